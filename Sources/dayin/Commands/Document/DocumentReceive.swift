import ArgumentParser
import CaseEngine
import Wording

/// How papers came in.
struct ReceiptOptions: ParsableArguments {
  @Option(help: .of(.receiveBy)) var by: Channel
  @Option(name: .customLong("as"), help: .of(.receiveAs)) var form: ReceivedForm
  @Option(help: .of(.pages)) var pages: Int?
  @Option(help: .of(.file)) var file: String?
  @Option(help: .of(.submission)) var submission: TypedText?
  @Option(help: .of(.note)) var note: TypedText?

  /// The receipt; a file is read for its fingerprint.
  func receipt(at desk: Desk) throws -> Receipt {
    Receipt(
      by: by, form: form, pages: pages, note: note.text, file: try file.map { try FileFingerprint.attached($0, desk.environment) },
      submission: submission.text)
  }
}

extension DocumentCommands {
  /// Marks documents received.
  struct Receive: CourtCommand {
    static let topic = CommandTopic.documentReceive
    @OptionGroup var about: DocumentsArgument
    @OptionGroup var receipt: ReceiptOptions
    @OptionGroup var when: OccurrenceOption
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let taken = try receipt.receipt(at: desk)
      let outcome = try await desk.act(in: about.number, occurred: try when.occurrence(at: desk)) { _ in
        about.ids.map { .receiveDocument($0, taken) }
      }
      output.warn(ofSubmission: taken.submission, in: desk.words)
      try output.give(outcome, at: desk)
    }
  }

  /// Puts a paper that nobody asked for on the list and marks it received, in one act.
  struct Arrive: CourtCommand {
    static let topic = CommandTopic.documentArrive
    @OptionGroup var about: CaseArgument
    @Option(help: .of(.title)) var title: TypedText
    @Option(help: .of(.from)) var from: PartyNumber
    @Option(help: .of(.original)) var original: OriginalRequirement = .none
    @OptionGroup var receipt: ReceiptOptions
    @OptionGroup var when: OccurrenceOption
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let taken = try receipt.receipt(at: desk)
      let details = DocumentDetails(title: title.text, from: from.id, original: original)
      let outcome = try await desk.act(in: about.number, occurred: try when.occurrence(at: desk)) { _ in
        [.takeInUnrequested(details, taken)]
      }
      output.warn(ofSubmission: taken.submission, in: desk.words)
      try output.give(outcome, at: desk)
    }
  }

  /// Sends documents back as unfit.
  struct Return: CourtCommand {
    static let topic = CommandTopic.documentReturn
    @OptionGroup var about: DocumentsArgument
    @Option(help: .of(.reason)) var reason: TypedText
    @OptionGroup var when: OccurrenceOption
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let outcome = try await desk.act(in: about.number, occurred: try when.occurrence(at: desk)) { _ in
        about.ids.map { .returnDocument($0, reason: reason.text) }
      }
      try output.give(outcome, at: desk)
    }
  }

  /// Lets documents go, or the lost original of one that was received: the judge's alone.
  struct Waive: CourtCommand {
    static let topic = CommandTopic.documentWaive
    @OptionGroup var about: DocumentsArgument
    @Option(help: .of(.ground)) var ground: WaiverGround
    @Option(help: .of(.reason)) var reason: TypedText
    @Option(help: .of(.acting)) var acting: TypedText?
    @OptionGroup var when: OccurrenceOption
    @OptionGroup var signature: SignatureOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let occurred = try when.occurrence(at: desk)
      let outcome = try await desk.act(in: about.number, occurred: occurred, acting: acting.text) { _ in
        try signature.asked(about.ids.map { .waiveDocument($0, ground, reason: reason.text) })
      }
      try output.give(outcome, at: desk)
    }
  }
}
