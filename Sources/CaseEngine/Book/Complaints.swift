extension ComplaintFact: BookFact {
  /// Complaints.
  public static var stream: CourtStream { .complaints }
  /// Among the complaints.
  public static var log: WritableKeyPath<CourtStreams, CourtLog<ComplaintFact>> { \.complaints }
  /// Takes an entry back.
  public static func retraction(of version: Int, reason: String?) -> ComplaintFact { .retracted(version: version, reason: reason) }
  /// What it takes back.
  public var retracts: Int? { if case .retracted(let version, _) = self { version } else { nil } }

  /// Who may enter it, and take it back. Rules, section 5, are silent: secretaries and the chancery note and answer what stands at their step of the
  /// ladder, and the chair has the last word. A judge does neither, for it may be about a judge's own case; an observer only looks.
  public func roles(by actor: Actor, in state: Complaints) -> [CourtRole] {
    switch self {
    case .complaintNoted, .complaintChanged, .complaintEscalated: Permissions.complaints
    case .complaintAnswered(let number, _, _): Permissions.answering(state.complaint(number)?.level ?? .secretary)
    case .appointmentMade, .appointmentChanged: Permissions.complaints
    case .appointmentEnded: Permissions.reception
    case .retracted: []
    }
  }
}

/// A question or complaint, and what became of it.
public struct ComplaintRecord: Hashable, Sendable {
  /// Its number: 1, 2, 3 … Never used again.
  public let number: Int
  /// What it is.
  public internal(set) var complaint: Complaint
  /// When it came.
  public let received: Occurrence
  /// Who noted it.
  public let notedBy: String
  /// The step of the ladder on which it stands.
  public internal(set) var level = ComplaintLevel.secretary
  /// By when it is to be answered, on that step.
  public internal(set) var due: Day
  /// Every answer that was given, the last one last.
  public internal(set) var answers: [Answer] = []
  /// Why it went up, the last time last.
  public internal(set) var escalations: [Escalation] = []

  /// An answer.
  public struct Answer: Hashable, Sendable {
    /// What was answered.
    public let text: String
    /// How.
    public let channel: Channel
    /// When.
    public let on: Occurrence
    /// By whom.
    public let by: String
    /// The step of the ladder on which it was given.
    public let level: ComplaintLevel
  }

  /// A step up the ladder.
  public struct Escalation: Hashable, Sendable {
    /// To which step.
    public let to: ComplaintLevel
    /// Why.
    public let reason: String
    /// When.
    public let on: Occurrence
    /// By whom.
    public let by: String
    /// How many answers had been given by then.
    let answers: Int
  }

  /// The answer that stands; nil while one is due.
  public var answer: Answer? { answers.count > (escalations.last?.answers ?? 0) ? answers.last : nil }

  /// Whether an answer is due.
  public var isOpen: Bool { answer == nil }
}

/// An appointment with the chair, and what became of it.
public struct AppointmentRecord: Hashable, Sendable {
  /// Its number: 1, 2, 3 … Never used again.
  public let number: Int
  /// What was agreed.
  public internal(set) var appointment: Appointment
  /// Who noted it.
  public let notedBy: String
  /// What became of it; nil while it is to come, or nobody said.
  public internal(set) var outcome: AppointmentOutcome?
  /// A word about it.
  public internal(set) var note: String?

  /// Whether its outcome is still to be noted.
  public var isOpen: Bool { outcome == nil }
}

/// Questions, complaints and the chair's reception as they stand.
public struct Complaints: BookState {
  /// Questions and complaints, in the order of their numbers.
  public private(set) var complaints: [ComplaintRecord] = []
  /// Appointments with the chair, in the order of their numbers.
  public private(set) var appointments: [AppointmentRecord] = []

  /// Nothing yet.
  public init() {}

  /// One of them alone: what becomes of it does not depend on the others.
  public init(only complaint: ComplaintRecord?, _ appointment: AppointmentRecord? = nil) {
    complaints = complaint.map { [$0] } ?? []
    appointments = appointment.map { [$0] } ?? []
  }

  /// The complaint of a number; nil where there is none.
  public func complaint(_ number: Int) -> ComplaintRecord? { complaints.first { $0.number == number } }

  /// The appointment of a number; nil where there is none.
  public func appointment(_ number: Int) -> AppointmentRecord? { appointments.first { $0.number == number } }

  /// Takes in what counts.
  public mutating func apply(_ entry: Entry<ComplaintFact>) {
    switch entry.fact {
    case .complaintNoted(let number, let complaint):
      complaints.append(
        ComplaintRecord(
          number: number, complaint: complaint, received: entry.occurred, notedBy: entry.by.name, due: complaint.due.day))
    case .complaintChanged(let number, let complaint):
      change(number) {
        if $0.escalations.isEmpty { $0.due = complaint.due.day }
        $0.complaint = complaint
      }
    case .complaintAnswered(let number, let text, let channel):
      change(number) {
        $0.answers.append(.init(text: text, channel: channel, on: entry.occurred, by: entry.by.name, level: $0.level))
      }
    case .complaintEscalated(let number, let level, let reason, let due):
      change(number) {
        $0.escalations.append(.init(to: level, reason: reason, on: entry.occurred, by: entry.by.name, answers: $0.answers.count))
        $0.level = level
        $0.due = due.day
      }
    case .appointmentMade(let number, let appointment):
      appointments.append(AppointmentRecord(number: number, appointment: appointment, notedBy: entry.by.name))
    case .appointmentChanged(let number, let appointment):
      for place in appointments.indices where appointments[place].number == number { appointments[place].appointment = appointment }
    case .appointmentEnded(let number, let outcome, let note):
      for place in appointments.indices where appointments[place].number == number {
        appointments[place].outcome = outcome
        appointments[place].note = note
      }
    case .retracted: break
    }
  }

  /// Whether this can follow; nil when it can.
  public func obstacle(to fact: ComplaintFact) -> BookImpossibility? {
    switch fact {
    case .complaintNoted(let number, _): complaint(number) == nil ? nil : .numberUsed(.complaint, number)
    case .complaintChanged(let number, _): missing(number)
    case .complaintAnswered(let number, _, _): missing(number) ?? (complaint(number)?.isOpen == false ? .alreadyAnswered(number) : nil)
    case .complaintEscalated(let number, let level, _, _):
      missing(number) ?? ((complaint(number)?.level ?? .chair) < level ? nil : .notHigher(number))
    case .appointmentMade(let number, _): appointment(number) == nil ? nil : .numberUsed(.appointment, number)
    case .appointmentChanged(let number, _), .appointmentEnded(let number, _, _):
      appointment(number).map { $0.isOpen ? nil : .alreadySettled(.appointment, number) } ?? .none(.appointment, number)
    case .retracted: nil
    }
  }

  private func missing(_ number: Int) -> BookImpossibility? { complaint(number) == nil ? .none(.complaint, number) : nil }

  private mutating func change(_ number: Int, _ body: (inout ComplaintRecord) -> Void) {
    for place in complaints.indices where complaints[place].number == number { body(&complaints[place]) }
  }
}
