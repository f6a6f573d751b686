/// On whose side a party stands. Source: rules, section 3, *served*.
enum Side: Hashable {
  case claiming, defending
  case own(PartyID)
}

extension PartyRole {
  /// Whether one of this role takes part in the case, and so must get what the others hand in.
  public var takesPart: Bool {
    switch self {
    case .witness, .expert, .translator, .holder: false
    default: true
    }
  }
}

extension CaseState {
  /// Whom a party stands for: the one it represents, or itself.
  public func principal(of id: PartyID) -> PartyID {
    var current = id
    // No chain is longer than there are parties.
    for _ in parties {
      guard let place = parties.firstIndex(where: { $0.id == current }), let of = parties[place].details.of else { break }
      current = of
    }
    return current
  }

  func side(of id: PartyID) -> Side {
    let principal = principal(of: id)
    let role = parties.first { $0.id == principal }?.details.role
    if role?.titleSide == .claiming { return .claiming }
    return role == .defendant ? .defending : .own(principal)
  }

  /// The participants who are served for themselves: those who take part and act for nobody else.
  public var participants: [Party] { parties.filter { $0.details.role.takesPart && $0.details.of == nil } }

  /// Who must get a document: as chosen, or every other participant who is not on the side that it comes from.
  public func recipients(of document: Document) -> [PartyID] {
    if let chosen = document.recipients { return chosen.filter { party($0) != nil } }
    let side = side(of: document.details.from)
    return participants.map(\.id).filter { self.side(of: $0) != side }
  }

  /// Who is still owed a document. Empty until it was received. Serving a representative serves the one represented.
  public func owedService(of document: Document) -> [PartyID] {
    guard document.receipt != nil else { return [] }
    let reached = Set(document.services.flatMap { [$0.fact.to, principal(of: $0.fact.to)] })
    return recipients(of: document).filter { !reached.contains($0) && !reached.contains(principal(of: $0)) }
  }
}
