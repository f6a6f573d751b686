import CaseEngine
import Wording

extension Console {
  /// The document that the keys act on, in a list of documents.
  var currentRow: DocumentRow? {
    switch place {
    case .oneCase: one?.row
    case .outstanding: outstanding.window.current?.row.row
    case .toServe: toServe.window.current?.row.row
    case .intake: intake.current?.row
    case .reports: nil
    case .cases, .checklists, .hearings, .book, .contacts, .court, .tray, .outbox, .firstRun: nil
    }
  }

  /// Every document that is listed here and loaded.
  private var listedRows: [DocumentRow] {
    switch place {
    case .oneCase: one?.papers.map(\.row) ?? []
    case .outstanding: outstanding.window.lines.map(\.row.row)
    case .toServe: toServe.window.lines.map(\.row.row)
    case .intake: intake.lines.map(\.row)
    case .reports: []
    case .cases, .checklists, .hearings, .book, .contacts, .court, .tray, .outbox, .firstRun: []
    }
  }

  var marks: Marks {
    get {
      switch place {
      case .oneCase: one?.marks ?? Marks()
      case .outstanding: outstanding.marks
      case .toServe: toServe.marks
      case .intake: intake.marks
      case .reports: Marks()
      case .cases, .checklists, .hearings, .book, .contacts, .court, .tray, .outbox, .firstRun: Marks()
      }
    }
    set {
      switch place {
      case .oneCase: one?.marks = newValue
      case .outstanding: outstanding.marks = newValue
      case .toServe: toServe.marks = newValue
      case .intake: intake.marks = newValue
      case .reports: break
      case .cases, .checklists, .hearings, .book, .contacts, .court, .tray, .outbox, .firstRun: break
      }
    }
  }

  mutating func mark() {
    if isCourtroom { return markInRoom() }
    if place == .oneCase, one?.pane == .readiness { return tickCurrent() }
    guard let row = currentRow else { return }
    marks.toggle(row)
    perform(.down)
  }

  mutating func addMark(_ row: DocumentRow) {
    marks.add(row)
    marks.anchor = Paper(row)
  }

  /// Marks everything from the last marked row to this one.
  mutating func markRange() {
    let rows = listedRows
    guard let current = currentRow, let end = rows.firstIndex(of: current) else { return }
    let start = marks.anchor.flatMap { anchor in rows.firstIndex { Paper($0) == anchor } } ?? end
    for row in rows[min(start, end)...max(start, end)] { marks.add(row) }
    marks.anchor = Paper(current)
  }

  /// Marks all that the list has with its filter: of a long list, more than is loaded.
  mutating func markAll() {
    for row in listedRows { marks.add(row) }
    let list: PaperQuery.List? = place == .outstanding ? .outstanding : place == .toServe ? .toServe : nil
    guard let list else { return }
    let window = list == .outstanding ? outstanding.window : toServe.window
    if window.hasBefore || window.hasAfter { ask(.papers(paperQuery(list), .first, limit: Console.mostMarked), for: .markAll(list)) }
  }

  /// How many papers can be marked at once.
  static let mostMarked = 2_000

  mutating func takeInMarks(_ page: Page<DocumentRow>, _ list: PaperQuery.List) {
    for placed in page.rows {
      if list == .outstanding { outstanding.marks.add(placed.row) } else { toServe.marks.add(placed.row) }
    }
    if page.hasAfter { say(words.onlyMarked(page.rows.count), .warning) }
  }

  /// Marks what came in on the last working day before today: to be served in one go.
  mutating func markYesterdays() {
    let yesterday = sitting.rules.calendar.previousWorkingDay(before: sitting.today)
    let filter = toServe.filter.and(Filter([.init(.received(.days(yesterday...(sitting.today - 1))))]))
    let query = PaperQuery(list: .toServe, filter: filter, today: sitting.today)
    ask(.papers(query, .first, limit: Console.mostMarked), for: .markAll(.toServe))
  }

  /// Marks what is overdue of what the list shows: to be asked for again in one go.
  mutating func markOverdue() {
    let query = PaperQuery(list: .outstanding, filter: outstanding.filter.and(Filter([.init(.overdue(true))])), today: sitting.today)
    ask(.papers(query, .first, limit: Console.mostMarked), for: .markAll(.outstanding))
  }

  mutating func invertMarks() { for row in listedRows { marks.toggle(row) } }

  /// Takes the marks away; false where there are none.
  @discardableResult
  mutating func clearMarks() -> Bool {
    if place == .outbox {
      defer { mail.marks.clear() }
      return !mail.marks.isEmpty
    }
    guard !marks.isEmpty else { return false }
    marks.clear()
    return true
  }
}
