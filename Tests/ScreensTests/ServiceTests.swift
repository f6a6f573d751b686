import CaseEngine
import Cells
import Screens
import StoreMemory
import TestCourt
import Testing
import Wording

@Suite("Who got which document: the service table of a case")
struct ServiceTests {
  let id = CaseID(.test(1))

  /// Two documents of the plaintiff and one of the defendant are here, one is awaited; a third party and an expert take part, too.
  static func three(parties: Int = 3) throws -> TestCase {
    var matter = TestCase.civil(id: 1, rules: Court.rules)
    matter.record(.partyAdded(party: 3, details: PartyDetails(role: .thirdParty, name: "АО «Банк»")))
    matter.record(.partyAdded(party: 4, details: PartyDetails(role: .expert, name: "Ким В. А.")))
    for place in stride(from: 5, through: parties + 1, by: 1) {
      matter.record(.partyAdded(party: PartyID(rawValue: place), details: PartyDetails(role: .thirdParty, name: "Третье лицо № \(place)")))
    }
    let claim = try matter.need("Исковое заявление", from: 1)
    let contract = try matter.need("Договор", from: 1)
    let answer = try matter.need("Отзыв на иск", from: 2)
    let extract = try matter.need("Выписка", from: 2)
    for id in [claim, contract, answer, extract] { try matter.request(id, due: "2026-11-30") }
    matter.clock("2026-11-20T12:00")
    for id in [claim, contract, answer] { try matter.receive(id) }
    try matter.serve(claim, on: 2)
    return matter
  }

  func stage(parties: Int = 3, size: Size = Size(width: 80, height: 24)) async throws -> Stage {
    var stage = try await Stage(try await Court.store([try ServiceTests.three(parties: parties)]), size: size)
    await stage.type("Enter Tab Tab")
    return stage
  }

  /// The lines of the screen as one text, wherever they were broken.
  func told(_ stage: Stage) -> String { stage.grid.lines.map { $0.split(separator: " ").joined(separator: " ") }.joined(separator: " ") }

  func served(_ stage: Stage, _ document: DocumentID) async throws -> [PartyID] {
    try await stage.store.file(id).state.document(document)?.services.map(\.fact.to) ?? []
  }

  @Test("The table opens on the first cell that is owed, and F8 Enter serves exactly that cell")
  func cell() async throws {
    var stage = try await stage()
    #expect(told(stage).contains("Ещё не вручён: АО «Банк»"))
    await stage.type("F8")
    #expect(stage.screen.contains("Вручён · документ 1 «Исковое заявление»"))
    #expect(stage.screen.contains("судом · АО «Банк»"))
    await stage.type("Enter")
    #expect(try await served(stage, 1) == [2, 3])
    #expect(try await served(stage, 2) == [])
  }

  @Test("Arrows go from cell to cell, and the line below tells who, when and how, who owes, or why it does not go there")
  func stories() async throws {
    var stage = try await stage()
    await stage.type("left")
    #expect(stage.screen.contains("Вручён документ 1 «Исковое заявление»: Әбдіғалиев Ө. Ұ."))
    #expect(stage.screen.contains("20.11.2026"))
    await stage.type("left")
    #expect(told(stage).contains("Не вручается: документ от этого же участника (ТОО «Рассвет»)"))
    await stage.type("left")
    #expect(stage.screen.contains("«Исковое заявление»: вручено 1 из 2"))
    await stage.type("left left right right right right")
    #expect(told(stage).contains("Не вручается: эксперт (Ким В. А.)"))
    await stage.type("left down down down")
    #expect(told(stage).contains("Кто представит: Әбдіғалиев Ө. Ұ., срок 30.11.2026. Кому вручить: АО «Банк»"))
    await stage.type("Tab Tab")
    #expect(stage.screen.contains("Связь"))
  }

  @Test("In the line of all documents F8 serves a participant everything that they must still get, and one undo takes it back")
  func column() async throws {
    var stage = try await stage()
    await stage.type("Home")
    #expect(stage.screen.contains("АО «Банк»: вручено 0 из 3"))
    await stage.type("F8 Enter")
    #expect(try await served(stage, 1) == [2, 3])
    #expect(try await served(stage, 2) == [3])
    #expect(try await served(stage, 3) == [3])
    #expect(stage.screen.contains("АО «Банк»: вручено 3 из 3"))
    await stage.type("u Enter")
    #expect(try await served(stage, 3) == [])
  }

  @Test("In the column of titles F8 serves a document on everyone who must still get it")
  func row() async throws {
    var stage = try await stage()
    await stage.type("down left left left F8 Enter")
    #expect(try await served(stage, 2) == [2, 3])
  }

  @Test("Marked documents go together to the participant of the column; what is not here yet is named")
  func marked() async throws {
    var stage = try await stage()
    await stage.type("down Space down Space F8")
    #expect(stage.screen.contains("✗ документ 4 «Выписка»"))
    await stage.type("Enter")
    #expect(try await served(stage, 2) == [3])
    #expect(try await served(stage, 1) == [2])
  }

  @Test("A cell that is served, or that nobody must serve, says so instead of opening a strip")
  func nothingOwed() async throws {
    var stage = try await stage()
    await stage.type("left F8")
    #expect(stage.said.contains("Вручён документ 1"))
    await stage.type("left F8")
    #expect(stage.said.contains("Не вручается"))
    #expect(!stage.screen.contains("Enter Записать"))
  }

  @Test("Del on a served cell takes the service back")
  func takenBack() async throws {
    var stage = try await stage()
    await stage.type("F8 Enter Del")
    #expect(stage.screen.contains("Отменить: Вручён документ 1"))
    await stage.type("Enter")
    #expect(try await served(stage, 1) == [2])
    #expect(told(stage).contains("Ещё не вручён: АО «Банк»"))
  }

  @Test("F4 asks who must get the document, and the table follows")
  func recipients() async throws {
    var stage = try await stage()
    await stage.type("F4")
    #expect(stage.screen.contains("[✓] АО «Банк»"))
    await stage.type("down Space Enter")
    #expect(try await stage.store.file(id).state.document(1)?.recipients == [2])
    #expect(stage.screen.contains("получатели указаны поимённо"))
  }

  @Test("From what blocks the service in the checklist Enter goes to its cell")
  func fromTheChecklist() async throws {
    var stage = try await stage()
    await stage.type("BackTab")
    for _ in 0..<20 {
      let line = stage.grid.lines.first { $0.hasPrefix("▸") } ?? ""
      if line.contains("«Отзыв на иск»"), line.contains("АО «Банк»") { break }
      await stage.type("down")
    }
    await stage.type("Enter")
    #expect(told(stage).contains("документ 3 «Отзыв на иск» · Ещё не вручён: АО «Банк»"))
  }

  @Test("What others serve comes in, and the selection stays on its document and participant")
  func others() async throws {
    let store = try await Court.store([try ServiceTests.three()])
    var mine = try await Stage(store)
    var theirs = try await Stage(store, as: TestCourt.chancery, seed: 2)
    await mine.type("Enter Tab Tab down")
    await theirs.type("Enter Tab Tab down F8 Enter")
    await mine.listen()
    #expect(mine.screen.contains("Вручён документ 2 «Договор»: АО «Банк»"))
    #expect(mine.screen.contains(TestCourt.chancery.name))
  }

  @Test("Where there is no room for names the columns have the numbers of the participants, and a legend says who they are")
  func numbered() async throws {
    let stage = try await stage(size: Size(width: 60, height: 20))
    #expect(stage.screen.contains("1 ТОО «Рассвет», 2 Әбдіғалиев Ө. Ұ., 3 АО «Банк»"))
  }

  @Test("Of many participants those in sight are told, and the selected one is always among them", arguments: [60, 80, 132])
  func many(width: Int) async throws {
    var stage = try await stage(parties: 30, size: Size(width: width, height: 24))
    for _ in 0..<40 {
      await stage.type("right")
      #expect(stage.grid.cursor != nil)
    }
    #expect(told(stage).contains("Третье лицо № 31"))
    #expect(stage.screen.contains("‹"))
    await stage.type("F8 Enter")
    #expect(try await served(stage, 1).contains(31))
  }
}
