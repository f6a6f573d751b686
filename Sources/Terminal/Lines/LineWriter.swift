import Cells

/// Turns lines into what a terminal is sent that is only ever written on: letters, line feeds, and steps back on the last line.
///
/// A finished line is never touched again. The last one is changed in place while a person types on it: only what is new is written, so that a
/// screen reader speaks the letter and not the line. No sequence of any terminal is used; what is too long for the window shows the part
/// around the cursor, for a line that has run over cannot be stepped back on.
struct LineWriter {
  /// Columns of the window.
  var width: Int
  /// Which signs the terminal is trusted with.
  let glyphs: GlyphSet
  /// What the last line holds: the texts before and behind the cursor as they were written; nil at the beginning of a line.
  private var written: (last: LastLine, before: String, after: String)?

  /// A writer at the beginning of a line.
  init(width: Int, glyphs: GlyphSet) {
    self.width = width
    self.glyphs = glyphs
  }

  /// What is to be sent so that these lines stand there, and the last line below them with the cursor on it. Empty where nothing changes.
  mutating func bytes(_ lines: [String], _ last: LastLine, again: Bool) -> String {
    if lines.isEmpty, !again, let written {
      if written.last == last { return "" }
      if written.last.typed != nil, last.typed != nil, written.last.label == last.label { return change(last) }
    }
    let (before, after) = fitted(last)
    let above = lines.map { shown($0) + "\n" }.joined()
    let end = written == nil ? "" : "\n"
    written = (last, before, after)
    return end + above + before + after + back(after)
  }

  /// What leaves the last line, so that whatever comes next begins its own.
  mutating func finish() -> String {
    defer { written = nil }
    return written == nil ? "" : "\n"
  }

  /// Writes what is new in a line that is typed on.
  private mutating func change(_ last: LastLine) -> String {
    guard let old = written else { return "" }
    let (before, after) = fitted(last)
    written = (last, before, after)
    let (oldText, text) = (old.before + old.after, before + after)
    let same = String(zip(oldText, text).prefix { $0 == $1 }.map(\.0))
    // The cursor goes to where the texts part, over what stands there already.
    let start = same.count <= old.before.count ? same : old.before
    let steps = Width.of(old.before) - Width.of(start)
    let rest = String(text.dropFirst(start.count))
    if same.count == text.count, same.count == oldText.count { return moved(from: old.before, to: before) }
    let left = max(0, Width.of(oldText) - Width.of(text))
    return backspaces(steps) + rest + spaces(left) + backspaces(left) + back(after)
  }

  /// The cursor to another place of the same text.
  private func moved(from old: String, to new: String) -> String {
    new.count < old.count ? backspaces(Width.of(old) - Width.of(new)) : String(new.dropFirst(old.count))
  }

  private func back(_ text: String) -> String { backspaces(Width.of(text)) }
  private func backspaces(_ count: Int) -> String { String(repeating: "\u{8}", count: max(0, count)) }
  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }

  /// The last line as it is written: of one that is typed on, what fits.
  private func fitted(_ last: LastLine) -> (before: String, after: String) {
    let label = shown(last.label)
    guard let typed = last.typed else { return (label, "") }
    let (before, after) = (shown(typed.before), shown(typed.after))
    let room = max(20, width - 1)
    if Width.of(label) + Width.of(before) + Width.of(after) <= room { return (label + before, after) }
    let head = Width.of(label) * 3 > room * 2 ? "" : label
    let ellipsis: Character = glyphs == .ascii ? "~" : "…"
    let start = head + Width.fittedAtEnd(before, to: room - Width.of(head), ellipsis: ellipsis)
    return (start, Width.prefix(after, columns: room - Width.of(start)))
  }

  /// A text that commands nothing and hides nothing.
  private func shown(_ text: String) -> String { SafeLine.of(text, glyphs: glyphs) }
}
