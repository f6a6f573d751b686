/// The lessons of practice, in the order in which they are taken. Their names are kept in files of progress, so they are never renamed.
///
/// A new lesson is a case here, a file of `Practice/Lessons`, and its words in every language.
public enum LessonName: String, CaseIterable, Hashable, Sendable, Codable {
  case markOneDocument, fileAnOriginal, requestWithDueDate, manyAtOnce, takeBack, serve, whyNotReady, setHearing, signReadiness, remind,
    takeInUnrequested, remoteHearing, notifyEverybody

  /// What the command line and files call it: `mark-one-document`.
  public var name: String { KeyName.of(rawValue) }

  /// The lesson of a name, or of a number counted from 1; nil where there is none.
  public init?(name: String) {
    let place = Int(name).map { $0 - 1 }
    guard
      let lesson = LessonName.allCases.first(where: { $0.name == name })
        ?? place.flatMap({ LessonName.allCases.indices.contains($0) ? LessonName.allCases[$0] : nil })
    else { return nil }
    self = lesson
  }

  /// Its number, from 1.
  public var number: Int { (LessonName.allCases.firstIndex(of: self) ?? 0) + 1 }

  /// The lesson after it; nil after the last.
  public var next: LessonName? { number < LessonName.allCases.count ? LessonName.allCases[number] : nil }
}
