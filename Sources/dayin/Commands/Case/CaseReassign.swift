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
        var mine: [CaseID] = []
        try await desk.docket(query) { if $0.details.judge == former.text { mine.append($0.id) } }
        if mine.isEmpty { throw Refused(refusal: .nothingChanges) }
        let act = desk.newAct()
        var outcomes: [Outcome] = []
        for id in mine { outcomes.append(try await desk.act(on: id, occurred: occurred, key: act) { _ in [instruction] }) }
        var table = Table()
        for outcome in outcomes { table.add([outcome.file.number?.text ?? "", outcome.file.state.details?.judge ?? ""]) }
        try output.give(list: outcomes.map { CaseJSON($0.file, at: desk).json }, people: table, whenEmpty: desk.words.nothingFound)
      case (nil, nil): throw CommandProblem.missing(oneOf: ["NUMBER", "--all-of"])
      default: throw CommandProblem.tooMany(arguments: ["NUMBER", "--all-of"])
      }
    }
  }
}
