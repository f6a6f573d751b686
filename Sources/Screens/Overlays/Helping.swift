import Cells
import Wording

/// A line of help: a text, or keys and what they do.
struct HelpLine: Hashable, Sendable {
  let text: String
  var keys = ""
  var role = Role.text
}

/// Help lies over everything: over a screen it tells all keys, over a form, a strip or a box those that are answered there.
extension Console {
  /// Where the keys are, the uppermost first; empty where a screen has them.
  var spots: [Spot] {
    switch overlay {
    case .strip(let strip): spots(of: strip.fields) { known($0, for: strip) } + strip.spots
    case .form(let form): spots(of: form.fields) { known($0, for: form) } + [.form]
    case .filter: [.filter, .text]
    case .palette: [.palette, .text]
    case .goTo: [.goTo]
    case .themes: [.themes]
    case .keyboards: [.keyboards]
    case .learning: [.learning]
    case .lessons: [.lessons]
    case .reading: [.reading]
    case nil:
      if place == .firstRun {
        firstRun.typing == nil ? [] : [.firstRunField, .text]
      } else {
        place == .intake && intake.isTyping ? [.intake, .text] : []
      }
    }
  }

  /// F4 in a text tells nothing where nothing is known.
  private func spots(of fields: Fields, _ known: (FieldKey) -> [String]) -> [Spot] {
    fields.spots.filter { spot in spot != .entry || fields.current.map { !known($0.key).isEmpty } == true }
  }

  /// What of the table of actions is answered here besides: nil where it is all of it.
  private var lentActions: [Action]? {
    switch overlay {
    case .strip, .form, .goTo, .learning, .reading: [.help, .redraw]
    case .filter, .palette: keys.bindings.filter { !$0.functions.isEmpty }.map(\.action) + [.redraw]
    case .themes: Console.moves + [.theme, .help, .redraw]
    case .keyboards: Console.moves + [.help, .redraw]
    case .lessons: Console.moves + [.help, .redraw, .quit]
    case nil:
      place != .firstRun
        ? nil : firstRun.typing != nil ? [.help, .quit] : Console.moves + [.open, .language, .theme, .help, .redraw, .quit]
    }
  }

  private static let moves: [Action] = [.up, .down, .pageUp, .pageDown, .first, .last]

  /// The keys by which an action is reached here.
  private func lentKeys(_ binding: Binding) -> [String] {
    if overlay == nil, !takesText { return binding.shownKeys(layout, ascii: namesKeysInASCII) }
    let places = binding.places.filter { place in
      spots.allSatisfy { keys.action(at: place, in: $0) == nil } && isLent(place, binding.action)
    }
    return binding.with(places).shownKeys(layout, ascii: namesKeysInASCII)
  }

  /// Whether a key that no spot has acts as on a screen: where text is typed only one that writes nothing.
  private func isLent(_ place: KeyPlace, _ action: Action) -> Bool {
    switch (place, overlay) {
    case (.letter, _), (.other(.character), _): !takesLetters
    case (.function, .filter): action != .edit
    case (.function, _): true
    case (.other, .filter), (.other, .palette): action == .redraw || action == .help
    // Above the field there is nothing to go to, and it is the filter itself.
    case (.other(let key), nil): key != .up && action != .filter
    case (.other, _): true
    }
  }

  /// Whether a letter is text, or taken by what has the keys.
  private var takesLetters: Bool {
    if case .learning = overlay { return true }
    return takesText
  }

  /// What help is about.
  var helpTitle: String {
    switch overlay {
    case .form(let form): formTitle(form)
    case nil: isCourtroom ? words.pane(.courtroom) : words.screen(place)
    default: spots.last.map { words.title(in: $0) } ?? words.screen(place)
    }
  }

  /// The lines of help: what this place is for, then every key with what it does.
  var helpLines: [HelpLine] {
    var lines: [HelpLine] = []
    let width = min(size.width, 100) - 4
    if overlay == nil {
      lines += Lines.of((isCourtroom ? words.helpCourtroom(key) : words.helpText(place, key)), width: width).map { HelpLine(text: $0) }
      lines.append(HelpLine(text: ""))
    }
    for (depth, spot) in spots.enumerated() {
      let shown = keys.bindings(in: spot).compactMap { helpLine($0, under: spots[..<depth]) }
      if !shown.isEmpty { lines += [HelpLine(text: words.title(in: spot), role: .heading)] + shown + [HelpLine(text: "")] }
    }
    let lent = lentActions
    let here = overlay == nil ? namesHere : [:]
    var others: [HelpLine] = []
    for binding in keys.bindings where (lent?.contains(binding.action) ?? true) && isOffered(binding.action) {
      let shown = lentKeys(binding).joined(separator: "  ")
      if shown.isEmpty { continue }
      let line = HelpLine(text: here[binding.action] ?? words.title(binding.action), keys: shown)
      if lent == nil, whyNot(binding.action) != nil {
        others.append(HelpLine(text: line.text, keys: line.keys, role: .disabled))
      } else {
        lines.append(line)
      }
    }
    // What cannot act here comes after what can: its key says why.
    if !others.isEmpty { lines += [HelpLine(text: ""), HelpLine(text: words.notHereNow, role: .heading)] + others }
    if overlay == nil && place != .firstRun || spots.contains(where: { $0 == .date || $0 == .month }) {
      lines.append(HelpLine(text: ""))
      lines += Lines.of(words.helpDates, width: width).map { HelpLine(text: $0, role: .muted) }
    }
    return lines
  }

  /// Whether an action is there at all: the hints of lessons are in practice only.
  func isOffered(_ action: Action) -> Bool { action != .hint || learner != nil }

  /// What is done in a spot, with the keys that no spot above it takes; nil where none is left.
  private func helpLine(_ binding: SpotBinding, under upper: ArraySlice<Spot>) -> HelpLine? {
    let places = binding.places.filter { place in upper.allSatisfy { keys.action(at: place, in: $0) == nil } }
    if places.isEmpty { return nil }
    let shown = SpotBinding(binding.spot, binding.action, places).shownKeys(layout, ascii: namesKeysInASCII)
    return HelpLine(text: words.title(doing: binding.action), keys: shown.joined(separator: "  "))
  }

  /// Whether a key asks for help where something else has the keys: where text is typed a sign is text.
  func asksForHelp(_ key: Key) -> Bool {
    if case .character = key, takesLetters { return false }
    guard overlay != nil || takesText, spots.allSatisfy({ keys.action(for: key, in: $0) == nil }) else { return false }
    var layout = layout
    return keys.action(for: key, &layout) == .help
  }

  mutating func press(_ key: Key, inHelp scroller: Scroller) {
    var scroller = scroller
    if keys.action(for: key, in: .help, &layout) == .close { return help = nil }
    guard let action = keys.action(for: key, &layout) else { return sayUnknown(key) }
    if scroller.move(action, of: helpLines.count, height: helpHeight) { return help = scroller }
    help = nil
    if overlay == nil, action == .language || action == .theme || action == .quit { perform(action) }
  }

  func drawHelp(_ scroller: Scroller, _ grid: inout Grid) {
    let area = content
    grid.fill(area, .text)
    grid.put(words.title(.help) + " \(sitting.glyphs.dot) " + helpTitle, in: area.top(1).droppingLeft(1), .heading)
    let rows = area.droppingTop(1)
    let lines = helpLines
    for place in 0..<rows.height where scroller.top + place < lines.count {
      let line = lines[scroller.top + place]
      let row = rows.row(place).droppingLeft(2).droppingRight(1)
      if line.keys.isEmpty {
        grid.put(line.text, in: row, line.role)
      } else {
        grid.put(line.keys, in: row.left(26), line.role == .disabled ? .disabled : .hintKey)
        grid.put(line.text, in: row.droppingLeft(27), line.role)
      }
      if scroller.top + place == scroller.selected {
        grid.select(rows.row(place))
        grid.cursor = Point(x: rows.x, y: rows.y + place)
      }
    }
  }
}
