import CaseEngine

/// Notices, messenger groups and messages of parties: their names, what happened to them, and why something was refused.
public protocol NoticeWords {
  /// Where a notice stands: `ждёт отправки`.
  func name(_ status: NoticeStatus) -> String
  /// What a notice is about: `о заседании`.
  func name(_ kind: NoticeKind) -> String
  /// A language of notices: `на русском`.
  func name(_ language: NoticeLanguage) -> String
  /// What became of a notice: `доставлено`.
  func name(_ outcome: NoticeOutcome) -> String
  /// What the code asks of a notice: `место рассмотрения`.
  func name(_ element: NoticeElement) -> String
  /// What a template leaves open, explained.
  func name(_ placeholder: NoticePlaceholder) -> String
  /// A notice by its number: `извещение 3`.
  func notice(_ id: NoticeID) -> String
  /// A message by its number: `сообщение 3`.
  func message(_ id: MessageID) -> String
  /// What a notice is about, with its day or its documents.
  func about(_ about: NoticeAbout, in state: CaseState?, zone: CourtZone) -> String
  /// What happened to a notice, in one line.
  func fact(_ fact: NoticeFact, in state: CaseState?, zone: CourtZone) -> String
  /// What happened to the group, in one line.
  func fact(_ fact: GroupFact, in state: CaseState?) -> String
  /// A message or its answer, in one line.
  func fact(_ fact: MessageFact, in state: CaseState?) -> String
  /// What the administrator decided about notices, in one line.
  func fact(_ fact: NoticeSettingsFact) -> String
  /// Why something about notices was refused.
  func refusal(_ refusal: NoticeRefusal, in state: CaseState?, zone: CourtZone) -> String
  /// Why such a history could not have happened.
  func impossibility(_ why: NoticeImpossibility, in state: CaseState?) -> String
  /// What is wanting before a participant counts as notified.
  func want(_ want: NoticeWant) -> String
  /// What would make up for it, and who can do it.
  func remedy(_ want: NoticeWant) -> String
  /// It went outside of working hours, and why.
  func outsideHours(reason: String) -> String
  /// There is no group, or only its name.
  func noGroup(_ name: GroupName?) -> String
  /// What would make up for it.
  var groupRemedy: String { get }
  /// A notice may go now.
  var mayGoNow: String { get }
  /// From when a notice may go.
  func waits(until moment: Moment, zone: CourtZone) -> String
  /// What the code asks for and a notice lacks.
  func lacks(_ elements: [NoticeElement]) -> String
  /// The notice says what no longer holds.
  var outdated: String { get }
  /// What is wrong with a template; nothing where it is sound.
  func problem(_ problem: NoticeTemplate.Problem) -> String
  /// There is nothing to mend in a template.
  var templateSound: String { get }
  /// What can be written in the pane of notices: `извещения о заседании`.
  func errand(_ errand: Errand) -> String
  /// A message has its answer.
  var answered: String { get }
  /// The titles of what is done with a notice or a message.
  var sendingTitle: String { get }
  var outcomeTitle: String { get }
  var rewordTitle: String { get }
  var againTitle: String { get }
  var discardTitle: String { get }
  var answerTitle: String { get }
  /// The text was put onto the clipboard; with this key it is seen whole, for copying it by hand.
  func textCopied(_ edit: String) -> String
  /// Nothing was written yet; what to press.
  func noNoticesYet(add: String) -> String
  var columnAbout: String { get }
  var columnTo: String { get }
  var hintWrite: String { get }
  var hintCopy: String { get }
  var hintOutcome: String { get }
  var hintSend: String { get }
  /// A span of working time: `2 ч 10 мин рабочего времени`.
  func workingTime(minutes: Int) -> String
  /// The court's command ended with an error.
  func commandFailed(status: Int) -> String
  /// The court's command took longer than it may.
  func commandTookTooLong(seconds: Int) -> String
  /// Others could change the court's command, so that it was not run.
  var commandNotTrusted: String { get }
  /// What goes into an opening begins with a hyphen, so that the command would have taken it for an option of its own.
  func commandWouldTakeForOption(_ opening: String) -> String
  /// The court's command could not be started.
  var commandNotStarted: String { get }
  /// A message waits for its answer.
  var waitsForAnswer: String { get }
  /// A party cannot write up to a day.
  func restricted(until day: Day) -> String
}

extension NoticeWords {
  /// The name of a group in one line: once where both languages have the same.
  public func both(_ name: GroupName) -> String { name.both.joined(separator: " / ") }

  /// A placeholder as it is written in a template.
  public func braced(_ placeholder: NoticePlaceholder) -> String { "{" + placeholder.rawValue + "}" }
}
