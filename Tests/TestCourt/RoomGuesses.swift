import CaseEngine

extension RoomInstruction {
  /// Something that somebody might ask for around a courtroom.
  static func guess(
    _ document: DocumentID, _ party: PartyID, _ hearing: HearingID, in matter: TestCase, using chances: inout Chances
  ) -> RoomInstruction {
    let speech = chances.one(of: matter.state.speeches)?.id ?? 9
    let exhibit = chances.one(of: matter.state.exhibits)?.id ?? 9
    let viewed = chances.happens(30) ? Viewed.exhibit(exhibit) : .document(document)
    let minutes = chances.happens(60) ? Int.random(in: 0...30, using: &chances) : nil
    let item = ViewingItem(viewed, presenter: chances.happens(50) ? party : nil, minutes: minutes)
    let place = Int.random(in: 0...5, using: &chances)
    switch Int.random(in: 0..<24, using: &chances) {
    case 0: return .arrangeMeeting(hearing, Meeting(number: "82411\(place)", host: chances.happens(50) ? "Ли В. А." : nil))
    case 1, 2:
      return .testConnection(
        hearing, party, ConnectionTest(connection: chances.happens(80), identity: chances.happens(80), authority: chances.happens(80)))
    case 3: return .declareReadiness(party, ready: chances.happens(60), reason: chances.happens(60) ? "болезнь" : nil)
    case 4, 5: return .placeOnViewingList(item, at: chances.happens(30) ? place : nil)
    case 6: return .changeViewing(item)
    case 7: return .moveOnViewingList(viewed, to: place)
    case 8: return .takeOffViewingList(viewed)
    case 9: return .announceSpeech(SpeechDetails(by: party, title: "О долге", minutes: minutes))
    case 10: return .changeSpeech(speech, SpeechDetails(by: party, title: "О неустойке", minutes: minutes))
    case 11: return .moveSpeech(speech, to: place)
    case 12: return .withdrawSpeech(speech)
    case 13:
      return .announceExhibit(
        ExhibitDetails(
          kind: chances.one(of: ExhibitKind.allCases) ?? .slides, title: "Расчёт", from: party, speech: chances.happens(50) ? speech : nil))
    case 14: return .withdrawExhibit(exhibit)
    case 15: return .receiveExhibit(exhibit, by: .email, file: chances.happens(50) ? AttachedFile(path: "/a", sha256: .zero) : nil)
    case 16: return chances.happens(50) ? .noteOpened(exhibit) : .shareExhibit(exhibit, with: party, by: .email)
    case 17: return .notePresence(hearing, party, chances.one(of: Presence.allCases) ?? .absent)
    case 18: return .loseConnection(hearing, chances.happens(50) ? party : nil)
    case 19: return .restoreConnection(hearing, chances.happens(50) ? party : nil)
    case 20: return .show(hearing, viewed)
    case 21: return chances.happens(50) ? .beginSpeech(hearing, speech) : .endSpeech(hearing, speech)
    case 22:
      return chances.happens(70)
        ? .offerOriginal(hearing, document, from: nil)
        : .offerUnlisted(hearing, DocumentDetails(title: "Расписка", from: party, original: .paper))
    default: return .note(hearing, "стороны примиряются")
    }
  }
}
