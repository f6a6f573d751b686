import ArgumentParser
import CaseEngine
import Wording

/// What a history is of: a case, or one of the streams of the court's own book.
struct HistoryArgument: ParsableArguments {
  @Argument(help: .of(.caseNumber)) var number: TypedText?
  @Option(name: .customLong("of"), help: .of(.bookStream)) var stream: BookStream?

  /// The streams that have a history here.
  enum BookStream: String, CaseIterable, ExpressibleByArgument {
    case contacts, complaints, proposals, trainings

    /// As the engine has it.
    var stream: CourtStream {
      switch self {
      case .contacts: .contacts
      case .complaints: .complaints
      case .proposals: .proposals
      case .trainings: .trainings
      }
    }
  }

  /// What is meant.
  enum Meant {
    case oneCase(TypedText)
    case book(CourtStream)
  }

  /// What is meant: one of both.
  func meant() throws(CommandProblem) -> Meant {
    switch (number, stream) {
    case (let number?, nil): return .oneCase(number)
    case (nil, let stream?): return .book(stream.stream)
    case (nil, nil): throw .missing(oneOf: ["NUMBER", "--of"])
    default: throw .tooMany(arguments: ["NUMBER", "--of"])
    }
  }
}

/// Lists every entry of a case, or of a stream of the court's book, retracted ones too.
struct History: CourtCommand {
  static let topic = CommandTopic.history
  @OptionGroup var about: HistoryArgument
  @OptionGroup var global: GlobalOptions

  func run(at desk: Desk, _ output: Output) async throws {
    switch try about.meant() {
    case .book(let stream):
      let history = BookHistory(try await desk.store.book(), of: stream, at: desk)
      try output.give(list: history.json, people: history.table, whenEmpty: desk.words.nothingFound)
    case .oneCase(let number):
      let file = try await desk.file(number)
      try output.give(list: CaseJSON(file, at: desk).history, people: table(file, at: desk), whenEmpty: desk.words.nothingFound)
    }
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

/// Takes back one's own latest act; or one entry, with a reason where it is older or another's.
struct Undo: CourtCommand {
  static let topic = CommandTopic.undo
  @OptionGroup var about: HistoryArgument
  @Option(help: .of(.entry)) var entry: Int?
  @Option(help: .of(.undoReason)) var reason: TypedText?
  @Option(help: .of(.acting)) var acting: TypedText?
  @OptionGroup var global: GlobalOptions

  func run(at desk: Desk, _ output: Output) async throws {
    switch try about.meant() {
    case .book(let stream):
      let book = try await desk.enter { _ in
        entry.map { .retract(stream, version: $0, reason: reason.text) } ?? .undo(stream, act: nil, reason: reason.text)
      }
      try output.give(BookHistory(book, of: stream, at: desk), heading: desk.words.takenBack)
    case .oneCase(let number):
      let instruction: Instruction = entry.map { .retract(version: $0, reason: reason.text) } ?? .undo(act: nil, reason: reason.text)
      let outcome = try await desk.act(in: number, acting: acting.text) { _ in [instruction] }
      try output.give(CaseJSON(outcome.file, at: desk).json) { desk.tellRetraction(desk.words.takenBack, outcome) }
    }
  }
}

/// Brings back what one's own latest undo took.
struct Redo: CourtCommand {
  static let topic = CommandTopic.redo
  @OptionGroup var about: HistoryArgument
  @OptionGroup var global: GlobalOptions

  func run(at desk: Desk, _ output: Output) async throws {
    switch try about.meant() {
    case .book(let stream):
      let book = try await desk.enter { _ in .redo(stream) }
      try output.give(BookHistory(book, of: stream, at: desk), heading: desk.words.broughtBack)
    case .oneCase(let number):
      let outcome = try await desk.act(in: number) { _ in [.redo] }
      try output.give(CaseJSON(outcome.file, at: desk).json) { desk.tellRetraction(desk.words.broughtBack, outcome) }
    }
  }
}

extension Output {
  /// What an undo or a redo in the book took back or brought back: the history as it then is for programs.
  fileprivate func give(_ history: BookHistory, heading: String) throws {
    try give(.array(history.json)) { [heading] + history.meantByLastAct.map { "  " + TerminalText.safe($0) } }
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
