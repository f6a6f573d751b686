/// Why a text is not an identity number. Carries no digit of it: errors are shown and logged.
public enum IdentityNumberProblem: Error, Hashable, Sendable {
  /// It does not have 12 digits, but so many.
  case wrongLength(digits: Int)
  /// It holds something else than digits; `at` counts Characters from 0.
  case notADigit(at: Int)
  /// The last digit is not the one that the first eleven ask for.
  case wrongCheckDigit
  /// The first eleven digits have no check digit: such a number is never issued.
  case neverIssued
}

/// The identity number of a person (IIN) or an organisation (BIN): 12 digits, the last of them a check digit.
///
/// It prints masked everywhere; the whole number is only in `digits`.
public struct IdentityNumber: Hashable, Sendable {
  /// All twelve digits.
  public let digits: String

  /// Whose number it is, as its fifth digit says.
  public enum Holder: Hashable, Sendable {
    /// A person: the number begins with the day of birth.
    case person
    /// An organisation, its branch, or a joint sole trader.
    case organisation
  }

  /// Reads a number; spaces and dashes are passed over.
  public init(_ text: String) throws(IdentityNumberProblem) {
    let plain = IdentityNumber.plainDigits(text)
    let found = if let plain { plain } else { try IdentityNumber.digits(of: text) }
    guard found.count == 12 else { throw .wrongLength(digits: found.count) }
    guard let check = IdentityNumber.checkDigit(found[..<11]) else { throw .neverIssued }
    guard found[11] == check else { throw .wrongCheckDigit }
    digits = String(decoding: found.map { $0 + 0x30 }, as: UTF8.self)
  }

  /// The digits of a text that is nothing else, as numbers are stored: lists read thousands of them.
  private static func plainDigits(_ text: String) -> [UInt8]? {
    var found = Array(text.utf8)
    for place in found.indices {
      guard (0x30...0x39).contains(found[place]) else { return nil }
      found[place] -= 0x30
    }
    return found
  }

  private static func digits(of text: String) throws(IdentityNumberProblem) -> [UInt8] {
    var found: [UInt8] = []
    for (place, character) in text.enumerated() where !character.isWhitespace && !Dashes.contains(character) {
      guard let value = character.asciiValue, (0x30...0x39).contains(value) else { throw .notADigit(at: place) }
      found.append(value - 0x30)
    }
    return found
  }

  /// Whether a text is a number as it is shown masked: it tells of a number, and not which.
  public static func isMasked(_ text: String) -> Bool {
    text.count == 12 && text.hasPrefix("********") && text.suffix(4).allSatisfy { ("0"..."9").contains($0) }
  }

  /// The last four digits behind eight asterisks: what an observer sees. Source: rules, section 5.
  public var masked: String { "********" + digits.suffix(4) }

  /// Whether it is a person's or an organisation's: the fifth digit of a birth date is at most 3, that of an organisation at least 4.
  public var holder: Holder { digits.dropFirst(4).first.map { $0 >= "4" } == true ? .organisation : .person }

  /// The check digit that eleven digits ask for, or nil where none is issued. Source: Government resolution of 11.06.2003 No. 565.
  static func checkDigit(_ digits: ArraySlice<UInt8>) -> UInt8? {
    for shift in [0, 2] {
      var sum = 0
      for (place, digit) in digits.enumerated() { sum += Int(digit) * ((place + shift) % 11 + 1) }
      if sum % 11 < 10 { return UInt8(sum % 11) }
    }
    return nil
  }
}

extension IdentityNumber: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The masked form.
  public var description: String { masked }
  /// The masked form.
  public var debugDescription: String { masked }
  /// Nothing inside is shown by a dump either.
  public var customMirror: Mirror { Mirror(self, children: [(label: "masked", value: masked)]) }
}

extension IdentityNumber: Codable {
  /// Reads the twelve digits.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    do {
      try self.init(container.decode(String.self))
    } catch is IdentityNumberProblem {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an identity number")
    }
  }

  /// Written as the twelve digits.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(digits)
  }
}

/// The dashes that people paste for a hyphen.
enum Dashes {
  static func contains(_ character: Character) -> Bool {
    switch character {
    case "-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2212}": true
    default: false
    }
  }
}
