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

  /// The keys of everybody who chose none of their own.
  public static let usual = Keymap(Binding.all)

  /// A table of these bindings. Where two claim one key, the first has it.
  init(_ bindings: [Binding]) {
    self.bindings = bindings
    byAction = Dictionary(bindings.map { ($0.action, $0) }, uniquingKeysWith: { first, _ in first })
    byFunction = Dictionary(
      bindings.flatMap { line in line.functions.map { ($0, line.action) } }, uniquingKeysWith: { first, _ in first })
    byLetter = Dictionary(
      bindings.flatMap { line in line.letters.map { ($0, line.action) } }, uniquingKeysWith: { first, _ in first })
    byKey = Dictionary(bindings.flatMap { line in line.others.map { ($0, line.action) } }, uniquingKeysWith: { first, _ in first })
  }

  /// The line of an action.
  public subscript(_ action: Action) -> Binding? { byAction[action] }

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
