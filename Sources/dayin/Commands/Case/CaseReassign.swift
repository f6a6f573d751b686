import ArgumentParser
import CaseEngine
import Wording

extension CaseCommands {
  /// Gives one case to another judge, or all cases of a judge: one act, a transaction for each case.
  struct Reassign: CourtCommand {
    static let topic = CommandTopic.caseReassign
    @Argument(help: .of(.caseNumber)) var number: TypedText?
    @Option(help: .of(.allOf)) var allOf: TypedText?
    @Option(help: .of(.judge)) var judge: TypedText
    @Option(help: .of(.reason)) var reason: TypedText
    @Option(help: .of(.order)) var order: TypedText?
    @OptionGroup var when: OccurrenceOption
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let occurred = try when.occurrence(at: desk)
      let instruction = Instruction.reassign(judge: judge.text, order: order.text, reason: reason.text)
      switch (number, allOf) {
      case (let number?, nil): try output.give(try await desk.act(in: number, occurred: occurred) { _ in [instruction] }, at: desk)
      case (nil, let former?):
        let query = DocketQuery(
          filter: Filter([.init(.judge(former.text)), .init(.phase(.closed), negated: true)]), order: .number, today: desk.today)
        var mine: [CaseSummary] = []
        try await desk.docket(query) { if $0.details.judge == former.text { mine.append($0) } }
        if mine.isEmpty { throw Refused(refusal: .nothingChanges) }
        try await give(mine, instruction, occurred, at: desk, output)
      case (nil, nil): throw CommandProblem.missing(oneOf: ["NUMBER", "--all-of"])
      default: throw CommandProblem.tooMany(arguments: ["NUMBER", "--all-of"])
      }
    }

    /// What can go over goes; what is refused is named with the reason, and the command ends as the first of them says.
    private func give(
      _ cases: [CaseSummary], _ instruction: Instruction, _ occurred: Occurrence?, at desk: Desk, _ output: Output
    ) async throws {
      let act = desk.newAct()
      var table = Table([.number, .judge].map { desk.words.heading($0) })
      var list: [JSON] = []
      var first: (any Error)?
      for summary in cases {
        let (file, problem) = try await give(summary, instruction, occurred, act, at: desk)
        let why = problem.map { Failure($0, in: desk.words) }
        table.add([summary.details.number.text, why?.message ?? file?.state.details?.judge ?? ""])
        let json = file.map { CaseJSON($0, at: desk).json } ?? .keys(["number": .text(summary.details.number.text)])
        list.append(json.adding(["refused": why.map { .keys(["code": .text($0.code), "message": .text($0.message)]) } ?? .null]))
        first = first ?? problem
      }
      try output.give(list: list, people: table, whenEmpty: desk.words.nothingFound)
      if let first { throw first }
    }

    /// One case; what keeps only this one from going holds up no other.
    private func give(
      _ summary: CaseSummary, _ instruction: Instruction, _ occurred: Occurrence?, _ act: ActKey, at desk: Desk
    ) async throws -> (file: CaseFile?, problem: (any Error)?) {
      do throws(StoreError) {
        let entered = try await desk.registrar.enter(act, in: summary.id, refusing: .endsTheAct, [Step(instruction, occurred: occurred)])
        let file = entered.after ?? entered.before
        return (file, entered.refused.first.map { Refused(refusal: $0.refusal, file: $0.draft, rules: desk.rules) })
      } catch {
        switch error {
        case .noSuchCase, .conflict, .surroundingsChanged, .busy, .damaged: return (nil, error)
        default: throw error
        }
      }
    }
  }
}
