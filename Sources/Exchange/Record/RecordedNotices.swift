import CaseEngine

extension RecordedCase {
  /// Takes in what happened to notices, the group and messages.
  mutating func takeOfNotices(_ entry: Entry<CaseFact>) {
    switch entry.fact {
    case .notice(let fact): take(fact, on: entry.occurred)
    case .group(let fact): if let what = line(fact) { record.group.append(GroupLine(on: entry.occurred, what: what)) }
    case .message(let fact): take(fact, on: entry.occurred)
    default: break
    }
  }

  private mutating func take(_ fact: NoticeFact, on: Occurrence) {
    if case .prepared(let id, let draft) = fact {
      guard let draft = self.draft(draft) else { return }
      notices.append(id)
      record.notices.append(NoticeLine(on: on, draft: draft))
      return
    }
    guard let place = notices.firstIndex(of: fact.notice) else { return }
    let what: NoticeLine.What? =
      switch fact {
      case .prepared: nil
      case .reworded(_, let draft): self.draft(draft).map { .reworded($0) }
      case .discarded(_, let reason): .discarded(reason)
      case .tried(_, let through, let early): .tried(through: through, early: early)
      case .failed(_, let answer): .failed(answer)
      case .sent(_, let sending): .sent(sending)
      case .settled(_, let outcome, let proof): .settled(outcome, proof: proof)
      }
    if let what { record.notices[place].course.append(.init(on: on, what: what)) }
  }

  private func draft(_ notice: Notice) -> NoticeLine.Draft? {
    guard let to = place(notice.to) else { return nil }
    let about: NoticeLine.About
    switch notice.about {
    case .hearing(let id, let start, let room, let remote):
      guard let hearing = hearings.firstIndex(of: id) else { return nil }
      about = .hearing(hearing + 1, start: start, room: room, remote: remote)
    case .documents(let ids): about = .documents(ids.compactMap { place($0) })
    case .free: about = .free
    }
    return NoticeLine.Draft(
      about: about, to: to, by: notice.by, address: notice.address, language: notice.language, title: notice.title, text: notice.text,
      says: notice.says, instead: notice.instead.flatMap { notices.firstIndex(of: $0) }.map { $0 + 1 })
  }

  private func line(_ fact: GroupFact) -> GroupLine.What? {
    switch fact {
    case .named(let name): .named(name)
    case .created(let made): .created(messenger: made.messenger, link: made.link, members: made.members.compactMap { place($0) })
    case .membersNoted(let members): .members(members.compactMap { place($0) })
    case .restricted(let id, let reason, let until): place(id).map { .restricted($0, reason: reason, until: until) }
    case .restored(let id, let reason): place(id).map { .restored($0, reason: reason) }
    case .dissolved(let reason): .dissolved(reason)
    }
  }

  private mutating func take(_ fact: MessageFact, on: Occurrence) {
    switch fact {
    case .noted(let id, let from, let by, let text):
      guard let from = place(from) else { return }
      messages.append(id)
      record.messages.append(MessageLine(on: on, from: from, by: by, text: text))
    case .answered(let id, let answer, let by):
      guard let place = messages.firstIndex(of: id) else { return }
      record.messages[place].answer = .init(on: on, text: answer, by: by)
    }
  }
}
