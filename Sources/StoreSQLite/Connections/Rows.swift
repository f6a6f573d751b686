import GRDB

/// Rows on their way into a table, eight in one statement: to begin and to end one takes as long as the row itself. To be finished before anybody reads
/// them, and at the end of the transaction.
final class Rows<Row> {
  private static var many: Int { 8 }

  private let db: Database
  private let insert: String
  private let marks: String
  private let give: (Row, inout Values) -> Void
  private lazy var one = Steps(db, insert + " VALUES " + marks)
  // Spelt only where there are so many: an act has a few.
  private lazy var several = Steps(db, insert + " VALUES " + Array(repeating: marks, count: Rows.many).joined(separator: ", "))
  private var waiting: [Row] = []

  /// Rows of a statement with these marks for values. `give` gives the values of one, in their order.
  init(_ db: Database, _ insert: String, marks: String, give: @escaping (Row, inout Values) -> Void) {
    self.db = db
    self.insert = insert
    self.marks = marks
    self.give = give
  }

  /// Adds a row, which may wait for others.
  func add(_ row: Row) throws {
    waiting.append(row)
    guard waiting.count == Rows.many else { return }
    try several.run { values in for row in waiting { give(row, &values) } }
    waiting.removeAll(keepingCapacity: true)
  }

  /// Writes what waits.
  func finish() throws {
    for row in waiting { try one.run { values in give(row, &values) } }
    waiting.removeAll(keepingCapacity: true)
  }
}
