/// Patronymics, by which a name is surely a person's: told by their endings, in Russian, in Kazakh and in Latin letters.
public enum Patronymic {
  /// Whether a word is one as it stands in a name: `Андреевич`, `Ильич`, `Қайратқызы`. At least two letters stand before the ending.
  public static func isOne(_ word: some StringProtocol) -> Bool { ends(word, in: endings) }

  /// Whether a word of a sentence is one, in whatever grammatical case: `Андреевича`, `Ильичу`, `Қайратқызының`.
  public static func isOne(inAnyCase word: some StringProtocol) -> Bool { ends(word, in: endings) || ends(word, in: inflected) }

  /// By bytes: names are looked at for every row that is drawn.
  private static func ends(_ word: some StringProtocol, in endings: [String]) -> Bool {
    let small = word.lowercased().utf8
    return endings.contains { ending in
      guard small.suffix(ending.utf8.count).elementsEqual(ending.utf8) else { return false }
      // Bytes that go on with a letter are no letters of their own.
      return small.dropLast(ending.utf8.count).count { $0 & 0xC0 != 0x80 } > 1
    }
  }

  private static let endings = [
    "вич", "вна", "ич", "ична", "ұлы", "қызы", "улы", "кызы", "оглы", "uly", "qyzy", "kyzy", "ogly", "vich", "vna",
  ]
  private static let inflected: [String] =
    ["вича", "вичу", "вичем", "виче", "ича", "ичу", "ичом", "вны", "вне", "вну", "вной", "ичны", "ичне", "ичну", "ичной"]
    + ["ұлы", "қызы", "улы", "кызы"].flatMap { base in ["ның", "на", "н", "нда", "нан", "мен"].map { base + $0 } }
}
