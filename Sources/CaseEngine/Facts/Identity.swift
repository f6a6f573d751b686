/// 128 bits that name a thing for good. Made from randomness handed in from the top; never shown to people.
public struct Token: Hashable, Sendable, Codable, Comparable {
  /// The first eight bytes, big-endian.
  public let high: UInt64
  /// The last eight bytes, big-endian.
  public let low: UInt64

  /// The token of these two halves.
  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// A token drawn from a generator.
  public init(using generator: inout some RandomNumberGenerator) { self.init(high: generator.next(), low: generator.next()) }

  /// Reads 16 bytes, big-endian; nil for any other length.
  public init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 16 else { return nil }
    var halves: (UInt64, UInt64) = (0, 0)
    for (place, byte) in bytes.enumerated() {
      if place < 8 { halves.0 = halves.0 << 8 | UInt64(byte) } else { halves.1 = halves.1 << 8 | UInt64(byte) }
    }
    self.init(high: halves.0, low: halves.1)
  }

  /// The 16 bytes, big-endian.
  public var bytes: [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: high >> (56 - 8 * UInt64($0))) }
      + (0..<8).map { UInt8(truncatingIfNeeded: low >> (56 - 8 * UInt64($0))) }
  }

  /// The order of the bytes.
  public static func < (left: Token, right: Token) -> Bool { (left.high, left.low) < (right.high, right.low) }
}

/// The identity of a case. Its court number can be corrected; this cannot.
public struct CaseID: Hashable, Sendable, Codable, Comparable {
  /// The 128 bits.
  public let token: Token
  /// The case of this token.
  public init(_ token: Token) { self.token = token }
  /// The order of the bytes; says nothing about age.
  public static func < (left: CaseID, right: CaseID) -> Bool { left.token < right.token }
}

/// One act of a person: whatever was confirmed with one Enter, over any number of documents and cases. Also the key that makes a repeated write harmless.
public struct ActKey: Hashable, Sendable, Codable {
  /// The 128 bits.
  public let token: Token
  /// The act of this token.
  public init(_ token: Token) { self.token = token }
}

/// A SHA-256 digest. Kept as four numbers: a register handles two for each entry.
public struct Digest: Hashable, Sendable, Codable {
  private let parts: Parts

  private struct Parts: Hashable, Sendable {
    /// The bytes as they stand, eight by eight.
    var first: UInt64 = 0
    var second: UInt64 = 0
    var third: UInt64 = 0
    var fourth: UInt64 = 0
  }

  /// How many bytes a digest has.
  public static let count = 32

  /// What stands before the first entry: 32 zero bytes.
  public static let zero = Digest(parts: Parts())

  private init(parts: Parts) { self.parts = parts }

  /// The digest of these bytes; nil unless there are 32.
  public init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count == Digest.count else { return nil }
    parts = Parts(
      first: bytes.loadUnaligned(as: UInt64.self), second: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self),
      third: bytes.loadUnaligned(fromByteOffset: 16, as: UInt64.self), fourth: bytes.loadUnaligned(fromByteOffset: 24, as: UInt64.self))
  }

  /// The digest of these bytes; nil unless there are 32.
  public init?(bytes: some Sequence<UInt8>) {
    guard let digest = Array(bytes).withUnsafeBytes({ Digest($0) }) else { return nil }
    self = digest
  }

  /// The bytes as they lie in memory; valid inside only.
  public func withBytes<Value>(_ read: (UnsafeRawBufferPointer) throws -> Value) rethrows -> Value {
    try withUnsafeBytes(of: parts, read)
  }

  /// The 32 bytes.
  public var bytes: [UInt8] { withBytes { Array($0) } }

  /// Reads 64 hexadecimal digits.
  public init?(hex: some StringProtocol) {
    var bytes: [UInt8] = []
    let digits = hex.utf8.map { digit -> UInt8? in
      switch digit {
      case 0x30...0x39: digit - 0x30
      case 0x61...0x66: digit - 0x61 + 10
      case 0x41...0x46: digit - 0x41 + 10
      default: nil
      }
    }
    guard digits.count == 64 else { return nil }
    for place in stride(from: 0, to: 64, by: 2) {
      guard let high = digits[place], let low = digits[place + 1] else { return nil }
      bytes.append(high << 4 | low)
    }
    self.init(bytes: bytes)
  }

  /// 64 lower-case hexadecimal digits.
  public var hex: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// Read from its hexadecimal form.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let digest = Digest(hex: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a SHA-256 digest")
    }
    self = digest
  }

  /// Written in its hexadecimal form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(hex)
  }
}

/// The small number of a party in its case, as people say it. Never used again. Source: rules, section 2.
public struct PartyID: SmallNumber {
  /// 1, 2, 3 …
  public let rawValue: Int
  /// The party of this number.
  public init(rawValue: Int) { self.rawValue = rawValue }
}

/// The small number of a document in its case, as people say it. Never used again. Source: rules, section 2.
public struct DocumentID: SmallNumber {
  /// 1, 2, 3 …
  public let rawValue: Int
  /// The document of this number.
  public init(rawValue: Int) { self.rawValue = rawValue }
}

/// The small number of a hearing in its case.
public struct HearingID: SmallNumber {
  /// 1, 2, 3 …
  public let rawValue: Int
  /// The hearing of this number.
  public init(rawValue: Int) { self.rawValue = rawValue }
}
