/// Chance that repeats itself: the same seed gives the same court on every machine. SplitMix64.
struct Random: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  /// Chance of its own for a numbered thing, so that one case does not change another.
  init(_ seed: UInt64, _ number: Int, salt: UInt64 = 0) {
    state = seed &+ salt
    state = next() ^ UInt64(bitPattern: Int64(number)) &* 0xD6E8_FEB8_6659_FD93
    state = next()
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A whole number in a range; the lower bound where the range is empty.
  mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.upperBound - range.lowerBound + 1))
  }

  /// True so many times in a hundred.
  mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }

  /// One of some; they are tables of words, never empty.
  mutating func pick<Element>(_ some: [Element]) -> Element { some[Int(next() % UInt64(some.count))] }
}
