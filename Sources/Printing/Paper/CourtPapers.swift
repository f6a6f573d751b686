import CaseEngine
import Wording

extension DaySheet {
  /// The sheet block by block, for PDF.
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
    var lines = [hearing.number + "  " + words.parties(hearing.parties), standing(hearing, words)]
    if let joining = joining(hearing, words) { lines.append(words.sheetLink + " " + words.listed([joining.link, joining.told])) }
    if !hearing.called.isEmpty { lines.append(words.sheetPresent + " " + called(hearing, words)) }
    if let secretary = hearing.secretary { lines.append(words.name(CourtRole.secretary) + ": " + secretary) }
    lines.append(times(hearing, words).map { $0.label + " " + ($0.time ?? "________") }.joined(separator: "   "))
    return PrintedPaper.Item(sign: span(hearing), lines: lines)
  }
}

extension PublicList {
  /// The list block by block, for PDF.
  public func paper(in words: some Wording) -> PrintedPaper {
    var paper = PrintedPaper(words.publicListTitle + " · " + words.named(court), in: words.language)
    paper.blocks = [.lines([words.named(court)]), .title(words.publicListTitle), .lines([period(in: words)])]
    for (day, hearings) in byDay {
      paper.blocks += [.heading(words.fullDayWithWeekday(day)), .items(hearings.map { item($0, words) })]
    }
    if hearings.isEmpty { paper.blocks.append(.lines([words.publicNone])) }
    paper.blocks.append(.note(words.publicNote))
    return paper
  }

  private func item(_ hearing: PublicHearing, _ words: some Wording) -> PrintedPaper.Item {
    let sides = hearing.sides(in: words)
    let marks = hearing.marks(in: words)
    let lines = [
      words.listed([hearing.room.map { words.room($0) }, hearing.number], by: " · "),
      words.listed([words.name(hearing.kind), hearing.judge.map { words.publicJudge($0) }]), sides.isEmpty ? nil : sides,
      marks.isEmpty ? nil : words.listed(marks),
    ]
    var item = PrintedPaper.Item(sign: span(hearing), lines: lines.compactMap { $0 })
    if let listeners = hearing.listeners, !hearing.isCancelled {
      item.link = PrintedPaper.Field(label: words.publicListeners, text: listeners)
    }
    return item
  }
}
