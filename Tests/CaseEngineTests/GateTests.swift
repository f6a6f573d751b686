import CaseEngine
import TestCourt
import Testing

/// Rules, section 6; CPC art. 165, 173; recommendation 4.
@Suite("Setting a trial hearing (rules, section 6)")
struct GateTests {
  private func set(_ plan: HearingPlan, override: String? = nil) -> Instruction { .setHearing(plan, override: override) }

  @Test("The gate names each document that was neither requested nor received, and no other")
  func gate() throws {
    var matter = TestCase.civil()
    let needed = try matter.need("Договор")
    let requested = try matter.need("Акт")
    let received = try matter.need("Расписка")
    let waived = try matter.need("Справка")
    let alsoNeeded = try matter.need("Выписка")
    try matter.request(requested)
    try matter.receive(received)
    try matter.perform(.waiveDocument(waived, .notNeeded, reason: "не относится"))
    #expect(matter.refusal(of: set(TestCourt.plan(at: "2026-12-10T10:00"))) == .gate([needed, alsoNeeded]))
  }

  @Test(
    "The gate is about the trial: a preparatory meeting or a preliminary hearing is set without it",
    arguments: [HearingKind.preparatory, .preliminary])
  func otherKinds(_ kind: HearingKind) throws {
    var matter = TestCase.civil()
    _ = try matter.need()
    try matter.perform(set(TestCourt.plan(kind, at: "2026-10-12T10:00")), by: TestCourt.secretary)
    #expect(matter.state.trial == nil)
    #expect(matter.file.phase(under: matter.rules) == .preparation)
  }

  @Test("Gate, calendar and clash are overridden with one written reason, and each is recorded for good")
  func overrides() throws {
    var matter = TestCase.civil()
    let needed = try matter.need()
    matter.surroundings.bookings = [TestCourt.booking("2026-12-12T10:30", room: "4")]
    try matter.perform(set(TestCourt.plan(at: "2026-12-12T10:00"), override: "истекает срок"))
    let overrides = try #require(matter.state.trial?.overrides)
    #expect(
      overrides == [
        Override(.gate(documents: [needed]), reason: "истекает срок"), Override(.calendar, reason: "истекает срок"),
        Override(.clash(with: [number("7517-26-00-2/99")]), reason: "истекает срок"),
      ])
    matter.surroundings.bookings = []
    try matter.perform(.moveHearing(1, TestCourt.plan(at: "2026-12-14T10:00"), reason: "зал занят", override: nil))
    let there = TestCourt.plan(at: "2026-12-14T10:00", acting: "отпуск")
    let again = Instruction.moveHearing(1, there, reason: "зал занят", override: nil)
    #expect(matter.refusal(of: again, by: TestCourt.otherJudge) == .nothingChanges, "another reason for acting moves nothing")
    #expect(matter.state.trial?.overrides == overrides, "moving keeps what was overridden")
  }

  @Test("Where nothing stands in the way a reason overrides nothing")
  func needlessOverride() throws {
    var matter = TestCase.civil()
    try matter.setTrial(at: "2026-12-10T10:00", override: "на всякий случай")
    #expect(matter.state.trial?.overrides == [])
  }

  @Test("An override without a word is none")
  func emptyOverride() throws {
    let matter = TestCase.civil()
    #expect(matter.refusal(of: set(TestCourt.plan(at: "2026-12-12T10:00"), override: "")) == .badText(field: .override, problem: .empty))
  }

  @Test("The past is always refused, reason or not, the present minute included", arguments: ["2026-09-30T10:00", "2026-10-01T09:00"])
  func past(_ start: String) throws {
    let matter = TestCase.civil(at: "2026-10-01T09:00")
    #expect(matter.refusal(of: set(TestCourt.plan(at: start))) == .hearingInThePast)
    #expect(matter.refusal(of: set(TestCourt.plan(at: start), override: "так надо")) == .hearingInThePast)
  }

  @Test(
    "A day off is refused with its reason",
    arguments: [
      ("2026-12-12T10:00", DayOff.weekend(.saturday)),
      ("2026-12-16T10:00", .holiday(TestCourt.named("Тәуелсіздік күні", "День Независимости", "Independence Day"))),
      ("2026-10-26T10:00", .transferred(TestCourt.named("Демалыс күні", "Выходной", "Day off in lieu"))),
    ])
  func daysOff(_ start: String, _ why: DayOff) throws {
    let matter = TestCase.civil()
    #expect(matter.refusal(of: set(TestCourt.plan(at: start))) == .dayOff(day(String(start.prefix(10))), why))
  }

  @Test("A working Saturday is a working day")
  func workingSaturday() throws {
    #expect(TestCase.civil().refusal(of: set(TestCourt.plan(at: "2026-11-07T10:00"))) == nil)
  }

  @Test("Lunch counts as working time; before the start and past the end does not")
  func hours() throws {
    let matter = TestCase.civil()
    func refusal(_ start: String, _ minutes: Int) -> Refusal? {
      matter.refusal(of: set(TestCourt.plan(at: "2026-12-10T" + start, minutes: minutes)))
    }
    #expect(refusal("13:00", 60) == nil)
    #expect(refusal("09:00", 570) == nil)
    #expect(refusal("08:59", 60) == .outsideHours(.usual))
    #expect(refusal("17:31", 60) == .outsideHours(.usual))
    #expect(refusal("17:30", 60) == nil)
    #expect(refusal("10:00", 0) == .outOfRange(field: .minutes, allowed: 1...1_440))
  }

  @Test("A clash over judge, room or link is refused, naming what it clashes with", arguments: Refusal.Clash.Over.allCases)
  func clashes(_ over: Refusal.Clash.Over) throws {
    var matter = TestCase.civil()
    let taken = TestCourt.booking(
      "2026-12-10T10:59", judge: over == .judge ? TestCourt.judge.name : "Сейтова А. М.", room: over == .room ? "4" : "5",
      link: over == .link ? "https://vks.example/4" : nil)
    matter.surroundings.bookings = [taken]
    let plan = TestCourt.plan(at: "2026-12-10T10:00", remote: true, link: "https://vks.example/4")
    #expect(matter.refusal(of: set(plan)) == .clash([.init(booking: taken, over: over)]))
  }

  @Test("A hearing that begins when another ends does not clash")
  func touching() throws {
    var matter = TestCase.civil()
    matter.surroundings.bookings = [
      TestCourt.booking("2026-12-10T09:00", room: "4"), TestCourt.booking("2026-12-10T11:00", room: "4", case: 98),
    ]
    #expect(matter.refusal(of: set(TestCourt.plan(at: "2026-12-10T10:00"))) == nil)
  }

  @Test("A hearing clashes with another one of its own case, and not with itself when it is moved")
  func ownHearings() throws {
    var matter = TestCase.civil()
    try matter.perform(set(TestCourt.plan(.preparatory, at: "2026-12-10T10:30")))
    guard case .clash(let clashes) = matter.refusal(of: set(TestCourt.plan(at: "2026-12-10T10:00"))) else {
      Issue.record("two hearings of one case overlap")
      return
    }
    #expect(Set(clashes.map(\.over)) == [.judge, .room])
    let moved = Instruction.moveHearing(1, TestCourt.plan(.preparatory, at: "2026-12-10T10:00"), reason: "раньше", override: nil)
    #expect(matter.refusal(of: moved) == nil)
  }

  @Test("A replaced judge is no longer taken by the hearing, and the new one is")
  func reassigned() throws {
    var matter = try TestCase.prepared()
    try matter.perform(.reassign(judge: TestCourt.otherJudge.name, order: "пр. 12", reason: "отпуск"))
    #expect(matter.file.bookings.map(\.judge) == [TestCourt.otherJudge.name])
  }

  @Test("A remote hearing needs a link, and a closed one its ground")
  func linkAndGround() throws {
    let matter = TestCase.civil()
    #expect(matter.refusal(of: set(TestCourt.plan(at: "2026-12-10T10:00", remote: true))) == .linkMissing)
    #expect(matter.refusal(of: set(TestCourt.plan(at: "2026-12-10T10:00", remote: true), override: "так надо")) == .linkMissing)
    #expect(
      matter.refusal(of: set(TestCourt.plan(at: "2026-12-10T10:00", closed: ""))) == .badText(field: .closed, problem: .empty))
  }

  @Test(
    "A hearing is closed on a ground of the law alone; what an earlier history says in other words stays when it is moved (CPC art. 19)")
  func groundOfTheLaw() throws {
    var matter = TestCase.civil()
    #expect(matter.refusal(of: set(TestCourt.plan(at: "2026-12-10T10:00", closed: "так надо"))) == .openness(.unknownGround("так надо")))
    try matter.perform(set(TestCourt.plan(at: "2026-12-10T10:00", closed: ClosingGround.privacy.rawValue)))
    func move(_ closed: String?) -> Instruction {
      .moveHearing(1, TestCourt.plan(at: "2026-12-14T10:00", closed: closed), reason: "болезнь", override: nil)
    }
    #expect(matter.refusal(of: move("так надо")) == .openness(.unknownGround("так надо")))
    #expect(matter.refusal(of: move("adoption")) == nil)
    var imported = TestCase.civil()
    imported.record(.hearingSet(hearing: 1, plan: TestCourt.plan(at: "2026-12-10T10:00", closed: "так надо"), overrides: []))
    #expect(imported.refusal(of: move("так надо")) == nil)
  }

  @Test("There is one trial hearing at a time; a cancelled one makes room for the next")
  func oneTrial() throws {
    var matter = try TestCase.prepared()
    #expect(matter.refusal(of: set(TestCourt.plan(at: "2026-12-21T10:00"))) == .impossible(.trialAlreadySet(1)))
    try matter.perform(.cancelHearing(1, reason: "болезнь"))
    #expect(matter.refusal(of: .cancelHearing(1, reason: "ещё раз")) == .impossible(.hearingCancelled(1)))
    try matter.setTrial(at: "2026-12-21T10:00")
    #expect(matter.state.trial?.id == 2)
  }

  @Test("Nothing is set in a suspended or closed case")
  func inactive() throws {
    var suspended = TestCase.civil()
    try suspended.perform(.suspendCase(reason: "экспертиза"))
    #expect(suspended.refusal(of: set(TestCourt.plan(at: "2026-12-10T10:00"))) == .caseNotActive(.suspended))
    var closed = TestCase.civil()
    try closed.perform(.closeCase(reason: "решение"))
    #expect(closed.refusal(of: set(TestCourt.plan(at: "2026-12-10T10:00"))) == .caseNotActive(.closed))
  }
}
