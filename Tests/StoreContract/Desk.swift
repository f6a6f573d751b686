import CaseEngine
import TestCourt
import Testing

/// A desk in the court: somebody who looks a case up in the store, decides on what it says, and enters that.
struct Desk {
  let store: any CaseStore
  let rules: CourtRules
  var now = moment("2026-10-01T09:00")
  private var keys: UInt64 = 0

  init(_ makeStore: StoreContract.MakeStore, rules: CourtRules = TestCourt.rules()) async throws {
    self.rules = rules
    store = try await makeStore(rules)
  }

  static let signature = Signature(name: TestCourt.judge.name, login: TestCourt.judge.login, role: .judge, program: "test")

  mutating func newKey() -> ActKey {
    keys += 1
    return ActKey(.test(keys))
  }

  /// An act of facts, as they were decided at the clock.
  mutating func act(
    _ facts: [CaseFact], occurred: Occurrence? = nil, origin: Origin = .recorded, key: ActKey? = nil
  ) -> CaseAct {
    CaseAct(
      key: key ?? newKey(), facts: facts.map { Stated($0, occurred ?? .at(now)) }, by: Desk.signature, origin: origin, at: now)
  }

  /// Enters facts at the end of a case, without asking the engine.
  @discardableResult
  mutating func enter(
    _ facts: [CaseFact], in id: CaseID, occurred: Occurrence? = nil, origin: Origin = .recorded, key: ActKey? = nil
  ) async throws -> CaseFile {
    let version = try await store.summary(id)?.version ?? 0
    return try await store.enter(PlacedAct(act(facts, occurred: occurred, origin: origin, key: key), in: id, after: version))
  }

  /// Opens a case of a number, with a plaintiff and a defendant.
  @discardableResult
  mutating func open(_ place: UInt64, number text: String? = nil, judge: String? = TestCourt.judge.name) async throws -> CaseID {
    let id = CaseID(.test(place))
    try await enter(Desk.opening(number(text ?? "7517-26-00-2/\(place)"), judge: judge), in: id)
    return id
  }

  static func opening(_ number: CaseNumber, judge: String? = TestCourt.judge.name, registered: Day? = day("2026-10-01")) -> [CaseFact] {
    [
      .caseOpened(
        details: CaseDetails(
          number: number, category: "civil", subject: "О взыскании", registered: registered, judge: judge,
          secretary: TestCourt.secretary.name)),
      .partyAdded(party: 1, details: PartyDetails(role: .plaintiff, name: "ТОО «Рассвет»")),
      .partyAdded(party: 2, details: PartyDetails(role: .defendant, name: "Әбдіғалиев Ө. Ұ.")),
    ]
  }

  /// Decides an instruction on the file and the surroundings that the store gives, and enters it. Throws the engine's refusal or the store's error.
  @discardableResult
  mutating func perform(
    _ instruction: Instruction, in id: CaseID, by actor: Actor = TestCourt.everyone, occurred: Occurrence? = nil
  ) async throws -> CaseFile {
    var matter = TestCase(continuing: try await store.file(id), at: now, rules: try await store.court().rules)
    matter.surroundings = try await store.surroundings(matter.file.question(of: instruction))
    let decision = try matter.decide(instruction, by: actor, occurred: occurred)
    let signature = Signature(name: actor.name, login: actor.login, role: decision.role, program: "test")
    let act = CaseAct(key: newKey(), facts: decision.facts, by: signature, at: now)
    return try await store.enter(PlacedAct(act, in: id, after: matter.file.version))
  }
}

/// Runs something that must be refused by the store, and expects that it changed nothing.
func expectRefused(
  _ error: StoreError, by store: any CaseStore, sourceLocation: SourceLocation = #_sourceLocation, _ body: () async throws -> Void
) async throws {
  let before = try await store.head()
  await #expect(throws: error, sourceLocation: sourceLocation) { try await body() }
  #expect(try await store.head() == before, "what is refused changes nothing", sourceLocation: sourceLocation)
}
