import CaseEngine
import Chain
import GRDB
import Lines

extension SQLiteRegister {
  /// The case that has this court number; nil if none.
  public func find(_ number: CaseNumber) async throws(StoreError) -> CaseID? {
    try await read { db in
      try Steps(db, "SELECT id FROM cases WHERE number = ?").first([.text(number.text)]) { $0.token(0) }
        .flatMap { $0 }.map(CaseID.init)
    }
  }

  /// A case with every entry; each was checked against the chain when it was read. Throws `.noSuchCase`, and `.damaged` with the broken entry.
  public func file(_ id: CaseID) async throws(StoreError) -> CaseFile {
    try await read { [memory] db in
      guard let found = try memory.file(db, id) else { throw StoreError.noSuchCase }
      return found.file
    }
  }

  /// The court's settings and staff.
  public func court() async throws(StoreError) -> CourtFile {
    try await read { [memory] db in try memory.court(db) }
  }

  /// The court's own book.
  public func book() async throws(StoreError) -> CourtBook {
    try await read { [memory] db in try memory.book(db) }
  }

  /// The line of one case; nil if there is none.
  public func summary(_ id: CaseID) async throws(StoreError) -> CaseSummary? {
    try await read { db in
      try Steps(db, "SELECT line FROM cases WHERE key = (SELECT key FROM streams WHERE token = ?)").first([.token(id.token)]) {
        try $0.line(0)
      }
    }
  }

  /// The lines of the documents of one case, in the order of their numbers.
  public func documents(of id: CaseID) async throws(StoreError) -> [DocumentRow] {
    try await read { db in
      let key = try Steps(db, "SELECT key FROM streams WHERE token = ?").first([.token(id.token)]) { $0.int(0) }
      guard let key else { return [] }
      return try Steps(
        db, "SELECT line FROM documents WHERE key BETWEEN ?1 * 1048576 AND ?1 * 1048576 + 1048575 ORDER BY key"
      ).all([.int(key)]) { try $0.line(0) }
    }
  }

  /// What other cases hold that matters to an instruction.
  public func surroundings(_ question: SurroundingsQuestion) async throws(StoreError) -> Surroundings {
    try await read { db in
      var answer = Surroundings()
      let byNumber = Steps(db, "SELECT id FROM cases WHERE number = ?")
      for number in question.caseNumbers {
        let token = try byNumber.first([.text(number.text)]) { $0.token(0) }
        if let token, let token { answer.cases[number] = CaseID(token) }
      }
      let days = Steps(db, "SELECT day FROM submissions WHERE number = ? ORDER BY day LIMIT 1")
      for number in question.submissions {
        if let day = try days.first([.text(number)], { $0.int(0) }) { answer.submissions[number] = Day(number: Int32(clamping: day)) }
      }
      if !question.groups.isEmpty {
        let named = Steps(
          db, "SELECT t.token FROM group_names g JOIN streams t ON t.key = g.case_key WHERE g.name = ? ORDER BY g.case_key LIMIT 1")
        for name in question.groups {
          if let token = try named.first([.text(name)], { $0.token(0) }), let token { answer.groups[name] = CaseID(token) }
        }
      }
      if let range = question.hearings { answer.bookings = try bookings(db, in: range) }
      if let last = question.latestSubmissions {
        let latest = Steps(db, "SELECT number FROM submissions WHERE day <= ? ORDER BY day DESC, number LIMIT ?")
        answer.latestSubmissions = try latest.all([.int(Int64(last.number)), .int(Surroundings.latest)]) { $0.text(0) }
      }
      return answer
    }
  }
}

/// The hearings that begin within a range, in order of their beginning.
private func bookings(_ db: Database, in range: Range<Moment>) throws -> [Booking] {
  try Steps(
    db,
    """
    SELECT c.id, h.number, h.start, h.ends, h.judge, h.room, h.link FROM hearings h JOIN cases c ON c.key = h.case_key
    WHERE h.start >= ? AND h.start < ? ORDER BY h.start, c.id, h.place
    """
  ).all([.int(range.lowerBound.microseconds), .int(range.upperBound.microseconds)]) { row in
    guard let token = row.token(0), let number = try? CaseNumber(row.text(1)) else { throw StoreError.damaged(sequence: nil) }
    return Booking(
      id: CaseID(token), number: number, start: Moment(microseconds: row.int(2)), end: Moment(microseconds: row.int(3)),
      judge: row.maybeText(4), room: row.maybeText(5), link: row.maybeText(6))
  }
}
