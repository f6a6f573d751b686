import CaseEngine
import Wording

/// Marks in the outbox, with the keys that other lists have for them.
extension Console {
  mutating func toggleMarkInOutbox() {
    guard let line = mail.window.current else { return }
    mail.marks.toggle(line.row.slip)
    perform(.down)
  }

  /// Marks the row that is left and the one that is come to.
  mutating func markOnInOutbox(_ action: Action) {
    if let line = mail.window.current { mail.marks.add(line.row.slip) }
    perform(action == .markUp ? .up : .down)
    guard let line = mail.window.current else { return }
    mail.marks.add(line.row.slip)
    mail.marks.anchor = line.id
  }

  /// Marks everything from the last marked row to this one.
  mutating func markRangeInOutbox() {
    let lines = mail.window.lines
    guard lines.indices.contains(mail.window.selected) else { return }
    let end = mail.window.selected
    let start = mail.marks.anchor.flatMap { anchor in lines.firstIndex { $0.id == anchor } } ?? end
    for line in lines[min(start, end)...max(start, end)] { mail.marks.add(line.row.slip) }
    mail.marks.anchor = lines[end].id
  }

  /// Marks all that the view has with its words: of a long list, more than is loaded.
  mutating func markAllInOutbox() {
    for line in mail.window.lines { mail.marks.add(line.row.slip) }
    guard mail.window.hasBefore || mail.window.hasAfter else { return }
    ask(.slips(outboxQuery(mail.view, typed: mail.typed), .first, limit: Console.mostMarked), for: .markOutbox)
  }

  mutating func takeInOutboxMarks(_ page: Page<Slip>) {
    for placed in page.rows where placed.row.kind == mail.view.kind { mail.marks.add(placed.row) }
    if page.hasAfter { say(words.onlyMarked(page.rows.count), .warning) }
  }
}
