import CaseEngine
import CourtData
import TestCourt
import Testing

@Suite("The words of notices")
struct NoticeTemplateTests {
  private let sound = NoticeTemplate(
    kind: .free, language: .ru, title: "Дело {case}",
    text: "{court}, {court-address}\n{addressee}\nСсылка: {subject}\n{text}\n{sender}\n{contacts}")

  @Test("Those that the program brings are sound, one of each kind in each language", arguments: NoticeTemplates.all)
  func shipped(template: NoticeTemplate) {
    #expect(template.problem == nil)
    #expect(NoticeTemplates.all.count { $0.kind == template.kind && $0.language == template.language } == 1)
    #expect(NoticeTemplates.all.count == NoticeKind.allCases.count * NoticeLanguage.allCases.count)
  }

  @Test("A placeholder that nobody knows is refused by its name, and one that is wanting is named (CPC art. 128(2))")
  func problems() {
    func problem(_ change: (inout NoticeTemplate) -> Void) -> NoticeTemplate.Problem? {
      var template = sound
      change(&template)
      return template.problem
    }
    #expect(problem { _ in } == nil)
    #expect(problem { $0.title = "{кому}" } == .unknown("кому", known: NoticePlaceholder.possible(in: .free)))
    #expect(problem { $0.text += "{time}" } == .unknown("time", known: NoticePlaceholder.possible(in: .free)), "only a hearing has a time")
    #expect(problem { $0.text += "{passcode}" } == .unknown("passcode", known: NoticePlaceholder.possible(in: .free)))
    #expect(problem { $0.text = "{text}" } == .missing([.addressee, .court, .courtAddress, .sender, .contacts]))
    #expect(problem { $0.text += "{" } == .brace)
    #expect(problem { $0.text += "}" } == .brace)
    #expect(problem { $0.text += "{{case}}" } == .brace)
  }

  @Test("A line that leaves open only what is not known is left out; words stay")
  func filled() {
    let told = sound.filled(with: [
      .caseNumber: "7", .court: "Суд", .courtAddress: "улица", .addressee: "Ли", .text: "а\nб", .sender: "Ким", .contacts: "",
    ])
    #expect(told.title == "Дело 7")
    #expect(told.text == "Суд, улица\nЛи\nа\nб\nКим")
  }

  @Test("The administrator changes the words, and goes back to those that the program brings")
  func settings() throws {
    var court = CourtFile(defaults: TestCourt.rules())
    var defaults = TestCourt.rules()
    defaults.notices = NoticeRules(templates: NoticeTemplates.all)
    court = CourtFile(defaults: defaults)
    let shipped = try #require(court.rules.notices.template(.free, .ru))
    func enter(_ instruction: NoticeSettingsInstruction, by actor: Actor = TestCourt.administrator) throws {
      for fact in try court.decide([.notices(instruction)], by: actor) {
        court.enter(
          Entry(
            sequence: 1, version: court.settingsVersion + 1, occurred: at("2026-10-01T09:00"), recordedAt: moment("2026-10-01T09:00"),
            act: ActKey(.test(1)), by: Signature(name: "", login: "", role: .administrator, program: ""), origin: .recorded, fact: fact,
            hash: .zero))
      }
    }
    try enter(.setTemplate(sound))
    #expect(court.rules.notices.template(.free, .ru) == sound)
    #expect(throws: Refusal.notAllowed(may: [.administrator])) { try enter(.resetTemplate(.free, .ru), by: TestCourt.judge) }
    try enter(.resetTemplate(.free, .ru))
    #expect(court.rules.notices.template(.free, .ru) == shipped)
    #expect(throws: Refusal.nothingChanges) { try enter(.resetTemplate(.free, .ru)) }
    var broken = sound
    broken.text = "{text}{x}"
    #expect(throws: Refusal.notice(.template(.unknown("x", known: NoticePlaceholder.possible(in: .free))))) {
      try enter(.setTemplate(broken))
    }
    #expect(throws: Refusal.notice(.unknownOpening("кому"))) {
      try enter(.setGate(.sms, SendingGate(command: ["sms", "{кому}"], seconds: 9)))
    }
    #expect(throws: Refusal.notice(.commandEmpty)) { try enter(.setGate(.sms, SendingGate(command: [], seconds: 9))) }
    #expect(throws: Refusal.outOfRange(field: .seconds, allowed: 1...600)) {
      try enter(.setGate(.sms, SendingGate(command: ["sms"], seconds: 0)))
    }
    try enter(.useGroups(true))
    #expect(court.rules.notices.usesGroups)
  }

  @Test("A command's arguments are filled in one by one; a text that none of them takes goes to the standard input")
  func gates() {
    let values: [SendingGate.Opening: String] = [.address: "+7701", .title: "Тема", .text: "a b", .caseNumber: "7"]
    let sms = SendingGate(command: ["/bin/sms", "--to={address}", "{text}"], seconds: 9).arguments(values)
    #expect(sms.arguments == ["/bin/sms", "--to=+7701", "a b"])
    #expect(sms.input == nil)
    let mail = SendingGate(command: ["/bin/mail", "-s", "{title}", "{address}"], seconds: 9).arguments(values)
    #expect(mail.arguments == ["/bin/mail", "-s", "Тема", "+7701"])
    #expect(mail.input == "a b")
  }

  @Test(
    "What begins with a hyphen is an option only where an argument begins with it, and not behind --",
    arguments: [
      (["/bin/sms", "{address}"], "-X", SendingGate.Opening.address), (["/bin/sms", "-i", "{title}{address}"], "-X", .address),
      (["/bin/sms", "--to={address}"], "-X", nil), (["/bin/sms", "-i", "--", "{address}"], "-X", nil),
      (["/bin/sms", "{address}"], "a@example.org", nil), (["/bin/sms", "{address}", "--"], "--help", .address),
      (["/bin/sms", "{address}"], "", nil), (["/bin/sms", "x{address}"], "-X", nil),
    ] as [([String], String, SendingGate.Opening?)])
  func options(command: [String], address: String, option: SendingGate.Opening?) {
    let gate = SendingGate(command: command, seconds: 9)
    #expect(gate.option(among: [.address: address, .title: "", .text: "a"]) == option)
  }
}
