import CaseEngine
import Cells
import TestCourt
import Testing
import Wording

@testable import Screens

@Suite("Forms")
struct FormTests {
  func stage() async throws -> Stage { try await Stage(try await Court.ofFive()) }

  func file(_ stage: Stage) async throws -> CaseFile { try await stage.store.file(CaseID(.test(1))) }

  @Test("In the review before signing each sign stands on the line of its item", arguments: [(80, 24), (60, 20)], Language.allCases)
  func signsBesideItems(size: (Int, Int), language: Language) async throws {
    var stage = try await Stage(try await Court.ofFive(), language: language, size: Size(width: size.0, height: size.1))
    await stage.type("Enter w")
    let box = stage.grid.lines.filter { $0.hasPrefix("│") }
    #expect(box.contains { $0.contains("✗") }, "\(stage.screen)")
    for line in box { #expect(!["✓", "✗", "≈", "·"].contains(line.dropLast().last { $0 != " " } ?? "x"), "\(line)") }
  }

  @Test("In an empty list Ins adds, as + does; where there are rows it marks them")
  func insertAdds() async throws {
    var stage = try await Stage(try await Court.store([]))
    await stage.type("Ins")
    #expect(stage.screen.contains("Новое дело"), "\(stage.screen)")
    await stage.type("Esc g n Ins")
    #expect(stage.console.spots.last == .form)
    var matter = try await Stage(try await Court.store([TestCase.civil(id: 91, rules: Court.rules)]))
    await matter.type("Enter Ins")
    #expect(matter.screen.contains("Новый документ"), "\(matter.screen)")
    await matter.type("'Справка' Enter End Ins")
    #expect(matter.console.overlay == nil && matter.console.one?.marks.isEmpty == false, "\(matter.screen)")
  }

  @Test("In the pane of parties the selected one is told in full below, whatever its columns cut")
  func partyInFull() async throws {
    var matter = TestCase.civil(id: 90, rules: Court.rules)
    let details = PartyDetails(
      role: .thirdParty, name: "Ким Вероника Александровна", phone: try Phone("+7 701 234 56 78"),
      address: "Алматы, улица Абая, дом 150, квартира 12")
    matter.record(.partyAdded(party: 3, details: details))
    var stage = try await Stage(try await Court.store([matter]))
    await stage.type("Enter Tab Tab Tab Tab End")
    #expect(stage.grid.lines.contains { $0.hasPrefix(" третье лицо · Ким Вероника Александровна · +7 701 234 56 78") }, "\(stage.screen)")
    #expect(stage.screen.contains("квартира 12"))
  }

  @Test("F4 on a case of the docket edits what the case is: number, category, subject, secretary, language, and its judge stays")
  func caseDetails() async throws {
    var stage = try await stage()
    let judge = try await file(stage).state.details?.judge
    await stage.type("F4 '7517-26-00-2/4321' Tab Tab 'о взыскании' Tab Tab 'Ли В. А.' Tab right Enter")
    let details = try #require(try await file(stage).state.details)
    #expect(details.number.text == "7517-26-00-2/4321")
    #expect(details.subject == "о взыскании")
    #expect(details.secretary == "Ли В. А.")
    #expect(details.language == "kk")
    #expect(details.judge == judge)
    #expect(stage.screen.contains("7517-26-00-2/4321"))
  }

  @Test("The same form opens from the palette wherever a case is under the cursor")
  func caseDetailsFromPalette() async throws {
    var stage = try await stage()
    await stage.type("g o F9 'сведения' Enter")
    #expect(stage.screen.contains("Дело: правка"))
  }

  @Test("An identity number is told as it is typed: how far, whose, and why there is none like it")
  func identityNumber() async throws {
    var stage = try await stage()
    await stage.type("Enter Tab Tab Tab Tab F4 Tab Tab Tab Tab Tab '8501013'")
    #expect(stage.screen.contains("цифр: 7 из 12"))
    await stage.type("'00015'")
    #expect(stage.screen.contains("✓ ИИН"))
    await stage.type("Backspace '0'")
    #expect(stage.screen.contains("контрольн"))
    await stage.type("Enter")
    #expect(try await file(stage).state.party(1)?.idNumber == nil)
    #expect(stage.screen.contains("контрольн"))
  }

  @Test("Whoever leaves a field is told at once what is wrong with it; an empty one is asked for at the end")
  func validationAsYouGo() async throws {
    var stage = try await stage()
    await stage.type("Enter Tab Tab Tab Tab F4 Tab Tab Tab '12'")
    #expect(!stage.screen.contains("номер"))
    await stage.type("Tab")
    #expect(stage.screen.contains("телефон"))
    let told = stage.screen
    await stage.type("BackTab Ctrl-U '+7 701 234 56 78' Tab")
    #expect(stage.screen != told)
    await stage.type("Enter")
    #expect(try await file(stage).state.party(1)?.details.phone != nil)
  }

  @Test("Who must get a document is marked in its form; the rule comes back where the marks are as the rule has them")
  func recipients() async throws {
    var stage = try await stage()
    await stage.type("Enter Tab Tab Tab Tab + 'АО «Банк»' Tab right Enter Esc BackTab BackTab BackTab BackTab Home F4 Tab Tab Tab Tab")
    #expect(stage.screen.contains("кому вручить"))
    #expect(stage.screen.contains("[✓] АО «Банк»"))
    await stage.type("End Space Enter")
    #expect(try await file(stage).state.document(1)?.recipients == [2])
    await stage.type("F4 Tab Tab Tab Tab End Space Enter")
    #expect(try await file(stage).state.document(1)?.recipients == nil)
  }

  @Test("A document's title is completed from the court's templates; the down arrow points, Enter takes, Esc leaves the text")
  func titles() async throws {
    var stage = try await stage()
    await stage.type("Enter + 'закл'")
    #expect(stage.screen.contains("Заключение эксперта"))
    await stage.type("down Enter")
    #expect(stage.screen.contains("Новый документ в списке"))
    await stage.type("Enter")
    #expect(try await file(stage).state.documents.last?.details.title == "Заключение эксперта")
    await stage.type("+ 'закл' down Esc Enter")
    #expect(try await file(stage).state.documents.last?.details.title == "закл")
  }

  @Test("A title of the templates brings from whom it is asked, and what of its original")
  func templateTitle() async throws {
    var stage = try await stage()
    await stage.type("Enter + 'отзыв' down Enter Enter")
    let details = try #require(try await file(stage).state.documents.last?.details)
    #expect(details.title == "Отзыв на иск")
    #expect(details.from == 2)
    #expect(details.original == .paperOrSigned)
  }

  @Test("What was typed once is offered the next time, and F4 in a text field shows all that is known")
  func lastTyped() async throws {
    var stage = try await stage()
    await stage.type("Enter + 'Справка о составе семьи' Enter + 'семьи'")
    #expect(stage.screen.contains("Справка о составе семьи"))
    await stage.type("Ctrl-U F4")
    for title in ["Справка о составе семьи", "Исковое заявление", "Доверенность"] { #expect(stage.screen.contains(title)) }
    await stage.type("down Tab Enter")
    #expect(try await file(stage).state.documents.last?.details.title == "Исковое заявление")
  }

  @Test("A name is found by a later word of it, and under another way to write it")
  func names() async throws {
    var stage = try await stage()
    await stage.type("Enter Tab Tab Tab Tab + 'Әбдіғалиев Өмір' Enter Esc + 'омир'")
    #expect(stage.screen.contains("Әбдіғалиев Өмір"))
  }

  @Test("An original that is given back goes to somebody of the case: the strip offers them")
  func stripNames() async throws {
    var stage = try await stage()
    await stage.type("Enter down down F9 'выдать' Enter 'рассв'")
    #expect(stage.screen.contains("ТОО «Рассвет»"))
    await stage.type("down Enter Enter")
    guard case .givenBack(_, let handover) = try await file(stage).state.document(3)?.custody else {
      Issue.record("not given back: \(stage.screen)")
      return
    }
    #expect(handover.fact.to == "ТОО «Рассвет»")
  }

  @Test("In every text field Ctrl with an arrow goes by words, Ctrl-W, Ctrl-U and Ctrl-K erase, Home and End go to the ends")
  func editingKeys() async throws {
    var stage = try await stage()
    await stage.type("Enter + 'один два три' Ctrl-left Ctrl-left 'полтора ' End '!' Home 'ноль ' Ctrl-right Ctrl-K Enter")
    #expect(try await file(stage).state.documents.last?.details.title == "ноль один")
    await stage.type("+ 'раз два' Ctrl-W 'три' Enter")
    #expect(try await file(stage).state.documents.last?.details.title == "раз три")
    await stage.type("+ 'раз два' Ctrl-left Ctrl-U Enter")
    #expect(try await file(stage).state.documents.last?.details.title == "два")
  }
}
