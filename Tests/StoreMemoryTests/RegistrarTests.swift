import CaseEngine
import StoreMemory
import TestCourt
import Testing

/// Architecture, "A court act on a case is one transaction": whoever was overtaken decides anew.
@Suite("Entering acts")
struct RegistrarTests {
  private static let id = CaseID(.test(1))
  private static let key = ActKey(.test(500_000))

  /// A register with a case of three documents, which is overtaken so many times.
  private static func store(overtaken times: Int = 0) async throws -> OvertakenStore {
    let store = MemoryStore(defaults: TestCourt.rules(), using: Chances(seed: 1))
    var matter = TestCase.civil()
    for title in ["Договор", "Акт", "Справка"] { _ = try matter.need(title) }
    let facts = matter.file.entries.map { Stated($0.fact, $0.occurred) }
    let by = Signature(name: TestCourt.judge.name, login: TestCourt.judge.login, role: .judge, program: "test")
    _ = try await store.enter(PlacedAct(CaseAct(key: ActKey(.test(1)), facts: facts, by: by, at: matter.now), in: id, after: 0))
    return OvertakenStore(store, times: times)
  }

  private static func registrar(_ store: any CaseStore) -> Registrar {
    Registrar(store, login: "li", program: "test") { moment("2026-10-02T10:00") }
  }

  private static func request(_ id: DocumentID) -> Step { Step(.requestDocument(id, Request(by: .letter))) }

  private static func receive(_ id: DocumentID, number: String? = nil) -> Step {
    Step(.receiveDocument(id, Receipt(by: .email, form: .copy, submission: number)))
  }

  @Test("Each step is decided on what the steps before it left, and all are entered as one act")
  func together() async throws {
    let store = try await Self.store()
    let entered = try await Self.registrar(store).enter(
      Self.key, in: Self.id, refusing: .endsTheAct, [Self.request(1), Self.receive(1), Step(.returnDocument(1, reason: "не читается"))])
    #expect(entered.refused.isEmpty)
    #expect(entered.added.count == 3 && entered.added.allSatisfy { $0.act == Self.key && $0.by.login == "li" })
    #expect(entered.after?.state.document(1)?.status == .returned)
  }

  @Test("A refused step is left out, or ends the act: then nothing of it is entered", arguments: [true, false])
  func refused(leavingOut: Bool) async throws {
    let store = try await Self.store()
    let steps = [Self.receive(1), Self.receive(1), Self.receive(2)]
    let entered = try await Self.registrar(store).enter(Self.key, in: Self.id, refusing: leavingOut ? .leavesOut : .endsTheAct, steps)
    #expect(entered.refused.map(\.step) == [1])
    #expect(entered.refused.first?.refusal == .impossible(.alreadyReceived(1)))
    #expect(entered.refused.first?.draft.state.document(1)?.receipt != nil, "the draft has what the words of the refusal speak of")
    #expect(entered.before.state.document(1)?.receipt == nil)
    #expect(entered.added.count == (leavingOut ? 2 : 0))
    #expect((try await store.file(Self.id).state.document(2)?.receipt != nil) == leavingOut)
  }

  @Test("Whoever is overtaken decides anew, on the case and the moment as they then are", arguments: [1, 5, Registrar.attempts - 1])
  func overtaken(times: Int) async throws {
    let store = try await Self.store(overtaken: times)
    let seen = Counter()
    let entered = try await Self.registrar(store).enter(Self.key, in: Self.id, refusing: .endsTheAct) { file in
      seen.count += 1
      return [Step(.needDocument(DocumentDetails(title: "Отзыв", from: 2, note: String(file.version))))]
    }
    #expect(seen.count == times + 1)
    #expect(entered.after?.state.documents.last?.details.note == String(5 + 1 + times))
  }

  @Test("Whoever is overtaken again and again gives up, and nothing was entered")
  func givenUp() async throws {
    let store = try await Self.store(overtaken: 1_000)
    await #expect(throws: StoreError.conflict(version: 6 + Registrar.attempts)) {
      _ = try await Self.registrar(store).enter(Self.key, in: Self.id, refusing: .endsTheAct, [Self.receive(1)])
    }
    #expect(try await store.file(Self.id).state.document(1)?.receipt == nil)
  }

  @Test("What other cases hold is asked once for all steps, and not at all where no step asks")
  func askedOnce() async throws {
    let store = try await Self.store()
    let registrar = Self.registrar(store)
    _ = try await registrar.enter(Self.key, in: Self.id, refusing: .endsTheAct, [Self.request(1), Self.request(2)])
    #expect(await store.askedForSurroundings == 0)
    let steps = [Self.receive(1, number: "вх. 1"), Self.receive(2, number: "вх. 2"), Self.receive(3, number: "вх. 1")]
    _ = try await registrar.enter(ActKey(.test(500_001)), in: Self.id, refusing: .endsTheAct, steps)
    #expect(await store.askedForSurroundings == 1)
  }

  @Test("An act that is sent twice is entered once, and gives the first result")
  func twice() async throws {
    let registrar = Self.registrar(try await Self.store())
    let first = try await registrar.enter(Self.key, in: Self.id, refusing: .endsTheAct, [Self.receive(1)])
    let second = try await registrar.enter(Self.key, in: Self.id, refusing: .endsTheAct, [Self.receive(1)])
    #expect(second.after == first.after && second.added == first.added && second.refused.isEmpty)
  }

  @Test("A case that is not there is opened where the act may open it")
  func opening() async throws {
    let registrar = Self.registrar(try await Self.store())
    let details = CaseDetails(number: number("7517-26-00-2/77"), category: "civil")
    let other = CaseID(.test(2))
    await #expect(throws: StoreError.noSuchCase) {
      _ = try await registrar.enter(Self.key, in: other, refusing: .endsTheAct, [Step(.openCase(details))])
    }
    let opened = try await registrar.enter(Self.key, in: other, isNew: true, refusing: .endsTheAct, [Step(.openCase(details))])
    #expect(opened.after?.number == details.number)
  }

  @Test("Settings and staff are decided anew, too, and a refusal is told")
  func court() async throws {
    let store = try await Self.store(overtaken: 3)
    let registrar = Self.registrar(store)
    let me = StaffMember(name: "Ли В. А.", logins: ["li"], roles: [.administrator])
    let settings = try await registrar.enter(Self.key, settings: [.setNoticeDays(5)])
    #expect(settings.court?.settingsVersion == 4)
    #expect(try await registrar.enter(ActKey(.test(500_001)), settings: [.setNoticeDays(5)]) == .refused(.nothingChanges))
    #expect(try await registrar.enter(Self.key, settings: [.setNoticeDays(7)]).court?.rules.noticeDays == 5, "sent twice")
    let staff = try await registrar.enter(Self.key) { _ in .enterMember(me) }
    #expect(staff.court?.actor(login: "li") == Actor(name: "Ли В. А.", login: "li", roles: [.administrator]))
    let left = try await registrar.enter(ActKey(.test(500_002))) { _ in .removeMember(1) }
    #expect(left == .refused(.staff(.lastAdministrator)))
  }

  @Test("What was decided on something that others changed meanwhile is not entered, however late they were")
  func nothingOvertaken() async throws {
    let store = try await Self.store(overtaken: 1)
    let registrar = Self.registrar(store)
    let before = try await store.court()
    // Others add a category just before this one goes in.
    let overtaken = try await registrar.enter(Self.key, settings: [.setNoticeDays(5)]) { $0.rules.categories == before.rules.categories }
    #expect(overtaken == .overtaken(try await store.court()))
    #expect(try await store.court().rules.noticeDays == before.rules.noticeDays)
    let stands = try await registrar.enter(Self.key, settings: [.setNoticeDays(5)]) { $0.rules.noticeDays == before.rules.noticeDays }
    #expect(stands.court?.rules.noticeDays == 5)
  }

  @Test("A member of the staff is changed as it then is: what others changed meanwhile stays")
  func changedMember() async throws {
    let memory = MemoryStore(defaults: TestCourt.rules(), using: Chances(seed: 1))
    let me = StaffMember(name: "Ли В. А.", logins: ["li"], roles: [.administrator])
    _ = try await Self.registrar(memory).enter(Self.key) { _ in .enterMember(me) }
    let registrar = Self.registrar(OvertakenStore(memory, times: 2))
    let seen = Counter()
    let court = try await registrar.enter(ActKey(.test(500_001))) { court in
      seen.count += 1
      var person = court.staff[1] ?? me
      person.roles.append(.judge)
      return .changeMember(1, person)
    }
    #expect(seen.count == 3)
    #expect(court.court?.staff.count == 3)
    #expect(court.court?.staff[1]?.roles == [.administrator, .judge])
  }
}

/// Counts how often something was asked.
private final class Counter { var count = 0 }
