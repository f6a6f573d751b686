import CaseEngine
import Chain
import Lines

extension PostgresRegister {
  /// Appends facts to one of the court's own streams after the version that they were decided on. Where settings change what lists show, every
  /// line is made anew in the same transaction: that can take minutes in a large register.
  public func enter<Fact: CourtFact>(
    _ facts: [Stated<Fact>], after version: Int, by: Signature, key: ActKey, origin: Origin, at: Moment
  ) async throws(StoreError) {
    try await write { [memory, options] session in
      let log = try memory.log(session, of: Fact.self)
      if log.entries.contains(where: { $0.act == key }) { return }
      if log.version != version { throw StoreError.conflict(version: log.version) }
      guard !facts.isEmpty else { return }
      let outcome = try session.transaction { try CourtEntering(session, memory, options).enter(facts, behind: log, by, key, origin, at) }
      switch outcome {
      case .entered: return
      // Somebody else entered these facts' stream between.
      case .again: throw StoreError.conflict(version: version)
      // Said only now, so that what was noted of it stays.
      case .refused: throw StoreError.notPermitted
      }
    }
  }

  /// Drops the lines of lists and makes them anew from the entries. The entries are not touched.
  public func rebuildLines() async throws(StoreError) {
    try await write { [memory] session in
      try session.transaction {
        _ = try memory.hold(session)
        try PutLines.rewrite(session, under: try memory.court(session).rules)
      }
      try CourtSchema.tellServer(session)
    }
  }
}

/// Facts of one of the court's own streams on their way in, while the register is held.
private struct CourtEntering {
  let session: Session
  let memory: Memory
  let options: PostgresRegister.Options

  init(_ session: Session, _ memory: Memory, _ options: PostgresRegister.Options) {
    self.session = session
    self.memory = memory
    self.options = options
  }

  enum Outcome { case entered, again, refused }

  func enter<Fact: CourtFact>(
    _ facts: [Stated<Fact>], behind log: CourtLog<Fact>, _ by: Signature, _ key: ActKey, _ origin: Origin, _ at: Moment
  ) throws -> Outcome {
    let held = try memory.hold(session)
    let before = Fact.stream == .settings ? try memory.court(session) : nil
    let payloads = try facts.map { try Payload(Body($0.fact, origin: origin), salt: options.salt(), coder: BodyCoder()) }
    let stream = StreamID.court(Fact.stream)
    let call = EnterCall(
      stream: stream, after: log.version, act: key, by: by, at: at, settings: nil, lines: nil, signing: options.copying ? .others : .own)
    let answer = try call.run(session, payloads, facts.map(\.occurred))
    if answer.status == "refused" { return .refused }
    switch try answer.outcome(memory) {
    case .entered: break
    case .repeated: return .entered
    case .again: return .again
    }
    var sealer = Sealer(head: held.head, lastRecordedAt: held.recordedAt)
    var end = StreamEnd(stream, version: log.version, hash: log.head)
    let behind = Sealer.bridged(at, after: held.recordedAt).behind
    let entries = try zip(facts, payloads).map { stated, payload in
      let kept =
        try behind.map { try Payload(Body(stated.fact, origin: origin, clockBehind: $0), salt: payload.salt, coder: BodyCoder()) }
        ?? payload
      return sealer.seal(Draft(stated, act: key, by: by, origin: origin, at: at), kept, after: &end).entry
    }
    guard end.hash == answer.hash else { throw StoreError.damaged(sequence: held.head.sequence + 1) }
    guard let before, let settings = entries as? [Entry<SettingsFact>] else { return .entered }
    var after = before
    for entry in settings { after.enter(entry) }
    if before.rules.linesDiffer(from: after.rules) { try PutLines.rewrite(session, under: after.rules) }
    return .entered
  }
}
