import CaseEngine
import Chain
import Lines

/// One act of a case on its way in: written, folded, sent with its lines in one call, and sealed once more here with what the server says of the end of
/// the register, so that the hash which the server made is not believed but found.
struct Entering {
  let session: Session
  let memory: Memory
  let options: PostgresRegister.Options

  /// How often an act is sent anew because the clock or the settings stood otherwise than was thought.
  private static let tries = 6

  func enter(_ placed: PlacedAct) throws -> CaseFile {
    var before = try memory.file(session, placed.id, at: placed.after) ?? CaseFile(id: placed.id)
    if before.entries.contains(where: { $0.act == placed.act.key }) { return before }
    if before.version == 0, placed.after != 0 { throw StoreError.noSuchCase }
    if before.version != placed.after { throw StoreError.conflict(version: before.version) }
    guard !placed.act.facts.isEmpty else { return before }
    for attempt in 0..<Entering.tries {
      let court = try memory.court(session, asking: attempt > 0)
      let prepared = try Prepared(placed.act, after: before, memory.end, options.salt, under: court.rules)
      var message = LineMessage(under: court.rules)
      message.guards(placed.act, in: prepared.file, since: before)
      message.rewrite(from: before.listed(under: court.rules), to: prepared.file.listed(under: court.rules))
      message.holds(prepared.file, after: placed.act.facts)
      let call = EnterCall(
        stream: .oneCase(placed.id), after: before.version, act: placed.act.key, by: placed.act.by, at: placed.act.at,
        behind: prepared.behind,
        settings: court.settingsVersion, lines: message.text, copying: options.copying)
      // Where the clock stood otherwise once, the register is held while it is asked, so that it cannot move on again.
      let outcome =
        attempt > 0
        ? try session.transaction { try held(call, prepared, placed.act) }
        : try call.run(session, prepared.payloads, placed.act.facts.map(\.occurred)).outcome(memory)
      switch outcome {
      case .entered(let answer):
        let file = try prepared.sealed(after: before, placed.act, answer)
        memory.keep(file)
        return file
      case .repeated: return try memory.file(session, placed.id) ?? before
      case .again:
        if let fresh = try memory.file(session, placed.id) { before = fresh }
        if before.version != placed.after { throw StoreError.conflict(version: before.version) }
      }
    }
    throw StoreError.busy
  }

  /// Sends the act while the register is held, unless what was prepared does not fit its end.
  private func held(_ call: EnterCall, _ prepared: Prepared, _ act: CaseAct) throws -> EnterCall.Answer.Outcome {
    let end = try memory.hold(session)
    guard Sealer.bridged(act.at, after: end.recordedAt).behind == prepared.behind else { return .again }
    return try call.run(session, prepared.payloads, act.facts.map(\.occurred)).outcome(memory)
  }
}

/// The facts of an act, written and folded before anybody knows their places.
struct Prepared {
  let behind: Int64?
  let payloads: [Payload]
  /// The file as it will be, but for the places and the hashes.
  let file: CaseFile

  init(
    _ act: CaseAct, after before: CaseFile, _ end: RegisterEnd, _ salt: () -> Token, under rules: CourtRules
  ) throws {
    let behind = Sealer.bridged(act.at, after: end.recordedAt).behind
    payloads = try act.facts.map { try Payload(Body($0.fact, origin: act.origin, clockBehind: behind), salt: salt(), coder: BodyCoder()) }
    self.behind = behind
    file = Prepared.folded(before, act, payloads, end)
  }

  /// The file with the act, sealed behind an end of the register.
  static func folded(_ before: CaseFile, _ act: CaseAct, _ payloads: [Payload], _ end: RegisterEnd) -> CaseFile {
    var file = before
    var sealer = Sealer(head: end.head, lastRecordedAt: end.recordedAt)
    var last = StreamEnd(.oneCase(before.id), version: before.version, hash: before.head)
    for (stated, payload) in zip(act.facts, payloads) {
      let draft = Draft(stated, act: act.key, by: act.by, origin: act.origin, at: act.at)
      file.enter(sealer.seal(draft, payload, after: &last).entry)
    }
    return file
  }

  /// The file as the register now has it. Throws where the server made other hashes than these.
  func sealed(after before: CaseFile, _ act: CaseAct, _ answer: EnterCall.Answer) throws -> CaseFile {
    let file = Prepared.folded(before, act, payloads, answer.before)
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
  let behind: Int64?
  /// The version of the settings that the lines were worked out under; nil where there are no lines.
  let settings: Int?
  let lines: String?
  let copying: Bool

  static let sql = """
    SELECT o_status, o_version, o_sequence, o_recorded_at, o_previous, o_hash
    FROM enter(?, ?::bigint, ?, ?::text, ?::text, ?::text, ?::text, ?::bigint, ?::bigint, ?::bigint, ?::jsonb, ?::jsonb, ?::bigint)
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
      .int(at.microseconds), .maybe(behind), .maybe(settings.map { Int64($0) }), .text(JSONText.array(facts)), .maybe(lines),
      .flag(copying),
    ]
  }

  func run(_ session: Session, _ payloads: [Payload], _ occurred: [Occurrence]) throws -> Answer {
    guard let answer = try session.run(EnterCall.sql, values(payloads, occurred)).first({ Answer($0) }) else { throw WireFault.garbled }
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
      /// The clock, or the settings, stood otherwise than was thought.
      case again
    }

    /// What it means. Throws what the court's terms have for a refusal.
    func outcome(_ memory: Memory) throws -> Outcome {
      if status != "none", status != "refused" { memory.saw(before) }
      switch status {
      case "entered": return .entered(self)
      case "repeat": return .repeated
      case "clock", "settings": return .again
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
