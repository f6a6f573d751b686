/// The keyboard layouts whose letters are understood. A key is named by the small letter or sign that it gives under `us`.
public enum KeyboardLayout: String, CaseIterable, Sendable {
  /// Latin, as in the United States.
  case us
  /// Russian.
  case ru
  /// Kazakh, with the nine letters on the number row.
  case kz
  /// Kazakh letters on the main keys, Russian ones on the third level.
  case kzKazrus = "kz-kazrus"
  /// Russian letters on the main keys, Kazakh ones on the third level.
  case kzRuskaz = "kz-ruskaz"

  /// Its levels as strings, each parallel to `usKeys`; a space where the level has nothing on that key.
  var levels: LayoutTable.Levels { LayoutTable.levels(of: self) }

  /// The key (by its US name) that gives this small letter or sign without Shift; a key of the first level goes before one of the third.
  public func key(for letter: Character) -> Character? {
    LayoutTable.key(letter, on: levels.plain) ?? LayoutTable.key(letter, on: levels.third)
  }

  /// Whether the layout gives this sign with Shift.
  func givesShifted(_ sign: Character) -> Bool { LayoutTable.key(sign, on: levels.shifted) != nil }

  /// What stands on a key, given by its US name: the letter to print in a hint. The name itself, where the layout has nothing there.
  public func glyph(for usKey: Character) -> Character {
    guard let place = LayoutTable.usKeys.firstIndex(of: usKey) else { return usKey }
    let letter = levels.plain[place]
    return letter == " " ? usKey : letter
  }
}
