import CaseEngine

/// Makes identities and act keys from 128 bits of randomness that were handed in: each call another one, none ever again.
struct Tokens: Hashable, Sendable {
  private let seed: Token
  private var made: UInt64 = 0

  init(seed: Token) { self.seed = seed }

  mutating func next() -> Token {
    made &+= 1
    return Token(high: seed.high, low: seed.low &+ made)
  }
}
