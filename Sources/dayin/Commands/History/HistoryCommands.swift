import ArgumentParser
import CaseEngine
import Wording

/// Lists every entry of a case, retracted ones too.
struct History: CourtCommand {
  static let topic = CommandTopic.history
  @OptionGroup var about: CaseArgument
  @OptionGroup var global: GlobalOptions

  func run(at desk: Desk, _ output: Output) async throws {
    let file = try await desk.file(about.number)
    try output.give(list: CaseJSON(file, at: desk).history, people: table(file, at: desk), whenEmpty: desk.words.nothingFound)
  }

  private func table(_ file: CaseFile, at desk: Desk) -> Table {
    let words = desk.words
    let gone = file.retractedVersions
    var table = Table([.version, .recorded, .occurred, .who, .role, .what].map { words.heading($0) })
    for entry in file.entries {
      var notes = gone.contains(entry.version) ? [words.retracted] : []
      if case .imported(let name, let line) = entry.origin { notes.append(words.importedFrom(file: name, line: line)) }
      let told = desk.told(entry.fact, in: file) + (notes.isEmpty ? "" : " [" + notes.joined(separator: "; ") + "]")
      let fields = [
        String(entry.version), words.moment(entry.recordedAt, desk.zone), words.occurrence(entry.occurred, desk.zone), entry.by.name,
        entry.by.role.map { words.shortName($0) } ?? "", told,
      ]
      table.rows.append(fields.map { Table.Field($0, gone.contains(entry.version) ? .quiet : .plain) })
    }
    return table
  }
}

/// Takes back one's own latest act in a case; or one entry, with a reason where it is older or another's.
struct Undo: CourtCommand {
  static let topic = CommandTopic.undo
  @OptionGroup var about: CaseArgument
  @Option(help: .of(.entry)) var entry: Int?
  @Option(help: .of(.undoReason)) var reason: TypedText?
  @Option(help: .of(.acting)) var acting: TypedText?
  @OptionGroup var global: GlobalOptions

  func run(at desk: Desk, _ output: Output) async throws {
    let instruction: Instruction = entry.map { .retract(version: $0, reason: reason.text) } ?? .undo(act: nil, reason: reason.text)
    let outcome = try await desk.act(in: about.number, acting: acting.text) { _ in [instruction] }
    try output.give(CaseJSON(outcome.file, at: desk).json) { desk.tellRetraction(desk.words.takenBack, outcome) }
  }
}

/// Brings back what one's own latest undo took.
struct Redo: CourtCommand {
  static let topic = CommandTopic.redo
  @OptionGroup var about: CaseArgument
  @OptionGroup var global: GlobalOptions

  func run(at desk: Desk, _ output: Output) async throws {
    let outcome = try await desk.act(in: about.number) { _ in [.redo] }
    try output.give(CaseJSON(outcome.file, at: desk).json) { desk.tellRetraction(desk.words.broughtBack, outcome) }
  }
}

extension Desk {
  /// What an undo or a redo took back or brought back, a line for each fact.
  fileprivate func tellRetraction(_ heading: String, _ outcome: Outcome) -> [String] {
    let facts = outcome.added.map { entry -> CaseFact in
      var fact = entry.fact
      while case .retracted(let version, _) = fact, let earlier = outcome.file.entry(version) { fact = earlier.fact }
      return fact
    }
    return [(outcome.file.number.map { $0.text + ": " } ?? "") + heading] + facts.map { "  " + told($0, in: outcome.file) }
  }
}
