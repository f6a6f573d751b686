import CaseEngine
import Chain
import Lines

extension PostgresRegister {
  /// The entries after one, as they are kept, at most so many. Throws `.damaged` where one cannot be read, and `.notPermitted` for an observer, from whom
  /// identity numbers are withheld.
  public func links(after sequence: Int64, limit: Int) async throws(StoreError) -> [ChainLink] {
    if memory.isObserver { throw .notPermitted }
    return try await read { session in
      try session.run(StoredRow.select + " WHERE e.sequence > ? ORDER BY e.sequence", [.int(sequence)], atMost: limit).map { row in
        let row = try StoredRow(row)
        guard let salt = row.salt else { throw StoreError.damaged(sequence: row.columns.sequence) }
        return ChainLink(columns: row.columns, hash: row.hash, salt: salt, body: row.body)
      }
    }
  }

  /// Appends entries of another register behind its own, as they are, act by act; the lines of lists are made with `rebuildLines`, once all are here.
  /// The register has to be opened for copying.
  ///
  /// Throws `.notPermitted` where the login does not own the register, and `.damaged` with the first entry that does not follow.
  public func append(copied links: [ChainLink]) async throws(StoreError) {
    try await write { [memory] session in
      try session.transaction {
        let end = try memory.hold(session)
        // What was sent twice because an answer was lost is here already.
        let links = links.filter { $0.columns.sequence > end.head.sequence }
        var before = end.head
        var calls: [(values: [Bound], last: ChainLink)] = []
        var rest = links[...]
        while let first = rest.first {
          let act = rest.prefix { $0.columns.act == first.columns.act && $0.columns.stream == first.columns.stream }
          rest = rest.dropFirst(act.count)
          guard first.columns.sequence == before.sequence + 1, let last = act.last else {
            throw StoreError.damaged(sequence: first.columns.sequence)
          }
          before = RegisterHead(sequence: last.columns.sequence, hash: last.hash)
          let call = EnterCall(
            stream: first.columns.stream, after: first.columns.version - 1, act: first.columns.act, by: first.columns.by,
            at: first.columns.recordedAt, settings: nil, lines: nil, signing: .copied)
          calls.append((call.values(act.map { Payload(kept: $0) }, act.map(\.columns.occurred)), last))
        }
        for start in stride(from: 0, to: calls.count, by: 64) {
          let some = calls[start..<min(start + 64, calls.count)]
          let answers = try session.run(EnterCall.sql, each: some.map(\.values))
          for (rows, call) in zip(answers, some) {
            guard let answer = rows.first({ EnterCall.Answer($0) }) else { throw WireFault.garbled }
            if answer.status == "refused" { throw StoreError.notPermitted }
            // The server made the hash itself: it is the same, or this is another register.
            guard answer.status == "entered", answer.hash == call.last.hash else {
              throw StoreError.damaged(sequence: call.last.columns.sequence)
            }
          }
        }
      }
    }
  }
}
