import CaseEngine

/// Something that was changed in the course of time: as it is now, and as it was before each change.
public struct History<Value: Hashable & Sendable>: Hashable, Sendable {
  /// As it was until a change.
  public struct Former: Hashable, Sendable {
    /// When it was changed.
    public internal(set) var until: Occurrence
    /// As it was.
    public internal(set) var value: Value
    /// Why it was changed, where a reason belongs to it.
    public internal(set) var reason: String?
    /// The order by which it was changed: of a judge.
    public internal(set) var order: String?
    /// What was set aside for the change: of a hearing.
    public internal(set) var overrides: [OverrideRecord] = []
  }

  /// Before each change, the oldest first.
  public internal(set) var former: [Former] = []
  /// As it is.
  public internal(set) var now: Value

  init(_ value: Value) { now = value }

  init(former: [Former], now: Value) {
    self.former = former
    self.now = now
  }

  /// As it was from the first on, as it is now the last.
  var editions: [Value] { former.map(\.value) + [now] }

  /// Takes in a change.
  mutating func change(
    to value: Value, on occurred: Occurrence, reason: String? = nil, order: String? = nil, overrides: [OverrideRecord] = []
  ) {
    former.append(Former(until: occurred, value: now, reason: reason, order: order, overrides: overrides))
    now = value
  }
}
