import CaseEngine

/// Every sentence that a person reads, in one language. A language is a type that has them all: a missing one does not compile.
///
/// Sentences are grouped by topic, a protocol each; what takes values is a function, and plurals are functions, because
/// Russian has three forms and Kazakh none after a number. A new language is a folder of its own and a case of `Language`.
public protocol Wording:
  Sendable,
  DomainWords,
  CourseWords,
  LinkWords,
  PunctualityWords,
  RefusalWords,
  ReadinessWords,
  DateWords,
  ScreenWords,
  CourtScreenWords,
  KeyWords,
  BookWords,
  BookScreenWords,
  DigestWords,
  LinearWords,
  OthersWords,
  CommandWords,
  ManWords,
  ServiceWords,
  FindWords,
  OpennessWords,
  TrayWords,
  PublicListWords,
  PaperWords,
  ReaderWords,
  RoomWords,
  PracticeWords,
  ReportWords,
  NoticeWords,
  OutboxWords,
  SendingWords,
  FileWords,
  WaitingWords,
  RoomScreenWords,
  RegisterWords,
  CourtDayWords
{
  /// Which language this is.
  var language: Language { get }
}

/// The languages of the program. The codes are those of ISO 639-1.
public enum Language: String, CaseIterable, Sendable, Codable {
  case kazakh = "kk"
  case russian = "ru"
  case english = "en"

  /// The sentences of this language.
  public var words: any Wording {
    switch self {
    case .kazakh: Kazakh()
    case .russian: Russian()
    case .english: English()
    }
  }

  /// The next language, for the key that changes it.
  public var next: Language {
    switch self {
    case .kazakh: .russian
    case .russian: .english
    case .english: .kazakh
    }
  }
}

/// The sentences in Kazakh.
public struct Kazakh: Wording {
  /// Kazakh.
  public let language = Language.kazakh
  /// The sentences in Kazakh.
  public init() {}
}

/// The sentences in Russian.
public struct Russian: Wording {
  /// Russian.
  public let language = Language.russian
  /// The sentences in Russian.
  public init() {}
}

/// The sentences in English.
public struct English: Wording {
  /// English.
  public let language = Language.english
  /// The sentences in English.
  public init() {}
}
