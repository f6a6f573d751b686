import CaseEngine
import TestCourt
import Testing

@Suite("The course of a hearing (rules, sections 2, 4 and 7)")
struct CourseTests {
  /// A case with a requested document and a trial on 10 December at ten.
  private func set(at now: String = "2026-12-10T09:50") throws -> TestCase {
    var matter = TestCase.civil()
    try matter.perform(.needDocument(DocumentDetails(title: "Договор аренды", from: 2)))
    try matter.perform(.requestDocument(1, Request(by: .letter)))
    matter.clock("2026-10-05T09:30")
    try matter.perform(.setHearing(TestCourt.plan(at: "2026-12-10T10:00"), override: nil))
    matter.clock(now)
    return matter
  }

  private let absent = Delay(cause: .absent, whose: .defendant, word: "не явился")

  @Test("From the call to the end, each to its minute")
  func fromCallToEnd() throws {
    var matter = try set()
    try matter.perform(.course(.call(1)))
    matter.clock("2026-12-10T10:12")
    try matter.perform(.course(.begin(1, late: Delay(cause: .overran, whose: .court))))
    matter.clock("2026-12-10T10:40")
    try matter.perform(.course(.breakOff(1, until: moment("2026-12-10T11:00"), reason: nil)))
    #expect(matter.state.trial?.course.stage == .onBreak)
    matter.clock("2026-12-10T11:05")
    try matter.perform(.course(.resume(1)))
    matter.clock("2026-12-10T11:30")
    try matter.perform(.course(.end(1, .decided, why: nil, next: nil)))
    let course = try #require(matter.state.hearing(1)?.course)
    #expect(course.called?.occurred == at("2026-12-10T09:50"))
    #expect(course.begun?.fact?.cause == .overran)
    #expect(course.minutes == 78 && course.breakMinutes == 25)
    #expect(matter.file.phase(under: matter.rules) == .heard)
    guard case .hearing(let slip)? = matter.file.listed(under: matter.rules)?.slips.first?.body else {
      Issue.record("no slip")
      return
    }
    #expect(slip.minutesLate == 12 && slip.minutesTaken == 78 && slip.outcome == .decided)
  }

  @Test(
    "What cannot follow is refused, and says why",
    arguments: [
      (CourseInstruction.resume(1), CourseObstacle.notBrokenOff(1)), (.breakOff(1, until: nil, reason: nil), .notBegun(1)),
      (.end(1, .decided, why: nil, next: nil), .notBegun(1)), (.call(1), .alreadyCalled(1)),
    ])
  func outOfOrder(_ instruction: CourseInstruction, _ why: CourseObstacle) throws {
    var matter = try set()
    try matter.perform(.course(.call(1)))
    #expect(matter.refusal(of: .course(instruction)) == .impossible(.course(why)))
  }

  @Test("Nothing is begun before it was called, and nothing in the future")
  func inOrder() throws {
    var matter = try set()
    try matter.perform(.course(.call(1)))
    #expect(
      matter.refusal(of: .course(.begin(1, late: nil)), occurred: at("2026-12-10T09:40")) == .impossible(.course(.beforeItsCause(1))))
    #expect(matter.refusal(of: .course(.begin(1, late: nil)), occurred: at("2026-12-10T10:40")) == .inTheFuture(field: .on))
  }

  @Test("What is stated to the minute is not earlier than what was recorded within that minute")
  func withinTheMinute() throws {
    var matter = try set()
    let stated = matter.now
    matter.now = Moment(microseconds: stated.microseconds + 20_000_000)
    try matter.perform(.course(.call(1)))
    try matter.perform(.course(.begin(1, late: nil)), occurred: .at(stated))
    #expect(matter.state.hearing(1)?.course.begun?.occurred == .at(stated))
  }

  @Test("What was called is neither moved nor cancelled, but ended; and what ended is over")
  func underWay() throws {
    var matter = try set()
    try matter.perform(.course(.call(1)))
    let move = Instruction.moveHearing(1, TestCourt.plan(at: "2026-12-14T10:00"), reason: "болезнь", override: nil)
    #expect(matter.refusal(of: move) == .impossible(.course(.underWay(1))))
    #expect(matter.refusal(of: .cancelHearing(1, reason: "примирение")) == .impossible(.course(.underWay(1))))
    try matter.perform(.course(.end(1, .settled, why: nil, next: nil)))
    #expect(matter.refusal(of: .course(.call(1))) == .impossible(.course(.alreadyEnded(1))))
    #expect(
      matter.refusal(of: .setHearing(TestCourt.plan(at: "2026-12-14T10:00"), override: nil)) == .impossible(.course(.alreadyEnded(1))))
  }

  @Test("An adjournment needs a reason and the next date; what is over has none")
  func adjournmentNeeds() throws {
    let matter = try set()
    let next = TestCourt.plan(at: "2026-12-21T10:00")
    #expect(matter.refusal(of: .course(.end(1, .adjourned, why: nil, next: next))) == .course(.whyMissing))
    #expect(matter.refusal(of: .course(.end(1, .adjourned, why: absent, next: nil))) == .course(.nextMissing))
    #expect(matter.refusal(of: .course(.end(1, .settled, why: nil, next: next))) == .course(.nextNotWanted(.settled)))
    #expect(
      matter.refusal(of: .course(.end(1, .adjourned, why: absent, next: TestCourt.plan(at: "2026-12-20T10:00"))))
        == .dayOff(day("2026-12-20"), .weekend(.sunday)))
  }

  @Test("An adjournment keeps the setting in force: no gate, and requests are measured against the first setting")
  func adjournmentKeepsTheSetting() throws {
    var matter = try set()
    try matter.perform(.needDocument(DocumentDetails(title: "Акт сверки", from: 1)))
    try matter.perform(.course(.end(1, .adjourned, why: absent, next: TestCourt.plan(at: "2026-12-21T10:00"))), by: TestCourt.secretary)
    let trial = try #require(matter.state.trial)
    #expect(trial.id == 2 && trial.continues == 1 && matter.state.hearing(1)?.continuedBy == 2)
    #expect(trial.set.occurred == at("2026-10-05T09:30") && trial.fixed.occurred == at("2026-12-10T09:50"))
    #expect(matter.file.phase(under: matter.rules) == .hearingSet)
    try matter.perform(.requestDocument(2, Request(by: .letter, cause: .courtOmission)))
    let (early, late) = (try #require(matter.state.document(1)), try #require(matter.state.document(2)))
    #expect(matter.state.timing(of: early, in: TestCourt.zone) == .before(.recorded))
    #expect(matter.state.timing(of: late, in: TestCourt.zone) == .late(.courtOmission, .recorded))
  }

  @Test("A break may leave the next date open; until it is set the trial is wanting, and setting it asks no gate")
  func breakWithoutDate() throws {
    var matter = try set()
    try matter.perform(.needDocument(DocumentDetails(title: "Акт сверки", from: 1)))
    try matter.perform(.course(.begin(1, late: nil)))
    try matter.perform(.course(.end(1, .recess, why: nil, next: nil)))
    #expect(matter.readiness.line("hearing.set")?.state == .fail)
    #expect(matter.file.listed(under: matter.rules)?.summary.hearing == nil)
    try matter.perform(.setHearing(TestCourt.plan(at: "2026-12-14T10:00"), override: nil))
    #expect(matter.state.trial?.continues == 1)
    #expect(matter.readiness.line("hearing.set")?.state == .pass)
  }

  @Test("Cancelling what follows an adjournment takes the case back to preparation, and the gate is asked again")
  func cancelledNext() throws {
    var matter = try set()
    try matter.perform(.course(.end(1, .adjourned, why: absent, next: TestCourt.plan(at: "2026-12-21T10:00"))))
    try matter.perform(.cancelHearing(2, reason: "болезнь"))
    #expect(matter.file.phase(under: matter.rules) == .preparation)
    try matter.perform(.needDocument(DocumentDetails(title: "Акт сверки", from: 1)))
    #expect(matter.refusal(of: .setHearing(TestCourt.plan(at: "2026-12-22T10:00"), override: nil)) == .gate([2]))
  }

  @Test("A secretary ends and adjourns and can undo it; what sets the calendar aside is the judge's")
  func whoMay() throws {
    var matter = try set()
    let secretary = TestCourt.secretary
    try matter.perform(.course(.call(1)), by: secretary)
    let sunday = TestCourt.plan(at: "2026-12-20T10:00")
    #expect(
      matter.refusal(of: .course(.end(1, .adjourned, why: absent, next: sunday, override: "срочно")), by: secretary)
        == .notAllowed(may: [.judge]))
    #expect(matter.refusal(of: .course(.begin(1, late: nil)), by: TestCourt.chancery) == .notAllowed(may: [.secretary, .judge]))
    let before = matter.state
    try matter.perform(.course(.end(1, .adjourned, why: absent, next: TestCourt.plan(at: "2026-12-21T10:00"))), by: secretary)
    try matter.perform(.undo(act: nil, reason: nil), by: secretary)
    #expect(matter.state == before)
  }

  @Test("From the call on a signature is frozen; the next date makes it stale")
  func frozen() throws {
    var matter = try set(at: "2026-12-09T09:00")
    try matter.perform(.receiveDocument(1, Receipt(by: .chancery, form: .copy)))
    try matter.perform(.serveDocument(1, to: 1, by: .byCourt))
    matter.notify()
    try matter.perform(.signReadiness(overrides: [:], acting: nil))
    matter.clock("2026-12-10T10:00")
    try matter.perform(.course(.call(1)))
    try matter.perform(.needDocument(DocumentDetails(title: "Ходатайство", from: 1)))
    #expect(matter.file.staleness(under: matter.rules) == [])
    #expect(matter.file.phase(under: matter.rules) == .ready)
    try matter.perform(.course(.end(1, .adjourned, why: absent, next: TestCourt.plan(at: "2026-12-21T10:00"))))
    #expect(matter.file.staleness(under: matter.rules).contains(.hearingChanged(2)))
  }

  @Test("A case that comes back after it was heard is heard anew, under a setting of its own")
  func reopened() throws {
    var matter = try set()
    try matter.perform(.course(.begin(1, late: nil)))
    try matter.perform(.course(.end(1, .decided, why: nil, next: nil)))
    try matter.perform(.closeCase(reason: "решение"))
    matter.clock("2027-02-01T10:00")
    try matter.perform(.reopenCase(reason: "отмена в апелляции"))
    #expect(matter.file.phase(under: matter.rules) == .preparation)
    try matter.perform(.setHearing(TestCourt.plan(at: "2027-02-15T10:00"), override: nil))
    #expect(matter.state.trial?.continues == nil)
    #expect(matter.state.trial?.set.occurred == at("2027-02-01T10:00"))
  }

  @Test("A trial that was held is no longer asked for, on whatever day one looks")
  func heldPasses() throws {
    var matter = try set()
    try matter.perform(.course(.begin(1, late: nil)))
    try matter.perform(.course(.end(1, .decided, why: nil, next: nil)))
    matter.clock("2027-02-01T10:00")
    #expect(matter.readiness.line("hearing.set")?.state == .pass)
    let summary = try #require(matter.file.listed(under: matter.rules)?.summary)
    #expect(summary.readiness(on: matter.today, in: TestCourt.zone).passed == matter.readiness.passed)
  }

  @Test("How often the date was moved counts times, not rooms")
  func moves() throws {
    var matter = try set(at: "2026-11-01T10:00")
    try matter.perform(.moveHearing(1, TestCourt.plan(at: "2026-12-10T10:00", room: "5"), reason: "зал занят", override: nil))
    try matter.perform(.moveHearing(1, TestCourt.plan(at: "2026-12-14T10:00", room: "5"), reason: "болезнь", override: nil))
    #expect(matter.state.hearing(1)?.moves == 2 && matter.state.hearing(1)?.dateMoves == 1)
  }
}
