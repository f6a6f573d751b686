/// Names as lists show them: a person with a patronymic by surname and initials, everybody else in full.
enum ShortName {
  /// `Белов Евгений Андреевич` gives `Белов Е. А.`, `Ахметова Сәуле Қайратқызы` gives `Ахметова С. Қ.`. Whether three words are a person is
  /// told by the patronymic alone: what is not known to be one is never cut.
  static func of(_ name: String) -> String {
    let words = words(of: name)
    guard words.count == 3, Patronymic.isOne(words[2]), let given = words[1].first, let father = words[2].first else { return name }
    return "\(words[0]) \(given). \(father)."
  }

  /// Whether a name is surely a person's: a surname with initials, or three words of which the last is a patronymic.
  static func isPerson(_ name: String) -> Bool {
    let words = words(of: name)
    if words.count == 3, Patronymic.isOne(words[2]) { return true }
    return words.count > 1 && words.dropFirst().allSatisfy { $0.last == "." && $0.count <= 4 }
  }

  /// By bytes: names are looked at for every row that is drawn.
  private static func words(of name: String) -> [Substring] { name.utf8.split(separator: UInt8(ascii: " ")).map { Substring($0) } }
}

extension CaseSummary.PartyLine {
  /// The name as lists show it.
  public var shortName: String { ShortName.of(name) }
}

extension CaseSummary.MissingPaper {
  /// The name of who owes it, as lists show it.
  public var shortParty: String { ShortName.of(party) }
}
