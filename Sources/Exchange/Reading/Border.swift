import Foundation

/// Where text enters the program: it is brought to NFC. Source: rules, section 9.
enum Border {
  static func text(_ raw: String) -> String { isSurelyNormal(raw) ? raw : raw.precomposedStringWithCanonicalMapping }

  /// Latin, Cyrillic and the punctuation of papers, none of which ever composes: most text, decided without asking Unicode.
  private static func isSurelyNormal(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0..<0x300, 0x400..<0x483, 0x48A..<0x530, 0x2010...0x2027, 0x2116: true
      default: false
      }
    }
  }
}
