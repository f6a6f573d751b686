/// The small number of a thing in its case, as people say it: 1, 2, 3 … Never used again. Source: rules, section 2.
public protocol SmallNumber: RawRepresentable, Hashable, Sendable, Codable, Comparable, ExpressibleByIntegerLiteral
where RawValue == Int, IntegerLiteralType == Int {
  /// The thing of this number.
  init(rawValue: Int)
}

extension SmallNumber {
  /// The thing of this number.
  @inlinable public init(integerLiteral value: Int) { self.init(rawValue: value) }

  /// The order in which things of a kind came.
  @inlinable public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension CaseFile {
  /// The number behind all that a kind of fact gave: never used before, not even by one that was taken back.
  func next<Number: SmallNumber>(_ given: (CaseFact) -> Number?) -> Number {
    Number(rawValue: 1 + entries.reduce(0) { max($0, given($1.fact)?.rawValue ?? 0) })
  }
}
