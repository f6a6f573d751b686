import Testing

@testable import CaseEngine

@Suite("Patronymics")
struct PatronymicTests {
  @Test(
    "A word that ends as one is one, however short the father's name is",
    arguments: [
      "Ильич", "Кузьмич", "Лукич", "Андреевич", "Ильинична", "Сергеевна", "Ұланұлы", "Қайратқызы", "Асанкызы", "Мамедоглы", "Erlanuly",
    ])
  func endings(word: String) {
    #expect(Patronymic.isOne(word) && Patronymic.isOne(inAnyCase: word) && Patronymic.isOne(word.uppercased()))
  }

  @Test(
    "In a sentence it stands in any case", arguments: ["Ильича", "Андреевичу", "Сергеевной", "Ильиничны", "Ұланұлының", "Қайратқызына"])
  func cases(word: String) {
    #expect(!Patronymic.isOne(word) && Patronymic.isOne(inAnyCase: word))
  }

  @Test("What only looks like one is none", arguments: ["вич", "ұлы", "Ким", "Асель", "причем", "Қоғам", "", "July", "ич"])
  func others(word: String) {
    #expect(!Patronymic.isOne(word) && !Patronymic.isOne(inAnyCase: word))
  }

  @Test("A short patronymic is known everywhere: in lists, and in what goes to other courts", arguments: ["Сергей Ильич", "Сергея Ильича"])
  func everywhere(name: String) {
    #expect(ShortName.of("Белов Сергей Ильич") == "Белов С. И." && ShortName.isPerson("Белов Сергей Ильич"))
    let cleaned = Anonymising(PeopleNamed([String]())).cleaned("Предложил \(name) после заседания")
    #expect(cleaned == "\(Anonymising.mark) после заседания" || cleaned == "Предложил \(Anonymising.mark) после заседания", "\(cleaned)")
  }
}
