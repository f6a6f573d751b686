import CaseEngine
import Cells
import Wording

/// The court's own book as it is told.
extension Console {
  func told(_ screen: BookScreen) -> Scene {
    guard book != nil else {
      let text = bookFailure.map { words.storeError($0) } ?? words.loading
      return Scene(identity: .place(place), lines: toldPlace, item: ToldItem(.nothing, text))
    }
    let panes = [
      ToldLine(.panes, screen.panes.map { words.pane($0) }.joined(separator: ", "), .inFull),
      ToldLine(.pane, Spoken.list([words.pane(screen.pane), screen.shown.isEmpty ? "" : "\(screen.shown.count)"])),
    ]
    let count = toldPlace(screen.scroller.selected, of: screen.shown.count)
    let item =
      screen.row.map { bookItem($0, place: count) }
      ?? ToldItem(.nothing, words.nothingYet(in: screen.pane, add: key(.add)))
    return Scene(identity: .place(place), lines: toldPlace + (screen.panes.count > 1 ? panes : []) + [toldKeys], item: item)
  }

  /// What a row of the book is called, and all there is to know of it.
  private func bookItem(_ row: BookRow, place: String) -> ToldItem {
    let name =
      switch row.subject {
      case .complaint, .appointment: Spoken.list([row.cells[0].text, row.cells[2].text])
      case .proposal, .training: Spoken.list([row.cells[0].text, row.cells[1].text])
      case .card: row.cells[0].text
      }
    return ToldItem(.book(row.subject), name, row.detail, place: place)
  }
}
