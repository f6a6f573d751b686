import CaseEngine
import TestCourt
import Testing

@testable import StorePostgres

/// What the engine lets through, the database must not refuse: else an act is lost that was lawful. And whose an act is, the database learns from what
/// it has, and not from what a client sends.
@Suite("The engine and the database about who may do what", .enabled(if: PostgresServer.isThere))
struct EngineAndDatabaseTests {
  private static func lane(_ server: PostgresServer, _ login: String, _ court: String) throws -> SessionLane {
    SessionLane(try server.address(court, as: login), label: login) { try $0.perform("SET search_path = " + court + ", pg_temp") }
  }

  @Test("What the engine takes from somebody in one role, the database takes from them", arguments: 1...6 as ClosedRange<UInt64>)
  func notNarrower(_ seed: UInt64) async throws {
    let server = try PostgresServer.shared()
    let court = try await RoleTests.court(server)
    var lanes: [CourtRole: SessionLane] = [:]
    for role in CourtRole.allCases { lanes[role] = try Self.lane(server, RoleTests.login(role, court), court) }
    defer { for lane in lanes.values { lane.close() } }
    var chances = Chances(seed: seed)
    var matter = try TestCase.prepared()
    let id = matter.file.id
    let begun = matter.file.entries
    let owner = try Self.lane(server, "owner", court)
    defer { owner.close() }
    let answers = try await owner.run(repeating: false) { session in
      try begun.map { entry in
        try RoleTests.enter(
          [entry.fact], as: entry.by.role, after: entry.version - 1, in: id, key: ActKey(.test(50_000 + UInt64(entry.version))),
          copying: true, session, login: "owner",
          keeping: true)
      }
    }
    try #require(answers.allSatisfy { $0 == "entered" })
    var taken: Set<CourtRole> = []
    for step in 0..<160 as Range<UInt64> {
      let role = chances.one(of: CourtRole.allCases) ?? .judge
      let login = RoleTests.login(role, court)
      let actor = Actor(name: login, login: login, roles: [role])
      let instruction = chances.happens(12) ? Self.handingOver(in: matter) : .guess(in: matter, using: &chances)
      let version = matter.file.version
      guard let decision = try? matter.perform(instruction, by: actor, acting: role == .judge ? "отпуск судьи" : nil) else { continue }
      let facts = decision.facts.map(\.fact)
      guard !facts.isEmpty, let lane = lanes[role] else { continue }
      let answer = try await lane.run(repeating: false) {
        try RoleTests.enter(
          facts, as: decision.role, after: version, in: id, key: ActKey(.test(100 + step)), $0, login: login, keeping: true)
      }
      #expect(answer == "entered", "\(role): \(facts)")
      if answer != "entered" { return }
      taken.insert(role)
    }
    #expect(taken.isSuperset(of: [.judge, .secretary, .chancery, .chair]), "the control: each of them could do something")
  }

  /// A chair hands a case over, and drafts what the parties are to be told.
  private static func handingOver(in matter: TestCase) -> Instruction {
    let next = matter.state.details?.judge == Instruction.judges[0] ? Instruction.judges[1] : Instruction.judges[0]
    let told = matter.state.parties.first.map { [Notice.test(.free, to: $0.id)] } ?? []
    return .absence(.giveOver(judge: next, order: "14", reason: "болезнь судьи", notices: told))
  }

  @Test("Who may move a hearing its own plan tells, and not the one that comes with the act")
  func standingPlan() async throws {
    let server = try PostgresServer.shared()
    let court = try await RoleTests.court(server)
    let owner = try Self.lane(server, "owner", court)
    let login = RoleTests.login(.secretary, court)
    let secretary = try Self.lane(server, login, court)
    defer { for lane in [owner, secretary] { lane.close() } }
    var closed = RoleTests.plan
    closed.closed = "тайна"
    let plans: [HearingID: HearingPlan] = [1: RoleTests.trial, 2: closed, 3: RoleTests.plan]
    let set =
      [CaseFact.caseOpened(details: RoleTests.details)]
      + plans.sorted { $0.key < $1.key }.map { .hearingSet(hearing: $0.key, plan: $0.value, overrides: []) }
      // Closed for a while, and that was taken back.
      + [.hearingMoved(hearing: 3, plan: closed, reason: "занят", overrides: []), .retracted(version: 5, reason: nil)]
    let begun = try await owner.run(repeating: false) {
      try RoleTests.enter(set, as: .judge, copying: true, $0, login: "owner", keeping: true)
    }
    try #require(begun == "entered")
    func moving(_ hearing: HearingID, _ plan: HearingPlan) async throws -> String {
      try await secretary.run(repeating: false) {
        try RoleTests.enter(
          [.hearingMoved(hearing: hearing, plan: plan, reason: "занят", overrides: [])], as: .secretary, after: set.count,
          key: ActKey(.test(2)), $0, login: login)
      }
    }
    #expect(try await moving(1, RoleTests.plan) == "refused", "a trial hearing that is said to be none")
    #expect(try await moving(3, RoleTests.trial) == "refused")
    #expect(try await moving(2, closed) == "entered", "it stays as closed as it was")
    #expect(try await moving(2, RoleTests.plan) == "refused", "that would open it")
    #expect(try await moving(3, closed) == "refused")
    #expect(try await moving(3, RoleTests.plan) == "entered")
  }

  @Test(
    "What a file states of the court's book goes in for whoever may import; settings and staff no file states, and who only looks on brings nothing"
  )
  func bookOfAFile() async throws {
    let server = try PostgresServer.shared()
    let court = try await RoleTests.court(server)
    let at = PostgresRegister.testMoment
    let file = Origin.imported(file: "book.jsonl", line: 4)
    let card = ContactFact.cardWritten(court: nil, card: ContactCard(address: "улица Апортовая, 1"))
    for role in [CourtRole.observer, .secretary] {
      let register = try await server.open(court, as: RoleTests.login(role, court))
      let by = Signature(name: register.login, login: register.login, role: nil, program: "test")
      func enter(_ origin: Origin, _ key: UInt64) async throws {
        try await register.enter([Stated(card, .at(at))], after: 0, by: by, key: ActKey(.test(key)), origin: origin, at: at)
      }
      await #expect(throws: StoreError.notPermitted) { try await enter(.recorded, 1) }
      if role == .observer {
        await #expect(throws: StoreError.notPermitted) { try await enter(file, 2) }
      } else {
        await #expect(throws: StoreError.notPermitted) {
          try await register.enter(
            [Stated(SettingsFact.noticeDaysSet(days: 1), .at(at))], after: 0, by: by, key: ActKey(.test(3)), origin: file, at: at)
        }
        try await enter(file, 4)
        #expect(try await register.book().contacts.log.entries.map(\.origin) == [file])
        #expect(try await register.verify(.register) { _ in true }.fault == nil)
      }
      await register.close()
    }
  }
}
