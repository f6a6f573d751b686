import CaseEngine
import Wording

/// One value for every case of what the words of the courtroom are asked about.
extension EverySentence {
  static let roomFacts: [RoomFact] = [
    .meetingArranged(hearing: 1, meeting: Meeting(number: "824", passcode: "4471", host: "Ли В. А.")),
    .connectionTested(hearing: 1, party: 1, test: ConnectionTest(connection: true, identity: true, authority: true, note: "хорошо")),
    .connectionTested(hearing: 1, party: 2, test: ConnectionTest(connection: false, identity: false, authority: false)),
    .readinessDeclared(party: 1, ready: true, reason: nil), .readinessDeclared(party: 2, ready: false, reason: "болезнь"),
    .viewingListArranged(items: []),
    .viewingListArranged(items: [ViewingItem(.document(1), presenter: 1, minutes: 5), ViewingItem(.exhibit(1))]),
    .speechAnnounced(speech: 1, details: SpeechDetails(by: 1, title: "О долге", minutes: 10)),
    .speechChanged(speech: 1, details: SpeechDetails(by: 1, title: "О долге")), .speechWithdrawn(speech: 1),
    .speechesOrdered(speeches: [2, 1]),
    .exhibitAnnounced(exhibit: 1, details: ExhibitDetails(kind: .slides, title: "Расчёт", from: 1, speech: 1)),
    .exhibitChanged(exhibit: 1, details: ExhibitDetails(kind: .diagram, title: "Расчёт", from: 1)), .exhibitWithdrawn(exhibit: 1),
    .exhibitReceived(exhibit: 1, by: .email, file: AttachedFile(path: "/a.pdf", sha256: .zero)),
    .exhibitReceived(exhibit: 1, by: .chancery, file: nil), .exhibitOpened(exhibit: 1),
    .exhibitShared(exhibit: 1, party: 2, by: .email), .presenceNoted(hearing: 1, party: 1, presence: .byVideo),
    .connectionLost(hearing: 1, party: nil), .connectionLost(hearing: 1, party: 2), .connectionRestored(hearing: 1, party: 2),
    .itemShown(hearing: 1, item: .document(1)), .itemShown(hearing: 1, item: .exhibit(1)), .speechBegun(hearing: 1, speech: 1),
    .speechEnded(hearing: 1, speech: 1), .originalSentToChancery(hearing: 1, document: 1, from: 2),
    .originalSentToChancery(hearing: 1, document: 1, from: nil), .courtNoted(hearing: 1, note: "стороны примиряются"),
  ]

  static let roomImpossibilities: [RoomImpossibility] = [
    .noSuchSpeech(9), .speechNumberUsed(1), .noSuchExhibit(9), .exhibitNumberUsed(1), .exhibitNotReceived(1), .alreadyShared(1, 2),
    .speechGoesOn(1), .speechNotGoing(1), .connectionAlreadyLost(nil), .connectionAlreadyLost(2), .connectionNotLost(2),
    .endsBeforeItBegins,
  ]

  static let roomRefusals: [RoomRefusal] = [
    .notRemote(1), .alreadyOnViewingList(.document(1)), .alreadyOnViewingList(.exhibit(1)), .notOnViewingList(.document(1)),
    .notARecipient(1, 1), .meetingEmpty,
  ]

  static let roomBlockers: [RoomBlocker] = [
    .linkMissing, .notTested, .testFailed(ConnectionTest(connection: true, identity: false, authority: false)), .viewingListEmpty,
    .noTimeLimit(1), .exhibitNotReceived(1), .notReady(reason: nil), .notReady(reason: "болезнь"),
  ]

  /// Every sentence about the courtroom of the sample case.
  static func aboutTheRoom(_ words: any Wording) -> [String] {
    let (state, zone, checks) = (SampleCase.state, SampleCase.zone, [SampleCase.fee])
    var told = roomFacts.flatMap {
      [words.fact(.room($0), in: state, zone: zone, checks: checks), words.fact(.room($0), in: nil, zone: zone, checks: [])]
    }
    let refusals = roomImpossibilities.map { Refusal.impossible(.room($0)) } + roomRefusals.map { .room($0) }
    told += refusals.flatMap { [words.refusal($0, in: state, zone: zone, checks: checks), words.refusal($0, in: nil, zone: zone)] }
    told += roomBlockers.flatMap {
      [words.blocker(Blocker(party: 2, why: .room($0)), in: state), words.remedy(.room($0))]
    }
    told += RoomSection.allCases.flatMap { [words.name($0), words.nothing(in: $0, add: "+")] }
    told += RoomVerb.allCases.map { words.short(inRoom: $0) } + RoomField.allCases.map { words.label($0) }
    told += RoomAsking.allCases.map { words.title($0) }
    told += [words.at("10:07"), words.lateBy(7), words.noConnection(since: "10:07"), words.planned(33, of: 60)]
    told += [words.left(minutes: 7), words.left(seconds: 40), words.over(minutes: 0), words.over(minutes: 2), words.going(minutes: 3)]
    told += [
      words.presenceNotNoted, words.meetingNotArranged, words.connectionIsTested, words.connectionNotTested, words.onScreen, words.wasShown,
      words.noTimeLimit, words.notReceived, words.wasOpened, words.neverOpened, words.viewingIsOver, words.hearingIsOver,
      words.noHearingToCome,
    ]
    return told
  }
}
