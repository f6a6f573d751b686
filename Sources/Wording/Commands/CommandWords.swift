import CaseEngine

/// What the command line says: help, headings, and one line for what was done.
///
/// Facts, refusals and the checklist are told by the other topics; here is only what no screen says.
public protocol CommandWords {
  /// What a command is for, in one line of help.
  func help(_ command: CommandTopic) -> String
  /// What an argument or option is for, in one line of help.
  func help(_ option: OptionTopic) -> String
  /// The word over the examples in help.
  var examples: String { get }
  /// The heading of a column, or the label of a line.
  func heading(_ heading: Heading) -> String
  /// What went wrong on the command line itself: what happened, what was kept, what to do.
  func problem(_ problem: CommandProblem) -> String

  /// Nobody is entered: whoever works here has every role.
  var noStaff: String { get }
  /// A working day, with its hours.
  func workingDay(_ hours: String) -> String
  /// Yes or no.
  func yesNo(_ value: Bool) -> String

  /// What was taken back, over a list of facts.
  var takenBack: String { get }
  /// What was brought back, over a list of facts.
  var broughtBack: String { get }
  /// The mark of an entry that no longer counts.
  var retracted: String { get }
  /// The mark of an entry that came from a line of a file.
  func importedFrom(file: String, line: Int) -> String

  /// A register was made at a path.
  func registerMade(path: String) -> String
  /// The machine has no tz database, or an old one: the zone that the program brings is used.
  func zoneBuiltIn(name: String) -> String
  /// A sample register lies at a path.
  func sampleMade(path: String, cases: Int) -> String
  func makingSample(begun: Int, of cases: Int) -> String
  var bringingUp: String { get }
  /// Everything is as it was recorded: so many entries, and the end of the chain.
  func whole(entries: Int, sequence: Int64, hash: String) -> String
  /// So many known anchors lie on this chain.
  func anchorsFound(_ count: Int) -> String
  /// How far a verification has come.
  func verifying(entries: Int) -> String
  /// A copy of the register lies at a path, up to an entry.
  func backedUp(path: String, sequence: Int64) -> String
  /// The register was restored up to an entry; the one that was there before was set aside.
  func restored(sequence: Int64, setAside: String?) -> String

  /// What an import did to the cases of a file; nothing was entered where it was only tried.
  func imported(new: Int, grown: Int, unchanged: Int, dryRun: Bool) -> String
  /// What of the court's own book a file brought.
  func importedCourt(new: Int, grown: Int, unchanged: Int) -> String
  /// How far an import has come.
  func importing(lines: Int) -> String
  /// What is wrong, or odd, with a line of an import file, after the name of its field and a colon.
  func lineMistake(_ mistake: LineMistake) -> String
  /// There is nothing to mend in a theme.
  var themeSound: String { get }
  /// What there is to say about a theme file.
  func lookMistake(_ mistake: LookMistake) -> String
  /// What was seen.
  func told(_ checkup: Checkup) -> String
  /// What to do about it; nil where there is nothing to do, or the other sentence says it.
  func advice(_ checkup: Checkup) -> String?
  /// A line of an import file, and what is wrong or odd with it.
  func badLine(_ line: Int, column: Int?, field: String?, why: String) -> String
}
