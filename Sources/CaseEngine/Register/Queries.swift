/// How the docket is ordered.
public enum DocketOrder: String, CaseIterable, Sendable, Codable {
  /// Hearings from today on, the next first; then cases without one, by number; then past hearings, the latest first.
  case hearing
  /// By court number, as text.
  case number
  /// The latest registered first; cases without that day last.
  case registered
}

/// Which cases, in which order.
public struct DocketQuery: Hashable, Sendable {
  /// What must hold.
  public var filter: Filter
  /// The order.
  public var order: DocketOrder
  /// The day on which "overdue", "ready" and "next" are asked.
  public var today: Day

  /// Cases that pass a filter, in an order, on a day.
  public init(filter: Filter = Filter(), order: DocketOrder = .hearing, today: Day) {
    self.filter = filter
    self.order = order
    self.today = today
  }
}

/// A list of documents across cases.
public struct PaperQuery: Hashable, Sendable {
  /// Which list.
  public enum List: String, CaseIterable, Sendable, Codable {
    /// What somebody owes, by due date (without one last), then by case number and document.
    case outstanding
    /// What was received and somebody must still get, the longest waiting first.
    case toServe
    /// Every document, by case number and document.
    case all
  }

  /// Which list.
  public var list: List
  /// What must hold.
  public var filter: Filter
  /// The day on which "overdue" is asked.
  public var today: Day

  /// A list of documents that pass a filter, on a day.
  public init(list: List, filter: Filter = Filter(), today: Day) {
    self.list = list
    self.filter = filter
    self.today = today
  }
}

/// A place in an ordered list: the ordering values of a row. Made by the store that reads it.
public struct Cursor: Hashable, Sendable, Codable {
  /// Which part of the list, for orders that are made of several.
  public var segment: Int
  /// The ordering number of the row.
  public var key: Int64
  /// The ordering text of the row.
  public var text: String
  /// What makes the place unique.
  public var id: CaseID
  /// The document, in lists of documents; else 0.
  public var document: Int

  /// The place of a row.
  public init(segment: Int = 0, key: Int64, text: String = "", id: CaseID, document: Int = 0) {
    self.segment = segment
    self.key = key
    self.text = text
    self.id = id
    self.document = document
  }
}

/// Where a page begins.
public enum PagePosition: Hashable, Sendable {
  /// At the first row.
  case first
  /// Behind this row.
  case after(Cursor)
  /// The rows just before this row, in the list's own order.
  case before(Cursor)
  /// The last rows, in the list's own order.
  case last
}

/// A stretch of a list.
public struct Page<Row: Hashable & Sendable>: Hashable, Sendable {
  /// A row and its place.
  public struct Placed: Hashable, Sendable {
    /// The row.
    public let row: Row
    /// Its place.
    public let cursor: Cursor

    /// A row at a place.
    public init(row: Row, cursor: Cursor) {
      self.row = row
      self.cursor = cursor
    }
  }

  /// The rows, in the list's own order.
  public var rows: [Placed]
  /// Whether rows come before these.
  public var hasBefore: Bool
  /// Whether rows come after these.
  public var hasAfter: Bool

  /// A stretch of a list.
  public init(rows: [Placed], hasBefore: Bool, hasAfter: Bool) {
    self.rows = rows
    self.hasBefore = hasBefore
    self.hasAfter = hasAfter
  }
}

/// How many rows a list has, counted up to a limit.
public struct Count: Hashable, Sendable {
  /// How many were counted.
  public let value: Int
  /// Whether there are more.
  public let orMore: Bool

  /// A count.
  public init(_ value: Int, orMore: Bool = false) {
    self.value = value
    self.orMore = orMore
  }
}
