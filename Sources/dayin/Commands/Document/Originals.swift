import ArgumentParser
import CaseEngine
import Wording

/// The incoming number of a submission, and its day.
struct SubmissionOptions: ParsableArguments {
  @Option(name: .customLong("number"), help: .of(.originalNumber)) var number: TypedText
  @Option(name: .customLong("on"), help: .of(.originalOn)) var on: String?
  @Option(help: .of(.sheets)) var sheets: Int?

  /// The day of the number, and the moment where one was given.
  func day(at desk: Desk) throws -> (day: Day, occurred: Occurrence?) {
    guard let on else { return (desk.today, nil) }
    let occurred = try desk.dates.occurrence(on, "--on")
    if case .at = occurred { return (occurred.day(in: desk.zone), occurred) }
    return (occurred.day(in: desk.zone), nil)
  }
}

extension DocumentCommands {
  /// Takes originals in: the chancery's alone.
  struct FileOriginal: CourtCommand {
    static let topic = CommandTopic.documentFileOriginal
    @OptionGroup var about: DocumentsArgument
    @OptionGroup var submission: SubmissionOptions
    @Option(help: .of(.place)) var place: TypedText?
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let (day, occurred) = try submission.day(at: desk)
      let filing = Filing(number: submission.number.text, on: day, sheets: submission.sheets, place: place.text)
      let outcome = try await desk.act(in: about.number, occurred: occurred) { _ in about.ids.map { .fileOriginal($0, filing) } }
      output.warn(ofSubmission: filing.number, in: desk.words)
      try output.give(outcome, at: desk)
    }
  }

  /// Compares originals with their copies and gives them back at once: the chancery's alone.
  struct CompareOriginal: CourtCommand {
    static let topic = CommandTopic.documentCompareOriginal
    @OptionGroup var about: DocumentsArgument
    @OptionGroup var submission: SubmissionOptions
    @Option(name: .customLong("to"), help: .of(.handTo)) var to: TypedText
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let (day, occurred) = try submission.day(at: desk)
      let comparison = Comparison(number: submission.number.text, on: day, sheets: submission.sheets, to: to.text)
      let outcome = try await desk.act(in: about.number, occurred: occurred) { _ in
        about.ids.map { .compareOriginal($0, comparison) }
      }
      output.warn(ofSubmission: comparison.number, in: desk.words)
      try output.give(outcome, at: desk)
    }
  }

  /// Gives filed originals back.
  struct GiveBack: CourtCommand {
    static let topic = CommandTopic.documentGiveBack
    @OptionGroup var about: DocumentsArgument
    @Option(name: .customLong("to"), help: .of(.handTo)) var to: TypedText
    @Option(name: .customLong("on"), help: .of(.on)) var on: String?
    @Option(help: .of(.receipt)) var receipt: TypedText?
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let day = try on.map { try desk.dates.occurrence($0, "--on").day(in: desk.zone) } ?? desk.today
      let handover = Handover(to: to.text, on: day, receipt: receipt.text)
      try output.give(try await desk.act(in: about.number) { _ in about.ids.map { .giveBackOriginal($0, handover) } }, at: desk)
    }
  }
}
