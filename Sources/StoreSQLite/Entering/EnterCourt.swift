import CaseEngine
import Chain
import GRDB

extension SQLiteRegister {
  /// Appends settings after the version that they were decided on. Where they change what lists show, every line is made anew in the same
  /// transaction: that can take a minute in a large register.
  public func enter(
    settings: [SettingsFact], after version: Int, by: Signature, key: ActKey, at: Moment
  ) async throws(StoreError) -> CourtFile {
    let court = try await write { [memory, options] db in
      var court = try memory.court(db)
      if court.settings.contains(where: { $0.act == key }) { return court }
      if court.settingsVersion != version { throw StoreError.conflict(version: court.settingsVersion) }
      let before = court.rules
      let end = StreamEnd(.settings, version: version, hash: court.settings.last?.hash ?? .zero)
      for entry in try CourtEntering.append(settings, after: end, by, key, at, db, options.salt) { court.enter(entry) }
      if before.linesDiffer(from: court.rules) { try LineRebuilding.rewrite(db, under: court.rules) }
      return court
    }
    memory.keep(court)
    return court
  }

  /// Appends staff entries after the version that they were decided on.
  public func enter(staff: [StaffFact], after version: Int, by: Signature, key: ActKey, at: Moment) async throws(StoreError) -> CourtFile {
    let court = try await write { [memory, options] db in
      var court = try memory.court(db)
      if court.staffEntries.contains(where: { $0.act == key }) { return court }
      if court.staffVersion != version { throw StoreError.conflict(version: court.staffVersion) }
      let end = StreamEnd(.staff, version: version, hash: court.staffEntries.last?.hash ?? .zero)
      for entry in try CourtEntering.append(staff, after: end, by, key, at, db, options.salt) { court.enter(entry) }
      return court
    }
    memory.keep(court)
    return court
  }
}

private enum CourtEntering {
  /// Seals and appends facts of one of the court's own streams.
  static func append<Fact>(
    _ facts: [Fact], after end: StreamEnd, _ by: Signature, _ key: ActKey, _ at: Moment, _ db: Database, _ salt: () -> Token
  ) throws -> [Entry<Fact>] {
    guard !facts.isEmpty else { return [] }
    let rows = try EntryRows(db)
    let coder = BodyCoder()
    let stream = try rows.key(of: end.stream)
    var sealer = try HeadRow.sealer(db)
    var end = end
    var entries: [Entry<Fact>] = []
    for fact in facts {
      let sealed = try sealer.seal(Draft(Stated(fact, .at(at)), act: key, by: by, at: at), after: &end, salt: salt(), coder: coder)
      try rows.append(sealed.columns, sealed.payload, hash: sealed.entry.hash, stream: stream)
      entries.append(sealed.entry)
    }
    try rows.moveHead(to: sealer)
    return entries
  }
}

extension CourtRules {
  /// Whether `CaseFile.listed` can give something else under other rules: it reads the zone and the court's own checks, and nothing more.
  func linesDiffer(from other: CourtRules) -> Bool { calendar.zone != other.calendar.zone || manualChecks != other.manualChecks }
}
