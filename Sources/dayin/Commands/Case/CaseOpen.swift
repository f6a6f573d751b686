import ArgumentParser
import CaseEngine
import Wording

extension CaseCommands {
  struct Open: CourtCommand {
    static let topic = CommandTopic.caseOpen
    @Argument(help: .of(.caseNumber)) var number: TypedText
    @Option(help: .of(.category)) var category: TypedText
    @OptionGroup var details: CaseDetailOptions
    @Option(help: .of(.judge)) var judge: TypedText?
    @OptionGroup var when: OccurrenceOption
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let caseDetails = CaseDetails(
        number: try desk.caseNumber(number.text), category: category.text, subject: details.subject.text,
        registered: try details.registered.map { try desk.dates.day($0, "--registered") } ?? desk.today, judge: judge.text,
        secretary: details.secretary.text, language: details.proceedings?.rawValue)
      let outcome = try await desk.act(on: desk.newCase(), isNew: true, occurred: try when.occurrence(at: desk)) { _ in
        [.openCase(caseDetails)]
      }
      output.warn(of: caseDetails.number, in: desk.words)
      try output.give(outcome, at: desk)
    }
  }

  struct Edit: CourtCommand {
    static let topic = CommandTopic.caseEdit
    @OptionGroup var about: CaseArgument
    @Option(name: .customLong("number"), help: .of(.newNumber)) var newNumber: TypedText?
    @Option(help: .of(.category)) var category: TypedText?
    @OptionGroup var details: CaseDetailOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let number = try newNumber.map { try desk.caseNumber($0.text) }
      let registered = try details.registered.map { try desk.dates.day($0, "--registered") }
      let outcome = try await desk.act(in: about.number) { file in
        guard var changed = file.state.details else { return [] }
        if let number { changed.number = number }
        if let category { changed.category = category.text }
        if let subject = details.subject { changed.subject = subject.text }
        if let registered { changed.registered = registered }
        if let secretary = details.secretary { changed.secretary = secretary.text }
        if let language = details.proceedings { changed.language = language.rawValue }
        return [.editCase(changed)]
      }
      if let number { output.warn(of: number, in: desk.words) }
      try output.give(outcome, at: desk)
    }
  }
}

extension Output {
  /// Says what is odd about a case number that was taken nevertheless.
  func warn(of number: CaseNumber, in words: any Wording) {
    if !number.isUsual { tell(words.unusual(number)) }
    if let warning = LookAlikes.warning(in: number.text) { tell(words.warning(warning)) }
  }

  /// Says what is odd about an incoming number that was taken nevertheless.
  func warn(ofSubmission number: String?, in words: any Wording) {
    if let number, let warning = LookAlikes.warning(in: number) { tell(words.warning(warning)) }
  }
}
