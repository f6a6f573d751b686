import CaseEngine
import Wording

extension DaySheet {
  /// The sheet as plain text, with lines to write the times on.
  public func text(in words: some Wording) -> String {
    var lines = [words.named(court), words.daySheetTitle + ", " + words.fullDayWithWeekday(day), ""]
    for section in sections {
      lines += [title(section, words), ""]
      for hearing in section.hearings { lines += self.lines(of: hearing, words) + [""] }
    }
    if sections.isEmpty { lines += [words.daySheetNone, ""] }
    lines.append(words.daySheetNote)
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(of hearing: SheetHearing, _ words: some Wording) -> [String] {
    var lines = ["  " + span(hearing) + "  " + hearing.number + "  " + words.parties(hearing.parties)]
    lines.append(standing(hearing, words))
    if let joining = joining(hearing, words) {
      lines.append(words.sheetLink + " " + words.listed([joining.link, joining.told]))
    }
    if !hearing.called.isEmpty { lines.append(words.sheetPresent + " " + called(hearing, words)) }
    if let secretary = hearing.secretary { lines.append(words.name(CourtRole.secretary) + ": " + secretary) }
    lines.append(times(hearing, words).map { $0.label + " " + ($0.time ?? "______") }.joined(separator: "   "))
    return [lines[0]] + lines.dropFirst().map { "    " + $0 }
  }
}
