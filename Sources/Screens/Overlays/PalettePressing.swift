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
  /// Where this language has nothing for it, the other languages are asked, and what was typed as another keyboard layout would have it.
  func lines(of palette: Palette) -> [PaletteLine] {
    let typed = Array(palette.field.text.lowercased().filter { $0 != " " })
    let lines = lines(of: palette) { Console.score(typed, words.title($0)) }
    if !lines.isEmpty { return lines }
    let readings = Console.readings(of: typed)
    return self.lines(of: palette) { action in
      let titles = Language.allCases.map { $0.words.title(action) }
      return readings.flatMap { reading in titles.compactMap { Console.score(reading, $0) } }.min()
    }
  }

  private func lines(of palette: Palette, _ score: (Action) -> Int?) -> [PaletteLine] {
    var scored: [(score: Int, place: Int, line: PaletteLine)] = []
    for (place, binding) in Binding.all.enumerated() where binding.isListed {
      if palette.actsOnly, !Console.acts.contains(binding.action) { continue }
      guard let score = score(binding.action) else { continue }
      let why = whyNot(binding.action)
      let keys = binding.shownKeys(layout, ascii: sitting.glyphs == .ascii).joined(separator: " ")
      let line = PaletteLine(action: binding.action, title: words.title(binding.action), keys: keys, whyNot: why)
      scored.append((score + (why == nil ? 0 : 1_000), place, line))
    }
    return scored.sorted { ($0.score, $0.place) < ($1.score, $1.place) }.map(\.line)
  }

  /// What F2 offers: the verbs, not the ways to move.
  static let acts: Set<Action> = [
    .requested, .received, .originalFiled, .served, .clear, .giveBack, .add, .edit, .setHearing, .cancelHearing, .sign, .withdraw, .undo,
    .redo, .editCase,
    .suspendCase, .resumeCase, .closeCase, .reopenCase, .reassign, .unrequested, .closeSubmission, .open, .markYesterdays,
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

  /// How well the letters typed are found in a title, in their order; less is better, nil where they are not.
  static func score(_ typed: [Character], _ title: String) -> Int? {
    if typed.isEmpty { return 0 }
    let letters = Array(title.lowercased())
    var (place, gaps, last) = (0, 0, -1)
    for letter in typed {
      while place < letters.count, letters[place] != letter { place += 1 }
      guard place < letters.count else { return nil }
      let beginsWord = place == 0 || letters[place - 1] == " "
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
    switch key {
    case .escape, .function(2), .function(9):
      overlay = nil
      return
    case .enter:
      overlay = nil
      let place = palette.scroller.selected
      if lines.indices.contains(place) { perform(lines[place].action) }
      return
    default: break
    }
    if let action = Console.listMove(key), palette.scroller.move(action, of: lines.count, height: paletteHeight) {
      overlay = .palette(palette)
      return
    }
    if palette.field.take(key) {
      palette.scroller = Scroller()
      overlay = .palette(palette)
    } else if case .function = key {
      overlay = nil
      press(key)
    }
  }

  /// The keys that move in a list beside a text field.
  static func listMove(_ key: Key) -> Action? {
    switch key {
    case .up: .up
    case .down: .down
    case .pageUp: .pageUp
    case .pageDown: .pageDown
    default: nil
    }
  }

  mutating func press(_ key: Key, in help: Scroller) {
    var help = help
    guard let action = Binding.action(for: key, &layout) else { return }
    if help.move(action, of: helpLines.count, height: helpHeight) {
      overlay = .help(help)
      return
    }
    overlay = nil
    if action == .language || action == .theme || action == .quit { perform(action) }
  }

  /// The screens that the box of `g` offers, with their letters.
  static let destinations: [(letter: Character, action: Action)] = [
    ("c", .goCases), ("w", .goChecklists), ("r", .goReadiness), ("o", .goOutstanding), ("s", .goToServe), ("i", .goIntake),
    ("e", .goCourt), ("l", .lastCase),
  ]

  mutating func pressGoTo(_ key: Key) {
    overlay = nil
    guard case .character(let typed) = key, let letter = layout.key(for: typed),
      let target = Console.destinations.first(where: { $0.letter == letter })
    else { return key == .escape ? () : sayUnknown(key) }
    perform(target.action)
  }
}
