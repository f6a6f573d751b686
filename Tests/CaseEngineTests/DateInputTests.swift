import CaseEngine
import CourtData
import Testing

@Suite("Days as people type them")
struct DateInputTests {
  /// Thursday 8 October 2026.
  private let today = Day(number: 20_734)

  private func read(_ text: String, _ direction: DateInput.Direction = .future) -> DueDate? {
    DateInput.parse(text, today: today, calendar: .almaty, direction: direction)
  }

  @Test(
    "A whole date is what it says, whatever stands between its numbers",
    arguments: [
      "2026-10-07", "2026.10.7", "07.10.2026", "7.10.2026", "7,10,2026", "7/10/26", "07-10-2026", "7ю10ю2026", "7б10б26", "07102026",
      "071026", " 7.10.2026 ",
      "7.10.26.", "қ.ю\"қюәқә,",
    ])
  func whole(_ text: String) {
    #expect(read(text)?.day.iso == "2026-10-07")
    #expect(read(text, .past)?.day.iso == "2026-10-07")
  }

  @Test(
    "An incomplete date is the nearest one in its direction, today included",
    arguments: [
      ("7", "2026-11-07", "2026-10-07"), ("8", "2026-10-08", "2026-10-08"), ("9", "2026-10-09", "2026-09-09"),
      ("31", "2026-10-31", "2026-08-31"),
      ("7.10", "2027-10-07", "2026-10-07"), ("0710", "2027-10-07", "2026-10-07"), ("8.10", "2026-10-08", "2026-10-08"),
      ("1.1", "2027-01-01", "2026-01-01"),
      ("29.2", "2028-02-29", "2024-02-29"), ("31/12", "2026-12-31", "2025-12-31"), ("7.", "2026-11-07", "2026-10-07"),
    ])
  func incomplete(_ text: String, _ future: String, _ past: String) {
    #expect(read(text, .future)?.day.iso == future)
    #expect(read(text, .past)?.day.iso == past)
  }

  @Test(
    "The number row of the Kazakh layout gives digits",
    arguments: [
      ("\"ә", "2026-10-12"), (".", "2026-11-07"), (",", "2026-11-06"), ("әқ", "2026-10-20"), ("ү/\"қ", "2026-10-08"),
      ("\"ө\"ә", "2026-12-01"),
      ("1.\"ә", "2026-12-01"), ("Һғ", "2026-10-13"), ("һ\"қж", "2026-10-22"), ("ұю\"қ", "2026-10-09"),
    ])
  func kazakhRow(_ text: String, _ day: String) {
    #expect(read(text)?.day.iso == day)
  }

  @Test(
    "Words mean days, in three languages and under a forgotten layout",
    arguments: [
      ("today", 0), ("сегодня", 0), ("бүгін", 0), ("БҮГІН", 0), ("yesterday", -1), ("Вчера", -1), ("кеше", -1), ("tomorrow", 1),
      ("завтра", 1), ("ертең", 1),
      ("ctujlyz", 0), ("ещвфн", 0), (",8u3y", 0), ("pfdnhf", 1), ("thnt4", 1),
    ] as [(String, Int?)])
  func words(_ text: String, _ offset: Int?) {
    #expect(read(text)?.day == offset.map { today + $0 })
  }

  @Test(
    "A period is counted from the day after, and moves off a day off",
    arguments: [
      ("+5", Period.calendarDays(5), "2026-10-13", nil), ("+5d", .calendarDays(5), "2026-10-13", nil),
      ("+2", .calendarDays(2), "2026-10-12", "2026-10-10"),
      ("+10wd", .workingDays(10), "2026-10-22", nil), ("+10р", .workingDays(10), "2026-10-22", nil),
      ("+10 рд", .workingDays(10), "2026-10-22", nil),
      ("+10ж", .workingDays(10), "2026-10-22", nil), ("+10цв", .workingDays(10), "2026-10-22", nil),
      ("+10hl", .workingDays(10), "2026-10-22", nil),
      ("+13WD", .workingDays(13), "2026-10-28", nil), ("+0", .calendarDays(0), "2026-10-08", nil),
    ] as [(String, Period, String, String?)])
  func periods(_ text: String, _ period: Period, _ ends: String, _ movedFrom: String?) throws {
    guard case .computed(let deadline) = try #require(read(text)) else {
      Issue.record("\(text) was not computed")
      return
    }
    #expect(deadline.period == period)
    #expect(deadline.from == today)
    #expect(deadline.ends.iso == ends)
    #expect(deadline.movedFrom?.iso == movedFrom)
  }

  @Test("A stated day off stays, and warns")
  func dayOff() throws {
    let sunday = try #require(Day(iso: "2026-10-11"))
    #expect(read("11.10") == .stated(sunday, dayOff: .weekend(.sunday)))
  }

  @Test(
    "What is no day is not read",
    arguments: [
      "", " ", "31.02.2026", "2026-02-29", "32", "0", "00.00", "710", "12345", "1.2.3.4", "7..10", ".10.2026", "+", "+x", "+5x", "+-5",
      "-5", "abc", "7 октября",
      "01.01.1989", "01.01.2101", "+99999", "+999999999999", "1.1.026", "20261007", "٧", "7.10.٢٠٢٦", "99999999999999999999", "2026-1007",
      "+5wdwd",
    ])
  func unreadable(_ text: String) {
    #expect(read(text) == nil)
  }

  @Test("Every day of ten years is read back as it is printed")
  func printed() throws {
    let first = try #require(Day(iso: "2020-01-01"))
    for number in 0..<3_653 {
      let day = first + number
      let (year, month, date) = day.civil
      guard read(day.iso)?.day == day, read("\(date).\(month).\(year)")?.day == day, read("\(date)/\(month)/\(year % 100)")?.day == day
      else {
        Issue.record("\(day.iso) is not read back")
        return
      }
    }
  }
}
