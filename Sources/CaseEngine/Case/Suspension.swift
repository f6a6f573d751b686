/// A time for which the proceedings were suspended: the terms of the case stand still in it.
public struct Suspension: Hashable, Sendable {
  /// When they were suspended, as stated.
  public let begun: Occurrence
  /// When they were resumed; nil while they stand.
  public internal(set) var ended: Occurrence?
}
