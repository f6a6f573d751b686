import CaseEngine
import Wording

extension PublicList {
  /// The list as it is hung up or published, day by day.
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
    item.isCancelled = hearing.isCancelled
    if let listeners = hearing.listeners, !hearing.isCancelled {
      item.link = PrintedPaper.Field(label: words.publicListeners, text: listeners)
    }
    return item
  }
}
