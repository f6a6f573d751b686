import CaseEngine

/// Writes cases as exchange files have them. Pure: what was exported and imported again is exported to the same bytes.
public struct Exporter: Sendable {
  private let rules: CourtRules

  /// Writes under the settings of a court: its time zone, and the calendar by which due dates explain themselves.
  public init(rules: CourtRules) { self.rules = rules }

  /// A case as one line of JSON, without the line break; nil before it was opened.
  public func jsonLine(for file: CaseFile) -> String? {
    RecordedCase(file, under: rules).map { RecordText(calendar: rules.calendar).line($0.record) }
  }

  /// The first row of a CSV file, without the line break.
  public static var csvHeader: String { CSVColumn.allCases.map(\.rawValue).joined(separator: ",") }

  /// A case as CSV rows without line breaks: one for each document on the list, then one for each party that none comes from.
  /// CSV holds less than JSON: what the columns have no place for is left out.
  public func csvRows(for file: CaseFile) -> [String] { CSVRows(zone: rules.calendar.zone).rows(for: file) }
}
