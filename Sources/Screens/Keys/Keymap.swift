import Cells
import Wording

/// Which key does what: the table of bindings, with a person's own keys in it where they have chosen some.
public struct Keymap: Hashable, Sendable {
  /// Every action with its keys, in the order of help.
  public let bindings: [Binding]
  private let byAction: [Action: Binding]
  private let byFunction: [Int: Action]
  private let byLetter: [Character: Action]
  private let byKey: [Key: Action]
  /// What is done in spots, with its keys, in the order of help.
  public let spotBindings: [SpotBinding]
  private let bySpot: [Spot: [KeyPlace: SpotAction]]

  /// The keys of everybody who chose none of their own.
  public static let usual = Keymap(Binding.all, SpotBinding.all)

  /// A table of these bindings. Where two claim one key, the first has it.
  init(_ bindings: [Binding], _ spotBindings: [SpotBinding]) {
    self.bindings = bindings
    self.spotBindings = spotBindings
    bySpot = spotBindings.reduce(into: [:]) { table, line in
      for place in line.places where table[line.spot]?[place] == nil { table[line.spot, default: [:]][place] = line.action }
    }
    byAction = Dictionary(bindings.map { ($0.action, $0) }, uniquingKeysWith: { first, _ in first })
    byFunction = Dictionary(
      bindings.flatMap { line in line.functions.map { ($0, line.action) } }, uniquingKeysWith: { first, _ in first })
    byLetter = Dictionary(
      bindings.flatMap { line in line.letters.map { ($0, line.action) } }, uniquingKeysWith: { first, _ in first })
    byKey = Dictionary(bindings.flatMap { line in line.others.map { ($0, line.action) } }, uniquingKeysWith: { first, _ in first })
  }

  /// The line of an action.
  public subscript(_ action: Action) -> Binding? { byAction[action] }

  /// What is done in a spot, with its keys.
  func bindings(in spot: Spot) -> [SpotBinding] { spotBindings.filter { $0.spot == spot } }

  /// What a key does in a spot; nil where nothing: then it goes to what lies under it.
  func action(for key: Key, in spot: Spot) -> SpotAction? { action(at: KeyPlace(key), in: spot) }

  /// The same of a place on the keyboard.
  func action(at place: KeyPlace, in spot: Spot) -> SpotAction? { bySpot[spot]?[place] }

  /// The same where letters are keys: then the place on the keyboard counts.
  func action(for key: Key, in spot: Spot, _ layout: inout LayoutSense) -> SpotAction? {
    if let action = action(for: key, in: spot) { return action }
    guard case .character(let typed) = key, spot.takesLetters, let letter = layout.key(for: typed) else { return nil }
    return self.action(at: .letter(letter), in: spot)
  }

  /// The action of a key outside of text fields. Learns from letters which layout is switched on.
  func action(for key: Key, _ layout: inout LayoutSense) -> Action? {
    if let action = byKey[key] { return action }
    switch key {
    case .function(let number): return byFunction[number]
    case .alt(let sign): return layout.functionKey(forAlt: sign).flatMap { byFunction[$0] }
    case .character(let typed): return layout.key(for: typed).flatMap { byLetter[$0] }
    default: return nil
    }
  }
}
