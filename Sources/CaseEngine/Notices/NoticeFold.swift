extension NoticeState {
  /// Takes in one fact of the case. Cannot fail: what is not possible was refused before it was stored, and is passed over here.
  mutating func apply(_ entry: Entry<CaseFact>) {
    switch entry.fact {
    case .notice(let fact): apply(fact, entry)
    case .group(let fact): apply(fact, entry)
    case .message(let fact): apply(fact, entry)
    default: break
    }
  }

  private mutating func apply(_ fact: NoticeFact, _ entry: Entry<CaseFact>) {
    switch fact {
    case .prepared(let id, let draft):
      all.insert(NoticeRecord(id: id, prepared: Recorded(draft, entry)), at: all.firstIndex { $0.id > id } ?? all.endIndex)
    case .reworded(let id, let draft): change(id) { $0.prepared = Recorded(draft, entry) }
    case .discarded(let id, let reason): change(id) { $0.discarded = Recorded(reason, entry) }
    case .tried(let id, let through, let early):
      change(id) { $0.tries.append(.init(asked: Recorded(Sending(early: early, through: through), entry))) }
    case .failed(let id, let answer):
      change(id) { if let last = $0.tries.indices.last { $0.tries[last].failure = Recorded(answer, entry) } }
    case .sent(let id, let sending): change(id) { $0.sent = Recorded(sending, entry) }
    case .settled(let id, let outcome, let proof):
      change(id) { $0.outcome = Recorded(NoticeRecord.Outcome(what: outcome, proof: proof), entry) }
    }
  }

  private mutating func apply(_ fact: GroupFact, _ entry: Entry<CaseFact>) {
    switch fact {
    case .named(let name): if group == nil { group = GroupRecord(name: name, named: entry.occurred) } else { group?.name = name }
    case .created(let made):
      group?.created = Recorded(made, entry)
      group?.members = made.members
    case .membersNoted(let members): group?.members = members
    case .restricted(let party, let reason, let until):
      group?.restrictions.append(.init(party: party, until: until, restricted: Recorded(reason, entry)))
    case .restored(let party, let reason):
      if let place = group?.restrictions.lastIndex(where: { $0.party == party && $0.restored == nil }) {
        group?.restrictions[place].restored = Recorded(reason, entry)
      }
    case .dissolved: group = nil
    }
  }

  private mutating func apply(_ fact: MessageFact, _ entry: Entry<CaseFact>) {
    switch fact {
    case .noted(let id, let from, let by, let text):
      let noted = Recorded(MessageRecord.Message(from: from, by: by, text: text), entry)
      messages.insert(MessageRecord(id: id, noted: noted), at: messages.firstIndex { $0.id > id } ?? messages.endIndex)
    case .answered(let id, let answer, let by):
      if let place = messages.firstIndex(where: { $0.id == id }) {
        messages[place].answered = Recorded(MessageRecord.Answer(text: answer, by: by), entry)
      }
    }
  }

  private mutating func change(_ id: NoticeID, _ body: (inout NoticeRecord) -> Void) {
    if let place = all.firstIndex(where: { $0.id == id }) { body(&all[place]) }
  }
}
