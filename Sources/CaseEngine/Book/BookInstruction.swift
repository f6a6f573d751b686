/// What somebody asks of the court's book. Checked against the book as it stands, it gives facts or a refusal.
///
/// A new instruction is added here, and decided in `BookDecision`; who may give it is said by its fact.
public enum BookInstruction: Hashable, Sendable {
  /// Writes the card of this court, or of the court of a short name.
  case writeCard(court: String?, ContactCard)

  case noteComplaint(Complaint)
  case changeComplaint(Int, Complaint)
  case answerComplaint(Int, answer: String, by: Channel)
  /// Takes it up the ladder: to the next step where none is named.
  case escalateComplaint(Int, to: ComplaintLevel?, reason: String, due: DueDate)
  case makeAppointment(Appointment)
  case changeAppointment(Int, Appointment)
  case endAppointment(Int, AppointmentOutcome, note: String?)

  case noteProposal(Proposal, ProposalPlan)
  /// Takes in what another court proposes; what was taken in from it before is left out.
  case takeProposals([Proposal])
  /// Corrects a proposal; and sets its plan, where one is given.
  case changeProposal(Int, Proposal, ProposalPlan?)
  case planProposal(Int, ProposalPlan)
  case decideProposal(Int, ProposalOutcome, reply: String)

  case noteTraining(Training)

  /// Undo and correction of one entry of a stream.
  case retract(CourtStream, version: Int, reason: String?)
  /// Undo of one's own latest act in a stream of the same day, or of a given act.
  case undo(CourtStream, act: ActKey?, reason: String?)
  /// Takes back the latest undo of one's own in a stream.
  case redo(CourtStream)

  /// The stream that it is about.
  public var stream: CourtStream {
    switch self {
    case .writeCard: .contacts
    case .noteComplaint, .changeComplaint, .answerComplaint, .escalateComplaint, .makeAppointment, .changeAppointment, .endAppointment:
      .complaints
    case .noteProposal, .takeProposals, .changeProposal, .planProposal, .decideProposal: .proposals
    case .noteTraining: .trainings
    case .retract(let stream, _, _), .undo(let stream, _, _), .redo(let stream): stream
    }
  }

  /// The kind of an instruction, without anything that it is about: `noteComplaint`.
  public var kind: String { Mirror(reflecting: self).children.first?.label ?? String(describing: self) }
}

/// Facts of one stream of the book, as they are to be entered.
public enum BookFacts: Hashable, Sendable {
  case contacts([Stated<ContactFact>])
  case complaints([Stated<ComplaintFact>])
  case proposals([Stated<ProposalFact>])
  case trainings([Stated<TrainingFact>])
}

/// What an instruction leads to: facts to enter, and the role that permitted them.
public struct BookDecision: Hashable, Sendable {
  /// The facts, in order; at least one.
  public let facts: BookFacts
  /// The role under which they were permitted.
  public let role: CourtRole
}
