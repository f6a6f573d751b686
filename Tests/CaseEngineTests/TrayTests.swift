import CaseEngine
import TestCourt
import Testing

/// Rules, section 5: what a judge must do, a secretary can prepare for signature.
@Suite("The judge's tray (rules, section 5)")
struct TrayTests {
  private func matter() throws -> TestCase {
    var matter = try TestCase.prepared()
    matter.actor = TestCourt.secretary
    matter.now = matter.now.adding(minutes: 1)
    return matter
  }

  private let cancelling = PreparedAct.cancelHearing(hearing: 1, reason: "примирение")

  @Test("What a secretary prepared changes nothing, and becomes the judge's own act with the judge's signature")
  func signing() throws {
    var matter = try matter()
    try matter.perform(.tray(.prepare(cancelling, word: "просят обе стороны")))
    #expect(matter.state.trial != nil)
    #expect(matter.state.prepared(1)?.isWaiting == true)
    try matter.perform(.tray(.sign(1)), by: TestCourt.judge)
    #expect(matter.state.trial == nil)
    let last = matter.file.entries.suffix(2)
    #expect(last.map(\.fact) == [.hearingCancelled(hearing: 1, reason: "примирение"), .tray(.actSigned(prepared: 1))])
    #expect(last.allSatisfy { $0.by.name == TestCourt.judge.name && $0.by.role == .judge })
    #expect(matter.refusal(of: .tray(.sign(1)), by: TestCourt.judge) == .impossible(.tray(.notWaiting(1))))
  }

  @Test("What stands in the way is told when it is prepared, and again when it is signed")
  func decidedAnew() throws {
    var matter = TestCase.civil()
    _ = try matter.need("Договор")
    matter.actor = TestCourt.secretary
    let plan = TestCourt.plan(at: "2026-12-10T10:00")
    #expect(matter.refusal(of: .tray(.prepare(.setHearing(plan: plan)))) == .gate([1]))
    try matter.request(1)
    matter.now = matter.now.adding(minutes: 1)
    try matter.perform(.tray(.prepare(.setHearing(plan: plan))))
    let another = try matter.need("Акт")
    #expect(matter.refusal(of: .tray(.sign(1)), by: TestCourt.judge) == .gate([another]))
    try matter.perform(.tray(.sign(1, override: "истекает срок")), by: TestCourt.judge)
    #expect(matter.state.trial?.overrides == [Override(.gate(documents: [another]), reason: "истекает срок")])
  }

  @Test("A clash that came up meanwhile is asked about at signing, as if the judge set the hearing")
  func clashes() throws {
    var matter = try TestCase.prepared()
    try matter.perform(.cancelHearing(1, reason: "болезнь"))
    let plan = TestCourt.plan(at: "2026-12-10T10:00")
    try matter.perform(.tray(.prepare(.setHearing(plan: plan))), by: TestCourt.secretary)
    #expect(matter.file.question(of: .tray(.sign(1))).hearings?.contains(plan.start) == true)
    matter.surroundings.bookings = [TestCourt.booking("2026-12-10T10:30", room: "4")]
    guard case .clash = matter.refusal(of: .tray(.sign(1)), by: TestCourt.judge) else {
      Issue.record("the room is taken")
      return
    }
  }

  @Test("It goes back with a word to whoever prepared it, who takes it out; nobody else does")
  func sentBack() throws {
    var matter = try matter()
    try matter.perform(.tray(.prepare(cancelling)))
    #expect(matter.refusal(of: .tray(.sendBack(1, word: "")), by: TestCourt.judge) == .badText(field: .reason, problem: .empty))
    try matter.perform(.tray(.sendBack(1, word: "рано")), by: TestCourt.judge)
    #expect(matter.state.prepared(1)?.sentBack?.fact == "рано")
    #expect(matter.state.prepared(1)?.isInTray == true)
    let another = Actor(name: "Ким О. П.", login: "kim", roles: [.secretary])
    #expect(matter.refusal(of: .tray(.withdraw(1)), by: another) == .tray(.notYours(1, by: TestCourt.secretary.name)))
    try matter.perform(.tray(.withdraw(1)))
    #expect(matter.state.prepared(1)?.isInTray == false)
    #expect(matter.refusal(of: .tray(.withdraw(1))) == .impossible(.tray(.notWaiting(1))))
  }

  @Test("What speaks of something that changed since is out of date, and is not signed")
  func outOfDate() throws {
    var matter = try matter()
    try matter.perform(.tray(.prepare(cancelling)))
    let waiving = try matter.need("Акт")
    try matter.perform(.tray(.prepare(.waiveDocument(document: waiving, ground: .notNeeded, reason: "нет спора"))))
    try matter.perform(
      .moveHearing(1, TestCourt.plan(at: "2026-12-21T10:00"), reason: "болезнь", override: nil), by: TestCourt.judge)
    try matter.receive(waiving)
    let why = matter.state.tray.map { matter.state.outOfDate($0) }
    #expect(why == [.hearingChanged, .documentSettled])
    #expect(matter.refusal(of: .tray(.sign(1)), by: TestCourt.judge) == .tray(.outOfDate(1, .hearingChanged)))
  }

  @Test("The date on which a trial goes on after a break that named none is prepared and signed as any other")
  func nextDate() throws {
    var matter = try matter()
    matter.clock("2026-12-10T10:00")
    try matter.perform(.course(.begin(1, late: nil)), by: TestCourt.judge)
    try matter.perform(.course(.end(1, .recess, why: nil, next: nil)), by: TestCourt.judge)
    let plan = TestCourt.plan(at: "2026-12-14T10:00")
    try matter.perform(.tray(.prepare(.setHearing(plan: plan))))
    #expect(matter.state.prepared(1).flatMap { matter.state.outOfDate($0) } == nil)
    try matter.perform(.tray(.sign(1)), by: TestCourt.judge)
    #expect(matter.state.trial?.continues == 1 && matter.state.datedTrial?.plan.start == plan.start)
  }

  @Test("Each kind goes out of date in its own way, and none before")
  func everyKind() throws {
    var matter = try matter()
    try matter.perform(.openness(.takeMediaRequest(asked: MediaRequest(outlet: "Газета", uses: [.photo]))))
    let closing = OpennessInstruction.closeToPublic(hearing: 1, closing: Closing(ground: .adoption, ruling: .inTheMinutes))
    let answer = OpennessInstruction.answerMedia(request: 1, reply: .granted, ruling: nil)
    try matter.perform(.openness(closing), by: TestCourt.judge)
    for act in [PreparedAct.openness(act: answer), .openness(act: .openToPublic(hearing: 1, ruling: .inTheMinutes))] {
      try matter.perform(.tray(.prepare(act)))
    }
    #expect(matter.state.tray.allSatisfy { matter.state.outOfDate($0) == nil })
    try matter.perform(.openness(answer), by: TestCourt.judge)
    try matter.perform(.openness(.openToPublic(hearing: 1, ruling: .inTheMinutes)), by: TestCourt.judge)
    #expect(matter.state.tray.map { matter.state.outOfDate($0) } == [.requestAnswered, .hearingOpen])
    try matter.perform(.closeCase(reason: "решение"))
    #expect(matter.state.tray.map { matter.state.outOfDate($0) } == [.caseClosed, .caseClosed])
  }

  @Test("What is not the judge's alone is not prepared: not a preparatory hearing, not a refusal without a ground")
  func needsNoSignature() throws {
    let matter = try matter()
    let preparatory = TestCourt.plan(.preparatory, at: "2026-11-12T10:00")
    #expect(matter.refusal(of: .tray(.prepare(.setHearing(plan: preparatory)))) == .tray(.needsNoSignature))
    #expect(PreparedAct(.signReadiness(overrides: [:], acting: nil)) == nil)
    #expect(PreparedAct(.serveDocument(1, to: 1, by: .byCourt)) == nil)
    let impossible = PreparedAct.waiveDocument(document: 9, ground: .lost, reason: "утрачен")
    #expect(matter.refusal(of: .tray(.prepare(impossible))) == .impossible(.noSuchDocument(9)))
    let groundless = OpennessInstruction.answerMedia(request: 9, reply: .refused(ground: nil), ruling: nil)
    #expect(matter.refusal(of: .tray(.prepare(.openness(act: groundless)))) == .openness(.refusalWithoutGround(9)))
  }

  @Test("The judge of another case says why they sign, once")
  func anotherJudge() throws {
    var matter = try matter()
    try matter.perform(.tray(.prepare(cancelling)))
    #expect(matter.refusal(of: .tray(.sign(1)), by: TestCourt.otherJudge) == .notYourCase(judge: TestCourt.judge.name))
    try matter.perform(.tray(.sign(1)), by: TestCourt.otherJudge, acting: "отпуск")
    #expect(
      matter.file.entries.suffix(2).map(\.fact)
        == [.hearingCancelled(hearing: 1, reason: "примирение", acting: "отпуск"), .tray(.actSigned(prepared: 1))])
  }

  @Test("Undoing a signature undoes what was signed, and it waits again")
  func undone() throws {
    var matter = try matter()
    try matter.perform(.tray(.prepare(cancelling)))
    try matter.perform(.tray(.sign(1)), by: TestCourt.judge)
    let prepared = matter.file.entries.last { if case .tray(.actPrepared) = $0.fact { true } else { false } }?.version ?? 0
    #expect(
      matter.refusal(of: .retract(version: prepared, reason: nil))
        == .laterEntryInTheWay(version: matter.file.version, why: .tray(.noSuchPrepared(1))))
    try matter.perform(.undo(act: nil, reason: nil), by: TestCourt.judge)
    #expect(matter.state.trial?.id == 1)
    #expect(matter.state.prepared(1)?.isWaiting == true)
  }
}
