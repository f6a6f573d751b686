/// What happened to the messenger group of a case. The names and labels are the stored form, so they are never renamed.
/// Source: recommendation 3.
public enum GroupFact: Grouped, Hashable, Sendable, Codable {
  /// It is to be called so.
  case named(name: GroupName)
  /// It exists.
  case created(group: GroupMade)
  /// Who is in it now.
  case membersNoted(members: [PartyID])
  /// A party cannot write in it: for a reason, and up to a day. Source: recommendation 6.
  case restricted(party: PartyID, reason: String, until: Day)
  /// A party can write in it again, before that day.
  case restored(party: PartyID, reason: String?)
  /// There is none any longer.
  case dissolved(reason: String)
}

/// The name of a group in both languages.
public struct GroupName: Hashable, Sendable, Codable {
  /// In Kazakh.
  public var kk: String
  /// In Russian.
  public var ru: String

  /// A name in both languages.
  public init(kk: String, ru: String) {
    self.kk = kk
    self.ru = ru
  }

  /// Both, each once.
  public var both: [String] { kk == ru ? [ru] : [kk, ru] }
}

/// A group that was made in a messenger.
public struct GroupMade: Hashable, Sendable, Codable {
  /// In which messenger.
  public var messenger: String?
  /// The link by which one joins.
  public var link: String?
  /// Who was taken in.
  public var members: [PartyID]

  /// A group that was made.
  public init(messenger: String? = nil, link: String? = nil, members: [PartyID]) {
    self.messenger = messenger
    self.link = link
    self.members = members
  }
}
