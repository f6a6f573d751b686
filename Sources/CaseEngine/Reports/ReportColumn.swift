/// A stretch of days that a report counts together.
public struct ReportColumn: Hashable, Sendable {
  /// What it is.
  public enum Unit: String, Hashable, Sendable { case week, month, year }

  /// A week, a month or a year.
  public let unit: Unit
  /// The days: at the ends of a report as far as it was asked for.
  public let days: ClosedRange<Day>

  /// What the command line calls it: `2026-11`, the Monday of a week, `2026`.
  public var key: String {
    switch unit {
    case .week: (days.lowerBound - (days.lowerBound.weekday.rawValue - 1)).iso
    case .month: String(days.lowerBound.iso.prefix(7))
    case .year: String(days.lowerBound.iso.prefix(4))
    }
  }

  /// The columns between two days; coarser ones where there would be more than can be read.
  public static func columns(_ unit: Unit, of days: ClosedRange<Day>) -> [ReportColumn] {
    var columns: [ReportColumn] = []
    var first = days.lowerBound
    while first <= days.upperBound {
      let last = min(end(unit, of: first), days.upperBound)
      columns.append(ReportColumn(unit: unit, days: first...last))
      if columns.count > most {
        return self.columns(unit == .week ? .month : .year, of: days)
      }
      first = last + 1
    }
    return columns
  }

  /// The first day of the unit so many units before or behind the one that a day lies in.
  static func start(_ unit: Unit, of day: Day, by steps: Int) -> Day {
    let (year, month, _) = day.civil
    switch unit {
    case .week: return day - (day.weekday.rawValue - 1) + 7 * steps
    case .month:
      let place = year * 12 + month - 1 + steps
      return Day(place / 12, place % 12 + 1, 1) ?? day
    case .year: return Day(year + steps, 1, 1) ?? day
    }
  }

  private static func end(_ unit: Unit, of day: Day) -> Day { start(unit, of: day, by: 1) - 1 }

  /// How many columns there are at most: all the years that a register can speak of fit.
  private static let most = 120
}

/// What is asked of a report.
public struct ReportQuestion: Hashable, Sendable {
  /// Which one.
  public let name: ReportName
  /// What it counts together.
  public let columns: [ReportColumn]
  /// The day on which it is asked.
  public let today: Day

  /// A report from a day to a day; where one is missing, the usual stretch around today. `shift` moves that by so many of its columns.
  public init(_ name: ReportName, from: Day? = nil, to: Day? = nil, shift: Int = 0, today: Day) {
    self.name = name
    self.today = today
    let unit = name.unit
    let end = ReportColumn.start(unit, of: today, by: name.usual.upperBound + 1 + shift) - 1
    let last = to ?? max(from ?? end, end)
    let first = from ?? min(last, ReportColumn.start(unit, of: to ?? today, by: (to == nil ? name.usual.lowerBound + shift : -5)))
    columns = ReportColumn.columns(unit, of: min(first, last)...max(first, last))
  }

  /// The first day and the last.
  public var days: ClosedRange<Day> { (columns.first?.days.lowerBound ?? today)...(columns.last?.days.upperBound ?? today) }
}
