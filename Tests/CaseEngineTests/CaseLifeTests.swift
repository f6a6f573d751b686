import CaseEngine
import TestCourt
import Testing

/// Rules, sections 4 and 5.
@Suite("The life of a case (rules, section 4)")
struct CaseLifeTests {
  @Test("A case goes from preparation to hearing-set to ready, and closes")
  func phases() throws {
    var matter = TestCase.civil()
    func phase() -> CasePhase { matter.file.phase(under: matter.rules) }
    #expect(phase() == .preparation)
    matter = try TestCase.prepared()
    #expect(phase() == .hearingSet)
    try matter.perform(.signReadiness(overrides: [:], acting: nil))
    #expect(phase() == .ready)
    try matter.perform(.closeCase(reason: "решение"))
    #expect(phase() == .closed)
    #expect(matter.refusal(of: .closeCase(reason: "решение")) == .impossible(.alreadyClosed))
    #expect(matter.refusal(of: .reopenCase(reason: "")) == .badText(field: .reason, problem: .empty))
    try matter.perform(.reopenCase(reason: "отмена в апелляции"))
    #expect(phase() == .ready)
  }

  @Test("A case is suspended from anywhere, and comes back to where it was")
  func suspended() throws {
    var matter = try TestCase.prepared()
    try matter.perform(.suspendCase(reason: "экспертиза"))
    #expect(matter.file.phase(under: matter.rules) == .suspended)
    #expect(matter.refusal(of: .suspendCase(reason: "ещё")) == .impossible(.alreadySuspended))
    try matter.perform(.resumeCase(reason: nil))
    #expect(matter.file.phase(under: matter.rules) == .hearingSet)
    #expect(matter.refusal(of: .resumeCase(reason: nil)) == .impossible(.notSuspended))
  }

  @Test("Papers come in while a case is suspended or closed: nobody can stop the post")
  func papersStill() throws {
    var matter = TestCase.civil()
    let lease = try matter.need()
    try matter.request(lease)
    try matter.perform(.suspendCase(reason: "экспертиза"))
    #expect(matter.refusal(of: .requestDocument(lease, Request(by: .letter))) == .caseNotActive(.suspended))
    try matter.receive(lease)
    #expect(try matter.document(lease).status == .received)
  }

  @Test("Replacing the judge wants a reason, changes the judge and nothing of what was entered")
  func reassigned() throws {
    var matter = TestCase.civil()
    #expect(matter.refusal(of: .reassign(judge: TestCourt.judge.name, order: nil, reason: "отпуск")) == .nothingChanges)
    #expect(matter.refusal(of: .reassign(judge: "Сейтова А. М.", order: nil, reason: "")) == .badText(field: .reason, problem: .empty))
    try matter.perform(.reassign(judge: "Сейтова А. М.", order: "пр. 12", reason: "отпуск"))
    #expect(matter.state.details?.judge == "Сейтова А. М.")
    #expect(matter.state.details?.secretary == TestCourt.secretary.name)
  }

  @Test("Changing the details of a case never changes its judge")
  func editKeepsJudge() throws {
    var matter = TestCase.civil()
    var details = PermissionTests.details
    details.subject = "О признании права"
    details.judge = nil
    try matter.perform(.editCase(details))
    #expect(matter.state.details?.judge == TestCourt.judge.name)
    #expect(matter.state.details?.subject == "О признании права")
  }

  @Test("The identity number of a party is a fact of its own")
  func identityNumber() throws {
    var matter = TestCase.civil()
    let number = try IdentityNumber("970540000018")
    try matter.perform(.changeParty(1, PartyDetails(role: .plaintiff, name: "ТОО «Рассвет»"), idNumber: number))
    #expect(matter.state.party(1)?.idNumber == number)
    #expect(matter.file.entries.last?.fact == .partyIdentified(party: 1, idNumber: number))
  }

  @Test("Whoever works in a register without staff has every role; with staff, those that their logins have")
  func staff() {
    var court = CourtFile(defaults: TestCourt.rules())
    #expect(court.actor(login: "anyone").roles == Set(CourtRole.allCases))
    #expect(court.rules.onlyOnePerson)
    let people: [StaffFact] = [
      .staffEntered(number: 1, person: StaffMember(name: "Ахметова С. Қ.", logins: ["akhmetova", "sudya1"], roles: [.judge])),
      .staffEntered(number: 2, person: StaffMember(name: "Ли В. А.", logins: ["li"], roles: [.secretary, .chancery])),
    ]
    for fact in people { court.enter(Self.entry(fact, version: court.staffVersion + 1)) }
    #expect(court.actor(login: "sudya1") == Actor(name: "Ахметова С. Қ.", login: "sudya1", roles: [.judge]))
    #expect(court.actor(login: "li").roles == [.secretary, .chancery])
    #expect(court.actor(login: "anyone").roles == [])
    #expect(!court.rules.onlyOnePerson)
    court.enter(Self.entry(StaffFact.staffLeft(number: 2), version: 3))
    #expect(court.nextStaffNumber == 3, "numbers are never used again")
    court.enter(Self.entry(StaffFact.retracted(version: 3, reason: "ошибка"), version: 4))
    #expect(court.staff.count == 2)
  }

  @Test("Settings fold over the defaults, and a retracted one no longer counts")
  func settings() {
    var court = CourtFile(defaults: TestCourt.rules())
    let holiday = CalendarException(kind: .holiday, name: TestCourt.named("Мереке", "Праздник", "Holiday"))
    court.enter(Self.entry(SettingsFact.dayMarked(day: day("2026-12-10"), exception: holiday), version: 1))
    court.enter(Self.entry(SettingsFact.categoryAdded(category: "bankruptcy"), version: 2))
    #expect(court.rules.calendar.whyOff(day("2026-12-10")) == .holiday(holiday.name))
    #expect(court.rules.allCategories.contains("bankruptcy"))
    court.enter(Self.entry(SettingsFact.retracted(version: 1, reason: nil), version: 3))
    #expect(court.rules.calendar.whyOff(day("2026-12-10")) == nil)
    #expect(court.settings.count == 3)
  }

  private static func entry<Fact>(_ fact: Fact, version: Int) -> Entry<Fact> {
    Entry(
      sequence: Int64(version), version: version, occurred: at("2026-10-01T09:00"), recordedAt: moment("2026-10-01T09:00"),
      act: ActKey(.test(UInt64(version))), by: Signature(name: "Ким Д. С.", login: "kim", role: .administrator, program: "test"),
      origin: .recorded, fact: fact, hash: .zero)
  }
}
