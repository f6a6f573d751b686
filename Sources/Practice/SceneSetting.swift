import CaseEngine
import Wording

/// Where and when the case of a lesson plays: the court, the day, the people, the language of its papers.
public struct SceneSetting: Sendable {
  /// The settings of the court.
  public let rules: CourtRules
  /// When the lesson begins.
  public let now: Moment
  /// Today.
  public let today: Day
  /// The language in which documents are called.
  public let language: Language
  /// The judge of the case, by name: whoever learns.
  public let judge: String
  /// The secretary, by name.
  public let secretary: String

  /// A setting.
  public init(rules: CourtRules, now: Moment, language: Language, judge: String, secretary: String) {
    self.rules = rules
    self.now = now
    today = rules.calendar.zone.day(of: now)
    self.language = language
    self.judge = judge
    self.secretary = secretary
  }

  /// The working day so many working days before today.
  func ago(_ days: Int) -> Day {
    var day = today
    for _ in 0..<days { day = rules.calendar.previousWorkingDay(before: day) }
    return day
  }

  /// The working day so many working days after today.
  func ahead(_ days: Int) -> Day { rules.calendar.nthWorkingDay(after: today, count: days) }

  /// The day on which the scenes begin.
  private var begin: Day { ago(14) }

  /// A title in the language of the papers.
  func titled(_ kk: String, _ ru: String, _ en: String) -> String {
    switch language {
    case .kazakh: kk
    case .russian: ru
    case .english: en
    }
  }

  /// The case is opened: a plaintiff (1), a defendant (2), and documents on the list.
  func opened(_ lesson: LessonName, _ documents: [DocumentDetails], defendant: PartyDetails? = nil) -> SceneAct {
    guard let number = try? CaseNumber("7590-\(String(begin.civil.year % 100 + 100).dropFirst())-00-2/\(9_000 + lesson.number)") else {
      return SceneAct(day: begin, role: .chancery, facts: [])
    }
    let details = CaseDetails(
      number: number, category: "civil",
      subject: titled("Жалдау ақысын өндіру туралы", "О взыскании арендной платы", "Recovery of rent"), registered: begin, judge: judge,
      secretary: secretary, language: language == .kazakh ? "kk" : "ru")
    let plaintiff = PartyDetails(
      role: .plaintiff, name: titled("«Балқаш Марал» ЖШС", "ТОО «Балхаш Марал»", "ТОО «Балхаш Марал»"), email: "maral@example.org")
    let defendant = defendant ?? PartyDetails(role: .defendant, name: "Сәрсенбай Т. Ж.", email: "sarsenbai@example.org")
    let needed = documents.enumerated().map {
      CaseFact.documentNeeded(document: DocumentID(rawValue: $0.offset + 1), details: $0.element)
    }
    return SceneAct(
      day: begin, role: .chancery,
      facts: [.caseOpened(details: details), .partyAdded(party: 1, details: plaintiff), .partyAdded(party: 2, details: defendant)] + needed)
  }

  /// Documents are requested, due on a day.
  func requested(_ ids: [DocumentID], ago days: Int = 12, due: Day) -> SceneAct {
    let request = Request(by: .letter, due: rules.calendar.stated(due))
    return SceneAct(day: ago(days), role: .secretary, facts: ids.map { .documentRequested(document: $0, request: request) })
  }

  /// Documents came to the chancery.
  func received(_ ids: [DocumentID], ago days: Int) -> SceneAct {
    SceneAct(
      day: ago(days), role: .chancery,
      facts: ids.map { .documentReceived(document: $0, receipt: Receipt(by: .chancery, form: .copy)) })
  }

  /// Documents were handed to a party.
  func served(_ ids: [DocumentID], to party: PartyID, ago days: Int) -> SceneAct {
    SceneAct(day: ago(days), role: .secretary, facts: ids.map { .documentServed(document: $0, party: party, by: .email) })
  }

  /// The judge set the trial hearing, for ten o'clock of a day that many working days ahead.
  func hearing(ahead days: Int, setAgo: Int) -> SceneAct { hearing(plan(ahead: days), setAgo: setAgo) }

  /// The judge set this trial hearing.
  func hearing(_ plan: HearingPlan, setAgo: Int) -> SceneAct {
    SceneAct(day: ago(setAgo), role: .judge, facts: [.hearingSet(hearing: 1, plan: plan, overrides: [])])
  }

  /// The secretary readied the courtroom.
  func arranged(_ facts: [RoomFact], ago days: Int) -> SceneAct {
    SceneAct(day: ago(days), role: .secretary, facts: facts.map { .room($0) })
  }

  /// Both sides were told of that hearing by e-mail.
  func notified(ahead days: Int, ago sent: Int) -> SceneAct { notified(of: plan(ahead: days), ago: sent) }

  /// Both sides were told of a hearing by e-mail.
  func notified(of plan: HearingPlan, ago sent: Int) -> SceneAct {
    let facts = ([1, 2] as [PartyID]).enumerated().flatMap { place, party -> [CaseFact] in
      let notice = NoticeID(rawValue: place + 1)
      let draft = Notice(
        about: .hearing(hearing: 1, start: plan.start, room: plan.room, remote: plan.remote), to: party, by: .email,
        address: "post@example.org",
        language: .ru, title: "Извещение", text: "Дело назначено к разбирательству", says: NoticeElements())
      return [.notice(.prepared(notice: notice, draft: draft)), .notice(.sent(notice: notice, sending: Sending()))]
    }
    return SceneAct(day: ago(sent), role: .secretary, facts: facts)
  }

  /// A hearing by video link that is to begin in a quarter of an hour.
  var soonByVideo: HearingPlan {
    let start = Moment(seconds: (now.seconds + 15 * 60 + 299) / 300 * 300)
    return HearingPlan(
      kind: .trial, start: start, minutes: 60, room: "1", remote: true, link: "https://vks.example.org/practice", judge: judge)
  }

  private func plan(ahead days: Int) -> HearingPlan {
    let start = rules.calendar.zone.moment(ahead(days), ClockTime(10, 0) ?? rules.calendar.hours.start)
    return HearingPlan(kind: .trial, start: start, minutes: 60, room: "1", remote: false, judge: judge)
  }
}

/// One act of a scene: what was entered on a day before today, in a role.
public struct SceneAct: Hashable, Sendable {
  /// The day.
  public let day: Day
  /// The role of whoever did it.
  public let role: CourtRole
  /// What happened.
  public let facts: [CaseFact]

  init(day: Day, role: CourtRole, facts: [CaseFact]) {
    self.day = day
    self.role = role
    self.facts = facts
  }
}
