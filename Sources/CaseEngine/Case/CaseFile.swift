/// A case as the register has it: every entry, and the state that they fold to. Source: rules, section 2.
public struct CaseFile: Hashable, Sendable {
  /// The identity of the case.
  public let id: CaseID
  /// Every entry, retracted ones too, in the order of recording.
  public private(set) var entries: [Entry<CaseFact>] = []
  /// The fold over the entries that are not retracted.
  public private(set) var state = CaseState()

  /// A case before its first entry.
  public init(id: CaseID) { self.id = id }

  /// The version of the last entry; 0 before the first.
  public var version: Int { entries.last?.version ?? 0 }

  /// The hash of the last entry; zeros before the first.
  public var head: Digest { entries.last?.hash ?? .zero }

  /// The court number; nil before the case was opened.
  public var number: CaseNumber? { state.details?.number }

  /// Takes in the next entry. Cannot fail.
  public mutating func enter(_ entry: Entry<CaseFact>) {
    entries.append(entry)
    if case .retracted = entry.fact { state = fold(entries) } else { state.apply(entry) }
  }

  /// An entry by its version.
  public func entry(_ version: Int) -> Entry<CaseFact>? {
    version >= 1 && version <= entries.count ? entries[version - 1] : nil
  }

  /// The versions that no longer count. A retraction can itself be retracted, which brings its entry back.
  public var retractedVersions: Set<Int> { retracted(in: entries) }

  private func fold(_ entries: [Entry<CaseFact>]) -> CaseState {
    let gone = retracted(in: entries)
    var state = CaseState()
    for entry in entries where !gone.contains(entry.version) { state.apply(entry) }
    return state
  }

  /// Later entries decide about earlier ones, so they are read from the end.
  private func retracted(in entries: [Entry<CaseFact>]) -> Set<Int> {
    var gone: Set<Int> = []
    for entry in entries.reversed() where !gone.contains(entry.version) {
      if case .retracted(let version, _) = entry.fact { gone.insert(version) }
    }
    return gone
  }

  /// What would stand in the way if `more` were entered after what is here: the first entry of the resulting history that is not possible.
  public func obstacle(adding more: [Entry<CaseFact>], in zone: CourtZone) -> (entry: Entry<CaseFact>, why: Impossibility)? {
    let touchesThePast = more.contains { if case .retracted = $0.fact { true } else { false } }
    var state = touchesThePast ? CaseState() : self.state
    let all = touchesThePast ? entries + more : more
    let gone = touchesThePast ? retracted(in: all) : []
    for entry in all where !gone.contains(entry.version) {
      if let why = state.obstacle(to: entry.fact, occurred: entry.occurred, in: zone) { return (entry, why) }
      state.apply(entry)
    }
    return nil
  }
}
