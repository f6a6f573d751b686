import CaseEngine
import Cells
import TestCourt
import Testing
import Wording

@testable import Screens

@Suite("Keys of fields, strips, forms and boxes")
struct SpotKeysTests {
  /// Ways to where keys mean something of their own; each leaves something to do for every key of the place.
  static let ways = [
    "Enter + 'одна две три' Ctrl-left", "Enter + F4 down", "Enter + 'закл'", "Enter + 'закл' Tab", "Enter + 'x' Tab Tab",
    "Enter + Tab Tab Tab 'аб вг'",
    "Enter + Tab Tab Tab F4 'аб вг' Enter 'де ёж' Enter 'жз' up Ctrl-left",
    "Enter down F6", "Enter down F6 Tab", "Enter down F6 Tab F4 down", "Enter down F7", "Enter d", "Enter d F4 left",
    "+ '7517-26-00-2/2000' Tab Tab 'ТОО «Алатау»' BackTab BackTab BackTab Home down", "/ 'аб вг де' Ctrl-left", "F9 'п о' Ctrl-left",
    "F9 down down", "g", "t down", "F9 'раскладку' Enter down", "F9 'изучить' Enter Tab", "g i 'аренды договор' Ctrl-left",
    "g e +", "Enter w", "F9 'уроки' Enter down",
  ]

  static let keys: [Key] =
    [
      .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown,
      .shift(.up), .shift(.down), .shift(.left), .ctrl(.left), .ctrl(.right), .ctrl(.up), .ctrl(.home), .ctrl(.end), .alt("6"),
    ] + (1...14).map { .function($0) } + "abdefghijklmnopqrstuvwxyz".map { .control($0) }
    + "abcdefghijklmnopqrstuvwxyz[];'/.,+? 1".map { .character($0) }

  private func console(_ way: String, keys: Keymap = .usual) async throws -> Console {
    var stage = try await Stage(try await Court.ofFive(), keys: keys)
    await stage.type(way)
    stage.console.layout = LayoutSense(profile: .us)
    return stage.console
  }

  /// Every place of this suite.
  private func consoles() async throws -> [Console] {
    var consoles: [Console] = []
    for way in SpotKeysTests.ways { consoles.append(try await console(way)) }
    let store = try await Court.ofFive()
    var first = try await Stage(store)
    await first.type("Enter Tab Tab Tab Tab + 'АО «Банк»'")
    var stage = try await Stage(store, seed: 2)
    await stage.send(.unfinished(try #require(first.console.draft), at: moment("2026-11-22T09:32")))
    stage.console.layout = LayoutSense(profile: .us)
    consoles.append(stage.console)
    var reading = try await Stage(store)
    await reading.type("Enter BackTab BackTab Enter")
    consoles.append(reading.console)
    var start = try await Stage(try await Court.store([]), register: .none(court: "Медеуский районный суд"))
    await start.type("down Enter Ctrl-left")
    consoles.append(start.console)
    return consoles
  }

  /// What a key changes; nil where it does nothing but be counted.
  private func change(_ console: Console, _ key: Key) -> (after: Console, effects: [Effect])? {
    var after = console
    let effects = after.update(.key(key))
    var plain = after
    (plain.message, plain.said, plain.pressed, plain.layout) = (console.message, console.said, console.pressed, console.layout)
    return plain == console && effects.isEmpty ? nil : (after, effects)
  }

  /// The keys of help, each with what it does.
  private func told(_ console: Console) -> [(key: String, text: String)] {
    console.helpLines.flatMap { line in line.keys.split(separator: "  ").map { ($0.uppercased(), line.text) } }
  }

  @Test("Help of a screen tells the keys that act there first, and those that cannot after them")
  func helpOfAScreen() async throws {
    var stage = try await Stage(try await Court.ofFive())
    func place(of title: String) throws -> Int { try #require(stage.console.helpLines.firstIndex { $0.text == title }, "\(title)") }
    await stage.type("F1")
    let cannot = "Сейчас здесь не действуют"
    #expect(try place(of: "Открыть") < place(of: cannot) && place(of: "Вручён") > place(of: cannot))
    await stage.type("Esc Enter F1")
    #expect(try place(of: "Вручён") < place(of: cannot))
  }

  @Test("Help of the first start tells the few keys that it answers, and nothing of the work that is not there yet")
  func helpOfTheFirstStart() async throws {
    let stage = try await Stage(try await Court.ofFive(), register: .none(court: ""))
    let told = stage.console.helpLines.map(\.text)
    #expect(
      told.contains("Открыть") && told.contains("Сменить язык") && !told.contains("Вручён") && !told.contains { $0.contains("07.10.2026") })
  }

  @Test("Every spot is come to here")
  func everySpot() async throws {
    var seen: Set<Spot> = [.help]
    for console in try await consoles() { seen.formUnion(console.spots) }
    #expect(seen == Set(Spot.allCases))
  }

  @Test("Every key that something answers stands in the help of that place")
  func answered() async throws {
    for console in try await consoles() {
      let told = Set(told(console).map(\.key))
      let top = try #require(console.spots.first)
      for key in SpotKeysTests.keys {
        if case .character = key, !top.takesLetters { continue }
        guard let (after, _) = change(console, key) else { continue }
        // A box that only offers something is left by any key.
        if [.goTo, .themes, .keyboards, .lessons].contains(top), after.spots.first != top { continue }
        #expect(told.contains(key.shown(ascii: false).uppercased()), "\(key) in \(console.spots)")
      }
    }
  }

  @Test("Every key that help tells does something there, or says why it cannot")
  func doing() async throws {
    var (listed, done): (Set<String>, Set<String>) = ([], [])
    let byName = Dictionary(SpotKeysTests.keys.map { ($0.shown(ascii: false).uppercased(), $0) }, uniquingKeysWith: { first, _ in first })
    for console in try await consoles() {
      for (name, text) in told(console) {
        let key = try #require(byName[name], "\(name)")
        listed.insert(name + " " + text)
        var after = console
        after.message = nil
        _ = after.update(.key(key))
        let saysWhy = after.message != nil && after.message?.text != console.words.keyDoesNothing(key.shown(ascii: false), help: "F1")
        if change(console, key) != nil || saysWhy { done.insert(name + " " + text) }
      }
    }
    #expect(listed.subtracting(done) == [])
    #expect(listed.count > 60)
  }

  @Test("F1 opens the help of a form over it, and what was typed is still there", arguments: Language.allCases)
  func help(language: Language) async throws {
    var stage = try await Stage(try await Court.ofFive(), language: language)
    await stage.type("Enter + 'Справка' F1")
    #expect(stage.screen.contains(language.words.title(doing: .eraseWord)))
    #expect(stage.screen.contains("Ctrl-W"))
    #expect(stage.console.draft != nil, "what is typed is kept while help is read")
    await stage.type("down Esc")
    #expect(stage.screen.contains("Справка"))
    #expect(stage.console.help == nil)
  }

  @Test("In a text a question mark is text, in a choice it asks for help")
  func question() async throws {
    var stage = try await Stage(try await Court.ofFive())
    await stage.type("Enter + ?")
    #expect(stage.console.help == nil)
    #expect(stage.screen.contains("?"))
    await stage.type("Tab ?")
    #expect(stage.console.help != nil)
  }

  @Test("Own keys act in fields, and bar and help show them")
  func own() async throws {
    let own = Keymap.with(
      OwnKeys([
        .init(action: "text.erase-word", keys: ["C-q"]), .init(action: "form.next-field", keys: ["F12"]),
        .init(action: "go-to.go-court", keys: ["x"]),
      ]))
    #expect(own.mistakes == [])
    var stage = try await Stage(try await Court.ofFive(), language: .english, keys: own.keymap)
    await stage.type("Enter + 'one two' Ctrl-W")
    #expect(stage.screen.contains("one two"))
    await stage.type("Ctrl-Q")
    #expect(!stage.screen.contains("one two"))
    #expect(stage.screen.contains("F12 Next"))
    await stage.type("F12")
    #expect(stage.console.spots.first == .choice)
    await stage.type("F1")
    #expect(stage.screen.contains("F12"))
    await stage.type("Esc Esc g x")
    #expect(stage.console.place == .court)
  }

  @Test(
    "What cannot be an own key of a spot is told",
    arguments: [
      ("text.erase-word", "x", KeyMistake.typed("x", action: "text.erase-word")),
      ("form.enter", "Enter", .reserved("Enter", action: "form.enter")), ("text.fly", "F5", .noSuchAction("text.fly")),
      ("month.take", "5", .digit("5", action: "month.take")),
    ])
  func mistakes(action: String, key: String, mistake: KeyMistake) {
    let own = Keymap.with(OwnKeys([.init(action: action, keys: [key])]))
    #expect(own.mistakes == [mistake])
    #expect(own.keymap == .usual)
  }

  @Test("Two own actions of one spot on one key are told; of two spots they are not")
  func clash() {
    let own = Keymap.with(
      OwnKeys([
        .init(action: "text.erase-word", keys: ["C-q"]), .init(action: "text.left", keys: ["C-q"]),
        .init(action: "form.leave", keys: ["C-q"]),
      ]))
    #expect(own.mistakes == [.clash(key: "C-q", "text.erase-word", "text.left")])
  }

  @Test("In one spot no two actions have one key, and every one has a key and a name of its own", arguments: Spot.allCases)
  func unique(spot: Spot) {
    let lines = Keymap.usual.bindings(in: spot)
    #expect(!lines.isEmpty)
    let places = lines.flatMap(\.places)
    #expect(Set(places).count == places.count)
    #expect(lines.allSatisfy { !$0.places.isEmpty })
    #expect(Set(lines.map(\.name)).count == lines.count)
    for language in Language.allCases {
      #expect(!language.words.title(in: spot).isEmpty)
      #expect(Set(lines.map { language.words.title(doing: $0.action) }).count == lines.count)
    }
  }
}
