import ArgumentParser
import CaseEngine
import Wording

extension MediaUse: ExpressibleByArgument {}
extension MediaRefusalGround: ExpressibleByArgument {}

/// The small number of a media request in its case.
struct MediaNumber: ExpressibleByArgument {
  let id: MediaRequestID

  /// Reads 1, 2, 3 …
  init?(argument: String) {
    guard let number = Int(argument), number > 0 else { return nil }
    id = MediaRequestID(rawValue: number)
  }
}

/// `dayin media …`
struct MediaCommands: CommandGroup {
  static let topic = CommandTopic.media
  static let commands: [any ParsableCommand.Type] = [Request.self, Opinion.self, Answer.self, List.self]

  /// Takes a media request in; one that needs no leave is answered at once.
  struct Request: CourtCommand {
    static let topic = CommandTopic.mediaRequest
    @OptionGroup var about: CaseArgument
    @Option(help: .of(.outlet)) var outlet: TypedText
    @Option(name: .customLong("for"), help: .of(.mediaFor)) var uses: [MediaUse]
    @Option(help: .of(.mediaName)) var name: TypedText?
    @Option(help: .of(.mediaContact)) var contact: TypedText?
    @Option(help: .of(.hearing)) var hearing: Int?
    @Option(help: .of(.mediaDue)) var due: String?
    @Option(help: .of(.note)) var note: TypedText?
    @OptionGroup var when: OccurrenceOption
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let occurred = try when.occurrence(at: desk)
      let day = occurred?.day(in: desk.zone) ?? desk.today
      var asked = MediaRequest(
        outlet: outlet.text, name: name.text, contact: contact.text, uses: uses,
        due: try due.map { try desk.dates.due($0, after: day, "--due") },
        note: note.text)
      let outcome = try await desk.act(in: about.number, occurred: occurred) { file in
        if hearing != nil { asked.hearing = try file.hearing(meant: hearing).id }
        return [.openness(.takeMediaRequest(asked: asked))]
      }
      try output.give(outcome, at: desk)
    }
  }

  /// Notes what a participant thinks of a media request.
  struct Opinion: CourtCommand {
    static let topic = CommandTopic.mediaOpinion
    @OptionGroup var about: CaseArgument
    @Argument(help: .of(.mediaNumber)) var request: MediaNumber
    @Option(help: .of(.party)) var party: PartyNumber
    @Flag(help: .of(.agrees)) var agrees = false
    @Flag(help: .of(.objects)) var objects = false
    @Option(help: .of(.note)) var note: TypedText?
    @OptionGroup var when: OccurrenceOption
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      if agrees == objects {
        throw agrees ? CommandProblem.tooMany(arguments: ["--agrees", "--objects"]) : .missing(oneOf: ["--agrees", "--objects"])
      }
      let opinion = MediaOpinion(objects: objects, word: note.text)
      let outcome = try await desk.act(in: about.number, occurred: try when.occurrence(at: desk)) { _ in
        [.openness(.noteOpinion(request: request.id, party: party.id, opinion: opinion))]
      }
      try output.give(outcome, at: desk)
    }
  }

  /// Answers a media request: the judge's alone. A refusal wants a ground.
  struct Answer: CourtCommand {
    static let topic = CommandTopic.mediaAnswer
    @OptionGroup var about: CaseArgument
    @Argument(help: .of(.mediaNumber)) var request: MediaNumber
    @Flag(help: .of(.granted)) var granted = false
    @Option(help: .of(.limits)) var limits: TypedText?
    @Flag(help: .of(.refused)) var refused = false
    @Option(help: .of(.mediaGround)) var ground: MediaRefusalGround?
    @Option(help: .of(.mediaReason)) var reason: TypedText?
    @Option(help: .of(.ruling)) var ruling: RulingText?
    @Option(help: .of(.acting)) var acting: TypedText?
    @OptionGroup var when: OccurrenceOption
    @OptionGroup var signature: SignatureOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let reply = try reply()
      let outcome = try await desk.act(in: about.number, occurred: try when.occurrence(at: desk), acting: acting.text) { _ in
        try signature.asked([.openness(.answerMedia(request: request.id, reply: reply, ruling: ruling?.ruling))])
      }
      try output.give(outcome, at: desk)
    }

    private func reply() throws -> MediaReply {
      let ways = ["--granted", "--limits", "--refused"]
      if refused, granted || limits != nil { throw CommandProblem.tooMany(arguments: ways) }
      if refused { return .refused(ground: ground, word: reason.text) }
      if ground != nil { throw CommandProblem.missing(oneOf: ["--refused"]) }
      if let limits { return .limited(limits: limits.text) }
      if granted { return .granted }
      throw CommandProblem.missing(oneOf: ways)
    }
  }

  /// The media requests of a case; or those of all cases that wait for an answer, by the day on which it is due.
  struct List: CourtCommand {
    static let topic = CommandTopic.mediaList
    @Argument(help: .of(.caseNumber)) var number: TypedText?
    @Option(help: .of(.judge)) var judge: TypedText?
    @Flag(help: .of(.mine)) var mine = false
    @Flag(help: .of(.answered)) var answered = false
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      if let number { return try listOne(try await desk.file(number), desk, output) }
      let query = SlipQuery(.mediaRequest, isOpen: answered ? nil : true, judge: judge.text, mine: mine ? desk.actor.name : nil)
      var writer = ListWriter(output)
      var table = Table([.number, .item, .requested, .hearing, .answer, .judge].map { desk.words.heading($0) })
      try await desk.slips(query) { slip in
        guard case .mediaRequest(let media) = slip.body else { return true }
        if output.isForPeople { table.add(media.row(slip, at: desk)) } else { try writer.add(media.json(slip, at: desk)) }
        return true
      }
      try writer.finish(table, whenEmpty: desk.words.nothingFound)
    }

    private func listOne(_ file: CaseFile, _ desk: Desk, _ output: Output) throws {
      let writer = CaseJSON(file, at: desk)
      try output.give(
        list: file.state.openness.media.map { writer.media($0) }, people: CaseText(file, at: desk).media, whenEmpty: desk.words.nothingFound
      )
    }
  }
}
