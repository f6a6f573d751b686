import CaseEngine
import Wording

extension PublicList {
  /// The list as plain text, day by day, in columns.
  public func text(in words: some Wording) -> String {
    var lines = [words.named(court), words.publicListTitle + ", " + period(in: words), ""]
    for (day, hearings) in byDay {
      lines.append(words.fullDayWithWeekday(day))
      let rows = hearings.map { hearing in
        [
          span(hearing), hearing.room.map { words.room($0) } ?? "", hearing.number, words.name(hearing.kind), hearing.judge ?? "",
          hearing.sides(in: words), hearing.marks(in: words).joined(separator: ", "),
        ]
      }
      lines += PublicList.columns(rows)
      for hearing in hearings where hearing.listeners != nil && !hearing.isCancelled {
        lines.append("  " + hearing.number + ": " + words.publicListeners + " " + (hearing.listeners ?? ""))
      }
      lines.append("")
    }
    if hearings.isEmpty { lines += [words.publicNone, ""] }
    lines.append(words.publicNote)
    return lines.joined(separator: "\n") + "\n"
  }

  /// Rows under each other; every column as wide as its widest cell, the last one as it is.
  private static func columns(_ rows: [[String]]) -> [String] {
    let count = rows.first?.count ?? 0
    let widths = (0..<count).map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      var line = ""
      for (column, cell) in row.enumerated() where widths[column] > 0 {
        line += "  " + cell + String(repeating: " ", count: widths[column] - cell.count)
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// The list as comma-separated values, a hearing a line, for whoever makes something else of it.
  public func csv(in words: some Wording) -> String {
    var rows = [["date", "start", "end", "number", "kind", "room", "judge", "parties", "closed_in_part", "cancelled", "listeners"]]
    for hearing in hearings {
      let (day, time) = zone.local(hearing.start)
      rows.append([
        day.iso, time.text, zone.local(hearing.end).time.text, hearing.number, hearing.kind.rawValue, hearing.room ?? "",
        hearing.judge ?? "",
        hearing.sides(in: words), hearing.isClosedInPart ? "yes" : "no", hearing.isCancelled ? "yes" : "no", hearing.listeners ?? "",
      ])
    }
    return rows.map { $0.map(PublicList.cell).joined(separator: ",") + "\r\n" }.joined()
  }

  /// A cell that a spreadsheet would run gets a quote in front; one with a comma, a quotation mark or a line break is quoted (RFC 4180).
  private static func cell(_ text: String) -> String {
    var text = text
    if let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) { text = "'" + text }
    guard text.contains(where: { ",\"\n\r;".contains($0) || $0.isNewline }) else { return text }
    return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
