import CaseEngine
import Chain
import Lines

extension PostgresRegister {
  /// The end of the chain.
  public func head() async throws(StoreError) -> RegisterHead { try await read { [memory] in try memory.see($0).head } }

  /// The case that has this court number; nil if none.
  public func find(_ number: CaseNumber) async throws(StoreError) -> CaseID? {
    try await read { try Numbers.holder(of: number, $0) }
  }

  /// A case with every entry; each was checked against the chain when it was read. Throws `.noSuchCase`, and `.damaged` with the broken entry.
  public func file(_ id: CaseID) async throws(StoreError) -> CaseFile {
    try await read { [memory] session in
      guard let file = try memory.file(session, id) else { throw StoreError.noSuchCase }
      return file
    }
  }

  /// The court's settings and staff.
  public func court() async throws(StoreError) -> CourtFile { try await read { [memory] in try memory.court($0) } }

  /// The court's own book.
  public func book() async throws(StoreError) -> CourtBook { try await read { [memory] in try memory.book($0) } }

  /// The line of one case; nil if there is none.
  public func summary(_ id: CaseID) async throws(StoreError) -> CaseSummary? {
    try await read { session in
      try session.run(
        """
        SELECT coalesce(i.line, c.line) FROM streams t JOIN cases c ON c.court = t.court AND c.key = t.key
          LEFT JOIN identities i ON i.court = c.court AND i.key = c.key WHERE t.token = ?
        """, [.token(id.token)]
      ).first { try $0.line(0) }
    }
  }

  /// The lines of the documents of one case, in the order of their numbers.
  public func documents(of id: CaseID) async throws(StoreError) -> [DocumentRow] {
    try await read { session in
      try session.run(
        """
        SELECT d.line FROM streams t JOIN documents d ON d.court = t.court AND d.case_key = t.key
        WHERE t.token = ? ORDER BY d.key
        """, [.token(id.token)]
      ).map { try $0.line(0) }
    }
  }

  /// What other cases hold that matters to an instruction.
  public func surroundings(_ question: SurroundingsQuestion) async throws(StoreError) -> Surroundings {
    try await read { session in
      var answer = Surroundings()
      for number in question.caseNumbers { answer.cases[number] = try Numbers.holder(of: number, session) }
      for number in question.submissions {
        let day = try session.run("SELECT day FROM submissions WHERE number = ? ORDER BY day LIMIT 1", [.text(number)]).first { $0.int(0) }
        if let day { answer.submissions[number] = Day(number: Int32(clamping: day)) }
      }
      for name in question.groups {
        let token = try session.run(
          """
          SELECT t.token FROM group_names g JOIN streams t ON t.court = g.court AND t.key = g.case_key WHERE g.name = ?
          ORDER BY g.case_key LIMIT 1
          """, [.text(name)]
        ).first { $0.token(0) }
        if let token, let token { answer.groups[name] = CaseID(token) }
      }
      if let range = question.hearings { answer.bookings = try Numbers.bookings(in: range, session) }
      if let last = question.latestSubmissions {
        answer.latestSubmissions = try session.run(
          "SELECT number FROM submissions WHERE day <= ? ORDER BY day DESC, number", [.int(Int64(last.number))], atMost: Surroundings.latest
        ).map { $0.text(0) }
      }
      return answer
    }
  }

  /// What changed after an entry, the oldest first, one change for each act and case.
  public func changes(since sequence: Int64, limit: Int) async throws(StoreError) -> [Change] {
    guard limit > 0 else { return [] }
    return try await read { session in try Changes.read(session, since: sequence, limit: limit) }
  }
}

/// What is in use: numbers, and the hours of judges, rooms and links.
private enum Numbers {
  static func holder(of number: CaseNumber, _ session: Session) throws -> CaseID? {
    try session.run("SELECT id FROM cases WHERE number = ?", [.text(number.text)]).first { $0.token(0) }.flatMap { $0 }.map { CaseID($0) }
  }

  /// The hearings that begin within a range, in order of their beginning.
  static func bookings(in range: Range<Moment>, _ session: Session) throws -> [Booking] {
    try session.run(
      """
      SELECT c.id, h.number, h.start, h.ends, h.judge, h.room, h.link FROM hearings h JOIN cases c ON c.court = h.court AND c.key = h.case_key
      WHERE h.start >= ? AND h.start < ? ORDER BY h.start, c.id, h.place
      """, [.int(range.lowerBound.microseconds), .int(range.upperBound.microseconds)]
    ).map { row in
      guard let token = row.token(0), let number = try? CaseNumber(row.text(1)) else { throw StoreError.damaged(sequence: nil) }
      return Booking(
        id: CaseID(token), number: number, start: Moment(microseconds: row.int(2)), end: Moment(microseconds: row.int(3)),
        judge: row.maybeText(4), room: row.maybeText(5), link: row.maybeText(6))
    }
  }
}

private enum Changes {
  /// How many entries are read at once.
  private static let stretch = 2_000

  static func read(_ session: Session, since sequence: Int64, limit: Int) throws -> [Change] {
    var changes: [Change] = []
    var last: (act: [UInt8], stream: [UInt8])?
    var from = sequence
    while true {
      let rows = try session.run(
        """
        SELECT e.sequence, t.token, e.act, g.actor, e.recorded_at FROM entries e JOIN streams t ON t.court = e.court AND t.key = e.stream
          JOIN signatures g ON g.court = e.court AND g.key = e.signature WHERE e.sequence > ? ORDER BY e.sequence
        """, [.int(from)], atMost: stretch
      ).map { (sequence: $0.int(0), stream: $0.bytes(1), act: $0.bytes(2), by: $0.text(3), recordedAt: $0.int(4)) }
      for row in rows {
        let goesOn = last.map { $0.act == row.act && $0.stream == row.stream } ?? false
        if !goesOn, changes.count == limit { return changes }
        let id = Token(bytes: row.stream).flatMap { StreamID(token: $0).caseID }
        let change = Change(sequence: row.sequence, id: id, by: row.by, recordedAt: Moment(microseconds: row.recordedAt))
        if goesOn { changes[changes.count - 1] = change } else { changes.append(change) }
        last = (row.act, row.stream)
        from = row.sequence
      }
      if rows.count < stretch { return changes }
    }
  }
}

/// The end of the register as it is stored.
enum HeadRow {
  static func read(_ session: Session) throws -> RegisterEnd {
    let end = try session.run("SELECT sequence, hash, recorded_at FROM head").first { row in
      row.digest(1).map { hash in
        RegisterEnd(
          head: RegisterHead(sequence: row.int(0), hash: hash), recordedAt: row.maybeInt(2).map { Moment(microseconds: $0) })
      }
    }
    guard let end, let end else { throw StoreError.damaged(sequence: nil) }
    return end
  }
}
