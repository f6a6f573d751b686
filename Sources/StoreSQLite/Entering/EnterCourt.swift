import CaseEngine
import Chain
import GRDB
import Lines

extension SQLiteRegister {
  /// Appends facts to one of the court's own streams after the version that they were decided on. Where settings change what lists show, every
  /// line is made anew in the same transaction: that can take a minute in a large register.
  public func enter<Fact: CourtFact>(
    _ facts: [Stated<Fact>], after version: Int, by: Signature, key: ActKey, origin: Origin, at: Moment
  ) async throws(StoreError) {
    try await write { [memory, options] db in
      let before = Fact.stream == .settings ? try memory.court(db).rules : nil
      let log = try memory.log(db, of: Fact.self)
      if log.entries.contains(where: { $0.act == key }) { return }
      if log.version != version { throw StoreError.conflict(version: log.version) }
      let end = StreamEnd(.court(Fact.stream), version: version, hash: log.head)
      try CourtEntering.append(
        facts.map { Draft($0, act: key, by: by, origin: origin, at: at) }, after: end, db, options.salt)
      guard let before else { return }
      // Read in a memory of its own: what is not committed yet must not be remembered.
      let after = try Memory(defaults: memory.defaults, entries: 0).court(db).rules
      if before.linesDiffer(from: after) { try LineRebuilding.rewrite(db, under: after) }
    }
  }
}

private enum CourtEntering {
  /// Seals and appends facts of one of the court's own streams.
  static func append<Fact>(_ drafts: [Draft<Fact>], after end: StreamEnd, _ db: Database, _ salt: () -> Token) throws {
    guard !drafts.isEmpty else { return }
    let rows = EntryRows(db)
    let coder = BodyCoder()
    let stream = try rows.key(of: end.stream)
    var sealer = try HeadRow.sealer(db)
    var end = end
    for draft in drafts {
      let sealed = try sealer.seal(draft, after: &end, salt: salt(), coder: coder)
      try rows.append(sealed.columns, sealed.payload, hash: sealed.entry.hash, stream: stream)
    }
    try rows.moveHead(to: sealer)
  }
}
