/// A line of a spreadsheet, with what a spreadsheet would run made harmless.
public enum CSVLine {
  /// The line of these cells, with its end.
  public static func of(_ cells: [String]) -> String { cells.map(CSVCell.written).joined(separator: ",") + "\n" }
}
