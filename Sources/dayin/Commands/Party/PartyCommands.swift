import ArgumentParser
import CaseEngine
import Wording

/// `dayin party …`
struct PartyCommands: CommandGroup {
  static let topic = CommandTopic.parties
  static let commands: [any ParsableCommand.Type] = [Add.self, Edit.self, Remove.self, List.self]

  struct Remove: CourtCommand {
    static let topic = CommandTopic.partyRemove
    @OptionGroup var about: CaseArgument
    @Argument(help: .of(.party)) var party: PartyNumber
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      try output.give(try await desk.act(in: about.number) { _ in [.removeParty(party.id)] }, at: desk)
    }
  }

  struct List: CourtCommand {
    static let topic = CommandTopic.partyList
    @OptionGroup var about: CaseArgument
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let file = try await desk.file(about.number)
      let writer = CaseJSON(file, at: desk)
      try output.give(
        list: file.state.parties.map { writer.party($0) }, people: CaseText(file, at: desk).parties, whenEmpty: desk.words.nothingFound)
    }
  }
}
