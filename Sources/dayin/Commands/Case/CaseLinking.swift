import ArgumentParser
import CaseEngine
import Wording

extension LinkKind: ExpressibleByArgument {}

extension CaseCommands {
  /// Links a case to another one: a fact in each, under one act.
  struct Link: CourtCommand {
    static let topic = CommandTopic.caseLink
    @OptionGroup var about: CaseArgument
    @Option(help: .of(.linkTo)) var to: TypedText
    @Option(name: .customLong("as"), help: .of(.linkAs)) var kind: LinkKind
    @Option(help: .of(.note)) var note: TypedText?
    @OptionGroup var when: OccurrenceOption
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let occurred = try when.occurrence(at: desk)
      let (here, there) = (try await desk.file(about.number), try await desk.file(to))
      guard let mine = here.number, let theirs = there.number else { throw StoreError.noSuchCase }
      let act = desk.newAct()
      let outcome = try await desk.act(on: here.id, occurred: occurred, key: act) { _ in
        [.links(.link(CaseLink(to: theirs, kind: kind, side: .source, note: note.text)))]
      }
      _ = try await desk.act(on: there.id, occurred: occurred, key: act) { _ in
        [.links(.link(CaseLink(to: mine, kind: kind, side: .target, note: note.text)))]
      }
      try output.give(outcome, at: desk)
    }
  }
}

/// Puts a document of another case on the list, as received there: it needs no new request.
struct DocumentCarryOver: CourtCommand {
  static let topic = CommandTopic.documentCarryOver
  @OptionGroup var about: CaseArgument
  @Option(help: .of(.carryFrom)) var fromCase: TypedText
  @Option(help: .of(.document)) var document: DocumentNumber
  @Option(help: .of(.from)) var from: PartyNumber
  @OptionGroup var when: OccurrenceOption
  @OptionGroup var global: GlobalOptions

  func run(at desk: Desk, _ output: Output) async throws {
    let source = try await desk.file(fromCase)
    if source.state.document(document.id) == nil { throw Refused(refusal: .impossible(.noSuchDocument(document.id)), file: source) }
    guard let carrying = source.carrying(document.id, from: from.id) else {
      throw Refused(refusal: .impossible(.notReceived(document.id)), file: source)
    }
    let outcome = try await desk.act(in: about.number, occurred: try when.occurrence(at: desk)) { _ in [carrying] }
    try output.give(outcome, at: desk)
  }
}
