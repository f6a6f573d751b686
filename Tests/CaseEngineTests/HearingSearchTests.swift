import CaseEngine
import TestCourt
import Testing

/// Rules, section 6, `earliest` and `latest`.
@Suite("When can this be heard? (rules, section 6)")
struct HearingSearchTests {
  private let plan = TestCourt.plan(at: "2026-10-01T09:00")

  private func earliest(_ matter: TestCase, among bookings: [Booking] = []) -> HearingTime? {
    matter.file.earliestHearing(plan, from: matter.now, under: matter.rules, among: bookings)
  }

  @Test("With nothing owed the notice term binds")
  func notice() throws {
    let matter = TestCase.civil(at: "2026-10-05T09:00")
    let found = try #require(earliest(matter))
    #expect(found.start == moment("2026-10-08T09:00"))
    #expect(found.binding == .notice(matter.rules.calendar.deadline(after: day("2026-10-05"), .workingDays(3))))
  }

  @Test("The hearing comes after every due date, and the latest of them binds, also where days off follow it")
  func dueDates() throws {
    var matter = TestCase.civil(at: "2026-10-05T09:00")
    let early = try matter.need()
    try matter.request(early, due: "2026-10-09")
    let late = try matter.need("Акт")
    try matter.request(late, due: "2026-10-16")
    let found = try #require(earliest(matter))
    #expect(found.start == moment("2026-10-19T09:00"), "the 16th is a Friday")
    #expect(found.binding == .dueDate(late, day("2026-10-16")))
    try matter.receive(late)
    #expect(earliest(matter)?.binding == .dueDate(early, day("2026-10-09")))
  }

  @Test("A taken judge, room or link puts it off to the first free half-hour, and binds")
  func taken() throws {
    let matter = TestCase.civil(at: "2026-10-05T09:00")
    let bookings = [
      TestCourt.booking("2026-10-08T09:00", minutes: 45, judge: TestCourt.judge.name),
      TestCourt.booking("2026-10-08T10:00", minutes: 60, room: "4", case: 98),
    ]
    let found = try #require(earliest(matter, among: bookings))
    #expect(found.start == moment("2026-10-08T11:00"))
    #expect(found.binding == .taken(.init(booking: bookings[1], over: .room)))
  }

  @Test("What is found can be set, whatever stands in the calendar")
  func canBeSet() throws {
    var chances = Chances(seed: 7)
    for _ in 0..<60 {
      var matter = TestCase.civil(at: "2026-10-05T09:00")
      try matter.request(matter.need(), due: (day("2026-10-06") + Int.random(in: 0...60, using: &chances)).iso)
      let bookings = (0..<40).map { place in
        let hours = (day("2026-10-06") + Int.random(in: 0...90, using: &chances)).iso + "T09:00"
        return TestCourt.booking(
          hours, minutes: 30 * Int.random(in: 1...19, using: &chances), judge: TestCourt.judge.name, case: 50 + UInt64(place))
      }
      let found = try #require(earliest(matter, among: bookings))
      matter.surroundings.bookings = bookings
      var free = plan
      free.start = found.start
      #expect(matter.refusal(of: .setHearing(free, override: nil)) == nil)
    }
  }

  @Test("A hearing that is set already is not in its own way")
  func notInItsOwnWay() throws {
    var matter = TestCase.civil(at: "2026-10-05T09:00")
    try matter.setTrial(at: "2026-10-08T09:00")
    #expect(earliest(matter)?.start == moment("2026-10-08T09:00"))
  }

  @Test("The latest day is the last working day of the term that runs out first, and names it")
  func latest() throws {
    func term(_ key: String, _ until: TermRule.Event, days: Int) -> TermRule {
      TermRule(
        key: key, categories: ["civil"], start: .registered, until: until, length: .calendarDays(days), prolongation: nil,
        basis: "CPC art. 183",
        title: TestCourt.named(key, key, key), inForceFrom: day("2020-01-01"))
    }
    let matter = TestCase.civil(
      at: "2026-10-01T09:00",
      rules: TestCourt.rules(terms: [term("consideration", .decided, days: 60), term("trial", .trialBegan, days: 30)]))
    let found = try #require(matter.file.latestHearing(on: matter.today, under: matter.rules))
    #expect(found.start == moment("2026-11-02T09:00"), "the thirtieth day is a Saturday, and the term ends on the Monday after it")
    guard case .term(let running) = found.binding else {
      Issue.record("no term binds")
      return
    }
    #expect(running.key == "trial")
  }
}
