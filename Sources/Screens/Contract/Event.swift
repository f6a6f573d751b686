import CaseEngine
import Cells
import Wording

/// What happens to the console. Everything that it knows of the world comes in as one of these.
public enum Event: Hashable, Sendable {
  /// The first event: the console asks for what its first screen shows.
  case started
  /// A key was pressed.
  case key(Key)
  /// The window has another size.
  case resized(Size)
  /// The clock. Sent when the minute changes; nothing but the clock is drawn anew, until the day changes.
  case tick(Moment)
  /// The answer to a question, or why there is none.
  case answered(Tag, Result<Answer, StoreError>)
  /// What became of an act. Sent only after what was stored is durable.
  case entered(Tag, ActOutcome)
  /// What became of an act about the court. Sent only after what was stored is durable.
  case courtEntered(Tag, CourtOutcome)
  /// What became of an act in the court's book. Sent only after what was stored is durable.
  case bookEntered(Tag, BookOutcome)
  /// The answer to an act was lost on its way, and is asked for under the act's key. What became of it follows.
  case confirming
  /// What others entered, the oldest first. The console's own acts are not among them.
  case changed([Change])
  /// The register cannot be reached, or can be again (nil): for a failure that belongs to no question.
  case register(StoreError?)
  /// A file was opened: after `.openFile`.
  case opened(AttachedFile)
  /// A paper was written into this file: after `.write`.
  case written(String)
  /// What a file of another court's holds: after `.readDigest`.
  case digestRead(DigestReading)
  /// What the court's command answered: after `.send`.
  case dispatched(Dispatch, SendingAnswer)
  /// An effect outside of the register failed: a file could not be opened, nothing can be copied here.
  case couldNot(Outside)
  /// What an earlier console of this person left unfinished on this register, and when it was last typed at. Sent once, after `.started`.
  case unfinished(Draft, at: Moment)
  /// What the person has before them is another: lines that are told, or a screen that is drawn with these signs.
  case faced(isAccessible: Bool, Glyphs)
  /// What the person's own editor left of the text of a field.
  case edited(String, FieldKey)
  /// The look that is now on, by name: after `.save(.theme)`.
  case theme(String)
  /// The looks that there are now.
  case themes([ThemeChoice])
  /// The file of the look that is on was written: it was read again, or why it could not be, and the last look stays.
  case themeRead(String, LookMistake?)

  /// What can fail outside of the register.
  public enum Outside: Hashable, Sendable {
    case openFile, anotherFile, noViewer, copy, edit, draw, begin(String), write(String)
    /// Of the file with which the register began, so many lines were refused; what else it held is entered.
    case takeLines(count: Int, entered: Int)
  }
}
