import CaseEngine

extension Instruction {
  /// Something that somebody might ask for in this case: often allowed, sometimes not, now and then absurd.
  public static func guess(in matter: TestCase, using chances: inout Chances) -> Instruction {
    let documents = matter.state.documents.map(\.id) + [DocumentID(rawValue: 99)]
    let parties = matter.state.parties.map(\.id) + [PartyID(rawValue: 99)]
    let document = chances.happens(97) ? chances.one(of: documents.dropLast()) ?? 99 : 99
    let party = chances.happens(97) ? chances.one(of: parties.dropLast()) ?? 99 : 99
    let hearing = chances.one(of: matter.state.hearings)?.id ?? 9
    switch Int.random(in: 0..<43, using: &chances) {
    case 40, 41, 42: return guessAboutNotices(party, hearing, in: matter, using: &chances)
    case 0...5: return .needDocument(.guess(from: party, using: &chances))
    case 6...10: return .requestDocument(document, .guess(in: matter, using: &chances))
    case 11...15: return .receiveDocument(document, .guess(using: &chances))
    case 16, 17: return .takeInUnrequested(.guess(from: party, using: &chances), .guess(using: &chances))
    case 18: return .returnDocument(document, reason: "не читается")
    case 19: return .waiveDocument(document, chances.one(of: WaiverGround.allCases) ?? .other, reason: "ответчик молчит")
    case 20: return .fileOriginal(document, Filing(number: "вх. \(Int.random(in: 1...40, using: &chances))", on: matter.today, sheets: 4))
    case 21:
      return .compareOriginal(
        document, Comparison(number: "вх. \(Int.random(in: 1...40, using: &chances))", on: matter.today, to: "Ли В. А."))
    case 22: return .giveBackOriginal(document, Handover(to: "Ли В. А.", on: matter.today))
    case 23...25: return .serveDocument(document, to: party, by: chances.one(of: ServiceWay.allCases) ?? .byCourt)
    case 26, 27: return .setHearing(.guess(in: matter, using: &chances), override: chances.happens(70) ? "иначе никак" : nil)
    case 28:
      let plan = HearingPlan.guess(in: matter, using: &chances)
      if chances.happens(30) { return .absence(.putOff(hearing, plan, reason: "болезнь судьи", notices: [.test(.free, to: party)])) }
      return .moveHearing(hearing, plan, reason: "болезнь", override: "иначе никак")
    case 29: return chances.happens(40) ? .cancelHearing(hearing, reason: "болезнь") : .unneedDocument(document)
    case 30: return guessAboutParties(party, in: matter, using: &chances)
    case 31: return guessAboutTheCase(in: matter, using: &chances)
    case 32: return guessAboutReadiness(document, party, in: matter, using: &chances)
    case 33...35: return .course(.guess(hearing, in: matter, using: &chances))
    case 36...38: return .room(.guess(document, party, hearing, in: matter, using: &chances))
    default:
      switch Int.random(in: 0..<4, using: &chances) {
      case 0: return .undo(act: nil, reason: "ошибка")
      case 1: return .redo
      case 2: return .retract(version: Int.random(in: 1...max(1, matter.file.version), using: &chances), reason: "ошибка")
      default: return .undo(act: chances.one(of: matter.file.entries)?.act, reason: "ошибка")
      }
    }
  }

  private static func guessAboutParties(_ party: PartyID, in matter: TestCase, using chances: inout Chances) -> Instruction {
    let role = chances.one(of: PartyRole.allCases) ?? .witness
    let of = role == .representative || role == .defender ? party : nil
    let details = PartyDetails(
      role: role, name: chances.one(of: names) ?? "Ким В. А.", of: of, phone: try? Phone("+7701234567\(party.rawValue % 10)"))
    switch Int.random(in: 0..<4, using: &chances) {
    case 0: return .changeParty(party, details, idNumber: nil)
    case 1: return .removeParty(party)
    default: return .addParty(details, idNumber: nil)
    }
  }

  private static func guessAboutNotices(
    _ party: PartyID, _ hearing: HearingID, in matter: TestCase, using chances: inout Chances
  ) -> Instruction {
    let notice = chances.one(of: matter.state.notices.all)?.id ?? 9
    let about = matter.state.hearing(hearing).map { NoticeAbout($0) } ?? .free
    let by = chances.one(of: Channel.allCases) ?? .email
    switch Int.random(in: 0..<12, using: &chances) {
    case 0...3: return .notice(.prepare(.test(about, to: party, by: by)))
    case 4: return .notice(.reword(notice, .test(.free, to: party, by: by)))
    case 5, 6: return .notice(.send(notice, early: chances.happens(70) ? "срочно" : nil, proof: nil))
    case 7: return .notice(.settle(notice, chances.one(of: NoticeOutcome.allCases) ?? .refused, proof: "отчёт"))
    case 8: return .group(chances.happens(50) ? .name(nil) : .create(messenger: nil, link: nil, members: nil))
    case 9:
      return chances.happens(50) ? .group(.dissolve(reason: "иначе")) : .group(.restrict(party, reason: "спам", until: matter.today + 3))
    case 10: return .message(.note(from: party, by: by, text: "Когда заседание?"))
    default: return .message(.answer(MessageID(rawValue: 1), "Скоро", by: nil))
    }
  }

  private static func guessAboutTheCase(in matter: TestCase, using chances: inout Chances) -> Instruction {
    switch Int.random(in: 0..<6, using: &chances) {
    case 0: return .suspendCase(reason: "экспертиза")
    case 1: return .closeCase(reason: "решение")
    case 2: return .reopenCase(reason: "отмена в апелляции")
    case 3:
      let judge = chances.one(of: judges) ?? "Ахметова С. Қ."
      return chances.happens(30)
        ? .absence(.giveOver(judge: judge, order: nil, reason: "болезнь судьи", notices: [.test(.free, to: 1)]))
        : .reassign(judge: judge, order: "пр. 12", reason: "отпуск")
    default: return .resumeCase(reason: nil)
    }
  }

  private static func guessAboutReadiness(
    _ document: DocumentID, _ party: PartyID, in matter: TestCase, using chances: inout Chances
  ) -> Instruction {
    let keys = matter.readiness.lines.map(\.key)
    switch Int.random(in: 0..<9, using: &chances) {
    case 7: return .openness(.guess(party, in: matter, using: &chances))
    case 8: return .tray(.guess(document, in: matter, using: &chances))
    case 0: return .noteNoDocumentsNeeded(reason: "спор о праве")
    case 1: return .acknowledge(key: chances.one(of: keys) ?? "", reason: "ждать нечего")
    case 2: return .withdrawSignature(reason: "ошибка")
    case 3: return .chooseRecipients(document, chances.happens(50) ? nil : [party])
    case 4: return .tick(key: chances.one(of: keys) ?? "", chances.happens(50))
    default: return .signReadiness(overrides: Dictionary(uniqueKeysWithValues: keys.map { ($0, "под мою ответственность") }), acting: nil)
    }
  }

  static let names = [
    "ТОО «Рассвет»", "Әбдіғалиев Ө. Ұ.", "Ким В. А.", "АО «Алатау Жарық»", "Нұрланова А. Б.", "ТОО «Жулдыз»", "Петров И. Н.",
  ]
  static let titles = ["Договор аренды", "Акт сверки", "Расписка", "Шарт", "Справка о доходах", "Ходатайство", "Доверенность", "Сенімхат"]
  /// Judges whose cases the guesses are about.
  public static let judges = ["Ахметова С. Қ.", "Сейтова А. М.", "Жұмабеков Н. Т."]
}

extension DocumentDetails {
  static func guess(from party: PartyID, using chances: inout Chances) -> DocumentDetails {
    DocumentDetails(
      title: chances.one(of: Instruction.titles) ?? "Договор", from: party, original: chances.one(of: OriginalRequirement.allCases) ?? .none
    )
  }
}

extension Request {
  static func guess(in matter: TestCase, using chances: inout Chances) -> Request {
    let due = matter.today + Int.random(in: -1...30, using: &chances)
    return Request(
      by: chances.one(of: Channel.allCases) ?? .letter, due: chances.happens(80) ? matter.rules.calendar.stated(due) : nil,
      cause: chances.happens(40) ? chances.one(of: LateCause.allCases) : nil)
  }
}

extension Receipt {
  static func guess(using chances: inout Chances) -> Receipt {
    Receipt(
      by: chances.one(of: Channel.allCases) ?? .chancery, form: chances.one(of: ReceivedForm.allCases) ?? .copy,
      submission: chances.happens(30) ? "вх. \(Int.random(in: 1...40, using: &chances))" : nil)
  }
}

extension CourseInstruction {
  /// Something that may happen in the course of a hearing.
  static func guess(_ hearing: HearingID, in matter: TestCase, using chances: inout Chances) -> CourseInstruction {
    let why = Delay(
      cause: chances.happens(60) ? chances.one(of: DelayCause.allCases) : nil, whose: chances.one(of: DelaySide.allCases),
      word: chances.happens(50) ? "не явился" : nil)
    switch Int.random(in: 0..<6, using: &chances) {
    case 0: return .call(hearing)
    case 1, 2: return .begin(hearing, late: chances.happens(30) ? why : nil)
    case 3: return chances.happens(50) ? .breakOff(hearing, until: nil, reason: nil) : .resume(hearing)
    default:
      let outcome = chances.one(of: HearingOutcome.allCases) ?? .decided
      let next: HearingPlan? = outcome.goesOn && chances.happens(80) ? .guess(in: matter, using: &chances) : nil
      return .end(hearing, outcome, why: why, next: next, override: chances.happens(70) ? "иначе никак" : nil)
    }
  }
}

extension HearingPlan {
  static func guess(in matter: TestCase, using chances: inout Chances) -> HearingPlan {
    let zone = matter.rules.calendar.zone
    let day = matter.today + Int.random(in: 0...40, using: &chances)
    let time = ClockTime(9 + Int.random(in: 0...8, using: &chances), chances.happens(50) ? 0 : 30) ?? .midnight
    let remote = chances.happens(30)
    return HearingPlan(
      kind: chances.happens(80) ? .trial : .preparatory, start: zone.moment(day, time),
      minutes: 30 * Int.random(in: 1...4, using: &chances),
      room: "\(Int.random(in: 1...6, using: &chances))", remote: remote,
      link: remote ? "https://vks.example/\(chances.happens(50) ? 1 : 2)" : nil)
  }
}

extension TestCase {
  /// A case with a life behind it: so many things asked for, by somebody with every role, as the days go by. What is refused is passed over.
  public static func lived(
    id: UInt64 = 1, steps: Int, rules: CourtRules = TestCourt.rules(), using chances: inout Chances, at now: String = "2026-10-01T09:00"
  ) -> TestCase {
    var matter = TestCase.civil(id: id, at: now, rules: rules)
    for _ in 0..<steps { _ = matter.step(using: &chances) }
    return matter
  }

  /// Lets up to a day pass, and somebody ask for something; tells what was asked for, and the decision, or nil where it was refused.
  public mutating func step(using chances: inout Chances) -> (asked: Instruction, decision: Decision?) {
    now = now.adding(minutes: Int.random(in: 0...1_500, using: &chances))
    actor = Actor(
      name: state.details?.judge ?? TestCourt.judge.name, login: chances.happens(70) ? "akhmetova" : "seitova",
      roles: Set(CourtRole.allCases))
    let asked = Instruction.guess(in: self, using: &chances)
    let occurred: Occurrence? = chances.happens(20) ? .on(today - Int.random(in: 0...5, using: &chances)) : nil
    return (asked, try? perform(asked, occurred: occurred))
  }
}

extension OpennessInstruction {
  static func guess(_ party: PartyID, in matter: TestCase, using chances: inout Chances) -> OpennessInstruction {
    let hearing = chances.one(of: matter.state.hearings)?.id ?? 9
    let request = chances.one(of: matter.state.openness.media)?.id ?? 9
    switch Int.random(in: 0..<7, using: &chances) {
    case 0:
      let ground = chances.one(of: ClosingGround.allCases) ?? .adoption
      let part = chances.happens(50) ? "допрос эксперта" : nil
      return .closeToPublic(hearing: hearing, closing: Closing(ground: ground, word: "по ходатайству", part: part, ruling: .inTheMinutes))
    case 1: return .openToPublic(hearing: hearing, ruling: .separate(ruling: "№ 12"), reason: "эксперт допрошен")
    case 2: return .tellListeners(hearing: hearing, how: chances.happens(50) ? "https://listen.example/1" : nil)
    case 3, 4:
      let uses = MediaUse.allCases.filter { _ in chances.happens(40) }
      return .takeMediaRequest(asked: MediaRequest(outlet: "Газета «Время»", uses: uses, hearing: chances.happens(50) ? hearing : nil))
    case 5: return .noteOpinion(request: request, party: party, opinion: MediaOpinion(objects: chances.happens(50)))
    default:
      let ground = chances.one(of: MediaRefusalGround.allCases)
      return .answerMedia(
        request: request, reply: chances.happens(50) ? .granted : .refused(ground: ground, word: "по ходатайству"), ruling: nil)
    }
  }
}

extension TrayInstruction {
  static func guess(_ document: DocumentID, in matter: TestCase, using chances: inout Chances) -> TrayInstruction {
    let prepared = chances.one(of: matter.state.tray)?.id ?? 9
    let hearing = chances.one(of: matter.state.hearings)?.id ?? 9
    switch Int.random(in: 0..<8, using: &chances) {
    case 0: return .prepare(.setHearing(plan: .guess(in: matter, using: &chances), override: "иначе никак"))
    case 1: return .prepare(.cancelHearing(hearing: hearing, reason: "болезнь"), word: "до обеда")
    case 2: return .prepare(.waiveDocument(document: document, ground: .notSubmitted, reason: "ответчик молчит"))
    case 3: return .prepare(.openness(act: .closeToPublic(hearing: hearing, closing: Closing(ground: .adoption, ruling: .inTheMinutes))))
    case 4: return .withdraw(prepared)
    case 5: return .sendBack(prepared, word: "рано")
    default: return .sign(prepared)
    }
  }
}
