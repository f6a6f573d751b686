import Cells
import Wording

/// The keys of one action. One table of these feeds dispatch, hint bar, help, palette, the README and the manual page; see `Keymap`.
public struct Binding: Hashable, Sendable {
  /// What it does.
  public let action: Action
  /// Its F keys. The first is the one that hints show.
  public let functions: [Int]
  /// Its letters, by the key's name under the US layout: places on the keyboard, whatever letters stand there. The first is the one shown.
  public let letters: [Character]
  /// Its other keys, which are the same under every layout.
  public let others: [Key]
  /// Whether it is offered in the palette and under F2; moving about is not.
  public let isListed: Bool

  init(_ action: Action, functions: [Int], letters: [Character], others: [Key], listed: Bool) {
    self.action = action
    self.functions = functions
    self.letters = letters
    self.others = others
    isListed = listed
  }

  init(_ action: Action, f function: Int? = nil, key letter: Character? = nil, _ others: Key..., listed: Bool = true) {
    self.init(
      action, functions: function.map { [$0] } ?? [], letters: letter.map { [$0] } ?? [], others: others, listed: listed)
  }

  /// The F key that hints show.
  public var function: Int? { functions.first }
  /// The letter that hints show.
  public var letter: Character? { letters.first }

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
    Binding(.markOverdue), Binding(.sendReady),
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
    Binding(.cancelHearing), Binding(.callHearing), Binding(.beginHearing), Binding(.breakHearing), Binding(.resumeHearing),
    Binding(.endHearing),
    Binding(.closeToPublic), Binding(.takeMedia), Binding(.answerMedia), Binding(.tellListeners), Binding(.noteOpinion),
    Binding(.linkCase), Binding(.carryOver), Binding(.absence),
    Binding(.sign, key: "w"),
    Binding(.withdraw),
    Binding(.unrequested),
    Binding(.editCase),
    Binding(.suspendCase), Binding(.resumeCase), Binding(.closeCase), Binding(.reopenCase), Binding(.reassign),
    Binding(.reassignAll),
    Binding(.closeSubmission), Binding(.reveal), Binding(.notify),
    Binding(.goCases), Binding(.goChecklists), Binding(.goReadiness), Binding(.goOutstanding), Binding(.goToServe), Binding(.goHearings),
    Binding(.goIntake),
    Binding(.goBook), Binding(.goTrainings),
    Binding(.goCourt), Binding(.goCourtroom), Binding(.goTray), Binding(.goOutbox),
    Binding(.goReports),
    Binding(.hint, f: 12), Binding(.lessons),
    Binding(.print, key: "f"),
    Binding(.contacts, key: "."),
    Binding(.passOn), Binding(.writeDigest), Binding(.takeDigest),
    Binding(.palette, f: 9, key: ";", .control("p"), listed: false),
    Binding(.help, f: 1, .character("?")),
    Binding(.language, key: "z"),
    Binding(.theme, key: "t"),
    Binding(.keyboard), Binding(.learnKeyboard), Binding(.accessible),
    Binding(.redraw, .control("l")),
    Binding(.suspend),
    Binding(.quit, f: 10, key: "q"),
  ]

  /// The keys as people read them, the F key first, then the letter of the layout in use: `F6`, `М`.
  public func shownKeys(_ layout: LayoutSense, ascii: Bool = false) -> [String] {
    functions.map { Binding.functionKey($0) } + letters.map { Binding.cap($0, in: layout, ascii: ascii) }
      + others.map { $0.shown(ascii: ascii) }
  }

  static func cap(_ letter: Character) -> String { letter.uppercased() }

  /// What stands on a key in a layout. A terminal of ASCII signs would show № as an N, which is another key: there the sign of the US layout stands.
  static func cap(_ key: Character, in layout: LayoutSense, ascii: Bool) -> String {
    let glyph = layout.glyph(for: key)
    return cap(ascii && glyph == "№" ? key : glyph)
  }

  /// F13 and up are pressed with Shift.
  static func functionKey(_ number: Int) -> String { number > 12 ? "Shift-F\(number - 12)" : "F\(number)" }
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
    case .function(let number): Binding.functionKey(number)
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
