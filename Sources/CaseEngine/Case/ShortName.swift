extension CaseSummary.PartyLine {
  /// The name as lists show it: a person with a patronymic by surname and initials, everybody else in full.
  ///
  /// `Белов Евгений Андреевич` gives `Белов Е. А.`, `Ахметова Сәуле Қайратқызы` gives `Ахметова С. Қ.`. Whether three words are a person is
  /// told by the patronymic alone: what is not known to be one is never cut.
  public var shortName: String {
    let words = name.split(separator: " ")
    guard words.count == 3, CaseSummary.PartyLine.isPatronymic(words[2]), let given = words[1].first, let father = words[2].first else {
      return name
    }
    return "\(words[0]) \(given). \(father)."
  }

  private static let endings = ["вич", "вна", "ич", "ична", "ұлы", "қызы", "улы", "кызы", "оглы", "uly", "qyzy", "vich", "vna"]

  private static func isPatronymic(_ word: Substring) -> Bool {
    let small = word.lowercased()
    return endings.contains { small.hasSuffix($0) && small.count > $0.count + 1 }
  }
}
