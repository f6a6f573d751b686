import CaseEngine
import TestCourt
import Testing

/// Rules, section 4, **terms**; CPC art. 125: while the proceedings are suspended, no term that has not ended runs.
@Suite("Terms stand still while a case is suspended (CPC art. 125)")
struct StandstillTests {
  private func rules(_ length: Period) -> CourtRules {
    TestCourt.rules(terms: [
      TermRule(
        key: "preparation", categories: ["civil"], start: .registered, until: .preparationEnded, length: length, prolongation: nil,
        basis: "CPC art. 164", title: TestCourt.named("а", "б", "c"), inForceFrom: day("2016-01-01"))
    ])
  }

  /// A case of Thursday 1 October 2026 that is suspended and resumed on these days.
  private func term(_ length: Period, _ spells: (String, String?)...) throws -> RunningTerm {
    var matter = TestCase.civil(rules: rules(length))
    for (from, until) in spells {
      matter.clock(from + "T10:00")
      try matter.perform(.suspendCase(reason: "экспертиза"))
      guard let until else { break }
      matter.clock(until + "T10:00")
      try matter.perform(.resumeCase(reason: nil))
    }
    return try #require(matter.file.runningTerms(under: matter.rules).first)
  }

  @Test("The end of a term in working days moves by the working days that were lost")
  func workingDays() throws {
    let usual = try term(.workingDays(20))
    #expect(usual.ends == day("2026-10-30") && usual.stoodStill == 0 && usual.standsStillSince == nil)
    let moved = try term(.workingDays(20), ("2026-10-05", "2026-10-12"))
    #expect(moved.stoodStill == 7)
    #expect(moved.ends == TestCourt.calendar.nthWorkingDay(after: day("2026-10-30"), count: 5))
  }

  @Test(
    "The end of a term in calendar days or months moves by the days that were lost, and on from a day off",
    arguments: [
      (Period.calendarDays(30), "2026-11-02"), (.months(1), "2026-11-02"),
    ])
  func calendarDays(_ length: Period, _ usual: String) throws {
    #expect(try term(length).ends == day(usual))
    // Both end by the calendar on a day off: what is not worked is not given twice.
    let last = length == .months(1) ? day("2026-11-01") : day("2026-10-31")
    let moved = try term(length, ("2026-10-05", "2026-10-15"))
    #expect(moved.stoodStill == 10)
    #expect(moved.ends == TestCourt.calendar.workingDay(onOrAfter: last + 10))
  }

  @Test("While it stands, it is told since when, and what is not known is not told as a day")
  func standing() throws {
    let term = try term(.workingDays(20), ("2026-10-05", nil))
    #expect(term.standsStillSince == day("2026-10-05"))
  }

  @Test("Several times add up; one on a single day takes nothing")
  func several() throws {
    let term = try term(.calendarDays(30), ("2026-10-05", "2026-10-08"), ("2026-10-12", "2026-10-12"), ("2026-10-19", "2026-10-21"))
    #expect(term.stoodStill == 5)
    #expect(term.ends == TestCourt.calendar.workingDay(onOrAfter: day("2026-10-31") + 5))
  }

  @Test("A term that had ended stays ended")
  func over() throws {
    let term = try term(.calendarDays(10), ("2026-10-20", nil))
    #expect(term.ends == day("2026-10-12") && term.standsStillSince == nil)
  }

  @Test("Nothing can be said of the latest day of a trial while the terms stand still")
  func latest() throws {
    var terms = rules(.workingDays(20))
    terms.terms.rules.append(
      TermRule(
        key: "trial-start", categories: ["civil"], start: .preparationEnded, until: .trialBegan, length: .workingDays(20),
        prolongation: nil,
        basis: "CPC art. 173", title: TestCourt.named("а", "б", "c"), inForceFrom: day("2016-01-01")))
    var matter = TestCase.civil(rules: terms)
    matter.clock("2026-10-05T10:00")
    #expect(matter.file.latestHearing(on: matter.today, under: matter.rules) != nil)
    try matter.perform(.suspendCase(reason: "экспертиза"))
    #expect(matter.file.latestHearing(on: matter.today, under: matter.rules) == nil)
  }
}
