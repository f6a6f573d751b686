import CaseEngine
import TestCourt
import Testing

/// Rules, section 7: sign-off, and when it turns stale.
@Suite("Signing readiness (rules, section 7)")
struct SignOffTests {
  private let sign = Instruction.signReadiness(overrides: [:], acting: nil)

  private func signed() throws -> TestCase {
    var matter = try TestCase.prepared()
    try matter.perform(sign)
    return matter
  }

  private func causes(_ matter: TestCase) -> [StaleCause] { matter.file.staleness(under: matter.rules) }

  @Test("Signing is refused while an item fails, naming each")
  func refused() throws {
    var matter = try TestCase.prepared()
    try matter.sendBack(1)
    try matter.request(matter.need("Акт"), cause: .motion)
    #expect(matter.refusal(of: sign) == .notReady(items: ["documents.received"]))
    let partly = Instruction.signReadiness(overrides: ["hearing.set": "не то"], acting: nil)
    #expect(matter.refusal(of: partly) == .notReady(items: ["documents.received"]))
  }

  @Test("Each failing item can be overridden with a reason of its own, which is shown")
  func overridden() throws {
    var matter = try TestCase.prepared()
    try matter.sendBack(1)
    #expect(
      matter.refusal(of: .signReadiness(overrides: ["documents.received": ""], acting: nil)) == .badText(field: .override, problem: .empty))
    try matter.perform(.signReadiness(overrides: ["documents.received": "копия читается"], acting: nil))
    #expect(try matter.line("documents.received").state == .waived)
    #expect(try matter.line("documents.received").reason == "копия читается")
    #expect(matter.file.phase(under: matter.rules) == .ready)
  }

  @Test("What is signed is the exact state: its version, its head, and every item as it was")
  func exactState() throws {
    var matter = try TestCase.prepared()
    let (version, head) = (matter.file.version, matter.file.head)
    let lines = matter.readiness.lines
    try matter.perform(sign)
    let signOff = try #require(matter.state.standingSignOff)
    #expect(signOff.fact.version == version)
    #expect(signOff.fact.head == head)
    #expect(signOff.fact.items == lines.map { SignOff.SignedItem(key: $0.key, state: $0.state) })
    #expect(signOff.by.name == TestCourt.judge.name)
    #expect(matter.refusal(of: sign) == .alreadySigned)
  }

  @Test("An item that is worse than it was signed turns it stale, and says so")
  func itemWorse() throws {
    var matter = try signed()
    try matter.sendBack(1)
    #expect(causes(matter) == [.itemWorse(key: "documents.received", from: .pass, to: .fail)])
    #expect(matter.file.phase(under: matter.rules) == .hearingSet)
  }

  @Test("A document or a party that is added turns it stale")
  func added() throws {
    var document = try signed()
    try document.perform(.takeInUnrequested(DocumentDetails(title: "Ходатайство", from: 2), Receipt(by: .chancery, form: .copy)))
    #expect(causes(document).contains(.documentAdded(2)))
    var party = try signed()
    _ = try party.add(.witness, "Нұрланова А. Б.")
    #expect(causes(party) == [.partyAdded(3)])
  }

  @Test("A hearing that is moved turns it stale; a preparatory meeting does not")
  func hearingChanged() throws {
    var matter = try signed()
    try matter.perform(.setHearing(TestCourt.plan(.preparatory, at: "2026-11-10T10:00"), override: nil))
    #expect(causes(matter) == [])
    try matter.perform(.moveHearing(1, TestCourt.plan(at: "2026-12-21T10:00"), reason: "болезнь", override: nil))
    #expect(
      causes(matter) == [.hearingChanged(1), .itemWorse(key: "parties.notified", from: .pass, to: .fail)], "nobody was told of the new date"
    )
  }

  @Test("Taking back what stood when it was signed counts like any other change")
  func takenBack() throws {
    var moved = try TestCase.prepared()
    try moved.perform(.moveHearing(1, TestCourt.plan(at: "2026-12-21T10:00"), reason: "болезнь", override: nil))
    let move = moved.file.version
    moved.notify()
    try moved.perform(sign)
    try moved.perform(.retract(version: move, reason: "не та дата"))
    #expect(causes(moved) == [.hearingChanged(1)])

    var unneeded = try TestCase.prepared()
    let extra = try unneeded.need("Акт")
    try unneeded.perform(.unneedDocument(extra))
    let removal = unneeded.file.version
    try unneeded.perform(sign)
    try unneeded.perform(.retract(version: removal, reason: "всё же нужен"))
    #expect(causes(unneeded).contains(.documentAdded(extra)))
  }

  @Test("What was overridden covers no new failure of the same item")
  func newFailure() throws {
    var matter = try TestCase.prepared()
    let second = try matter.need("Акт")
    try matter.request(second, cause: .motion)
    try matter.perform(.signReadiness(overrides: ["documents.received": "поступит в заседании"], acting: nil))
    #expect(causes(matter) == [])
    try matter.sendBack(1)
    #expect(causes(matter) == [.itemWorse(key: "documents.received", from: .waived, to: .fail)])
  }

  @Test("The passing of days alone turns nothing stale: it is worked out on the day of the signature")
  func frozen() throws {
    var matter = try TestCase.prepared()
    let second = try matter.need("Акт")
    try matter.request(second, due: "2026-10-16", cause: .motion)
    try matter.perform(.signReadiness(overrides: ["documents.received": "поступит в заседании"], acting: nil))
    matter.clock("2027-03-01T10:00")
    #expect(causes(matter) == [])
    #expect(matter.file.phase(under: matter.rules) == .ready)
    #expect(try matter.line("hearing.set").state == .fail, "the checklist itself goes with the day")
  }

  @Test("What gets better, and what was pure work, turns nothing stale")
  func better() throws {
    var matter = try TestCase.prepared()
    let second = try matter.need("Акт")
    try matter.request(second, cause: .motion)
    try matter.perform(.signReadiness(overrides: ["documents.received": "поступит в заседании"], acting: nil))
    try matter.perform(.waiveDocument(second, .notNeeded, reason: "не относится"))
    #expect(causes(matter) == [])
  }

  @Test("A stale sign-off can be signed anew; its overrides do not carry over")
  func signedAnew() throws {
    var matter = try TestCase.prepared()
    let second = try matter.need("Акт")
    try matter.request(second, cause: .motion)
    try matter.perform(.signReadiness(overrides: ["documents.received": "поступит в заседании"], acting: nil))
    _ = try matter.add(.witness, "Нұрланова А. Б.")
    #expect(matter.refusal(of: sign) == .notReady(items: ["documents.received"]))
    try matter.receive(second)
    try matter.serve(second, on: 1)
    try matter.perform(sign)
    #expect(causes(matter) == [])
  }

  @Test("Withdrawing, replacing the judge and cancelling the hearing void it")
  func voided() throws {
    let acts: [Instruction] = [
      .withdrawSignature(reason: "ошибка"), .reassign(judge: "Сейтова А. М.", order: "пр. 12", reason: "отпуск"),
      .cancelHearing(1, reason: "болезнь"),
    ]
    for act in acts {
      var matter = try signed()
      try matter.perform(act)
      #expect(matter.state.standingSignOff == nil)
      #expect(matter.file.phase(under: matter.rules) != .ready)
      #expect(matter.refusal(of: .withdrawSignature(reason: "ошибка"), acting: "отпуск") == .impossible(.nothingSigned))
    }
  }

  @Test("Nothing is signed in a suspended case")
  func suspended() throws {
    var matter = try TestCase.prepared()
    try matter.perform(.suspendCase(reason: "экспертиза"))
    #expect(matter.refusal(of: sign) == .caseNotActive(.suspended))
  }
}
