import CaseEngine

/// What lists of notices, groups and messages across cases say.
public protocol OutboxWords {
  /// A group has its name, and nobody made it yet.
  var groupNotMade: String { get }
}

extension Wording {
  /// What there is to say of a notice besides: when it may go, what it lacks, when it went, and what proves it.
  public func notes(_ notice: NoticeSlip, now: Moment, under rules: CourtRules) -> [String] {
    let zone = rules.calendar.zone
    var notes: [String] = []
    if !notice.isCurrent { notes.append(outdated) }
    if notice.status == .waiting {
      let release = rules.release(from: now)
      notes.append(release <= now ? mayGoNow : waits(until: release, zone: zone))
      if !notice.missing.isEmpty { notes.append(lacks(notice.missing)) }
    }
    if let failure = notice.failure { notes.append(failure) }
    if let sent = notice.sent { notes.append(occurrence(sent, zone)) }
    if let early = notice.early { notes.append(outsideHours(reason: early)) }
    return notes + [notice.proof, notice.discarded].compactMap { $0 }
  }
}
