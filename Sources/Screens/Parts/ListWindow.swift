import CaseEngine

/// Which rows of a list are asked for, and how the answer is to be put there.
struct WantedRows: Hashable, Sendable {
  let position: PagePosition
  let limit: Int
  let how: Awaited.How

  /// How many rows are asked for where nobody waits for them yet.
  static let page = 100

  /// A list begins anew, with its first rows or its last: those of a window so high, for which somebody waits, and as many for the next key. The others
  /// follow.
  static func beginning(_ how: Awaited.How, height: Int) -> WantedRows {
    WantedRows(position: how == .last ? .last : .first, limit: min(page, 2 * height), how: how)
  }
}

/// A stretch of a long list that lies in memory: a bounded number of rows, where the selection stands, and what lies before and after.
///
/// Two hundred thousand rows feel like twenty: rows are asked for ahead of the selection, and rows far behind it are let go.
struct ListWindow<ID: Hashable & Sendable, Row: Hashable & Sendable>: Hashable, Sendable {
  struct Line: Hashable, Sendable {
    let id: ID
    let cursor: Cursor
    var row: Row
  }

  /// Rows at an end of the list.
  private struct End: Hashable, Sendable {
    let lines: [Line]
    let hasBefore: Bool
    let hasAfter: Bool
  }

  /// Where more rows are to be put.
  enum Direction: Hashable, Sendable { case before, after }

  /// How many rows are kept at most.
  static var most: Int { 300 }

  private(set) var lines: [Line] = []
  private(set) var hasBefore = false
  private(set) var hasAfter = false
  /// The place of the row just before the window, where it is known.
  private(set) var anchor: Cursor?
  /// The selected row, counted in the window; 0 in an empty one.
  private(set) var selected = 0
  /// The first row that is shown, counted in the window.
  private(set) var top = 0
  /// Whether the first answer has come.
  private(set) var isLoaded = false
  /// The ends of the list as they were read, so that going there again waits for nothing. Whatever changes a row lets them go.
  private var ends: [Direction: End] = [:]

  var isEmpty: Bool { lines.isEmpty }
  var current: Line? { lines.indices.contains(selected) ? lines[selected] : nil }

  /// Takes a fresh stretch in. The selection stays on its row where that is still there, else at its place, or at an end.
  mutating func replace(_ new: [Line], hasBefore: Bool, hasAfter: Bool, anchor: Cursor?, select end: Direction? = nil, height: Int) {
    let kept = current?.id
    let offset = selected - top
    lines = new
    self.hasBefore = hasBefore
    self.hasAfter = hasAfter
    self.anchor = anchor
    isLoaded = true
    if end == nil { ends = [:] } else { rememberEnds() }
    switch end {
    case .before: selected = 0
    case .after: selected = max(0, lines.count - 1)
    case nil:
      let place = kept.flatMap { id in lines.firstIndex { $0.id == id } }
      selected = place ?? min(selected, max(0, lines.count - 1))
      top = selected - offset
    }
    scroll(height)
  }

  /// Puts more rows at an end and lets the furthest go at the other.
  mutating func extend(_ new: [Line], _ direction: Direction, more: Bool, height: Int) {
    let known = Set(lines.map(\.id))
    let fresh = new.filter { !known.contains($0.id) }
    switch direction {
    case .after:
      lines += fresh
      hasAfter = more
      let excess = lines.count - Self.most
      if excess > 0, selected >= excess {
        anchor = lines[excess - 1].cursor
        lines.removeFirst(excess)
        selected -= excess
        top -= excess
        hasBefore = true
      }
    case .before:
      lines = fresh + lines
      hasBefore = more
      anchor = nil
      selected += fresh.count
      top += fresh.count
      if lines.count > Self.most, selected < Self.most {
        lines.removeLast(lines.count - Self.most)
        hasAfter = true
      }
    }
    rememberEnds()
    scroll(height)
  }

  /// Remembers the rows at the ends that the window reaches.
  private mutating func rememberEnds() {
    let page = WantedRows.page
    let isLonger = lines.count > page
    if !hasBefore { ends[.before] = End(lines: Array(lines.prefix(page)), hasBefore: false, hasAfter: hasAfter || isLonger) }
    if !hasAfter { ends[.after] = End(lines: Array(lines.suffix(page)), hasBefore: hasBefore || isLonger, hasAfter: false) }
  }

  /// Goes to an end of the list; false where its rows have to be asked for.
  mutating func go(to end: Direction, height: Int) -> Bool {
    if end == .before ? hasBefore : hasAfter {
      guard let known = ends[end] else { return false }
      replace(known.lines, hasBefore: known.hasBefore, hasAfter: known.hasAfter, anchor: nil, select: end, height: height)
      return true
    }
    move(end == .before ? -lines.count : lines.count, height: height)
    return true
  }

  /// Moves the selection by so many rows.
  mutating func move(_ rows: Int, height: Int) {
    selected = min(max(0, selected + rows), max(0, lines.count - 1))
    scroll(height)
  }

  /// Stands where another window of the same rows stands.
  mutating func stand(as other: ListWindow) { (selected, top) = (other.selected, other.top) }

  mutating func select(_ id: ID, height: Int) {
    guard let place = lines.firstIndex(where: { $0.id == id }) else { return }
    selected = place
    scroll(height)
  }

  mutating func update(_ id: ID, _ change: (inout Row) -> Void) {
    ends = [:]
    for place in lines.indices where lines[place].id == id { change(&lines[place].row) }
  }

  mutating func updateAll(_ change: (inout Row) -> Void) {
    ends = [:]
    for place in lines.indices { change(&lines[place].row) }
  }

  /// Keeps the selected row in sight, and the list filled.
  mutating func scroll(_ height: Int) {
    guard height > 0 else { return }
    top = min(max(top, selected - height + 1), selected)
    top = min(top, max(0, lines.count - height))
    top = max(0, top)
  }

  /// Which rows are wanted next; nil while there are enough.
  var wanted: WantedRows? {
    let margin = 40
    if hasAfter, selected >= lines.count - margin, let last = lines.last {
      return WantedRows(position: .after(last.cursor), limit: WantedRows.page, how: .moreAfter)
    }
    if hasBefore, selected < margin, let first = lines.first {
      return WantedRows(position: .before(first.cursor), limit: WantedRows.page, how: .moreBefore)
    }
    return nil
  }

  /// The same stretch anew.
  var again: WantedRows {
    let limit = max(WantedRows.page, min(Self.most, lines.count))
    if !hasBefore { return WantedRows(position: .first, limit: limit, how: .again(nil)) }
    if let anchor { return WantedRows(position: .after(anchor), limit: limit, how: .again(anchor)) }
    if !hasAfter { return WantedRows(position: .last, limit: limit, how: .again(nil)) }
    return WantedRows(position: lines.last.map { .before($0.cursor) } ?? .first, limit: limit, how: .again(nil))
  }
}

extension ListWindow {
  /// Takes an answer in, as it was asked for.
  mutating func takeIn(_ lines: [Line], _ hasBefore: Bool, _ hasAfter: Bool, _ how: Awaited.How, height: Int) {
    switch how {
    case .instead: replace(lines, hasBefore: hasBefore, hasAfter: hasAfter, anchor: nil, height: height)
    case .first: replace(lines, hasBefore: hasBefore, hasAfter: hasAfter, anchor: nil, select: .before, height: height)
    case .last: replace(lines, hasBefore: hasBefore, hasAfter: hasAfter, anchor: nil, select: .after, height: height)
    case .again(let anchor): replace(lines, hasBefore: hasBefore, hasAfter: hasAfter, anchor: anchor, height: height)
    case .moreAfter: extend(lines, .after, more: hasAfter, height: height)
    case .moreBefore: extend(lines, .before, more: hasBefore, height: height)
    }
  }
}
