import Cells
import Wording

/// The screen that learns a keyboard: it asks for keys by their place, and sees what letters they give.
///
/// A handful tells the known layouts apart. Where none of these gives what was pressed, the other keys that do something are asked for too.
struct Learning: Hashable, Sendable {
  /// The keys that are asked for, in turn.
  private(set) var asked: [Character]
  /// What was pressed for each key that was asked for so far; nil where it was skipped.
  private(set) var pressed: [Character?] = []
  /// The keys to go on with where the layout is an unknown one.
  private let rest: [Character]
  private(set) var isThorough = false

  /// Keys that no two of the known layouts give the same letters on, and the four verbs' neighbours.
  private static let handful = Array("woadx;/v")

  init(_ keys: Keymap) {
    asked = Learning.handful
    rest = Array("qwertyuiop[]asdfghjkl;'zxcvbnm,./").filter { key in
      !Learning.handful.contains(key) && keys.bindings.contains { $0.letters.contains(key) }
    }
  }

  /// The key that is to be pressed now; nil where all were.
  var current: Character? { asked.indices.contains(pressed.count) ? asked[pressed.count] : nil }

  /// The keys that were pressed, and what they gave.
  var answers: [(key: Character, typed: Character)] { zip(asked, pressed).compactMap { key, typed in typed.map { (key, $0) } } }

  /// What was pressed for a key.
  func typed(for key: Character) -> Character? { answers.first { $0.key == key }?.typed }

  /// The key for which a letter was pressed before.
  func key(of typed: Character) -> Character? { answers.first { $0.typed == typed }?.key }

  mutating func take(_ typed: Character?) { pressed.append(typed) }

  mutating func stepBack() { if !pressed.isEmpty { pressed.removeLast() } }

  /// The known layouts that give what was pressed.
  var agreeing: [KeyboardLayout] { KeyboardLayout.agreeing(with: answers) }

  /// Goes on to the other keys; false where they were asked for already, or there are none.
  mutating func goOn() -> Bool {
    guard !isThorough, !rest.isEmpty else { return false }
    isThorough = true
    asked += rest
    return true
  }
}

extension Console {
  mutating func press(_ key: Key, in learning: Learning) {
    var learning = learning
    switch (keys.action(for: key, in: .learning), key) {
    case (.leave, _): return overlay = nil
    case (.keep, _): return conclude(learning)
    case (.skip, _): learning.take(nil)
    case (.stepBack, _): learning.stepBack()
    case (_, .character(let typed)) where typed != " ":
      let letter = Character(String(typed).lowercased().prefix(1).description)
      if let other = learning.key(of: letter) {
        return say(words.learnTwice(Binding.cap(letter), Binding.cap(other)), .warning)
      }
      learning.take(letter)
    default: return sayUnknown(key)
    }
    overlay = .learning(learning)
    if learning.current == nil { finish(learning) }
  }

  /// All keys were asked for: a known layout is taken, and for an unknown one more keys are asked for.
  private mutating func finish(_ learning: Learning) {
    var learning = learning
    if learning.agreeing.isEmpty, learning.goOn() {
      overlay = .learning(learning)
      return say(words.learnOn)
    }
    conclude(learning)
  }

  /// Keeps what was learned.
  private mutating func conclude(_ learning: Learning) {
    overlay = nil
    guard !learning.answers.isEmpty else { return say(words.learnedNothing, .warning) }
    let agreeing = learning.agreeing
    if let known = agreeing.contains(sitting.keyboard) ? sitting.keyboard : agreeing.first {
      use(known, LearnedKeys())
      return say(words.keyboardNow(words.keyboardTitle(known.rawValue)))
    }
    let learned = LearnedKeys(learning.answers.map { (letter: $0.typed, key: $0.key) })
    use(sitting.keyboard, learned)
    say(words.keyboardLearned(learned.count))
  }

  func draw(_ learning: Learning, _ grid: inout Grid) {
    let box = content.centred(width: 56, height: 12)
    drawBox(box, title: words.title(.learnKeyboard), &grid)
    let area = box.inset(columns: 2, rows: 1)
    for (place, line) in Lines.of(words.learnText, width: area.width, most: 3).enumerated() { grid.put(line, in: area.row(place), .text) }
    for (place, row) in Console.keyboardRows.enumerated() { draw(row, learning, area.row(4 + place), &grid) }
    guard let current = learning.current else { return }
    let progress = words.learnProgress(learning.pressed.count + 1, of: learning.asked.count)
    grid.put(progress + ": " + Binding.cap(current), in: area.row(9), .heading)
  }

  /// A row of the keyboard: what each key was pressed for stands on it, and the key that is asked for is marked.
  private func draw(_ row: KeyboardRow, _ learning: Learning, _ line: Rect, _ grid: inout Grid) {
    grid.put(row.before, x: line.x, y: line.y, .muted)
    var x = line.x + row.indent
    for key in row.keys {
      if key == learning.current {
        grid.put("[" + Binding.cap(key) + "]", x: x, y: line.y, .accent)
        grid.cursor = Point(x: x + 1, y: line.y)
      } else if let typed = learning.typed(for: key) {
        grid.put(Binding.cap(typed), x: x + 1, y: line.y, .ready)
        grid.put(sitting.glyphs.done, x: x + 2, y: line.y, .ready)
      } else {
        grid.put(Binding.cap(key), x: x + 1, y: line.y, .muted)
      }
      x += 3
    }
    grid.put(row.after, x: x + 1, y: line.y, .muted)
  }

  private static let keyboardRows = [
    KeyboardRow(before: "", indent: 0, keys: Array("`1234567890-="), after: ""),
    KeyboardRow(before: "Tab", indent: 4, keys: Array("qwertyuiop[]\\"), after: ""),
    KeyboardRow(before: "Caps", indent: 5, keys: Array("asdfghjkl;'"), after: "Enter"),
    KeyboardRow(before: "Shift", indent: 6, keys: Array("zxcvbnm,./"), after: "Shift"),
  ]
}

/// One row of a keyboard, as it is drawn.
private struct KeyboardRow {
  let before: String
  let indent: Int
  let keys: [Character]
  let after: String
}
