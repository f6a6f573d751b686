import TestCourt
import Testing

@testable import CaseEngine

@Suite("Reports count what happened")
struct ReportTests {
  private let zone = TestCourt.zone

  /// Two documents asked for before the setting, two after it: one for a new party, one backdated; originals filed, compared, missing.
  private func lease() throws -> TestCase {
    var matter = TestCase.civil(id: 1)
    let contract = try matter.need("Договор аренды", from: 2, original: .paper)
    let receipt = try matter.need("Расписка", from: 1, original: .paper)
    try matter.request(contract, due: "2026-10-16")
    matter.clock("2026-10-02T10:00")
    try matter.request(receipt, due: "2026-10-16")
    matter.clock("2026-10-05T09:30")
    try matter.setTrial(at: "2026-11-24T10:00")
    matter.clock("2026-11-03T10:00")
    let late = try matter.need("Акт сверки", from: 2, original: .paper)
    try matter.request(late, due: "2026-11-24", cause: .newEvidence)
    matter.clock("2026-11-05T10:00")
    try matter.receive(receipt)
    try matter.fileOriginal(receipt, number: "вх. 26-1")
    return matter
  }

  private func report(_ name: ReportName, _ cases: [TestCase], today: String = "2026-11-22") throws -> Report {
    var tally = Tally(ReportQuestion(name, today: day(today)))
    for matter in cases {
      let listed = try #require(matter.file.listed(under: matter.rules))
      for row in listed.documents { tally.count(row, in: zone) }
      tally.count(listed.summary, in: zone)
      tally.countCauses(LateRequest.all(of: matter.file, in: zone))
      for slip in listed.slips { tally.count(slip, in: matter.rules.calendar) }
    }
    return tally.report
  }

  private func row(_ report: Report, _ figure: Figure, _ subject: Report.Subject = .court) throws -> Report.Row {
    try #require(report.rows.first { $0.figure == figure && $0.subject == subject }, "\(figure)")
  }

  @Test("Requests are counted by the month in which they were made, and by whether the hearing was set by then")
  func requests() throws {
    let report = try report(.requests, [try lease()])
    #expect(report.question.columns.map(\.key) == ["2026-06", "2026-07", "2026-08", "2026-09", "2026-10", "2026-11"])
    #expect(try row(report, .requestsMade).values == [0, 0, 0, 0, 2, 1])
    #expect(try row(report, .requestsBefore).values == [0, 0, 0, 0, 2, 0])
    #expect(try row(report, .requestsLate).values == [0, 0, 0, 0, 0, 1])
    #expect(try row(report, .requestsLate).total == 1)
    #expect(try row(report, .requestsLateFor, .cause("new-evidence")).total == 1)
    #expect(try row(report, .requestsBackdated).total == 0)
  }

  @Test("Where no hearing is set the question whether a request was in time is open, and counted as such")
  func open() throws {
    var matter = TestCase.civil(id: 1)
    try matter.request(try matter.need("Договор", from: 2), due: "2026-10-16")
    let report = try report(.requests, [matter])
    #expect(try row(report, .requestsOpen).total == 1)
    #expect(try row(report, .requestsBefore).total == 0)
  }

  @Test("Originals are counted by the day of the chancery's number; those that are missing, on no day")
  func originals() throws {
    let report = try report(.originals, [try lease()])
    #expect(try row(report, .originalsFiled).values == [0, 0, 0, 0, 0, 1])
    #expect(try row(report, .originalsMissing).values.allSatisfy { $0 == 0 })
    #expect(try row(report, .originalsMissing).total == 2)
  }

  @Test("The readiness of the weeks ahead counts each hearing once, with the items that stand in its way")
  func readiness() throws {
    let report = try report(.readiness, [try lease()], today: "2026-11-22")
    #expect(report.question.columns.first?.key == "2026-11-16")
    #expect(try row(report, .hearingsAhead).values == [0, 1, 0, 0, 0, 0])
    #expect(try row(report, .hearingsNotReady).total == 1)
    #expect(try row(report, .hearingsReady).total == 0)
    #expect(try row(report, .hearingsFailing, .item("documents.received")).total == 1)
  }

  @Test("What is owed and overdue is counted whenever it was due")
  func owed() throws {
    let report = try report(.outstanding, [try lease()])
    #expect(try row(report, .papersOwed).total == 2)
    #expect(try row(report, .papersOverdue).total == 1)
    let later = try self.report(.outstanding, [try lease()], today: "2027-06-01")
    #expect(try row(later, .papersOverdue).total == 2)
    #expect(try row(later, .papersOverdue).values.allSatisfy { $0 == 0 })
  }

  @Test("A court of several judges has a line for each, and they add up to the line of the court")
  func judges() throws {
    var other = try lease()
    other.record(.caseReassigned(judge: TestCourt.otherJudge.name, order: nil, reason: "отпуск"))
    let report = try report(.requests, [try lease(), other])
    let judges = report.rows.filter { $0.figure == .requestsMade && $0.subject != .court }
    #expect(judges.count == 2)
    #expect(judges.compactMap(\.total).reduce(0, +) == (try row(report, .requestsMade).total))
  }

  @Test("The columns of a figure that lies on days add up to its total", arguments: 0..<12)
  func sums(seed: Int) throws {
    var cases: [TestCase] = []
    for place in 0...seed { cases.append(place % 2 == 0 ? try lease() : try TestCase.prepared(id: UInt64(place + 2))) }
    for name in [ReportName.requests, .readiness] {
      for row in try report(name, cases).rows where row.figure.measure == .count {
        #expect(row.values.compactMap { $0 }.reduce(0, +) == row.total, "\(row)")
      }
    }
  }

  @Test("The nine are all told, and every figure of theirs is a number; only an average needs something to be the average of")
  func nine() throws {
    let report = try report(.recommendations, [try lease()])
    #expect(Set(report.rows.compactMap(\.figure.recommendation)) == Set(1...9))
    for row in report.rows { #expect((row.total == nil) == (row.figure.measure == .mean), "\(row)") }
  }

  @Test("Notices are counted by the day on which they went: in working hours, in time, not delivered (recommendation 3; CPC art. 127(3))")
  func notices() throws {
    var matter = try lease()
    let about = NoticeAbout(try #require(matter.state.trial))
    func send(_ id: NoticeID, to party: PartyID, at clock: String, early: String? = nil) throws {
      try matter.perform(.notice(.prepare(.test(about, to: party, by: .sms))))
      matter.clock(clock)
      try matter.perform(.notice(.send(id, early: early, proof: nil)))
    }
    matter.clock("2026-11-05T12:00")
    try send(1, to: 1, at: "2026-11-05T20:00", early: "срочно")
    try send(2, to: 2, at: "2026-11-06T10:00")
    try matter.perform(.notice(.settle(2, .notDelivered, proof: nil)))
    try matter.perform(.group(.name(nil)))
    try matter.perform(.message(.note(from: 2, by: .sms, text: "Когда?")))
    let report = try report(.recommendations, [matter])
    #expect(try row(report, .noticesSent).values == [0, 0, 0, 0, 0, 2])
    #expect(try row(report, .noticesInHours).total == 1)
    #expect(try row(report, .noticesInTime).total == 0)
    #expect(try row(report, .noticesLate).total == 2, "the hearing got its date a month before")
    #expect(try row(report, .noticesUndelivered).total == 1)
    #expect(try row(report, .groupsNamed).total == 1)
    #expect(try row(report, .groupsCreated).total == 0)
    #expect(try row(report, .messages).total == 1)
    #expect(try row(report, .messagesAnswered).total == 0)
    #expect(try row(report, .messageMinutes).total == nil, "an average of nothing is none")
    matter.clock("2026-11-06T11:20")
    try matter.perform(.message(.answer(1, "24 ноября", by: nil)))
    #expect(try row(try self.report(.recommendations, [matter]), .messageMinutes).values.last == 80)
  }

  @Test("A remote hearing is counted with its tests, its breaks, its list of viewing and its speeches (recommendations 2 and 4)")
  func courtroom() throws {
    var matter = try CourtroomTests.matter()
    try matter.perform(.room(.testConnection(1, 1, CourtroomTests.passed)))
    try matter.perform(.room(.placeOnViewingList(ViewingItem(.document(1)), at: nil)))
    try matter.perform(.room(.announceSpeech(SpeechDetails(by: 1, title: "О долге", minutes: 5))))
    func total(_ figure: Figure) throws -> Int? { try row(try report(.recommendations, [matter], today: "2026-12-20"), figure).total }
    #expect(try total(.connectionsTested) == 0, "only one of two was tried")
    try matter.perform(.room(.testConnection(1, 2, CourtroomTests.passed)))
    #expect(try total(.connectionsTested) == 1)
    #expect(try total(.viewingLists) == 1)
    #expect(try total(.speeches) == 1 && total(.speechesPrepared) == 1)
    #expect(try total(.connectionBreaks) == 0)
    matter.clock("2026-12-14T10:00")
    try matter.perform(.course(.begin(1, late: nil)))
    matter.clock("2026-12-14T10:10")
    try matter.perform(.room(.loseConnection(1, nil)))
    #expect(try total(.connectionBreaks) == 1)
  }

  @Test("The columns follow one another without a gap, from the first day to the last, and become coarser before they are too many")
  func columns() throws {
    for (from, to, unit) in [("2026-01-31", "2026-03-01", ReportColumn.Unit.month), ("1990-01-01", "2099-12-31", .year)] {
      let question = ReportQuestion(.requests, from: day(from), to: day(to), today: day("2026-11-22"))
      #expect(question.columns.allSatisfy { $0.unit == unit })
      #expect(question.days == day(from)...day(to))
      for (one, next) in zip(question.columns, question.columns.dropFirst()) {
        #expect(one.days.upperBound + 1 == next.days.lowerBound)
      }
    }
    let moved = ReportQuestion(.requests, shift: -6, today: day("2026-11-22"))
    #expect(moved.columns.map(\.key) == ["2025-12", "2026-01", "2026-02", "2026-03", "2026-04", "2026-05"])
  }
}
