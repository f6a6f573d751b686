import ArgumentParser
import CaseEngine
import Foundation
import Printing
import Wording

extension DigestForm: ExpressibleByArgument {}

extension ProposalCommands {
  /// What other courts may read: names and numbers are taken out and looked for again.
  struct Digest: CourtCommand {
    static let topic = CommandTopic.proposalDigest
    @Flag(help: .of(.decidedOnly)) var decided = false
    @Option(help: .of(.digestForm)) var format: DigestForm = .markdown
    @OptionGroup var paper: PaperOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let made: (digest: ProposalDigest, cuts: DigestCuts)
      switch try await desk.store.digest(decidedOnly: decided, on: desk.today, in: desk.words) {
      case .success(let written): made = written
      case .failure(let refusal): throw Refused(refusal: refusal)
      }
      let digest = made.digest
      if !output.isForPeople {
        let json = JSON.keys([
          "court": .text(digest.court), "day": .text(digest.day.iso), "proposals": .array(digest.items.map { $0.json }),
          "takenOut": .keys(["places": .int(made.cuts.places), "proposals": .ints(made.cuts.cut)]),
        ])
        return try output.give(json) { [] }
      }
      try paper.write(digest.text(as: format, in: desk.words), output)
      output.tell(desk.words.digestCuts(made.cuts))
    }
  }

  /// Takes in what another court proposes; what was taken in before is left out.
  struct Take: CourtCommand {
    static let topic = CommandTopic.proposalTake
    @Argument(help: .of(.digestFile)) var path: String
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let text = try PlainText.read(path)
      guard let digest = ProposalDigest(reading: text) else { throw CommandProblem.notADigest(path: path) }
      let words = desk.words
      let proposals = digest.proposals { words.name($0) }
      let before = try await desk.store.book().proposals.state.proposals.count
      let book = try await desk.enter { _ in .takeProposals(proposals) }
      let json = BookJSON(desk: desk)
      let taken = book.proposals.state.proposals.dropFirst(before)
      var table = Table([.item, .what, .who].map { words.heading($0) })
      for record in taken { table.add([String(record.number), record.proposal.title, record.proposal.by]) }
      try output.give(list: taken.map { json.proposal($0) }, people: table, whenEmpty: words.nothingFound)
    }
  }
}

/// `dayin print proposals`: the agenda of a meeting.
struct PrintProposals: CourtCommand {
  static let topic = CommandTopic.printProposals
  @Option(help: .of(.meeting)) var meeting: String?
  @Option(help: .of(.sheetForm)) var format: SheetForm?
  @OptionGroup var paper: PaperOptions
  @OptionGroup var global: GlobalOptions

  func run(at desk: Desk, _ output: Output) async throws {
    let day = try meeting.map { try desk.dates.day($0, "--meeting") }
    let records = try await desk.store.book().proposals.state.agenda(of: day)
    if !output.isForPeople {
      let json = BookJSON(desk: desk)
      return try output.give(list: records.map { json.proposal($0) }, people: Table(), whenEmpty: "")
    }
    let agenda = ProposalAgenda(court: desk.words.named(desk.rules.court), day: day, proposals: records)
    try paper.write(
      agenda.paper(in: desk.words, today: desk.today), as: format ?? paper.form(of: SheetForm.self) ?? .text, output)
  }
}

extension ProposalDigest.Item {
  /// The item for programs.
  fileprivate var json: JSON {
    .keys(["title": .text(title), "text": .text(text), "outcome": .text(outcome?.rawValue), "reply": .text(reply)])
  }
}

/// Reads a text that somebody hands over: a plain file in UTF-8, of a size that a person wrote.
enum PlainText {
  private static let most = 4_000_000

  static func read(_ path: String) throws(CommandProblem) -> String {
    let bytes: [UInt8]
    do throws(CommandProblem) {
      bytes = try PlainFile.bytes(of: path, most: most)
    } catch {
      if case .fileTooLarge = error { throw .notADigest(path: path) }
      throw error
    }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notADigest(path: path) }
    return text.precomposedStringWithCanonicalMapping
  }
}
