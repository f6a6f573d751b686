import CaseEngine
import TestCourt
import Testing

/// Rules, section 5: the table, line by line. ✓ is `Y`, – is `n`; the columns are judge, secretary, chancery, chair, administrator, observer.
@Suite("Who may do what (rules, section 5)")
struct PermissionTests {
  /// A line of the table, and instructions that it speaks of. Every instruction is possible in `matter()`.
  struct Line: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let may: String
    let instructions: [Instruction]

    init(_ title: String, _ may: String, _ instructions: Instruction...) {
      testDescription = title
      self.may = may.filter { $0 != " " }
      self.instructions = instructions
    }

    func allows(_ role: CourtRole) -> Bool {
      let columns: [CourtRole] = [.judge, .secretary, .chancery, .chair, .administrator, .observer]
      return zip(columns, may).contains { $0 == role && $1 == "Y" }
    }
  }

  /// Documents: 1 needed, 2 requested, 3 received, 4 filed. Hearings: 1 trial, 2 preparatory. One manual check.
  static func matter() throws -> TestCase {
    let check = ManualCheck(key: "fee-paid", category: nil, title: TestCourt.named("Баж", "Пошлина", "Fee"))
    var matter = TestCase.civil(rules: TestCourt.rules(checks: [check]))
    for title in ["Договор", "Акт", "Расписка", "Справка"] { _ = try matter.need(title, original: .paper) }
    try matter.request(2, due: "2026-10-16")
    try matter.receive(3)
    try matter.fileOriginal(4)
    try matter.setTrial(at: "2026-12-10T10:00", override: "срок")
    try matter.perform(.setHearing(TestCourt.plan(.preparatory, at: "2026-11-10T10:00"), override: nil))
    try matter.perform(.openness(.takeMediaRequest(asked: MediaRequest(outlet: "Газета «Время»", uses: [.photo]))))
    for _ in 0..<2 {
      try matter.perform(.tray(.prepare(.cancelHearing(hearing: 1, reason: "примирение"))), by: TestCourt.secretary)
    }
    matter.record(.notice(.prepared(notice: 1, draft: .test(.free, to: 2))))
    matter.now = matter.now.adding(minutes: 1)
    return matter
  }

  static let details = CaseDetails(
    number: number("7517-26-00-2/1234"), category: "civil", subject: "О взыскании", registered: day("2026-10-01"))
  static let renamed = PartyDetails(role: .plaintiff, name: "ТОО «Заря»")
  static let receipt = Receipt(by: .chancery, form: .copy)
  static let filing = Filing(number: "вх. 26-4000", on: day("2026-10-01"))

  static let table: [Line] = [
    Line(
      "open a case, its details and parties (not its judge)", "YYY nnn", .editCase(details), .suspendCase(reason: "экспертиза"),
      .closeCase(reason: "решение"), .addParty(renamed, idNumber: nil), .changeParty(1, renamed, idNumber: nil)),
    Line(
      "put a document on the list, request it", "YYn nnn", .needDocument(DocumentDetails(title: "Выписка", from: 2)),
      .changeDocument(1, DocumentDetails(title: "Выписка", from: 2)), .chooseRecipients(1, []), .requestDocument(1, Request(by: .letter))),
    Line(
      "receive, arrived unrequested, return as unfit", "YYY nnn", .receiveDocument(2, receipt),
      .takeInUnrequested(DocumentDetails(title: "Ходатайство", from: 1), receipt), .returnDocument(3, reason: "не читается")),
    Line(
      "file an original, compare, give back", "nnY nnn", .fileOriginal(3, filing),
      .compareOriginal(3, Comparison(number: "вх. 26-4000", on: day("2026-10-01"), to: "Ли В. А.")),
      .giveBackOriginal(4, Handover(to: "Ли В. А.", on: day("2026-10-01")))),
    Line("waive", "Ynn nnn", .waiveDocument(2, .lost, reason: "утрачен"), .noteNoDocumentsNeeded(reason: "спор о праве")),
    Line("serve", "YYY nnn", .serveDocument(3, to: 1, by: .byCourt)),
    Line(
      "set, move, cancel a trial hearing; close a hearing to the public", "Ynn nnn",
      .moveHearing(1, TestCourt.plan(at: "2026-12-21T10:00"), reason: "болезнь", override: nil),
      .moveHearing(1, TestCourt.plan(.preparatory, at: "2026-12-21T10:00"), reason: "болезнь", override: nil),
      .cancelHearing(1, reason: "болезнь"),
      .setHearing(TestCourt.plan(.preliminary, at: "2026-11-12T10:00", closed: "adoption"), override: nil),
      .moveHearing(2, TestCourt.plan(.preparatory, at: "2026-11-12T10:00", closed: "privacy"), reason: "болезнь", override: nil)),
    Line(
      "set a preparatory or preliminary hearing", "YYn nnn",
      .setHearing(TestCourt.plan(.preparatory, at: "2026-11-12T10:00"), override: nil),
      .setHearing(TestCourt.plan(.preliminary, at: "2026-11-12T10:00"), override: nil),
      .moveHearing(2, TestCourt.plan(.preparatory, at: "2026-11-12T10:00"), reason: "болезнь", override: nil),
      .cancelHearing(2, reason: "болезнь")),
    Line(
      "close a hearing to the public, and open it again", "Ynn nnn",
      .openness(.closeToPublic(hearing: 2, closing: Closing(ground: .adoption, ruling: .inTheMinutes))),
      .openness(.closeToPublic(hearing: 1, closing: Closing(ground: .privacy, part: "допрос", ruling: .inTheMinutes)))),
    Line("answer a media request", "Ynn nnn", .openness(.answerMedia(request: 1, reply: .granted, ruling: nil))),
    Line(
      "take a media request in", "YYY nnn", .openness(.takeMediaRequest(asked: MediaRequest(outlet: "Телеканал «Алатау»", uses: [.video])))),
    Line(
      "note an opinion on it; say how listeners join", "YYn nnn",
      .openness(.noteOpinion(request: 1, party: 2, opinion: MediaOpinion(objects: true))),
      .openness(.tellListeners(hearing: 1, how: "https://listen.example/1"))),
    Line(
      "prepare for signature", "YYn nnn", .tray(.prepare(.waiveDocument(document: 2, ground: .notNeeded, reason: "нет спора"))),
      .tray(.prepare(.acknowledge(key: "documents.received", reason: "ждать нечего")))),
    Line("sign what was prepared, send it back", "Ynn nnn", .tray(.sign(1)), .tray(.sendBack(1, word: "рано"))),
    Line(
      "viewing list; speeches; the courtroom", "YYn nnn", .room(.placeOnViewingList(ViewingItem(.document(3)), at: nil)),
      .room(.announceSpeech(SpeechDetails(by: 1, title: "О долге"))),
      .room(.announceExhibit(ExhibitDetails(kind: .slides, title: "Расчёт", from: 1))), .room(.notePresence(1, 1, .inRoom)),
      .room(.offerOriginal(1, 2, from: nil)), .room(.show(1, .document(3))), .room(.note(1, "стороны примиряются"))),
    Line("what a party says of its readiness", "YYY nnn", .room(.declareReadiness(2, ready: false, reason: "болезнь"))),
    Line(
      "notices, messenger groups, messages", "YYn nnn", .notice(.prepare(.test(.free, to: 1))),
      .notice(.send(1, early: "срочно", proof: nil)),
      .notice(.discard(1, reason: "ошибка")), .notice(.begin(1, through: "sendmail", early: "срочно")), .group(.name(nil)),
      .group(.create(messenger: nil, link: nil, members: nil)), .message(.note(from: 1, by: .sms, text: "Когда?"))),
    Line("tick manual checklist items", "YYY nnn", .tick(key: "manual.fee-paid", true)),
    Line(
      "sign readiness, withdraw it, override", "Ynn nnn", .acknowledge(key: "documents.received", reason: "ждать нечего"),
      .signReadiness(overrides: overrides, acting: nil),
      .setHearing(TestCourt.plan(.preparatory, at: "2026-11-14T10:00"), override: "иначе никак")),
    Line(
      "reassign cases", "nnn YYn", .reassign(judge: "Сейтова А. М.", order: "пр. 12", reason: "отпуск"),
      .absence(.giveOver(judge: "Сейтова А. М.", order: nil, reason: "отпуск", notices: [.test(.free, to: 1)]))),
    Line(
      "put a trial off where its judge is away", "Ynn nnn",
      .absence(.putOff(1, TestCourt.plan(at: "2026-12-21T10:00"), reason: "болезнь", notices: [.test(.free, to: 1)]))),
    Line(
      "put a preparatory hearing off where its judge is away", "YYn nnn",
      .absence(.putOff(2, TestCourt.plan(.preparatory, at: "2026-11-12T10:00"), reason: "болезнь"))),
  ]

  static let overrides = Dictionary(
    uniqueKeysWithValues: (Readiness.keys + ["manual.fee-paid"]).map { ($0, "под мою ответственность") })

  @Test("Each instruction is allowed to exactly the roles of its line", arguments: table, CourtRole.allCases)
  func matrix(_ line: Line, _ role: CourtRole) throws {
    let matter = try Self.matter()
    for instruction in line.instructions {
      let refusal = matter.refusal(of: instruction, by: TestCourt.actor(role))
      if line.allows(role) {
        #expect(refusal == nil)
      } else if case .notAllowed(let may) = refusal {
        #expect(may.allSatisfy(line.allows) && !may.isEmpty, "the refusal names who may")
      } else {
        Issue.record("\(role) is not refused for lack of a role: \(String(describing: refusal))")
      }
    }
  }

  @Test("A trial hearing is set by a judge alone")
  func settingATrial() throws {
    for role in CourtRole.allCases {
      let refusal = TestCase.civil().refusal(
        of: .setHearing(TestCourt.plan(at: "2026-12-10T10:00"), override: nil), by: TestCourt.actor(role))
      #expect(refusal == (role == .judge ? nil : .notAllowed(may: [.judge])))
    }
  }

  @Test("A signature is withdrawn by a judge alone")
  func withdrawing() throws {
    var matter = try TestCase.prepared()
    try matter.perform(.signReadiness(overrides: [:], acting: nil))
    for role in CourtRole.allCases {
      let refusal = matter.refusal(of: .withdrawSignature(reason: "ошибка"), by: TestCourt.actor(role))
      #expect(refusal == (role == .judge ? nil : .notAllowed(may: [.judge])))
    }
  }

  @Test("A case is opened by judge, secretary and chancery, who cannot name its judge")
  func opening() throws {
    let empty = TestCase()
    var named = Self.details
    named.judge = TestCourt.judge.name
    for role in CourtRole.allCases {
      let may = [.judge, .secretary, .chancery].contains(role)
      #expect((empty.refusal(of: .openCase(Self.details), by: TestCourt.actor(role)) == nil) == may)
      #expect(empty.refusal(of: .openCase(named), by: TestCourt.actor(role)) != nil)
    }
    #expect(empty.refusal(of: .openCase(named), by: TestCourt.everyone) == nil, "whoever makes a register has every role")
    var edited = Self.details
    edited.judge = TestCourt.otherJudge.name
    var matter = TestCase.civil()
    try matter.perform(.editCase(edited), by: TestCourt.secretary)
    #expect(matter.state.details?.judge == TestCourt.judge.name)
  }

  @Test("A judge sets and signs in their own cases, or as acting judge with a reason; where there is only one person that is implied")
  func acting() throws {
    var matter = TestCase.civil()
    let plan = TestCourt.plan(at: "2026-12-10T10:00")
    let refusal = Refusal.notYourCase(judge: TestCourt.judge.name)
    #expect(matter.refusal(of: .setHearing(plan, override: nil), by: TestCourt.otherJudge) == refusal)
    var acting = plan
    acting.acting = "замещение на время отпуска"
    try matter.perform(.setHearing(acting, override: nil), by: TestCourt.otherJudge)
    #expect(matter.state.trial?.plan.acting == acting.acting)
    #expect(matter.refusal(of: .cancelHearing(1, reason: "болезнь"), by: TestCourt.otherJudge) == refusal)
    #expect(matter.refusal(of: .signReadiness(overrides: [:], acting: nil), by: TestCourt.otherJudge) == refusal)
    #expect(
      matter.refusal(of: .cancelHearing(1, reason: "болезнь", acting: " "), by: TestCourt.otherJudge)
        == .badText(field: .acting, problem: .empty))
    try matter.perform(.cancelHearing(1, reason: "болезнь", acting: "замещение"), by: TestCourt.otherJudge)
    #expect(matter.state.hearing(1)?.cancelled?.acting == "замещение")
    var alone = TestCase.civil(rules: TestCourt.rules(onlyOnePerson: true))
    try alone.perform(.setHearing(plan, override: nil), by: TestCourt.otherJudge)
    #expect(alone.state.trial != nil)
  }

  @Test("The role that permitted an act is recorded, also where the person has others")
  func recordedRole() throws {
    var matter = try TestCase.prepared()
    func role() -> CourtRole? { matter.file.entries.last?.by.role }
    let setting = matter.file.entries.first { if case .hearingSet = $0.fact { true } else { false } }
    #expect(setting?.by.role == .judge, "a trial hearing is set as a judge")
    try matter.perform(.cancelHearing(1, reason: "болезнь"))
    #expect(role() == .judge)
    let lease = try matter.need(original: .paper)
    #expect(role() == .secretary)
    try matter.fileOriginal(lease)
    #expect(role() == .chancery)
  }

  @Test("What only one role may enter, no other may take back")
  func takingBack() throws {
    var matter = try TestCase.prepared()
    let requested = try #require(matter.file.entries.first { if case .documentRequested = $0.fact { true } else { false } })
    let set = try #require(matter.file.entries.first { if case .hearingSet = $0.fact { true } else { false } }).version
    let retraction = { (version: Int) in Instruction.retract(version: version, reason: "ошибка") }
    #expect(matter.refusal(of: retraction(set), by: TestCourt.secretary) == .notAllowed(may: [.judge]))
    #expect(matter.refusal(of: retraction(requested.version), by: TestCourt.chancery) == .notAllowed(may: [.secretary, .judge]))
    try matter.perform(.cancelHearing(1, reason: "болезнь"))
    #expect(
      matter.refusal(of: retraction(matter.file.version), by: TestCourt.secretary) == .notAllowed(may: [.judge]),
      "to take back a cancellation is to set the hearing again")
  }

  @Test("The chancery takes its own unrequested paper off the list again, and no document that others put there")
  func chanceryUndo() throws {
    var matter = TestCase.civil()
    _ = try matter.need()
    let needed = matter.file.version
    try matter.perform(.takeInUnrequested(DocumentDetails(title: "Ходатайство", from: 2), Self.receipt), by: TestCourt.chancery)
    try matter.perform(.undo(act: nil, reason: nil), by: TestCourt.chancery)
    #expect(matter.state.documents.map(\.id) == [1])
    let refusal = matter.refusal(of: .retract(version: needed, reason: "лишний"), by: TestCourt.chancery)
    #expect(refusal == .notAllowed(may: [.secretary, .judge]))
  }
}
