import CaseEngine

/// A case in a test: a file, a clock that the test sets, and instructions that are decided by the engine and entered as a store would.
///
///     var matter = TestCase.civil(at: "2026-10-01T09:00")
///     let lease = try matter.need("Договор аренды", from: 2, original: .paper)
///     try matter.request(lease, due: "2026-10-16")
///     matter.clock("2026-10-12T11:30")
///     try matter.receive(lease)
public struct TestCase: Sendable {
  /// The case so far.
  public private(set) var file: CaseFile
  /// The settings of the court.
  public var rules: CourtRules
  /// The clock.
  public var now: Moment
  /// What other cases hold.
  public var surroundings = Surroundings()
  /// Who acts, where a call names nobody: the case's own judge, with every role.
  public var actor = TestCourt.everyone
  private var sequence: Int64 = 0
  private var acts: UInt64 = 0

  /// A case before its first entry.
  public init(id: UInt64 = 1, at now: String = "2026-10-01T09:00", rules: CourtRules = TestCourt.rules()) {
    file = CaseFile(id: CaseID(.test(id)))
    self.rules = rules
    self.now = moment(now)
  }

  /// A case that a store has, as it stands: to decide on, while the store enters.
  public init(continuing file: CaseFile, at now: Moment, rules: CourtRules) {
    self.file = file
    self.rules = rules
    self.now = now
  }

  /// An open civil case of `TestCourt.judge`: party 1 is the plaintiff, party 2 the defendant.
  public static func civil(id: UInt64 = 1, at now: String = "2026-10-01T09:00", rules: CourtRules = TestCourt.rules()) -> TestCase {
    var matter = TestCase(id: id, at: now, rules: rules)
    matter.record(
      .caseOpened(
        details: CaseDetails(
          number: number("7517-26-00-2/\(1_233 + id)"), category: "civil", subject: "О взыскании задолженности",
          registered: rules.calendar.zone.day(of: matter.now), judge: TestCourt.judge.name, secretary: TestCourt.secretary.name)),
      .partyAdded(party: 1, details: PartyDetails(role: .plaintiff, name: "ТОО «Рассвет»")),
      .partyAdded(party: 2, details: PartyDetails(role: .defendant, name: "Әбдіғалиев Ө. Ұ.")))
    return matter
  }

  /// The state of the case.
  public var state: CaseState { file.state }

  /// Today, by the clock of the test.
  public var today: Day { rules.calendar.zone.day(of: now) }

  /// The readiness of the case today.
  public var readiness: Readiness { Readiness.of(file, on: today, under: rules) }

  /// Sets the clock: `2026-10-05T09:30`.
  public mutating func clock(_ text: String) { now = moment(text) }

  /// A key for the next act.
  public mutating func newAct() -> ActKey {
    acts += 1
    return ActKey(.test(acts))
  }

  /// Decides an instruction; nothing is entered.
  public func decide(
    _ instruction: Instruction, by actor: Actor? = nil, occurred: Occurrence? = nil, acting: String? = nil
  ) throws(Refusal) -> Decision {
    try file.decide(
      instruction, by: actor ?? self.actor, at: now, occurred: occurred, acting: acting, under: rules, among: surroundings)
  }

  /// Decides an instruction and enters what it gives, in an act of its own unless one is named.
  @discardableResult
  public mutating func perform(
    _ instruction: Instruction, by actor: Actor? = nil, occurred: Occurrence? = nil, acting: String? = nil, act: ActKey? = nil
  ) throws(Refusal) -> Decision {
    let person = actor ?? self.actor
    let decision = try decide(instruction, by: person, occurred: occurred, acting: acting)
    let act = act ?? newAct()
    for stated in decision.facts {
      enter(stated, act, Signature(name: person.name, login: person.login, role: decision.role, program: "test"))
    }
    return decision
  }

  /// Why an instruction is refused; nil where it is allowed. Nothing is entered either way.
  public func refusal(
    of instruction: Instruction, by actor: Actor? = nil, occurred: Occurrence? = nil, acting: String? = nil
  ) -> Refusal? {
    do {
      _ = try decide(instruction, by: actor, occurred: occurred, acting: acting)
      return nil
    } catch {
      return error
    }
  }

  /// Enters facts without asking whether anybody may: history, as import does.
  public mutating func record(
    _ facts: CaseFact..., by actor: Actor? = nil, occurred: Occurrence? = nil, origin: Origin = .recorded, act: ActKey? = nil
  ) {
    let person = actor ?? self.actor
    let act = act ?? newAct()
    let signature = Signature(name: person.name, login: person.login, role: nil, program: "test")
    for fact in facts { enter(Stated(fact, occurred ?? .at(now)), act, signature, origin) }
  }

  private mutating func enter(_ stated: Stated<CaseFact>, _ act: ActKey, _ by: Signature, _ origin: Origin = .recorded) {
    sequence += 1
    var bytes = [UInt8](repeating: 0, count: 32)
    for place in 0..<8 { bytes[24 + place] = UInt8(truncatingIfNeeded: sequence >> (56 - 8 * Int64(place))) }
    file.enter(
      Entry(
        sequence: sequence, version: file.version + 1, occurred: stated.occurred, recordedAt: now, act: act, by: by, origin: origin,
        fact: stated.fact, hash: Digest(bytes: bytes) ?? .zero))
  }
}
