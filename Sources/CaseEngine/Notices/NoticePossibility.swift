/// Why a history with such a fact about notices, the group or messages could not have happened.
public enum NoticeImpossibility: Hashable, Sendable {
  case noSuchNotice(NoticeID)
  case noticeNumberUsed(NoticeID)
  /// It went, or will not go: it can no longer be changed.
  case notWaiting(NoticeID)
  case notSent(NoticeID)
  case notTried(NoticeID)
  case outcomeKnown(NoticeID)
  case beforeIt(NoticeID)
  /// A party that the court has written to stays in the case.
  case partyNotified(PartyID)
  case noGroup
  case groupExists
  case groupNotMade
  case accessFree(PartyID)
  case noSuchMessage(MessageID)
  case messageNumberUsed(MessageID)
  case alreadyAnswered(MessageID)
  case answerBeforeMessage(MessageID)

  /// The code of the command line's contract.
  public var code: String {
    switch self {
    case .noSuchNotice: "notice.none"
    case .noticeNumberUsed: "notice.number-used"
    case .notWaiting: "notice.not-waiting"
    case .notSent: "notice.not-sent"
    case .notTried: "notice.not-tried"
    case .outcomeKnown: "notice.outcome-known"
    case .beforeIt, .answerBeforeMessage: "date.before-its-cause"
    case .partyNotified: "party.notified"
    case .noGroup: "group.none"
    case .groupExists: "group.exists"
    case .groupNotMade: "group.not-made"
    case .accessFree: "group.not-restricted"
    case .noSuchMessage: "message.none"
    case .messageNumberUsed: "message.number-used"
    case .alreadyAnswered: "message.answered"
    }
  }
}

extension CaseState {
  /// Whether a fact about notices, the group or messages can follow this state; nil when it can.
  func obstacle(toNotices fact: CaseFact, _ occurred: Occurrence, _ zone: CourtZone) -> Impossibility? {
    switch fact {
    case .notice(let fact): obstacle(to: fact, occurred, zone)
    case .group(let fact): obstacle(to: fact)
    case .message(let fact): obstacle(to: fact, occurred, zone)
    default: nil
    }
  }

  private func obstacle(to fact: NoticeFact, _ occurred: Occurrence, _ zone: CourtZone) -> Impossibility? {
    if case .prepared(let id, let draft) = fact { return notice(id) == nil ? obstacle(to: draft) : .notice(.noticeNumberUsed(id)) }
    let id = fact.notice
    guard let record = notice(id) else { return .notice(.noSuchNotice(id)) }
    if occurred.isInMinuteBefore(record.prepared.occurred, in: zone) { return .notice(.beforeIt(id)) }
    switch fact {
    case .prepared: return nil
    case .reworded(_, let draft): return record.status == .waiting ? obstacle(to: draft) : .notice(.notWaiting(id))
    case .discarded, .tried, .sent: return record.status == .waiting ? nil : .notice(.notWaiting(id))
    case .failed: return record.openTry == nil ? .notice(.notTried(id)) : nil
    case .settled:
      guard let sent = record.sent else { return .notice(.notSent(id)) }
      if record.outcome != nil { return .notice(.outcomeKnown(id)) }
      return occurred.isInMinuteBefore(sent.occurred, in: zone) ? .notice(.beforeIt(id)) : nil
    }
  }

  private func obstacle(to draft: Notice) -> Impossibility? {
    if party(draft.to) == nil { return .noSuchParty(draft.to) }
    if let instead = draft.instead, notice(instead) == nil { return .notice(.noSuchNotice(instead)) }
    switch draft.about {
    case .hearing(let id, _, _, _): return hearing(id) == nil ? .noSuchHearing(id) : nil
    // What was asked for can have been taken off the list since.
    case .documents, .free: return nil
    }
  }

  private func obstacle(to fact: GroupFact) -> Impossibility? {
    if case .named = fact { return nil }
    guard let group = notices.group else { return .notice(.noGroup) }
    func restriction(_ id: PartyID) -> GroupRecord.Restriction? { group.restrictions.last { $0.party == id && $0.restored == nil } }
    switch fact {
    case .named, .dissolved: return nil
    case .created: return group.created == nil ? nil : .notice(.groupExists)
    case .membersNoted, .restricted: return group.created == nil ? .notice(.groupNotMade) : nil
    case .restored(let id, _): return restriction(id) == nil ? .notice(.accessFree(id)) : nil
    }
  }

  private func obstacle(to fact: MessageFact, _ occurred: Occurrence, _ zone: CourtZone) -> Impossibility? {
    switch fact {
    case .noted(let id, let from, _, _):
      if message(id) != nil { return .notice(.messageNumberUsed(id)) }
      return party(from) == nil ? .noSuchParty(from) : nil
    case .answered(let id, _, _):
      guard let record = message(id) else { return .notice(.noSuchMessage(id)) }
      if record.answered != nil { return .notice(.alreadyAnswered(id)) }
      return occurred.isInMinuteBefore(record.noted.occurred, in: zone) ? .notice(.answerBeforeMessage(id)) : nil
    }
  }

  /// Why a party cannot be taken off the list: the court wrote to it, or it to the court.
  func obstacleOfNotices(toRemoving id: PartyID) -> Impossibility? {
    let written = notices.all.contains { $0.notice.to == id } || notices.messages.contains { $0.noted.fact.from == id }
    return written ? .notice(.partyNotified(id)) : nil
  }
}
