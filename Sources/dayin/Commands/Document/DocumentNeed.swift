import ArgumentParser
import CaseEngine
import Wording

extension DocumentCommands {
  /// Puts a document on the list; or notes that the case needs none.
  struct Need: CourtCommand {
    static let topic = CommandTopic.documentNeed
    @OptionGroup var about: CaseArgument
    @Option(help: .of(.title)) var title: TypedText?
    @Option(help: .of(.from)) var from: PartyNumber?
    @Option(help: .of(.original)) var original: OriginalRequirement = .none
    @Option(help: .of(.note)) var note: TypedText?
    @Flag(name: .customLong("none"), help: .of(.noneNeeded)) var noneNeeded = false
    @Option(help: .of(.reason)) var reason: TypedText?
    @Option(help: .of(.acting)) var acting: TypedText?
    @OptionGroup var when: OccurrenceOption
    @OptionGroup var signature: SignatureOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let instruction = try instruction()
      let occurred = try when.occurrence(at: desk)
      try output.give(
        try await desk.act(in: about.number, occurred: occurred, acting: acting.text) { _ in try signature.asked([instruction]) }, at: desk)
    }

    private func instruction() throws -> Instruction {
      if noneNeeded {
        if title != nil { throw CommandProblem.tooMany(arguments: ["--title", "--none"]) }
        guard let reason else { throw CommandProblem.missing(oneOf: ["--reason"]) }
        return .noteNoDocumentsNeeded(reason: reason.text)
      }
      guard let title else { throw CommandProblem.missing(oneOf: ["--title", "--none"]) }
      guard let from else { throw CommandProblem.missing(oneOf: ["--from"]) }
      return .needDocument(DocumentDetails(title: title.text, from: from.id, original: original, note: note.text))
    }
  }

  /// Corrects what a document is, or whom it comes from.
  struct Edit: CourtCommand {
    static let topic = CommandTopic.documentEdit
    @OptionGroup var about: CaseArgument
    @Argument(help: .of(.document)) var document: DocumentNumber
    @Option(help: .of(.title)) var title: TypedText?
    @Option(help: .of(.from)) var from: PartyNumber?
    @Option(help: .of(.original)) var original: OriginalRequirement?
    @Option(help: .of(.note)) var note: TypedText?
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let outcome = try await desk.act(in: about.number) { file in
        guard var details = file.state.document(document.id)?.details else {
          throw Refused(refusal: .impossible(.noSuchDocument(document.id)), file: file)
        }
        if let title { details.title = title.text }
        if let from { details.from = from.id }
        if let original { details.original = original }
        if let note { details.note = note.text }
        return [.changeDocument(document.id, details)]
      }
      try output.give(outcome, at: desk)
    }
  }

  /// Takes documents off the list again, while they were not asked for.
  struct Unneed: CourtCommand {
    static let topic = CommandTopic.documentUnneed
    @OptionGroup var about: DocumentsArgument
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      try output.give(try await desk.act(in: about.number) { _ in about.ids.map { .unneedDocument($0) } }, at: desk)
    }
  }
}
