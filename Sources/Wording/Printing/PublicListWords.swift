/// What the public hearing list says beside its hearings.
public protocol PublicListWords {
  /// `Список судебных заседаний`
  var publicListTitle: String { get }
  /// A hearing of which a part is closed.
  var publicClosedInPart: String { get }
  /// A hearing that was cancelled.
  var publicCancelled: String { get }
  /// Before how listeners and the press join.
  var publicListeners: String { get }
  /// There is none in these days.
  var publicNone: String { get }
  /// What is not in the list, and how people are named.
  var publicNote: String { get }
  /// `судья Ахметова С. Қ.`
  func publicJudge(_ name: String) -> String
}
