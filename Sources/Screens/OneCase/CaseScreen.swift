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
  private(set) var service = ServiceTable()
  private(set) var hearings: [HearingRow] = []
  private(set) var parties: [PartyRow] = []
  private(set) var correspondence: [CorrespondenceRow] = []
  private(set) var history: [HistoryRow] = []
  private(set) var room: [RoomRow] = []
  /// The pane from which the courtroom was come to; nil where it was come to by itself.
  var paneBefore: Pane?
  /// The parties whose numbers are shown in full, for as long as the case is open here.
  var revealed: Set<PartyID> = []
  private(set) var story: [CaseLine.Piece] = []
  private(set) var scrollers: [Scroller] = Pane.allCases.map { _ in Scroller() }
  /// The participant whose column of the service table is selected; nil for the column of the titles, which stands for everyone.
  private(set) var addressee: PartyID?
  /// What is looked for in the panes.
  var search = CaseSearch()
  /// Where the selection is to go once the file is here.
  var wanted: DocumentID?
  var wantedHearing: HearingID?
  var wantedInHearings: HearingRow.Kind?
  var wantedCorrespondence: CorrespondenceRow.Subject?

  init(id: CaseID) { self.id = id }

  var scroller: Scroller { scrollers[pane.rawValue] }
  var paper: PaperLine? { selected(.documents, of: papers) }
  var item: ReadinessLine? { selected(.readiness, of: readiness) }
  var hearingRow: HearingRow? { selected(.hearing, of: hearings) }
  var party: PartyRow? { selected(.parties, of: parties) }
  var roomRow: RoomRow? { selected(.courtroom, of: room) }
  var correspondent: CorrespondenceRow? { selected(.notices, of: correspondence) }
  var entry: HistoryRow? { selected(.history, of: history) }
  /// The document of the selected row of the service table; nil in its first row, which stands for all of them.
  var servedPaper: PaperLine? {
    let place = scrollers[Pane.service.rawValue].selected - 1
    return papers.indices.contains(place) ? papers[place] : nil
  }

  private func selected<Row>(_ pane: Pane, of rows: [Row]) -> Row? {
    let place = scrollers[pane.rawValue].selected
    return rows.indices.contains(place) ? rows[place] : nil
  }

  /// The document that the keys act on: the selected one, or the one that blocks the selected item of the checklist.
  var row: DocumentRow? {
    switch pane {
    case .documents: paper?.row
    case .readiness: item?.document.flatMap { id in papers.first { $0.row.document == id }?.row }
    case .service: servedPaper?.row
    case .courtroom: roomRow?.document.flatMap { id in papers.first { $0.row.document == id }?.row }
    case .hearing, .parties, .notices, .history: nil
    }
  }

  /// How many rows the pane with the keys has.
  var count: Int { count(pane) }

  /// How many rows a pane has.
  func count(_ pane: Pane) -> Int {
    switch pane {
    case .documents: papers.count
    case .readiness: readiness.count
    case .service: papers.isEmpty ? 0 : papers.count + 1
    case .hearing: hearings.count
    case .parties: parties.count
    case .notices: correspondence.count
    case .history: history.count
    case .courtroom: room.count
    }
  }

  /// Takes a file in. The selection stays on the same document, party and item.
  mutating func takeIn(_ file: CaseFile, _ sitting: Sitting, height: Int) {
    let document = wanted ?? paper?.row.document
    let party = party?.id
    let item = item
    let hearing = hearingRow?.hearing
    let inHearings = hearingRow?.kind
    let correspondent = wantedCorrespondence ?? correspondent?.subject
    let served = servedPaper?.row.document
    let inRoom = roomRow?.kind
    let isFirst = self.file == nil
    self.file = file
    failure = nil
    wanted = nil
    renew(sitting)
    if let place = papers.firstIndex(where: { $0.row.document == document }) { select(.documents, place, height) }
    // Whoever looks at the checklist for the first time begins where it fails.
    let shown = isFirst ? readiness.firstIndex(where: \.fails) : readiness.firstIndex { $0.isSame(as: item) }
    if let place = shown { select(.readiness, place, height) }
    if isFirst {
      selectOwed(height)
    } else if let place = papers.firstIndex(where: { $0.row.document == served }) {
      select(.service, place + 1, height)
    }
    let meant = wantedHearing ?? (isFirst ? file.state.trial?.id : hearing)
    if wantedHearing != nil || wantedInHearings != nil { pane = .hearing }
    let kind = wantedInHearings ?? (wantedHearing == nil && !isFirst ? inHearings : nil)
    let sameRow = kind.flatMap { kind in hearings.firstIndex { $0.kind == kind } }
    if let place = sameRow ?? hearings.firstIndex(where: { $0.hearing == meant }) { select(.hearing, place, height) }
    (wantedHearing, wantedInHearings) = (nil, nil)
    if service.column(addressee) == nil { addressee = nil }
    if let place = parties.firstIndex(where: { $0.id == party }) { select(.parties, place, height) }
    if let inRoom { select(inRoom, height: height) }
    wantedCorrespondence = nil
    if let place = correspondence.firstIndex(where: { $0.subject == correspondent }) { select(.notices, place, height) }
    scroll(height)
    for (paper, _) in marks.rows where !papers.contains(where: { $0.paper == paper }) { marks.clear() }
    tell(sitting)
  }

  /// Makes every text anew.
  mutating func renew(_ sitting: Sitting) {
    guard let file else { return }
    papers =
      file.listed(under: sitting.rules)?.documents.map {
        PaperLine($0, sitting, isCarried: file.state.links.carried[$0.document] != nil)
      } ?? []
    head = CaseHead(file, sitting)
    readiness = ReadinessLine.lines(of: file, sitting)
    service = ServiceTable(file, sitting)
    hearings = HearingRow.rows(of: file, sitting)
    parties = PartyRow.rows(of: file, revealed: revealed, sitting)
    correspondence = CorrespondenceRow.rows(of: file, sitting)
    history = HistoryRow.rows(of: file, sitting)
    room = RoomRow.rows(of: file, sitting)
    tell(sitting)
  }

  mutating func scroll(_ height: Int) {
    for pane in Pane.allCases { scrollers[pane.rawValue].move(0, of: count(pane), height: height) }
  }

  mutating func move(_ action: Action, height: Int, _ sitting: Sitting) -> Bool {
    guard scrollers[pane.rawValue].move(action, of: count, height: height) else { return false }
    if pane == .documents { tell(sitting) }
    return true
  }

  mutating func select(_ document: DocumentID, height: Int, _ sitting: Sitting) {
    guard let place = papers.firstIndex(where: { $0.row.document == document }) else { return }
    pane = .documents
    select(.documents, place, height)
    tell(sitting)
  }

  /// Goes to a row of the pane with the keys.
  mutating func select(row: Int, height: Int, _ sitting: Sitting) {
    select(pane, row, height)
    if pane == .documents { tell(sitting) }
  }

  /// Goes to a hearing.
  mutating func select(_ hearing: HearingID, height: Int) {
    pane = .hearing
    if let place = hearings.firstIndex(where: { $0.hearing == hearing }) { select(.hearing, place, height) }
  }

  /// Goes to a row of the hearings, where it still is.
  mutating func select(_ kind: HearingRow.Kind, height: Int) {
    pane = .hearing
    if let place = hearings.firstIndex(where: { $0.kind == kind }) { select(.hearing, place, height) }
  }

  mutating func select(_ party: PartyID, height: Int) {
    guard let place = parties.firstIndex(where: { $0.id == party }) else { return }
    pane = .parties
    select(.parties, place, height)
  }

  /// Goes to a row of the courtroom, where it still is.
  mutating func select(_ kind: RoomRow.Kind, height: Int) {
    if let place = room.firstIndex(where: { $0.kind == kind }) { select(.courtroom, place, height) }
  }

  mutating func select(_ notice: NoticeID, height: Int) { select(.notice(notice), height: height) }

  /// Goes to a notice, a message or the group.
  mutating func select(_ subject: CorrespondenceRow.Subject, height: Int) {
    guard let place = correspondence.firstIndex(where: { $0.subject == subject }) else { return }
    pane = .notices
    select(.notices, place, height)
  }

  /// Goes to a cell of the service table.
  mutating func select(_ document: DocumentID, for party: PartyID, height: Int) {
    guard let place = papers.firstIndex(where: { $0.row.document == document }) else { return }
    pane = .service
    addressee = party
    select(.service, place + 1, height)
  }

  /// Goes so many columns on in the service table: the titles, then the participants.
  mutating func stepAddressee(_ by: Int) {
    let place = (service.column(addressee).map { $0 + 1 } ?? 0) + by
    addressee = service.columns.indices.contains(place - 1) ? service.columns[place - 1].id : place <= 0 ? nil : addressee
  }

  /// Whoever comes to the service table for the first time begins where somebody must still get something.
  private mutating func selectOwed(_ height: Int) {
    addressee = service.firstOwed?.party
    select(.service, (service.firstOwed?.row ?? 0) + (papers.isEmpty ? 0 : 1), height)
  }

  private mutating func select(_ pane: Pane, _ place: Int, _ height: Int) {
    scrollers[pane.rawValue].select(place, of: count(pane), height: height)
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
