/// The messenger group of a case as a list across cases shows it: open while it has a name alone, and is to be made.
public struct GroupSlip: Hashable, Sendable, Codable {
  /// What it is called.
  public var name: GroupName
  /// When it was named first.
  public var named: Occurrence
  /// When it was made.
  public var created: Occurrence?
  /// In which messenger.
  public var messenger: String?
  /// The link by which one joins.
  public var link: String?
  /// Who is in it, by name.
  public var members: [String]
  /// Every time that a party's access was restricted.
  public var restrictions: [Restriction]

  /// A party that could not write for a time.
  public struct Restriction: Hashable, Sendable, Codable {
    /// The party, by name.
    public var name: String
    /// Why.
    public var reason: String
    /// Since when.
    public var since: Occurrence
    /// Up to which day.
    public var until: Day
    /// When it was lifted before its day.
    public var restored: Occurrence?

    /// Whether it holds on a day.
    public func holds(on today: Day) -> Bool { restored == nil && today <= until }
  }
}

extension CaseFile {
  /// The slip of the group, where the case has one.
  func groupSlips(of summary: CaseSummary, in zone: CourtZone) -> [Slip] {
    guard let group = state.notices.group else { return [] }
    func name(_ id: PartyID) -> String { state.party(id)?.details.name ?? "" }
    let body = GroupSlip(
      name: group.name, named: group.named, created: group.created?.occurred, messenger: group.created?.fact.messenger,
      link: group.created?.fact.link, members: group.members.map(name),
      restrictions: group.restrictions.map {
        .init(
          name: name($0.party), reason: $0.restricted.fact, since: $0.restricted.occurred, until: $0.until, restored: $0.restored?.occurred)
      })
    return [
      Slip(
        of: summary, place: 1, at: group.named.start(in: zone), isOpen: group.created == nil && state.closed == nil, body: .group(body))
    ]
  }
}
