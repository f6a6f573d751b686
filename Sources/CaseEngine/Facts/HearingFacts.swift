/// When, where and how a hearing is to be held.
public struct HearingPlan: Hashable, Sendable, Codable {
  /// What it is for.
  public var kind: HearingKind
  /// When it begins.
  public var start: Moment
  /// How long it is to last, in minutes, 1–1440.
  public var minutes: Int
  /// The courtroom.
  public var room: String?
  /// Whether people join by videoconference.
  public var remote: Bool
  /// The link of the videoconference.
  public var link: String?
  /// The ground for closing the hearing to the public; nil when it is open. Source: CPC art. 19.
  public var closed: String?
  /// The judge who hears it.
  public var judge: String?
  /// Why another judge than the case's own set it.
  public var acting: String?

  /// A hearing as planned.
  public init(
    kind: HearingKind, start: Moment, minutes: Int, room: String? = nil, remote: Bool = false, link: String? = nil, closed: String? = nil,
    judge: String? = nil, acting: String? = nil
  ) {
    self.kind = kind
    self.start = start
    self.minutes = minutes
    self.room = room
    self.remote = remote
    self.link = link
    self.closed = closed
    self.judge = judge
    self.acting = acting
  }

  /// When it is to end.
  public var end: Moment { start.adding(minutes: minutes) }
}

/// A hearing of the case, and the cases whose hearings are at the same time.
public struct HearingClash: Hashable, Sendable, Codable {
  /// The hearing.
  public var hearing: HearingID
  /// The numbers of the other cases.
  public var with: [CaseNumber]

  /// A hearing that clashes with those of other cases.
  public init(hearing: HearingID, with: [CaseNumber]) {
    self.hearing = hearing
    self.with = with
  }
}

/// What a judge set aside with a written reason. Recorded and shown for good. Source: rules, section 6.
public struct Override: Hashable, Sendable, Codable {
  /// What stood in the way.
  public enum Obstacle: Hashable, Sendable, Codable {
    /// Documents that were neither requested nor received.
    case gate(documents: [DocumentID])
    /// A day off, or a time outside of working hours.
    case calendar
    /// The judge, the room or the link was taken: the numbers of those cases.
    case clash(with: [CaseNumber])
    /// A failing item of the checklist, by its key, at signing.
    case item(key: String)
  }

  /// What was set aside.
  public var obstacle: Obstacle
  /// Why.
  public var reason: String

  /// An obstacle set aside for a reason.
  public init(_ obstacle: Obstacle, reason: String) {
    self.obstacle = obstacle
    self.reason = reason
  }
}

/// What a judge signed: the exact state, by its version and head, and what each item was. Source: rules, section 7.
public struct SignOff: Hashable, Sendable, Codable {
  /// The version of the case that was signed.
  public var version: Int
  /// The hash of the last entry that was signed.
  public var head: Digest
  /// The day on which the items were worked out.
  public var day: Day
  /// What each item was.
  public var items: [SignedItem]
  /// The failing items that were overridden.
  public var overrides: [Override]
  /// Why another judge than the case's own signed.
  public var acting: String?

  /// One line of the signed checklist.
  public struct SignedItem: Hashable, Sendable, Codable {
    /// The key of the item.
    public var key: String
    /// What it was.
    public var state: ItemState

    /// An item in a state.
    public init(key: String, state: ItemState) {
      self.key = key
      self.state = state
    }
  }

  /// A signature under a state.
  public init(version: Int, head: Digest, day: Day, items: [SignedItem], overrides: [Override], acting: String? = nil) {
    self.version = version
    self.head = head
    self.day = day
    self.items = items
    self.overrides = overrides
    self.acting = acting
  }
}

/// What an item of the checklist can be. Source: rules, section 7.
public enum ItemState: String, Sendable, Codable, CaseIterable {
  case pass, fail, waived
  case notApplicable = "n/a"
}
