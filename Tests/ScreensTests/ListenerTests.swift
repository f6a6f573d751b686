import CaseEngine
import Cells
import Driver
import Screens
import StoreMemory
import TestCourt
import Testing
import Wording

@Suite("What is told to whoever listens")
struct ListenerTests {
  private func ear(_ language: Language = .english) async throws -> Ear {
    Ear(try await Stage(try await Court.ofFive(), language: language, size: Listener.size, isAccessible: true))
  }

  @Test("Everything that can be reached is told: each place says where one is, and ends on a line", arguments: Language.allCases)
  func everywhere(language: Language) async throws {
    let store = try await Court.ofFive()
    for way in Ways.all {
      var ear = Ear(try await Stage(store, language: language, size: Listener.size, isAccessible: true))
      await ear.type(way.keys)
      #expect(!ear.last.isEmpty, "\(way.name) ends on nothing")
      let all = ear.all()
      #expect(all.count > 1, "\(way.name) tells nothing of itself: \(all)")
      for line in ear.heard + all {
        #expect(!line.contains { "✓✗≈↩○●▸│┌─←→↑↓".contains($0) }, "\(way.name) has a sign: \(line)")
        #expect(!line.contains("  ") && !line.contains(", ,") && !line.hasPrefix(", "), "\(way.name): \(line)")
      }
    }
  }

  @Test("Moving tells the new row and no more; where nothing moves the row is named again")
  func moving() async throws {
    var ear = try await ear()
    #expect(await ear.type("down").count == 1)
    #expect(ear.last.hasSuffix("2 of 5"))
    #expect(await ear.type("End").count == 1)
    let name = try #require(ear.last.split(separator: ",").first.map(String.init))
    #expect(await ear.type("down") == [name])
  }

  @Test("While somebody types only their letters are shown; what is found is told in a pause, or when they go there")
  func pauses() async throws {
    var ear = try await ear()
    await ear.type("/")
    #expect(await ear.type("'по'", paused: false) == ["Find: п", "Find: по"])
    #expect(ear.isHoldingBack)
    ear.listen()
    #expect(ear.heard.suffix(2).first?.hasPrefix("Found: ") == true)
    #expect(!ear.isHoldingBack)
    let told = await ear.type("'ставки' Enter", paused: false).suffix(3)
    #expect(told.first?.hasPrefix("Find: поставки, Found: 1") == true)
    #expect(told.dropFirst().first == "Match: document 1 “Договор поставки”")
  }

  @Test("A date that was typed is told as it is understood once the field is left")
  func dates() async throws {
    var ear = try await ear()
    await ear.type("Enter down F5 Tab Tab")
    #expect(ear.last.hasPrefix("due: "))
    let left = await ear.type("'+5wd' Tab", paused: false)
    #expect(left.contains { $0.hasPrefix("due: 27.11.2026, Friday") })
  }

  @Test("What others changed is told: in the row that the keys act on, and in the others by name")
  func others() async throws {
    var ear = try await ear()
    await ear.type("Enter down")
    let by = Signature(name: "Other", login: "other", role: .chancery, program: "test")
    let file = try await ear.stage.store.file(CaseID(.test(1)))
    let fact = CaseFact.documentReceived(document: 2, receipt: Receipt(by: .chancery, form: .copy))
    let other = CaseFact.documentReceived(document: 4, receipt: Receipt(by: .chancery, form: .copy))
    let act = CaseAct(
      key: ActKey(.test(77)), facts: [Stated(fact, .at(ear.stage.clock.now)), Stated(other, .at(ear.stage.clock.now))], by: by,
      at: ear.stage.clock.now)
    _ = try await ear.stage.store.enter(PlacedAct(act, in: file.id, after: file.version))
    let told = await ear.others()
    #expect(told.contains { $0.hasPrefix("Changed by others: document 4 “Отзыв на иск”, received 22.11") }, "\(told)")
    #expect(told.contains { $0.hasPrefix("Changed by others: received 22.11") }, "\(told)")
    #expect(ear.last == "document 2 “Договор аренды”")
  }

  @Test("Nothing that is said is lost, however many keys come at once")
  func nothingLost() async throws {
    let stage = try await Stage(try await Court.ofFive(), language: .english, size: Listener.size, isAccessible: true)
    var (listener, typing) = (Listener(), stage)
    _ = listener.hear(typing.console)
    await typing.type("Enter down F6 Enter Esc down")
    #expect(listener.hear(typing.console).lines.contains { $0.hasPrefix("Saved. Received: Договор аренды") })
  }

  @Test("The story of a document is told with Enter; Ctrl-L tells the whole, in a form too, and takes nothing away")
  func whole() async throws {
    var ear = try await ear()
    #expect(await ear.type("Enter down Enter").contains { $0.hasPrefix("Due: 16.10") || $0.contains("Requested") })
    await ear.type("Esc F6")
    let before = ear.last
    await ear.type("Ctrl-L")
    #expect(ear.stage.others.last == .redraw)
    let all = ear.all()
    #expect(all.contains("Case 7517-26-00-2/1234, hearing set"))
    #expect(all.contains { $0.hasPrefix("Keys: Enter Enter it, Esc Cancel") })
    #expect(ear.last == before)
  }

  @Test("The first start asks in lines, and the language changes all of them")
  func firstRun() async throws {
    let stage = try await Stage(
      try await Court.store([]), language: .english, size: Listener.size, isAccessible: true, register: .none(court: "Court"))
    var ear = Ear(stage)
    #expect(ear.last == "Make a new register, 1 of 3")
    #expect(await ear.type("down") == ["Make a register and take cases in from a file (JSON Lines or CSV), 2 of 3"])
    #expect(await ear.type("Enter").last == "name of the court: Court")
    await ear.type("Esc z")
    #expect(ear.last == "Тізілім ашып, істерді файлдан жүктеу (JSON Lines немесе CSV), 3 ішінен 2")
  }

  @Test("The mode is switched in the palette, and what becomes of it is told")
  func switching() async throws {
    var stage = try await Stage(try await Court.ofFive(), language: .english)
    await stage.type("F9 'accessible' Enter")
    #expect(stage.others.contains(.save(.accessible(true))))
    await stage.send(.faced(isAccessible: true, .unicode))
    #expect(stage.said.contains("Accessible mode is on"))
    await stage.type("F9 'accessible' Enter")
    #expect(stage.others.contains(.save(.accessible(false))))
  }
}
