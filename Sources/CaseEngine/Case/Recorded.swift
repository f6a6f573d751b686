/// A fact, and what of the entry that holds it is asked for afterwards.
public struct Recorded<Fact: Hashable & Sendable>: Hashable, Sendable {
  /// What happened.
  public let fact: Fact
  /// When, as stated.
  public let occurred: Occurrence
  /// The version of its entry: the order of recording.
  public let version: Int
  /// The act it was part of.
  public let act: ActKey
  /// Who entered it.
  public let by: Signature
  /// Whether it was imported.
  public let imported: Bool

  init(_ fact: Fact, _ entry: Entry<CaseFact>) {
    self.fact = fact
    occurred = entry.occurred
    version = entry.version
    act = entry.act
    by = entry.by
    imported = entry.origin.isImported
  }

  /// As much of what was recorded as still holds.
  init(_ fact: Fact, like recorded: Recorded<Fact>) {
    self.fact = fact
    occurred = recorded.occurred
    version = recorded.version
    act = recorded.act
    by = recorded.by
    imported = recorded.imported
  }
}
