import CaseEngine
import Wording

/// What the console wants done. Values, never closures: a test compares them.
///
/// The driver carries them out in any order and side by side, off the main loop, and sends what it learns back as events:
/// `ask` is answered by `Event.answered`, `enter` by `Event.entered`, `enterCourt` by `Event.courtEntered`, each with the same tag and exactly once. All others give no event
/// unless they fail (`Event.couldNot`).
public enum Effect: Hashable, Sendable {
  /// Find something out.
  case ask(Question, Tag)
  /// Enter an act. For each case: load the file, ask for the surroundings, decide each step on what the steps before it left, enter what was
  /// decided with the version it was decided on. On `.conflict` or `.surroundingsChanged`: load and decide again, silently. Where a step was
  /// answered on something that is no longer so (`Basis`), nothing of its case is entered, and the case is given back.
  case enter(Act, Tag)
  /// Enter an act about the court itself: decided on the court as it stands, anew where somebody was faster.
  case enterCourt(CourtAct, Tag)
  /// Enter an act in the court's own book: decided on the book as it stands, anew where somebody was faster. Answered by `Event.bookEntered`.
  case enterBook(BookAct, Tag)
  /// Open a file that came with a document or an exhibit, if it is still the one that came, with the command that the person set. Answered with
  /// `Event.opened`, or `Event.couldNot`.
  case openFile(AttachedFile)
  /// Open a text in the person's own editor, with the terminal handed over meanwhile; what it leaves comes back as `Event.edited` with the same
  /// field. Nothing is sent where it was left without saving.
  case edit(String, FieldKey)
  /// Hand a notice to the court's own command; that it is tried is entered. Those that come first go first. Answered with `Event.dispatched`.
  case send(Dispatch)
  /// Put a text onto the terminal's clipboard.
  case copy(String)
  /// Write a text into a file, which is there whole or not at all; `~` in front of the path stands for the person's own folder. Answered with
  /// `Event.written`, or `Event.couldNot`.
  case write(String, to: String)
  /// The same of a paper that is no text, but PDF.
  case writePDF([UInt8], to: String)
  /// Read the digest of another court from a file; `~` in front of the path stands for the person's own folder. Answered with `Event.digestRead`.
  case readDigest(from: String)
  /// Remember a choice of this person for the next start.
  case save(Preference)
  /// What was unfinished is open again, or not wanted: remove the copy that was kept of it, once what `Console.draft` now is is kept.
  case forgetUnfinished
  /// Show a look for now, by name; what was chosen last stays chosen.
  case preview(theme: String)
  /// Begin with a register; the console is then made anew.
  case begin(Beginning)
  /// Write into the log that somebody was told here that a role is lacking. What the register refuses, the driver logs by itself.
  case noteRefusal(LackOfRole)
  /// Draw the whole screen again, whatever the terminal shows.
  case redraw
  /// Stop the program as the shell's Ctrl-Z does.
  case suspend
  /// Leave.
  case quit

  /// What is remembered of a person.
  public enum Preference: Hashable, Sendable {
    /// The language.
    case language(String)
    /// The look, by name.
    case theme(String)
    /// The keyboard layout, by its name, and what was learned beyond it, as `LearnedKeys.text`.
    case keyboard(String, learned: String)
    /// Whether lines are told instead of a screen drawn: from now on, and at the next start. Answered with `Event.faced`.
    case accessible(Bool)
    /// How far this person came in a lesson, by its name.
    case lesson(String, LessonMark)
    /// How often the key of an action was told, by the action's name.
    case taught(String, times: Int)
  }

  /// How a first start goes on.
  public enum Beginning: Hashable, Sendable {
    /// Make a register for the court of this name.
    case make(court: String)
    /// Make a register for the court of this name and take a file in.
    case take(file: String, court: String)
    /// Look at a court that is made up.
    case sample
    /// Take a lesson, by its name, in a court that is made up for it.
    case lesson(String)
  }
}
