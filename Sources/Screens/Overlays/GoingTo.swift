import Cells
import Wording

extension Console {
  /// The screens that the box of `g` offers, with their usual letters.
  static let destinations: [(letter: Character, action: Action)] = [
    ("c", .goCases), ("w", .goChecklists), ("r", .goReadiness), ("o", .goOutstanding), ("s", .goToServe), ("h", .goHearings),
    ("i", .goIntake),
    ("n", .goBook), ("t", .goTrainings), ("g", .goTray), ("e", .goCourt), ("k", .goCourtroom), ("p", .goReports), ("b", .goOutbox),
    ("l", .lastCase),
  ]

  mutating func pressGoTo(_ key: Key) {
    overlay = nil
    switch keys.action(for: key, in: .goTo, &layout) {
    case .go(let action): perform(action)
    case .leave: break
    default: sayUnknown(key)
    }
  }

  /// The key of a screen in the box, as it stands on the keyboard.
  func goToKey(_ action: Action) -> String {
    keys.spotBindings.first { $0.spot == .goTo && $0.action == .go(action) }?.shownKeys(layout, ascii: namesKeysInASCII).first ?? ""
  }

  func drawGoTo(_ grid: inout Grid) {
    let lines = Console.destinations
    let box = content.centred(width: 36, height: lines.count + 2)
    drawBox(box, title: words.title(.goTo), &grid)
    let area = box.inset(columns: 2, rows: 1)
    for (place, line) in lines.enumerated() {
      let isOff = whyNot(line.action) != nil
      grid.put(goToKey(line.action), in: area.row(place).left(3), isOff ? .disabled : .hintKey)
      grid.put(words.title(line.action), in: area.row(place).droppingLeft(4), isOff ? .disabled : .text)
    }
    grid.cursor = Point(x: area.x, y: area.y)
  }
}
