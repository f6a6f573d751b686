import ArgumentParser
import CaseEngine
import Wording

extension ProposalSource: ExpressibleByArgument {}
extension ProposalOutcome: ExpressibleByArgument {}

/// `dayin proposal …`
struct ProposalCommands: CommandGroup {
  static let topic = CommandTopic.proposals
  static let commands: [any ParsableCommand.Type] = [Add.self, Edit.self, Plan.self, Decide.self, List.self, Digest.self, Take.self]

  /// When a proposal is talked about, and who carries it on.
  struct PlanOptions: ParsableArguments {
    @Option(help: .of(.meeting)) var meeting: String?
    @Option(help: .of(.owner)) var owner: TypedText?
    @Option(help: .of(.proposalDue)) var due: String?

    /// The plan with what is named here, and the rest as it was.
    func changing(_ plan: ProposalPlan, at desk: Desk) throws -> ProposalPlan {
      var plan = plan
      if let meeting { plan.meeting = meeting.isEmpty ? nil : try desk.dates.day(meeting, "--meeting") }
      if let owner { plan.owner = owner.text.isEmpty ? nil : owner.text }
      if let due { plan.due = due.isEmpty ? nil : try desk.dates.day(due, "--due") }
      return plan
    }
  }

  struct Add: CourtCommand {
    static let topic = CommandTopic.proposalAdd
    @Option(help: .of(.proposalTitle)) var title: TypedText
    @Option(help: .of(.bookText)) var text: TypedText?
    @Option(help: .of(.proposalBy)) var by: TypedText?
    @Option(help: .of(.proposalSource)) var source: ProposalSource = .staff
    @OptionGroup var plan: PlanOptions
    @OptionGroup var when: OccurrenceOption
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      if source != .staff, by == nil { throw CommandProblem.missing(oneOf: ["--by"]) }
      let proposal = Proposal(by: by.text ?? desk.actor.name, source: source, title: title.text, text: text.text)
      let plan = try plan.changing(ProposalPlan(), at: desk)
      let noted = try await desk.enter(
        new: ProposalRecord.self, occurred: try when.occurrence(at: desk), .noteProposal(proposal, plan))
      try output.give(noted, at: desk)
    }
  }

  struct Edit: CourtCommand {
    static let topic = CommandTopic.proposalEdit
    @Argument(help: .of(.proposalNumber)) var number: Int
    @Option(help: .of(.proposalTitle)) var title: TypedText?
    @Option(help: .of(.bookText)) var text: TypedText?
    @Option(help: .of(.proposalBy)) var by: TypedText?
    @Option(help: .of(.proposalSource)) var source: ProposalSource?
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let changed = try await desk.enter(about: ProposalRecord.self, number) { record in
        var proposal = record.proposal
        if let title { proposal.title = title.text }
        if let text { proposal.text = text.text.isEmpty ? nil : text.text }
        if let by { proposal.by = by.text }
        if let source { proposal.source = source }
        return .changeProposal(number, proposal, nil)
      }
      try output.give(changed, at: desk)
    }
  }

  struct Plan: CourtCommand {
    static let topic = CommandTopic.proposalPlan
    @Argument(help: .of(.proposalNumber)) var number: Int
    @OptionGroup var plan: PlanOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let planned = try await desk.enter(about: ProposalRecord.self, number) { record in
        .planProposal(number, try plan.changing(record.plan, at: desk))
      }
      try output.give(planned, at: desk)
    }
  }

  struct Decide: CourtCommand {
    static let topic = CommandTopic.proposalDecide
    @Argument(help: .of(.proposalNumber)) var number: Int
    @Option(help: .of(.proposalOutcome)) var outcome: ProposalOutcome
    @Option(help: .of(.reply)) var reply: TypedText
    @OptionGroup var when: OccurrenceOption
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let decided = try await desk.enter(about: ProposalRecord.self, number, occurred: try when.occurrence(at: desk)) { _ in
        .decideProposal(number, outcome, reply: reply.text)
      }
      try output.give(decided, at: desk)
    }
  }

  struct List: CourtCommand {
    static let topic = CommandTopic.proposalList
    @Flag(help: .of(.openOnly)) var open = false
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let found = try await desk.store.book().proposals.state.inOrder.filter { !open || $0.isOpen }
      let json = BookJSON(desk: desk)
      let words = desk.words
      var table = Table([.item, .what, .who, .meeting, .owner, .due, .outcome, .answer].map { words.heading($0) })
      for record in found {
        let late = record.isOpen && (record.plan.due.map { $0 < desk.today } ?? false)
        table.add(
          .init(String(record.number)), .init(record.proposal.title), .init(record.proposal.by),
          .init(record.plan.meeting.map { words.day($0) } ?? ""), .init(record.plan.owner ?? ""),
          .init(record.plan.due.map { record.isOpen ? words.due($0, today: desk.today) : words.day($0) } ?? "", late ? .bad : .plain),
          .init(record.decision.map { words.name($0.outcome) } ?? ""), .init(record.decision?.reply.firstLine ?? ""))
      }
      try output.give(list: found.map { json.proposal($0) }, people: table, whenEmpty: words.nothingFound)
    }
  }
}
