import Cells
import Screens
import Testing
import Wording

@Suite("The palette")
struct PaletteTests {
  private func stage(_ language: Language = .english) async throws -> Stage {
    try await Stage(try await Court.ofFive(), language: language)
  }

  @Test(
    "An action is found by its title in any language, and typed under any layout", arguments: Language.allCases,
    ["received", "получ", "алынды", "gjkexty", "кусушмув"])
  func found(language: Language, typed: String) async throws {
    var stage = try await stage(language)
    await stage.type("Enter down F9 '\(typed)' Enter")
    #expect(stage.screen.contains(language.words.done(.received) + " ·"), "\(stage.screen)")
  }

  @Test("What this language has goes before what another has for the same letters")
  func order() async throws {
    var stage = try await stage(.english)
    await stage.type("F9 'quit'")
    let first = stage.grid.lines.first { $0.contains("▸ ") && $0.contains("Quit") }
    #expect(first != nil)
  }

  @Test("The key of what was chosen is told the first three times, and then no more")
  func lessons() async throws {
    var stage = try await stage()
    for _ in 1...4 { await stage.type("F9 'help' Enter Esc") }
    let told = stage.others.filter { $0 == .save(.taught("help", times: 3)) }
    #expect(told.count == 1)
    await stage.type("F9 'mark all' Enter")
    #expect(!stage.others.contains(.save(.taught("mark-all", times: 1))), "it could not act")
    await stage.type("Enter F9 'mark all' Enter")
    #expect(stage.said == "Quicker: A")
    await stage.type("F9 'mark all' Enter F9 'mark all' Enter")
    #expect(stage.others.last == .save(.taught("mark-all", times: 3)))
    let before = stage.others.count
    await stage.type("F9 'mark all' Enter")
    #expect(stage.others.count == before)
    #expect(!stage.said.contains("Quicker"))
  }

  @Test("What was told in earlier sittings counts, and what has no key teaches none")
  func earlier() async throws {
    var stage = try await Stage(try await Court.ofFive(), language: .english, taught: [.help: 2])
    await stage.type("F9 'help' Enter")
    #expect(stage.others.last == .save(.taught("help", times: 3)))
    await stage.type("Esc F9 'outstanding' Enter")
    #expect(stage.others.count == 1)
  }

  @Test("A message of the action itself stays, and the key is told after it")
  func together() async throws {
    var stage = try await stage()
    await stage.type("F9 'language' Enter")
    #expect(stage.said == "Қазақ тілі · Жылдамырақ: Z")
  }

  @Test("The key that opened the palette closes it", arguments: ["F9", "F2"])
  func closed(key: String) async throws {
    var stage = try await stage()
    let before = stage.screen
    await stage.type("\(key) \(key)")
    #expect(stage.screen == before)
  }
}

@Suite("Pasting, and coming back to the window")
struct PasteTests {
  @Test("Outside of a field pasted text is dropped, with a word", arguments: Language.allCases)
  func dropped(language: Language) async throws {
    for way in ["", "F1", "g", "t", "Enter down F6"] {
      var stage = try await Stage(try await Court.ofFive(), language: language)
      await stage.type(way)
      let others = stage.others
      await stage.send(.key(.paste("q\nrm -rf x\n")))
      #expect(stage.said == "! " + language.words.pasteDropped || way == "Enter down F6", "\(way)")
      #expect(stage.others == others)
    }
  }

  @Test("In a field line breaks become spaces, and what writes nothing is left out")
  func inField() async throws {
    var stage = try await Stage(try await Court.ofFive(), language: .russian)
    await stage.type("/")
    await stage.send(.key(.paste("Ким\nЛи\u{2028}Цой\u{85}\u{7}\u{1B}x\ty")))
    #expect(stage.screen.contains("Ким Ли Цой x y"))
  }

  @Test("Whoever comes back to the window sees what is stored now, and loses neither place nor message")
  func focus() async throws {
    var stage = try await Stage(try await Court.ofFive())
    await stage.type("down x")
    let before = stage.screen
    stage.isHolding = true
    await stage.send(.key(.focusIn))
    #expect(stage.held.contains { if case .ask(.cases, _) = $0 { true } else { false } })
    let asked = stage.held.count
    // What is on its way already is not asked for twice.
    await stage.send(.key(.focusIn))
    #expect(stage.held.count == asked)
    await stage.release()
    #expect(stage.screen == before)
    await stage.send(.key(.focusOut))
    #expect(stage.screen == before)
  }

  @Test("Alt with the number row is an F key, but never in a field")
  func altInField() async throws {
    var stage = try await Stage(try await Court.ofFive())
    await stage.type("Enter down")
    await stage.send(.key(.alt("6")))
    #expect(stage.screen.contains("Получен ·"))
    await stage.type("Esc g i 'аренды'")
    await stage.send(.key(.alt("6")))
    #expect(!stage.screen.contains("Получен ·"))
    await stage.type("down")
    await stage.send(.key(.alt("6")))
    #expect(stage.screen.contains("Получен ·"))
  }
}
