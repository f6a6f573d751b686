/// Reads a day as people type it into a field. Pure: today, the calendar and the direction are handed in.
///
/// - `2026-10-07`, `07.10.2026`, `7.10.26`; years of two digits are 1990–2089;
/// - `7.10`, `0710`: the nearest such day in the direction, today included; also `071026` and `07102026`;
/// - `7`: the nearest day with this number in the direction, today included; a month that has no such day is passed over;
/// - `+5`, `+5d`: calendar days, `+10wd`, `+10р`, `+10рд`, `+10ж`: working days, counted from today; both move off a day off;
/// - today, yesterday, tomorrow in three languages, under any layout;
/// - separators `.` `,` `/` `-`, and `ю` `б`, which are the keys of `.` and `,`.
///
/// On the main row of the Kazakh layout there are no digits: `ә і ң ғ ү ұ қ` are taken as 2 3 4 5 8 9 0 and `"` as 1 wherever they stand.
/// `,` and `.` are the keys 6 and 7 there, but are separators too: they are taken as digits only where the text has no digit 0–9 at all,
/// which says that it was typed on that row (its separators are then `ю`, `б`, `/`, `-`). `һ` in front, the key of `+`, is `+`; `ө`, the key of `-`, is `-`.
public enum DateInput {
  /// On which side of today an incomplete date is meant.
  public enum Direction: Hashable, Sendable {
    /// On or before today: when something came in.
    case past
    /// On or after today: when something is due.
    case future
  }

  /// The day, with how it was meant, or nil where the text is no day between 1990 and 2100. A stated day carries its day off as a warning.
  public static func parse(_ text: String, today: Day, calendar: WorkingCalendar, direction: Direction) -> DueDate? {
    let typed = String(text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed()).lowercased()
    guard !typed.isEmpty, typed.unicodeScalars.count <= 20 else { return nil }
    if let offset = DateWords.offset(of: typed) { return accepted(calendar.stated(today + offset)) }
    let plain = KazakhRow.digits(in: typed)
    if plain.first == "+" {
      return period(plain.dropFirst()).flatMap { accepted(.computed(calendar.deadline(after: today, $0))) }
    }
    return day(plain, today: today, direction: direction).flatMap { accepted(calendar.stated($0)) }
  }

  private static func accepted(_ date: DueDate) -> DueDate? { Day.accepted.contains(date.day) ? date : nil }

  /// What stands after the `+`.
  private static func period(_ text: Substring) -> Period? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard (1...5).contains(digits.count), let count = Int(digits) else { return nil }
    let unit = String(text.dropFirst(digits.count).drop { $0 == " " })
    if DateWords.calendarDays.contains(unit) { return .calendarDays(count) }
    return DateWords.workingDays.contains(unit) ? .workingDays(count) : nil
  }

  private static func day(_ text: String, today: Day, direction: Direction) -> Day? {
    var groups = text.split(omittingEmptySubsequences: false) { ".,/-юб".contains($0) }
    // A full stop at the end, as in 7.10., is not another number.
    if groups.count > 1, groups.last?.isEmpty == true { groups.removeLast() }
    guard groups.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else { return nil }
    if groups.count == 1, let only = groups.first {
      let characters = Array(only)
      switch characters.count {
      case 4: groups = [only.prefix(2), only.suffix(2)]
      case 6, 8: groups = [only.prefix(2), only.dropFirst(2).prefix(2), only.dropFirst(4)]
      default: break
      }
    }
    let numbers = groups.compactMap { Int($0) }
    guard numbers.count == groups.count else { return nil }
    switch (numbers.count, groups[0].count) {
    case (3, 4): return groups[1].count <= 2 && groups[2].count <= 2 ? Day(numbers[0], numbers[1], numbers[2]) : nil
    case (3, 1...2): return year(groups[2]).flatMap { Day($0, numbers[1], numbers[0]) }
    case (2, 1...2): return groups[1].count <= 2 ? nearest(numbers[0], month: numbers[1], today, direction) : nil
    case (1, 1...2): return nearest(numbers[0], month: nil, today, direction)
    default: return nil
    }
  }

  private static func year(_ text: Substring) -> Int? {
    guard let value = Int(text) else { return nil }
    switch text.count {
    case 4: return value
    case 2: return value < 90 ? 2000 + value : 1900 + value
    default: return nil
    }
  }

  /// The nearest day with this number, in this month or in any, going month by month; 29 February is at most eight years away.
  private static func nearest(_ number: Int, month: Int?, _ today: Day, _ direction: Direction) -> Day? {
    let first = today - (today.civil.day - 1)
    for step in 0...(12 * 8 + 1) {
      let civil = first.adding(months: direction == .future ? step : -step).civil
      guard month == nil || month == civil.month, let day = Day(civil.year, civil.month, number) else { continue }
      if direction == .future ? day >= today : day <= today { return day }
    }
    return nil
  }
}

/// Words that mean days, in three languages.
private enum DateWords {
  static let calendarDays: Set<String> = ["", "d", "в", "д", "к", "күн"]
  // `wd` and `р` also as the same keys give them under the other layouts.
  static let workingDays: Set<String> = ["wd", "w", "цв", "ц", "р", "рд", "h", "hl", "ж", "жк", "жұ", ";"]

  /// How many days from today a word means.
  static func offset(of typed: String) -> Int? {
    for reading in [typed, KeyPlaces.reread(typed, typed: .us, meant: .kazakh), KeyPlaces.reread(typed, typed: .russian, meant: .us)] {
      switch reading {
      case "today", "сегодня", "бүгін": return 0
      case "yesterday", "вчера", "кеше": return -1
      case "tomorrow", "завтра", "ертең": return 1
      default: continue
      }
    }
    return nil
  }
}

/// The number row of the Kazakh layout, which has letters and signs where others have digits.
private enum KazakhRow {
  static func digits(in typed: String) -> String {
    let onlyThere = !typed.contains { $0.isASCII && $0.isNumber }
    var plain = ""
    for (place, character) in typed.enumerated() {
      switch character {
      case "\"": plain.append("1")
      case "ә": plain.append("2")
      case "і": plain.append("3")
      case "ң": plain.append("4")
      case "ғ": plain.append("5")
      case "," where onlyThere: plain.append("6")
      case "." where onlyThere: plain.append("7")
      case "ү": plain.append("8")
      case "ұ": plain.append("9")
      case "қ": plain.append("0")
      case "һ" where place == 0: plain.append("+")
      case "ө": plain.append("-")
      default: plain.append(character)
      }
    }
    return plain
  }
}
