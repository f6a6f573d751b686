/// Chances that come out the same for the same seed (SplitMix64).
public struct Chances: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Chances of this seed.
  public init(seed: UInt64) { state = seed }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// One of these, or nil where there is none.
  public mutating func one<Choice>(of choices: some Collection<Choice>) -> Choice? { choices.randomElement(using: &self) }

  /// Whether something of this chance in a hundred happens.
  public mutating func happens(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }
}
