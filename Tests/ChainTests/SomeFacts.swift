import CaseEngine
import Chain
import TestCourt

/// Facts of many shapes: nested enums, lists, optionals, dictionaries, and text that has to be escaped.
enum SomeFacts {
  static let signature = Signature(name: "Ким Д. С.", login: "kim", role: .secretary, program: "1.0")

  static let facts: [CaseFact] = [
    .caseOpened(
      details: CaseDetails(
        number: number("7517-26-00-2/1234"), category: "civil", subject: "О \"взыскании\"\\\n\tдолга \u{1}", registered: day("2026-01-12"),
        judge: "Сейтова А. М.", secretary: nil, language: "ru")),
    .caseReassigned(judge: "Ахметова С. Қ.", order: nil, reason: "🗂 отпуск"),
    .caseReassigned(
      judge: "Ахметова С. Қ.", order: nil, reason: "отпуск", clashes: [HearingClash(hearing: 1, with: [number("дело № 5")])]),
    .caseResumed(reason: nil),
    .partyAdded(party: 1, details: PartyDetails(role: .plaintiff, name: "Әбдіғалиев Ө. Ұ.", phone: try? Phone("+77010000001"))),
    .partyRemoved(party: 2),
    .noDocumentsNeeded(reason: "дело решается по имеющимся"),
    .documentNeeded(document: 1, details: DocumentDetails(title: "Договор / займа", from: 1, original: .paperOrSigned)),
    .recipientsChosen(document: 1, recipients: [1, 3]),
    .recipientsChosen(document: 1, recipients: nil),
    .recipientsChosen(document: 1, recipients: []),
    .documentRequested(
      document: 1,
      request: Request(
        by: .inCourt, due: .computed(TestCourt.calendar.deadline(after: day("2026-10-22"), .workingDays(10))), cause: .motion)),
    .documentReceived(
      document: 1,
      receipt: Receipt(
        by: .email, form: .certifiedCopy, pages: 3, file: AttachedFile(path: "/a/б", sha256: .zero), submission: "вх. 1", unrequested: true)
    ),
    .originalFiled(document: 1, filing: Filing(number: "вх. 26-3391", on: day("2026-10-12"), sheets: 4)),
    .documentServed(document: 1, party: 2, by: .readAtCourt),
    .hearingSet(
      hearing: 1, plan: TestCourt.plan(at: "2026-12-10T10:00", remote: true, link: "https://x/1"),
      overrides: [
        Override(.gate(documents: [1, 2]), reason: "срочно"), Override(.calendar, reason: "-"),
        Override(.clash(with: [number("дело № 5")]), reason: "согласовано"), Override(.item(key: "hearing.set"), reason: "…"),
      ]),
    .room(.meetingArranged(hearing: 1, meeting: Meeting(number: "824 1190", host: "Ли В. А."))),
    .room(.connectionTested(hearing: 1, party: 2, test: ConnectionTest(connection: true, identity: false, authority: true, note: "\"…\""))),
    .room(.viewingListArranged(items: [ViewingItem(.document(1), presenter: 1, minutes: 5), ViewingItem(.exhibit(2))])),
    .room(.connectionLost(hearing: 1, party: nil)),
    .room(.exhibitReceived(exhibit: 1, by: .email, file: AttachedFile(path: "/a/б", sha256: .zero))),
    .hearingCancelled(hearing: 1, reason: "примирение", acting: "отпуск"), .hearingCancelled(hearing: 1, reason: "примирение"),
    .links(.caseLinked(link: CaseLink(to: number("дело № 5"), kind: .joined, side: .source))),
    .links(.documentCarriedOver(document: 1, from: number("дело № 5"), number: 3)), .course(.hearingCalled(hearing: 1)),
    .course(.hearingBegun(hearing: 1, late: Delay(cause: .notNotified, whose: .court))),
    .course(.hearingBrokenOff(hearing: 1, until: moment("2026-12-10T11:30"), reason: nil)), .course(.hearingResumed(hearing: 1)),
    .course(.hearingEnded(hearing: 1, ending: HearingEnding(.recess, why: Delay(word: "обед"), next: 2))),
    .originalWaived(document: 1, ground: .lost, reason: "пожар"), .actedForJudge(reason: "отпуск"), .identityNumberRevealed(party: 1),
    .notice(.prepared(notice: 1, draft: .test(.hearing(hearing: 1, start: moment("2026-12-10T10:00"), room: nil, remote: true), to: 2))),
    .notice(.prepared(notice: 2, draft: .test(.documents(documents: [1, 2]), to: 1, by: .letter, address: nil, instead: 1))),
    .notice(.prepared(notice: 3, draft: .test(.free, to: 1))), .notice(.tried(notice: 1, through: "/usr/sbin/sendmail", early: nil)),
    .notice(.sent(notice: 1, sending: Sending(early: "срочно", proof: "a\nb"))),
    .notice(.settled(notice: 1, outcome: .notDelivered, proof: nil)),
    .group(.named(name: GroupName(kk: "Рассвет — Ли", ru: "Рассвет — Ли"))), .group(.created(group: GroupMade(members: []))),
    .group(.restricted(party: 2, reason: "спам", until: day("2026-12-16"))),
    .message(.noted(message: 1, from: 2, by: .messenger, text: "Когда?")), .message(.answered(message: 1, answer: "Завтра", by: nil)),
    .itemTicked(key: "manual.fee-paid", ticked: false),
    .tray(.actPrepared(prepared: 1, act: .setHearing(plan: TestCourt.plan(at: "2026-12-10T10:00"), override: "срочно"), word: "до обеда")),
    .tray(
      .actPrepared(prepared: 2, act: .openness(act: .answerMedia(request: 1, reply: .refused(ground: nil, word: "нельзя"), ruling: nil)))),
    .tray(.actSentBack(prepared: 1, word: "рано")), .tray(.actSigned(prepared: 2)), .tray(.actWithdrawn(prepared: 1)),
    .openness(.closedToPublic(hearing: 1, closing: Closing(ground: .familySecret, part: "допрос", ruling: .inTheMinutes))),
    .openness(.openedToPublic(hearing: 1, ruling: .separate(ruling: "№ 12"))), .openness(.listenersTold(hearing: 1, how: nil)),
    .openness(
      .mediaRequested(
        request: 1, asked: MediaRequest(outlet: "Газета", uses: [.notes, .photo], hearing: 1, due: .stated(day("2026-12-10"), dayOff: nil)))
    ),
    .openness(.opinionNoted(request: 1, party: 2, opinion: MediaOpinion(objects: true))),
    .openness(.mediaAnswered(request: 1, answer: MediaAnswer(.refused(ground: .minors), ruling: .inTheMinutes))),
    .openness(.mediaAnswered(request: 1, answer: MediaAnswer(.noLeaveNeeded))),
    .readinessSigned(
      signOff: SignOff(
        version: 9, head: .sha256([1]), day: day("2026-10-12"), items: [.init(key: "list.drawn", state: .notApplicable)], overrides: [])),
    .retracted(version: 3, reason: nil),
  ]

  static let settings: [SettingsFact] = [
    .courtNamed(name: TestCourt.named("Сот", "Суд", "Court")), .zoneSet(zone: TestCourt.zone), .hoursSet(hours: TestCourt.calendar.hours),
    .dayMarked(day: day("2026-12-16"), exception: CalendarException(kind: .holiday, name: TestCourt.named("а", "б", "c"))),
    .dayUnmarked(day: day("2026-12-16")),
    .manualCheckAdded(check: ManualCheck(key: "k", category: nil, title: TestCourt.named("а", "б", "c"))),
    .termRemoved(key: "k", from: nil), .termRemoved(key: "k", from: day("2027-01-01")), .noticeDaysSet(days: -3),
    .notices(.templateSet(template: NoticeTemplate(kind: .free, language: .kk, title: "{text}", text: "a\n{b}"))),
    .notices(.gateSet(channel: .sms, gate: nil)),
    .notices(.gateSet(channel: .email, gate: SendingGate(command: ["sendmail", "-t"], seconds: 30))),
  ]
}
