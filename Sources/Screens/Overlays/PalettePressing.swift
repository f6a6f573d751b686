import Cells
import Wording

/// A line of the palette: an action, its title, its keys, and why it cannot act, if it cannot.
struct PaletteLine: Hashable, Sendable {
  let action: Action
  let title: String
  let keys: String
  let whyNot: String?
}

extension Console {
  /// The actions that the palette offers for what was typed, the best first. Those that can act go before those that cannot.
  ///
  /// Titles in all three languages are looked through at once, and what was typed as every other keyboard layout would have it. What this
  /// language has for the letters as they are goes first; another language must have them closer together.
  func lines(of palette: Palette) -> [PaletteLine] {
    let typed = Array(palette.field.text.lowercased().filter { $0 != " " })
    let readings = Console.readings(of: typed)
    var scored: [(score: Int, place: Int, line: PaletteLine)] = []
    for (place, binding) in keys.bindings.enumerated() where binding.isListed {
      if palette.actsOnly, !Console.acts.contains(binding.action) { continue }
      guard let score = score(binding.action, readings) else { continue }
      let why = whyNot(binding.action)
      let shown = binding.shownKeys(layout, ascii: namesKeysInASCII).joined(separator: " ")
      let line = PaletteLine(action: binding.action, title: words.title(binding.action), keys: shown, whyNot: why)
      scored.append((score + (why == nil ? 0 : 1_000), place, line))
    }
    return scored.sorted { ($0.score, $0.place) < ($1.score, $1.place) }.map(\.line)
  }

  /// How well an action is meant by one of the readings; less is better, nil where it is not.
  private func score(_ action: Action, _ readings: [[Character]]) -> Int? {
    var best: Int?
    for language in Language.allCases {
      let title = Array(language.words.title(action).lowercased())
      for (place, reading) in readings.enumerated() {
        guard let score = Console.score(reading, title) else { continue }
        let isPlain = place == 0 && language == sitting.language
        if !isPlain, score > Console.loosest { continue }
        let whole = score + (language == sitting.language ? 0 : 40) + (place == 0 ? 0 : 80)
        best = min(best ?? whole, whole)
      }
    }
    return best
  }

  /// How far apart the letters may stand in a title of another language, or of another reading: scattered ones are found in any.
  private static let loosest = 6

  /// What F2 offers: the verbs, not the ways to move.
  static let acts: Set<Action> = [
    .requested, .received, .originalFiled, .served, .clear, .giveBack, .add, .edit, .setHearing, .cancelHearing, .sign, .withdraw, .undo,
    .redo, .editCase,
    .suspendCase, .resumeCase, .closeCase, .reopenCase, .reassign, .unrequested, .closeSubmission, .reveal, .open, .markYesterdays,
  ]

  /// What was typed, and what it would be under each layout.
  private static func readings(of typed: [Character]) -> [[Character]] {
    var readings = [typed]
    for layout in [KeyboardLayout.us, .ru, .kz] {
      var sense = LayoutSense(profile: layout)
      let reading = typed.map { letter in sense.key(for: letter).map { layout.glyph(for: $0) } ?? letter }
      if !readings.contains(reading) { readings.append(reading) }
    }
    return readings
  }

  /// How well the letters typed are found in a title, in their order, from wherever they are found best; less is better, nil where they are not.
  static func score(_ typed: [Character], _ title: [Character]) -> Int? {
    guard let first = typed.first else { return 0 }
    return title.indices.lazy.filter { title[$0] == first }.compactMap { score(typed, title, from: $0) }.min()
  }

  private static func score(_ typed: [Character], _ title: [Character], from start: Int) -> Int? {
    var (place, gaps, last) = (start, 0, -1)
    for letter in typed {
      while place < title.count, title[place] != letter { place += 1 }
      guard place < title.count else { return nil }
      let beginsWord = place == 0 || title[place - 1] == " "
      if last >= 0, place != last + 1 { gaps += beginsWord ? 1 : 4 }
      if last < 0 { gaps += beginsWord ? 0 : 3 }
      last = place
      place += 1
    }
    return gaps
  }

  mutating func press(_ key: Key, in palette: Palette) {
    var palette = palette
    let lines = lines(of: palette)
    let action = keys.action(for: key, in: .palette)
    switch action {
    case .leave: return overlay = nil
    case .perform:
      overlay = nil
      let place = palette.scroller.selected
      if lines.indices.contains(place) {
        perform(lines[place].action)
        teach(lines[place])
      }
      return
    default: break
    }
    if let move = action.flatMap(Console.listMove), palette.scroller.move(move, of: lines.count, height: paletteHeight) {
      overlay = .palette(palette)
      return
    }
    if palette.field.take(key, keys) {
      palette.scroller = Scroller()
      overlay = .palette(palette)
    } else if case .function = key, let action = keys.action(for: key, &layout) {
      overlay = nil
      // The key that opened the list closes it.
      let opener: Action = palette.actsOnly ? .actions : .palette
      if action != opener { press(key) }
    } else {
      sayUnknown(key)
    }
  }

  /// What moves in a list beside a text field.
  private static func listMove(_ action: SpotAction) -> Action? {
    switch action {
    case .up: .up
    case .down: .down
    case .pageUp: .pageUp
    case .pageDown: .pageDown
    default: nil
    }
  }
}
