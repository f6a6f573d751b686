/// The court's own book beside its cases: how courts are reached, questions and complaints, the chair's reception, proposals, trainings.
public struct CourtBook: Hashable, Sendable {
  /// Contact cards.
  public var contacts: BookPart<ContactFact>
  /// Questions, complaints and the chair's reception.
  public var complaints: BookPart<ComplaintFact>
  /// Proposals.
  public var proposals: BookPart<ProposalFact>
  /// Trainings.
  public var trainings: BookPart<TrainingFact>

  /// What these entries fold to; by default an empty book.
  public init(_ streams: CourtStreams = CourtStreams()) {
    contacts = BookPart(streams.contacts)
    complaints = BookPart(streams.complaints)
    proposals = BookPart(streams.proposals)
    trainings = BookPart(streams.trainings)
  }

  /// Whether these entries, and no others, are folded here.
  public func isMade(of streams: CourtStreams) -> Bool {
    contacts.log == streams.contacts && complaints.log == streams.complaints && proposals.log == streams.proposals
      && trainings.log == streams.trainings
  }

  /// The version of a stream; 0 for one that is not of the book.
  public func version(of stream: CourtStream) -> Int {
    switch stream {
    case .contacts: contacts.log.version
    case .complaints: complaints.log.version
    case .proposals: proposals.log.version
    case .trainings: trainings.log.version
    case .settings, .staff: 0
    }
  }

  /// Whether an act is in a stream already.
  func holds(_ act: ActKey, in stream: CourtStream) -> Bool {
    switch stream {
    case .contacts: contacts.log.entries.contains { $0.act == act }
    case .complaints: complaints.log.entries.contains { $0.act == act }
    case .proposals: proposals.log.entries.contains { $0.act == act }
    case .trainings: trainings.log.entries.contains { $0.act == act }
    case .settings, .staff: false
    }
  }

  /// The number that the next complaint gets. Never used again, not even one that was taken back.
  public var nextComplaint: Int {
    1 + (complaints.log.entries.map { if case .complaintNoted(let number, _) = $0.fact { number } else { 0 } }.max() ?? 0)
  }

  /// The number that the next appointment gets.
  public var nextAppointment: Int {
    1 + (complaints.log.entries.map { if case .appointmentMade(let number, _) = $0.fact { number } else { 0 } }.max() ?? 0)
  }

  /// The number that the next proposal gets.
  public var nextProposal: Int {
    1 + (proposals.log.entries.map { if case .proposalNoted(let number, _, _) = $0.fact { number } else { 0 } }.max() ?? 0)
  }

  /// The number that the next training gets.
  public var nextTraining: Int {
    1 + (trainings.log.entries.map { if case .trainingNoted(let number, _) = $0.fact { number } else { 0 } }.max() ?? 0)
  }
}
