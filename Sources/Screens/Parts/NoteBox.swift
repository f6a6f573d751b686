import Cells
import Wording

/// A box of several lines over a long text. What is typed there stands in the field at once; Esc gives back what stood there before.
struct NoteBox: Hashable, Sendable {
  let before: String
}

extension FieldKey {
  /// Whether the answer may be a text of several lines.
  var isLong: Bool {
    switch self {
    case .note, .reason, .item, .override, .acting, .text, .early, .ofCourt(.noticeText): true
    case .ofBook(.text), .ofBook(.answer), .ofBook(.about), .ofBook(.proposal), .ofBook(.reply): true
    default: false
    }
  }
}

/// A text broken into the lines of a box: where each begins, and how many letters it has, the line break not among them.
struct NoteLines: Hashable, Sendable {
  /// One line, counted in Characters.
  struct Line: Hashable, Sendable {
    var start: Int
    var count: Int
    var end: Int { start + count }
  }

  let letters: [Character]
  private(set) var lines: [Line] = []

  /// The text broken at its own line breaks, and at spaces where a line is wider than so many columns; a longer word is cut.
  init(_ text: String, width: Int) {
    letters = Array(text)
    var (start, used) = (0, 0)
    var space: Int?
    for (place, letter) in letters.enumerated() {
      if letter.isNewline {
        lines.append(Line(start: start, count: place - start))
        (start, used, space) = (place + 1, 0, nil)
        continue
      }
      let columns = Width.of(letter)
      while used + columns > width, place > start {
        let next = space.map { $0 + 1 } ?? place
        lines.append(Line(start: start, count: next - start))
        used = Width.of(String(letters[next..<place]))
        (start, space) = (next, nil)
      }
      if letter == " " { space = place }
      used += columns
    }
    lines.append(Line(start: start, count: letters.count - start))
  }

  /// The line that the cursor is on.
  func line(of cursor: Int) -> Int { lines.lastIndex { $0.start <= cursor } ?? 0 }

  /// The text of a line.
  func text(of line: Int) -> String { String(letters[lines[line].start..<lines[line].end]) }

  /// How far to the right the cursor stands in its line.
  func column(of cursor: Int) -> Int { Width.of(String(letters[lines[line(of: cursor)].start..<cursor])) }

  /// The place of the cursor some lines further, as far to the right as it was.
  func cursor(from cursor: Int, by rows: Int) -> Int {
    let target = min(max(0, line(of: cursor) + rows), lines.count - 1)
    let wanted = column(of: cursor)
    var (place, used) = (lines[target].start, 0)
    while place < lines[target].end, used + Width.of(letters[place]) <= wanted {
      used += Width.of(letters[place])
      place += 1
    }
    return place == lines[target].end ? last(of: target) : place
  }

  /// The last place of the cursor in a line: where it goes on without a line break, the next letter is the next line's.
  func last(of line: Int) -> Int {
    let goesOn = line + 1 < lines.count && lines[line + 1].start == lines[line].end
    return goesOn ? max(lines[line].start, lines[line].end - 1) : lines[line].end
  }
}

extension Console {
  /// A key for the box of a long text, or one that opens it or the editor; false where it is for the field itself.
  mutating func takeInNote(_ key: Key, _ fields: inout Fields) -> Bool {
    guard let field = fields.current, field.key.isLong, case .text(var text) = field.value else { return false }
    guard let box = fields.note else {
      switch keys.action(for: key, in: .longText) {
      case .openBox:
        fields.note = NoteBox(before: text.text)
        text.move(to: text.text.count)
        fields.change(field.key) { $0.value = .text(text) }
      case .editor: outbox.append(.edit(text.text, field.key))
      default: return false
      }
      return true
    }
    switch keys.action(for: key, in: .note) {
    case .done: fields.note = nil
    case .close:
      fields.put(box.before, in: field.key)
      fields.note = nil
    case .editor: outbox.append(.edit(text.text, field.key))
    case let action:
      let isTaken =
        action.map { text.act($0, in: NoteLines(text.text, width: noteWidth), page: noteHeight - 1) } ?? text.takeLines(key, keys)
      guard isTaken else { return false }
      if text.text != field.text?.text { fields.isTouched = true }
      fields.change(field.key) {
        $0.mistake = nil
        $0.value = .text(text)
      }
    }
    return true
  }

  /// What a person's own editor left of a long text.
  mutating func takeIn(edited text: String, _ key: FieldKey) {
    switch overlay {
    case .form(var form) where form.fields.current?.key == key:
      form.fields.put(text, in: key)
      form.refusal = nil
      overlay = .form(form)
    case .strip(var strip) where strip.fields.current?.key == key:
      strip.fields.put(text, in: key)
      overlay = .strip(strip)
    default: break
    }
  }

  /// Columns of the text in the box, and rows.
  var noteWidth: Int { min(content.width, 80) - 6 }
  var noteHeight: Int { min(content.height - 4, 10) }

  /// The box of a long text, over everything else.
  func drawNote(_ field: Field, _ grid: inout Grid) {
    guard let text = field.text else { return }
    let box = content.centred(width: noteWidth + 4, height: noteHeight + 2)
    drawBox(box, title: labelText(field), &grid)
    let area = box.inset(columns: 2, rows: 1)
    grid.fill(area, .fieldActive)
    let note = NoteLines(text.text, width: noteWidth)
    let line = note.line(of: text.cursor)
    let top = max(0, min(line - area.height / 2, note.lines.count - area.height))
    for row in 0..<min(area.height, note.lines.count - top) { grid.put(note.text(of: top + row), in: area.row(row), .fieldActive) }
    grid.cursor = Point(x: min(area.x + note.column(of: text.cursor), area.maxX - 1), y: area.y + line - top)
  }
}

extension TextField {
  /// A key that writes or erases in a text of several lines.
  fileprivate mutating func takeLines(_ key: Key, _ keys: Keymap) -> Bool {
    guard case .paste(let pasted) = key else { return take(key, keys) }
    insertLines(pasted)
    return true
  }

  /// Does what a key of the box asks for.
  fileprivate mutating func act(_ action: SpotAction, in note: NoteLines, page: Int) -> Bool {
    let line = note.line(of: cursor)
    switch action {
    case .newLine: insert("\n")
    case .up: move(to: note.cursor(from: cursor, by: -1))
    case .down: move(to: note.cursor(from: cursor, by: 1))
    case .pageUp: move(to: note.cursor(from: cursor, by: -page))
    case .pageDown: move(to: note.cursor(from: cursor, by: page))
    case .lineStart: move(to: note.lines[line].start)
    case .lineEnd: move(to: note.last(of: line))
    case .first: move(to: 0)
    case .last: move(to: text.count)
    case .eraseToStart: erase(from: note.lines[line].start, to: cursor)
    case .eraseToEnd: erase(from: cursor, to: note.lines[line].end)
    default: return false
    }
    return true
  }
}
