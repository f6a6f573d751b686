import Cells
import Testing
import Wording

@testable import Screens

@Suite("A person's own keys")
struct OwnKeysTests {
  private func own(_ lines: (String, [String])...) -> (keymap: Keymap, mistakes: [KeyMistake]) {
    Keymap.with(OwnKeys(lines.map { OwnKeys.Line(action: $0.0, keys: $0.1) }))
  }

  private func action(_ keymap: Keymap, _ key: Key) -> Action? {
    var layout = LayoutSense(profile: .ru)
    return keymap.action(for: key, &layout)
  }

  @Test("They stand in place of the usual ones, and take a key away from whoever has it otherwise")
  func replacing() {
    let (keymap, mistakes) = own(("received", ["F6", "s", "C-r"]))
    #expect(mistakes == [])
    for key in [Key.function(6), .character("s"), .character("ы"), .control("r")] { #expect(action(keymap, key) == .received) }
    #expect(action(keymap, .character("v")) == nil)
    #expect(keymap[.served]?.letters == [])
    #expect(keymap[.redo]?.others == [.control("y")])
    #expect(action(keymap, .function(8)) == .served)
  }

  @Test("Without own keys, and with none that can be read, everything is as it was")
  func unchanged() {
    #expect(Keymap.with(OwnKeys()).keymap == .usual)
    #expect(own(("served", ["5"])).keymap == .usual)
  }

  @Test("An empty list takes an action's keys away; Enter and Esc stay where they are")
  func empty() {
    let keymap = own(("suspend", ["C-z"]), ("undo", []), ("open", ["F3"])).keymap
    #expect(keymap[.undo]?.places == [])
    #expect(action(keymap, .control("z")) == .suspend)
    #expect(action(keymap, .enter) == .open)
    #expect(action(keymap, .escape) == .back)
  }

  @Test(
    "What cannot be is told, and the rest holds",
    arguments: [
      ("5", KeyMistake.digit("5", action: "served")), ("ғ", .digit("ғ", action: "served")), ("S", .held("S", action: "served")),
      ("A-s", .held("A-s", action: "served")), ("C-c", .reserved("C-c", action: "served")), ("C-m", .reserved("C-m", action: "served")),
      ("Enter", .reserved("Enter", action: "served")), ("F25", .noSuchKey("F25", action: "served")),
      ("Hyper", .noSuchKey("Hyper", action: "served")), ("", .noSuchKey("", action: "served")),
    ])
  func mistakes(key: String, mistake: KeyMistake) {
    let (keymap, mistakes) = own(("served", [key, "F8", "ы"]))
    #expect(mistakes == [mistake])
    #expect(keymap[.served]?.places == [.function(8), .letter("s")])
    for language in Language.allCases { #expect(!language.words.keyMistake(mistake).isEmpty) }
  }

  @Test("Two own actions on one key are told, and the first keeps it; an unknown action is told")
  func clash() {
    let (keymap, mistakes) = own(("received", ["C-r"]), ("served", ["F8", "C-r"]), ("sverd", ["v"]))
    #expect(mistakes == [.clash(key: "C-r", "received", "served"), .noSuchAction("sverd")])
    #expect(action(keymap, .control("r")) == .received)
    #expect(action(keymap, .function(8)) == .served)
  }

  @Test("Every key of the usual table is read as it is written", arguments: Keymap.usual.bindings)
  func spelling(binding: Binding) throws {
    for place in binding.places where place != .other(.enter) && place != .other(.escape) {
      #expect(try KeyPlace.read(place.spelled) == place)
    }
    #expect(Action(name: binding.action.name) == binding.action)
  }

  @Test("Keys that are held and keys that move have names too", arguments: ["S-F5", "S-Up", "C-PgDn", "C-Left", "S-Tab", "C-ы", "Space"])
  func named(text: String) throws {
    let place = try KeyPlace.read(text)
    #expect(try KeyPlace.read(place.spelled) == place)
  }

  @Test("The console acts on them, and bar, help and palette show them")
  func shown() async throws {
    let keymap = own(("received", ["F11", "b"]), ("add", ["F6"]), ("quit", ["C-q"])).keymap
    var stage = try await Stage(try await Court.ofFive(), language: .english, keys: keymap)
    await stage.type("Enter down")
    #expect(stage.screen.contains("F11·И Received"))
    await stage.type("b")
    #expect(stage.screen.contains("Received ·"))
    await stage.type("Esc F9 'received'")
    #expect(stage.screen.contains("F11 B"))
    await stage.type("Esc Home F1 PgDn")
    #expect(stage.screen.contains("F11  B"))
    await stage.type("Esc v")
    #expect(stage.said == "The key v does nothing here. F1 for help")
    await stage.type("F1")
    #expect(stage.screen.contains("F5, F11, F7, F8 mark"), "a sentence names them too")
    await stage.type("Esc Ctrl-Q")
    #expect(stage.others.last == .quit)
  }

  @Test("What is wrong with them is said at the start, in each language", arguments: Language.allCases)
  func told(language: Language) async throws {
    let mistakes: [KeyMistake] = [.clash(key: "C-r", "received", "served"), .unreadable]
    let stage = try await Stage(try await Court.ofFive(), language: language, keyMistakes: mistakes)
    #expect(stage.said.hasPrefix("! "))
    #expect(stage.said.contains("C-r") && stage.said.contains("dayin doctor"))
  }
}
