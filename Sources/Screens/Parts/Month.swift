import CaseEngine
import Cells
import Wording

/// A month, opened from a date field with F4: the day that is pointed at stands in the field at once; Esc gives back what stood there.
struct Month: Hashable, Sendable {
  var day: Day
  let before: String

  /// The first day of the month.
  var first: Day { day - (day.civil.day - 1) }
  /// How many days it has.
  var length: Int { Day.length(ofMonth: day.civil.month, in: day.civil.year) }

  /// The day that a key leads to; nil where the key leads nowhere.
  func moved(_ action: SpotAction?) -> Day? {
    let to: Day? =
      switch action {
      case .dayBefore: day - 1
      case .dayAfter: day + 1
      case .weekBefore: day - 7
      case .weekAfter: day + 7
      case .monthStart: first
      case .monthEnd: first + (length - 1)
      case .monthBefore: sameDay(inMonthOf: first - 1)
      case .monthAfter: sameDay(inMonthOf: first + length)
      default: nil
      }
    return to.map { min(max($0, Day.accepted.lowerBound), Day.accepted.upperBound) }
  }

  private func sameDay(inMonthOf other: Day) -> Day {
    let month = Month(day: other, before: "")
    return month.first + (min(day.civil.day, month.length) - 1)
  }
}

extension Console {
  /// A key for the month of a date field, or the one that opens it; false where it is for the field itself.
  func takeInMonth(_ key: Key, _ fields: inout Fields) -> Bool {
    guard let field = fields.current, case .date(let text) = field.value else { return false }
    guard let month = fields.month else {
      guard keys.action(for: key, in: .date) == .openMonth else { return false }
      point(Month(day: reading(field) ?? sitting.today, before: text.text), field.key, &fields)
      return true
    }
    let action = keys.action(for: key, in: .month)
    switch action {
    case .take: fields.month = nil
    case .close:
      fields.set(field.key, text: month.before)
      fields.month = nil
    default:
      guard let day = month.moved(action) else {
        fields.month = nil
        return false
      }
      point(Month(day: day, before: month.before), field.key, &fields)
    }
    return true
  }

  private func point(_ month: Month, _ key: FieldKey, _ fields: inout Fields) {
    fields.set(key, text: words.day(month.day))
    fields.isTouched = true
    fields.change(key) { $0.mistake = nil }
    fields.month = month
  }

  /// The month in a box, above or below a line. Days on which the court does not work have a sign, today stands out.
  func draw(_ month: Month, x: Int, beside y: Int, _ grid: inout Grid) {
    let weeks = 6
    let size = Size(width: 30, height: weeks + 3)
    let below = y + 2 + size.height <= content.maxY
    let box = Rect(
      x: min(x, grid.width - size.width), y: below ? y + 2 : max(content.y, y - size.height), width: size.width, height: size.height)
    let (year, number, _) = month.day.civil
    drawBox(box, title: words.month(number) + " \(year)", &grid)
    let area = box.inset(columns: 1, rows: 1)
    for (place, weekday) in Weekday.allCases.enumerated() {
      grid.put(words.shortName(weekday), in: Rect(x: area.x + place * 4, y: area.y, width: 3, height: 1), .columnHeading, align: .right)
    }
    let before = Weekday.allCases.firstIndex(of: month.first.weekday) ?? 0
    for place in 0..<month.length {
      let day = month.first + place
      let cell = Rect(x: area.x + (before + place) % 7 * 4, y: area.y + 1 + (before + place) / 7, width: 4, height: 1)
      let isOff = !sitting.rules.calendar.isWorkingDay(day)
      grid.put(String(place + 1), in: cell.left(3), day == sitting.today ? .accent : isOff ? .muted : .text, align: .right)
      if isOff { grid.put(sitting.glyphs.none, x: cell.x + 3, y: cell.y, .muted) }
      guard day == month.day else { continue }
      grid.select(cell)
      grid.cursor = Point(x: cell.x, y: cell.y)
    }
  }
}
