/// Words that bodies are called by, each as it is written in any grammatical case, and never as the beginning of another word: «Школьник» and «Банкина»
/// are people.
enum PublicBody {
  /// Whether nobody but a body is called by this word: `министерство`, `департаментінің`.
  static func isSurely(_ word: some StringProtocol) -> Bool { parts(of: word).contains { surely.contains($0) } }

  /// Whether a body may be called by it, and a person, too: there are people whose surname is Банк, Фонд or Школа.
  static func isPerhaps(_ word: some StringProtocol) -> Bool { parts(of: word).contains { perhaps.contains($0) } }

  /// `Школа-лицей` is two words.
  private static func parts(of word: some StringProtocol) -> [String] {
    word.lowercased().split { !$0.isLetter }.map(String.init)
  }

  private static let surely = words(
    masculine: ["комитет", "департамент", "кооператив", "университет", "акимат", "аппарат", "институт", "колледж", "отдел", "филиал"],
    feminine: [
      "прокуратур", "больниц", "поликлиник", "инспекци", "корпораци", "компани", "ассоциаци", "организаци", "федераци", "академи",
      "коллеги",
      "служб",
    ],
    neuter: [
      "министерств", "товариществ", "обществ", "агентств", "управлени", "учреждени", "предприяти", "объединени", "отделени",
      "представительств",
    ],
    kazakh: [
      "министрлігі", "министрлік", "комитеті", "департаменті", "басқармасы", "басқарма", "әкімдігі", "әкімдік", "аппараты", "прокуратурасы",
      "инспекциясы", "кооперативі", "серіктестігі", "серіктестік", "қоғамы", "мекемесі", "мекеме", "кәсіпорны", "кәсіпорын", "университеті",
      "институты", "академиясы", "колледжі", "мектебі", "мектеп", "ауруханасы", "аурухана", "емханасы", "емхана", "палатасы", "агенттігі",
      "агенттік", "корпорациясы", "компаниясы", "банкі", "бірлестігі", "бірлестік", "ұйымы", "орталығы", "қауымдастығы", "одағы", "бөлімі",
      "бөлімшесі", "өкілдігі", "филиалы",
    ],
    english: ["ministry", "department", "committee", "company", "university", "agency", "association", "corporation", "institute"])

  private static let perhaps = words(
    masculine: ["банк", "фонд", "центр", "союз", "суд", "лицей", "завод"], feminine: ["школ", "палат", "гимнази"], neuter: [],
    kazakh: ["қоры", "соты", "лицейі", "гимназиясы", "зауыты"],
    english: ["bank", "fund", "foundation", "school", "court", "centre", "center"])

  private static func words(
    masculine: [String], feminine: [String], neuter: [String], kazakh: [String], english: [String]
  ) -> Set<String> {
    func all(_ bases: [String], _ endings: [String]) -> [String] { bases.flatMap { base in endings.map { base + $0 } } }
    // The plural's `-ов` is left out: it makes a surname of every such word.
    let forms =
      all(masculine, ["", "а", "у", "ом", "е", "ы", "и", "ам", "ами", "ах"])
      + all(feminine, ["а", "ы", "у", "ой", "е", "ам", "ами", "ах", "и", "я", "ю", "ей", "й", "ям", "ями", "ях"])
      + all(neuter, ["о", "а", "у", "ом", "е", "ам", "ами", "ах", "я", "ю", "ем", "и", "й", "ям", "ями", "ях"])
      + all(kazakh, ["", "нің", "ның", "не", "на", "н", "нде", "нда", "нен", "нан", "мен"]) + english
    return Set(forms)
  }
}
