import CaseEngine
import Chain
import GRDB

extension SQLiteRegister {
  /// Appends an act, all of it or nothing, durably, and gives the file as it then is.
  ///
  /// A repeat of an act that is there gives the file and changes nothing. Throws `.conflict` when the case moved on, `.surroundingsChanged` when what
  /// spans cases did, `.noSuchCase` for a version of a case that is not there, `.busy`, `.diskFull`, `.readOnly`.
  public func enter(_ act: PlacedAct) async throws(StoreError) -> CaseFile {
    let (file, before, after) = try await write { [memory, options] db in
      let sealer = try HeadRow.sealer(db)
      var entering = Entering(db, sealer, court: try memory.court(db, at: sealer.head), salt: options.salt)
      return (try entering.enter(act, memory), sealer.head, entering.sealer.head)
    }
    memory.courtStays(from: before, to: after)
    memory.keep(file)
    return file
  }
}

/// One act on its way in: sealed, appended, folded, and its lines rewritten.
private struct Entering {
  private let db: Database
  private let rules: CourtRules
  private let salt: @Sendable () -> Token
  private let coder = BodyCoder()
  private(set) var sealer: Sealer

  init(_ db: Database, _ sealer: Sealer, court: CourtFile, salt: @escaping @Sendable () -> Token) {
    self.db = db
    self.sealer = sealer
    self.rules = court.rules
    self.salt = salt
  }

  mutating func enter(_ placed: PlacedAct, _ memory: Memory) throws -> CaseFile {
    let found = try memory.file(db, placed.id)
    let before = found?.file ?? CaseFile(id: placed.id)
    if before.entries.contains(where: { $0.act == placed.act.key }) { return before }
    if found == nil, placed.after != 0 { throw StoreError.noSuchCase }
    if before.version != placed.after { throw StoreError.conflict(version: before.version) }
    guard !placed.act.facts.isEmpty else { return before }

    let rows = EntryRows(db)
    let spanning = SpanningRows(db)
    let zone = rules.calendar.zone
    let key = try found?.key ?? rows.key(of: .oneCase(placed.id))
    var file = before
    var end = StreamEnd(.oneCase(placed.id), version: before.version, hash: before.head)
    for stated in placed.act.facts {
      let draft = Draft(stated, act: placed.act.key, by: placed.act.by, origin: placed.act.origin, at: placed.act.at)
      let sealed = try sealer.seal(draft, after: &end, salt: salt(), coder: coder)
      try rows.append(sealed.columns, sealed.payload, hash: sealed.entry.hash, stream: key)
      file.enter(sealed.entry)
    }
    try rows.moveHead(to: sealer)
    try spanning.guardAgainst(placed.act, key, in: file, since: before, zone: zone)
    try spanning.rewrite(key, file, after: placed.act.facts, zone: zone)
    try NumberGuard.told {
      var lines = LineWriter(db, zone: zone)
      try lines.rewrite(key, from: before, to: file.listed(under: rules))
      try lines.finish()
    }
    return file
  }
}

/// Two cases cannot have one number: the index refuses, and that is what it means.
enum NumberGuard {
  static func told<Value>(_ work: () throws -> Value) throws -> Value {
    do {
      return try work()
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      throw StoreError.surroundingsChanged
    }
  }
}
