import CaseEngine
import CourtData
import Testing
import Wording

@testable import dayin

@Suite("Dates on the command line")
struct DateReadingTests {
  /// Friday, 20 November 2026, 12:00 in Almaty.
  private let reading = DateReading(calendar: .almaty, now: Moment(seconds: 1_795_158_000))

  @Test(
    "Days as people and programs write them",
    arguments: [
      ("2026-12-10", "2026-12-10"), ("today", "2026-11-20"), ("yesterday", "2026-11-19"), ("tomorrow", "2026-11-21"), ("+5d", "2026-11-25"),
      ("+1d", "2026-11-23"), ("+1wd", "2026-11-23"), ("+10wd", "2026-12-04"), ("+1m", "2026-12-21"),
    ])
  func days(_ text: String, _ day: String) throws {
    #expect(try reading.day(text, "--on").iso == day)
  }

  @Test(
    "Moments by the court's clock, with an offset, or in UTC",
    arguments: [
      ("2026-12-10T10:00", "2026-12-10T10:00"), ("2026-12-10T10:00+05:00", "2026-12-10T10:00"), ("2026-12-10T05:00Z", "2026-12-10T10:00"),
      ("2026-12-10T10:00:59", "2026-12-10T10:00"), ("2026-12-10 10:00", "2026-12-10T10:00"), ("2026-12-09T22:30-06:30", "2026-12-10T10:00"),
      ("2024-02-29T23:30+06:00", "2024-02-29T23:30"), ("2024-02-29T18:30Z", "2024-02-29T23:30"), ("now", "2026-11-20T12:00"),
    ])
  func moments(_ text: String, _ moment: String) throws {
    #expect(reading.calendar.zone.iso(try reading.moment(text, "--start")) == moment)
  }

  @Test(
    "What is no date is told with what could be one",
    arguments: [
      "", "2026-02-29", "2026-13-01", "26-12-10", "10.12.2026", "+5", "+wd", "+99999999d", "-5d", "2026-12-10T", "2026-12-10T9:00",
      "T10:00",
    ])
  func unreadable(_ text: String) {
    #expect(throws: CommandProblem.self) { try reading.occurrence(text, "--on") }
  }

  @Test("A day alone is no moment")
  func dayIsNoMoment() {
    #expect(throws: CommandProblem.self) { try reading.moment("2026-12-10", "--start") }
  }

  @Test("What the clock recorded is written with seconds and offset")
  func exact() {
    #expect(reading.calendar.zone.isoExact(Moment(seconds: 1_795_158_007)) == "2026-11-20T12:00:07+05:00")
  }
}
