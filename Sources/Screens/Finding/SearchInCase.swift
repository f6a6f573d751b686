import CaseEngine
import Cells
import Wording

/// What is looked for in the panes of a case: nothing is left out of them, the selection goes to what was found.
struct CaseSearch: Hashable, Sendable {
  /// What was typed, and what it means.
  var typed = ""
  var sought: [Sought] = []
  /// The row from which it was begun: there the selection is again where the search is given up.
  var begun = 0

  init(_ typed: String = "", begun: Int = 0) {
    self.typed = typed
    self.begun = begun
    sought = Filter.words(of: typed, identity: false).sought
  }
}

extension CaseScreen {
  /// The rows of the pane with the keys, as they are read.
  private var texts: [String] {
    switch pane {
    case .documents: papers.map(CaseScreen.text)
    case .readiness: readiness.map(\.text)
    case .service: papers.isEmpty ? [] : [""] + papers.map(CaseScreen.text)
    case .hearing: hearings.map(\.text)
    case .parties: parties.map { [$0.role, $0.name, $0.contact].joined(separator: " ") }
    case .courtroom: room.map { $0.name + " " + $0.facts }
    case .notices: correspondence.map { [$0.what, $0.who, $0.status.text, $0.note, $0.text].joined(separator: " ") }
    case .history: history.map { [$0.text, $0.when, $0.who].joined(separator: " ") }
    }
  }

  private static func text(of paper: PaperLine) -> String {
    ([paper.number, paper.title, paper.from, paper.status.text] + paper.row.registerNumbers).joined(separator: " ")
  }

  /// The next row that has all of what is looked for, from a row on, and round from the other end; nil where none has.
  func match(from place: Int, by step: Int) -> Int? {
    let texts = texts
    if search.sought.isEmpty || texts.isEmpty { return nil }
    let places = texts.indices.map { (((place + $0 * step) % texts.count) + texts.count) % texts.count }
    return places.first { row in search.sought.allSatisfy { $0.stands(in: texts[row]) } }
  }
}

extension Console {
  /// Begins to look for something in the pane of a case.
  mutating func openSearch() {
    guard let one else { return }
    self.one?.search = CaseSearch(begun: one.scroller.selected)
    overlay = .filter(FilterBar(field: TextField(one.search.typed, fresh: true), before: one.search.typed))
  }

  /// Goes to the first row that has what is typed; back where it was begun when nothing is typed any more.
  mutating func search(_ typed: String) {
    guard let one else { return }
    self.one?.search = CaseSearch(typed, begun: one.search.begun)
    guard self.one?.search.sought.isEmpty == false else { return select(one.search.begun) }
    guard let place = self.one?.match(from: one.search.begun, by: 1) else { return say(words.nothingFound, .warning) }
    select(place)
  }

  /// The search is given up: what was looked for before is known again.
  mutating func giveUpSearch(_ before: String) {
    guard let one else { return }
    select(one.search.begun)
    self.one?.search = CaseSearch(before, begun: one.search.begun)
  }

  /// Goes to the next row that has what was looked for.
  mutating func goToMatch(by step: Int) {
    guard place == .oneCase, let one else { return perform(step > 0 ? .down : .up) }
    guard let place = one.match(from: one.scroller.selected + step, by: step) else { return say(words.nothingFound, .warning) }
    if place == one.scroller.selected { return say(words.onlyMatch) }
    select(place)
  }

  private mutating func select(_ row: Int) {
    let (height, sitting) = (documentHeight, sitting)
    one?.select(row: row, height: height, sitting)
  }

  /// The field, at the foot of the case.
  func drawSearch(_ bar: FilterBar, _ grid: inout Grid) {
    let line = content.bottom(1)
    grid.fill(line, .text)
    let used = grid.put(" " + words.filterLabel + " ", x: line.x, y: line.y, .muted)
    draw(bar.field, line.droppingLeft(used).droppingRight(1), .fieldActive, placeholder: words.searchHint, &grid)
  }
}
