import ArgumentParser
import CaseEngine
import Wording

extension DocumentCommands {
  /// Hands documents on to other participants: each document to each of them, in one act.
  struct Serve: CourtCommand {
    static let topic = CommandTopic.documentServe
    @OptionGroup var about: DocumentsArgument
    @Option(name: .customLong("to"), help: .of(.serveTo)) var to: [PartyNumber] = []
    @Flag(name: .customLong("to-all"), help: .of(.serveToAll)) var toAll = false
    @Option(help: .of(.serveBy)) var by: ServiceWay
    @OptionGroup var when: OccurrenceOption
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      if to.isEmpty == !toAll {
        throw to.isEmpty ? CommandProblem.missing(oneOf: ["--to", "--to-all"]) : .tooMany(arguments: ["--to", "--to-all"])
      }
      let outcome = try await desk.act(in: about.number, occurred: try when.occurrence(at: desk)) { file in
        try about.ids.flatMap { id in
          guard let document = file.state.document(id) else { throw Refused(refusal: .impossible(.noSuchDocument(id)), file: file) }
          let parties = toAll ? file.state.owedService(of: document) : to.map(\.id)
          if parties.isEmpty {
            throw Refused(refusal: document.receipt == nil ? .impossible(.notReceived(id)) : .nothingChanges, file: file)
          }
          return parties.map { Instruction.serveDocument(id, to: $0, by: by) }
        }
      }
      try output.give(outcome, at: desk)
    }
  }

  /// Shows, or chooses, who must get a document.
  struct Recipients: CourtCommand {
    static let topic = CommandTopic.documentRecipients
    @OptionGroup var about: CaseArgument
    @Argument(help: .of(.document)) var document: DocumentNumber
    @Option(name: .customLong("to"), help: .of(.recipientsTo)) var to: [PartyNumber] = []
    @Flag(name: .customLong("default"), help: .of(.recipientsDefault)) var usual = false
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      if usual, !to.isEmpty { throw CommandProblem.tooMany(arguments: ["--to", "--default"]) }
      if usual || !to.isEmpty {
        let chosen = usual ? nil : to.map(\.id)
        try output.give(try await desk.act(in: about.number) { _ in [.chooseRecipients(document.id, chosen)] }, at: desk)
        return
      }
      let file = try await desk.file(about.number)
      guard let found = file.state.document(document.id) else {
        throw Refused(refusal: .impossible(.noSuchDocument(document.id)), file: file)
      }
      let owed = file.state.owedService(of: found)
      let recipients = file.state.recipients(of: found).compactMap { file.state.party($0) }
      var table = Table()
      for party in recipients {
        table.add([String(party.id.rawValue), desk.words.name(party.details.role), party.details.name, owed.contains(party.id) ? "!" : ""])
      }
      let writer = CaseJSON(file, at: desk)
      try output.give(list: recipients.map { writer.party($0) }, people: table, whenEmpty: desk.words.nothingFound)
    }
  }
}
