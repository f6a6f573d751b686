import CaseEngine

/// A made-up case of made-up people, as it stands on 22 November 2026.
enum SampleCase {
  static let zone = CourtZone(
    name: "Asia/Almaty", first: 21_600, transitions: [.init(at: Moment(seconds: 1_709_229_600), offset: 18_000)])
  static let republicDay = Named(kk: "Республика күні", ru: "День Республики", en: "Republic Day")
  static let calendar = WorkingCalendar(
    zone: zone,
    exceptions: [
      day(2026, 10, 25): CalendarException(kind: .holiday, name: republicDay),
      day(2026, 10, 26): CalendarException(kind: .transferredDayOff, name: republicDay),
    ])
  static let fee = ManualCheck(
    key: "fee-paid", category: nil, title: Named(kk: "Баж төленді", ru: "Пошлина уплачена", en: "Duty paid"))
  static let rules = CourtRules(
    court: Named(kk: "Аудандық сот", ru: "Районный суд", en: "District court"), calendar: calendar, terms: TermTable(rules: []),
    manualChecks: [fee])
  static let today = day(2026, 11, 22)

  static func day(_ year: Int, _ month: Int, _ day: Int) -> Day { Day(year, month, day) ?? Day(number: 0) }

  static func moment(_ year: Int, _ month: Int, _ date: Int, _ hour: Int, _ minute: Int) -> Moment {
    zone.moment(day(year, month, date), ClockTime(hour, minute) ?? .midnight)
  }

  static func number(_ text: String) -> CaseNumber {
    do { return try CaseNumber(text) } catch { preconditionFailure("a number of the test itself") }
  }

  static let details = CaseDetails(
    number: number("7517-26-00-2/1234"), category: "civil", subject: "О взыскании задолженности", registered: day(2026, 10, 1),
    judge: "Ахметова С. Қ.", secretary: "Ли В. А.", language: "ru")
  static let plan = HearingPlan(kind: .trial, start: moment(2026, 11, 23, 10, 0), minutes: 60, room: "4", judge: "Ахметова С. Қ.")
  static let due = DueDate.computed(calendar.deadline(after: day(2026, 10, 3), .workingDays(10)))

  /// Two parties; document 1 received without its original, 2 returned, 3 overdue, 4 not requested; a trial on Monday.
  static let facts: [CaseFact] = [
    .caseOpened(details: details),
    .partyAdded(party: 1, details: PartyDetails(role: .plaintiff, name: "ТОО «Рассвет»")),
    .partyAdded(party: 2, details: PartyDetails(role: .defendant, name: "Әбдіғалиев Ө. Ұ.")),
    .documentNeeded(document: 1, details: DocumentDetails(title: "Доверенность", from: 1, original: .paper)),
    .documentNeeded(document: 2, details: DocumentDetails(title: "Акт сверки", from: 1)),
    .documentNeeded(document: 3, details: DocumentDetails(title: "Договор аренды", from: 2, original: .paperOrSigned)),
    .documentNeeded(document: 4, details: DocumentDetails(title: "Отзыв на иск", from: 2)),
    .documentRequested(document: 1, request: Request(by: .letter, due: due)),
    .documentRequested(document: 2, request: Request(by: .cabinet, due: .stated(day(2026, 11, 25), dayOff: nil))),
    .documentRequested(document: 3, request: Request(by: .letter, due: due)),
    .hearingSet(hearing: 1, plan: plan, overrides: []),
    .documentReceived(document: 1, receipt: Receipt(by: .chancery, form: .copy, pages: 12)),
    .documentReceived(document: 2, receipt: Receipt(by: .email, form: .copy)),
    .documentReturned(document: 2, reason: "не читается"),
  ]

  static func file(_ facts: [CaseFact] = facts) -> CaseFile {
    var file = CaseFile(id: CaseID(Token(high: 1, low: 1)))
    for (place, fact) in facts.enumerated() {
      file.enter(
        Entry(
          sequence: Int64(place + 1), version: place + 1, occurred: .at(moment(2026, 10, 12, 11, 30)),
          recordedAt: moment(2026, 10, 12, 11, 30),
          act: ActKey(Token(high: 0, low: UInt64(place))), by: Signature(name: "Ли В. А.", login: "li", role: .secretary, program: "1"),
          origin: .recorded, fact: fact, hash: .zero))
    }
    return file
  }

  static let state = file().state

  static let booking = Booking(
    id: CaseID(Token(high: 1, low: 2)), number: number("7517-26-00-2/1301"), start: moment(2026, 11, 23, 10, 0),
    end: moment(2026, 11, 23, 11, 0), judge: "Ахметова С. Қ.", room: "4", link: "vks/7")

  static let preparation = TermRule(
    key: "preparation", categories: ["civil"], start: .registered, until: .preparationEnded, length: .workingDays(20), prolongation: nil,
    basis: "CPC art. 164", title: Named(kk: "Дайындық", ru: "Подготовка", en: "Preparation"), inForceFrom: day(2016, 1, 1))
  static let runningTerms = TermTable(rules: [preparation]).running(
    for: TermFacts(category: "civil", registered: day(2026, 11, 2)), calendar: calendar)
  /// The same of a case that was suspended and resumed, and of one that is suspended.
  static let suspendedTerms = [day(2026, 11, 16), nil].flatMap { until in
    TermTable(rules: [preparation]).running(
      for: TermFacts(category: "civil", registered: day(2026, 11, 2), standstills: [Standstill(from: day(2026, 11, 9), until: until)]),
      calendar: calendar)
  }

  /// The three clashes of the sample hearing with another case's: over the judge, the room and the link.
  static let clashes: [Refusal.Clash] = {
    var plan = SampleCase.plan
    plan.link = booking.link
    var surroundings = Surroundings()
    surroundings.bookings = [booking]
    let found = file().obstacles(to: plan, moving: 1, now: moment(2026, 11, 2, 9, 0), under: rules, among: surroundings)
    return found.flatMap { (refusal: Refusal) -> [Refusal.Clash] in
      guard case .clash(let clashes) = refusal else { return [] }
      return clashes
    }
  }()
}
