import CaseEngine

/// What reports say.
public protocol ReportWords {
  /// What a report is called.
  func report(_ name: ReportName) -> String
  /// What is counted.
  func figure(_ figure: Figure) -> String
  /// A recommendation of 11 December 2020, in a few words.
  func recommendation(_ number: Int) -> String
  /// The cause of something late where nobody gave one.
  var noCauseGiven: String { get }
  /// All columns together.
  var reportTotal: String { get }
  /// From a day to a day.
  func reportSpan(_ first: String, _ last: String) -> String
  /// What ← and → do on the screen of reports.
  var hintPeriod: String { get }
  /// Nothing is behind a figure that could be gone to.
  var nothingBehind: String { get }
}

extension Wording {
  /// Of what a number speaks; empty for the whole court.
  public func subject(_ row: Report.Row, checks: [ManualCheck]) -> String {
    switch row.subject {
    case .court: return ""
    case .judge(let name): return name
    case .group(let group): return name(group)
    case .item(let key): return item(key, checks: checks)
    case .cause(let code):
      guard let code else { return noCauseGiven }
      if row.figure == .causesOfDelay { return DelayCause(rawValue: code).map { name($0) } ?? code }
      return LateCause(rawValue: code).map { name($0) } ?? code
    }
  }

  /// A column in a few letters: the month, the Monday of a week, the year.
  public func column(_ column: ReportColumn) -> String {
    let civil = column.days.lowerBound.civil
    switch column.unit {
    case .week: return shortDay(column.days.lowerBound)
    case .month: return String(month(civil.month).lowercased().prefix(3))
    case .year: return String(civil.year)
    }
  }

  /// The days that a report speaks of.
  public func span(_ question: ReportQuestion) -> String {
    reportSpan(day(question.days.lowerBound), day(question.days.upperBound))
  }
}
