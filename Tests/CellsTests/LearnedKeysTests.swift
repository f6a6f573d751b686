import Cells
import Testing

@Suite("A keyboard that was learned")
struct LearnedKeysTests {
  /// Some keys of the Russian phonetic layout, which puts letters where they sound.
  static let phonetic = LearnedKeys([("в", "v"), ("р", "r"), ("о", "o"), ("с", "s"), ("я", "q"), ("щ", "]")])

  @Test("Learned letters name the keys that they were learned on, before every known layout")
  func keys() {
    var sense = LayoutSense(profile: .ru, learned: LearnedKeysTests.phonetic)
    #expect("врося".map { sense.key(for: $0) } == Array("vrosq"))
    #expect(sense.key(for: "В") == "v")
    // What was not learned goes by the layouts that are known.
    #expect(sense.key(for: "ж") == ";")
    #expect(sense.key(for: "v") == "v")
  }

  @Test("Hints show the learned letters while that alphabet is typed, and the Latin ones while that is")
  func glyphs() {
    var sense = LayoutSense(profile: .ru, learned: LearnedKeysTests.phonetic)
    #expect(sense.glyph(for: "q") == "я")
    _ = sense.key(for: "q")
    #expect(sense.glyph(for: "q") == "q")
    _ = sense.key(for: "ж")
    #expect(sense.glyph(for: "q") == "я")
    #expect(sense.glyph(for: ";") == "ж")
  }

  @Test("What was learned is kept as text, in the order of the keyboard, and read again", arguments: ["", "я:q р:r", "\":q \\:w"])
  func text(text: String) throws {
    #expect(try #require(LearnedKeys(text)).text == text)
  }

  @Test("Other text is nothing that was learned", arguments: ["я", "я:", "я:qq", "яq", "я:й"])
  func noText(text: String) { #expect(LearnedKeys(text) == nil) }

  @Test("Each known layout is known by a handful of its keys", arguments: KeyboardLayout.allCases)
  func agreeing(layout: KeyboardLayout) {
    let presses = "woadx;/v".map { (key: $0, typed: layout.glyph(for: $0)) }
    #expect(KeyboardLayout.agreeing(with: presses).contains(layout))
    // Russian with Kazakh letters on the third level is Russian without it.
    let others = KeyboardLayout.agreeing(with: presses).filter { $0 != layout }
    #expect(others.isEmpty || Set(others + [layout]) == [.ru, .kzRuskaz])
    #expect(KeyboardLayout.agreeing(with: presses + [(key: "s", typed: "z")]).isEmpty)
  }

  @Test("A Kazakh letter is doubtful where it stands in the number row, and among the letters elsewhere")
  func doubtful() {
    #expect("әіңғүұқө".allSatisfy { LayoutSense(profile: .kz).isDoubtful($0) })
    #expect("әіңғүұқө".allSatisfy { !LayoutSense(profile: .kzKazrus).isDoubtful($0) })
    #expect(!LayoutSense(profile: .kz).isDoubtful("м"))
    #expect(!LayoutSense(profile: .kz).isDoubtful("5"))
  }
}
