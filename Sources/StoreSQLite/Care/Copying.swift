import CaseEngine
import Chain
import GRDB
import Lines

extension SQLiteRegister {
  /// The entries after one, as they are kept, at most so many. Throws `.damaged` where one cannot be read.
  public func links(after sequence: Int64, limit: Int) async throws(StoreError) -> [ChainLink] {
    try await read { db in
      let signatures = try Signatures(db)
      let steps = Steps(db, StoredEntry.select + " WHERE e.sequence > ? ORDER BY e.sequence LIMIT ?")
      return try steps.all([.int(sequence), .int(limit)]) { row in
        let entry = try StoredEntry(row, signatures)
        guard let salt = entry.salt, let body = entry.body else { throw StoreError.damaged(sequence: entry.columns.sequence) }
        return ChainLink(columns: entry.columns, hash: entry.hash, salt: salt, body: body)
      }
    }
  }

  /// Appends entries of another register behind its own, as they are; the lines of lists are made with `rebuildLines`, once all are here.
  ///
  /// Throws `.damaged` with the first entry that does not follow: then none of these was taken.
  public func append(copied links: [ChainLink]) async throws(StoreError) {
    try await write { db in
      var sealer = try HeadRow.sealer(db)
      let rows = EntryRows(db)
      var ends: [StreamID: StreamEnd] = [:]
      for link in links {
        let stream = link.columns.stream
        let key = try rows.key(of: stream)
        let end = try ends[stream] ?? Streams.end(db, stream)?.end ?? StreamEnd(stream)
        let payload = Payload(kept: link)
        guard link.columns.sequence == sealer.head.sequence + 1, link.columns.version == end.version + 1,
          payload.commitment == link.columns.commitment, payload.type == link.columns.type,
          link.columns.hash(previous: sealer.head.hash, casePrevious: end.hash) == link.hash
        else { throw StoreError.damaged(sequence: link.columns.sequence) }
        try rows.append(link.columns, payload, hash: link.hash, stream: key)
        ends[stream] = StreamEnd(stream, version: link.columns.version, hash: link.hash)
        sealer.follow(link)
      }
      try rows.moveHead(to: sealer)
    }
  }
}
