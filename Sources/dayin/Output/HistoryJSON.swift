import CaseEngine
import Wording

/// What a fact is called where programs read it, and what it is about.
struct FactTag: Hashable, Sendable {
  let type: String
  var document: DocumentID?
  var party: PartyID?
  var hearing: HearingID?
  var entry: Int?
  var notice: NoticeID?
  var message: MessageID?

  /// The tag of a fact. The types are the names under which facts are stored, and never change.
  init(_ fact: CaseFact) {
    type = fact.name
    switch fact {
    case .partyAdded(let id, _), .partyChanged(let id, _), .partyRemoved(let id), .partyIdentified(let id, _),
      .identityNumberRevealed(let id):
      party = id
    case .documentNeeded(let id, _), .documentChanged(let id, _), .documentUnneeded(let id), .recipientsChosen(let id, _),
      .documentRequested(let id, _), .documentReceived(let id, _), .documentReturned(let id, _), .documentWaived(let id, _, _),
      .originalFiled(let id, _), .originalCompared(let id, _), .originalGivenBack(let id, _),
      .originalWaived(let id, _, _):
      document = id
    case .documentServed(let id, let to, _): (document, party) = (id, to)
    case .hearingSet(let id, _, _), .hearingMoved(let id, _, _, _), .hearingCancelled(let id, _, _): hearing = id
    case .openness(let fact): (hearing, party) = (fact.hearing, fact.party)
    case .course(let fact): hearing = fact.hearing
    case .room(let fact): (document, party, hearing) = (fact.document, fact.party, fact.hearing)
    case .links(.documentCarriedOver(let id, _, _)): document = id
    case .retracted(let version, _): entry = version
    case .notice(let fact):
      notice = fact.notice
      if case .prepared(_, let draft) = fact { (party, hearing) = (draft.to, draft.about.hearing) }
    case .group(.restricted(let id, _, _)), .group(.restored(let id, _)): party = id
    case .message(let fact):
      message = fact.message
      if case .noted(_, let from, _, _) = fact { party = from }
    default: break
    }
  }
}

extension CaseJSON {
  /// Every entry of the case, retracted ones too, the oldest first.
  var history: [JSON] {
    let gone = file.retractedVersions
    return file.entries.map { entry($0, retracted: gone.contains($0.version)) }
  }

  private func entry(_ entry: Entry<CaseFact>, retracted: Bool) -> JSON {
    let tag = FactTag(entry.fact)
    var source: JSON = .null
    if case .imported(let name, let line) = entry.origin { source = .keys(["file": .text(name), "line": .int(line)]) }
    return .keys([
      "version": .int(entry.version), "sequence": .int(entry.sequence), "recordedAt": .text(zone.isoExact(entry.recordedAt)),
      "occurredAt": .text(zone.iso(entry.occurred)), "by": .text(entry.by.name), "login": .text(entry.by.login),
      "role": .text(entry.by.role?.rawValue), "type": .text(tag.type), "document": .int(tag.document?.rawValue),
      "party": .int(tag.party?.rawValue), "hearing": .int(tag.hearing?.rawValue), "entry": .int(tag.entry),
      "text": .text(words.fact(entry.fact, in: state, under: rules)), "retracted": .bool(retracted), "imported": source,
      "program": .text(entry.by.program), "act": .text(entry.act.token.hex), "hash": .text(entry.hash.hex),
      "notice": .int(tag.notice?.rawValue), "message": .int(tag.message?.rawValue),
    ])
  }
}
