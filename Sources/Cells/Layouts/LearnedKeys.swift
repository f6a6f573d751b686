/// Which letter a person's keyboard gives on which key, where none of the known layouts says it: learned by asking for the keys in turn.
public struct LearnedKeys: Hashable, Sendable {
  private let keys: [Character: Character]

  /// Nothing learned.
  public init() { keys = [:] }

  /// These letters, each on a key by its name under `us`. Of a letter that is named twice the first counts.
  public init(_ pairs: [(letter: Character, key: Character)]) {
    keys = Dictionary(pairs.map { (LayoutSense.small($0.letter), $0.key) }, uniquingKeysWith: { first, _ in first })
  }

  /// Reads what `text` gives: `ж:v э:q`. nil where it is something else.
  public init?(_ text: String) {
    var pairs: [(letter: Character, key: Character)] = []
    for word in text.split(separator: " ") {
      let signs = Array(word)
      guard signs.count == 3, signs[1] == ":", LayoutTable.usKeys.contains(signs[2]) else { return nil }
      pairs.append((signs[0], signs[2]))
    }
    self.init(pairs)
  }

  /// The letters and their keys, as settings keep them; in the order of the keyboard.
  public var text: String {
    let pairs = LayoutTable.usKeys.flatMap { key in keys.filter { $0.value == key }.map(\.key).sorted().map { (letter: $0, key: key) } }
    return pairs.map { "\($0.letter):\($0.key)" }.joined(separator: " ")
  }

  /// Whether nothing was learned.
  public var isEmpty: Bool { keys.isEmpty }

  /// How many letters were learned.
  public var count: Int { keys.count }

  /// The key that gives this small letter or sign.
  func key(for letter: Character) -> Character? { keys[letter] }

  /// What stands on a key, by its US name; the first where several letters do.
  func letter(on key: Character) -> Character? { keys.filter { $0.value == key }.keys.min() }

  /// Whether a letter is of the alphabet that was learned.
  func isOfThisAlphabet(_ letter: Character) -> Bool {
    let learned = keys.keys.filter(\.isLetter)
    return learned.filter(\.isASCII).count * 2 > learned.count ? letter.isASCII : !letter.isASCII
  }
}

extension KeyboardLayout {
  /// The layouts under which these keys give these letters; all of them where nothing was pressed.
  public static func agreeing(with presses: [(key: Character, typed: Character)]) -> [KeyboardLayout] {
    allCases.filter { layout in presses.allSatisfy { layout.glyph(for: $0.key) == LayoutSense.small($0.typed) } }
  }
}
