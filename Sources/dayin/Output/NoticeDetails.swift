import CaseEngine

extension NoticeRefusal {
  /// What a refusal about notices names, for programs.
  var details: [JSON] {
    switch self {
    case .elementsMissing(let id, let elements):
      elements.map { .keys(["notice": .int(id.rawValue), "element": .text($0.rawValue)]) }
    case .outdated(let id), .alreadyPrepared(let id), .nothingToRepeat(let id), .proofMissing(let id):
      [.keys(["notice": .int(id.rawValue)])]
    case .sameMeans(let id, let channel): [.keys(["notice": .int(id.rawValue), "by": .text(channel.rawValue)])]
    case .groupNameTaken(let name): [.keys(["name": .text(name)])]
    case .groupNameTooLong(let name, let limit): [.keys(["name": .text(name), "limit": .int(limit)])]
    case .restrictionOver(let day): [.keys(["until": .text(day.iso)])]
    case .template(.unknown(let name, let known)): [.keys(["placeholder": .text(name), "known": .texts(known.map(\.rawValue))])]
    case .template(.missing(let placeholders)): placeholders.map { .keys(["placeholder": .text($0.rawValue)]) }
    case .noTemplate(let kind, let language): [.keys(["kind": .text(kind.rawValue), "language": .text(language.rawValue)])]
    case .noGate(let channel): [.keys(["by": .text(channel.rawValue)])]
    case .unknownOpening(let name): [.keys(["placeholder": .text(name)])]
    case .outsideHours, .template(.brace), .nobodyToNotify, .commandEmpty: []
    }
  }
}

extension NoticeImpossibility {
  /// What an impossibility about notices names, for programs.
  var details: [JSON] {
    switch self {
    case .noSuchNotice(let id), .noticeNumberUsed(let id), .notWaiting(let id), .notSent(let id), .notTried(let id), .outcomeKnown(let id),
      .beforeIt(let id):
      [.keys(["notice": .int(id.rawValue)])]
    case .partyNotified(let id), .accessFree(let id): [.keys(["party": .int(id.rawValue)])]
    case .noSuchMessage(let id), .messageNumberUsed(let id), .alreadyAnswered(let id), .answerBeforeMessage(let id):
      [.keys(["message": .int(id.rawValue)])]
    case .noGroup, .groupExists, .groupNotMade: []
    }
  }
}
