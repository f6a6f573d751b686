import Cells
import Wording

/// One line of text that is being typed. The cursor counts Characters from 0.
struct TextField: Hashable, Sendable {
  private(set) var text: String
  private(set) var cursor: Int
  /// Whether the whole text is replaced by the next letter: an answer that was filled in.
  private(set) var isFresh: Bool

  init(_ text: String = "", fresh: Bool = false) {
    self.text = text
    cursor = text.count
    isFresh = fresh && !text.isEmpty
  }

  var isEmpty: Bool { !text.contains { !$0.isWhitespace } }

  /// The text without spaces around it; nil where nothing is left.
  var answer: String? {
    let inner = text.drop(while: \.isWhitespace)
    guard let last = inner.lastIndex(where: { !$0.isWhitespace }) else { return nil }
    return String(inner[...last])
  }

  mutating func set(_ text: String, fresh: Bool = false) { self = TextField(text, fresh: fresh) }

  /// Whether a key means something to a text.
  func understands(_ key: Key, _ keys: Keymap) -> Bool {
    var tried = self
    return tried.take(key, keys)
  }

  /// Takes a key in; false where it means nothing to a text. Of an answer that was filled in Ctrl-W and Ctrl-K leave what they do not erase.
  mutating func take(_ key: Key, _ keys: Keymap) -> Bool {
    switch key {
    case .character(let letter): insert(String(letter))
    case .paste(let pasted): insert(TextField.inOneLine(pasted))
    default: return keys.action(for: key, in: .text).map { act($0) } ?? false
    }
    return true
  }

  private mutating func act(_ action: SpotAction) -> Bool {
    switch action {
    case .eraseBefore: erase(from: cursor - 1, to: cursor)
    case .eraseAfter: erase(from: cursor, to: cursor + 1)
    case .left: move(to: cursor - 1)
    case .right: move(to: cursor + 1)
    case .lineStart: move(to: 0)
    case .lineEnd: move(to: text.count)
    case .wordLeft: move(to: wordBefore)
    case .wordRight: move(to: wordAfter)
    case .eraseToStart: erase(from: 0, to: cursor)
    case .eraseToEnd:
      isFresh = false
      erase(from: cursor, to: text.count)
    case .eraseWord:
      isFresh = false
      erase(from: wordBefore, to: cursor)
    default: return false
    }
    return true
  }

  /// Takes in what was pasted, lines and all.
  mutating func insertLines(_ pasted: String) {
    let lines = pasted.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    insert(lines.map { TextField.inOneLine(String($0), most: 20_000) }.joined(separator: "\n"))
  }

  /// What was pasted, with spaces for ends of lines and tabs, and without what writes nothing.
  private static func inOneLine(_ pasted: String, most: Int = 2_000) -> String {
    var text = ""
    for letter in pasted.prefix(most) {
      if letter.isNewline || letter == "\t" {
        text += " "
      } else {
        text.unicodeScalars += letter.unicodeScalars.filter { !isControl($0.value) }
      }
    }
    return text
  }

  private static func isControl(_ value: UInt32) -> Bool { value < 0x20 || (0x7F..<0xA0).contains(value) }

  /// Puts a text where the cursor is.
  mutating func insert(_ more: String) {
    if isFresh {
      text = ""
      cursor = 0
      isFresh = false
    }
    let place = text.index(text.startIndex, offsetBy: cursor)
    let before = text.count
    text.insert(contentsOf: more, at: place)
    cursor += text.count - before
  }

  /// Takes the letters of a stretch away, or all of what was only filled in.
  mutating func erase(from start: Int, to end: Int) {
    if isFresh {
      text = ""
      cursor = 0
      isFresh = false
      return
    }
    let (first, last) = (max(0, start), min(end, text.count))
    guard first < last else { return }
    text.removeSubrange(text.index(text.startIndex, offsetBy: first)..<text.index(text.startIndex, offsetBy: last))
    cursor = min(first, text.count)
  }

  /// Puts the cursor before the letter of this place.
  mutating func move(to place: Int) {
    isFresh = false
    cursor = min(max(0, place), text.count)
  }

  private var wordBefore: Int {
    let letters = Array(text.prefix(cursor))
    var place = letters.count
    while place > 0, letters[place - 1].isWhitespace { place -= 1 }
    while place > 0, !letters[place - 1].isWhitespace { place -= 1 }
    return place
  }

  private var wordAfter: Int {
    let letters = Array(text)
    var place = cursor
    while place < letters.count, !letters[place].isWhitespace { place += 1 }
    while place < letters.count, letters[place].isWhitespace { place += 1 }
    return place
  }
}
