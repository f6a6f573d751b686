import CaseEngine
import TestCourt
import Testing

@Suite("Finding")
struct SearchTests {
  @Test("What is written is found however it is typed, and what is not meant is not", arguments: Spelling.all)
  func spellings(_ spelling: Spelling) {
    #expect(SearchQuery(spelling.typed).matches(folded: Folding.folded(spelling.written)) == spelling.isFound)
  }

  @Test(
    "A telephone number is found with and without its country code, grouped in any way, and by its end",
    arguments: [
      "+7 701 234 56 78", "8 (701) 234-56-78", "87012345678", "77012345678", "7012345678", "701 234 56 78", "701 2345678", "701",
      "234-56-78",
      "2345678", "5678", "345678", "45678", "+77012345678", "8701 234 56 78", "+7 (701) 2345678", "8.701.234.56.78", "8–701–234–56–78",
      // As far as it is typed.
      "+7", "+7701", "+7 701 2", "77012", "87012", "8701234", "8 701", "8 (701) 234-5", "8701 23", "701 234", "701 234 5", "701-234-5",
      "234-56", "234 56 7", "70123",
      // Typed on the number row of the Kazakh layout.
      "ү.қ\"әіңғ,.ү",
    ])
  func phones(_ typed: String) {
    let indexed = Folding.phoneForms("+77012345678").joined(separator: " ")
    #expect(SearchQuery(typed).matches(folded: indexed))
  }

  @Test(
    "A telephone number is not found by what is another",
    arguments: ["87012345679", "8 702", "+7 702", "234 56 79", "12345", "7012345670", "8701 235", "6789"])
  func otherPhones(_ typed: String) {
    let indexed = Folding.phoneForms("+77012345678").joined(separator: " ")
    #expect(!SearchQuery(typed).matches(folded: indexed))
  }

  @Test(
    "A number with its dashes is found without them, and words that are numbers stay words",
    arguments: ["7517260021234", "7517-26002/1234", "75172600"])
  func withoutDashes(_ typed: String) {
    #expect(SearchQuery(typed).matches(folded: "7517 26 00 2 1234 7517260021234"))
    #expect(SearchQuery("7517 26 1234").words.map(\.typed) == ["7517", "26", "1234"])
    #expect(SearchQuery("8 701 234 56 78 аренда 900101 300 123").words.map(\.typed) == ["8 701 234 56 78", "аренда", "900101 300 123"])
  }

  @Test("Letters in front of a number may stand together with it", arguments: ["вх.3391", "кір.3391", "вх№3391", "in3391", "вх/26-3391"])
  func lettersInFront(_ typed: String) {
    #expect(SearchQuery(typed).matches(folded: Folding.folded("вх. 26-3391")))
    #expect(!SearchQuery(typed).matches(folded: Folding.folded("вх. 26-3392")))
    #expect(!SearchQuery("входящий3391").matches(folded: Folding.folded("вх. 26-3391")))
  }

  @Test(
    "A word has at most twelve alternatives, none of them empty, none implied by another",
    arguments: [
      "ахметова", "jxwcyong", "Jax-wcyong.jx", "f[vtnjdf", "фрьуещмф", "2,l35fkbtd", "...", "", "«»", "j", "ж", "日本", "\"әің", "a'b'c",
      "cjjcxwx",
    ])
  func bounded(_ typed: String) {
    let forms = QueryWord.alternatives(typed)
    #expect(forms.count <= QueryWord.most)
    for (place, form) in forms.enumerated() {
      #expect(!form.isEmpty)
      #expect(!forms[..<place].contains { form.hasPrefix($0) })
    }
  }

  @Test(
    "Every beginning of a Cyrillic name finds it, letter by letter",
    arguments: [
      "Ахметова", "Әбдіғалиев", "Щербаков", "Татьяна", "Рассвет", "Мария", "Счастливцева", "Подъячев", "Юлия", "Жүсіп", "Ццц", "Союзтранс",
      "Советский",
    ])
  func prefixes(_ name: String) {
    let folded = Folding.folded(name)
    for length in 1...name.count {
      #expect(folded.hasPrefix(Folding.folded(String(name.prefix(length)))), "\(name.prefix(length))")
    }
  }

  @Test("What asks nothing matches everything", arguments: ["", "  ", "…", "«»"])
  func emptyQuery(_ typed: String) {
    #expect(SearchQuery(typed).words.isEmpty)
    #expect(SearchQuery(typed).matches(folded: "ahmetova"))
  }

  @Test("Each word may be found in another text")
  func acrossTexts() {
    let texts = ["7517-26-00-2/1234", "Ахметова С. Қ.", "Договор аренды"].map(Folding.folded)
    #expect(SearchQuery("1234 аренд akhm").matches(anyOf: texts))
    #expect(!SearchQuery("1234 аренд ким").matches(anyOf: texts))
  }

  @Test(
    "A folded text has single spaces and small letters",
    arguments: [
      ("  ТОО «Рассвет» — 2 ", "too rasvet 2"), ("", ""), ("«—»", ""), ("日本 Ltd.", "日本 ltd"), ("О'Нил", "onil"), ("a\u{200B}b", "ab"),
      ("1122 33", "1122 33"), ("ъ", ""), ("а ь б", "a b"),
    ] as [(String, String)])
  func form(_ text: String, _ folded: String) {
    #expect(Folding.folded(text) == folded)
    #expect(Folding.words(folded).joined(separator: " ") == folded)
  }

  @Test("Short telephone numbers have no forms, long ones are found by their ends")
  func phoneForms() {
    #expect(Folding.phoneForms("8 (701) 234-56-78") == ["77012345678", "7012345678", "2345678", "~87654321077"])
    #expect(Folding.phoneForms("112").isEmpty)
    #expect(Folding.phoneForms("").isEmpty)
  }
}
