import CaseEngine

/// Which way a list is walked.
package enum Direction: Hashable, Sendable { case forward, backward }

/// A list that can be walked from any place in both directions: what is common to the docket and to the lists of documents.
package protocol Walkable {
  associatedtype Row: Hashable & Sendable

  /// At most so many rows from a place on, the place itself left out, in the order walked; from the end of the list where no place is given.
  func walk(_ direction: Direction, from place: Cursor?, limit: Int) throws -> [Page<Row>.Placed]
}

extension Walkable {
  /// A stretch of the list.
  package func page(_ position: PagePosition, limit: Int) throws -> Page<Row> {
    switch position {
    case .first: return try page(.forward, nil, limit)
    case .last: return try page(.backward, nil, limit)
    case .after(let cursor): return try page(.forward, cursor, limit)
    case .before(let cursor): return try page(.backward, cursor, limit)
    }
  }

  private func page(_ direction: Direction, _ place: Cursor?, _ limit: Int) throws -> Page<Row> {
    let limit = max(0, limit)
    var rows = try walk(direction, from: place, limit: limit + 1)
    let goesOn = rows.count > limit
    if goesOn { rows.removeLast() }
    let behind = place != nil ? try isSomething(behind: rows.first?.cursor, direction) : false
    if direction == .forward { return Page(rows: rows, hasBefore: behind, hasAfter: goesOn) }
    return Page(rows: rows.reversed(), hasBefore: goesOn, hasAfter: behind)
  }

  /// Whether rows lie behind the first row walked. Where none was walked, every row of the list lies behind.
  private func isSomething(behind first: Cursor?, _ direction: Direction) throws -> Bool {
    guard let first else { return try !walk(direction, from: nil, limit: 1).isEmpty }
    return try !walk(direction == .forward ? .backward : .forward, from: first, limit: 1).isEmpty
  }
}

extension Cursor {
  /// Whether this place lies before another, in the order of its list.
  package func precedes(_ other: Cursor) -> Bool {
    (segment, key, text, document) < (other.segment, other.key, other.text, other.document)
  }
}

extension Array {
  /// Of rows that are few enough to be sorted, those that a walk would have given.
  package func walked<Row>(_ direction: Direction, from place: Cursor?, limit: Int) -> [(cursor: Cursor, row: Row)]
  where Element == (cursor: Cursor, row: Row) {
    let beyond = filter { element in
      guard let place else { return true }
      return direction == .forward ? place.precedes(element.cursor) : element.cursor.precedes(place)
    }
    let sorted = beyond.sorted { direction == .forward ? $0.cursor.precedes($1.cursor) : $1.cursor.precedes($0.cursor) }
    return Array(sorted.prefix(limit))
  }
}
