import CaseEngine
import Wording

/// Panes of the court's book: which one is shown, and which row is selected in each.
///
/// **To add a pane:** a case of `BookPane` in Wording with its name, its rows in `BookRow`, its columns in `DrawingBook`, what `+`, F4, Enter and
/// Del do there in `ChangingBook`, and its form in `BookForm` and `BookAnswers`.
struct BookScreen: Hashable, Sendable {
  let panes: [BookPane]
  var pane: BookPane
  private(set) var rows: [BookPane: [BookRow]] = [:]
  private var scrollers: [BookPane: Scroller] = [:]

  init(_ panes: [BookPane]) {
    self.panes = panes
    pane = panes[0]
  }

  var shown: [BookRow] { rows[pane] ?? [] }
  var scroller: Scroller { scrollers[pane] ?? Scroller() }
  var row: BookRow? { shown.indices.contains(scroller.selected) ? shown[scroller.selected] : nil }

  /// Makes every row anew; the selection of each pane stays on the same row.
  mutating func renew(_ book: CourtBook, _ sitting: Sitting, height: Int) {
    for pane in panes {
      let selected = rows[pane].flatMap { rows in
        scrollers[pane].flatMap { rows.indices.contains($0.selected) ? rows[$0.selected].subject : nil }
      }
      let rows = BookRow.rows(of: book, in: pane, sitting)
      self.rows[pane] = rows
      let place = rows.firstIndex { $0.subject == selected }
      scrollers[pane, default: Scroller()].select(place ?? self.scrollers[pane]?.selected ?? 0, of: rows.count, height: height)
    }
  }

  mutating func scroll(_ height: Int) {
    for pane in panes { scrollers[pane, default: Scroller()].move(0, of: rows[pane]?.count ?? 0, height: height) }
  }

  mutating func move(_ action: Action, height: Int) -> Bool {
    let count = shown.count
    return scrollers[pane, default: Scroller()].move(action, of: count, height: height)
  }

  mutating func stepPane(_ by: Int) {
    guard let place = panes.firstIndex(of: pane) else { return }
    pane = panes[(place + by + panes.count) % panes.count]
  }

  /// Goes to what was just entered, where it is listed here.
  mutating func select(_ subject: BookSubject, height: Int) {
    guard panes.contains(subject.pane), let place = rows[subject.pane]?.firstIndex(where: { $0.subject == subject }) else { return }
    pane = subject.pane
    scrollers[pane, default: Scroller()].select(place, of: shown.count, height: height)
  }
}

extension Console {
  /// The panes that are shown; nil on any other screen.
  var shownBook: BookScreen? {
    switch place {
    case .book: desk
    case .contacts: contacts
    default: nil
    }
  }

  /// Changes the panes that are shown.
  mutating func changeBook(_ body: (inout BookScreen) -> Void) {
    if place == .contacts { body(&contacts) } else { body(&desk) }
  }

  /// The book as it now is, wherever it is shown.
  mutating func takeIn(_ book: CourtBook) {
    self.book = book
    sitting.card = book.contacts.state.own
    bookFailure = nil
    renewBook()
    resumeOnTheBook()
  }

  /// Makes the rows of the book anew.
  mutating func renewBook() {
    guard let book else { return }
    let (sitting, height) = (sitting, bookHeight)
    desk.renew(book, sitting, height: height)
    contacts.renew(book, sitting, height: height)
  }

  /// Goes to a pane of the book.
  mutating func goBook(_ pane: BookPane) {
    if pane == .contacts { return go(.contacts) }
    desk.pane = pane
    go(.book)
  }
}
