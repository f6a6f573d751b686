import CaseEngine

extension CaseWriter {
  /// Cases that came from elsewhere, and how listeners join some of the videoconferences.
  mutating func tellLinks(_ story: Story) {
    let at = noticeTime(on: scenery.day(-1))
    switch story {
    case .waived, .readyNextWeek:
      guard let from = try? CaseNumber("7575-\(scenery.today.civil.year % 100)-00-2/\(310 + index)") else { return }
      act(secretary, .secretary, at: at, [.links(.caseLinked(link: CaseLink(to: from, kind: .transferred, side: .target)))])
      guard story == .waived, let party = file.state.participants.first?.id else { return }
      let id = file.nextDocumentID
      act(
        secretary, .secretary, at: at,
        [
          .documentNeeded(document: id, details: DocumentDetails(title: Reasons.carried(language), from: party)),
          .documentReceived(document: id, receipt: Receipt(by: .cabinet, form: .certifiedCopy, pages: 6)),
          .links(.documentCarriedOver(document: id, from: from, number: 4)),
        ])
    case .outstanding, .unsigned, .outstandingNextWeek:
      guard let trial = file.state.trial, trial.plan.remote, !file.state.isClosedInWhole(trial) else { return }
      act(
        secretary, .secretary, at: at,
        [.openness(.listenersTold(hearing: trial.id, how: "https://court.example.org/listen/\(7_000 + index)"))])
    default: break
    }
  }
}
