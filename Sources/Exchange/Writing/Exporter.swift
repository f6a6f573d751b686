import CaseEngine

/// Writes cases as exchange files have them. Pure: what was exported and imported again is exported to the same bytes.
public struct Exporter: Sendable {
  private let rules: CourtRules
  private let masksIdentityNumbers: Bool

  /// Writes under the settings of a court: its time zone, and the calendar by which due dates explain themselves. Identity numbers are written
  /// masked for whoever must not see them; a file of these brings none with it. Source: rules, section 5.
  public init(rules: CourtRules, masksIdentityNumbers: Bool = false) {
    self.rules = rules
    self.masksIdentityNumbers = masksIdentityNumbers
  }

  /// A case as one line of JSON, without the line break; nil before it was opened.
  public func jsonLine(for file: CaseFile) -> String? {
    RecordedCase(file, under: rules).map {
      RecordText(calendar: rules.calendar, masksIdentityNumbers: masksIdentityNumbers).line($0.record)
    }
  }

  /// The court's own book, a thing a line, without line breaks: contacts, questions and complaints, the chair's reception, proposals, trainings.
  public func jsonLines(for book: CourtBook) -> [String] {
    let text = RecordText(calendar: rules.calendar)
    return book.records.map { text.line($0.record) }
  }

  /// The first row of a CSV file, without the line break.
  public static var csvHeader: String { CSVColumn.allCases.map(\.rawValue).joined(separator: ",") }

  /// A case as CSV rows without line breaks: one for each document on the list, then one for each party that none comes from.
  /// CSV holds less than JSON: what the columns have no place for is left out.
  public func csvRows(for file: CaseFile) -> [String] { CSVRows(zone: rules.calendar.zone).rows(for: file) }
}
