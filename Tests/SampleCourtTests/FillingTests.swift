import CaseEngine
import SampleCourt
import StoreMemory
import Testing

@Suite("Filling a register with a made-up court")
struct FillingTests {
  @Test("Every case, every act, the staff and the settings are in it, signed by the made-up judges, and it verifies")
  func filled() async throws {
    let court = SampleCourt(
      seed: 3, cases: 60, now: try almaty(2026, 11, 18, 10, 14), rules: shippedRules, visitor: "visitor", program: "0")
    let store = MemoryStore(defaults: shippedRules, using: SystemRandomNumberGenerator())
    // A batch that is far smaller than a case: nothing depends on where it is cut.
    let filled = try await court.fill(store, batch: 7)
    #expect(filled.cases == 60)
    #expect(filled.unsigned == 0)
    let rules = try await store.court()
    #expect(rules.rules.court.ru == "Айлыбакский районный суд (учебный)")
    #expect(rules.actor(login: "visitor").roles.count == 5)
    let page = try await store.docket(DocketQuery(order: .number, today: Day(number: 20_775)), at: .first, limit: 100)
    #expect(page.rows.count == 60)
    var signed = 0
    for row in page.rows {
      let file = try await store.file(row.row.id)
      guard let signOff = file.state.standingSignOff else { continue }
      signed += 1
      // What was signed is the very entry that the register has.
      #expect(file.entry(signOff.fact.version)?.hash == signOff.fact.head)
    }
    #expect(signed > 5)
    let book = try await store.book()
    #expect(!book.contacts.state.own.isEmpty)
    #expect(book.complaints.state.complaints.map(\.level) == [.secretary, .secretary, .secretary, .chair])
    #expect(book.complaints.state.appointments.count == 3 && book.proposals.state.proposals.count == 4)
    #expect(book.trainings.state.trainings.count == 5)
    #expect(try await store.verify(.register) { _ in true }.fault == nil)
  }
}
