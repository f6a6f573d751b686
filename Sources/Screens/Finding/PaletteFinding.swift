import CaseEngine
import Cells
import Wording

/// The cases and documents that the palette found for what is typed in it.
struct PaletteFound: Hashable, Sendable {
  /// What was looked for.
  var filter = Filter()
  /// Cases that have it themselves: their numbers, their parties.
  var cases: [CaseSummary] = []
  /// Documents that have some of it themselves.
  var papers: [DocumentRow] = []
  /// How many stretches of cases and of documents were looked at, together.
  private var lookedAt = 0

  /// So many of each are offered.
  static let most = 4
  /// So many are looked at for those at once: among them are some that are found by their documents, or by their case, alone.
  static let looked = 100
  /// So many stretches are looked at before it is given up: a word that thousands have by their case alone says little.
  static let stretches = 20
  /// From so many letters on something is looked for.
  static let leastTyped = 2

  /// Takes what is offered of a stretch. Where that is too little, and there is more, says from where on to look.
  mutating func take<Row: Hashable & Sendable>(
    _ own: some Sequence<Row>, of page: Page<Row>, into rows: WritableKeyPath<Self, [Row]>
  ) -> PagePosition? {
    self[keyPath: rows] += own.prefix(PaletteFound.most - self[keyPath: rows].count)
    lookedAt += 1
    guard page.hasAfter, self[keyPath: rows].count < PaletteFound.most, lookedAt < PaletteFound.stretches, let last = page.rows.last
    else { return nil }
    return .after(last.cursor)
  }
}

/// A global find: what is typed into the palette is looked for in the whole register too.
extension Console {
  /// Looks for what is typed now; whatever was asked for an earlier text no longer counts.
  mutating func find(in palette: inout Palette) {
    palette.found = PaletteFound()
    awaiting[.paletteCases] = nil
    awaiting[.palettePapers] = nil
    guard !palette.actsOnly, place != .firstRun, let typed = palette.field.answer, typed.count >= PaletteFound.leastTyped else { return }
    let filter = (try? sitting.filter(typing: typed)) ?? Filter.words(of: typed, identity: sitting.actor.maySeeIdentityNumbers)
    if filter.sought.isEmpty { return }
    palette.found.filter = filter
    askForCases(filter, .first)
    askForPapers(filter, .first)
  }

  private mutating func askForCases(_ filter: Filter, _ position: PagePosition) {
    ask(.cases(DocketQuery(filter: filter, today: sitting.today), position, limit: PaletteFound.looked), for: .paletteCases)
  }

  private mutating func askForPapers(_ filter: Filter, _ position: PagePosition) {
    ask(.papers(PaperQuery(list: .all, filter: filter, today: sitting.today), position, limit: PaletteFound.looked), for: .palettePapers)
  }

  /// Whether cases or documents are on their way.
  var isFinding: Bool { awaiting[.paletteCases] != nil || awaiting[.palettePapers] != nil }

  /// Cases that are found by their documents alone are left to these.
  mutating func takeInFound(_ page: Page<CaseSummary>) {
    guard case .palette(var palette) = overlay else { return }
    let filter = palette.found.filter
    let own = page.rows.lazy.map(\.row).filter { summary in filter.sought.allSatisfy { $0.sighting(in: summary) != nil } }
    if let next = palette.found.take(own, of: page, into: \.cases) { askForCases(filter, next) }
    overlay = .palette(palette)
  }

  /// Documents that are found by their case alone are left to it.
  mutating func takeInFound(_ page: Page<DocumentRow>) {
    guard case .palette(var palette) = overlay else { return }
    let filter = palette.found.filter
    let own = page.rows.lazy.map(\.row).filter { row in filter.sought.contains { $0.sighting(in: row) != nil } }
    if let next = palette.found.take(own, of: page, into: \.papers) { askForPapers(filter, next) }
    overlay = .palette(palette)
  }

  /// The lines of what was found: cases, then documents.
  func foundLines(of palette: Palette) -> [PaletteLine] {
    palette.found.cases.map { summary in
      PaletteLine(
        target: .oneCase(summary.id), number: summary.details.number.text, title: words.parties(summary.parties), keys: words.foundCase,
        whyNot: nil)
    }
      + palette.found.papers.map { row in
        PaletteLine(
          target: .paper(Paper(row)), number: row.caseNumber.text, title: "\(row.document.rawValue) " + row.title,
          keys: words.foundDocument,
          whyNot: nil)
      }
  }

  /// What the selected line stands for, where it was looked for.
  func foundRow(in palette: Palette) -> FoundRow? {
    if palette.found.cases.isEmpty, palette.found.papers.isEmpty { return nil }
    let lines = lines(of: palette)
    guard lines.indices.contains(palette.scroller.selected) else { return nil }
    let line = lines[palette.scroller.selected]
    let shown = [line.number, line.title]
    switch line.target {
    case .action: return nil
    case .oneCase(let id):
      return FoundRow(
        id: id, summary: palette.found.cases.first { $0.id == id }, shown: shown, sought: palette.found.filter.sought)
    case .paper(let paper):
      return FoundRow(
        id: paper.id, document: palette.found.papers.first { Paper($0) == paper }, shown: shown, sought: palette.found.filter.sought)
    }
  }

  /// Whether a key must wait for what is being looked for: it would go to another line than the one that is meant.
  func mustWait(_ key: Key, in palette: Palette) -> Bool {
    guard isFinding else { return false }
    switch keys.action(for: key, in: .palette) {
    case .perform: return palette.scroller.selected >= closeActions(of: palette).count
    case .up, .down, .pageUp, .pageDown: return true
    default: return false
    }
  }
}
