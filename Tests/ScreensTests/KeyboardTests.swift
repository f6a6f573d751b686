import Cells
import Screens
import Testing
import Wording

@Suite("Choosing and learning a keyboard")
struct KeyboardTests {
  private func stage(_ language: Language = .english, size: Size = Size(width: 80, height: 24)) async throws -> Stage {
    try await Stage(try await Court.ofFive(), language: language, size: size)
  }

  @Test("A layout is chosen from the palette, kept, and counted with at once")
  func choose() async throws {
    var stage = try await stage()
    await stage.type("F9 'keyboard layout' Enter")
    #expect(stage.screen.contains("Kazakh (kz)"))
    await stage.type("down Enter")
    #expect(stage.others.contains(.save(.keyboard("kz-kazrus", learned: ""))))
    #expect(stage.said == "Keyboard layout: Kazakh with Russian (kz-kazrus)")
    // Under it ә is on the key of the apostrophe, and қ on that of d, which sets the hearing.
    await stage.type("Enter Tab")
    #expect(stage.screen.contains("Қ Set"))
    await stage.type("қ")
    #expect(stage.screen.contains("minutes"))
  }

  @Test("Esc keeps nothing")
  func leave() async throws {
    var stage = try await stage()
    await stage.type("F9 'keyboard layout' Enter down Esc F9 'learn' Enter ц щ Esc")
    #expect(!stage.others.contains { if case .save(.keyboard) = $0 { true } else { false } })
  }

  @Test(
    "A known layout is known by a handful of keys",
    arguments: [("ц щ ф в ч ж . м", "ru"), ("ц щ ф в ч ж № м", "kz"), ("ң ғ ө қ і ж . м", "kz-kazrus"), ("w o a d x ; / v", "us")])
  func learn(keys: String, layout: String) async throws {
    var stage = try await stage()
    await stage.type("F9 'learn my' Enter " + keys)
    #expect(stage.others.contains(.save(.keyboard(layout, learned: ""))))
    #expect(stage.said.contains("(\(layout))"))
  }

  @Test("An unknown layout is learned key by key; Enter keeps what is learned so far")
  func learnUnknown() async throws {
    var stage = try await stage()
    // Russian phonetic: the letters stand where they sound.
    await stage.type("F9 'learn my' Enter ш о а д х ж Tab в")
    #expect(stage.said.hasPrefix("This layout is new"))
    await stage.type("я е Enter")
    #expect(stage.others.contains(.save(.keyboard("kz", learned: "я:q ш:w е:e о:o а:a д:d ж:; х:x в:v"))))
    #expect(stage.said.hasPrefix("Learned 9 keys"))
    await stage.type("я")
    #expect(stage.others.last == .quit)
  }

  @Test("A letter that was pressed before is not taken again; Backspace goes one back, and an empty lesson is told")
  func corrections() async throws {
    var stage = try await stage()
    await stage.type("F9 'learn my' Enter ц ц")
    #expect(stage.said.contains("Ц is already the key W"))
    await stage.type("Backspace")
    #expect(stage.screen.contains("Key 1 of 8: W"))
    await stage.type("Enter")
    #expect(stage.said.contains("Nothing was learned"))
  }

  @Test("A Kazakh letter that is a digit here says where to go if it is not")
  func doubtful() async throws {
    var stage = try await stage()
    await stage.type("ғ")
    #expect(stage.said == "Ғ is a digit here. If it is not: F9, “Learn my keyboard”")
  }
}
