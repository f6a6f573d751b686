import CaseEngine
import TestCourt
import Testing

/// CPC art. 133-3, 198; rules, section 7: who somebody is was seen, and holds; the connection holds through the same link.
@Suite("A remote hearing that goes on")
struct ContinuedTests {
  private static let link = "https://vks.example/1"

  /// A remote trial, tested with both sides, that is adjourned for a reason to a link.
  private func adjourned(_ cause: DelayCause = .absent, to link: String = link) throws -> TestCase {
    var matter = try CourtroomTests.matter()
    try matter.perform(.room(.placeOnViewingList(ViewingItem(.document(1)), at: nil)))
    for party in [1, 2] as [PartyID] { try matter.perform(.room(.testConnection(1, party, CourtroomTests.passed))) }
    var next = TestCourt.plan(at: "2026-12-21T10:00", remote: true, link: link)
    next.judge = TestCourt.judge.name
    try matter.perform(.course(.end(1, .adjourned, why: Delay(cause: cause), next: next)))
    return matter
  }

  private func why(_ matter: TestCase) -> [Blocker.Why] { matter.readiness.line("hearing.remote")?.blockers.map(\.why) ?? [] }

  @Test("Through the same link nothing is tested anew")
  func sameLink() throws {
    let matter = try adjourned()
    #expect(matter.state.trial?.continues == 1)
    #expect(matter.readiness.line("hearing.remote")?.state == .pass)
  }

  @Test("Through another link, or after the connection failed, the connection alone is tried again", arguments: [true, false])
  func connectionAlone(byLink: Bool) throws {
    var matter = try adjourned(byLink ? .absent : .connection, to: byLink ? "https://vks.example/2" : Self.link)
    let left = ConnectionTest(connection: false, identity: true, authority: true)
    #expect(why(matter) == [.room(.testFailed(left)), .room(.testFailed(left))])
    for party in [1, 2] as [PartyID] { try matter.perform(.room(.testConnection(2, party, CourtroomTests.passed))) }
    #expect(matter.readiness.line("hearing.remote")?.state == .pass)
  }

  @Test("Somebody who joined the case meanwhile has to be tested")
  func newParty() throws {
    var matter = try adjourned()
    matter.record(.partyAdded(party: 3, details: PartyDetails(role: .thirdParty, name: "Ким В. А.")))
    #expect(why(matter) == [.room(.notTested)])
  }

  @Test("Where the hearing was set anew nothing of the former one holds")
  func setAnew() throws {
    var matter = try CourtroomTests.matter()
    for party in [1, 2] as [PartyID] { try matter.perform(.room(.testConnection(1, party, CourtroomTests.passed))) }
    try matter.perform(.cancelHearing(1, reason: "болезнь"))
    try matter.perform(.setHearing(TestCourt.plan(at: "2026-12-22T10:00", remote: true, link: Self.link), override: nil))
    #expect(why(matter).contains(.room(.notTested)))
  }
}
