import ArgumentParser
import CaseEngine
import Wording

/// The small number of an act that was prepared for signature, in its case.
struct PreparedNumber: ExpressibleByArgument {
  let id: PreparedID

  /// Reads 1, 2, 3 …
  init?(argument: String) {
    guard let number = Int(argument), number > 0 else { return nil }
    id = PreparedID(rawValue: number)
  }
}

/// What is the judge's alone is prepared for signature instead of done.
struct SignatureOptions: ParsableArguments {
  @Flag(name: .customLong("for-signature"), help: .of(.forSignature)) var forSignature = false
  @Option(name: .customLong("to-judge"), help: .of(.toJudge)) var word: TypedText?

  /// The instructions as they are, or laid before the judge.
  func asked(_ instructions: [Instruction]) throws -> [Instruction] {
    guard forSignature else { return instructions }
    return try instructions.map { instruction in
      guard let act = PreparedAct(instruction) else { throw Refused(refusal: .tray(.needsNoSignature)) }
      return .tray(.prepare(act, word: word.text))
    }
  }
}

/// `dayin tray …`
struct TrayCommands: CommandGroup {
  static let topic = CommandTopic.tray
  static let commands: [any ParsableCommand.Type] = [List.self, Sign.self, Refuse.self, Withdraw.self]

  /// What waits for the judge, of one case or of all.
  struct List: CourtCommand {
    static let topic = CommandTopic.trayList
    @Argument(help: .of(.caseNumber)) var number: TypedText?
    @Option(help: .of(.judge)) var judge: TypedText?
    @Flag(help: .of(.mine)) var mine = false
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      if let number { return try listOne(try await desk.file(number), desk, output) }
      let query = SlipQuery(.prepared, judge: judge.text, mine: mine ? desk.actor.name : nil)
      var writer = ListWriter(output)
      var table = Table([.number, .item, .what, .who, .state, .note].map { desk.words.heading($0) })
      try await desk.slips(query) { slip in
        guard case .prepared(let prepared) = slip.body else { return true }
        if output.isForPeople { table.add(prepared.row(slip, at: desk)) } else { try writer.add(prepared.json(slip, at: desk)) }
        return true
      }
      try writer.finish(table, whenEmpty: desk.words.nothingFound)
    }

    private func listOne(_ file: CaseFile, _ desk: Desk, _ output: Output) throws {
      let writer = CaseJSON(file, at: desk)
      try output.give(
        list: file.state.tray.map { writer.prepared($0) }, people: CaseText(file, at: desk).tray, whenEmpty: desk.words.nothingFound)
    }
  }

  /// Makes what was prepared the judge's own act: some of a case, all of it, or all that waits for this judge.
  struct Sign: CourtCommand {
    static let topic = CommandTopic.traySign
    @Argument(help: .of(.caseNumber)) var number: TypedText?
    @Argument(help: .of(.prepared)) var prepared: [PreparedNumber] = []
    @Flag(help: .of(.signAll)) var all = false
    @Option(name: .customLong("override"), help: .of(.overrideGate)) var override: TypedText?
    @Option(help: .of(.acting)) var acting: TypedText?
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      guard let number else {
        if all { return try await signAll(desk, output) }
        throw CommandProblem.missing(oneOf: ["NUMBER", "--all"])
      }
      if all { throw CommandProblem.tooMany(arguments: ["NUMBER", "--all"]) }
      let outcome = try await desk.act(in: number, acting: acting.text) { file in
        let waiting = prepared.isEmpty ? file.state.tray.filter(\.isWaiting).map(\.id) : prepared.map(\.id)
        if waiting.isEmpty { throw Refused(refusal: .impossible(.tray(.noSuchPrepared(1))), file: file) }
        return waiting.map { .tray(.sign($0, override: override.text)) }
      }
      try output.give(outcome, at: desk)
    }

    /// One after another: what is in the way of one is told, and the others go on.
    private func signAll(_ desk: Desk, _ output: Output) async throws {
      var waiting: [(matter: CaseID, id: PreparedID)] = []
      try await desk.slips(SlipQuery(.prepared, isOpen: true, judge: desk.actor.name)) { slip in
        waiting.append((slip.caseID, PreparedID(rawValue: slip.place)))
        return true
      }
      var signed: [JSON] = []
      var lines: [String] = []
      var first: (any Error)?
      for (matter, id) in waiting {
        do {
          let outcome = try await desk.act(on: matter, acting: acting.text) { _ in [.tray(.sign(id, override: override.text))] }
          signed.append(.keys(["case": .text(outcome.file.number?.text), "id": .int(id.rawValue)]))
          lines += outcome.added.map { TerminalText.safe(desk.words.fact($0.fact, in: outcome.file.state, under: desk.rules)) }
        } catch {
          output.tell(desk.line(of: error))
          first = first ?? error
          // What the register as a whole cannot do now it cannot do for the next one either.
          if !(error is Refused) { break }
        }
      }
      try output.give(list: signed, people: Table(), whenEmpty: desk.words.nothingFound)
      for line in lines where output.isForPeople { try output.write(line + "\n") }
      if let first { throw first }
    }
  }

  /// Sends what was prepared back, with a word.
  struct Refuse: CourtCommand {
    static let topic = CommandTopic.trayRefuse
    @OptionGroup var about: CaseArgument
    @Argument(help: .of(.prepared)) var prepared: [PreparedNumber]
    @Option(help: .of(.reason)) var reason: TypedText
    @Option(help: .of(.acting)) var acting: TypedText?
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let outcome = try await desk.act(in: about.number, acting: acting.text) { _ in
        prepared.map { .tray(.sendBack($0.id, word: reason.text)) }
      }
      try output.give(outcome, at: desk)
    }
  }

  /// Takes what one prepared out of the tray again.
  struct Withdraw: CourtCommand {
    static let topic = CommandTopic.trayWithdraw
    @OptionGroup var about: CaseArgument
    @Argument(help: .of(.prepared)) var prepared: [PreparedNumber]
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      try output.give(try await desk.act(in: about.number) { _ in prepared.map { .tray(.withdraw($0.id)) } }, at: desk)
    }
  }
}
