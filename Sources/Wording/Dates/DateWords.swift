import CaseEngine

/// Days, times, spans and plurals.
///
/// Numbers and dates carry no case endings in any language: a sentence is worded so that none is needed.
public protocol DateWords {
  /// A weekday in full, in small letters: `понедельник`.
  func name(_ weekday: Weekday) -> String
  /// A weekday in two or three letters: `пн`.
  func shortName(_ weekday: Weekday) -> String
  /// A month, 1–12, as a heading has it: `ноябрь`. Empty for any other number.
  func month(_ number: Int) -> String
  /// A date as legal papers have it: `22 ноября 2026 г.`
  func longDay(_ day: Day) -> String
  /// A date as it is read out: `в понедельник 23.11.2026`.
  func spokenDay(_ day: Day) -> String

  /// `3 дня`
  func days(_ count: Int) -> String
  /// `3 рабочих дня`
  func workingDays(_ count: Int) -> String
  /// `3 календарных дня`
  func calendarDays(_ count: Int) -> String
  /// `3 месяца`
  func months(_ count: Int) -> String
  /// `3 часа`
  func hours(_ count: Int) -> String
  /// `3 минуты`
  func minutes(_ count: Int) -> String
  /// The signs of hours and minutes: `ч`, `мин`.
  var timeSigns: (hours: String, minutes: String) { get }
  /// `3 документа`
  func documents(_ count: Int) -> String
  /// `3 подлинника`
  func originals(_ count: Int) -> String
  /// `3 дела`
  func cases(_ count: Int) -> String
  /// `3 участника`
  func parties(_ count: Int) -> String
  /// `3 пункта`, of a checklist.
  func items(_ count: Int) -> String
  /// `3 записи`, of the register.
  func entries(_ count: Int) -> String
  /// `3 заседания`
  func hearings(_ count: Int) -> String
  /// `3 извещения`
  func notices(_ count: Int) -> String
  /// `3 запроса`
  func requests(_ count: Int) -> String
  /// `3 стр.`, of a copy.
  func pages(_ count: Int) -> String
  /// `3 л.`, of an original.
  func sheets(_ count: Int) -> String
  /// `3 строки`, of a file.
  func lines(_ count: Int) -> String
  /// `3 ошибки`
  func mistakes(_ count: Int) -> String
  /// `3 знака`, of a text.
  func characters(_ count: Int) -> String
  /// `7 из 11`
  func count(_ done: Int, of all: Int) -> String
  /// `ещё 4`, at the end of a list that was cut.
  func more(_ count: Int) -> String

  /// A length of time: `10 рабочих дней`.
  func period(_ period: Period) -> String
  /// Why the court does not work on a day: `праздничный день, День Республики`.
  func dayOff(_ why: DayOff) -> String
  /// What a computed last day was counted from, how far, and which days were passed over and why, in one line.
  func explanation(_ deadline: Deadline) -> String
  /// A due date, with a warning where the stated one is a day off, and with its explanation where it was computed.
  func due(_ due: DueDate) -> String
  /// A due date as it stands to today: `срок 25.11`, `срок сегодня`, `срок 16.10, просрочен на 37 дней`.
  func due(_ day: Day, today: Day) -> String
  /// `просрочен на 37 дней`, of a document.
  func overdue(days: Int) -> String
  /// A day as it stands to today: `сегодня`, `завтра`, `вчера`, `через 5 дней`, `5 дней назад`.
  func relative(_ day: Day, to today: Day) -> String
}

extension DateWords {
  /// `23.11.2026`
  public func day(_ day: Day) -> String {
    let (year, month, date) = day.civil
    return Digits.two(date) + "." + Digits.two(month) + "." + Digits.four(year)
  }

  /// `23.11`
  public func shortDay(_ day: Day) -> String {
    let (_, month, date) = day.civil
    return Digits.two(date) + "." + Digits.two(month)
  }

  /// `23.11` where the year is that of `other`, else `23.11.2025`.
  public func day(_ day: Day, near other: Day) -> String {
    day.civil.year == other.civil.year ? shortDay(day) : self.day(day)
  }

  /// `пн 23.11`
  public func dayWithWeekday(_ day: Day) -> String { shortName(day.weekday) + " " + shortDay(day) }

  /// `пн 23.11.2026`
  public func fullDayWithWeekday(_ day: Day) -> String { shortName(day.weekday) + " " + self.day(day) }

  /// `10:00`
  public func time(_ time: ClockTime) -> String { time.text }

  /// How long so many minutes are, in signs that no case changes: `1 ч 5 мин`, `5 мин`, `2 ч`.
  public func span(_ minutes: Int) -> String {
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    let parts = [hours > 0 ? "\(hours) " + timeSigns.hours : nil, rest > 0 || hours == 0 ? "\(rest) " + timeSigns.minutes : nil]
    return parts.compactMap { $0 }.joined(separator: " ")
  }

  /// `09:00–18:30`
  public func hours(_ hours: WorkingHours) -> String { time(hours.start) + "–" + time(hours.end) }

  /// `23.11.2026 10:00`, by the court's wall clock.
  public func moment(_ moment: Moment, _ zone: CourtZone) -> String {
    let (day, time) = zone.local(moment)
    return self.day(day) + " " + self.time(time)
  }

  /// `пн 23.11 10:00`, by the court's wall clock: for tables.
  public func shortMoment(_ moment: Moment, _ zone: CourtZone) -> String {
    let (day, time) = zone.local(moment)
    return dayWithWeekday(day) + " " + self.time(time)
  }

  /// `пн 23.11.2026 10:00`, by the court's wall clock.
  public func momentWithWeekday(_ moment: Moment, _ zone: CourtZone) -> String {
    let (day, time) = zone.local(moment)
    return fullDayWithWeekday(day) + " " + self.time(time)
  }

  /// `23.11.2026 10:00`, or `23.11.2026` where the hour is not known.
  public func occurrence(_ occurrence: Occurrence, _ zone: CourtZone) -> String {
    switch occurrence {
    case .at(let moment): self.moment(moment, zone)
    case .on(let day): self.day(day)
    }
  }

  /// Days that did not count, each with its weekday and, of a holiday, its name: `04.10 вс, 26.10 пн (День Республики)`.
  /// At most `most` of them; the rest are counted.
  func skippedDays(_ skipped: [Deadline.Skipped], most: Int = 8, _ named: (Named) -> String) -> String {
    var told = skipped.prefix(most).map { skip in
      let date = shortDay(skip.day) + " " + shortName(skip.day.weekday)
      switch skip.why {
      case .weekend: return date
      case .holiday(let name), .transferred(let name): return date + " (" + named(name) + ")"
      }
    }
    if skipped.count > most { told.append(more(skipped.count - most)) }
    return told.joined(separator: ", ")
  }
}

/// Digits of a fixed width.
enum Digits {
  static func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }

  static func four(_ value: Int) -> String { String(repeating: "0", count: max(0, 4 - "\(value)".count)) + "\(value)" }
}
