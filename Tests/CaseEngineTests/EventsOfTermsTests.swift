import CaseEngine
import CourtData
import TestCourt
import Testing

/// Rules, section 4: the terms that run in a case, by what happened in it.
@Suite("Terms end with what they wait for")
struct EventsOfTermsTests {
  /// A civil case under the terms that the program ships.
  private func matter() -> TestCase {
    var rules = TestCourt.rules()
    rules.terms = DefaultTerms.table
    return TestCase.civil(rules: rules)
  }

  private func running(_ matter: TestCase) -> [String] { matter.file.runningTerms(under: matter.rules).map(\.key) }

  @Test("The beginning of the trial ends the term for it, and the decision that of the consideration (CPC art. 173, 183)")
  func trial() throws {
    var matter = matter()
    #expect(running(matter) == ["preparation"])
    matter.clock("2026-10-05T09:30")
    try matter.setTrial(at: "2026-10-20T10:00", override: "просят обе стороны")
    #expect(running(matter) == ["trial-start", "consideration"])
    matter.clock("2026-10-20T10:00")
    // Called, and put off before it began: no beginning.
    try matter.perform(.course(.call(1)))
    let next = TestCourt.plan(at: "2026-10-27T10:00")
    try matter.perform(.course(.end(1, .adjourned, why: Delay(cause: .absent, whose: .defendant, word: "не явился"), next: next)))
    #expect(running(matter) == ["trial-start", "consideration"])
    #expect(matter.file.latestHearing(on: matter.today, under: matter.rules) != nil)
    matter.clock("2026-10-27T10:00")
    try matter.perform(.course(.begin(2, late: nil)))
    #expect(running(matter) == ["consideration"])
    try matter.perform(.course(.end(2, .decided, why: nil, next: nil)))
    #expect(running(matter).isEmpty)
    #expect(matter.file.latestHearing(on: matter.today, under: matter.rules) == nil)
    try matter.perform(.undo(act: nil, reason: nil))
    #expect(running(matter) == ["consideration"])
  }

  @Test("A case can be settled in a preliminary hearing; what is decided in one is no decision of the case (CPC art. 172)")
  func preliminary() throws {
    for outcome in HearingOutcome.allCases where !outcome.goesOn {
      var matter = matter()
      try matter.perform(.setHearing(TestCourt.plan(.preliminary, at: "2026-10-12T10:00"), override: nil))
      matter.clock("2026-10-12T10:00")
      try matter.perform(.course(.begin(1, late: nil)))
      try matter.perform(.course(.end(1, outcome, why: nil, next: nil)))
      #expect(running(matter) == (outcome == .decided ? ["preparation"] : []))
      guard outcome == .settled else { continue }
      // Of a case that comes back what was held ends no term.
      try matter.perform(.closeCase(reason: "мировое соглашение"))
      matter.clock("2026-10-14T10:00")
      try matter.perform(.reopenCase(reason: "отмена в апелляции"))
      #expect(running(matter) == ["preparation"])
      try matter.setTrial(at: "2026-10-20T10:00", override: "просят обе стороны")
      #expect(running(matter) == ["trial-start", "consideration"])
    }
  }

  @Test("The response is due once every defendant got the claim, until it came or was let go (CPC art. 166)", arguments: [false, true])
  func response(isLetGo: Bool) throws {
    var matter = matter()
    let second = try matter.add(.defendant, "АО «Алатау Жарық»")
    let agent = matter.file.nextPartyID
    try matter.perform(.addParty(PartyDetails(role: .representative, name: "Ли О. П.", of: second), idNumber: nil))
    let claim = try matter.need("Исковое заявление о взыскании долга", from: 1)
    let response = try matter.need("Отзыв на исковое заявление", from: 2)
    try matter.receive(claim)
    try matter.serve(claim, on: 2)
    #expect(running(matter) == ["preparation"])
    matter.clock("2026-10-05T10:00")
    try matter.serve(claim, on: agent)
    let term = try #require(matter.file.runningTerms(under: matter.rules).first)
    #expect(term.key == "response" && term.ends == day("2026-10-19"))
    matter.clock("2026-10-12T10:00")
    if isLetGo {
      try matter.request(response)
      try matter.perform(.waiveDocument(response, .notSubmitted, reason: "ответчик молчит"))
    } else {
      try matter.receive(response)
    }
    #expect(running(matter) == ["preparation"])
  }

  @Test("The claim and the response are known by what the pick lists call them, and nothing else on those lists is")
  func titles() throws {
    // A claim that is served begins the term for a response that is on the list; a response on the list is waited for.
    func isKnown(_ title: String, from party: PartyID) throws -> Bool {
      var matter = matter()
      let (claim, response) = party == 1 ? (title, "Отзыв") : ("Иск", title)
      let claimed = try matter.need(claim, from: 1)
      _ = try matter.need(response, from: 2)
      try matter.receive(claimed)
      try matter.serve(claimed, on: 2)
      return running(matter).contains("response")
    }
    for template in DocumentTemplates.all where template.category != "criminal" {
      let isClaim = ["Statement of claim", "Administrative claim"].contains(template.title.en)
      let isResponse = template.title.en == "Response to the claim" || template.title.en.hasPrefix("Response of the defendant")
      for title in [template.title.kk, template.title.ru, template.title.en] {
        #expect(try isKnown(title, from: 1) == isClaim, "\(title)")
        if template.from.contains(.defendant) {
          #expect(try isKnown(title, from: 2) == isResponse, "\(title)")
        }
      }
    }
  }
}
