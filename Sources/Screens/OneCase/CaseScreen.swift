import CaseEngine
import Cells
import Wording

/// One case, open: its file, and every text of it made once, when it is loaded.
struct CaseScreen: Hashable, Sendable {
  typealias Pane = CasePane

  let id: CaseID
  private(set) var file: CaseFile?
  var failure: StoreError?
  var pane = Pane.documents
  var marks = Marks()
  /// Whether the story of the selected document covers the table, where there is no room beside it.
  var isStoryOpen = false
  private(set) var head = CaseHead()
  private(set) var papers: [PaperLine] = []
  private(set) var readiness: [ReadinessLine] = []
  private(set) var parties: [PartyRow] = []
  private(set) var history: [HistoryRow] = []
  private(set) var story: [CaseLine.Piece] = []
  private(set) var scrollers: [Scroller] = Pane.allCases.map { _ in Scroller() }
  /// Where the selection is to go once the file is here.
  var wanted: DocumentID?

  init(id: CaseID) { self.id = id }

  var scroller: Scroller { scrollers[pane.rawValue] }
  var paper: PaperLine? { papers.indices.contains(scrollers[0].selected) ? papers[scrollers[0].selected] : nil }
  var item: ReadinessLine? { readiness.indices.contains(scrollers[1].selected) ? readiness[scrollers[1].selected] : nil }
  var party: PartyRow? { parties.indices.contains(scrollers[2].selected) ? parties[scrollers[2].selected] : nil }

  var entry: HistoryRow? { history.indices.contains(scrollers[3].selected) ? history[scrollers[3].selected] : nil }

  /// The document that the keys act on: the selected one, or the one that blocks the selected item of the checklist.
  var row: DocumentRow? {
    switch pane {
    case .documents: paper?.row
    case .readiness: item?.document.flatMap { id in papers.first { $0.row.document == id }?.row }
    case .parties, .history: nil
    }
  }

  /// How many rows the pane with the keys has.
  var count: Int {
    switch pane {
    case .documents: papers.count
    case .readiness: readiness.count
    case .parties: parties.count
    case .history: history.count
    }
  }

  /// Takes a file in. The selection stays on the same document, party and item.
  mutating func takeIn(_ file: CaseFile, _ sitting: Sitting, height: Int) {
    let document = wanted ?? paper?.row.document
    let party = party?.id
    let item = item
    let isFirst = self.file == nil
    self.file = file
    failure = nil
    wanted = nil
    renew(sitting)
    if let place = papers.firstIndex(where: { $0.row.document == document }) {
      scrollers[0].select(place, of: papers.count, height: height)
    }
    // Whoever looks at the checklist for the first time begins where it fails.
    let shown = isFirst ? readiness.firstIndex(where: \.fails) : readiness.firstIndex { $0.isSame(as: item) }
    if let place = shown { scrollers[1].select(place, of: readiness.count, height: height) }
    if let place = parties.firstIndex(where: { $0.id == party }) { scrollers[2].select(place, of: parties.count, height: height) }
    scroll(height)
    for (paper, _) in marks.rows where !papers.contains(where: { $0.paper == paper }) { marks.clear() }
    tell(sitting)
  }

  /// Makes every text anew.
  mutating func renew(_ sitting: Sitting) {
    guard let file else { return }
    papers = file.listed(under: sitting.rules)?.documents.map { PaperLine($0, sitting) } ?? []
    head = CaseHead(file, sitting)
    readiness = ReadinessLine.lines(of: file, sitting)
    parties = PartyRow.rows(of: file, sitting)
    history = HistoryRow.rows(of: file, sitting)
    tell(sitting)
  }

  mutating func scroll(_ height: Int) {
    for pane in Pane.allCases {
      let count =
        switch pane {
        case .documents: papers.count
        case .readiness: readiness.count
        case .parties: parties.count
        case .history: history.count
        }
      scrollers[pane.rawValue].move(0, of: count, height: height)
    }
  }

  mutating func move(_ action: Action, height: Int, _ sitting: Sitting) -> Bool {
    guard scrollers[pane.rawValue].move(action, of: count, height: height) else { return false }
    if pane == .documents { tell(sitting) }
    return true
  }

  mutating func select(_ document: DocumentID, height: Int, _ sitting: Sitting) {
    guard let place = papers.firstIndex(where: { $0.row.document == document }) else { return }
    pane = .documents
    scrollers[0].select(place, of: papers.count, height: height)
    tell(sitting)
  }

  mutating func select(_ party: PartyID, height: Int) {
    guard let place = parties.firstIndex(where: { $0.id == party }) else { return }
    pane = .parties
    scrollers[2].select(place, of: parties.count, height: height)
  }

  /// Tells the story of the selected document.
  private mutating func tell(_ sitting: Sitting) {
    guard let file, let paper, let document = file.state.document(paper.row.document) else {
      story = []
      return
    }
    story = Story.of(document, in: file, sitting)
  }
}
