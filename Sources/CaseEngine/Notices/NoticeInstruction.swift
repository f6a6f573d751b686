/// What somebody asks for about the notices of a case.
public enum NoticeInstruction: Grouped, Hashable, Sendable {
  case prepare(Notice)
  /// Writes a notice anew that has not gone yet.
  case reword(NoticeID, Notice)
  case discard(NoticeID, reason: String)
  /// A notice goes, or went; `early` says why outside of working hours, `proof` by what it is known that it went.
  case send(NoticeID, early: String?, proof: String?)
  /// The court's command is asked to send it: stands before it is run, so that it is known even where nothing else is.
  case begin(NoticeID, through: String, early: String?)
  /// The command did not send it.
  case noteFailure(NoticeID, answer: String)
  case settle(NoticeID, NoticeOutcome, proof: String?)
}

/// What somebody asks for about the messenger group of a case.
public enum GroupInstruction: Grouped, Hashable, Sendable {
  /// Names the group; nil makes the name from the parties' names.
  case name(GroupName?)
  /// Notes that the group was made; where it has no name yet, it gets one in the same act.
  case create(messenger: String?, link: String?, members: [PartyID]?)
  case noteMembers([PartyID])
  case restrict(PartyID, reason: String, until: Day)
  case restore(PartyID, reason: String?)
  case dissolve(reason: String)
}

/// What somebody asks for about messages of parties.
public enum MessageInstruction: Grouped, Hashable, Sendable {
  case note(from: PartyID, by: Channel, text: String)
  case answer(MessageID, String, by: Channel?)
}

extension CaseFile {
  /// The number that the next notice gets: never used before, not even by one that was taken back.
  public var nextNoticeID: NoticeID {
    next { if case .notice(.prepared(let id, _)) = $0 { id } else { nil } }
  }

  /// The number that the next message gets: never used before, not even by one that was taken back.
  public var nextMessageID: MessageID {
    next { if case .message(.noted(let id, _, _, _)) = $0 { id } else { nil } }
  }

  /// Notices, the group, and messages. Source: rules, section 8; recommendations 3 and 6.
  func aboutNotices(_ instruction: Instruction, _ here: Circumstances) throws(Refusal) -> [Stated<CaseFact>] {
    let facts: [CaseFact]
    switch instruction {
    case .notice(let instruction): facts = [.notice(try fact(for: instruction, here))]
    case .group(let instruction): facts = try self.facts(for: instruction, here).map { .group($0) }
    case .message(let instruction): facts = [.message(try fact(for: instruction))]
    default: facts = []
    }
    return facts.map { Stated($0, here.occurred) }
  }

  private func fact(for instruction: NoticeInstruction, _ here: Circumstances) throws(Refusal) -> NoticeFact {
    switch instruction {
    case .prepare(let draft):
      try check(draft)
      try checkIsNew(draft)
      return .prepared(notice: nextNoticeID, draft: draft)
    case .reword(let id, var draft):
      let record = try waiting(id)
      draft.instead = record.notice.instead
      try check(draft)
      if draft == record.notice { throw .nothingChanges }
      return .reworded(notice: id, draft: draft)
    case .discard(let id, let reason):
      try Checked.reason(reason)
      return .discarded(notice: id, reason: reason)
    case .send(let id, let early, let proof):
      let record = try waiting(id)
      try Checked.note(proof, .proof)
      if let open = record.openTry {
        // The command was asked in time, and may take longer than the day.
        return .sent(notice: id, sending: Sending(early: open.asked.fact.early, proof: proof, through: open.asked.fact.through))
      }
      return .sent(notice: id, sending: Sending(early: try checkMayGo(record, early, here), proof: proof))
    case .begin(let id, let through, let early):
      let record = try waiting(id)
      try Checked.note(through, .command)
      return .tried(notice: id, through: through, early: try checkMayGo(record, early, here))
    case .noteFailure(let id, let answer):
      try Checked.note(answer, .proof)
      return .failed(notice: id, answer: answer)
    case .settle(let id, let outcome, let proof):
      try Checked.note(proof, .proof)
      if outcome == .delivered, (proof ?? "").isEmpty { throw .notice(.proofMissing(id)) }
      return .settled(notice: id, outcome: outcome, proof: proof)
    }
  }

  /// Notices that are drafted together with the act of which they tell, once the case is as that act leaves it.
  func drafted(_ notices: [Notice], after facts: [Stated<CaseFact>], _ here: Circumstances) throws(Refusal) -> [Stated<CaseFact>] {
    var next = nextNoticeID.rawValue
    var drafted: [Stated<CaseFact>] = []
    for notice in notices {
      try check(notice)
      try checkIsNew(notice)
      drafted.append(Stated(.notice(.prepared(notice: NoticeID(rawValue: next), draft: notice)), here.occurred))
      next += 1
    }
    return facts + drafted
  }

  private func waiting(_ id: NoticeID) throws(Refusal) -> NoticeRecord {
    guard let record = state.notice(id) else { throw .impossible(.notice(.noSuchNotice(id))) }
    if record.status != .waiting { throw .impossible(.notice(.notWaiting(id))) }
    return record
  }

  private func check(_ draft: Notice) throws(Refusal) {
    try Checked.name(draft.title, .title)
    try Checked.body(draft.text, .text)
    try Checked.name(draft.address, .address)
    if case .hearing(let id, _, _, _) = draft.about {
      guard let hearing = state.hearing(id) else { throw .impossible(.noSuchHearing(id)) }
      if hearing.cancelled != nil { throw .impossible(.hearingCancelled(id)) }
    }
    if case .documents(let ids) = draft.about, let id = ids.first(where: { state.document($0) == nil }) {
      throw .impossible(.noSuchDocument(id))
    }
  }

  private func check(_ ids: [PartyID]) throws(Refusal) {
    if let id = ids.first(where: { state.party($0) == nil }) { throw .impossible(.noSuchParty(id)) }
  }

  /// Nobody is told the same twice at once; what did not arrive goes again by other means.
  private func checkIsNew(_ draft: Notice) throws(Refusal) {
    if let id = draft.instead {
      guard let former = state.notice(id) else { throw .impossible(.notice(.noSuchNotice(id))) }
      if former.status != .notDelivered && former.tries.last?.failure == nil { throw .notice(.nothingToRepeat(id)) }
      if former.notice.by == draft.by { throw .notice(.sameMeans(id, draft.by)) }
    }
    guard draft.about.kind != .free else { return }
    let same = state.notices.all.last {
      $0.status == .waiting && $0.id != draft.instead && $0.notice.to == draft.to && $0.notice.about == draft.about
        && $0.notice.by == draft.by
    }
    if let same { throw .notice(.alreadyPrepared(same.id)) }
  }

  /// Refuses a notice that lacks something, says what no longer holds, or would go outside of working hours without a reason. Gives that reason
  /// where it was needed. Source: CPC art. 128(2); recommendation 3.
  private func checkMayGo(_ record: NoticeRecord, _ early: String?, _ here: Circumstances) throws(Refusal) -> String? {
    if state.isOverdone(record, at: here.occurred, in: here.zone) { throw .notice(.outdated(record.id)) }
    let missing = record.notice.missing
    if !missing.isEmpty { throw .notice(.elementsMissing(record.id, missing)) }
    if let early { try Checked.reason(early, .early) }
    switch here.occurred {
    case .at(let moment):
      let release = here.rules.release(from: moment)
      if release == moment { return nil }
      guard let early else { throw .notice(.outsideHours(until: release)) }
      return early
    case .on(let day):
      if here.rules.calendar.isWorkingDay(day) { return nil }
      guard let early else { throw .notice(.outsideHours(until: here.rules.release(from: here.zone.moment(day, .midnight)))) }
      return early
    }
  }

  private func facts(for instruction: GroupInstruction, _ here: Circumstances) throws(Refusal) -> [GroupFact] {
    switch instruction {
    case .name(let wanted):
      let name = try groupName(wanted, here)
      if name == state.notices.group?.name { throw .nothingChanges }
      return [.named(name: name)]
    case .create(let messenger, let link, let members):
      try Checked.name(messenger, .messenger)
      try Checked.name(link, .link)
      try check(members ?? [])
      let made = GroupMade(messenger: messenger, link: link, members: members ?? state.toBeNotified.map(\.id))
      let named: [GroupFact] = state.notices.group == nil ? [.named(name: try groupName(nil, here))] : []
      return named + [.created(group: made)]
    case .noteMembers(let members):
      try check(members)
      if state.notices.group?.members == members { throw .nothingChanges }
      return [.membersNoted(members: members)]
    case .restrict(let party, let reason, let until):
      try Checked.reason(reason)
      try check([party])
      try Checked.day(until, .until)
      if until < here.today { throw .notice(.restrictionOver(until)) }
      return [.restricted(party: party, reason: reason, until: until)]
    case .restore(let party, let reason):
      try Checked.note(reason, .reason)
      return [.restored(party: party, reason: reason)]
    case .dissolve(let reason):
      try Checked.reason(reason)
      return [.dissolved(reason: reason)]
    }
  }

  /// The name that is wanted, or the best that no other case has.
  private func groupName(_ wanted: GroupName?, _ here: Circumstances) throws(Refusal) -> GroupName {
    func taken(_ name: GroupName) -> String? {
      name.both.first { text in here.surroundings.groups[text].map { $0 != id } ?? false }
    }
    if let wanted {
      for text in wanted.both {
        try Checked.name(text, .name)
        if text.count > GroupName.limit { throw .notice(.groupNameTooLong(text, limit: GroupName.limit)) }
      }
      if let text = taken(wanted) { throw .notice(.groupNameTaken(text)) }
      return wanted
    }
    let proposals = GroupName.proposals(for: state)
    for name in proposals where taken(name) == nil && !name.ru.isEmpty { return name }
    throw .notice(.groupNameTaken(proposals.last?.ru ?? ""))
  }

  private func fact(for instruction: MessageInstruction) throws(Refusal) -> MessageFact {
    switch instruction {
    case .note(let from, let by, let text):
      try Checked.body(text, .text)
      return .noted(message: nextMessageID, from: from, by: by, text: text)
    case .answer(let id, let text, let by):
      try Checked.body(text, .text)
      return .answered(message: id, answer: text, by: by)
    }
  }
}

extension Instruction {
  /// The names of groups that an instruction wants for a case.
  func groupNames(in state: CaseState) -> [String] {
    switch self {
    case .group(.name(let wanted?)): wanted.both
    case .group(.name(nil)): GroupName.proposals(for: state).flatMap(\.both).unrepeated
    case .group(.create) where state.notices.group == nil: GroupName.proposals(for: state).flatMap(\.both).unrepeated
    default: []
    }
  }
}
