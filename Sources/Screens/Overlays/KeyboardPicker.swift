import Cells
import Wording

extension Console {
  /// The layouts to choose from; one more line leads to learning.
  private static let keyboards = KeyboardLayout.allCases
  static let keyboardLines = keyboards.count + 1

  mutating func openKeyboards() {
    var scroller = Scroller()
    scroller.select(chosenKeyboard, of: Console.keyboardLines, height: Console.keyboardLines)
    overlay = .keyboards(scroller)
  }

  var chosenKeyboard: Int {
    sitting.learned.isEmpty ? Console.keyboards.firstIndex(of: sitting.keyboard) ?? 0 : Console.keyboards.count
  }

  /// A line of the list.
  func keyboardTitle(_ place: Int) -> String {
    Console.keyboards.indices.contains(place) ? words.keyboardTitle(Console.keyboards[place].rawValue) : words.title(.learnKeyboard)
  }

  mutating func press(_ key: Key, amongKeyboards scroller: Scroller) {
    var scroller = scroller
    switch keys.action(for: key, in: .keyboards, &layout) {
    case .leave: overlay = nil
    case .keep:
      guard Console.keyboards.indices.contains(scroller.selected) else { return perform(.learnKeyboard) }
      use(Console.keyboards[scroller.selected], LearnedKeys())
      say(words.keyboardNow(words.keyboardTitle(sitting.keyboard.rawValue)))
    default:
      guard let action = keys.action(for: key, &layout), !Console.marksOnTheWay(action) else { return sayUnknown(key) }
      if scroller.move(action, of: Console.keyboardLines, height: Console.keyboardLines) {
        overlay = .keyboards(scroller)
      } else {
        overlay = nil
        if case .function = key { press(key) }
      }
    }
  }

  /// What moves on screens and marks on the way: where nothing can be marked it does nothing.
  static func marksOnTheWay(_ action: Action) -> Bool { action == .markUp || action == .markDown }

  /// From now on keys are understood so, and at the next start too.
  mutating func use(_ keyboard: KeyboardLayout, _ learned: LearnedKeys) {
    overlay = nil
    sitting.keyboard = keyboard
    sitting.learned = learned
    layout = LayoutSense(profile: keyboard, learned: learned)
    outbox.append(.save(.keyboard(keyboard.rawValue, learned: learned.text)))
  }

  func drawKeyboards(_ scroller: Scroller, _ grid: inout Grid) {
    let box = content.centred(width: 46, height: Console.keyboardLines + 2)
    drawBox(box, title: words.title(.keyboard), &grid)
    let rows = box.inset(columns: 2, rows: 1)
    for place in 0..<min(rows.height, Console.keyboardLines) {
      let row = rows.row(place)
      grid.put(keyboardTitle(place), in: row.droppingLeft(2).droppingRight(2), .text)
      if place == chosenKeyboard { grid.put(sitting.glyphs.done, in: row.right(1), .accent) }
      if place == scroller.selected {
        grid.put(sitting.glyphs.pointer, x: row.x, y: row.y, .text)
        grid.select(row)
        grid.cursor = Point(x: row.x, y: row.y)
      }
    }
  }
}
