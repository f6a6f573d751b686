import CaseEngine
import Testing
import Wording

@Suite("Names")
struct NameTests {
  @Test("Every code has a name in every language", arguments: Language.allCases)
  func noNameIsEmpty(_ language: Language) {
    for name in EverySentence.names(language.words) { #expect(!name.isEmpty) }
  }

  @Test("Every sentence says something in every language", arguments: Language.allCases)
  func noSentenceIsEmpty(_ language: Language) {
    for sentence in EverySentence.sentences(language.words) {
      #expect(!sentence.isEmpty)
      #expect(!sentence.contains("  ") && !sentence.contains(": :") && !sentence.hasSuffix(" ") && !sentence.hasSuffix(":"), "\(sentence)")
    }
  }

  @Test("A Kazakh or Russian name has no Latin letter in it", arguments: [Language.kazakh, .russian])
  func namesAreCyrillic(_ language: Language) {
    for name in EverySentence.names(language.words) {
      #expect(!name.unicodeScalars.contains { ("a"..."z").contains($0) || ("A"..."Z").contains($0) }, "\(name)")
    }
  }

  @Test("A short name fits ten columns", arguments: Language.allCases)
  func shortNamesAreShort(_ language: Language) {
    let words = language.words
    let names =
      PartyRole.allCases.map { words.shortName($0) } + ReceivedForm.allCases.map { words.shortName($0) }
      + CourtRole.allCases.map { words.shortName($0) }
    for name in names { #expect(name.count <= 10, "\(name)") }
    for key in EverySentence.itemKeys { #expect(words.shortItem(key, checks: []).count <= 16, "\(key)") }
    for column in CountColumn.allCases { #expect((1...2).contains(words.letter(column).count)) }
  }

  @Test("The letters over the four counts differ", arguments: Language.allCases)
  func lettersDiffer(_ language: Language) {
    #expect(Set(CountColumn.allCases.map { language.words.letter($0) }).count == CountColumn.allCases.count)
  }

  @Test("No number in a Kazakh sentence carries an ending")
  func kazakhNumbersHaveNoEndings() {
    let words = Language.kazakh.words
    for sentence in EverySentence.sentences(words) + EverySentence.names(words) { #expect(!hasEndingOnNumber(sentence), "\(sentence)") }
    #expect(hasEndingOnNumber("16.10-ға дейін") && hasEndingOnNumber("5-тен"))
    #expect(!hasEndingOnNumber("7517-26-00-2/1234") && !hasEndingOnNumber("164-бап"))
  }

  /// A hyphen between a digit and a letter, unless it makes the number of an article (`164-бап`), which never changes with how it is read.
  private func hasEndingOnNumber(_ text: String) -> Bool {
    let letters = Array(text)
    for place in letters.indices.dropFirst().dropLast() where letters[place] == "-" {
      if letters[place - 1].isNumber, letters[place + 1].isLetter, !String(letters[(place + 1)...]).hasPrefix("бап") { return true }
    }
    return false
  }

  @Test("The court's binding terms are the ones that are used")
  func glossary() {
    let (kazakh, russian) = (Kazakh(), Russian())
    #expect(kazakh.name(PartyRole.plaintiff) == "талап қоюшы")
    #expect(kazakh.name(CourtRole.chancery) == "кеңсе")
    #expect(kazakh.name(ReceivedForm.original) == "түпнұсқа")
    #expect(kazakh.name(DocumentStatus.received) == "келіп түсті")
    #expect(kazakh.name(HearingKind.trial) == "сот талқылауы")
    #expect(russian.name(ReceivedForm.original) == "подлинник")
    #expect(russian.name(DocumentStatus.waived) == "не требуется")
    #expect(russian.name(HearingKind.preliminary) == "предварительное судебное заседание")
  }

  @Test("A category that the court added is shown as it is", arguments: Language.allCases)
  func unknownCategory(_ language: Language) {
    #expect(language.words.category("labour") == "labour")
  }

  @Test("The categories that the templates and terms speak of have a name in words", arguments: Language.allCases)
  func shippedCategories(_ language: Language) {
    for code in ["civil", "commercial", "administrative", "criminal", "family", "admin-offence"] {
      #expect(language.words.category(code) != code)
    }
  }

  @Test("An article is cited as lawyers of the language write it")
  func basis() {
    #expect(Russian().basis("CPC art. 164") == "ГПК РК ст. 164")
    #expect(Kazakh().basis("CPC art. 149(1)(2), art. 106") == "ҚР АПК 149(1)(2)-бап, 106-бап")
    #expect(Kazakh().basis("CrPC art. 322") == "ҚР ҚПК 322-бап")
    #expect(English().basis("APPC art. 138") == "APPC art. 138")
  }

  @Test("The next language goes round all three")
  func languagesGoRound() {
    #expect(Language.allCases.map(\.next.next.next) == Language.allCases)
    for language in Language.allCases { #expect(language.words.language == language) }
  }
}
