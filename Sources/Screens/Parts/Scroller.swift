import Wording

/// Which row of a list in memory is selected, and which is the first one shown.
struct Scroller: Hashable, Sendable {
  private(set) var selected = 0
  private(set) var top = 0

  mutating func move(_ rows: Int, of count: Int, height: Int) { select(selected + rows, of: count, height: height) }

  mutating func select(_ row: Int, of count: Int, height: Int) {
    selected = min(max(0, row), max(0, count - 1))
    guard height > 0 else { return }
    top = min(max(top, selected - height + 1), selected)
    top = max(0, min(top, count - height))
  }

  /// Moves as an action says; false where it is no moving.
  mutating func move(_ action: Action, of count: Int, height: Int) -> Bool {
    switch action {
    case .up, .markUp: move(-1, of: count, height: height)
    case .down, .markDown: move(1, of: count, height: height)
    case .pageUp: move(-max(1, height - 1), of: count, height: height)
    case .pageDown: move(max(1, height - 1), of: count, height: height)
    case .first: select(0, of: count, height: height)
    case .last: select(count - 1, of: count, height: height)
    default: return false
    }
    return true
  }
}
