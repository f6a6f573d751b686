/// The one form in which names, titles and numbers are compared when somebody searches.
///
/// Both sides are folded: what is stored in the index, and what is typed. The form is a run of words of small Latin letters and digits with
/// single spaces between them, so that Cyrillic, the Kazakh letters and the many ways to write a name in Latin come to the same:
/// `Әбдіғалиев`, `Абдигалиев`, `Abdiğaliev` and `Abdighaliyev` are all `abdigaliev`. What it does:
///
/// - small letters; Kazakh letters as their Russian neighbours; ё and э as е; й, ы and і as и; ь and ъ fall away, and before a vowel are и;
/// - Cyrillic into Latin: ж `j`, х `h`, ц `ts`, ч `ch`, ш and щ and сч `sh`, ю `iu`, я `ia`, the others letter by letter;
/// - Latin by how it sounds: `zh` as ж, `kh` as х, `sch` and `shch` as щ, `gh` as г, `y` as и, `q` as к, letters with marks without them;
/// - double letters are one, except digits, the first two letters of a word (СССР), and а, о, у;
/// - Latin letters inside a Cyrillic word are taken for the Cyrillic ones that look the same (`Әбдiғалиев` with a Latin i);
/// - apostrophes and accents fall away, every other sign parts words; letters of other scripts stay, in small form.
///
/// What is typed letter by letter in Cyrillic stays a prefix of what is meant, so that words can be found by their beginning.
public enum Folding {
  /// The folded form. Store this.
  public static func folded(_ text: String) -> String { folded(text, reading: []) }

  /// The words of a folded text.
  public static func words(_ folded: String) -> [Substring] { folded.split(separator: " ") }

  /// What to index of a telephone number, so that it is found with and without the country code, by its last seven digits, and by its end, which
  /// stands there from the end to the beginning. Empty where there are fewer than four digits.
  public static func phoneForms(_ text: String) -> [String] {
    var digits = text.utf8.filter { (0x30...0x39).contains($0) }
    if digits.count == 11, digits[0] == UInt8(ascii: "8") { digits[0] = UInt8(ascii: "7") }
    if digits.count == 10 { digits.insert(UInt8(ascii: "7"), at: 0) }
    var forms: [String] = []
    for length in [digits.count, 10, 7] where length >= 4 && length <= digits.count {
      let form = String(decoding: digits.suffix(length), as: UTF8.self)
      if !forms.contains(form) { forms.append(form) }
    }
    return forms.isEmpty ? [] : forms + [fromTheEnd(String(decoding: digits, as: UTF8.self))]
  }

  /// What to index of a number of a register, so that it is found by any of its groups, and without its dashes: `вх. 26-3391`, `3391`, `263391`.
  static func numberForms(_ text: String) -> String {
    var apart = String.UnicodeScalarView()
    var isBehindLetter = false
    for scalar in text.unicodeScalars {
      if isBehindLetter, ("0"..."9").contains(scalar) { apart.append(" ") }
      apart.append(scalar)
      // What stands upon a letter parts nothing.
      if scalar.isASCII || scalar.properties.generalCategory != .nonspacingMark { isBehindLetter = scalar.properties.isAlphabetic }
    }
    let form = folded(String(apart))
    let digits = words(form).filter { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    return digits.count > 1 ? form + " " + digits.joined() : form
  }

  /// What to index of an identity number: nothing that is typed folds to it, so that it is found only where it is looked for as such.
  static func identityForms(_ number: IdentityNumber) -> [String] { [identity(number.digits), identity(String(number.digits.suffix(4)))] }

  /// The digits of an identity number as they are indexed. No folded text has this sign.
  static func identity(_ digits: String) -> String { "#" + digits }

  /// Digits from the last to the first, as they are indexed for whoever knows only the end. No folded text has this sign.
  static func fromTheEnd(_ digits: String) -> String { "~" + String(digits.reversed()) }

  /// The folded form under one reading of the doubtful Latin letters.
  static func folded(_ text: String, reading: LatinReading) -> String {
    var folder = WordFolder(reading: reading, capacity: text.utf8.count)
    for scalar in text.unicodeScalars { folder.take(scalar) }
    return folder.finish()
  }
}

/// How the Latin letters are read that stand for several sounds. The index uses the empty set; a search tries the others too.
struct LatinReading: OptionSet, Hashable {
  let rawValue: UInt8

  /// `j` as й (Julia), not ж (Jumabek).
  static let jAsShortI = LatinReading(rawValue: 1)
  /// `x` as х (Axmetov), not кс (Alexandr).
  static let xAsH = LatinReading(rawValue: 2)
  /// `w` as у (Sawle), not в (Wladimir).
  static let wAsU = LatinReading(rawValue: 4)
  /// `ng` as ң.
  static let ngAsN = LatinReading(rawValue: 8)
  /// `yo` and `io` as ё.
  static let yoAsE = LatinReading(rawValue: 16)
  /// `c` as к (Capital), not ц.
  static let cAsK = LatinReading(rawValue: 32)
}
