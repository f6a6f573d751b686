import CaseEngine

extension Planner {
  /// Notices, each matched to the register by what it says and when it was prepared; then the group, and messages.
  mutating func planNotices(opened: Moment) throws(LineProblem) {
    try planDrafts(opened)
    try planGroup(opened)
    try planMessages(opened)
  }

  private mutating func planDrafts(_ opened: Moment) throws(LineProblem) {
    var next = existing?.nextNoticeID.rawValue ?? 1
    var free = Set(have?.record.notices.indices ?? 0..<0)
    var ids: [NoticeID] = []
    for (place, notice) in record.notices.enumerated() {
      let path = "notices[\(place + 1)]"
      let draft = self.draft(notice.draft, ids)
      let had = free.sorted().first { other in
        guard let have, agree(notice.on, have.record.notices[other].on) else { return false }
        return existing?.firstDraft(of: have.notices[other]) == draft
      }
      var floor = opened
      var known: [NoticeLine.Step] = []
      if let had, let have {
        free.remove(had)
        ids.append(have.notices[had])
        known = have.record.notices[had].course
      } else {
        let id = NoticeID(rawValue: next)
        next += 1
        ids.append(id)
        floor = add(
          .notice(.prepared(notice: id, draft: draft)), notice.on, order: StepOrder(.notices, place), path: path,
          floor: max(opened, partyTimes[notice.draft.to - 1], hearingTime(notice.draft), ids.dropLast().isEmpty ? opened : lastNotice))
        lastNotice = floor
      }
      for (turn, step) in notice.course.enumerated() {
        let path = path + ".course[\(turn + 1)]"
        if known.indices.contains(turn) {
          try same(path + ".on", step.on, known[turn].on)
          if let existing { try same(path, fact(step.what, ids[place], ids), existing.course(of: ids[place])[turn]) }
          continue
        }
        floor = add(
          .notice(fact(step.what, ids[place], ids)), step.on, order: StepOrder(.notices, place, turn + 1), path: path, floor: floor)
      }
    }
  }

  private func hearingTime(_ draft: NoticeLine.Draft) -> Moment {
    guard case .hearing(let place, _, _, _) = draft.about, hearingTimes.indices.contains(place - 1) else { return Planner.always }
    return hearingTimes[place - 1]
  }

  private func draft(_ draft: NoticeLine.Draft, _ ids: [NoticeID]) -> Notice {
    let about: NoticeAbout =
      switch draft.about {
      case .hearing(let place, let start, let room, let remote):
        .hearing(hearing: hearingIDs.indices.contains(place - 1) ? hearingIDs[place - 1] : 0, start: start, room: room, remote: remote)
      case .documents(let places):
        .documents(documents: places.compactMap { documentIDs.indices.contains($0 - 1) ? documentIDs[$0 - 1] : nil })
      case .free: .free
      }
    return Notice(
      about: about, to: partyIDs[draft.to - 1], by: draft.by, address: draft.address, language: draft.language, title: draft.title,
      text: draft.text, says: draft.says, instead: draft.instead.flatMap { ids.indices.contains($0 - 1) ? ids[$0 - 1] : nil })
  }

  private func fact(_ what: NoticeLine.What, _ id: NoticeID, _ ids: [NoticeID]) -> NoticeFact {
    switch what {
    case .reworded(let draft): .reworded(notice: id, draft: self.draft(draft, ids))
    case .discarded(let reason): .discarded(notice: id, reason: reason)
    case .tried(let through, let early): .tried(notice: id, through: through, early: early)
    case .failed(let answer): .failed(notice: id, answer: answer)
    case .sent(let sending): .sent(notice: id, sending: sending)
    case .settled(let outcome, let proof): .settled(notice: id, outcome: outcome, proof: proof)
    }
  }

  private mutating func planMessages(_ opened: Moment) throws(LineProblem) {
    var next = existing?.nextMessageID.rawValue ?? 1
    var free = Set(have?.record.messages.indices ?? 0..<0)
    var last = opened
    for (place, message) in record.messages.enumerated() {
      let path = "messages[\(place + 1)]"
      let from = partyIDs[message.from - 1]
      let had = free.sorted().first { other in
        guard let have else { return false }
        let theirs = have.record.messages[other]
        return agree(message.on, theirs.on) && theirs.text == message.text && theirs.by == message.by
          && have.parties[theirs.from - 1] == from
      }
      var floor = opened
      let id: MessageID
      if let had, let have {
        free.remove(had)
        id = have.messages[had]
      } else {
        id = MessageID(rawValue: next)
        next += 1
        floor = add(
          .message(.noted(message: id, from: from, by: message.by, text: message.text)), message.on, order: StepOrder(.messages, place),
          path: path, floor: max(last, partyTimes[message.from - 1]))
        last = floor
      }
      guard let answer = message.answer else { continue }
      if let theirs = had.flatMap({ have?.record.messages[$0].answer }) {
        try same(path + ".answer.on", answer.on, theirs.on)
        try same(path + ".answer.text", answer.text, theirs.text)
        try same(path + ".answer.by", answer.by, theirs.by)
      } else {
        add(
          .message(.answered(message: id, answer: answer.text, by: answer.by)), answer.on, order: StepOrder(.messages, place, 1),
          path: path + ".answer", floor: floor)
      }
    }
  }
}

extension CaseFile {
  private var standing: [Entry<CaseFact>] {
    let gone = retractedVersions
    return entries.filter { !gone.contains($0.version) }
  }

  /// A notice as it was written first.
  fileprivate func firstDraft(of id: NoticeID) -> Notice? {
    for entry in standing { if case .notice(.prepared(id, let draft)) = entry.fact { return draft } }
    return nil
  }

  /// What happened to a notice after it was prepared.
  fileprivate func course(of id: NoticeID) -> [NoticeFact] {
    standing.compactMap { entry in
      guard case .notice(let fact) = entry.fact, fact.notice == id else { return nil }
      if case .prepared = fact { return nil }
      return fact
    }
  }
}
