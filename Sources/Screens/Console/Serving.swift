import CaseEngine
import Cells
import Wording

/// The service table of a case: its cells, its columns, and what can be done there.
extension Console {
  /// Whether the keys act on the service table.
  var isServiceTable: Bool { place == .oneCase && one?.pane == .service }

  /// ← → and their letters go from participant to participant there, Tab goes on from pane to pane; false for every other key.
  mutating func stepsAddressee(_ key: Key, _ action: Action) -> Bool {
    guard isServiceTable, action == .nextPane || action == .previousPane, key != .tab, key != .backTab else { return false }
    one?.stepAddressee(action == .nextPane ? 1 : -1)
    return true
  }

  /// F8: the cell; in the line of all documents the column, in the column of titles the row. Marked rows go together.
  mutating func serveFromTable() {
    guard let one, let state = one.file?.state else { return }
    let party = one.addressee.flatMap { state.party($0) }
    if !one.marks.isEmpty { return openStrip(.served, for: targets, to: party) }
    let rows = one.servedPaper.map { [$0.row] } ?? one.papers.map(\.row)
    let owing = rows.filter { row in party.map { row.owed.contains($0.id) } ?? !row.owed.isEmpty }
    if owing.isEmpty { return say(serviceStory(one), .warning) }
    openStrip(.served, for: owing, to: party)
  }

  /// Del on a cell that is served: its entry is taken back, with a reason where that is asked for.
  mutating func takeServiceBack() {
    guard let one, let paper = one.servedPaper, let party = one.addressee,
      case .served(let service) = one.service.standing(paper.row.document, party)
    else { return say(words.nothingToClear, .warning) }
    openRetract(service.version)
  }

  /// F4: who must get the selected document.
  mutating func editRecipients() {
    guard let one, let state = one.file?.state, let id = one.servedPaper?.row.document, let document = state.document(id) else {
      return say(words.nothingSelected, .warning)
    }
    openForm(.changeDocument(one.id, id), FormFields.document(state, document))
    guard case .form(var form) = overlay else { return }
    form.fields.select(.recipients)
    overlay = .form(form)
  }
}
