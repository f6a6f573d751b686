/// Where keys mean something of their own: a field, a strip, a form, a box. What is not answered there goes to the spot that lies under it.
public enum Spot: String, CaseIterable, Hashable, Sendable, Codable {
  case form, strip, original, unfinished
  case text, entry, longText, note, date, choice, marks
  case list, month, offer, offered
  case filter, palette, goTo, help, themes, keyboards, learning, lessons, reading
  case intake, firstRunField

  /// What a file of keys calls it: `first-run-field`.
  public var name: String { KeyName.of(rawValue) }

  /// Whether letters and signs can be keys here; where text is typed they are text.
  public var takesLetters: Bool {
    switch self {
    case .choice, .marks, .list, .goTo, .help, .themes, .keyboards, .lessons, .reading: true
    case .form, .strip, .original, .unfinished, .text, .entry, .longText, .note, .date, .month, .offer, .offered, .filter, .palette,
      .learning, .intake,
      .firstRunField:
      false
    }
  }
}

/// What a key can do in a spot. Each has its lines in the table of bindings, and a title in every language.
public enum SpotAction: Hashable, Sendable {
  case enter, leave, nextField, previousField, compared
  case goOn, drop, later
  case left, right, wordLeft, wordRight, lineStart, lineEnd
  case eraseBefore, eraseAfter, eraseWord, eraseToStart, eraseToEnd
  case openBox, editor, newLine, done
  case optionBefore, optionAfter, openList, openMonth, offerAll, toOffered
  case up, down, first, last, pageUp, pageDown, take, close, mark
  case dayBefore, dayAfter, weekBefore, weekAfter, monthStart, monthEnd, monthBefore, monthAfter
  case toList, perform, keep, clearField, unrequested
  case skip, stepBack
  case copy, copyLink, rewrite
  /// To a screen, as the action of this name goes there.
  case go(Action)

  /// What a file of keys calls it, behind the name of the spot: `erase-word`.
  public var name: String {
    if case .go(let action) = self { return action.name }
    return KeyName.of("\(self)")
  }
}

/// How files and the command line write the names of actions: small letters, with hyphens between the words.
enum KeyName {
  /// `originalFiled` as `original-filed`.
  static func of(_ name: String) -> String {
    name.reduce(into: "") { name, letter in name += letter.isUppercase ? "-" + letter.lowercased() : String(letter) }
  }
}
