import CaseEngine
import Foundation
import Screens
import StoreMemory
import TestCourt
import Testing
import Wording

@Suite("Two who edit the same")
struct SettlingTests {
  /// Two consoles before one register: the judge's, and the secretary's.
  func two(language: Language = .russian) async throws -> (mine: Stage, theirs: Stage) {
    let store = try await Court.ofFive()
    return (try await Stage(store, language: language), try await Stage(store, as: TestCourt.secretary, seed: 2))
  }

  func file(_ stage: Stage) async throws -> CaseFile { try await stage.store.file(CaseID(.test(1))) }

  /// The keys to the form of the first party.
  static let party = "Enter Tab Tab Tab Tab F4 "

  @Test("What is changed on one side only is merged silently, whether it had come in already or not", arguments: [true, false])
  func merged(hasComeIn: Bool) async throws {
    var (mine, theirs) = try await two()
    await mine.type(Self.party + "Tab Tab Tab '+7 701 234 56 78'")
    await theirs.type(Self.party + "'ТОО «Рассвет-2»' Enter")
    if hasComeIn { await mine.listen() }
    await mine.type("Enter")
    #expect(mine.said.contains("Записано"))
    let details = try await file(mine).state.party(1)?.details
    #expect(details?.name == "ТОО «Рассвет-2»")
    #expect(details?.phone?.shown == "+7 701 234 56 78")
  }

  @Test("What both changed is not overwritten: a strip shows old, theirs and mine", arguments: [true, false])
  func asked(hasComeIn: Bool) async throws {
    var (mine, theirs) = try await two()
    await mine.type(Self.party + "'ТОО «Закат»'")
    await theirs.type(Self.party + "'ТОО «Рассвет-2»' Enter")
    if hasComeIn { await mine.listen() }
    let version = try await file(mine).version
    await mine.type("Enter")
    #expect(try await file(mine).version == version)
    for text in [
      "тем временем изменено: " + TestCourt.secretary.name + ", 10:14", "было: ТОО «Рассвет»", "у других: ТОО «Рассвет-2»",
      "у меня: ТОО «Закат»",
      "оставить их",
    ] {
      #expect(mine.screen.contains(text), "\(text)")
    }
    await mine.type("right Enter")
    #expect(try await file(mine).state.party(1)?.details.name == "ТОО «Закат»")
  }

  @Test("Theirs is what stays unless mine is chosen, and then nothing is entered")
  func theirsStays() async throws {
    var (mine, theirs) = try await two()
    await mine.type(Self.party + "'ТОО «Закат»'")
    await theirs.type(Self.party + "'ТОО «Рассвет-2»' Enter")
    let version = try await file(mine).version
    await mine.type("Enter Enter")
    #expect(mine.said.contains("Осталось то, что записали другие"))
    #expect(try await file(mine).version == version)
    #expect(mine.console.draft == nil)
  }

  @Test("Each field that clashes is asked about by itself, and what clashes not goes in with it")
  func fieldByField() async throws {
    var (mine, theirs) = try await two()
    await mine.type(Self.party + "'ТОО «Закат»' Tab Tab Tab '+7 701 234 56 78' Tab 'zakat@example.kz'")
    await theirs.type(Self.party + "'ТОО «Рассвет-2»' Tab Tab Tab '+7 702 111 22 33' Enter")
    await mine.type("Enter")
    #expect(mine.screen.contains("‹имя или название: оставить их›"))
    await mine.type("Tab right")
    #expect(mine.screen.contains("у меня: +7 701 234 56 78"))
    await mine.type("Enter")
    let details = try await file(mine).state.party(1)?.details
    #expect(details?.name == "ТОО «Рассвет-2»")
    #expect(details?.phone?.shown == "+7 701 234 56 78")
    #expect(details?.email == "zakat@example.kz")
  }

  @Test("Esc goes back to the form as it was typed, and its Enter asks again")
  func back() async throws {
    var (mine, theirs) = try await two()
    await mine.type(Self.party + "'ТОО «Закат»'")
    await theirs.type(Self.party + "'ТОО «Рассвет-2»' Enter")
    await mine.type("Enter Esc")
    #expect(mine.screen.contains("ТОО «Закат»"))
    #expect(!mine.screen.contains("у других"))
    await mine.type("Enter")
    #expect(mine.screen.contains("у других: ТОО «Рассвет-2»"))
  }

  @Test("Who entered the same as others did is told so, and enters nothing")
  func same() async throws {
    var (mine, theirs) = try await two()
    await mine.type(Self.party + "'ТОО «Рассвет-2»'")
    await theirs.type(Self.party + "'ТОО «Рассвет-2»' Enter")
    let version = try await file(mine).version
    await mine.type("Enter")
    #expect(mine.said.contains(TestCourt.secretary.name))
    #expect(try await file(mine).version == version)
  }

  @Test("What a case is is merged from the docket, too, where the case is not open")
  func details() async throws {
    var (mine, theirs) = try await two()
    await mine.type("F4 Tab Tab 'О взыскании долга'")
    await theirs.type("F4 Tab Tab Tab Tab Tab right Enter")
    await mine.type("Enter")
    var details = try await file(mine).state.details
    #expect(details?.subject == "О взыскании долга")
    #expect(details?.language == "kk")
    await mine.type("F4 Tab Tab 'О взыскании неустойки'")
    await theirs.type("F4 Tab Tab 'О взыскании аренды' Enter")
    await mine.type("Enter")
    #expect(mine.screen.contains("было: О взыскании долга"))
    #expect(mine.screen.contains("у других: О взыскании аренды"))
    await mine.type("right Enter")
    details = try await file(mine).state.details
    #expect(details?.subject == "О взыскании неустойки")
    #expect(details?.judge == TestCourt.judge.name)
  }

  @Test("A document keeps who was chosen to get it, and whom others added meanwhile")
  func recipients() async throws {
    let store = try await Court.ofFive()
    var mine = try await Stage(store)
    var theirs = try await Stage(store, as: TestCourt.secretary, seed: 2)
    await theirs.type("Enter Tab Tab Tab Tab + 'АО «Банк»' Tab right Enter Esc")
    await mine.listen()
    // The judge takes the plaintiff off the list of a paper, the secretary adds a prosecutor to the case.
    await mine.type("Enter down F4 Tab Tab Tab Tab Space")
    await theirs.type("+ 'Прокуратура района' Tab right Enter Esc")
    await mine.type("Enter")
    let state = try await file(mine).state
    let document = try #require(state.document(2))
    #expect(!state.recipients(of: document).contains(1))
    #expect(state.recipients(of: document).count == 2)
  }

  @Test("A hearing that others moved meanwhile is asked about")
  func hearing() async throws {
    let store = try await Court.ofFive()
    var mine = try await Stage(store)
    var theirs = try await Stage(store, seed: 2)
    await mine.type("Enter d '01.12.2026' Tab '11:00' Tab Tab Tab Tab 'болезнь'")
    await theirs.type("Enter d '02.12.2026' Tab Tab Tab Tab Tab 'экспертиза' Enter")
    #expect(try await file(mine).state.trial?.plan.start == moment("2026-12-02T10:00"))
    await mine.type("Enter")
    #expect(mine.screen.contains("у других: 02.12.2026"))
    await mine.type("Enter")
    #expect(try await file(mine).state.trial?.plan.start == moment("2026-12-02T11:00"))
  }

  @Test("A signature is not put under what was not looked at")
  func signing() async throws {
    let store = try await Court.store([try TestCase.prepared(id: 101, rules: Court.rules)])
    var mine = try await Stage(store)
    var theirs = try await Stage(store, as: TestCourt.secretary, seed: 2)
    await mine.type("Enter w '1334'")
    await theirs.type("Enter + 'Справка' Enter Esc")
    await mine.type("Enter")
    #expect(mine.said.contains("Проверьте ещё раз"))
    #expect(try await store.file(CaseID(.test(101))).state.standingSignOff == nil)
  }

  @Test("The court's staff and settings are merged and asked about in the same way")
  func court() async throws {
    let store = try await Court.ofFive()
    var mine = try await Stage(store)
    var theirs = try await Stage(store, seed: 2)
    await mine.type("g e down F4 'Ли Виктория'")
    await theirs.type("g e down F4 Tab 'li, li2' Enter")
    await mine.type("Enter")
    #expect(try await store.court().staff[2] == StaffMember(name: "Ли Виктория", logins: ["li", "li2"], roles: [.secretary]))
    await mine.type("F4 'Ли В. А.'")
    await theirs.listen()
    await theirs.type("F4 'Ли Вера' Enter")
    await mine.listen()
    await mine.type("Enter")
    #expect(mine.screen.contains("было: Ли Виктория"))
    #expect(mine.screen.contains("у других: Ли Вера"))
    await mine.type("right Enter")
    #expect(try await store.court().staff[2]?.name == "Ли В. А.")
    #expect(try await store.court().staff[2]?.logins == ["li", "li2"])
  }

  @Test("What others took away from the court is offered as new, with all that was typed")
  func gone() async throws {
    let store = try await Court.ofFive()
    var mine = try await Stage(store)
    var theirs = try await Stage(store, seed: 2)
    await mine.type("g e down down F4 'Оспанова Гүлнар'")
    await theirs.type("g e down down Del Enter")
    await mine.type("Enter")
    #expect(mine.said.contains("Тем временем это убрали другие"))
    await mine.type("Enter")
    #expect(try await store.court().staff[3] == nil)
    #expect(try await store.court().staff[6]?.name == "Оспанова Гүлнар")
  }

  @Test("A draft that is taken up again after others changed the same asks, and leaves alone what was not typed")
  func draft() async throws {
    var (first, theirs) = try await two()
    await first.type(Self.party + "'ТОО «Закат»'")
    let draft = try #require(first.console.draft)
    await theirs.type(Self.party + "'ТОО «Рассвет-2»' Tab Tab Tab '+7 702 111 22 33' Enter")
    var mine = try await Stage(first.store, seed: 3)
    await mine.send(
      .unfinished(try JSONDecoder().decode(Draft.self, from: JSONEncoder().encode(draft)), at: moment("2026-11-22T09:32")))
    await mine.type("Enter Enter")
    #expect(mine.screen.contains("у других: ТОО «Рассвет-2»"))
    #expect(mine.console.draft != nil)
    await mine.type("right Enter")
    let details = try await file(mine).state.party(1)?.details
    #expect(details?.name == "ТОО «Закат»")
    #expect(details?.phone?.shown == "+7 702 111 22 33")
  }

  @Test("Whoever listens is told the three answers of each field in turn")
  func linear() async throws {
    var (mine, theirs) = try await two(language: .english)
    await mine.type(Self.party + "'ТОО «Закат»' Tab Tab Tab '+7 701 234 56 78'")
    await theirs.type(Self.party + "'ТОО «Рассвет-2»' Tab Tab Tab '+7 702 111 22 33' Enter")
    var ear = Ear(mine)
    let told = await ear.type("Enter")
    for text in ["was: ТОО «Рассвет»", "theirs: ТОО «Рассвет-2»", "mine: ТОО «Закат»"] { #expect(told.contains(text), "\(told)") }
    let next = await ear.type("Tab")
    #expect(next.contains("mine: +7 701 234 56 78"))
    #expect(!next.contains("mine: ТОО «Закат»"))
  }

  /// Somebody whose answers clash with what another entered meanwhile.
  func overtaken(_ language: Language) async throws -> Stage {
    var (mine, theirs) = try await two(language: language)
    await mine.type(Self.party + "'ТОО «Закат»' Tab Tab Tab '+7 701 234 56 78'")
    await theirs.type(Self.party + "'ТОО «Рассвет-2»' Tab Tab Tab '+7 702 111 22 33' Enter")
    await mine.type("Enter")
    return mine
  }

  @Test("The strip looks as it was agreed")
  func looks() async throws { try await Golden.expect("settling", overtaken) }
}
