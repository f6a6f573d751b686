import ArgumentParser
import CaseEngine
import Wording

extension ClosingGround: ExpressibleByArgument {}

/// Where a decision stands: `minutes`, or a ruling by its number and day.
struct RulingText: ExpressibleByArgument {
  let ruling: Ruling

  /// `minutes` is the minutes of the hearing; anything else a ruling of its own.
  init(argument: String) {
    let text = TypedText(argument: argument).text
    ruling = text == "minutes" ? .inTheMinutes : .separate(ruling: text)
  }
}

extension HearingCommands {
  /// Closes a hearing to the public, in whole or in part: the judge's alone.
  struct CloseToPublic: CourtCommand {
    static let topic = CommandTopic.hearingCloseToPublic
    @OptionGroup var about: CaseArgument
    @Option(help: .of(.hearing)) var hearing: Int?
    @Option(help: .of(.closingGround)) var ground: ClosingGround
    @Option(help: .of(.closingWord)) var word: TypedText?
    @Option(help: .of(.closingPart)) var part: TypedText?
    @Option(help: .of(.ruling)) var ruling: RulingText
    @Option(help: .of(.acting)) var acting: TypedText?
    @OptionGroup var when: OccurrenceOption
    @OptionGroup var signature: SignatureOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let closing = Closing(ground: ground, word: word.text, part: part.text, ruling: ruling.ruling)
      let outcome = try await desk.act(in: about.number, occurred: try when.occurrence(at: desk), acting: acting.text) { file in
        try signature.asked([.openness(.closeToPublic(hearing: try file.hearing(meant: hearing).id, closing: closing))])
      }
      try output.give(outcome, at: desk)
    }
  }

  /// Opens a closed hearing again: the judge's alone.
  struct OpenToPublic: CourtCommand {
    static let topic = CommandTopic.hearingOpenToPublic
    @OptionGroup var about: CaseArgument
    @Option(help: .of(.hearing)) var hearing: Int?
    @Option(help: .of(.ruling)) var ruling: RulingText
    @Option(help: .of(.reason)) var reason: TypedText?
    @Option(help: .of(.acting)) var acting: TypedText?
    @OptionGroup var when: OccurrenceOption
    @OptionGroup var signature: SignatureOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let outcome = try await desk.act(in: about.number, occurred: try when.occurrence(at: desk), acting: acting.text) { file in
        try signature.asked([
          .openness(.openToPublic(hearing: try file.hearing(meant: hearing).id, ruling: ruling.ruling, reason: reason.text))
        ])
      }
      try output.give(outcome, at: desk)
    }
  }

  /// Says how listeners and the press join the videoconference.
  struct Listeners: CourtCommand {
    static let topic = CommandTopic.hearingListeners
    @OptionGroup var about: CaseArgument
    @Option(help: .of(.hearing)) var hearing: Int?
    @Option(help: .of(.listenersHow)) var how: TypedText?
    @Flag(name: .customLong("none"), help: .of(.listenersNone)) var none = false
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      if (how == nil) == !none {
        throw none ? CommandProblem.tooMany(arguments: ["--how", "--none"]) : .missing(oneOf: ["--how", "--none"])
      }
      let outcome = try await desk.act(in: about.number) { file in
        [.openness(.tellListeners(hearing: try file.hearing(meant: hearing).id, how: how.text))]
      }
      try output.give(outcome, at: desk)
    }
  }
}
