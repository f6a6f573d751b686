/// Why a text is not a telephone number of Kazakhstan.
public enum PhoneProblem: Error, Hashable, Sendable {
  /// There is no digit in it.
  case empty
  /// It holds a character that no number has; `at` counts Characters from 0.
  case unexpected(at: Int)
  /// Without the country code it does not have ten digits, but so many.
  case wrongLength(digits: Int)
  /// The ten digits begin with 0, 1 or 2, as no number under +7 does.
  case wrongStart
  /// It begins with `+` and another country's code.
  case foreign
}

/// What is odd about a telephone number that was accepted nevertheless.
public enum PhoneWarning: Hashable, Sendable {
  /// No operator and no town of Kazakhstan is known by these three digits.
  case unknownPrefix(String)
}

/// A telephone number, kept as `+7` and ten digits. Source: rules, section 9.
public struct Phone: Hashable, Sendable {
  /// `+7XXXXXXXXXX`.
  public let number: String

  /// Reads `+7 701 …`, `8 (701) …`, `7701…` and the bare ten digits; spaces, dashes, dots and brackets are passed over.
  public init(_ text: String) throws(PhoneProblem) {
    if Phone.isKept(text) {
      number = text
      return
    }
    var digits: [UInt8] = []
    var international = false
    for (place, character) in text.enumerated() {
      if let value = character.asciiValue, (0x30...0x39).contains(value) {
        digits.append(value)
      } else if character == "+", digits.isEmpty, !international {
        international = true
      } else if !character.isWhitespace, !Dashes.contains(character), character != "(", character != ")", character != "." {
        throw .unexpected(at: place)
      }
    }
    guard let first = digits.first else { throw .empty }
    let seven = UInt8(ascii: "7")
    if international {
      guard first == seven else { throw .foreign }
      digits.removeFirst()
    } else if digits.count == 11, first == seven || first == UInt8(ascii: "8"), digits[1] >= Phone.leastStart {
      digits.removeFirst()
    }
    guard digits.count == 10 else { throw .wrongLength(digits: digits.count) }
    guard digits[0] >= Phone.leastStart else { throw .wrongStart }
    number = "+7" + String(decoding: digits, as: UTF8.self)
  }

  /// `+7 701 234 56 78`, as it is shown and read out.
  public var shown: String {
    let ten = Array(number.utf8.dropFirst(2))
    let groups = [ten[0..<3], ten[3..<6], ten[6..<8], ten[8..<10]].map { String(decoding: $0, as: UTF8.self) }
    return "+7 " + groups.joined(separator: " ")
  }

  /// What is odd about it, or nil.
  public var warning: PhoneWarning? {
    let prefix = String(number.dropFirst(2).prefix(3))
    guard let value = Int(prefix), !Phone.known.contains(where: { $0.contains(value) }) else { return nil }
    return .unknownPrefix(prefix)
  }

  /// Whether this is the one spelling that is kept, as every number read back from a register is.
  private static func isKept(_ text: String) -> Bool {
    let bytes = text.utf8
    return bytes.count == 12 && bytes.starts(with: "+7".utf8) && bytes.dropFirst(2).allSatisfy { (0x30...0x39).contains($0) }
      && bytes.dropFirst(2).first.map { $0 >= leastStart } ?? false
  }

  private static let leastStart = UInt8(ascii: "3")

  /// Mobile operators and towns. The list is soft: it warns, it never refuses.
  private static let known: [ClosedRange<Int>] = [
    700...702, 705...708, 747...747, 760...764, 771...771, 775...778, 785...785, 710...718, 721...729, 736...736,
  ]
}

extension Phone: Codable {
  /// Reads any form that `init(_:)` reads.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    do {
      try self.init(container.decode(String.self))
    } catch is PhoneProblem {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a telephone number")
    }
  }

  /// Written as `+7XXXXXXXXXX`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(number)
  }
}
