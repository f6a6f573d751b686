/// Cells of CSV: quotation by RFC 4180, and what a spreadsheet would run.
public enum CSVCell {
  /// Between several names, or days, in one cell.
  static let several: Character = "|"

  /// A cell as a file has it: one that a spreadsheet would run gets an apostrophe in front.
  public static func written(_ text: String) -> String {
    let harmless = runs(text) ? "'" + text : text
    guard harmless.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x3B || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }) else {
      return harmless
    }
    return "\"" + harmless.replacing("\"", with: "\"\"") + "\""
  }

  /// What a cell says: the apostrophe in front of what a spreadsheet would run goes again.
  static func read(_ text: String) -> String { text.first == "'" && runs(text) ? String(text.dropFirst()) : text }

  /// Whether a spreadsheet would run a cell, or an apostrophe in front of it was meant.
  private static func runs(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first(where: { $0 != "'" }) else { return false }
    return ["=", "+", "-", "@", "\t", "\r"].contains(first)
  }
}
