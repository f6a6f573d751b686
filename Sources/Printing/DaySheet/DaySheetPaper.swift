import CaseEngine
import Wording

extension DaySheet {
  /// The sheet as it is printed, room by room, with lines to write the times on.
  public func paper(in words: some Wording) -> PrintedPaper {
    let title = words.daySheetTitle + ", " + words.fullDayWithWeekday(day)
    var paper = PrintedPaper(words.daySheetTitle + " · " + words.named(court), in: words.language)
    paper.blocks = [.lines([words.named(court)]), .title(title)]
    for section in sections { paper.blocks += [.heading(self.title(section, words)), .items(section.hearings.map { item($0, words) })] }
    if sections.isEmpty { paper.blocks.append(.lines([words.daySheetNone])) }
    paper.blocks.append(.note(words.daySheetNote))
    return paper
  }

  private func item(_ hearing: SheetHearing, _ words: some Wording) -> PrintedPaper.Item {
    var item = PrintedPaper.Item(
      sign: span(hearing), lines: [hearing.number + "  " + words.parties(hearing.parties), standing(hearing, words)])
    let joining = joining(hearing, words)
    item.link = joining?.link.map { PrintedPaper.Field(label: words.sheetLink, text: $0) }
    if let told = joining?.told { item.closing.append(item.link == nil ? words.sheetLink + " " + told : told) }
    if !hearing.called.isEmpty { item.closing.append(words.sheetPresent + " " + called(hearing, words)) }
    if let secretary = hearing.secretary { item.closing.append(words.name(CourtRole.secretary) + ": " + secretary) }
    item.closing.append(times(hearing, words).map { $0.label + " " + ($0.time ?? "________") }.joined(separator: "   "))
    return item
  }
}
