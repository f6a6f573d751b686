import CaseEngine
import Cells
import TestCourt
import Testing
import Wording

@testable import Screens

@Suite("Parts of the console")
struct PartsTests {
  @Test(
    "The next incoming number keeps the form of the last one",
    arguments: [("вх. 26-3391", "вх. 26-3392"), ("0099", "0100"), ("12/к", "13/к"), ("А-009", "А-010")])
  func nextNumber(last: String, next: String) {
    #expect(IncomingNumber(last)?.later(1).text == next)
  }

  @Test("A key with № on it is named / where № would be shown as the letter of another key")
  func capOfNumberSign() {
    var layout = LayoutSense(profile: .kz)
    _ = layout.key(for: "ә")
    #expect(Binding.cap("/", in: layout, ascii: false) == "№")
    #expect(Binding.cap("/", in: layout, ascii: true) == "/")
    #expect(Binding.cap("n", in: layout, ascii: true) == "Т")
  }

  @Test("A text without digits, or with too many, is no incoming number", arguments: ["", "вх.", "1234567890123456789"])
  func noNumber(text: String) {
    #expect(IncomingNumber(text) == nil)
  }

  @Test(
    "Times are read as people type them",
    arguments: [("10", 600), ("1030", 630), ("10:30", 630), ("9.05", 545), ("1қ", 600), ("қ.іқ", 450), ("ұю\"ғ", 555)])
  func times(typed: String, minutes: Int) {
    #expect(TypedNumber.time(typed)?.minutes == minutes)
  }

  @Test(
    "A number typed on the Kazakh number row is what its keys say under other layouts; any other text stays",
    arguments: [
      (".ғ\".өә,өққөә№\"әің", "7517-26-00-2/1234"), ("әққ", "200"), ("ҺА", "ҺА"), ("һ. .қ\"", "+7 701"), ("7.10", "7.10"), ("іс-5", "іс-5"),
      ("", ""),
      ("Ғ", "5"), ("2-1234/2020", "2-1234/2020"),
    ])
  func row(typed: String, meant: String) {
    #expect(TypedNumber.row(typed) == meant)
  }

  @Test("What is no time is none", arguments: ["", "25", "10:60", "abc", "10:30:00"])
  func noTimes(typed: String) {
    #expect(TypedNumber.time(typed) == nil)
  }

  @Test("A filled-in answer is replaced by the first letter, and kept by an arrow")
  func fresh() {
    var field = TextField("22.11.2026", fresh: true)
    _ = field.take(.character("7"), .usual)
    #expect(field.text == "7")
    field = TextField("22.11.2026", fresh: true)
    _ = field.take(.left, .usual)
    _ = field.take(.character("7"), .usual)
    #expect(field.text == "22.11.20276")
  }

  @Test("Keys in a text field move and erase by letters, also by those of several scalars")
  func editing() {
    var field = TextField("й́қа")
    for key in [Key.left, .backspace, .character("x"), .home, .delete] { _ = field.take(key, .usual) }
    #expect(field.text == "xа")
    _ = field.take(.paste("один\nдва"), .usual)
    #expect(field.text == "один дваxа")
    _ = field.take(.control("w"), .usual)
    #expect(field.text == "один xа")
  }

  @Test("Every key of the table belongs to one action")
  func noKeyTwice() {
    let functions = Keymap.usual.bindings.flatMap(\.functions)
    let letters = Keymap.usual.bindings.flatMap(\.letters)
    let others = Keymap.usual.bindings.flatMap(\.others)
    #expect(Set(functions).count == functions.count)
    #expect(Set(letters).count == letters.count)
    #expect(Set(others).count == others.count)
    #expect(Set(Keymap.usual.bindings.map(\.action)) == Set(Action.allCases))
    #expect(Keymap.usual.bindings.count == Action.allCases.count)
  }

  @Test("Every verb sits on a key that each layout gives with a letter, or has an F key beside it")
  func verbsAreReachable() {
    for binding in Keymap.usual.bindings {
      guard let letter = binding.letter, letter.isLetter else { continue }
      for layout in [KeyboardLayout.ru, .kz, .kzKazrus, .kzRuskaz] {
        var sense = LayoutSense(profile: layout)
        #expect(
          Keymap.usual.action(for: .character(layout.glyph(for: letter)), &sense) == binding.action, "\(binding.action) under \(layout)")
      }
    }
  }

  @Test("Every F key and Ctrl key has a letter or a line in the palette beside it")
  func nothingOnlyOnFunctionKeys() {
    for binding in Keymap.usual.bindings
    where binding.function != nil || binding.others.contains(where: { if case .control = $0 { true } else { false } }) {
      let plain = binding.others.contains { if case .control = $0 { false } else { true } }
      #expect(binding.letter != nil || binding.isListed || plain || binding.action == .actions, "\(binding.action)")
    }
  }

  @Test("Every action has a title, a short title and keys that fit their column, in every language", arguments: Language.allCases)
  func titles(language: Language) {
    for binding in Keymap.usual.bindings {
      #expect(!language.words.title(binding.action).isEmpty)
      #expect(Width.of(language.words.title(binding.action)) <= 48)
      #expect(Width.of(language.words.short(binding.action)) <= 24 || !binding.isListed || binding.function == nil)
      #expect(Width.of(binding.shownKeys(LayoutSense(profile: .kz)).joined(separator: "  ")) <= 26)
    }
    #expect(Keymap.usual.table(in: language.words).count == Action.allCases.count)
  }

  @Test("A long list lies in memory by a stretch, however far the selection goes, and comes back to the same rows")
  func window() {
    var window = ListWindow<Int, Int>()
    func line(_ row: Int) -> ListWindow<Int, Int>.Line {
      .init(id: row, cursor: Cursor(key: Int64(row), id: CaseID(.test(UInt64(row)))), row: row)
    }
    func answer(_ wanted: WantedRows) {
      switch wanted.position {
      case .after(let cursor):
        let first = Int(cursor.key) + 1
        window.extend((first..<min(first + 100, 5_000)).map(line), .after, more: first + 100 < 5_000, height: 18)
      case .before(let cursor):
        let last = Int(cursor.key)
        window.extend((max(0, last - 100)..<last).map(line), .before, more: last - 100 > 0, height: 18)
      case .first, .last: Issue.record("not asked for by moving")
      }
    }
    window.replace((0..<100).map(line), hasBefore: false, hasAfter: true, anchor: nil, select: .before, height: 18)
    for expected in 1...3_000 {
      window.move(1, height: 18)
      while let wanted = window.wanted { answer(wanted) }
      #expect(window.current?.row == expected)
      #expect(window.lines.count <= ListWindow<Int, Int>.most)
      #expect(window.selected >= window.top && window.selected < window.top + 18)
    }
    for expected in (0..<3_000).reversed() {
      window.move(-1, height: 18)
      while let wanted = window.wanted { answer(wanted) }
      #expect(window.current?.row == expected)
    }
    #expect(!window.hasBefore)
  }

  @Test("What is told has no signs: neither those that stand alone nor the one before a day that has passed; the end of a line is a pause")
  func spoken() {
    #expect(Spoken.of("✗ !13.11 · первая\nвторая строка!") == "13.11, первая, вторая строка!")
  }

  @Test("A list that is loaded again keeps its selection on the same row, wherever that went")
  func reload() {
    var window = ListWindow<Int, Int>()
    func lines(_ rows: [Int]) -> [ListWindow<Int, Int>.Line] {
      rows.map { .init(id: $0, cursor: Cursor(key: Int64($0), id: CaseID(.test(UInt64($0)))), row: $0) }
    }
    window.takeIn(lines([1, 2, 3, 4]), false, false, .first, height: 10)
    window.move(2, height: 10)
    window.takeIn(lines([9, 1, 8, 2, 3, 4]), false, false, .again(nil), height: 10)
    #expect(window.current?.row == 3)
    window.takeIn(lines([9, 1]), false, false, .again(nil), height: 10)
    #expect(window.current?.row == 1)
  }
}
