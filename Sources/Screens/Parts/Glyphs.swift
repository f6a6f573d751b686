import Wording

/// The signs that stand beside words. `ascii` for terminals that have nothing better.
public enum Glyphs: String, Hashable, Sendable, CaseIterable {
  case unicode, ascii

  /// In front of the selected row.
  var pointer: String { self == .unicode ? "▸" : ">" }
  /// A marked row.
  var mark: String { self == .unicode ? "●" : "*" }
  /// Done, passed.
  var done: String { self == .unicode ? "✓" : "+" }
  /// Failed, missing.
  var missing: String { self == .unicode ? "✗" : "x" }
  /// Set aside with a reason.
  var waived: String { self == .unicode ? "≈" : "~" }
  /// Does not arise.
  var none: String { self == .unicode ? "·" : "." }
  /// Asked for, on its way.
  var asked: String { self == .unicode ? "→" : ">" }
  /// Came back as unfit.
  var returned: String { self == .unicode ? "↩" : "<" }
  /// On the list only.
  var waiting: String { self == .unicode ? "○" : "o" }
  /// Came over from another case.
  var carried: String { self == .unicode ? "»" : ">>" }
  /// To be watched.
  var warning: String { "!" }
  /// Came in since the list was opened.
  var new: String { "+" }
  /// Being saved.
  var saving: String { self == .unicode ? "…" : "." }
  /// Saved.
  var saved: String { self == .unicode ? "✓" : "+" }
  /// Between parts of a line.
  var dot: String { self == .unicode ? "·" : "-" }
  /// Between the two sides of a case.
  var dash: String { self == .unicode ? "—" : "-" }
  /// A rule across.
  var rule: Character { self == .unicode ? "─" : "-" }
  /// A rule down.
  var wall: Character { self == .unicode ? "│" : "|" }
  /// More lies above, below.
  var more: (above: String, below: String) { self == .unicode ? ("▲", "▼") : ("^", "v") }
  /// The corners of a box: top left, top right, bottom left, bottom right.
  var corners: (Character, Character, Character, Character) { self == .unicode ? ("┌", "┐", "└", "┘") : ("+", "+", "+", "+") }
  /// Around an answer that can be changed with ← →.
  var choice: (String, String) { self == .unicode ? ("‹", "›") : ("<", ">") }
}
