import CaseEngine
import Exchange
import TestCourt
import Testing

@Suite("A hearing that goes on, exported and imported again")
struct GoingOnTests {
  @Test("The notices of both its hearings, its tests and its course come out the same to the byte")
  func goingOn() throws {
    var matter = TestCase.civil(rules: shippedRules)
    matter.record(
      .hearingSet(
        hearing: 1, plan: TestCourt.plan(at: "2026-10-07T10:00", remote: true, link: "https://vks.example/1"), overrides: []))
    func told(_ hearing: HearingID) throws -> [CaseFact] {
      let record = try #require(matter.state.hearing(hearing))
      return matter.state.parties.map {
        .notice(.prepared(notice: NoticeID(rawValue: hearing.rawValue * 10 + $0.id.rawValue), draft: .test(NoticeAbout(record), to: $0.id)))
      }
    }
    for fact in try told(1) { matter.record(fact) }
    let passed = ConnectionTest(connection: true, identity: true, authority: true)
    matter.record(.room(.connectionTested(hearing: 1, party: 1, test: passed)))
    matter.clock("2026-10-07T10:05")
    matter.record(.course(.hearingBegun(hearing: 1, late: nil)))
    matter.clock("2026-10-07T10:40")
    let ending = HearingEnding(.adjourned, why: Delay(cause: .absent), next: 2)
    matter.record(
      .course(.hearingEnded(hearing: 1, ending: ending)),
      .hearingSet(
        hearing: 2, plan: TestCourt.plan(at: "2026-10-21T10:00", remote: true, link: "https://vks.example/1"), overrides: []))
    matter.clock("2026-10-08T09:00")
    for fact in try told(2) { matter.record(fact) }
    let exporter = Exporter(rules: shippedRules)
    let line = try #require(exporter.jsonLine(for: matter.file))
    let imported = try importing(line)
    #expect(exporter.jsonLine(for: imported) == line)
    #expect(imported.state.hearing(2)?.continues == 1)
    #expect(imported.state.notices.all.count == 4)
    let second = try #require(imported.state.hearing(2))
    #expect(imported.state.notices(of: second).count == 2)
    #expect(imported.state.test(with: 1, in: 2)?.fact.test.passed == true)
  }
}
