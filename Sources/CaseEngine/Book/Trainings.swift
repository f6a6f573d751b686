/// In what somebody was trained.
public enum TrainingTopic: String, CaseIterable, Hashable, Sendable, Codable {
  /// Hearings by videoconference.
  case remoteHearings = "remote-hearings"
  /// This program.
  case program
  case other
}

/// A training of a judge or a secretary.
public struct Training: Hashable, Sendable, Codable {
  /// Who was trained, by name.
  public var who: String
  /// In what.
  public var topic: TrainingTopic
  /// What it was called, or what it was about.
  public var subject: String
  /// When; the last day of a longer one.
  public var on: Day
  /// By whom.
  public var by: String

  /// A training.
  public init(who: String, topic: TrainingTopic, subject: String, on: Day, by: String) {
    self.who = who
    self.topic = topic
    self.subject = subject
    self.on = on
    self.by = by
  }
}

/// What is known of trainings. The names and labels are the stored form.
public enum TrainingFact: Hashable, Sendable, Codable {
  case trainingNoted(number: Int, training: Training)
  case retracted(version: Int, reason: String?)
}

extension TrainingFact: BookFact {
  /// Trainings.
  public static var stream: CourtStream { .trainings }
  /// Among the trainings.
  public static var log: WritableKeyPath<CourtStreams, CourtLog<TrainingFact>> { \.trainings }
  /// Takes an entry back.
  public static func retraction(of version: Int, reason: String?) -> TrainingFact { .retracted(version: version, reason: reason) }
  /// What it takes back.
  public var retracts: Int? { if case .retracted(let version, _) = self { version } else { nil } }

  /// Who may enter it, and take it back. Rules, section 5, are silent: the administrator for everybody, and each for themselves.
  public func roles(by actor: Actor, in state: Trainings) -> [CourtRole] {
    guard case .trainingNoted(_, let training) = self else { return [] }
    return training.who == actor.name ? Permissions.looking : Permissions.administrator
  }
}

/// A training in the register.
public struct TrainingRecord: Hashable, Sendable {
  /// Its number: 1, 2, 3 … Never used again.
  public let number: Int
  /// What it was.
  public let training: Training
  /// Who noted it.
  public let notedBy: String
}

/// The trainings as they stand.
public struct Trainings: BookState {
  /// All of them, in the order of their numbers.
  public private(set) var trainings: [TrainingRecord] = []

  /// Nothing yet.
  public init() {}

  /// The training of a number; nil where there is none.
  public func training(_ number: Int) -> TrainingRecord? { trainings.first { $0.number == number } }

  /// Whether somebody was trained in a topic up to a day.
  public func isTrained(_ who: String, in topic: TrainingTopic, by day: Day) -> Bool {
    trainings.contains { $0.training.who == who && $0.training.topic == topic && $0.training.on <= day }
  }

  /// Who of these has no training for a remote hearing on a day, each named once. Told, never a reason to refuse.
  public func untrained(_ people: [String?], forRemoteHearingOn day: Day) -> [String] {
    people.compactMap { $0 }.unrepeated.filter { !isTrained($0, in: .remoteHearings, by: day) }
  }

  /// Takes in what counts.
  public mutating func apply(_ entry: Entry<TrainingFact>) {
    guard case .trainingNoted(let number, let training) = entry.fact else { return }
    trainings.append(TrainingRecord(number: number, training: training, notedBy: entry.by.name))
  }

  /// Whether this can follow; nil when it can.
  public func obstacle(to fact: TrainingFact) -> BookImpossibility? {
    guard case .trainingNoted(let number, _) = fact else { return nil }
    return training(number) == nil ? nil : .numberUsed(.training, number)
  }
}
