import CaseEngine

/// The name of a party as the public may read it: an organisation by its name, a natural person by initials, never in full.
///
/// Courts publish their lists so that whoever wants to listen finds the hearing; whom it is about is personal data. What is not surely the name of
/// an organisation counts as a person's, and of an organisation nothing is told that stands beside its name: who leads it, who speaks for it.
public enum PublicName {
  /// `ТОО «Рассвет»` stays, also out of `ТОО «Рассвет», директор Ли В. А.`; `Әбдіғалиев Өмір Ұланұлы` becomes `Ә. Ө. Ұ.`
  public static func of(_ name: String) -> String { organisation(name) ?? initials(name) }

  /// The bare name of an organisation; nil where it is not surely one.
  private static func organisation(_ name: String) -> String? {
    let words = name.split(whereSeparator: \.isWhitespace)
    // A sole trader, a farm or a notary is a person.
    if [words.first, words.last].contains(where: { $0.map { persons.contains(bare($0)) } ?? false }) { return nil }
    return quoted(name) ?? unquoted(words)
  }

  /// The name in quotation marks, with the form before or behind it.
  private static func quoted(_ name: String) -> String? {
    guard let opening = name.firstIndex(where: { marks[$0] != nil }), let closes = marks[name[opening]] else { return nil }
    var depth = 0
    var closing: String.Index?
    for place in name.indices[opening...] {
      if name[place] == closes, depth == 1 || closes == name[opening] && place != opening {
        closing = place
        break
      }
      if name[place] == name[opening] { depth += 1 } else if name[place] == closes { depth -= 1 }
    }
    guard let closing else { return nil }
    let before = name[..<opening].split(whereSeparator: \.isWhitespace)
    let behind = name[name.index(after: closing)...].split(whereSeparator: \.isWhitespace)
    let title = String(name[opening...closing])
    let form = before.allSatisfy(isForm) ? before.joined(separator: " ") : ""
    if !form.isEmpty { return form + " " + title }
    var named = title
    for word in behind {
      guard isForm(word) else { break }
      named += " " + word.prefix { $0.isLetter }
      // Behind a comma stands somebody else.
      if word.last?.isLetter == false { break }
    }
    return named == title ? nil : named
  }

  /// A name without quotation marks, up to where a person or a number begins.
  private static func unquoted(_ words: [Substring]) -> String? {
    guard let first = words.first else { return nil }
    var kept: [Substring] = []
    for word in words {
      if isInitial(word) || isNumber(word, behind: kept.last) || stops.contains(bare(word)) || word.first == "(" {
        // The surname stands before its initials.
        if isInitial(word) { kept = kept.dropLast() }
        break
      }
      if isPatronymic(word) {
        kept = kept.dropLast(2)
        break
      }
      kept.append(word)
      if let last = word.last, ",;:".contains(last) { break }
    }
    let isNamedByForm = forms.contains(bare(first)) && kept.count > 1
    guard isNamedByForm || kept.contains(where: PublicBody.isSurely) || kept.contains(where: PublicBody.isPerhaps) && !mayBePerson(kept)
    else { return nil }
    return String(kept.joined(separator: " ").reversed().drop { ",;: ".contains($0) }.reversed())
  }

  /// Up to three words, all of them with a capital: a surname, a name and a patronymic can look like that. Neither a number nor a quotation mark is
  /// part of a name.
  private static func mayBePerson(_ words: [Substring]) -> Bool {
    words.count <= 3
      && words.allSatisfy { word in
        !word.contains { $0 == "№" || marks[$0] != nil } && word.first { $0.isLetter }?.isUppercase ?? true
      }
  }

  /// `Ә. Ө. Ұ.`
  private static func initials(_ name: String) -> String {
    let words = name.split { !$0.isLetter }.filter { !kinship.contains($0.lowercased()) }
    let form = words.first.map { persons.contains($0.lowercased()) } ?? false
    let letters = words.dropFirst(form ? 1 : 0).prefix(3).compactMap(\.first).map { $0.uppercased() + "." }
    return ((form ? [String(words[0])] : []) + letters).joined(separator: " ")
  }

  private static func bare(_ word: Substring) -> String { word.lowercased().filter { $0.isLetter || $0 == "/" } }
  private static func isForm(_ word: Substring) -> Bool {
    forms.contains(bare(word)) || PublicBody.isSurely(word) || PublicBody.isPerhaps(word)
  }
  /// Whether a word holds a number that may be of a person. `№ 15` belongs to a school or a hospital.
  private static func isNumber(_ word: Substring, behind before: Substring?) -> Bool {
    guard word.contains(where: \.isNumber) else { return false }
    let isOrdinal = word.first == "№" || before == "№"
    return !isOrdinal || word.count { $0.isNumber } > 4 || word.contains { !$0.isNumber && !"№,;:".contains($0) }
  }
  private static func isPatronymic(_ word: Substring) -> Bool {
    let bare = bare(word)
    // An adjective can end as a patronymic does in another case: `столичной`.
    return Patronymic.isOne(bare) || word.first?.isUppercase == true && Patronymic.isOne(inAnyCase: bare)
  }
  private static func isInitial(_ word: Substring) -> Bool { word.count <= 4 && word.contains(".") && word.first?.isUppercase == true }

  private static let marks: [Character: Character] = ["«": "»", "“": "”", "„": "“", "\"": "\""]
  private static let forms: Set<String> = [
    "тоо", "ао", "нао", "оао", "зао", "пао", "ооо", "гу", "кгу", "ргу", "кгп", "ргп", "гкп", "гккп", "кгкп", "ргкп", "оо", "оюл", "оф",
    "чф",
    "кф", "пк", "кск", "оси", "пт", "чу", "жшс", "ақ", "кеақ", "мм", "кмм", "рмм", "кмк", "рмк", "мкк", "мкқк", "қб", "ққ", "жқ", "өк",
    "мфо", "мқұ", "шжқ", "рмқк", "кмқк", "llp",
    "llc", "jsc", "ltd", "inc", "gmbh",
  ]
  private static let persons: Set<String> = [
    "ип", "жк", "кх", "кфх", "к/х", "шқ", "фқ", "нотариус", "адвокат", "чси", "жсо", "врач", "директор", "гражданин", "гражданка", "азамат",
  ]
  /// Behind these stands who speaks for an organisation.
  private static let stops: Set<String> = [
    "в", "директор", "директоры", "руководитель", "басшысы", "представитель", "өкілі", "атынан", "адвокат",
  ]
  private static let kinship: Set<String> = ["ұлы", "қызы", "улы", "кызы", "оглы", "uly", "qyzy"]
}
