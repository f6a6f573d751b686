import CaseEngine
import StoreMemory
import TestCourt
import Testing

@Suite("The hearings that a judge misses")
struct MissedTests {
  @Test("Those of these days stand in their order, with times that do not meet; neither another judge's nor one that was called")
  func missed() async throws {
    let store = MemoryStore(defaults: TestCourt.rules(), using: Chances(seed: 4))
    let by = Signature(name: TestCourt.judge.name, login: TestCourt.judge.login, role: .judge, program: "test")
    func open(_ place: UInt64, _ facts: CaseFact...) async throws {
      let details = CaseDetails(number: number("7517-26-00-2/\(place)"), category: "civil", judge: TestCourt.judge.name)
      let all = [CaseFact.caseOpened(details: details)] + facts
      let at = moment("2026-11-20T10:00")
      let act = CaseAct(key: ActKey(.test(place)), facts: all.map { Stated($0, .at(at)) }, by: by, at: at)
      _ = try await store.enter(PlacedAct(act, in: CaseID(.test(place)), after: 0))
    }
    func set(_ start: String, judge: String = TestCourt.judge.name, room: String = "4") -> CaseFact {
      .hearingSet(hearing: 1, plan: TestCourt.plan(at: start, room: room, judge: judge), overrides: [])
    }
    try await open(1, set("2026-12-10T11:00"))
    try await open(2, set("2026-12-10T09:00"))
    try await open(3, set("2026-12-10T09:00", judge: TestCourt.otherJudge.name, room: "5"))
    try await open(4, set("2026-12-10T14:00"), .course(.hearingCalled(hearing: 1)))
    try await open(5, set("2026-12-11T11:00"))
    try await open(6, set("2026-12-14T11:00"))
    let missed = try await store.hearings(
      missedBy: TestCourt.judge.name, on: day("2026-12-10")...day("2026-12-11"), now: moment("2026-11-20T10:00"))
    #expect(missed.map { $0.file.id } == [2, 1, 5].map { CaseID(.test($0)) })
    // The hour of the sixth case is taken on the first day behind the absence, and so is what was offered to those before.
    #expect(missed.map { $0.starts.first } == ["2026-12-14T09:00", "2026-12-14T10:00", "2026-12-14T12:00"].map { moment($0) })
    #expect(missed.allSatisfy { $0.starts.allSatisfy { TestCourt.zone.day(of: $0) > day("2026-12-11") } && $0.goesWithTheCase })
    let none = try await store.hearings(missedBy: "Никто", on: day("2026-12-10")...day("2026-12-11"), now: moment("2026-11-20T10:00"))
    #expect(none.isEmpty)
  }

  @Test("No hour that is taken is offered, however far a due date puts the hearing off")
  func farBehind() async throws {
    let store = MemoryStore(defaults: TestCourt.rules(), using: Chances(seed: 4))
    let by = Signature(name: TestCourt.judge.name, login: TestCourt.judge.login, role: .judge, program: "test")
    let at = moment("2026-11-20T10:00")
    func open(_ place: UInt64, _ facts: [CaseFact]) async throws {
      let details = CaseDetails(number: number("7517-26-00-2/\(place)"), category: "civil", judge: TestCourt.judge.name)
      let act = CaseAct(
        key: ActKey(.test(place)), facts: ([.caseOpened(details: details)] + facts).map { Stated($0, .at(at)) }, by: by, at: at)
      _ = try await store.enter(PlacedAct(act, in: CaseID(.test(place)), after: 0))
    }
    func set(_ start: String) -> CaseFact {
      .hearingSet(hearing: 1, plan: TestCourt.plan(at: start, judge: TestCourt.judge.name), overrides: [])
    }
    let due = TestCourt.calendar.stated(day("2027-06-01"))
    try await open(
      1,
      [
        .partyAdded(party: 1, details: PartyDetails(role: .defendant, name: "Ким")),
        .documentNeeded(document: 1, details: DocumentDetails(title: "Заключение", from: 1)),
        .documentRequested(document: 1, request: Request(by: .letter, due: due)), set("2026-12-10T10:00"),
      ])
    try await open(2, [set("2027-06-02T10:00")])
    let missed = try await store.hearings(missedBy: TestCourt.judge.name, on: day("2026-12-10")...day("2026-12-10"), now: at)
    let starts = try #require(missed.first?.starts)
    #expect(starts.first.map { TestCourt.zone.day(of: $0) } == day("2027-06-02"))
    #expect(!starts.contains(moment("2027-06-02T10:00")))
  }
}
