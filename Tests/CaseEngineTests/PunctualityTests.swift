import TestCourt
import Testing

@testable import CaseEngine

@Suite("How punctual hearings are (recommendation 6)")
struct PunctualityTests {
  /// A hearing that was set for ten, began so many minutes late, and ended so many minutes later than planned.
  private func held(_ id: UInt64, late: Int, over: Int, why: Delay? = nil) throws -> [Slip] {
    var matter = TestCase.civil(id: id)
    let plan = TestCourt.plan(at: "2026-12-10T10:00")
    try matter.perform(.setHearing(plan, override: nil))
    matter.now = plan.start.adding(minutes: late)
    try matter.perform(.course(.begin(1, late: why)))
    matter.now = plan.end.adding(minutes: over)
    try matter.perform(.course(.end(1, .decided, why: nil, next: nil)))
    return matter.file.listed(under: matter.rules)?.slips ?? []
  }

  @Test("Delays and overruns are counted from the slips, in whole minutes; five minutes are no delay")
  func figures() throws {
    let slips =
      try held(1, late: 0, over: -10) + held(2, late: 5, over: 0) + held(3, late: 12, over: 20, why: Delay(cause: .overran, whose: .court))
    let all = Punctuality.of(slips, in: TestCourt.zone).all
    #expect(all.begun == 3 && all.late == 1 && all.medianDelay == 5 && all.usualDelay == 12)
    #expect(all.ended == 3 && all.overran == 1 && all.buffer == nil)
  }

  @Test("A buffer is advised from five hearings on: what four of five do not exceed, in steps of five minutes")
  func buffer() throws {
    var slips: [Slip] = []
    for (place, over) in [0, 2, 4, 11, 60].enumerated() { slips += try held(UInt64(place + 1), late: 0, over: over) }
    let found = Punctuality.of(slips, in: TestCourt.zone)
    #expect(found.all.buffer == 15)
    #expect(found.buffer(for: TestCourt.judge.name) == 15 && found.buffer(for: nil) == 15)
  }

  @Test("The report by months tells delays by room, weekday, hour and link too, and how many dates held")
  func report() throws {
    let slips = try held(1, late: 12, over: 0, why: Delay(cause: .overran, whose: .court)) + held(2, late: 0, over: 0)
    var tally = Tally(ReportQuestion(.punctuality, today: day("2026-12-11")))
    let calendar = TestCase.civil(id: 1).rules.calendar
    for slip in slips { tally.count(slip, in: calendar) }
    let report = tally.report
    func total(_ figure: Figure, _ subject: Report.Subject = .court) -> Int? {
      report.rows.first { $0.figure == figure && $0.subject == subject }?.total ?? nil
    }
    for group: Punctuality.Group in [.room("4"), .weekday(.thursday), .hour(10), .remote(false)] {
      #expect(total(.hearingsLate, .group(group)) == 1, "\(group)")
      #expect(total(.minutesLate, .group(group)) == 6, "\(group)")
    }
    #expect(total(.datesFixed) == 2 && total(.datesHeld) == 2)
    #expect(!report.rows.contains { $0.subject == .judge(TestCourt.judge.name) }, "a court of one judge is that judge")
  }

  @Test("They are told apart by judge, room, weekday, hour and link, and reasons are counted")
  func groups() throws {
    let slips =
      try held(1, late: 12, over: 0, why: Delay(cause: .overran, whose: .court))
      + held(2, late: 9, over: 0, why: Delay(cause: .overran, whose: .court))
    let found = Punctuality.of(slips, in: TestCourt.zone)
    #expect(found.groups(by: .weekday).map(\.group) == [.weekday(.thursday)])
    #expect(found.groups(by: .hour).map(\.group) == [.hour(10)])
    #expect(found.groups(by: .room).map(\.group) == [.room("4")])
    #expect(found.groups(by: .remote).map(\.group) == [.remote(false)])
    #expect(found.lateReasons.map(\.count) == [2] && found.lateReasons.first?.cause == .overran)
  }

  @Test("A date that was moved or given up did not hold")
  func dates() throws {
    var matter = TestCase.civil()
    try matter.perform(.setHearing(TestCourt.plan(at: "2026-12-09T10:00"), override: nil))
    try matter.perform(.moveHearing(1, TestCourt.plan(at: "2026-12-10T10:00"), reason: "болезнь", override: nil))
    let ahead = Punctuality.of(matter.file.listed(under: matter.rules)?.slips ?? [], in: TestCourt.zone).dates
    #expect(ahead.fixed == 1 && ahead.held == 0, "of the date that is to come nobody knows yet")
    matter.clock("2026-12-10T10:00")
    let next = TestCourt.plan(at: "2026-12-21T10:00")
    try matter.perform(.course(.end(1, .adjourned, why: Delay(cause: .absent), next: next)))
    matter.clock("2026-12-21T10:00")
    try matter.perform(.course(.begin(2, late: nil)))
    let dates = Punctuality.of(matter.file.listed(under: matter.rules)?.slips ?? [], in: TestCourt.zone).dates
    #expect(dates.fixed == 3 && dates.held == 1 && dates.givenUp == 2)
  }
}
