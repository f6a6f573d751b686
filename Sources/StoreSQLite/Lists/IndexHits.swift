import CaseEngine
import GRDB
import Lines

/// The few cases that can pass a filter, by what indexes know of its conditions.
struct IndexHits {
  private let db: Database
  private let most: Int
  private let words: WordHits

  init(_ db: Database, most: Int) throws {
    self.db = db
    self.most = most
    let exact = Steps(db, "SELECT case_key FROM words WHERE word = ? LIMIT ?")
    let beginning = Steps(db, "SELECT case_key FROM words WHERE word >= ? AND word < ? LIMIT ?")
    words = WordHits(most: most) { word, isBeginning, limit in
      let values: [Bound] = isBeginning ? [.text(word), .text(WordHits.end(of: word)), .int(limit)] : [.text(word), .int(limit)]
      return try (isBeginning ? beginning : exact).all(values) { $0.int(0) }
    }
  }

  /// The keys of all cases that can pass, and perhaps of others; nil where no index narrows them to so many.
  func candidates(_ filter: Filter) throws -> Set<Int64>? {
    var few = try words.candidates(filter)
    for case .some(let select) in filter.terms.map({ $0.negated ? nil : $0.condition.indexedCases }) {
      // Fewer are read than a few more rows would cost.
      if let few, few.count <= IndexHits.enough { return few }
      if let keys = try keys(select) { few = few.map { $0.intersection(keys) } ?? keys }
    }
    return few
  }

  private static let enough = 100

  /// The cases that an index gives; nil where they are too many, or stand in it too often.
  private func keys(_ select: Clause) throws -> Set<Int64>? {
    var keys: Set<Int64> = []
    var read = 0
    try Steps(db, select.sql).each(select.values) { row in
      keys.insert(row.int(0))
      read += 1
      return keys.count <= most && read <= 4 * most
    }
    return keys.count > most || read > 4 * most ? nil : keys
  }
}

extension Filter.Condition {
  /// A statement that gives the keys of all cases of which, or of a document of which, this can hold, from an index alone; nil where there is none.
  fileprivate var indexedCases: Clause? {
    switch self {
    case .category(let code): Clause("SELECT key FROM cases INDEXED BY cases_by_category WHERE category = ?", [.text(code)])
    case .phase(let phase): Clause("SELECT key FROM cases INDEXED BY cases_by_phase WHERE phase = ?", [.text(phase.rawValue)])
    case .suspended(true): Clause("SELECT key FROM cases INDEXED BY cases_by_phase WHERE phase = 'suspended'")
    case .status(let status) where status != .requested && status != .received:
      Clause(
        "SELECT key / 1048576 FROM documents INDEXED BY documents_standing_still WHERE status NOT IN ('requested', 'received') AND status = ?",
        [.text(status.rawValue)])
    case .received(.days(let days)):
      Clause("SELECT key / 1048576 FROM documents INDEXED BY documents_received WHERE received_on BETWEEN ? AND ?", ends(days))
    case .due(.days(let days)):
      Clause("SELECT key / 1048576 FROM documents INDEXED BY documents_due WHERE due BETWEEN ? AND ?", ends(days))
    case .unrequested(true): Clause("SELECT key / 1048576 FROM documents INDEXED BY documents_unrequested WHERE unrequested = 1")
    default: nil
    }
  }
}

/// The ends of a range of days, as they are stored.
private func ends(_ days: ClosedRange<Day>) -> [Bound] { [.int(Int64(days.lowerBound.number)), .int(Int64(days.upperBound.number))] }
