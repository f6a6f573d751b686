import ArgumentParser
import CaseEngine
import Wording

extension Channel: ExpressibleByArgument {}
extension ServiceWay: ExpressibleByArgument {}
extension ReceivedForm: ExpressibleByArgument {}
extension LateCause: ExpressibleByArgument {}
extension WaiverGround: ExpressibleByArgument {}
extension HearingKind: ExpressibleByArgument {}
extension PartyRole: ExpressibleByArgument {}
extension HearingOutcome: ExpressibleByArgument {}
extension DelayCause: ExpressibleByArgument {}
extension DelaySide: ExpressibleByArgument {}
extension OriginalRequirement: ExpressibleByArgument {}
extension CourtRole: ExpressibleByArgument {}
extension DocketOrder: ExpressibleByArgument {}

/// The small number of a document, as people say it.
struct DocumentNumber: ExpressibleByArgument {
  let id: DocumentID

  /// Reads 1, 2, 3 …
  init?(argument: String) {
    guard let number = Int(argument), number > 0 else { return nil }
    id = DocumentID(rawValue: number)
  }
}

/// The small number of a party, as people say it.
struct PartyNumber: ExpressibleByArgument {
  let id: PartyID

  /// Reads 1, 2, 3 …
  init?(argument: String) {
    guard let number = Int(argument), number > 0 else { return nil }
    id = PartyID(rawValue: number)
  }
}

/// The case that a command is about.
struct CaseArgument: ParsableArguments {
  @Argument(help: .of(.caseNumber)) var number: TypedText
}

/// The case, and the documents in it, that a command is about. Several documents are one act: all or none.
struct DocumentsArgument: ParsableArguments {
  @Argument(help: .of(.caseNumber)) var number: TypedText
  @Argument(help: .of(.documents)) var documents: [DocumentNumber]

  /// The documents, each once, in the order given.
  var ids: [DocumentID] { documents.map(\.id).reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }
}

/// When something happened, where that is not now.
struct OccurrenceOption: ParsableArguments {
  @Option(name: .customLong("on"), help: .of(.on)) var on: String?

  /// The occurrence, read by the court's calendar.
  func occurrence(at desk: Desk) throws -> Occurrence? { try on.map { try desk.dates.occurrence($0, "--on") } }
}
