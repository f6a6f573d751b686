import CaseEngine
import Chain
import Synchronization
import TestCourt
import Testing

@testable import StorePostgres

/// Rules, section 5, as the database holds it; reliability, *Identity and roles*.
@Suite("Roles that the database enforces", .enabled(if: PostgresServer.isThere))
struct RoleTests {
  private static let clerks: Set<CourtRole> = [.secretary, .chancery, .judge]
  private static let preparing: Set<CourtRole> = [.secretary, .judge]
  private static let looking: Set<CourtRole> = [.secretary, .chancery, .judge, .chair, .administrator]

  static let plan = HearingPlan(kind: .preliminary, start: moment("2026-12-10T10:00"), minutes: 60, room: "4")
  static let trial = HearingPlan(kind: .trial, start: moment("2026-12-10T10:00"), minutes: 60, room: "4")
  static let details = CaseDetails(number: number("7517-26-00-2/1"), category: "civil")
  private static let party = PartyDetails(role: .plaintiff, name: "ТОО «Рассвет»")
  private static let paper = DocumentDetails(title: "Договор", from: 1)

  private static let notice = Notice(
    about: .free, to: 1, by: .email, address: "a@example.kz", language: .ru, title: "Извещение", text: "Текст", says: NoticeElements())

  /// A fact of each kind, and who may enter it: written down from the table, not from the program.
  private static func samples() throws -> [(fact: CaseFact, roles: Set<CourtRole>)] {
    let override = Override(.calendar, reason: "срочно")
    let closed = HearingPlan(kind: .preliminary, start: trial.start, minutes: 60, closed: "тайна")
    return [
      (.caseOpened(details: details), clerks), (.caseNumberCorrected(number: details.number), clerks),
      (.caseDetailsChanged(details: details), clerks),
      (.caseReassigned(judge: "Ли В. А.", order: "14", reason: "отпуск"), [.chair, .administrator]),
      (.caseSuspended(reason: "экспертиза"), clerks),
      (.caseResumed(reason: nil), clerks), (.caseClosed(reason: "решение"), clerks), (.caseReopened(reason: "апелляция"), clerks),
      (.partyAdded(party: 1, details: party), clerks), (.partyChanged(party: 1, details: party), clerks), (.partyRemoved(party: 1), clerks),
      (.partyIdentified(party: 1, idNumber: try IdentityNumber("900101300007")), clerks), (.identityNumberRevealed(party: 1), looking),
      (.noDocumentsNeeded(reason: "приказ"), [.judge]), (.documentNeeded(document: 1, details: paper), preparing),
      (.documentChanged(document: 1, details: paper), preparing), (.documentUnneeded(document: 1), preparing),
      (.recipientsChosen(document: 1, recipients: nil), preparing),
      (.documentRequested(document: 1, request: Request(by: .letter)), preparing),
      (.documentReceived(document: 1, receipt: Receipt(by: .email, form: .copy)), clerks),
      (.documentReturned(document: 1, reason: "не читается"), clerks),
      (.documentWaived(document: 1, ground: .notNeeded, reason: "ясно"), [.judge]),
      (.originalFiled(document: 1, filing: Filing(number: "вх. 1", on: day("2026-10-01"))), [.chancery]),
      (.originalCompared(document: 1, comparison: Comparison(number: "вх. 1", on: day("2026-10-01"), to: "Ли В. А.")), [.chancery]),
      (.originalGivenBack(document: 1, handover: Handover(to: "Ли В. А.", on: day("2026-10-01"))), [.chancery]),
      (.originalWaived(document: 1, ground: .lost, reason: "сгорел"), [.judge]),
      (.documentServed(document: 1, party: 1, by: .bySender), clerks),
      (.hearingSet(hearing: 1, plan: plan, overrides: []), preparing), (.hearingSet(hearing: 1, plan: trial, overrides: []), [.judge]),
      (.hearingSet(hearing: 1, plan: plan, overrides: [override]), [.judge]),
      (.hearingSet(hearing: 1, plan: closed, overrides: []), [.judge]),
      (.hearingMoved(hearing: 1, plan: plan, reason: "занят", overrides: []), preparing),
      (.hearingMoved(hearing: 1, plan: trial, reason: "занят", overrides: []), [.judge]),
      (.hearingCancelled(hearing: 1, reason: "мир"), preparing),
      (.course(.hearingCalled(hearing: 1)), preparing), (.itemAcknowledged(key: "requests.before-hearing", reason: "видел"), [.judge]),
      (.itemTicked(key: "manual.a", ticked: true), clerks), (.signatureWithdrawn(reason: "ошибка"), [.judge]),
      (.openness(.openedToPublic(hearing: 1, ruling: .inTheMinutes)), [.judge]),
      (.openness(.listenersTold(hearing: 1, how: "зал 4")), preparing),
      (.openness(.mediaAnswered(request: 1, answer: MediaAnswer(.granted))), [.judge]),
      (.openness(.mediaAnswered(request: 1, answer: MediaAnswer(.noLeaveNeeded))), clerks),
      (.room(.courtNoted(hearing: 1, note: "пауза")), preparing), (.room(.readinessDeclared(party: 1, ready: true, reason: nil)), clerks),
      (.tray(.actWithdrawn(prepared: 1)), preparing), (.tray(.actSigned(prepared: 1)), [.judge]),
      (.actedForJudge(reason: "отпуск"), [.judge]),
      (.group(.named(name: GroupName(kk: "Рассвет — Ли", ru: "Рассвет — Ли"))), preparing),
      (.links(.caseLinked(link: CaseLink(to: number("7517-26-00-2/2"), kind: .joined, side: .source))), clerks),
      (.notice(.prepared(notice: 1, draft: notice)), preparing), (.notice(.sent(notice: 1, sending: Sending())), preparing),
      (.message(.noted(message: 1, from: 1, by: .email, text: "когда заседание?")), preparing),
      (.readinessSigned(signOff: SignOff(version: 1, head: .zero, day: day("2026-10-01"), items: [], overrides: [])), [.judge]),
    ]
  }

  /// A court with somebody in each role; each has that one only.
  static func court(_ server: PostgresServer) async throws -> String {
    let register = try await server.enforced()
    let court = register.address.court
    await register.close()
    for role in CourtRole.allCases { try await server.person(court + "_" + role.rawValue.prefix(4), [role], of: court) }
    return court
  }

  static func login(_ role: CourtRole, _ court: String) -> String { court + "_" + role.rawValue.prefix(4) }

  /// Sends facts straight to the function, as somebody whose program decides nothing, and takes them back.
  static func enter(
    _ facts: [CaseFact], as role: CourtRole?, signedAs: String? = nil, named: String? = nil, after: Int = 0,
    in id: CaseID = CaseID(.test(1)),
    key: ActKey = ActKey(.test(1)), origin: Origin = .recorded, copying: Bool = false, _ session: Session, login: String,
    keeping: Bool = false
  ) throws -> String {
    let payloads = try facts.map { try Payload(Body($0, origin: origin), salt: .test(7), coder: BodyCoder()) }
    let by = Signature(name: named ?? login, login: signedAs ?? login, role: role, program: "forged")
    let call = EnterCall(
      stream: .oneCase(id), after: after, act: key, by: by, at: moment("2026-10-01T09:00"), settings: nil, lines: nil,
      signing: copying ? .others : .own)
    try session.perform("BEGIN")
    defer { _ = try? session.perform(keeping ? "COMMIT" : "ROLLBACK") }
    return try call.run(session, payloads, facts.map { _ in .at(moment("2026-10-01T09:00")) }).status
  }

  @Test("Every fact goes in for the roles that may enter it, and for no other, whatever the client says", arguments: CourtRole.allCases)
  func matrix(_ role: CourtRole) async throws {
    let server = try PostgresServer.shared()
    let court = try await RoleTests.court(server)
    let login = RoleTests.login(role, court)
    let samples = try RoleTests.samples()
    let lane = SessionLane(try server.address(court, as: login), label: "matrix") {
      try $0.perform("SET search_path = " + court + ", pg_temp")
    }
    defer { lane.close() }
    let answers = try await lane.run(repeating: false) { session in
      try samples.map { sample in try CourtRole.allCases.map { try RoleTests.enter([sample.fact], as: $0, session, login: login) } }
    }
    for (sample, answers) in zip(samples, answers) {
      for (claimed, answer) in zip(CourtRole.allCases, answers) {
        let isRight = claimed == role && sample.roles.contains(role)
        #expect(answer == (isRight ? "entered" : "refused"), "\(role) as \(claimed): \(sample.fact)")
      }
    }
  }

  @Test("What a role may enter it may take back, and put there again, and no other may", arguments: CourtRole.allCases)
  func takingBack(_ role: CourtRole) async throws {
    let server = try PostgresServer.shared()
    let court = try await RoleTests.court(server)
    let samples = try RoleTests.samples()
    let ids = samples.indices.map { CaseID(.test(UInt64($0 + 1))) }
    func answers(_ login: String, _ work: @escaping @Sendable (Session) throws -> [[String]]) async throws -> [[String]] {
      let lane = SessionLane(try server.address(court, as: login), label: "taking back") {
        try $0.perform("SET search_path = " + court + ", pg_temp")
      }
      defer { lane.close() }
      return try await lane.run(repeating: false, work)
    }
    let there = try await answers("owner") { session in
      try samples.indices.map { place in
        let who = CourtRole.allCases.first { samples[place].roles.contains($0) }
        return [
          try RoleTests.enter(
            [samples[place].fact, .retracted(version: 1, reason: "ошибка")], as: who, in: ids[place], key: ActKey(.test(UInt64(place + 1))),
            copying: true, session, login: "owner", keeping: true)
        ]
      }
    }
    #expect(there.allSatisfy { $0 == ["entered"] })
    let login = RoleTests.login(role, court)
    let given = try await answers(login) { session in
      try samples.indices.map { place in
        try [1, 2].map { version in
          try RoleTests.enter(
            [.retracted(version: version, reason: "ошибка")], as: role, after: 2, in: ids[place], key: ActKey(.test(1_000)), session,
            login: login)
        }
      }
    }
    for (sample, given) in zip(samples, given) {
      let expected = sample.roles.contains(role) ? "entered" : "refused"
      #expect(given == [expected, expected], "\(role): \(sample.fact)")
    }
  }

  @Test("Whatever happens in a case, the database has a line for it")
  func complete() throws {
    var types: Set<String> = []
    for seed in 1...40 as ClosedRange<UInt64> {
      var matter = try TestCase.prepared()
      var chances = Chances(seed: seed)
      for _ in 0..<40 { _ = try? matter.perform(.guess(in: matter, using: &chances)) }
      for entry in matter.file.entries { types.insert(try BodyCoder().encode(Body(entry.fact, origin: entry.origin)).type) }
    }
    let known = Set(FactPermission.all.filter { $0.stream == "case" }.map(\.type)).union(["retracted"])
    #expect(types.count > 15)
    #expect(types.subtracting(known).isEmpty, "without a line: \(types.subtracting(known).sorted())")
    let sampled = Set(try RoleTests.samples().map { try BodyCoder().encode(Body($0.fact, origin: .recorded)).type })
    // Who takes something back is asked by what is taken back.
    #expect(known.subtracting(sampled) == ["retracted"])
  }

  @Test("What is of two facts together is judged together: a paper that comes unasked, the next date of a hearing that was put off")
  func together() async throws {
    let server = try PostgresServer.shared()
    let court = try await RoleTests.court(server)
    func answer(_ facts: [CaseFact], _ role: CourtRole) async throws -> String {
      let login = RoleTests.login(role, court)
      let lane = SessionLane(try server.address(court, as: login), label: "together") {
        try $0.perform("SET search_path = " + court + ", pg_temp")
      }
      defer { lane.close() }
      return try await lane.run(repeating: false) { try RoleTests.enter(facts, as: role, $0, login: login) }
    }
    let needed = CaseFact.documentNeeded(document: 1, details: RoleTests.paper)
    let received = CaseFact.documentReceived(document: 1, receipt: Receipt(by: .chancery, form: .original, unrequested: true))
    #expect(try await answer([needed, received], .chancery) == "entered")
    #expect(try await answer([needed], .chancery) == "refused")
    let ended = CaseFact.course(.hearingEnded(hearing: 1, ending: HearingEnding(.adjourned)))
    let next = CaseFact.hearingSet(hearing: 2, plan: RoleTests.trial, overrides: [])
    #expect(try await answer([ended, next], .secretary) == "entered")
    #expect(try await answer([next], .secretary) == "refused")
  }

  @Test(
    "A forged signature, an old version, a copy by somebody who owns nothing, and lines without an entry are refused, and each refusal is noted"
  )
  func forged() async throws {
    let server = try PostgresServer.shared()
    let court = try await RoleTests.court(server)
    let login = RoleTests.login(.judge, court)
    let lane = SessionLane(try server.address(court, as: login), label: "forged") {
      try $0.perform("SET search_path = " + court + ", pg_temp")
    }
    defer { lane.close() }
    let suspended = [CaseFact.caseSuspended(reason: "экспертиза")]
    try await lane.run(repeating: false) { session in
      let opened = [CaseFact.caseOpened(details: RoleTests.details)]
      #expect(try RoleTests.enter(opened, as: .judge, session, login: login, keeping: true) == "entered")
      #expect(try RoleTests.enter(opened, as: .judge, session, login: login, keeping: true) == "repeat")
      func attempt(
        _ role: CourtRole? = .judge, _ signedAs: String? = nil, _ named: String? = nil, _ after: Int = 1, _ origin: Origin = .recorded,
        _ copying: Bool = false
      ) throws -> String {
        try RoleTests.enter(
          suspended, as: role, signedAs: signedAs, named: named, after: after, key: ActKey(.test(2)), origin: origin, copying: copying,
          session,
          login: login, keeping: true)
      }
      #expect(try attempt(.judge, nil, nil, 0) == "conflict")
      #expect(try attempt(.judge, RoleTests.login(.secretary, court)) == "refused")
      #expect(try attempt(.judge, nil, "Ахметова С. Қ.") == "refused")
      #expect(try attempt(.chancery) == "refused")
      #expect(try attempt(nil) == "refused", "no role is only for what a file states")
      #expect(try attempt(.judge, nil, nil, 1, .recorded, true) == "refused")
      let lines = try session.run("SELECT o_status FROM put_lines(?, '{}'::jsonb)", [.token(CaseID(.test(1)).token)]).first { $0.text(0) }
      #expect(lines == "refused")
      #expect(try session.run("SELECT count(*) FROM entries").first { $0.int(0) } == 1)
      #expect(try attempt(nil, nil, nil, 1, .imported(file: "a.jsonl", line: 1)) == "entered")
    }
    #expect(try await server.sql("SELECT count(*) FROM refusals", court: court) == [["6"]])
    let told = server.journal.split(separator: "\n").filter { $0.contains("dayin: refused to " + login) }
    #expect(told.count == 6)
  }

  @Test(
    "A body that one reader could take for another fact than the database is refused",
    arguments: [
      #"{"fact":{"hearingSet":{"hearing":1,"plan":{"kind":"trial","kind":"preliminary"},"overrides":[]}}}"#,
      #"{"fact":{"readinessSigned":{}},"fact":{"itemTicked":{"key":"a","ticked":true}}}"#,
      #"{"fact":{"readinessSigned":{},"itemTicked":{"key":"a","ticked":true}}}"#,
      #"{"origin":{"imported":{}},"fact":{"itemTicked":{"key":"a","ticked":true}}}"#,
      #"{"fact":{"room":{"_0":{"courtNoted":{},"exhibitReceived":{}}}}}"#,
      #"{"fact":{"hearingSet":{"hearing":1,"plan":{"kind":"trial","\u006bind":"preliminary"},"overrides":[]}}}"#,
      #"{"fact":[]}"#, #" {"fact":{"itemTicked":{"key":"a","ticked":true}}}"#,
    ])
  func twoReadings(_ body: String) async throws {
    let server = try PostgresServer.shared()
    let court = try await RoleTests.court(server)
    let login = RoleTests.login(.secretary, court)
    let lane = SessionLane(try server.address(court, as: login), label: "twins") {
      try $0.perform("SET search_path = " + court + ", pg_temp")
    }
    defer { lane.close() }
    func answer(_ body: String) async throws -> String {
      let by = Signature(name: login, login: login, role: .secretary, program: "forged")
      let call = EnterCall(
        stream: .oneCase(CaseID(.test(1))), after: 0, act: ActKey(.test(1)), by: by, at: moment("2026-10-01T09:00"), settings: nil,
        lines: nil,
        signing: .own)
      var values = call.values([], [])
      values[9] = .text(
        JSONText.array([
          JSONText.row(["occurred", "day", "salt", "body"], [.int(1), .int(0), .token(.test(7)), .bytes(Array(body.utf8))])
        ]))
      return try await lane.run(repeating: false) { [values] session in
        try session.run(EnterCall.sql, values).first { $0.text(0) } ?? ""
      }
    }
    #expect(try await answer(body) == "refused")
    #expect(try await answer(#"{"fact":{"itemTicked":{"key":"a","ticked":true}}}"#) == "entered", "the control")
  }

  @Test("Nothing is changed, removed, granted or run by people past the function, and the server's log tells that they tried")
  func tricks() async throws {
    let server = try PostgresServer.shared()
    let court = try await RoleTests.court(server)
    let owner = CourtForm(court: court).owner
    let before = try await server.sql("SELECT count(*) FROM head", court: court)
    let tricks = [
      "UPDATE entries SET hash = hash", "DELETE FROM entries", "TRUNCATE entries", "INSERT INTO head VALUES (1, 1, '', 1, 1, 1)",
      "UPDATE head SET sequence = 0", "DELETE FROM refusals", "INSERT INTO permissions VALUES (1, 'case', 'originalFiled', '', 'judge')",
      "UPDATE staff SET name = 'x'", "SET ROLE " + owner, "SET SESSION AUTHORIZATION owner", "ALTER TABLE entries DISABLE TRIGGER ALL",
      "ALTER TABLE identity_bodies DISABLE ROW LEVEL SECURITY", "DROP TABLE entries", "DROP POLICY reading ON identity_bodies",
      "CREATE TABLE \(court).mine (a int)", "CREATE FUNCTION \(court).sha256(bytea) RETURNS bytea LANGUAGE sql AS 'SELECT $1'",
      "GRANT \(court)_judge TO \(court)_obse", "SELECT write_lines(1, '{}')", "SELECT fold_staff(1)", "SELECT refuse('a', 'b', 'c')",
      "COPY entries TO PROGRAM 'cat'", "COPY entries FROM '/etc/passwd'", "DO $$ BEGIN LOCK TABLE entries IN ACCESS EXCLUSIVE MODE; END $$",
      "ALTER FUNCTION hold() SET search_path = public", "CREATE RULE r AS ON INSERT TO entries DO INSTEAD NOTHING",
    ]
    for role in [CourtRole.judge, .administrator, .observer] {
      for trick in tricks {
        await #expect(throws: StoreError.notPermitted, "\(role): \(trick)") {
          try await server.sql(trick, as: RoleTests.login(role, court), court: court)
        }
      }
    }
    #expect(try await server.sql("SELECT count(*) FROM head", court: court) == before)
    #expect(server.journal.contains("STATEMENT:  UPDATE entries SET hash = hash"))
    // The owner of the tables is held by their triggers.
    await #expect(throws: StoreError.notPermitted) { try await server.sql("UPDATE entries SET hash = hash", court: court) }
    await #expect(throws: StoreError.notPermitted) { try await server.sql("TRUNCATE bodies", court: court) }
  }

  @Test("An observer reads a case, but no identity number, and finds nobody by one; others do")
  func observer() async throws {
    let server = try PostgresServer.shared()
    let court = try await RoleTests.court(server)
    let judge = try await server.open(court, as: RoleTests.login(.judge, court))
    let id = CaseID(.test(1))
    let key = ActKey(.test(1))
    let by = Signature(name: judge.login, login: judge.login, role: .judge, program: "test")
    let facts: [CaseFact] = [
      .caseOpened(details: RoleTests.details), .partyAdded(party: 1, details: RoleTests.party),
      .partyIdentified(party: 1, idNumber: try IdentityNumber("900101300007")),
    ]
    let at = moment("2026-10-01T09:00")
    let file = try await judge.enter(
      PlacedAct(CaseAct(key: key, facts: facts.map { Stated($0, .at(at)) }, by: by, at: at), in: id, after: 0))
    let query = DocketQuery(filter: Filter([Filter.Term(.wordOrIdentity("900101300007"))]), today: day("2026-10-01"))
    #expect(try await judge.docket(query, at: .first, limit: 5).rows.count == 1)
    #expect(try await judge.summary(id)?.parties.first?.idNumber?.digits == "900101300007")
    let observer = try await server.open(court, as: RoleTests.login(.observer, court))
    let seen = try await observer.file(id)
    #expect(seen.head == file.head && seen.version == 3)
    #expect(seen.state.parties.first?.idNumber?.digits == "000000000000")
    #expect(try await observer.docket(query, at: .first, limit: 5).rows.isEmpty)
    #expect(try await observer.summary(id)?.parties.first?.idNumber == nil)
    #expect(try await observer.verify(.register) { _ in true }.fault == nil)
    #expect(try await judge.verify(.register) { _ in true }.fault == nil)
    for table in ["identity_bodies", "identities", "identity_words"] {
      let count = "SELECT count(*) FROM " + table
      #expect(try await server.sql(count, as: RoleTests.login(.observer, court), court: court) == [["0"]])
      #expect(try await server.sql(count, as: RoleTests.login(.judge, court), court: court) != [["0"]], "the control: it is there")
      // Who asks for the rows without the policy gets none at all.
      await #expect(throws: StoreError.notPermitted) {
        try await server.sql("SET row_security = off; " + count, as: RoleTests.login(.observer, court), court: court)
      }
    }
    await #expect(throws: StoreError.notPermitted) {
      try await server.sql("SELECT * FROM refusals", as: RoleTests.login(.observer, court), court: court)
    }
    let dump = try await server.sql("SELECT convert_from(body, 'UTF8') FROM bodies", as: RoleTests.login(.observer, court), court: court)
    #expect(dump.count == 3 && !dump.joined().contains { $0?.contains("900101300007") == true })
    for register in [judge, observer] { await register.close() }
  }

  @Test("What a role may not enter is refused in the program's words too, and nothing of it is there")
  func toldInTheProgram() async throws {
    let server = try PostgresServer.shared()
    let court = try await RoleTests.court(server)
    let secretary = try await server.open(court, as: RoleTests.login(.secretary, court))
    let by = Signature(name: secretary.login, login: secretary.login, role: .secretary, program: "test")
    let at = moment("2026-10-01T09:00")
    func act(_ facts: [CaseFact], _ key: UInt64, after: Int) -> PlacedAct {
      PlacedAct(
        CaseAct(key: ActKey(.test(key)), facts: facts.map { Stated($0, .at(at)) }, by: by, at: at), in: CaseID(.test(1)), after: after)
    }
    _ = try await secretary.enter(act([.caseOpened(details: RoleTests.details)], 1, after: 0))
    let waived = act([.documentWaived(document: 1, ground: .notNeeded, reason: "ясно")], 2, after: 1)
    await #expect(throws: StoreError.notPermitted) { _ = try await secretary.enter(waived) }
    await #expect(throws: StoreError.notPermitted) { try await secretary.enter(batch: [waived]) }
    await #expect(throws: StoreError.notPermitted) {
      try await secretary.enter([Stated(SettingsFact.noticeDaysSet(days: 1), .at(at))], after: 0, by: by, key: ActKey(.test(3)), at: at)
    }
    #expect(try await secretary.head().sequence == 1)
    await secretary.close()
  }

  @Test("Nobody reads another court, though both lie in one database")
  func anotherCourt() async throws {
    let server = try PostgresServer.shared()
    let (one, other) = (try await RoleTests.court(server), try await RoleTests.court(server))
    await #expect(throws: StoreError.notPermitted) {
      try await server.sql("SELECT * FROM " + other + ".entries", as: RoleTests.login(.chair, one), court: one)
    }
    await #expect(throws: StoreError.outOfReach(.noPermission)) { _ = try await server.open(other, as: RoleTests.login(.chair, one)) }
  }

  @Test("Whoever is entered among the staff signs by that name, and nobody else does; who left signs by the login again")
  func staff() async throws {
    let server = try PostgresServer.shared()
    let register = try await server.enforced()
    let court = register.address.court
    let at = moment("2026-10-01T09:00")
    func by(_ name: String) -> Signature { Signature(name: name, login: register.login, role: .administrator, program: "test") }
    let person = StaffMember(name: "Ли В. А.", logins: [register.login], roles: [.administrator])
    _ = try await register.enter(
      staff: [.staffEntered(number: 1, person: person)], after: 0, by: by(register.login), key: ActKey(.test(1)), at: at)
    #expect(try await server.sql("SELECT name FROM staff", court: court) == [["Ли В. А."]])
    await #expect(throws: StoreError.notPermitted) {
      _ = try await register.enter(staff: [.staffLeft(number: 1)], after: 1, by: by(register.login), key: ActKey(.test(2)), at: at)
    }
    _ = try await register.enter(staff: [.staffLeft(number: 1)], after: 1, by: by("Ли В. А."), key: ActKey(.test(3)), at: at)
    #expect(try await server.sql("SELECT count(*) FROM staff", court: court) == [["0"]])
    // Taking that back brings the name back.
    _ = try await register.enter(
      staff: [.retracted(version: 2, reason: nil)], after: 2, by: by(register.login), key: ActKey(.test(4)), at: at)
    #expect(try await server.sql("SELECT name FROM staff", court: court) == [["Ли В. А."]])
    await register.close()
  }
}
