/// A fact, and what of the entry that holds it is asked for afterwards.
public struct Recorded<Fact: Hashable & Sendable>: Hashable, Sendable {
  /// What happened.
  public let fact: Fact
  private let entry: Entry<CaseFact>

  /// When, as stated.
  public var occurred: Occurrence { entry.occurred }
  /// The version of its entry: the order of recording.
  public var version: Int { entry.version }
  /// The act it was part of.
  public var act: ActKey { entry.act }
  /// Who entered it.
  public var by: Signature { entry.by }
  /// Whether it was imported.
  public var imported: Bool { entry.origin.isImported }

  init(_ fact: Fact, _ entry: Entry<CaseFact>) {
    self.fact = fact
    self.entry = entry
  }

  /// As much of what was recorded as still holds.
  init(_ fact: Fact, like recorded: Recorded<Fact>) {
    self.fact = fact
    entry = recorded.entry
  }

  /// The same thing recorded the same way, whether or not it has its place in the register yet.
  public static func == (left: Recorded, right: Recorded) -> Bool {
    left.fact == right.fact && left.version == right.version && left.occurred == right.occurred && left.act == right.act
      && left.by == right.by && left.imported == right.imported
  }

  /// By what happened, and where it is recorded.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(fact)
    hasher.combine(version)
    hasher.combine(act)
  }
}
