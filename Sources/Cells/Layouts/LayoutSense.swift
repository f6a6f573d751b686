/// Knows from what was typed which layout is switched on, and so which key was pressed.
///
/// A verb is a place on the keyboard. Every letter of the three alphabets names one key of a person's layouts; a few signs stand
/// on several, and go by the layout of the last letter that left no doubt.
public struct LayoutSense: Equatable, Sendable {
  /// The person's own layout beside the Latin one; for a Kazakh one, the Russian is known too.
  public let profile: KeyboardLayout
  /// The layout believed to be switched on: for hints.
  public private(set) var current: KeyboardLayout
  /// What was learned of a layout that is none of the known ones: it goes before them.
  public let learned: LearnedKeys
  /// Whether that layout is the one believed to be switched on.
  private var isLearnedOn: Bool
  private var lastCyrillic: KeyboardLayout
  /// Whether no letter has told yet which layout is switched on.
  private var isGuessed = true

  /// Begins with the person's own layout.
  public init(profile: KeyboardLayout = .kz, learned: LearnedKeys = LearnedKeys()) {
    self.profile = profile
    self.learned = learned
    isLearnedOn = !learned.isEmpty
    current = profile
    lastCyrillic = profile == .us ? .ru : profile
  }

  /// The key that gave this letter or sign, by its US name; nil where no layout has it, or it takes Shift (`?`, `+`, `:`).
  /// Capitals count as small letters, because of Caps Lock.
  ///
  /// Before the first letter nobody knows which layout is switched on: a sign that would then be a digit's key, where nothing acts, names the key that
  /// is called so.
  public mutating func key(for typed: Character) -> Character? {
    let letter = LayoutSense.small(typed)
    if isGuessed, !letter.isLetter, let key = current.key(for: letter), LayoutSense.numberRow.contains(key),
      let named = KeyboardLayout.us.key(for: letter)
    {
      return named
    }
    return place(of: letter)
  }

  /// The key of a small letter or a sign, digits' keys among them.
  private mutating func place(of letter: Character) -> Character? {
    if letter.isLetter { isGuessed = false }
    if letter.isLetter { isLearnedOn = !learned.isEmpty && learned.isOfThisAlphabet(letter) }
    if let key = learned.key(for: letter) { return key }
    let order = order
    if let layout = LayoutSense.home(of: letter, among: order, lastCyrillic) {
      current = layout
      if layout != .us { lastCyrillic = layout }
      return layout.key(for: letter)
    }
    return sign(letter, order)
  }

  /// What stands on a key in the layout that is switched on: the small letter to print in a hint.
  public func glyph(for usKey: Character) -> Character {
    isLearnedOn ? learned.letter(on: usKey) ?? current.glyph(for: usKey) : current.glyph(for: usKey)
  }

  /// Whether a letter stands in the number row here, where nothing acts, but in another layout among the letters.
  public func isDoubtful(_ typed: Character) -> Bool {
    var sense = self
    let letter = LayoutSense.small(typed)
    guard letter.isLetter, let key = sense.key(for: letter), LayoutSense.numberRow.contains(key) else { return false }
    return KeyboardLayout.kzKazrus.key(for: letter).map { !LayoutSense.numberRow.contains($0) } ?? false
  }

  /// The F key (1 to 12) that Alt with a key of the number row stands for, whatever letter that key gives; else nil.
  public func functionKey(forAlt typed: Character) -> Int? {
    var sense = self
    guard let key = sense.place(of: LayoutSense.small(typed)), let place = LayoutSense.numberRow.firstIndex(of: key) else { return nil }
    return place + 1
  }

  private static let numberRow = Array("1234567890-=")

  private var order: [KeyboardLayout] {
    var layouts = [current]
    for layout in [lastCyrillic, profile, .us, .ru, .kz] where !layouts.contains(layout) { layouts.append(layout) }
    return layouts
  }

  private func sign(_ sign: Character, _ order: [KeyboardLayout]) -> Character? {
    if let key = current.key(for: sign) { return key }
    // Under Russian letters «/» takes Shift, and is still meant as the key that is called so.
    if let key = KeyboardLayout.us.key(for: sign) { return key }
    if current.givesShifted(sign) { return nil }
    return order.lazy.compactMap { $0.key(for: sign) }.first
  }

  /// The layout a letter comes from: Latin ones from `us`; Cyrillic ones from the layout in use if it has them, else the nearest.
  private static func home(of letter: Character, among order: [KeyboardLayout], _ lastCyrillic: KeyboardLayout) -> KeyboardLayout? {
    guard letter.isLetter else { return nil }
    if letter.isASCII { return .us }
    if lastCyrillic.key(for: letter) != nil { return lastCyrillic }
    return order.first { $0.key(for: letter) != nil }
  }

  static func small(_ letter: Character) -> Character {
    let lowered = letter.lowercased()
    return lowered.count == 1 ? Character(lowered) : letter
  }
}

/// The digits of the Kazakh layout, whose number row gives letters.
public enum KazakhDigits {
  /// The digit on whose key this letter stands: ә is 2, қ is 0; nil for everything else.
  ///
  /// The comma (6), the full stop (7) and the double quote (1) count only with `signsToo`: in a date they part the numbers.
  public static func digit(for typed: Character, signsToo: Bool = false) -> Character? {
    let letter = LayoutSense.small(typed)
    guard letter.isLetter || signsToo, let key = KeyboardLayout.kz.key(for: letter), key.isASCII, key.isNumber else { return nil }
    return key
  }
}
