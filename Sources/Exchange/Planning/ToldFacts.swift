import CaseEngine

/// A fact that a line tells by keys of its own: what kind it is, and what it says, so that two that differ can be told apart.
protocol ToldFact: Hashable {
  /// The key of the file by which its kind is known.
  var kind: String { get }
  /// What it says, by the keys of the file.
  var fields: [(key: String, text: String?)] { get }
}

extension Planner {
  /// What the file tells must be what the register has: the kind, and then each thing that it says.
  func same<Fact: ToldFact>(_ path: String, _ file: Fact, _ register: Fact) throws(LineProblem) {
    if file == register { return }
    if file.kind == register.kind {
      for (mine, theirs) in zip(file.fields, register.fields) where mine.text != theirs.text {
        throw contradiction(path + "." + mine.key, theirs.text ?? "", mine.text ?? "")
      }
    }
    throw contradiction(path, register.kind, file.kind)
  }
}

extension GroupFact: ToldFact {
  var kind: String {
    switch self {
    case .named: "named"
    case .created: "created"
    case .membersNoted: "members"
    case .restricted: "restricted"
    case .restored: "restored"
    case .dissolved: "dissolved"
    }
  }

  var fields: [(key: String, text: String?)] {
    switch self {
    case .named(let name): [("named.kk", name.kk), ("named.ru", name.ru)]
    case .created(let group): [("messenger", group.messenger), ("link", group.link), ("members", GroupFact.list(group.members))]
    case .membersNoted(let members): [("members", GroupFact.list(members))]
    case .restricted(let party, let reason, let until):
      [("restricted", String(party.rawValue)), ("reason", reason), ("until", until.iso)]
    case .restored(let party, let reason): [("restored", String(party.rawValue)), ("reason", reason)]
    case .dissolved(let reason): [("dissolved", reason)]
    }
  }

  private static func list(_ parties: [PartyID]) -> String { parties.map { String($0.rawValue) }.joined(separator: ", ") }
}

extension NoticeFact: ToldFact {
  var kind: String {
    switch self {
    case .prepared: "prepared"
    case .reworded: "reworded"
    case .discarded: "discarded"
    case .tried: "tried"
    case .failed: "failed"
    case .sent: "sent"
    case .settled: "outcome"
    }
  }

  var fields: [(key: String, text: String?)] {
    switch self {
    case .prepared(_, let draft), .reworded(_, let draft):
      [
        ("title", draft.title), ("text", draft.text), ("to", String(draft.to.rawValue)), ("by", draft.by.rawValue),
        ("address", draft.address), ("language", draft.language.rawValue),
      ].map { (key: kind + "." + $0.0, text: $0.1) }
    case .discarded(_, let reason): [("discarded", reason)]
    case .tried(_, let through, let early): [("tried", through), ("early", early)]
    case .failed(_, let answer): [("failed", answer)]
    case .sent(_, let sending): [("early", sending.early), ("proof", sending.proof), ("through", sending.through)]
    case .settled(_, let outcome, let proof): [("outcome", outcome.rawValue), ("proof", proof)]
    }
  }
}
