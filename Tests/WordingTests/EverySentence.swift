import CaseEngine
import Wording

/// One value for every case of what the words are asked about, in every language.
enum EverySentence {
  private typealias Sample = SampleCase

  static func names(_ words: any Wording) -> [String] {
    var told: [String] = []
    told += DocumentStatus.allCases.map { words.name($0) } + CasePhase.allCases.map { words.name($0) }
    told += PartyRole.allCases.flatMap { [words.name($0), words.shortName($0)] }
    told += Channel.allCases.flatMap { [words.name($0), words.requested(by: $0), words.received(by: $0)] }
    told += ServiceWay.allCases.map { words.name($0) } + ReceivedForm.allCases.flatMap { [words.name($0), words.shortName($0)] }
    told += OriginalRequirement.allCases.map { words.name($0) } + Settlement.allCases.map { words.name($0) }
    told += WaiverGround.allCases.map { words.name($0) } + LateCause.allCases.map { words.name($0) }
    told += HearingKind.allCases.map { words.name($0) } + CourtRole.allCases.flatMap { [words.name($0), words.shortName($0)] }
    told += HearingOutcome.allCases.map { words.name($0) } + DelayCause.allCases.map { words.name($0) }
    told += DelaySide.allCases.map { words.name($0) } + HearingCourse.Stage.allCases.map { words.name($0) }
    told += ExhibitKind.allCases.map { words.name($0) } + Presence.allCases.map { words.name($0) }
    told += Evidence.allCases.map { words.name($0) } + ItemState.allCases.map { words.name($0) } + SavedView.allCases.map { words.name($0) }
    told += DocketOrder.allCases.map { words.name($0) } + PaperQuery.List.allCases.map { words.name($0) }
    told +=
      CalendarException.Kind.allCases.map { words.name($0) } + [.person, .organisation].map { (words.name($0 as IdentityNumber.Holder)) }
    told += CourtRules.builtInCategories.map { words.category($0) }
    told += [words.trayState(sentBack: nil), words.trayState(sentBack: "рано")] + OutOfDate.allCases.map { words.outOfDate($0) }
    told += ClosingGround.allCases.map { words.name($0) } + MediaUse.allCases.map { words.name($0) }
    told += MediaRefusalGround.allCases.map { words.name($0) }
    told += CountColumn.allCases.flatMap { [words.heading($0), words.letter($0)] }
    told += Weekday.allCases.flatMap { [words.name($0), words.shortName($0)] } + (1...12).map { words.month($0) }
    told += ComplaintKind.allCases.map { words.name($0) } + ComplaintLevel.allCases.map { words.name($0) }
    told += AppointmentOutcome.allCases.map { words.name($0) } + ProposalSource.allCases.map { words.name($0) }
    told += ProposalOutcome.allCases.map { words.name($0) } + TrainingTopic.allCases.map { words.name($0) }
    told += BookThing.allCases.map { words.numbered($0, 3) } + ContactLabel.allCases.map { words.label($0) } + [words.emptyCard]
    told += Refusal.Field.allCases.map { words.name($0) }
    told += itemKeys.flatMap { [words.item($0, checks: []), words.shortItem($0, checks: [])] } + [words.signatureIsStale]
    told += NoticeStatus.allCases.map { words.name($0) } + NoticeKind.allCases.map { words.name($0) }
    told += NoticeLanguage.allCases.map { words.name($0) } + NoticeOutcome.allCases.map { words.name($0) }
    told += Sheet.allCases.map { words.name($0) }
    told += ReaderPhrase.allCases.map { words.reader($0) }
    told += CaseSheet.allCases.map { words.name($0) } + PaperLabel.allCases.map { words.label($0) }
    told += [words.checklistTitle, words.certificateTitle, words.receiptTitle, words.inventoryTitle, words.whatIsAskedFor]
    told += [words.documentsOfCase, words.setAsideByJudge, words.notSignedYet, words.certifies(true), words.certifies(false)]
    told += NoticeElement.allCases.map { words.name($0) } + NoticePlaceholder.allCases.map { words.name($0) }
    return told
  }

  /// The keys of rules, section 7.
  static let itemKeys = [
    "list.drawn", "requests.made", "requests.before-hearing", "documents.received", "originals.settled", "documents.served",
    "parties.notified", "parties.ready", "group.created", "hearing.set", "hearing.remote", "hearing.open", "speeches.prepared",
  ]

  static let caseFacts: [CaseFact] =
    SampleCase.facts + [
      .caseNumberCorrected(number: Sample.number("7517-26-00-2/1235")), .caseDetailsChanged(details: Sample.details),
      .caseReassigned(judge: "Ким В. А.", order: "12", reason: "болезнь"),
      .caseReassigned(
        judge: "Ким В. А.", order: nil, reason: "болезнь",
        clashes: [HearingClash(hearing: 1, with: [Sample.number("7517-26-00-2/1301")])]),
      .caseSuspended(reason: "экспертиза"), .caseResumed(reason: nil),
      .caseClosed(reason: "решение"), .caseReopened(reason: "возврат"),
      .partyChanged(party: 1, details: PartyDetails(role: .representative, name: "Ли", of: 2)),
      .partyRemoved(party: 1), .identityNumberRevealed(party: 1), .noDocumentsNeeded(reason: "нет спора"),
      .documentChanged(document: 3, details: DocumentDetails(title: "Договор", from: 2, original: .paper, note: "за 2025 год")),
      .documentUnneeded(document: 4), .recipientsChosen(document: 1, recipients: nil), .recipientsChosen(document: 1, recipients: []),
      .recipientsChosen(document: 1, recipients: [2]), .documentWaived(document: 3, ground: .notSubmitted, reason: "молчит"),
      .originalFiled(document: 1, filing: Filing(number: "3391", on: Sample.today, sheets: 4, place: "шкаф 2")),
      .originalCompared(document: 1, comparison: Comparison(number: "3391", on: Sample.today, sheets: 4, to: "Ли В. А.")),
      .originalGivenBack(document: 1, handover: Handover(to: "Ли В. А.", on: Sample.today, receipt: "7")),
      .documentServed(document: 1, party: 2, by: .byCourt),
      .hearingMoved(hearing: 1, plan: Sample.plan, reason: "болезнь", overrides: overrides),
      .hearingCancelled(hearing: 1, reason: "примирение"), .hearingCancelled(hearing: 1, reason: "примирение", acting: "отпуск"),
      .links(.documentCarriedOver(document: 1, from: Sample.number("7517-26-00-2/1301"), number: 3)),
      .course(.hearingCalled(hearing: 1)), .course(.hearingBegun(hearing: 1, late: nil)), .course(.hearingBegun(hearing: 9, late: delay)),
      .course(.hearingBrokenOff(hearing: 1, until: nil, reason: nil)),
      .course(.hearingBrokenOff(hearing: 1, until: Sample.plan.start, reason: "обед")), .course(.hearingResumed(hearing: 1)),
      .itemAcknowledged(key: "requests.before-hearing", reason: "поздно"),
      .itemTicked(key: "manual.fee-paid", ticked: true), .itemTicked(key: "manual.fee-paid", ticked: false),
      .readinessSigned(
        signOff: SignOff(
          version: 3, head: .zero, day: Sample.today, items: [.init(key: "list.drawn", state: .pass)], overrides: overrides,
          acting: "отпуск")),
      .openness(.closedToPublic(hearing: 1, closing: Closing(ground: .adoption, ruling: .inTheMinutes))),
      .openness(
        .closedToPublic(
          hearing: 9, closing: Closing(ground: .otherSecret, word: "врачебная тайна", part: "допрос", ruling: .separate(ruling: "№ 12")))),
      .openness(.openedToPublic(hearing: 1, ruling: .inTheMinutes, reason: nil)),
      .openness(.openedToPublic(hearing: 1, ruling: .separate(ruling: "№ 13"), reason: "эксперт допрошен")),
      .openness(.listenersTold(hearing: 1, how: "на сайте суда")), .openness(.listenersTold(hearing: 1, how: nil)),
      .openness(
        .mediaRequested(
          request: 1,
          asked: MediaRequest(
            outlet: "Газета «Время»", name: "Ли В. А.", contact: "+7 701 555 01 23", uses: MediaUse.allCases, hearing: 1, due: Sample.due,
            note: "один оператор"))),
      .openness(.mediaRequested(request: 2, asked: MediaRequest(outlet: "Газета", uses: [.notes]))),
      .openness(.opinionNoted(request: 1, party: 1, opinion: MediaOpinion(objects: true, word: "дети"))),
      .openness(.opinionNoted(request: 1, party: 9, opinion: MediaOpinion(objects: false))),
      .openness(.mediaAnswered(request: 1, answer: MediaAnswer(.noLeaveNeeded))),
      .openness(.mediaAnswered(request: 1, answer: MediaAnswer(.granted, ruling: .inTheMinutes))),
      .openness(.mediaAnswered(request: 1, answer: MediaAnswer(.limited(limits: "до начала"), ruling: .separate(ruling: "№ 12")))),
      .openness(.mediaAnswered(request: 1, answer: MediaAnswer(.refused(ground: .other, word: "ремонт"), ruling: .inTheMinutes))),
      .tray(.actWithdrawn(prepared: 1)), .tray(.actSentBack(prepared: 1, word: "рано")), .tray(.actSigned(prepared: 1)),
      .originalWaived(document: 1, ground: .lost, reason: "пожар"), .actedForJudge(reason: "отпуск"),
      .signatureWithdrawn(reason: "ошибка"), .retracted(version: 12, reason: nil), .retracted(version: 12, reason: "ошибка"),
    ] + HearingOutcome.allCases.map { .course(.hearingEnded(hearing: 1, ending: HearingEnding($0, why: delay, next: $0.goesOn ? 2 : nil))) }
    + preparedActs.flatMap { [.tray(.actPrepared(prepared: 1, act: $0)), .tray(.actPrepared(prepared: 1, act: $0, word: "срочно"))] }
    + links

  static let links: [CaseFact] = LinkKind.allCases.flatMap { kind in
    LinkSide.allCases.map {
      .links(.caseLinked(link: CaseLink(to: Sample.number("7517-26-00-2/1301"), kind: kind, side: $0, note: "ст. 171")))
    }
  }

  static let delay = Delay(cause: .absent, whose: .defendant, word: "не явился")

  static let preparedActs: [PreparedAct] = [
    .setHearing(plan: Sample.plan), .setHearing(plan: Sample.plan, override: "срочно"),
    .moveHearing(hearing: 1, plan: Sample.plan, reason: "болезнь", override: "срочно"), .cancelHearing(hearing: 1, reason: "примирение"),
    .cancelHearing(hearing: 9, reason: "примирение"), .waiveDocument(document: 3, ground: .notSubmitted, reason: "молчит"),
    .noteNoDocumentsNeeded(reason: "нет спора"), .acknowledge(key: "documents.received", reason: "поздно"),
    .withdrawSignature(reason: "ошибка"),
    .openness(act: .closeToPublic(hearing: 1, closing: Closing(ground: .adoption, ruling: .inTheMinutes))),
    .openness(act: .openToPublic(hearing: 1, ruling: .inTheMinutes)), .openness(act: .tellListeners(hearing: 1, how: "на сайте")),
    .openness(act: .takeMediaRequest(asked: MediaRequest(outlet: "Газета", uses: [.photo]))),
    .openness(act: .noteOpinion(request: 1, party: 1, opinion: MediaOpinion(objects: true))),
    .openness(act: .answerMedia(request: 1, reply: .granted, ruling: nil)),
    .openness(act: .answerMedia(request: 1, reply: .limited(limits: "до начала"), ruling: .inTheMinutes)),
    .openness(act: .answerMedia(request: 1, reply: .refused(ground: .order), ruling: nil)),
    .openness(act: .answerMedia(request: 1, reply: .refused(ground: nil, word: "нельзя"), ruling: nil)),
  ]

  private static let noticed = Notice(
    about: .hearing(hearing: 1, start: Sample.plan.start, room: "4", remote: false), to: 2, by: .email, address: "a@example.org",
    language: .ru, title: "Извещение", text: "Вы вызываетесь", says: NoticeElements(), instead: 1)
  private static let asked = Notice(
    about: .documents(documents: [3]), to: 2, by: .letter, address: nil, language: .kk, title: "Сұрату", text: "Құжаттар",
    says: NoticeElements())

  static let noticeFacts: [CaseFact] =
    [
      NoticeFact.prepared(notice: 1, draft: noticed), .prepared(notice: 2, draft: asked), .reworded(notice: 1, draft: noticed),
      .discarded(notice: 1, reason: "ошибка"), .tried(notice: 1, through: "/usr/sbin/sendmail", early: "срочно"),
      .failed(notice: 1, answer: "нет связи"), .sent(notice: 1, sending: Sending(early: "срочно", proof: "RR 1", through: "sendmail")),
      .settled(notice: 1, outcome: .refused, proof: "акт"),
    ].map { .notice($0) }
    + [
      GroupFact.named(name: GroupName(kk: "Рассвет т.б.", ru: "Рассвет и др.")),
      .created(group: GroupMade(messenger: "WhatsApp", link: "https://x", members: [1, 2])), .membersNoted(members: []),
      .restricted(party: 2, reason: "оскорбления", until: Sample.today), .restored(party: 2, reason: "извинился"),
      .dissolved(reason: "дело окончено"),
    ].map { .group($0) }
    + [
      .message(.noted(message: 1, from: 2, by: .messenger, text: "Когда заседание?")),
      .message(.answered(message: 1, answer: "Завтра", by: .telephone)),
    ]

  static let noticeSettings: [SettingsFact] = [
    NoticeSettingsFact.templateSet(template: NoticeTemplate(kind: .hearing, language: .kk, title: "т", text: "т")),
    .templateReset(kind: .free, language: .ru), .addressSet(address: Sample.republicDay), .lunchSet(goes: true), .lunchSet(goes: false),
    .groupsSet(used: true), .groupsSet(used: false),
    .gateSet(channel: .email, gate: SendingGate(command: ["/usr/sbin/sendmail", "{address}"], seconds: 30)),
    .gateSet(channel: .sms, gate: nil),
  ].map { .notices($0) }

  static let noticeImpossibilities: [NoticeImpossibility] = [
    .noSuchNotice(9), .noticeNumberUsed(1), .notWaiting(1), .notSent(1), .notTried(1), .outcomeKnown(1), .beforeIt(1), .partyNotified(1),
    .noGroup, .groupExists, .groupNotMade, .accessFree(2), .noSuchMessage(9), .messageNumberUsed(1), .alreadyAnswered(1),
    .answerBeforeMessage(1),
  ]

  static let noticeRefusals: [NoticeRefusal] = [
    .elementsMissing(1, NoticeElement.allCases), .outsideHours(until: Sample.plan.start), .outdated(1), .alreadyPrepared(1),
    .sameMeans(1, .email), .nothingToRepeat(1), .proofMissing(1), .nobodyToNotify, .groupNameTaken("Рассвет — Ли"),
    .groupNameTooLong("Рассвет — Әбдіғалиев и другие", limit: GroupName.limit), .restrictionOver(Sample.today),
    .template(.unknown("кому", known: [.addressee])), .template(.missing([.sender, .contacts])), .template(.brace),
    .noTemplate(.free, .kk), .noGate(.sms), .unknownOpening("кому"), .commandEmpty,
  ]

  static let readerMistakes: [ReaderMistake] = [
    .unknownOption("--x", meant: nil), .unknownOption("--x", meant: "--y"), .missingValue("--limit <limit>"),
    .valueNotTaken(option: "--json", value: "1"), .tooMany(["a"]), .tooMany(["a", "b"]), .missing(["<number>"]), .missing(["--a", "--b"]),
    .badValue("x", for: "--by <by>", possible: []), .badValue("x", for: "--by <by>", possible: ["letter", "email"]),
  ]

  static let paperRefusals: [PaperRefusal] = [
    .notSigned, .nothingAwaited(nil), .nothingAwaited(2), .nothingTakenIn(nil, number: "26-3391"),
    .nothingTakenIn(Sample.today, number: nil),
    .nothingTakenIn(nil, number: nil), .nothingReceived, .noNoticeWaits,
  ]

  static let wants: [NoticeWant] = [.noNotice, .notSent(1), .noReport(1, .sms), .noProof(1), .notDelivered(1)]

  static let overrides: [Override] = [
    Override(.gate(documents: [3, 4]), reason: "срочно"), Override(.calendar, reason: "срочно"),
    Override(.clash(with: [SampleCase.number("7517-26-00-2/1301")]), reason: "срочно"),
    Override(.item(key: "documents.received"), reason: "срочно"),
  ]

  static let settingsFacts: [SettingsFact] = [
    .courtNamed(name: Sample.republicDay), .zoneSet(zone: Sample.zone), .hoursSet(hours: .usual),
    .dayMarked(day: Sample.today, exception: CalendarException(kind: .workingDay, name: Sample.republicDay)),
    .dayUnmarked(day: Sample.today),
    .categoryAdded(category: "civil"),
    .templateAdded(
      template: DocumentTemplate(category: "civil", title: Sample.republicDay, from: [], original: .none, preselected: true, basis: "")),
    .templateRemoved(category: "civil", title: "Устав"), .termSet(term: Sample.preparation), .termRemoved(key: "preparation", from: nil),
    .termRemoved(key: "preparation", from: Sample.today),
    .manualCheckAdded(check: Sample.fee),
    .manualCheckRemoved(key: "fee-paid"), .noticeDaysSet(days: 3), .retracted(version: 2, reason: "ошибка"),
  ]

  static let staffFacts: [StaffFact] = [
    .staffEntered(number: 1, person: StaffMember(name: "Ли", logins: ["li"], roles: [.secretary])),
    .staffChanged(number: 1, person: StaffMember(name: "Ли", logins: ["li"], roles: [.secretary])), .staffLeft(number: 1),
    .retracted(version: 2, reason: nil),
  ]

  static let impossibilities: [Impossibility] = [
    .alreadyOpened, .notOpened, .noSuchParty(9), .partyNumberUsed(1), .partyStillNeeded(1, documents: [1], parties: [2]),
    .representsNobody(1), .linksItself, .noIdentityNumber(1),
    .noSuchDocument(9), .documentNumberUsed(1), .alreadyReceived(1), .alreadyWaived(1), .notReceived(3), .notOutstanding(1),
    .alreadyAskedFor(3),
    .originalAlreadySettled(1), .originalNotFiled(1), .originalNotRequired(1), .alreadyServed(1, 2), .beforeItsCause(1), .noSuchHearing(9),
    .hearingNumberUsed(1),
    .hearingCancelled(1), .trialAlreadySet(1), .course(.alreadyCalled(1)), .course(.alreadyBegun(1)), .course(.notBegun(1)),
    .course(.alreadyBrokenOff(1)),
    .course(.notBrokenOff(1)), .course(.alreadyEnded(1)), .course(.underWay(1)), .course(.beforeItsCause(9)), .notSuspended,
    .alreadySuspended, .notClosed, .alreadyClosed, .nothingSigned,
    .noSuchEntry(version: 99), .alreadyRetracted(version: 3),
    .openness(.alreadyOpen(1)), .openness(.noSuchRequest(9)), .openness(.requestNumberUsed(1)), .openness(.alreadyAnswered(1)),
    .openness(.beforeItWasAsked(1)), .tray(.noSuchPrepared(9)), .tray(.numberUsed(1)), .tray(.notWaiting(1)),
    .book(.none(.complaint, 9)), .book(.numberUsed(.proposal, 1)), .book(.alreadyAnswered(1)), .book(.notHigher(1)),
    .book(.alreadySettled(.appointment, 1)), .book(.notAdopted(1)), .book(.noEntry(version: 9)),
  ]

  static let refusals: [Refusal] =
    impossibilities.map { .impossible($0) } + [
      .notAllowed(may: [.chancery]), .notAllowed(may: [.secretary, .judge]), .notYourCase(judge: "Ким В. А."), .notYourCase(judge: nil),
      .badText(field: .reason, problem: .empty), .outOfRange(field: .minutes, allowed: 1...1_440), .dateOutOfRange(field: .due),
      .inTheFuture(field: .on), .badIdentityNumber(.wrongCheckDigit), .badPhone(.foreign), .unknownCategory("x", known: ["civil"]),
      .caseNumberTaken(Sample.number("7517-26-00-2/1301")), .submissionOfAnotherDay(number: "3391", day: Sample.today), .notYourDocument(3),
      .notARecipient(1, 1), .gate([3, 4]), .dayOff(Sample.today, .weekend(.sunday)), .outsideHours(.usual), .hearingInThePast,
      .clash(Sample.clashes), .clashMeanwhile(Sample.clashes), .linkMissing,
      .course(.nextMissing), .course(.nextNotWanted(.decided)), .course(.whyMissing), .course(.breakEndsTooSoon),
      .nothingToAcknowledge(key: "list.drawn"), .noSuchCheck(key: "manual.x"), .notReady(items: ["documents.received", "manual.fee-paid"]),
      .alreadySigned, .caseNotActive(.closed), .caseNotActive(.suspended), .caseNotActive(.heard),
      .laterEntryInTheWay(version: 12, why: .notReceived(1)), .dueMoved(3, from: Sample.today), .reasonMissing, .staysForGood(version: 12),
      .nothingToUndo,
      .nothingChanges,
      .staff(.firstMustBeYourself(login: "li")), .staff(.lastAdministrator), .staff(.loginTaken(login: "li", number: 2)),
      .staff(.loginMissing), .staff(.roleMissing), .openness(.nothingAskedFor), .openness(.refusalWithoutGround(1)),
      .openness(.needsNoLeave(1)), .openness(.hearingIsOpen(1)), .openness(.linkOfParticipants), .openness(.unknownGround("тайна")),
      .tray(.needsNoSignature),
      .tray(.notYours(1, by: "Ли В. А.")),
      .book(.dueBeforeReceipt), .book(.appointmentInThePast), .book(.timeTaken(by: 2)), .book(.notYet(2)), .book(.nothingToUndo),
      .book(.stillNamed(2)),
    ] + OutOfDate.allCases.map { .tray(.outOfDate(1, $0)) } + CourtThing.allCases.map { .nothingByThatName($0, name: "7") }

  static let storeErrors: [StoreError] = [
    .noSuchCase, .conflict(version: 3), .surroundingsChanged, .busy, .readOnly(.newerProgram), .readOnly(.filePermissions),
    .readOnly(.afterFailure),
    .outOfReach(.missing), .outOfReach(.missingFolder), .outOfReach(.noPermission), .outOfReach(.notARegister),
    .outOfReach(.networkFileSystem),
    .outOfReach(.notADatabase), .outOfReach(.symbolicLink), .damaged(sequence: nil), .damaged(sequence: 7), .diskFull, .failed(code: 5),
    .exists,
  ]

  static let faults: [Verification.Fault] = [
    .brokenHash(sequence: 7), .brokenBody(sequence: 7), .gap(after: 7), .gapInCase(sequence: 7), .wrongLines(SampleCase.booking.id),
    .damagedFile,
    .anchorNotFound(sequence: 7),
  ]

  static let textProblems: [TextProblem] = [
    .empty, .tooLong(found: 620, limit: 500), .forbidden(.control, scalar: 7, at: 2), .forbidden(.direction, scalar: 0x202E, at: 0),
    .forbidden(.invisible, scalar: 0x200B, at: 0), .forbidden(.notOfACode, scalar: 0x41, at: 0),
  ]
  static let identityProblems: [IdentityNumberProblem] = [.wrongLength(digits: 11), .notADigit(at: 0), .wrongCheckDigit, .neverIssued]
  static let phoneProblems: [PhoneProblem] = [.empty, .unexpected(at: 3), .wrongLength(digits: 9), .wrongStart, .foreign]

  static let whys: [Blocker.Why] =
    [
      .listEmpty, .notRequested, .requestedLate(nil), .requestedLate(.courtOmission), .requestBackdated,
      .notReceived(due: nil, overdueDays: nil),
      .notReceived(due: Sample.day(2026, 10, 16), overdueDays: 37), .returnedUnfit(reason: "не читается", overdueDays: 2),
      .originalMissing(.paper),
      .originalMissing(.paperOrSigned), .notServed(since: Sample.day(2026, 10, 12)), .noHearing, .hearingPassed(Sample.day(2026, 11, 20)),
      .mediaUnanswered(outlet: "Газета", due: nil, overdueDays: nil),
      .mediaUnanswered(outlet: "Газета", due: Sample.day(2026, 11, 20), overdueDays: 2),
      .notTicked(key: Sample.fee.itemKey, title: Sample.fee.title), .notifiedOutsideHours(reason: "срочно"), .noGroup(name: nil),
      .noGroup(name: GroupName(kk: "Рассвет т.б.", ru: "Рассвет и др.")),
    ] + wants.map { .notNotified($0) }

  static let staleCauses: [StaleCause] = [
    .itemWorse(key: "documents.received", from: .pass, to: .fail), .documentAdded(4), .partyAdded(2), .hearingChanged(1),
  ]

  static let timings: [RequestTiming] =
    Evidence.allCases.map { .before($0) } + LateCause.allCases.map { .late($0, .recorded) } + [.late(nil, .imported)]

  static let bindings: [BindingConstraint] =
    [
      .nothing, .dueDate(3, SampleCase.today), .notice(SampleCase.calendar.deadline(after: SampleCase.today, .workingDays(3))),
      .calendar(.holiday(SampleCase.republicDay)), .calendar(nil),
    ] + Sample.clashes.map { .taken($0) } + Sample.runningTerms.map { .term($0) }

  /// Every sentence about the sample case.
  static func sentences(_ words: any Wording) -> [String] {
    let (state, zone, checks) = (SampleCase.state, SampleCase.zone, [SampleCase.fee])
    var told: [String] = []
    told += noticeFacts.flatMap {
      [words.fact($0, in: state, zone: zone, checks: checks), words.fact($0, in: nil, zone: zone, checks: [])]
    }
    told += noticeSettings.map { words.fact($0) }
    told += noticeImpossibilities.map { words.impossibility($0, in: state) }
    told += noticeRefusals.map { words.refusal($0, in: state, zone: zone) }
    told += [words.howToVerify, words.servedShort(0, of: 0), words.servedShort(1, of: 2), words.noPDF, words.asOf(SampleCase.today)]
    told += SheetForm.allCases.map { words.name($0) }
    told += readerMistakes.map { words.reader($0) } + [words.seeForMore("dayin case --help")]
    told += [words.noSuchCommand("csae", near: ["case"]), words.noSuchCommand("x", near: [])]
    told += paperRefusals.map { words.refusal($0, in: state) }
    told += [words.mayGoNow, words.waits(until: Sample.plan.start, zone: zone), words.lacks(NoticeElement.allCases), words.outdated]
    told += [words.templateSound, words.waitsForAnswer, words.restricted(until: Sample.today), words.groupRemedy]
    told += [5, 60, 135].map { words.workingTime(minutes: $0) }
    told += caseFacts.flatMap { [words.fact($0, in: state, zone: zone, checks: checks), words.fact($0, in: nil, zone: zone, checks: [])] }
    told += settingsFacts.map { words.fact($0) } + staffFacts.map { words.fact($0) }
    told += refusals.flatMap { [words.refusal($0, in: state, zone: zone, checks: checks), words.refusal($0, in: nil, zone: zone)] }
    told += EveryBookSentence.sentences(words)
    told += storeErrors.map { words.storeError($0) } + faults.map { words.fault($0) }
    told += textProblems.map { words.problem($0) } + identityProblems.map { words.problem($0) } + phoneProblems.map { words.problem($0) }
    told += [words.warning(PhoneWarning.unknownPrefix("799")), words.unusual(SampleCase.number("Дело 5"))]
    told += ["№ 5А-Aк", "AB-С", "26-З391"].compactMap { LookAlikes.warning(in: $0) }.map { words.warning($0) }
    told += whys.flatMap { [words.blocker(Blocker(document: 3, party: 2, why: $0), in: state), words.remedy($0)] }
    told += aboutTheRoom(words)
    told += staleCauses.map { words.stale($0, in: state, checks: checks) } + timings.compactMap { words.timing($0) }
    told += bindings.map { words.binding($0, in: state, zone: zone) }
    for day in [-3, 0, 8].map({ SampleCase.today + $0 }) {
      told += (SampleCase.runningTerms + SampleCase.suspendedTerms).flatMap {
        [words.term($0, today: day), words.shortTerm($0, today: day), words.termEnd($0)]
      }
    }
    told += [words.earliest(nil, in: state, zone: zone), words.latest(nil, in: state, zone: zone, today: Day(number: 0))]
    told += [words.readiness(passed: 7, of: 11), words.readiness(passed: 11, of: 11), words.shortReadiness(passed: 7, of: 11)]
    told += [
      words.signed(by: "Ким В. А.", on: SampleCase.today),
      words.callerSentence(SampleCase.file(), today: SampleCase.today, rules: SampleCase.rules),
    ]
    return told
  }
}
