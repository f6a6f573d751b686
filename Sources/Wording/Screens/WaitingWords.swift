import CaseEngine

/// What of all cases waits for whoever sits at the console, beside the cases themselves.
///
/// A further kind is a case here, its words in every language, and its list in `Waiting.slips`.
public enum Waiting: CaseIterable, Hashable, Sendable {
  /// What was prepared for the judge's signature.
  case signature
  /// What media asked, and nobody answered.
  case mediaAnswer
  /// Messages of parties that wait for an answer.
  case message
  /// Hearings that participants are still to be told of.
  case untold
  /// Notices that have not gone.
  case unsent
}

/// What waits, for the one quiet line of it: `BookWords.dueHere`.
public protocol WaitingWords {
  /// Something that waits, and how much of it: `на подпись 3`.
  func waiting(_ what: Waiting, _ count: String) -> String
  /// Something of the court's book that waits, and how many of it: `обращения 2`.
  func waiting(_ thing: BookThing, _ count: Int) -> String
}

public extension Russian {
  func waiting(_ what: Waiting, _ count: String) -> String {
    switch what {
    case .signature: "на подпись " + count
    case .mediaAnswer: "ответ СМИ " + count
    case .message: "сообщения " + count
    case .untold: "не извещены " + count
    case .unsent: "не отправлено " + count
    }
  }

  func waiting(_ thing: BookThing, _ count: Int) -> String {
    switch thing {
    case .card: "карточки \(count)"
    case .complaint: "обращения \(count)"
    case .appointment: "приём \(count)"
    case .proposal: "предложения \(count)"
    case .training: "обучение \(count)"
    }
  }
}

public extension Kazakh {
  func waiting(_ what: Waiting, _ count: String) -> String {
    switch what {
    case .signature: "қол қоюға " + count
    case .mediaAnswer: "БАҚ-қа жауап " + count
    case .message: "хат-хабар " + count
    case .untold: "хабарланбаған " + count
    case .unsent: "жіберілмеген " + count
    }
  }

  func waiting(_ thing: BookThing, _ count: Int) -> String {
    switch thing {
    case .card: "карточка \(count)"
    case .complaint: "өтініш \(count)"
    case .appointment: "қабылдау \(count)"
    case .proposal: "ұсыныс \(count)"
    case .training: "оқу \(count)"
    }
  }
}

public extension English {
  func waiting(_ what: Waiting, _ count: String) -> String {
    switch what {
    case .signature: "to sign " + count
    case .mediaAnswer: "media " + count
    case .message: "messages " + count
    case .untold: "not told " + count
    case .unsent: "not sent " + count
    }
  }

  func waiting(_ thing: BookThing, _ count: Int) -> String {
    switch thing {
    case .card: "cards \(count)"
    case .complaint: "complaints \(count)"
    case .appointment: "appointments \(count)"
    case .proposal: "proposals \(count)"
    case .training: "trainings \(count)"
    }
  }
}
