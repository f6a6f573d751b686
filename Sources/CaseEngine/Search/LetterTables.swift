/// How single letters are folded.
enum LetterTables {
  /// Stands where there is no letter.
  static let none: Unicode.Scalar = "\0"

  /// One or two Latin letters for a small Cyrillic one; twice `none` for a letter that is left as it is.
  static func latin(_ letter: Unicode.Scalar) -> (Unicode.Scalar, Unicode.Scalar) {
    switch letter.value {
    case 0x430, 0x4D9: ("a", none)  // а ә
    case 0x431: ("b", none)
    case 0x432: ("v", none)
    case 0x433, 0x493, 0x491: ("g", none)  // г ғ ґ
    case 0x434: ("d", none)
    case 0x435, 0x451, 0x44D, 0x454: ("e", none)  // е ё э є
    case 0x436, 0x497: ("j", none)  // ж җ
    case 0x437: ("z", none)
    case 0x438, 0x439, 0x44B, 0x456, 0x457: ("i", none)  // и й ы і ї
    case 0x43A, 0x49B: ("k", none)  // к қ
    case 0x43B: ("l", none)
    case 0x43C: ("m", none)
    case 0x43D, 0x4A3: ("n", none)  // н ң
    case 0x43E, 0x4E9: ("o", none)  // о ө
    case 0x43F: ("p", none)
    case 0x440: ("r", none)
    case 0x441: ("s", none)
    case 0x442: ("t", none)
    case 0x443, 0x4AF, 0x4B1, 0x45E: ("u", none)  // у ү ұ ў
    case 0x444: ("f", none)
    case 0x445, 0x4BB, 0x4B3: ("h", none)  // х һ ҳ
    case 0x446: ("t", "s")
    case 0x448, 0x449: ("s", "h")  // ш щ
    case 0x44E: ("i", "u")
    case 0x44F: ("i", "a")
    default: (none, none)
    }
  }

  static func isCyrillicVowel(_ letter: Unicode.Scalar) -> Bool {
    switch letter.value {
    case 0x430, 0x435, 0x438, 0x43E, 0x443, 0x44B, 0x44D, 0x44E, 0x44F, 0x451, 0x456, 0x4D9, 0x4E9, 0x4AF, 0x4B1: true
    default: false
    }
  }

  static func isLatinVowel(_ letter: Unicode.Scalar) -> Bool {
    switch letter {
    case "a", "e", "i", "o", "u", "y": true
    default: false
    }
  }

  /// The small Cyrillic letter that a Latin one looks like: Н is what H looks like, һ is what h looks like.
  static func cyrillicDouble(_ letter: Unicode.Scalar) -> Unicode.Scalar? {
    switch letter {
    case "a", "A": "а"
    case "B": "в"
    case "c", "C": "с"
    case "e", "E": "е"
    case "H": "н"
    case "h": "һ"
    case "i", "I": "і"
    case "k", "K": "к"
    case "m", "M": "м"
    case "o", "O": "о"
    case "p", "P": "р"
    case "t", "T": "т"
    case "x", "X": "х"
    case "y", "Y": "у"
    default: nil
    }
  }

  /// A Latin letter with a mark, as letters without; nil for what is none. Letters of the Kazakh Latin alphabets among them.
  static func plainLatin(_ value: UInt32) -> String? {
    switch value {
    case 0xC0...0xC5, 0xE0...0xE5, 0x100...0x105, 0x1CD, 0x1CE, 0x259, 0x18F: "a"
    case 0xC6, 0xE6: "ae"
    case 0xC7, 0xE7, 0x106...0x10D: "ch"  // ç ć č
    case 0xD0, 0xF0, 0x10E...0x111: "d"
    case 0xC8...0xCB, 0xE8...0xEB, 0x112...0x11B: "e"
    case 0x11C...0x123, 0x1E6, 0x1E7, 0x1F4, 0x1F5: "g"  // ğ ǵ
    case 0x124...0x127, 0x1E24, 0x1E25, 0x1E28...0x1E2B: "h"
    case 0xCC...0xCF, 0xEC...0xEF, 0x128...0x131: "i"  // í ı İ
    case 0x134, 0x135: "j"
    case 0x136...0x138: "k"
    case 0x139...0x142: "l"
    case 0xD1, 0xF1, 0x143...0x14B: "n"  // ñ ń ŋ
    case 0xD2...0xD6, 0xD8, 0xF2...0xF6, 0xF8, 0x14C...0x151, 0x19F, 0x275: "o"  // ö ó ө as ɵ
    case 0x152, 0x153: "oe"
    case 0x154...0x159: "r"
    case 0x15A...0x161, 0x218, 0x219: "sh"  // ş ś š
    case 0xDF, 0x1E9E: "ss"
    case 0x162...0x167, 0x21A, 0x21B: "t"
    case 0xD9...0xDC, 0xF9...0xFC, 0x168...0x173: "u"  // ü ú ū
    case 0xDD, 0xFD: "u"  // ý, which is у in the alphabet of 2018
    case 0xFF, 0x176...0x178: "y"
    case 0x174, 0x175: "w"
    case 0x179...0x17E: "zh"  // ž
    default: nil
    }
  }
}
