import CaseEngine

/// Holidays, moved days off and worked Saturdays as they were decided for Kazakhstan. A court edits its own copy.
public enum Holidays {
  /// All exceptions from 2015 to 2027. Days are moved by orders that come year by year: none is known for 2027 beyond those that the law itself
  /// moves, and the day of Kurban Ait 2027 is an estimate.
  public static let kazakhstan: [Day: CalendarException] = Dictionary(
    blocks(HolidayTable.text).flatMap { $0 }, uniquingKeysWith: { first, _ in first })

  /// The entries of each block, or none where a line of it cannot be read.
  static func blocks(_ text: String) -> [[(Day, CalendarException)]] {
    Blocks.lines(of: text).map { block in
      guard block.count > 4, let kind = CalendarException.Kind(rawValue: String(block[0])), let name = Blocks.name(block, at: 1) else {
        return []
      }
      let fields = block[4...].flatMap(Blocks.fields)
      let days = fields.compactMap { Day(iso: $0) }
      return days.count == fields.count ? days.map { ($0, CalendarException(kind: kind, name: name)) } : []
    }
  }
}

extension WorkingCalendar {
  /// A court of Almaty as it comes: its zone, usual hours, and the holidays of Kazakhstan.
  public static let almaty = WorkingCalendar(zone: .almaty, exceptions: Holidays.kazakhstan)
}
