import CaseEngine
import Cells
import Screens
import TestCourt
import Testing
import Wording

@Suite("Finding, from everywhere")
struct FindTests {
  /// A case whose third party has a telephone and an identity number, and stands in no heading.
  static func contacts() throws -> TestCase {
    var matter = TestCase.civil(id: 500, rules: Court.rules)
    matter.record(
      .partyAdded(party: 3, details: PartyDetails(role: .thirdParty, name: "Ким В. А.", phone: try Phone("+7 701 234 56 78"))),
      .partyIdentified(party: 3, idNumber: try IdentityNumber("940140000385")))
    let contract = try matter.need("Договор займа", from: 3)
    try matter.request(contract, due: "2026-12-01")
    return matter
  }

  private func stage(as actor: Actor = TestCourt.everyone, language: Language = .russian) async throws -> Stage {
    try await Stage(try await Court.store(try Court.five() + [try FindTests.contacts()]), as: actor, language: language)
  }

  @Test(
    "The palette opens a case by anything that is known of it, however it is typed",
    arguments: ["1733", "7517260021733", "ким в", "rbv d", "87012345678", "234-56-78", "940140000385"])
  func caseFromThePalette(typed: String) async throws {
    var stage = try await stage()
    await stage.type("F9 '\(typed)'")
    #expect(stage.screen.contains("▸ 7517-26-00-2/1733"), "\(stage.screen)")
    await stage.type("Enter")
    #expect(stage.screen.contains("Договор займа"))
    #expect(!stage.screen.contains("Все действия"))
  }

  @Test(
    "The palette opens the case of a document, on the document", arguments: ["расписка", "hfcgbcrf", "raspiska", "3391", "вх. 26-3391"],
    Language.allCases)
  func documentFromThePalette(typed: String, language: Language) async throws {
    var stage = try await stage(language: language)
    await stage.type("F9 '\(typed)' Enter")
    #expect(stage.screen.contains("▸  3 Расписка") || stage.screen.contains("▸ 3 Расписка"), "\(stage.screen)")
  }

  @Test("Actions that are meant stand before what is found, and Enter does not wait for it")
  func actionsFirst() async throws {
    var stage = try await stage()
    stage.isHolding = true
    await stage.type("F9 'помощь' Enter")
    #expect(stage.screen.contains("Помощь ·"))
  }

  @Test("An answer to an earlier text is dropped")
  func stale() async throws {
    var stage = try await stage()
    stage.isHolding = true
    await stage.type("F9 'расписка' Ctrl-U 'займа'")
    #expect(stage.held.count > 8, "each letter asked, from the second on")
    await stage.release()
    #expect(stage.screen.contains("Договор займа"))
    #expect(!stage.screen.contains("Расписка о получении"))
  }

  @Test("Whoever typed faster than the register answers opens what was meant")
  func typedAhead() async throws {
    var stage = try await stage()
    stage.isHolding = true
    await stage.type("F9 'расписка' Enter")
    #expect(stage.screen.contains("Ищется…"))
    await stage.release()
    #expect(stage.screen.contains("3 Расписка"))
    #expect(!stage.screen.contains("Все действия"))
  }

  @Test("What was found for a text is gone with the text, and F2 finds actions only")
  func gone() async throws {
    var stage = try await stage()
    await stage.type("F9 'расписка'")
    #expect(stage.screen.contains("Расписка о получении"))
    await stage.type("Ctrl-U")
    #expect(!stage.screen.contains("Расписка о получении"))
    await stage.type("Esc Enter F2 'расписка'")
    #expect(stage.screen.contains("Ничего не найдено"))
  }

  @Test("A match that the row does not show is told below the list, in its field", arguments: Language.allCases)
  func whereFound(language: Language) async throws {
    var stage = try await stage(language: language)
    let words = language.words
    for (typed, told) in [
      ("87012345678", words.phone("+7 701 234 56 78") + ", Ким В. А."),
      ("940140000385", words.name(IdentityNumber.Holder.organisation) + " ********0385, Ким В. А."),
      ("ким", words.name(PartyRole.thirdParty) + ": Ким В. А."), ("займа", words.document(1, "Договор займа")),
      ("3391", "вх. 26-3391, " + words.document(3, "Расписка о получении денег")), ("взыскании", words.label(.subject) + ": О взыскании"),
    ] {
      await stage.type("/ '\(typed)' Enter")
      #expect(stage.screen.contains(words.foundBy(told)), "\(typed) \(stage.screen)")
      await stage.type("Esc")
      #expect(!stage.screen.contains(words.foundBy("")))
    }
    await stage.type("/ 'рассвет 1733' Enter")
    #expect(!stage.screen.contains(words.foundBy("")), "the row shows it")
  }

  @Test("Whoever goes back to a row that was found by its documents asks the register no more; after a change it is asked anew")
  func askedOnce() async throws {
    var stage = try await stage()
    await stage.type("/ 'исковое' Enter")
    func asked(_ stage: Stage) -> Int { stage.held.count { if case .ask(.lines, _) = $0 { true } else { false } } }
    stage.isHolding = true
    await stage.type("down")
    #expect(asked(stage) == 1)
    await stage.release()
    stage.isHolding = true
    await stage.type("up down up")
    #expect(asked(stage) == 0)
    #expect(stage.screen.contains(Language.russian.words.foundBy("документ 1 «Исковое заявление»")), "\(stage.screen)")
    await stage.send(.changed([]))
    #expect(asked(stage) == 1)
  }

  @Test("In a list in which nothing was found Enter says that nothing is selected, and speaks of no document")
  func nothingToOpen() async throws {
    var stage = try await stage()
    await stage.type("/ 'ничего такого' Enter Enter")
    #expect(stage.said == "! Ничего не выбрано")
  }

  @Test("A document is found behind hundreds that have what was typed by their case alone")
  func behindHundreds() async throws {
    var matter = TestCase.civil(id: 77, rules: Court.rules)
    for place in 1...230 { _ = try matter.need("Приложение \(place)", from: 1) }
    _ = try matter.need("Устав ТОО «Рассвет»", from: 1)
    var stage = try await Stage(try await Court.store([matter]))
    await stage.type("F9 'рассвет'")
    #expect(stage.screen.contains("231 Устав ТОО «Рассвет»"), "\(stage.screen)")
  }

  @Test("What the palette found is told in the palette, and not below the list behind it")
  func toldOnce() async throws {
    var stage = try await stage()
    await stage.type("F9 '87012345678'")
    #expect(stage.grid.lines.count { $0.contains("Совпало") } == 1)
    #expect(stage.grid.lines[21].contains("Не хватает"))
  }

  @Test("In lists of documents and in Intake it is told too")
  func whereFoundInPapers() async throws {
    var stage = try await stage()
    await stage.type("g o / '8 701' Enter")
    #expect(stage.screen.contains("Совпало: тел. +7 701 234 56 78, Ким В. А."))
    await stage.type("g i '5678'")
    #expect(stage.screen.contains("Совпало: тел. +7 701 234 56 78, Ким В. А."))
    await stage.type("Esc '3391'")
    #expect(stage.screen.contains("Совпало: вх. 26-3391, документ 3"))
    await stage.type("Esc 'займа'")
    #expect(!stage.screen.contains("Совпало"))
  }

  @Test("An observer learns no identity number by looking for it, wherever it is typed", arguments: ["940140000385", "940140", "0385"])
  func observer(typed: String) async throws {
    for way in ["Tab Tab Tab Tab Tab Tab / '\(typed)'", "F9 '\(typed)'", "g i '\(typed)'", "g o / '\(typed)'"] {
      var clerk = try await stage(as: TestCourt.chancery)
      await clerk.type(way)
      #expect(clerk.screen.contains("/1733"), "\(way)")
      var observer = try await stage(as: TestCourt.observer)
      await observer.type(way)
      #expect(!observer.screen.contains("/1733"), "\(way)")
      #expect(!observer.screen.contains("Ким"), "\(way)")
      #expect(observer.screen.contains("Ничего"), "\(way)")
    }
  }

  @Test("What is no expression is looked for by its words; a field that does not exist is told", arguments: Language.allCases)
  func noExpression(language: Language) async throws {
    var stage = try await stage(language: language)
    for typed in [":fqvf", "\"займа", "\"займа договор"] {
      await stage.type("/ '\(typed)'")
      #expect(stage.screen.contains("/1733") == (typed != ":fqvf"), "\(typed) \(stage.screen)")
      await stage.type("Esc")
    }
    await stage.type("/ 'foo:bar'")
    #expect(stage.said == "! " + language.words.filterProblem(.unknownField("foo", at: 0)))
  }

  @Test("Intake says how many more were found than there is room for")
  func hidden() async throws {
    var matter = TestCase.civil(id: 600, rules: Court.rules)
    for number in 1...70 {
      let id = try matter.need("Квитанция \(number)", from: 2)
      if number <= 20 { try matter.request(id, due: "2026-12-01") }
    }
    var stage = try await Stage(try await Court.store([matter]), as: TestCourt.chancery)
    await stage.type("g i 'квитанция'")
    let shown = stage.grid.lines.count { $0.contains("Квитанция ") }
    let told = try #require(stage.grid.lines[1].split(separator: " ").last { $0.hasSuffix("+") })
    let hidden = try #require(Int(told.dropLast()))
    // Sixty are looked at besides the twenty that are awaited.
    #expect(hidden + shown >= 60)
    #expect(stage.grid.lines[1].contains("ещё \(told)"))
    await stage.type("Esc 'квитанция 17'")
    #expect(!stage.grid.lines[1].contains("ещё"))
  }

  @Test(
    "In a case the selection goes to what is looked for, and n and p to the next and the previous, all round", arguments: Language.allCases)
  func inACase(language: Language) async throws {
    var stage = try await stage(language: language)
    func selected() -> String { stage.grid.lines.first { $0.contains("▸") }.map { String($0) } ?? "" }
    await stage.type("Enter n")
    #expect(stage.said.contains(language.words.searchFirst("")))
    await stage.type("/ 'jnpsd'")
    #expect(selected().contains("Отзыв на иск"))
    await stage.type("Esc")
    #expect(!selected().contains("Отзыв на иск"), "given up")
    await stage.type("/ 'иск' Enter")
    #expect(selected().contains("Исковое заявление"))
    await stage.type("n")
    #expect(selected().contains("Отзыв на иск"))
    await stage.type("n")
    #expect(selected().contains("Исковое заявление"))
    await stage.type("p")
    #expect(selected().contains("Отзыв на иск"))
    await stage.type("/ '3391' Enter n")
    #expect(selected().contains("Расписка"))
    #expect(stage.said.contains(language.words.onlyMatch))
    await stage.type("/ 'нет такого' Enter")
    #expect(stage.screen.contains("Расписка"))
    await stage.type("BackTab BackTab / 'рассвет' Enter")
    #expect(selected().contains("Рассвет"))
  }

  @Test("Whoever listens is told what the palette found, and where a row has what was looked for")
  func told() async throws {
    var ear = Ear(try await stage())
    let found = await ear.type("F9 '87012345678'")
    #expect(
      found.contains { $0.hasPrefix("дело, 7517-26-00-2/1733, ТОО «Рассвет»") && $0.contains("Совпало: тел. +7 701 234 56 78, Ким В. А.") })
    await ear.type("Esc")
    let typed = await ear.type("/ '87012345678'")
    #expect(typed.contains { $0.contains("Совпало: тел. +7 701 234 56 78, Ким В. А.") })
    let list = await ear.type("Enter")
    #expect(list.contains("Совпало: тел. +7 701 234 56 78, Ким В. А."))
    await ear.type("Enter")
    let searched = await ear.type("/ 'займа'")
    #expect(searched.contains { $0.hasPrefix("документ 1 «Договор займа»") })
  }
}
