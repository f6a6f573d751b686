/// What a court tells other courts of its proposals: what was proposed and what was decided. Nobody is named in it, and no number stands in it.
public struct ProposalDigest: Hashable, Sendable {
  /// The court that tells.
  public let court: String
  /// The day on which it was made.
  public let day: Day
  /// The proposals.
  public let items: [Item]

  /// A proposal as others may read it.
  public struct Item: Hashable, Sendable {
    /// What is proposed, in a line.
    public let title: String
    /// The whole of it.
    public let text: String?
    /// What was decided; nil where it is open.
    public let outcome: ProposalOutcome?
    /// What was replied.
    public let reply: String?

    /// A proposal as others may read it.
    public init(title: String, text: String?, outcome: ProposalOutcome?, reply: String?) {
      self.title = title
      self.text = text
      self.outcome = outcome
      self.reply = reply
    }
  }

  /// A digest as it was read.
  public init(court: String, day: Day, items: [Item]) {
    self.court = court
    self.day = day
    self.items = items
  }

  /// The digest of these proposals, with names and numbers taken out, and looked for again.
  ///
  /// What came from other courts is left out: they tell it themselves.
  ///
  /// - Throws: `.book(.stillNamed)` with the number of a proposal in which something is still found: nothing is to be written then.
  public init(of records: [ProposalRecord], court: String, day: Day, without people: PeopleNamed) throws(Refusal) {
    let anonymising = Anonymising(people)
    var items: [Item] = []
    for record in records where record.isTold {
      let item = Item(
        title: anonymising.cleaned(record.proposal.title), text: record.proposal.text.map { anonymising.cleaned($0) },
        outcome: record.decision?.outcome, reply: record.decision.map { anonymising.cleaned($0.reply) })
      for text in [item.title, item.text, item.reply] {
        if let text, anonymising.isFound(in: text) { throw .book(.stillNamed(record.number)) }
      }
      items.append(item)
    }
    self.init(court: court, day: day, items: items)
  }

  /// The proposals of another court, to be talked about here: what it decided stands in the text.
  public func proposals(outcome told: (ProposalOutcome) -> String) -> [Proposal] {
    items.map { item in
      let decided = item.outcome.map { told($0) + (item.reply.map { ": " + $0 } ?? "") }
      let text = [item.text, decided].compactMap { $0 }.joined(separator: "\n")
      return Proposal(by: court, source: .court, title: item.title, text: text.isEmpty ? nil : text)
    }
  }
}

extension CourtBook {
  /// Those of another court's proposals that were not taken in before, each once.
  public func unknown(of taken: [Proposal]) -> [Proposal] {
    var known = Set(proposals.state.proposals.map(\.proposal))
    return taken.filter { known.insert($0).inserted }
  }

  /// Everybody whom the book names: who asked, complained, came, proposed from inside or outside, was trained.
  public var namedPeople: [String] {
    complaints.state.complaints.map(\.complaint.from) + complaints.state.appointments.map(\.appointment.name)
      + proposals.state.proposals.filter { $0.proposal.source != .court }.map(\.proposal.by)
      + proposals.state.proposals.compactMap(\.plan.owner) + trainings.state.trainings.flatMap { [$0.training.who, $0.training.by] }
  }
}
