/// From where a proposal comes.
public enum ProposalSource: String, CaseIterable, Hashable, Sendable, Codable {
  /// Somebody of the court.
  case staff
  /// A lawyer or anybody else outside; entered by staff.
  case outside
  /// Another court, by its digest.
  case court
}

/// What somebody proposes for the work of the court.
public struct Proposal: Hashable, Sendable, Codable {
  /// Who proposes it: a person, or a court.
  public var by: String
  /// From where it comes.
  public var source: ProposalSource
  /// What is proposed, in a line.
  public var title: String
  /// The whole of it.
  public var text: String?

  /// A proposal.
  public init(by: String, source: ProposalSource, title: String, text: String? = nil) {
    self.by = by
    self.source = source
    self.title = title
    self.text = text
  }
}

/// When a proposal is talked about, and who carries it on.
public struct ProposalPlan: Hashable, Sendable, Codable {
  /// The day of the meeting at which it is talked about.
  public var meeting: Day?
  /// Who sees to it.
  public var owner: String?
  /// By when it is to be decided, or carried out.
  public var due: Day?

  /// A plan; by default none.
  public init(meeting: Day? = nil, owner: String? = nil, due: Day? = nil) {
    self.meeting = meeting
    self.owner = owner
    self.due = due
  }
}

/// What was decided about a proposal.
public enum ProposalOutcome: String, CaseIterable, Hashable, Sendable, Codable {
  case adopted, declined, deferred
  case carriedOut = "carried-out"
}

/// What is known of proposals. The names and labels are the stored form.
public enum ProposalFact: Hashable, Sendable, Codable {
  case proposalNoted(number: Int, proposal: Proposal, plan: ProposalPlan)
  case proposalChanged(number: Int, proposal: Proposal)
  case proposalPlanned(number: Int, plan: ProposalPlan)
  case proposalDecided(number: Int, outcome: ProposalOutcome, reply: String)
  case retracted(version: Int, reason: String?)
}

extension ProposalFact: BookFact {
  /// Proposals.
  public static var stream: CourtStream { .proposals }
  /// Among the proposals.
  public static var log: WritableKeyPath<CourtStreams, CourtLog<ProposalFact>> { \.proposals }
  /// Takes an entry back.
  public static func retraction(of version: Int, reason: String?) -> ProposalFact { .retracted(version: version, reason: reason) }
  /// What it takes back.
  public var retracts: Int? { if case .retracted(let version, _) = self { version } else { nil } }

  /// Who may enter it, and take it back. Rules, section 5, are silent: anybody on the staff notes a proposal; the chair sets the agenda, gives it an
  /// owner, and decides.
  public func roles(by actor: Actor, in state: Proposals) -> [CourtRole] {
    switch self {
    case .proposalNoted(_, _, let plan): plan == ProposalPlan() ? Permissions.looking : Permissions.chair
    case .proposalChanged: Permissions.looking
    case .proposalPlanned, .proposalDecided: Permissions.chair
    case .retracted: []
    }
  }
}

/// A proposal, and what became of it.
public struct ProposalRecord: Hashable, Sendable {
  /// Its number: 1, 2, 3 … Never used again.
  public let number: Int
  /// What is proposed.
  public internal(set) var proposal: Proposal
  /// When it was made.
  public let made: Occurrence
  /// Who noted it.
  public let notedBy: String
  /// When it is talked about, and who carries it on.
  public internal(set) var plan: ProposalPlan
  /// Every decision about it, the last one last.
  public internal(set) var decisions: [Decision] = []

  /// A decision.
  public struct Decision: Hashable, Sendable {
    /// What was decided.
    public let outcome: ProposalOutcome
    /// What was replied.
    public let reply: String
    /// When.
    public let on: Occurrence
    /// By whom.
    public let by: String
  }

  /// The decision that stands; nil where there is none.
  public var decision: Decision? { decisions.last }

  /// Whether something is still to be done: it is not decided, was put off, or was adopted and is not carried out.
  public var isOpen: Bool {
    switch decision?.outcome {
    case nil, .deferred, .adopted: true
    case .declined, .carriedOut: false
    }
  }

  /// Whether it is still to be talked about.
  public var isToBeDecided: Bool { decision == nil || decision?.outcome == .deferred }
}

/// The proposals as they stand.
public struct Proposals: BookState {
  /// All of them, in the order of their numbers.
  public private(set) var proposals: [ProposalRecord] = []

  /// Nothing yet.
  public init() {}

  /// One of them alone: what becomes of it does not depend on the others.
  public init(only proposal: ProposalRecord?) { proposals = proposal.map { [$0] } ?? [] }

  /// The proposal of a number; nil where there is none.
  public func proposal(_ number: Int) -> ProposalRecord? { proposals.first { $0.number == number } }

  /// What is to be talked about on a day: what was set down for it, or for an earlier day, and is not decided. Without a day: all that is not decided.
  public func agenda(of day: Day?) -> [ProposalRecord] {
    proposals.filter { record in
      guard record.isToBeDecided else { return false }
      guard let day else { return true }
      return record.plan.meeting.map { $0 <= day } ?? false
    }
  }

  /// Takes in what counts.
  public mutating func apply(_ entry: Entry<ProposalFact>) {
    switch entry.fact {
    case .proposalNoted(let number, let proposal, let plan):
      proposals.append(
        ProposalRecord(number: number, proposal: proposal, made: entry.occurred, notedBy: entry.by.name, plan: plan))
    case .proposalChanged(let number, let proposal): change(number) { $0.proposal = proposal }
    case .proposalPlanned(let number, let plan): change(number) { $0.plan = plan }
    case .proposalDecided(let number, let outcome, let reply):
      change(number) { $0.decisions.append(.init(outcome: outcome, reply: reply, on: entry.occurred, by: entry.by.name)) }
    case .retracted: break
    }
  }

  /// Whether this can follow; nil when it can.
  public func obstacle(to fact: ProposalFact) -> BookImpossibility? {
    switch fact {
    case .proposalNoted(let number, _, _): return proposal(number) == nil ? nil : .numberUsed(.proposal, number)
    case .proposalChanged(let number, _), .proposalPlanned(let number, _):
      guard let record = proposal(number) else { return .none(.proposal, number) }
      return record.isOpen ? nil : .alreadySettled(.proposal, number)
    case .proposalDecided(let number, let outcome, _):
      guard let record = proposal(number) else { return .none(.proposal, number) }
      if !record.isOpen { return .alreadySettled(.proposal, number) }
      return outcome == .carriedOut && record.decision?.outcome != .adopted ? .notAdopted(number) : nil
    case .retracted: return nil
    }
  }

  private mutating func change(_ number: Int, _ body: (inout ProposalRecord) -> Void) {
    for place in proposals.indices where proposals[place].number == number { body(&proposals[place]) }
  }
}
