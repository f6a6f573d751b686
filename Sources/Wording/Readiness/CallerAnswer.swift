import CaseEngine

/// What a clerk says to whoever calls about a case: who owes what by when, and when and where the hearing is.
///
/// A pure function of the file and the day; each language words it.
public struct CallerAnswer: Hashable, Sendable {
  /// What one party owes.
  public struct Debts: Hashable, Sendable {
    /// The name of the party.
    public let party: String
    /// What it owes, the earliest due first.
    public let papers: [Debt]
  }

  /// One paper that a party owes.
  public struct Debt: Hashable, Sendable {
    /// Its title.
    public let title: String
    /// What is asked of it.
    public let kind: Kind
    /// By when; nil where no date was set.
    public let due: Day?

    /// What is asked of a paper.
    public enum Kind: Hashable, Sendable {
      /// It did not come yet.
      case document
      /// It came, was unfit, and must be handed in again.
      case again
      /// A copy came; the original must go through the chancery.
      case original
    }
  }

  /// When and where the trial hearing is.
  public struct Hearing: Hashable, Sendable {
    /// The civil date.
    public let day: Day
    /// The time on the court's wall clock.
    public let time: ClockTime
    /// The courtroom.
    public let room: String?
    /// Whether people join by videoconference.
    public let remote: Bool
  }

  /// The day on which it is said.
  public let today: Day
  /// Whether the case is closed.
  public let isClosed: Bool
  /// Whether the proceedings are suspended.
  public let isSuspended: Bool
  /// Who owes what, in the order of the parties.
  public let debts: [Debts]
  /// How many documents the court has not asked for yet.
  public let notRequested: Int
  /// How many documents are on the list.
  public let documents: Int
  /// The trial hearing in force; nil while there is none, and while it waits for its next date.
  public let hearing: Hearing?

  /// What is to be said about a case on a day.
  public init(_ file: CaseFile, today: Day, zone: CourtZone) {
    let state = file.state
    self.today = today
    isClosed = state.closed != nil
    isSuspended = state.suspended != nil
    notRequested = state.neitherRequestedNorReceived.count
    documents = state.documents.count
    hearing = state.datedTrial.map { trial in
      let (day, time) = zone.local(trial.plan.start)
      return Hearing(day: day, time: time, room: trial.plan.room, remote: trial.plan.remote)
    }
    debts = state.parties.compactMap { party in
      let owed = state.documents.filter { $0.details.from == party.id }.compactMap { CallerAnswer.debt($0) }
      let ordered = owed.sorted { ($0.due ?? Day.accepted.upperBound) < ($1.due ?? Day.accepted.upperBound) }
      return ordered.isEmpty ? nil : Debts(party: party.details.name, papers: ordered)
    }
  }

  private static func debt(_ document: Document) -> Debt? {
    switch document.status {
    case .requested where document.returned != nil, .returned: Debt(title: document.details.title, kind: .again, due: document.due?.day)
    case .requested: Debt(title: document.details.title, kind: .document, due: document.due?.day)
    case .received where document.owesOriginal: Debt(title: document.details.title, kind: .original, due: nil)
    case .needed, .received, .waived: nil
    }
  }
}
