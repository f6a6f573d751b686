import CaseEngine

extension CaseWriter {
  /// The secretary makes the courtroom ready: the videoconference where there is one, what is viewed together, and now and then speeches.
  mutating func arrange(on offset: Int) {
    guard let trial = file.state.trial else { return }
    var facts: [RoomFact] = []
    if trial.plan.remote {
      let meeting = Meeting(number: "824 \(1_000 + index % 9_000)", passcode: String(4_000 + index * 7 % 6_000), host: secretary.name)
      facts.append(.meetingArranged(hearing: trial.id, meeting: meeting))
      let passed = ConnectionTest(connection: true, identity: true, authority: true)
      facts += file.state.participants.map { .connectionTested(hearing: trial.id, party: $0.id, test: passed) }
    }
    let speaks = index % 3 == 0
    if trial.plan.remote || speaks {
      let items = file.state.documents.filter { $0.receipt != nil }.prefix(4).map {
        ViewingItem(.document($0.id), presenter: file.state.principal(of: $0.details.from), minutes: 5)
      }
      if !items.isEmpty { facts.append(.viewingListArranged(items: items)) }
    }
    if speaks { facts += speeches() }
    act(secretary, .secretary, on: scenery.day(offset), facts.map { .room($0) })
  }

  /// Who claims speaks first, and shows slides; the other side answers.
  private func speeches() -> [RoomFact] {
    let speakers = file.state.participants.prefix(2).map(\.id)
    guard let first = speakers.first, let last = speakers.last, first != last else { return [] }
    return [
      .speechAnnounced(speech: 1, details: SpeechDetails(by: first, title: Reasons.claim(language), minutes: 10)),
      .speechAnnounced(speech: 2, details: SpeechDetails(by: last, title: Reasons.objections(language), minutes: 10)),
      .exhibitAnnounced(exhibit: 1, details: ExhibitDetails(kind: .slides, title: Reasons.events(language), from: first, speech: 1)),
      .exhibitReceived(exhibit: 1, by: .email, file: nil), .exhibitShared(exhibit: 1, party: last, by: .email),
    ]
  }
}
