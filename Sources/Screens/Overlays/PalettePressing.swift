import CaseEngine
import Cells
import Wording

/// A line of the palette: an action, its title, its keys, and why it cannot act, if it cannot; or a case or a document that was found.
struct PaletteLine: Hashable, Sendable {
  /// What Enter goes to.
  enum Target: Hashable, Sendable { case action(Action), oneCase(CaseID), paper(Paper) }

  let target: Target
  /// The number of the case, for what was found.
  var number = ""
  let title: String
  /// The keys of an action; for what was found, what it is.
  let keys: String
  let whyNot: String?
}

extension Console {
  /// The lines that the palette offers for what was typed: the actions whose titles have it, then what was found in the register, then the actions
  /// in whose titles the letters stand far apart.
  func lines(of palette: Palette) -> [PaletteLine] {
    let scored = scored(palette)
    return scored.filter(\.isClose).map(\.line) + foundLines(of: palette) + scored.filter { !$0.isClose }.map(\.line)
  }

  /// The actions that stand before what is found in the register.
  func closeActions(of palette: Palette) -> [PaletteLine] { scored(palette).filter(\.isClose).map(\.line) }

  private struct Scored {
    let score: Int
    let place: Int
    let isClose: Bool
    let line: PaletteLine
  }

  /// The actions that are meant by what was typed, the best first. Those that can act go before those that cannot.
  ///
  /// Titles in all three languages are looked through at once, and what was typed as every other keyboard layout would have it. What this
  /// language has for the letters as they are goes first; another language must have them closer together.
  private func scored(_ palette: Palette) -> [Scored] {
    let typed = Array(palette.field.text.lowercased().filter { $0 != " " })
    let readings = Console.readings(of: typed).map { PaletteTitles.letters(of: String($0)) }
    var scored: [Scored] = []
    let here = namesHere
    for (place, binding) in keys.bindings.enumerated() where binding.isListed && isOffered(binding.action) {
      if palette.actsOnly, !Console.acts.contains(binding.action) { continue }
      guard let (score, isClose) = score(binding.action, here[binding.action], readings) else { continue }
      let why = whyNot(binding.action)
      let shown = binding.shownKeys(layout, ascii: namesKeysInASCII).joined(separator: " ")
      let line = PaletteLine(
        target: .action(binding.action), title: here[binding.action] ?? words.title(binding.action), keys: shown, whyNot: why)
      scored.append(Scored(score: score + (why == nil ? 0 : 1_000), place: place, isClose: isClose, line: line))
    }
    return scored.sorted { ($0.score, $0.place) < ($1.score, $1.place) }
  }

  /// How well an action is meant by one of the readings, less being better, and whether some title has the letters close together; nil where it is
  /// not meant.
  private func score(_ action: Action, _ here: String?, _ readings: [[UInt32]]) -> (Int, isClose: Bool)? {
    var best: Int?
    var isClose = false
    let named = here.map { [(sitting.language, PaletteTitles.letters(of: $0))] } ?? []
    for (language, title) in named + zip(Language.allCases, PaletteTitles.of(action)) {
      for (place, reading) in readings.enumerated() {
        guard let score = PaletteTitles.score(reading, title) else { continue }
        let isPlain = place == 0 && language == sitting.language
        if !isPlain, score > Console.loosest { continue }
        isClose = isClose || score <= Console.loosest
        let whole = score + (language == sitting.language ? 0 : 40) + (place == 0 ? 0 : 80)
        best = min(best ?? whole, whole)
      }
    }
    return best.map { ($0, isClose) }
  }

  /// How far apart the letters may stand in a title of another language, or of another reading: scattered ones are found in any.
  private static let loosest = 6

  /// What F2 offers: the verbs, not the ways to move.
  static let acts: Set<Action> = [
    .requested, .received, .originalFiled, .served, .clear, .giveBack, .add, .edit, .setHearing, .cancelHearing, .callHearing,
    .beginHearing, .breakHearing, .resumeHearing, .endHearing, .closeToPublic, .takeMedia,
    .answerMedia, .tellListeners, .noteOpinion, .linkCase, .carryOver, .absence, .print, .sign, .withdraw, .undo,
    .redo, .editCase,
    .suspendCase, .resumeCase, .closeCase, .reopenCase, .reassign, .reassignAll, .unrequested, .closeSubmission, .reveal, .notify, .open,
    .markYesterdays, .markOverdue, .sendReady, .writeDigest, .takeDigest,
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

  mutating func press(_ key: Key, in palette: Palette) {
    var palette = palette
    let action = keys.action(for: key, in: .palette)
    switch action {
    case .leave: return overlay = nil
    case .perform:
      let (lines, place) = (lines(of: palette), palette.scroller.selected)
      overlay = nil
      if lines.indices.contains(place) { choose(lines[place]) }
      return
    default: break
    }
    if let move = action.flatMap(Console.listMove), palette.scroller.move(move, of: lines(of: palette).count, height: paletteHeight) {
      overlay = .palette(palette)
      return
    }
    if palette.field.take(key, keys) {
      palette.scroller = Scroller()
      find(in: &palette)
      overlay = .palette(palette)
    } else if case .function = key, let action = keys.action(for: key, &layout), isOffered(action) {
      overlay = nil
      // The key that opened the list closes it.
      let opener: Action = palette.actsOnly ? .actions : .palette
      if action != opener { press(key) }
    } else {
      sayUnknown(key)
    }
  }

  private mutating func choose(_ line: PaletteLine) {
    switch line.target {
    case .action(let action):
      perform(action)
      teach(line, action)
    case .oneCase(let id): openCase(id)
    case .paper(let paper): openCase(paper.id, at: paper.document)
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
