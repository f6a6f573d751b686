import Cells
import Wording

/// The keys of one action. One table of these feeds dispatch, hint bar, help, palette, the README and the manual page.
public struct Binding: Hashable, Sendable {
  /// What it does.
  public let action: Action
  /// Its F key.
  public let function: Int?
  /// Its letter, by the key's name under the US layout: a place on the keyboard, whatever letter stands there.
  public let letter: Character?
  /// Its other keys, which are the same under every layout.
  public let others: [Key]
  /// Whether it is offered in the palette and under F2; moving about is not.
  public let isListed: Bool

  init(_ action: Action, f function: Int? = nil, key letter: Character? = nil, _ others: Key..., listed: Bool = true) {
    self.action = action
    self.function = function
    self.letter = letter
    self.others = others
    isListed = listed
  }

  /// All actions with their keys, in the order of help.
  public static let all: [Binding] = [
    Binding(.up, key: "k", .up, listed: false),
    Binding(.down, key: "j", .down, listed: false),
    Binding(.pageUp, .pageUp, listed: false),
    Binding(.pageDown, .pageDown, listed: false),
    Binding(.first, .home, listed: false),
    Binding(.last, .end, listed: false),
    Binding(.nextPane, key: "l", .tab, .right, listed: false),
    Binding(.previousPane, key: "h", .backTab, .left, listed: false),
    Binding(.goTo, key: "g"),
    Binding(.open, f: 3, .enter),
    Binding(.back, .escape, listed: false),
    Binding(.actions, f: 2, listed: false),
    Binding(.requested, f: 5, key: "r"),
    Binding(.received, f: 6, key: "v"),
    Binding(.originalFiled, f: 7, key: "o"),
    Binding(.served, f: 8, key: "s"),
    Binding(.clear, key: "x", .delete),
    Binding(.giveBack),
    Binding(.add, key: "b", .character("+")),
    Binding(.edit, f: 4, key: "e"),
    Binding(.mark, .character(" "), .insert),
    Binding(.markUp, .shift(.up), listed: false),
    Binding(.markDown, .shift(.down), listed: false),
    Binding(.markYesterdays),
    Binding(.range, key: "m"),
    Binding(.markAll, key: "a"),
    Binding(.invert, key: "i"),
    Binding(.undo, key: "u", .control("z")),
    Binding(.redo, key: "y", .control("y"), .control("r")),
    Binding(.filter, key: "/", .control("f")),
    Binding(.nextMatch, key: "n"),
    Binding(.previousMatch, key: "p"),
    Binding(.lastCase, key: "c"),
    Binding(.caseBefore, key: "["),
    Binding(.caseAfter, key: "]"),
    Binding(.setHearing, key: "d"),
    Binding(.cancelHearing),
    Binding(.sign, key: "w"),
    Binding(.withdraw),
    Binding(.unrequested),
    Binding(.editCase),
    Binding(.suspendCase), Binding(.resumeCase), Binding(.closeCase), Binding(.reopenCase), Binding(.reassign),
    Binding(.closeSubmission),
    Binding(.goCases), Binding(.goChecklists), Binding(.goReadiness), Binding(.goOutstanding), Binding(.goToServe), Binding(.goIntake),
    Binding(.goCourt),
    Binding(.palette, f: 9, key: ";", .control("p"), listed: false),
    Binding(.help, f: 1, .character("?")),
    Binding(.language, key: "z"),
    Binding(.theme, key: "t"),
    Binding(.redraw, .control("l")),
    Binding(.suspend),
    Binding(.quit, f: 10, key: "q"),
  ]

  /// The line of an action.
  public static func of(_ action: Action) -> Binding? { byAction[action] }

  private static let byAction: [Action: Binding] = Dictionary(all.map { ($0.action, $0) }, uniquingKeysWith: { first, _ in first })
  private static let byFunction: [Int: Action] = Dictionary(
    all.compactMap { line in line.function.map { ($0, line.action) } }, uniquingKeysWith: { first, _ in first })
  private static let byLetter: [Character: Action] = Dictionary(
    all.compactMap { line in line.letter.map { ($0, line.action) } }, uniquingKeysWith: { first, _ in first })
  private static let byKey: [Key: Action] = Dictionary(
    all.flatMap { line in line.others.map { ($0, line.action) } }, uniquingKeysWith: { first, _ in first })

  /// The action of a key outside of text fields. Learns from letters which layout is switched on.
  static func action(for key: Key, _ layout: inout LayoutSense) -> Action? {
    if let action = byKey[key] { return action }
    switch key {
    case .function(let number): return byFunction[number]
    case .alt(let sign): return layout.functionKey(forAlt: sign).flatMap { byFunction[$0] }
    case .character(let typed): return layout.key(for: typed).flatMap { byLetter[$0] }
    default: return nil
    }
  }

  /// The keys as people read them, the F key first, then the letter of the layout in use: `F6`, `М`.
  public func shownKeys(_ layout: LayoutSense, ascii: Bool = false) -> [String] {
    var shown: [String] = []
    if let function { shown.append("F\(function)") }
    if let letter { shown.append(Binding.cap(layout.glyph(for: letter))) }
    return shown + others.map { $0.shown(ascii: ascii) }
  }

  static func cap(_ letter: Character) -> String { letter.uppercased() }
}

extension Key {
  /// The key's name as it is printed on it.
  func shown(ascii: Bool) -> String {
    switch self {
    case .character(" "): "Space"
    case .character(let letter): String(letter)
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .insert: "Ins"
    case .up: ascii ? "Up" : "↑"
    case .down: ascii ? "Down" : "↓"
    case .left: ascii ? "Left" : "←"
    case .right: ascii ? "Right" : "→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .shift(let move): "Shift-" + Key.shown(move, ascii)
    case .ctrl(let move): "Ctrl-" + Key.shown(move, ascii)
    case .function(let number): "F\(number)"
    case .control(let letter): "Ctrl-" + letter.uppercased()
    case .alt(let letter): "Alt-" + letter.uppercased()
    case .paste, .focusIn, .focusOut: ""
    }
  }

  private static func shown(_ move: Move, _ ascii: Bool) -> String {
    switch move {
    case .up: ascii ? "Up" : "↑"
    case .down: ascii ? "Down" : "↓"
    case .left: ascii ? "Left" : "←"
    case .right: ascii ? "Right" : "→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    }
  }
}

/// A line of the table of keys, for the README and the manual page.
public struct KeyLine: Hashable, Sendable {
  /// What the keys do.
  public let title: String
  /// The F key, if it has one: `F6`.
  public let function: String
  /// The letter under the US layout and under the Russian and Kazakh ones: `v / м`.
  public let letters: String
  /// The other keys.
  public let others: String
}

extension Binding {
  /// Every action with its keys, told in one language.
  public static func table(in words: any Wording) -> [KeyLine] {
    all.map { line in
      let letters = line.letter.map { [String($0), String(KeyboardLayout.ru.glyph(for: $0))] } ?? []
      return KeyLine(
        title: words.title(line.action), function: line.function.map { "F\($0)" } ?? "",
        letters: letters.first == letters.last ? letters.first ?? "" : letters.joined(separator: " / "),
        others: line.others.map { $0.shown(ascii: false) }.joined(separator: ", "))
    }
  }
}
