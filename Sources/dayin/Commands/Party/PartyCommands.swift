import ArgumentParser
import CaseEngine
import Wording

/// `dayin party …`
struct PartyCommands: CommandGroup {
  static let topic = CommandTopic.parties
  static let commands: [any ParsableCommand.Type] = [Add.self, Edit.self, Remove.self, List.self, Ready.self]

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
    @Option(help: .of(.revealParty)) var reveal: [PartyNumber] = []
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let revealed = Set(reveal.map(\.id))
      let file = try await file(at: desk, revealed)
      let writer = CaseJSON(file, at: desk)
      try output.give(
        list: file.state.parties.map { writer.party($0, isRevealed: revealed.contains($0.id)) },
        people: CaseText(file, at: desk).parties(revealed: revealed), whenEmpty: desk.words.nothingFound)
    }

    /// The case; where numbers are to be shown, as it is once that is recorded: before it is, nothing is shown.
    private func file(at desk: Desk, _ revealed: Set<PartyID>) async throws -> CaseFile {
      if revealed.isEmpty { return try await desk.file(about.number) }
      return try await desk.act(in: about.number) { _ in revealed.sorted().map { .revealIdentityNumber($0) } }.file
    }
  }
}
