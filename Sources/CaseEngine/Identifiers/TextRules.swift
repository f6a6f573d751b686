/// Why a text cannot be kept. Carries numbers and places, never the text. Places count Characters from 0.
public enum TextProblem: Error, Hashable, Sendable {
  /// What kind of character is not taken.
  public enum Forbidden: String, Hashable, Sendable {
    /// A control character, or a line break or tab where none may be.
    case control
    /// A character that turns the direction of what follows.
    case direction
    /// A character that takes no room and cannot be seen.
    case invisible
    /// Anything but a small Latin letter, a digit or a hyphen, in a code.
    case notOfACode = "not-of-a-code"
  }

  /// Nothing, or nothing but white space.
  case empty
  /// So many Characters, where at most `limit` are taken.
  case tooLong(found: Int, limit: Int)
  /// A character that is not taken, by its number in Unicode.
  case forbidden(Forbidden, scalar: UInt32, at: Int)
}

/// What a text may be. Source: rules, section 9. That it is valid UTF-8 in form NFC is seen to where it enters the program.
public enum TextRules {
  /// What the text is for.
  public enum Kind: Hashable, Sendable {
    /// A name or a title: 1–500 Characters in one line.
    case name
    /// A note: 1–20,000 Characters; tabs and line breaks may stand in it.
    case note
    /// A number of the register, of a case, of a document: 1–100 Characters in one line.
    case identifier
    /// A code that programs read: 1–40 small Latin letters, digits and hyphens.
    case code

    /// The most Characters that are taken.
    public var limit: Int {
      switch self {
      case .name: 500
      case .note: 20_000
      case .identifier: 100
      case .code: 40
      }
    }
  }

  /// More marks than this on one letter are a trick, not a language: they hide a text of any length in one Character.
  static let scalarsPerCharacter = 8

  /// What is wrong with a text, or nil. The first thing found is told.
  public static func problem(in text: String, kind: Kind) -> TextProblem? {
    if kind != .code, isSurelySound(text, kind) { return nil }
    var length = 0
    var blank = true
    for character in text {
      for scalar in character.unicodeScalars {
        if let forbidden = forbidden(scalar, in: kind) { return .forbidden(forbidden, scalar: scalar.value, at: length) }
      }
      if character.unicodeScalars.count > scalarsPerCharacter { return .tooLong(found: text.unicodeScalars.count, limit: kind.limit) }
      if blank, !character.isWhitespace { blank = false }
      length += 1
    }
    if blank { return .empty }
    return length > kind.limit ? .tooLong(found: length, limit: kind.limit) : nil
  }

  /// Most text: letters and signs each of which is a Character of its own, so that Unicode need not be asked where Characters end. A code has an
  /// alphabet of its own, and is always looked at.
  private static func isSurelySound(_ text: String, _ kind: Kind) -> Bool {
    var length = 0
    var blank = true
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20, 0xA0: break
      case 0x21...0x7E, 0xA1...0xAC, 0xAE...0x2FF, 0x400...0x482, 0x48A...0x52F, 0x2010...0x2027, 0x2116: blank = false
      default: return false
      }
      length += 1
    }
    return !blank && length <= kind.limit
  }

  private static func forbidden(_ scalar: Unicode.Scalar, in kind: Kind) -> TextProblem.Forbidden? {
    if kind == .code {
      switch scalar {
      case "a"..."z", "0"..."9", "-": return nil
      default: return .notOfACode
      }
    }
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: return kind == .note ? nil : .control
    case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0xFFF9...0xFFFB: return .control
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: return .direction
    case 0x00AD, 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x200B...0x200D, 0x2060...0x2065, 0x206A...0x206F, 0x3164,
      0xFEFF, 0xFFA0, 0xE0000...0xE0FFF:
      return .invisible
    default: return nil
    }
  }
}
