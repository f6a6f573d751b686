import CaseEngine
import Foundation
import TestCourt
import Testing
import Wording

@testable import Screens

@Suite("What is typed is not lost")
struct DraftTests {
  func stage() async throws -> Stage { try await Stage(try await Court.ofFive()) }

  /// What is kept of a console: coded and read back, as a file is.
  func kept(_ stage: Stage) throws -> Draft? {
    try stage.console.draft.map { try JSONDecoder().decode(Draft.self, from: JSONEncoder().encode($0)) }
  }

  /// The next start on the same register, with what was kept.
  func again(_ stage: Stage, _ draft: Draft, at: String = "2026-11-22T09:32") async throws -> Stage {
    var next = try await Stage(stage.store, seed: 2)
    await next.send(.unfinished(draft, at: moment(at)))
    return next
  }

  @Test("A form is offered at the next start, opens on the same case with the same texts, and is entered")
  func form() async throws {
    var first = try await stage()
    await first.type("Enter Tab Tab Tab Tab + 'АО «Банк»' Tab right Tab Tab '+7 701 234 56 78'")
    let draft = try #require(try kept(first))
    var stage = try await again(first, draft)
    #expect(stage.screen.contains("Не закончено (09:32): Новый участник · 7517-26-00-2/1234"))
    await stage.type("Enter")
    for text in ["Новый участник", "АО «Банк»", "третье лицо", "+7 701 234 56 78"] { #expect(stage.screen.contains(text), "\(text)") }
    #expect(stage.others == [.forgetUnfinished])
    #expect(try kept(stage) == draft)
    await stage.type("Enter")
    let party = try await stage.store.file(CaseID(.test(1))).state.parties.last
    #expect(party?.details.name == "АО «Банк»")
    #expect(party?.details.role == .thirdParty)
    #expect(stage.console.draft == nil)
  }

  @Test("A new case comes back with its sides and its marked documents, under its category")
  func newCase() async throws {
    var first = try await stage()
    await first.type("+ '7517-26-00-2/2000' Tab left Tab 'Прокуратура'")
    var stage = try await again(first, try #require(try kept(first)))
    await stage.type("Enter")
    for text in ["7517-26-00-2/2000", "уголовное дело", "Прокуратура", "Обвинительный акт"] {
      #expect(stage.screen.contains(text), "\(text)")
    }
    await stage.type("Enter")
    #expect(try await stage.store.find(number("7517-26-00-2/2000")) != nil)
  }

  @Test("A strip comes back on the same documents with the same answers")
  func strip() async throws {
    var first = try await stage()
    await first.type("Enter down Space down Space F5 Tab right Tab '+7'")
    var stage = try await again(first, try #require(try kept(first)))
    await stage.type("Enter")
    #expect(stage.screen.contains("2 документа"))
    #expect(stage.screen.contains("+7"))
    await stage.type("Enter 'просьба' Enter")
    #expect(stage.said.contains("Записано"))
  }

  @Test("A form of the court comes back on its screen")
  func court() async throws {
    var first = try await stage()
    await first.type("g e + 'Нурланова Г. Б.' Tab 'nurlanova' Tab down Space")
    var stage = try await again(first, try #require(try kept(first)), at: "2026-11-20T17:05")
    #expect(stage.screen.contains("Не закончено (пт 20.11 17:05): Новый сотрудник"))
    await stage.type("Enter Enter")
    #expect(try await stage.store.court().staff[6]?.roles == [.secretary])
  }

  @Test("Esc lets go of it, and nothing is opened")
  func dismissed() async throws {
    var first = try await stage()
    await first.type("Enter + 'Справка'")
    var stage = try await again(first, try #require(try kept(first)))
    await stage.type("Esc")
    #expect(stage.others == [.forgetUnfinished])
    #expect(!stage.screen.contains("Не закончено"))
    #expect(stage.console.draft == nil)
  }

  @Test("What was only opened is no draft; what was confirmed stays one until it is stored")
  func whatCounts() async throws {
    var stage = try await stage()
    await stage.type("Enter +")
    #expect(stage.console.draft == nil)
    await stage.type("'Справка'")
    let draft = stage.console.draft
    #expect(draft != nil)
    stage.isHolding = true
    await stage.type("Enter")
    #expect(stage.console.draft == draft)
    await stage.release()
    #expect(stage.console.draft == nil)
  }

  @Test("A form that was left half-way is offered when the same is opened again, and goes on with what was typed")
  func leftHalfway() async throws {
    var stage = try await stage()
    await stage.type("+ '7517-26-00-2/8888' Tab Tab 'Асанов А. А.' Esc")
    #expect(stage.said.hasPrefix("Не записано, набранное сохранено"))
    #expect(stage.console.draft != nil, "the next start offers it too")
    await stage.type("Enter + Esc Esc +")
    #expect(stage.screen.contains("Не закончено (10:14): Новое дело"), "\(stage.screen)")
    await stage.type("Enter")
    #expect(stage.screen.contains("Асанов А. А.") && stage.screen.contains("7517-26-00-2/8888"))
    await stage.type("Enter")
    #expect(stage.console.draft == nil)
    #expect(stage.others == [], "nothing of an earlier console was let go")
  }

  @Test("What was left half-way and is not wanted gives way to an empty form; put off, it is offered again")
  func leftAndNotWanted() async throws {
    var stage = try await stage()
    await stage.type("Enter + 'Справка' Esc + F10")
    #expect(stage.console.overlay == nil && stage.console.draft != nil)
    await stage.type("+ Esc")
    #expect(stage.console.spots.last == .form && !stage.screen.contains("Справка"), "\(stage.screen)")
    #expect(stage.console.draft == nil)
    await stage.type("Esc +")
    #expect(stage.console.spots.last == .form)
  }

  @Test("The digits that confirm a signature are not kept")
  func digits() async throws {
    var stage = try await stage()
    await stage.type("Enter w")
    let count = stage.screen.split(separator: "\n").count
    #expect(count > 0)
    await stage.type("'п' BackTab '9876'")
    let text = String(decoding: try JSONEncoder().encode(try #require(stage.console.draft)), as: UTF8.self)
    #expect(!text.contains("9876"))
  }

  @Test("An identity number goes into no file: the offer says that it is typed again, and so does the form", arguments: [false, true])
  func identityNumber(isNew: Bool) async throws {
    let rightDigits = "850101300015"
    var first = try await stage()
    await first.type(
      "Enter Tab Tab Tab Tab " + (isNew ? "+ 'АО «Банк»' Tab right Tab Tab Tab Tab" : "F4 Tab Tab Tab Tab Tab") + " '\(rightDigits)'")
    #expect(first.screen.contains(rightDigits), "\(first.screen)")
    let draft = try #require(first.console.draft)
    let coded = String(decoding: try JSONEncoder().encode(draft), as: UTF8.self)
    #expect(!coded.contains(rightDigits) && !coded.contains(rightDigits.prefix(6)))
    await first.type("Esc")
    #expect(first.said.hasPrefix("Не записано. Набранное сохранено, кроме: ИИН или БИН"), "\(first.said)")
    var stage = try await again(first, draft)
    #expect(stage.screen.contains("Не сохраняется, наберите снова: ИИН или БИН"), "\(stage.screen)")
    await stage.type("Enter")
    #expect(stage.said.contains("Не сохраняется, наберите снова: ИИН или БИН"), "\(stage.screen)")
    #expect(!stage.screen.contains(rightDigits) && stage.console.spots.last == .form)
  }

  @Test("A passcode goes into no file either, also where the register cannot be reached: the strip comes back")
  func passcode() async throws {
    let store = CutOffStore(try await Court.store([try CourtroomScreenTests.matter(remote: true)]))
    var first = try await Stage(store)
    await CourtroomScreenTests.at("2026-11-23T10:02", &first)
    await first.type("g k")
    await first.type("F4 '824 1190' Tab '447113'")
    let draft = try #require(try kept(first))
    #expect(!String(decoding: try JSONEncoder().encode(draft), as: UTF8.self).contains("447113"))
    await store.cut()
    await first.type("Enter")
    let failed = String(decoding: try JSONEncoder().encode(try #require(first.console.draft)), as: UTF8.self)
    #expect(!failed.contains("447113") && failed.contains("824 1190"))
    await store.mend()
    await first.type("Enter")
    #expect(try await store.file(CaseID(.test(1))).state.room(of: 1).meeting == Meeting(number: "824 1190", passcode: "447113"))
    var stage = try await again(first, draft)
    #expect(stage.screen.contains("наберите снова: код доступа"), "\(stage.screen)")
    await stage.type("Esc")
  }

  @Test("A party that somebody took away meanwhile is offered as a new one")
  func gone() async throws {
    var first = try await stage()
    await first.type("Enter Tab Tab Tab Tab + 'АО «Банк»' Tab right Enter Esc End F4 'АО «Банк развития»'")
    let draft = try #require(try kept(first))
    await first.type("Esc Del")
    #expect(try await first.store.file(CaseID(.test(1))).state.parties.count == 2)
    var stage = try await again(first, draft)
    await stage.type("Enter")
    #expect(stage.screen.contains("Новый участник"))
    #expect(stage.screen.contains("АО «Банк развития»"))
  }

  @Test("A strip over documents of several cases comes back on its screen, with the same marks and answers", arguments: ["g o", "g s"])
  func severalCases(way: String) async throws {
    var first = try await stage()
    await first.type(way == "g o" ? "g o a F5 Tab Tab '+7' Tab Tab 'нет ответа'" : "g s a F8 Tab right")
    var stage = try await again(first, try #require(try kept(first)))
    #expect(stage.screen.contains("документ"))
    await stage.type("Enter")
    let answers = way == "g o" ? ["Запрошен · 6 документов", "+7", "нет ответа"] : ["Вручён · 2 документа", "отправителем"]
    for text in answers { #expect(stage.screen.contains(text), "\(text)") }
    #expect(stage.grid.lines[0].contains("отмечено"))
    #expect(stage.others == [.forgetUnfinished])
    await stage.type("Enter")
    #expect(stage.said.contains("Записано"))
    #expect(stage.console.draft == nil)
  }
}
