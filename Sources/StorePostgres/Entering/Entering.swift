import CaseEngine
import Chain
import Lines

/// One act of a case on its way in: written, folded, sent with its lines in one call, and sealed once more here with what the server says of the end of
/// the register, so that the hash which the server made is not believed but found.
struct Entering {
  let session: Session
  let memory: Memory
  let options: PostgresRegister.Options

  /// How often an act is sent anew because the settings stood otherwise than was thought.
  private static let tries = 6

  func enter(_ placed: PlacedAct) throws -> CaseFile {
    let before = try memory.file(session, placed.id, at: placed.after) ?? CaseFile(id: placed.id)
    if before.entries.contains(where: { $0.act == placed.act.key }) { return before }
    if before.version == 0, placed.after != 0 { throw StoreError.noSuchCase }
    if before.version != placed.after { throw StoreError.conflict(version: before.version) }
    guard !placed.act.facts.isEmpty else { return before }
    let written = try WrittenAct(placed.act, options.salt)
    for attempt in 0..<Entering.tries {
      let court = try memory.court(session, asking: attempt > 0)
      // What a new judge takes over depends on when it is recorded: then the register is held before the lines are worked out.
      let isHeld = placed.act.facts.contains { if case .caseReassigned = $0.fact { true } else { false } }
      let outcome =
        isHeld
        ? try session.transaction { try send(written, after: before, memory.hold(session), court) }
        : try send(written, after: before, memory.end, court, alone: true)
      switch outcome {
      case .entered(let answer):
        let file = try written.sealed(after: before, answer)
        memory.keep(file)
        return file
      case .repeated: return try memory.file(session, placed.id) ?? before
      case .again: continue
      }
    }
    throw StoreError.busy
  }

  /// Sends an act with its lines, worked out as if it went in behind this end of the register; `alone` in a transaction of its own.
  private func send(
    _ written: WrittenAct, after before: CaseFile, _ end: RegisterEnd, _ court: CourtFile, alone: Bool = false
  ) throws -> EnterCall.Answer.Outcome {
    let file = try written.folded(after: before, end)
    var message = LineMessage(under: court.rules)
    message.guards(written.act, in: file, since: before)
    try message.rewrite(from: before.listed(under: court.rules), to: file.listed(under: court.rules))
    message.holds(file, after: written.act.facts)
    let call = EnterCall(
      stream: .oneCase(before.id), after: before.version, act: written.act.key, by: written.act.by, at: written.act.at,
      settings: court.settingsVersion, lines: message.text, signing: options.copying ? .others : .own)
    return try call.run(session, written.payloads, written.act.facts.map(\.occurred), alone: alone).outcome(memory)
  }
}

/// The facts of an act, written before anybody knows their places. That a clock stood behind is added by the server, and known here by its answer.
struct WrittenAct {
  let act: CaseAct
  /// What is sent.
  let payloads: [Payload]

  init(_ act: CaseAct, _ salt: () -> Token) throws {
    self.act = act
    payloads = try act.facts.map { try Payload(Body($0.fact, origin: act.origin), salt: salt(), coder: BodyCoder()) }
  }

  /// The file with the act, sealed behind an end of the register.
  func folded(after before: CaseFile, _ end: RegisterEnd) throws -> CaseFile {
    var file = before
    var sealer = Sealer(head: end.head, lastRecordedAt: end.recordedAt)
    for entry in try sealed(after: StreamEnd(.oneCase(before.id), version: before.version, hash: before.head), &sealer) {
      file.enter(entry)
    }
    return file
  }

  /// The entries of the act, sealed; the sealer moves on behind them.
  func sealed(after end: StreamEnd, _ sealer: inout Sealer) throws -> [Entry<CaseFact>] {
    var end = end
    let behind = Sealer.bridged(act.at, after: sealer.lastRecordedAt).behind
    return try zip(act.facts, payloads).map { stated, payload in
      let draft = Draft(stated, act: act.key, by: act.by, origin: act.origin, at: act.at)
      let kept =
        try behind.map { try Payload(Body(stated.fact, origin: act.origin, clockBehind: $0), salt: payload.salt, coder: BodyCoder()) }
        ?? payload
      return sealer.seal(draft, kept, after: &end).entry
    }
  }

  /// The file as the register now has it. Throws where the server made other hashes than these.
  func sealed(after before: CaseFile, _ answer: EnterCall.Answer) throws -> CaseFile {
    let file = try folded(after: before, answer.before)
    guard file.head == answer.hash else { throw StoreError.damaged(sequence: answer.before.head.sequence + 1) }
    return file
  }
}

/// The end of the register: its last entry, and when it was recorded.
struct RegisterEnd: Hashable, Sendable {
  var head = RegisterHead(sequence: 0, hash: .zero)
  var recordedAt: Moment?
}

/// A call of the function that enters an act.
struct EnterCall {
  let stream: StreamID
  let after: Int
  let act: ActKey
  let by: Signature
  let at: Moment
  /// The version of the settings that the lines were worked out under; nil where there are no lines.
  let settings: Int?
  let lines: String?
  let signing: Signing

  /// Whose signature an act bears.
  enum Signing: Int {
    /// That of whoever is logged in.
    case own
    /// That of others: only the owner of the register enters it.
    case others
    /// The same, copied from another register as it stands there.
    case copied
  }

  static let sql = """
    SELECT o_status, o_version, o_sequence, o_recorded_at, o_previous, o_hash
    FROM enter(?, ?::bigint, ?, ?::text, ?::text, ?::text, ?::text, ?::bigint, ?::bigint, ?::jsonb, ?::jsonb, ?::bigint)
    """

  func values(_ payloads: [Payload], _ occurred: [Occurrence]) -> [Bound] {
    let facts = zip(payloads, occurred).map { payload, occurred in
      let (value, onDay): (Int64, Bool) =
        switch occurred {
        case .at(let moment): (moment.microseconds, false)
        case .on(let day): (Int64(day.number), true)
        }
      return JSONText.row(
        ["occurred", "day", "salt", "body"], [.int(value), .flag(onDay), .token(payload.salt), .bytes(payload.body)])
    }
    return [
      .token(stream.token), .int(after), .token(act.token), .text(by.name), .text(by.login), .maybe(by.role?.rawValue), .text(by.program),
      .int(at.microseconds), .maybe(settings.map { Int64($0) }), .text(JSONText.array(facts)), .maybe(lines),
      .int(signing.rawValue),
    ]
  }

  /// Calls the function in the transaction that is open; `alone` in one of its own, which is durable when the answer is here.
  func run(_ session: Session, _ payloads: [Payload], _ occurred: [Occurrence], alone: Bool = false) throws -> Answer {
    let values = values(payloads, occurred)
    let rows = alone ? try session.runDurably(EnterCall.sql, values) : try session.run(EnterCall.sql, values)
    guard let answer = rows.first({ Answer($0) }) else { throw WireFault.garbled }
    return answer
  }

  /// What became of a call.
  struct Answer {
    let status: String
    let version: Int
    /// The end of the register before it.
    let before: RegisterEnd
    /// The hash of its last entry.
    let hash: Digest?

    init(_ row: Row) {
      status = row.text(0)
      version = Int(row.int(1))
      before = RegisterEnd(
        head: RegisterHead(sequence: row.int(2), hash: row.digest(4) ?? .zero), recordedAt: row.maybeInt(3).map { Moment(microseconds: $0) }
      )
      hash = row.digest(5)
    }

    enum Outcome {
      case entered(Answer)
      case repeated
      /// The settings stood otherwise than was thought.
      case again
    }

    /// What it means. Throws what the court's terms have for a refusal.
    func outcome(_ memory: Memory) throws -> Outcome {
      if status != "none", status != "refused" { memory.saw(before) }
      switch status {
      case "entered": return .entered(self)
      case "repeat": return .repeated
      case "settings": return .again
      case "none": throw StoreError.noSuchCase
      case "conflict": throw StoreError.conflict(version: version)
      case "surroundings": throw StoreError.surroundingsChanged
      case "refused": throw StoreError.notPermitted
      default: throw WireFault.garbled
      }
    }
  }
}

extension Session {
  /// Does work in one transaction: all of it, or nothing.
  func transaction<Value>(_ begin: String = "BEGIN", _ work: () throws -> Value) throws -> Value {
    try perform(begin)
    do {
      let value = try work()
      try perform("COMMIT")
      return value
    } catch let fault as WireFault where fault.leavesDoubt {
      throw fault
    } catch {
      _ = try? perform("ROLLBACK")
      throw error
    }
  }

  /// Reads in one snapshot, however many statements it takes.
  func snapshot<Value>(_ work: () throws -> Value) throws -> Value {
    try transaction("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", work)
  }
}
