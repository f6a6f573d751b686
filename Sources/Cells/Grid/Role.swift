/// What a cell means. Screens draw by meaning; only a theme knows colours.
///
/// A meaning never stands by colour alone: a sign and a word go with it.
public enum Role: String, CaseIterable, Sendable {
  /// Ordinary text, and the ground of the whole screen.
  case text
  /// What is there to be read second: dates of the past, units, explanations.
  case muted
  /// The line on top: the screen's name, the court.
  case title
  /// What stands at the right of the top line: who sits here, the clock.
  case titleMuted
  /// A heading inside a screen.
  case heading
  /// The names of a table's columns.
  case columnHeading
  /// Frames and rules.
  case border
  /// The frame of the pane that has the keys.
  case borderActive
  /// What should be noticed without being good or bad: a case's number, a name in a sentence.
  case accent
  /// The letters that a search has found.
  case match

  /// The row that the keys act on.
  case selection
  /// Second-rate text on that row.
  case selectionMuted
  /// Something good on that row.
  case selectionGood
  /// Something to be watched on that row.
  case selectionWarning
  /// Something bad on that row.
  case selectionBad
  /// The selected row of a pane that does not have the keys.
  case selectionIdle
  /// Rows marked for an action on many.
  case marked

  /// A document was requested.
  case requested
  /// A document was received.
  case received
  /// An original was filed through the chancery.
  case original
  /// A document was served on the other side.
  case served
  /// Nothing has happened yet, and nothing is wrong.
  case waiting

  /// The case, or an item, is ready.
  case ready
  /// It is not.
  case notReady
  /// A term ran out.
  case overdue
  /// A term runs out soon.
  case dueSoon
  /// Something is to be watched.
  case warning
  /// Something went wrong.
  case error
  /// The program says something: nothing is wrong.
  case notice

  /// A key in the hint bar.
  case hintKey
  /// What that key does.
  case hintText
  /// What a key would do, if it could act now.
  case hintOff
  /// Anything else that cannot act now.
  case disabled

  /// The strip at the bottom that asks before it writes.
  case strip
  /// A key, or the answer filled in, inside that strip.
  case stripKey
  /// An entry field at rest.
  case field
  /// The entry field that takes the keys.
  case fieldActive
  /// An entry field whose text cannot stand.
  case fieldError
  /// What an empty field would like to hear.
  case placeholder

  /// A row that somebody else has just changed.
  case changed
  /// Not yet durable.
  case saving
  /// Durable.
  case saved
  /// The status line.
  case status
  /// A bar of a figure in a report.
  case bar
  /// The part of a bar that is not filled.
  case barRest
}

extension Role {
  /// What this meaning becomes on the row that the keys act on.
  public var selected: Role {
    switch self {
    case .muted, .placeholder, .waiting, .disabled, .titleMuted, .hintOff, .barRest: .selectionMuted
    case .ready, .served, .received, .original, .saved: .selectionGood
    case .warning, .dueSoon, .saving, .changed, .requested: .selectionWarning
    case .notReady, .overdue, .error, .fieldError: .selectionBad
    case .selectionMuted, .selectionGood, .selectionWarning, .selectionBad, .fieldActive: self
    default: .selection
    }
  }

  /// The letter that stands for this role in a picture of the roles: a dot for plain text, else unlike every other role's.
  public var letter: Character {
    switch self {
    case .text: "."
    case .muted: "m"
    case .title: "T"
    case .titleMuted: "t"
    case .heading: "H"
    case .columnHeading: "C"
    case .border: "b"
    case .borderActive: "B"
    case .accent: "a"
    case .match: "M"
    case .selection: "S"
    case .selectionMuted: "s"
    case .selectionGood: "G"
    case .selectionWarning: "V"
    case .selectionBad: "X"
    case .selectionIdle: "I"
    case .marked: "K"
    case .requested: "1"
    case .received: "2"
    case .original: "3"
    case .served: "4"
    case .waiting: "0"
    case .ready: "R"
    case .notReady: "N"
    case .overdue: "O"
    case .dueSoon: "d"
    case .warning: "W"
    case .error: "E"
    case .notice: "n"
    case .hintKey: "k"
    case .hintText: "h"
    case .hintOff: "o"
    case .disabled: "x"
    case .strip: "q"
    case .stripKey: "Q"
    case .field: "f"
    case .fieldActive: "F"
    case .fieldError: "e"
    case .placeholder: "p"
    case .changed: "c"
    case .saving: "v"
    case .saved: "D"
    case .status: "u"
    case .bar: "="
    case .barRest: "-"
    }
  }
}
