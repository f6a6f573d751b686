/// What a person pressed, whatever terminal it came through.
public enum Key: Hashable, Sendable {
  /// A letter, a digit, a sign or the space; one Unicode scalar, as it was typed.
  case character(Character)
  /// The keys with a name that write nothing; `backTab` is Shift-Tab.
  case enter, escape, tab, backTab, backspace, delete, insert
  /// The keys that move, alone or with Alt.
  case up, down, left, right, home, end, pageUp, pageDown
  /// Shift with a key that moves.
  case shift(Move)
  /// Ctrl with a key that moves.
  case ctrl(Move)
  /// F1 to F12; Shift makes F13 to F24 of them.
  case function(Int)
  /// Ctrl with a letter, named by the small Latin letter; with a sign, by the sign. `.control(" ")` is Ctrl-Space.
  case control(Character)
  /// Alt with a letter or a sign: both came in one burst.
  case alt(Character)
  /// Text that was pasted, with line feeds for ends of lines. Not checked: it may hold anything.
  case paste(String)
  /// The window got or lost the person's attention.
  case focusIn, focusOut

  /// A key that moves.
  public enum Move: Hashable, Sendable {
    /// As the keys are called.
    case up, down, left, right, home, end, pageUp, pageDown
  }

  init(_ move: Move) {
    switch move {
    case .up: self = .up
    case .down: self = .down
    case .left: self = .left
    case .right: self = .right
    case .home: self = .home
    case .end: self = .end
    case .pageUp: self = .pageUp
    case .pageDown: self = .pageDown
    }
  }
}
