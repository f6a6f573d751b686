import CaseEngine
import Testing

/// Days and zones that the calendar tests share.
enum CalendarSamples {
  static func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  static let almaty = CourtZone(
    name: "Asia/Almaty", first: 21_600, transitions: [.init(at: Moment(seconds: 1_709_229_600), offset: 18_000)])

  static let nauryz = Named(kk: "Наурыз мейрамы", ru: "Наурыз мейрамы", en: "Nauryz Holiday")
  static let moved = Named(kk: "Демалыс күні", ru: "Выходной день", en: "Day off in lieu")
  static let worked = Named(kk: "Жұмыс күні", ru: "Рабочий день", en: "Working day")

  /// March 2024 with its three days of Nauryz and the day in lieu; Saturday 30 March is worked.
  static func march() throws -> WorkingCalendar {
    WorkingCalendar(
      zone: almaty,
      exceptions: [
        try day("2024-03-21"): CalendarException(kind: .holiday, name: nauryz),
        try day("2024-03-22"): CalendarException(kind: .holiday, name: nauryz),
        try day("2024-03-23"): CalendarException(kind: .holiday, name: nauryz),
        try day("2024-03-25"): CalendarException(kind: .transferredDayOff, name: moved),
        try day("2024-03-30"): CalendarException(kind: .workingDay, name: worked),
      ])
  }
}

@Suite("Days")
struct DayTests {
  @Test("A day prints as it reads, and a number is the day that it came from, on every day from 1990 to 2100")
  func roundTrip() throws {
    var expected = Day.accepted.lowerBound
    for number in Day.accepted.lowerBound.number...Day.accepted.upperBound.number {
      let day = Day(number: number)
      let (year, month, date) = day.civil
      guard Day(iso: day.iso) == day, Day(year, month, date) == day, day == expected else {
        Issue.record("\(number) reads as \(day.iso)")
        return
      }
      expected = expected + 1
    }
    #expect(Day.accepted.lowerBound.iso == "1990-01-01")
    #expect(Day.accepted.upperBound.iso == "2100-12-31")
  }

  @Test("Weekdays follow one another without a break, from a known Monday on")
  func weekdays() throws {
    var day = try CalendarSamples.day("1990-01-01")
    #expect(day.weekday == .monday)
    while day <= Day.accepted.upperBound {
      guard (day + 1).weekday.rawValue == day.weekday.rawValue % 7 + 1 else {
        Issue.record("the week breaks after \(day.iso)")
        return
      }
      day = day + 1
    }
  }

  @Test(
    "A day that no calendar has is not read",
    arguments: ["2023-02-29", "2100-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-4-3", "2026/04/03", "", "٢٠٢٦-04-03"])
  func impossibleDays(_ text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test(
    "Months end on the same day number, or on the last day of a shorter month (CPC art. 123)",
    arguments: [
      ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2026-03-15", 2, "2026-05-15"), ("2026-11-30", 3, "2027-02-28"),
      ("2026-12-31", 12, "2027-12-31"), ("2026-05-31", 0, "2026-05-31"),
    ])
  func months(_ from: String, _ count: Int, _ to: String) throws {
    #expect(try CalendarSamples.day(from).adding(months: count).iso == to)
  }
}

@Suite("The court's time zone")
struct CourtZoneTests {
  private let zone = CalendarSamples.almaty

  @Test(
    "29 February 2024 lasted 25 hours in Almaty",
    arguments: [
      ("2024-02-28", "23:59", "2024-02-28T17:59"), ("2024-02-29", "00:00", "2024-02-28T18:00"), ("2024-02-29", "22:59", "2024-02-29T16:59"),
      ("2024-02-29", "23:00", "2024-02-29T17:00"), ("2024-03-01", "00:00", "2024-02-29T19:00"), ("2024-03-02", "09:00", "2024-03-02T04:00"),
    ])
  func goldenDays(_ day: String, _ time: String, _ utc: String) throws {
    let moment = zone.moment(try CalendarSamples.day(day), try #require(ClockTime(time)))
    let (utcDay, utcTime) = CourtZone.utc.local(moment)
    #expect(utcDay.iso + "T" + utcTime.text == utc)
    #expect(zone.local(moment) == (try CalendarSamples.day(day), try #require(ClockTime(time))))
  }

  @Test("The repeated hour is on the same day both times")
  func repeatedHour() throws {
    let second = Moment(seconds: 1_709_229_600)
    #expect(zone.local(second).day.iso == "2024-02-29")
    #expect(zone.local(second).time.text == "23:00")
    #expect(zone.local(second.adding(minutes: -1)).time.text == "23:59")
    #expect(zone.local(second.adding(minutes: 60)).day.iso == "2024-03-01")
  }

  @Test("A time that the clocks leapt over begins where the leap ends")
  func gap() throws {
    let leap = Moment(seconds: 1_000_000_800)
    let zone = CourtZone(name: "Test/Leap", first: 18_000, transitions: [.init(at: leap, offset: 21_600)])
    let before = zone.local(leap.adding(minutes: -1))
    let inside = try #require(ClockTime(minutes: before.time.minutes + 20))
    #expect(zone.moment(before.day, inside) == leap)
  }

  @Test(
    "Seconds are rounded down on both sides of 1970",
    arguments: [(1_999_999, 1), (0, 0), (-1, -1), (-1_000_000, -1), (-1_000_001, -2)])
  func seconds(_ microseconds: Int, _ seconds: Int) {
    #expect(Moment(microseconds: Int64(microseconds)).seconds == Int64(seconds))
  }
}

@Suite("The working calendar")
struct WorkingCalendarTests {
  @Test(
    "Every day says why it is off",
    arguments: [
      ("2024-03-20", nil), ("2024-03-21", .holiday(CalendarSamples.nauryz)), ("2024-03-23", .holiday(CalendarSamples.nauryz)),
      ("2024-03-24", .weekend(.sunday)), ("2024-03-25", .transferred(CalendarSamples.moved)), ("2024-03-30", nil),
    ] as [(String, DayOff?)])
  func whyOff(_ day: String, _ why: DayOff?) throws {
    #expect(try CalendarSamples.march().whyOff(CalendarSamples.day(day)) == why)
  }

  @Test("Working days are counted over holidays, moved days off and worked Saturdays, from the day after (CPC art. 122)")
  func workingDays() throws {
    let calendar = try CalendarSamples.march()
    let deadline = calendar.deadline(after: try CalendarSamples.day("2024-03-20"), .workingDays(5))
    #expect(deadline.ends.iso == "2024-03-30")
    #expect(deadline.skipped.map(\.day.iso) == ["2024-03-21", "2024-03-22", "2024-03-23", "2024-03-24", "2024-03-25"])
    #expect(deadline.skipped.last?.why == .transferred(CalendarSamples.moved))
    #expect(deadline.movedFrom == nil)
  }

  @Test(
    "A computed last day that falls on a day off moves to the next working day (CPC art. 123)",
    arguments: [
      (Period.calendarDays(1), "2024-03-26", "2024-03-21"), (.calendarDays(6), "2024-03-26", nil), (.months(1), "2024-04-22", "2024-04-20"),
      (.workingDays(0), "2024-03-20", nil),
    ] as [(Period, String, String?)])
  func moved(_ period: Period, _ ends: String, _ movedFrom: String?) throws {
    let deadline = try CalendarSamples.march().deadline(after: CalendarSamples.day("2024-03-20"), period)
    #expect(deadline.ends.iso == ends)
    #expect(deadline.movedFrom?.iso == movedFrom)
    #expect(deadline.skipped.isEmpty == (movedFrom == nil))
  }

  @Test("A stated date stays, with a warning where it is a day off")
  func stated() throws {
    let calendar = try CalendarSamples.march()
    let sunday = try CalendarSamples.day("2024-03-24")
    #expect(calendar.stated(sunday) == .stated(sunday, dayOff: .weekend(.sunday)))
    #expect(calendar.stated(sunday + 2) == .stated(sunday + 2, dayOff: nil))
  }

  @Test("The n-th working day is the one that counting gives, and its deadline says the same")
  func nth() throws {
    let calendar = try CalendarSamples.march()
    let start = try CalendarSamples.day("2024-02-25")
    for count in 0...60 {
      let day = calendar.nthWorkingDay(after: start, count: count)
      #expect(calendar.workingDays(after: start, through: day) == count)
      if count > 0 { #expect(calendar.deadline(after: start, .workingDays(count)).ends == day) }
    }
  }

  @Test("The next and the previous working day lead back to one another")
  func neighbours() throws {
    let calendar = try CalendarSamples.march()
    for number in 0..<60 {
      let day = try CalendarSamples.day("2024-02-20") + number
      guard calendar.isWorkingDay(day) else { continue }
      #expect(calendar.previousWorkingDay(before: calendar.nextWorkingDay(after: day)) == day)
    }
  }

  @Test(
    "An absurd period gives a day, not a crash",
    arguments: [Period.workingDays(.max), .calendarDays(.max), .months(.max), .calendarDays(.min)])
  func absurd(_ period: Period) throws {
    let deadline = try CalendarSamples.march().deadline(after: CalendarSamples.day("2024-03-20"), period)
    #expect(deadline.ends >= deadline.from)
  }

  @Test("A week without a working day is not accepted, nor hours out of order")
  func wrongStates() throws {
    #expect(Weekend(Set(Weekday.allCases)) == nil)
    #expect(Weekend([.friday])?.contains(.friday) == true)
    let nine = try #require(ClockTime("09:00"))
    let noon = try #require(ClockTime("12:00"))
    #expect(WorkingHours(start: noon, end: nine, lunchStart: noon, lunchEnd: noon) == nil)
    #expect(WorkingHours(start: nine, end: noon, lunchStart: noon, lunchEnd: noon) != nil)
    #expect(WorkingHours.usual.start.text == "09:00")
    #expect(WorkingHours.usual.end.text == "18:30")
    #expect(WorkingHours.usual.lunchStart.text == "13:00")
    #expect(WorkingHours.usual.lunchEnd.text == "14:30")
  }
}

@Suite("Working time")
struct WorkingTimeTests {
  @Test(
    "A hearing stands between the start and the end of the day; lunch counts (rules, section 6)",
    arguments: [
      ("2024-03-20", "09:00", 60, true), ("2024-03-20", "13:00", 90, true), ("2024-03-20", "17:30", 60, true),
      ("2024-03-20", "17:31", 60, false),
      ("2024-03-20", "08:59", 60, false), ("2024-03-20", "18:30", 0, false), ("2024-03-21", "10:00", 60, false),
      ("2024-03-30", "10:00", 60, true),
      ("2024-03-20", "10:00", .max, false), ("2024-03-20", "10:00", -1, false),
    ])
  func slots(_ day: String, _ time: String, _ minutes: Int, _ works: Bool) throws {
    let calendar = try CalendarSamples.march()
    let (day, time) = (try CalendarSamples.day(day), try #require(ClockTime(time)))
    #expect(calendar.isWorkingSlot(on: day, from: time, minutes: minutes) == works)
    #expect((calendar.whyNotWorking(from: calendar.zone.moment(day, time), minutes: minutes) == nil) == works)
  }

  @Test("A day off is named before the hours are looked at")
  func dayOffFirst() throws {
    let calendar = try CalendarSamples.march()
    let day = try CalendarSamples.day("2024-03-21")
    #expect(calendar.whyNotWorking(on: day, from: .midnight, minutes: 60) == .dayOff(day, .holiday(CalendarSamples.nauryz)))
    #expect(calendar.whyNotWorking(on: day - 1, from: .midnight, minutes: 60) == .outside(.usual))
  }

  @Test(
    "A notice goes at once in working time, else when working time next begins (rules, section 8)",
    arguments: [
      ("2024-03-20", "10:00", true, "2024-03-20", "10:00"), ("2024-03-20", "07:15", true, "2024-03-20", "09:00"),
      ("2024-03-20", "18:30", true, "2024-03-26", "09:00"), ("2024-03-22", "10:00", true, "2024-03-26", "09:00"),
      ("2024-03-20", "13:00", true, "2024-03-20", "13:00"), ("2024-03-20", "13:00", false, "2024-03-20", "14:30"),
      ("2024-02-29", "23:30", true, "2024-03-01", "09:00"),
    ])
  func outbox(_ day: String, _ time: String, _ lunch: Bool, _ goesOn: String, _ goesAt: String) throws {
    let calendar = try CalendarSamples.march()
    let from = calendar.zone.moment(try CalendarSamples.day(day), try #require(ClockTime(time)))
    let goes = calendar.nextWorkingMoment(from: from, lunch: lunch)
    #expect(calendar.zone.local(goes) == (try CalendarSamples.day(goesOn), try #require(ClockTime(goesAt))))
    #expect(calendar.isWorkingTime(goes, lunch: lunch))
    #expect(goes >= from)
  }
}
