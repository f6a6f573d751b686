import Cells
import Testing

@Suite("Keyboard layouts")
struct LayoutTests {
  static let letters = "qwertyuiopasdfghjklzxcvbnm" + "йцукенгшщзхъфывапролджэячсмитьбюё" + "әіңғүұқөһ"

  @Test("Every letter names exactly one key, whatever was typed before it", arguments: KeyboardLayout.allCases)
  func letters(profile: KeyboardLayout) {
    for letter in LayoutTests.letters {
      var answers: Set<Character?> = []
      for before in "qщһё" {
        // After a letter of the other Cyrillic layouts the same key may still be the answer; it is, for the shared ones.
        var sense = LayoutSense(profile: profile)
        _ = sense.key(for: before)
        answers.insert(sense.key(for: letter))
      }
      #expect(answers.count == 1 && answers.first != .some(nil), "\(letter): \(answers)")
    }
  }

  @Test(
    "The verbs are found under every layout, with Caps Lock too",
    arguments: [
      ("r", "к"), ("v", "м"), ("o", "щ"), ("s", "ы"), ("x", "ч"), ("e", "у"), ("u", "г"), ("q", "й"), ("[", "х"), ("]", "ъ"), (";", "ж"),
      ("h", "р"), ("j", "о"), ("k", "л"), ("l", "д"), ("b", "и"), ("z", "я"), ("f", "а"),
    ] as [(Character, Character)])
  func verbs(us: Character, cyrillic: Character) {
    for profile in [KeyboardLayout.us, .ru, .kz] {
      var sense = LayoutSense(profile: profile)
      #expect(sense.key(for: us) == us)
      #expect(sense.key(for: cyrillic) == us)
      #expect(sense.key(for: Character(cyrillic.uppercased())) == us)
      #expect(sense.glyph(for: us) == cyrillic)
    }
  }

  @Test("A sign goes by the layout of the last letter that left no doubt")
  func signs() {
    var sense = LayoutSense(profile: .kz)
    _ = sense.key(for: "q")
    #expect(sense.key(for: ".") == ".")
    #expect(sense.key(for: ";") == ";")
    _ = sense.key(for: "ё")
    #expect(sense.key(for: ".") == "/")
    _ = sense.key(for: "ә")
    #expect(sense.key(for: ".") == "7")
    #expect(sense.key(for: "№") == "/")
    #expect(sense.current == .kz)
  }

  @Test("Before the first letter a sign that would be a digit's key names the key that is called so; then the layout tells")
  func guessed() {
    var sense = LayoutSense(profile: .kz)
    #expect(sense.key(for: ".") == "." && sense.key(for: ",") == ",")
    #expect(sense.key(for: "\"") == "1" && sense.key(for: "№") == "/")
    #expect(sense.functionKey(forAlt: ".") == 7)
    _ = sense.key(for: "к")
    #expect(sense.key(for: ".") == "7")
    _ = sense.key(for: "r")
    #expect(sense.key(for: ".") == ".")
  }

  @Test("The search key is found by its sign under Russian letters too, and what takes Shift names no key")
  func shifted() {
    var sense = LayoutSense(profile: .ru)
    #expect(sense.key(for: "/") == "/")
    #expect(sense.key(for: "?") == nil)
    #expect(sense.key(for: ":") == nil)
    #expect(sense.key(for: "№") == nil)
    #expect(sense.key(for: "語") == nil)
  }

  @Test("In the layouts with three levels the main level goes first")
  func threeLevels() {
    var kazrus = LayoutSense(profile: .kzKazrus)
    #expect(kazrus.key(for: "қ") == "d")
    #expect(kazrus.key(for: "в") == "d")
    #expect(kazrus.key(for: "ө") == "a")
    var ruskaz = LayoutSense(profile: .kzRuskaz)
    #expect(ruskaz.key(for: "қ") == "r")
    #expect(ruskaz.key(for: "к") == "r")
  }

  @Test("Alt with the number row is an F key, whatever the row gives")
  func functionKeys() {
    let sense = LayoutSense(profile: .kz)
    #expect("1234567890-=".map { sense.functionKey(forAlt: $0) } == Array(1...12))
    #expect("әіңғ".map { sense.functionKey(forAlt: $0) } == [2, 3, 4, 5])
    #expect("үұқөһ".map { sense.functionKey(forAlt: $0) } == [8, 9, 10, 11, 12])
    #expect(sense.functionKey(forAlt: ".") == 7)
    #expect(sense.functionKey(forAlt: "q") == nil)
  }

  @Test("The Kazakh number row gives digits; its signs only where no date is being typed")
  func digits() {
    #expect("әіңғүұқ".compactMap { KazakhDigits.digit(for: $0) } == Array("2345890"))
    #expect("\",.".compactMap { KazakhDigits.digit(for: $0) } == [])
    #expect("\",.".compactMap { KazakhDigits.digit(for: $0, signsToo: true) } == Array("167"))
    #expect(KazakhDigits.digit(for: "Қ") == "0")
    #expect("өһй(5-".compactMap { KazakhDigits.digit(for: $0, signsToo: true) } == [])
  }
}
