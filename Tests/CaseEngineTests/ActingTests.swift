import CaseEngine
import TestCourt
import Testing

/// Rules, section 5: a judge acts in their own cases, or as acting judge with a reason; implied where there is only one person.
@Suite("What is the judge's alone, in another judge's case (rules, section 5)")
struct ActingTests {
  private let reason = "замещение на время отпуска"

  private func matter(onlyOnePerson: Bool = false) throws -> TestCase {
    var matter = TestCase.civil(rules: TestCourt.rules(onlyOnePerson: onlyOnePerson))
    try matter.request(try matter.need("Договор", original: .paper), due: "2026-10-16")
    try matter.request(try matter.need("Акт"), due: "2026-10-16")
    return matter
  }

  private func judgesAlone() throws -> [(TestCase, Instruction)] {
    var signed = try TestCase.prepared()
    try signed.perform(.signReadiness(overrides: [:], acting: nil))
    var waived = try matter()
    try waived.perform(.waiveDocument(2, .notNeeded, reason: "не относится"))
    return [
      (try matter(), .waiveDocument(1, .notSubmitted, reason: "молчит")),
      (try matter(), .noteNoDocumentsNeeded(reason: "спор о праве")),
      (try matter(), .acknowledge(key: "documents.received", reason: "ждать нечего")),
      (signed, .withdrawSignature(reason: "ошибка")),
      (waived, .retract(version: waived.file.version, reason: "ошибка")),
      (
        try matter(),
        .setHearing(TestCourt.plan(.preliminary, at: "2026-11-12T10:00", closed: "adoption"), override: nil)
      ),
      (try matter(), .setHearing(TestCourt.plan(.preparatory, at: "2026-11-14T10:00"), override: "иначе никак")),
    ]
  }

  @Test("Another judge is asked why they act, and the reason stands in the history for good")
  func asked() throws {
    for (matter, instruction) in try judgesAlone() {
      var matter = matter
      #expect(matter.refusal(of: instruction, by: TestCourt.otherJudge) == .notYourCase(judge: TestCourt.judge.name), "\(instruction)")
      #expect(
        matter.refusal(of: instruction, by: TestCourt.otherJudge, acting: " ") == .badText(field: .acting, problem: .empty),
        "\(instruction)")
      let decision = try matter.perform(instruction, by: TestCourt.otherJudge, acting: reason)
      let told = decision.facts.contains { stated in
        switch stated.fact {
        case .actedForJudge(let told): told == reason
        case .hearingSet(_, let plan, _): plan.acting == reason
        default: false
        }
      }
      #expect(told, "\(instruction)")
      #expect(decision.role == .judge)
    }
  }

  @Test("The judge of the case is asked nothing, and nobody where there is only one person")
  func notAsked() throws {
    for (matter, instruction) in try judgesAlone() {
      var matter = matter
      #expect(matter.refusal(of: instruction, by: TestCourt.judge) == nil, "\(instruction)")
      matter.rules.onlyOnePerson = true
      #expect(matter.refusal(of: instruction, by: TestCourt.otherJudge) == nil, "\(instruction)")
    }
  }

  @Test("Whoever has no judge's role is told so, and not asked for whom they act")
  func otherRoles() throws {
    for (matter, instruction) in try judgesAlone() {
      guard case .notAllowed = matter.refusal(of: instruction, by: TestCourt.secretary, acting: reason) else {
        Issue.record("not refused for lack of a role: \(instruction)")
        continue
      }
    }
  }

  @Test("Several documents in one act are let go for the judge once, and one undo takes all of it back without another reason")
  func once() throws {
    var matter = try matter()
    let before = matter.state
    matter.now = matter.now.adding(minutes: 1)
    var draft = CaseDraft(
      of: matter.file, key: matter.newAct(), by: TestCourt.otherJudge, at: matter.now, under: matter.rules, among: Surroundings(),
      program: "test")
    try draft.take(Step(.waiveDocument(1, .notSubmitted, reason: "молчит"), acting: reason))
    try draft.take(Step(.waiveDocument(2, .notSubmitted, reason: "молчит"), acting: reason))
    let facts = try #require(draft.act).facts.map(\.fact)
    #expect(facts.count == 3)
    #expect(facts.count { if case .actedForJudge = $0 { true } else { false } } == 1)
    matter = TestCase(continuing: draft.file, at: matter.now, rules: matter.rules)
    try matter.perform(.undo(act: nil, reason: nil), by: TestCourt.otherJudge, act: ActKey(.test(77)))
    #expect(matter.state == before)
    #expect(matter.file.undoable(by: TestCourt.otherJudge).isEmpty)
    try matter.perform(.redo, by: TestCourt.otherJudge, act: ActKey(.test(78)))
    #expect(matter.state.documents.allSatisfy { $0.status == .waived })
  }

  @Test("Taking back another judge's act for the judge of the case is itself undone as one act")
  func undoOfRetraction() throws {
    var matter = try matter()
    try matter.perform(.waiveDocument(2, .notNeeded, reason: "не относится"), by: TestCourt.judge)
    try matter.perform(.retract(version: matter.file.version, reason: "ошибка"), by: TestCourt.otherJudge, acting: reason)
    #expect(try matter.document(2).status == .requested)
    try matter.perform(.redo, by: TestCourt.otherJudge)
    #expect(try matter.document(2).status == .waived)
  }
}
