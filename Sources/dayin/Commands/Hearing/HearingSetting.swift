import ArgumentParser
import CaseEngine
import Wording

extension HearingCommands {
  struct Set: CourtCommand {
    static let topic = CommandTopic.hearingSet
    @OptionGroup var about: CaseArgument
    @Option(help: .of(.start)) var start: String
    @Option(help: .of(.minutes)) var minutes: Int
    @Option(help: .of(.hearingKind)) var kind: HearingKind = .trial
    @OptionGroup var place: PlaceOptions
    @Option(help: .of(.closed)) var closed: TypedText?
    @OptionGroup var judge: JudgeOptions
    @OptionGroup var when: OccurrenceOption
    @OptionGroup var signature: SignatureOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let plan = HearingPlan(
        kind: kind, start: try desk.dates.moment(start, "--start"), minutes: minutes, room: place.room.text,
        remote: place.remote || place.link != nil, link: place.link.text, closed: closed.text.map { ClosingGround.code(of: $0) },
        judge: place.judge.text,
        acting: judge.acting.text)
      let outcome = try await desk.act(in: about.number, occurred: try when.occurrence(at: desk)) { _ in
        try signature.asked([.setHearing(plan, override: judge.override.text)])
      }
      try await output.tellUntrained(outcome, at: desk)
      try output.give(outcome, at: desk)
    }
  }

  /// Moves a hearing; what is not named stays as it is.
  struct Move: CourtCommand {
    static let topic = CommandTopic.hearingMove
    @OptionGroup var about: CaseArgument
    @Option(help: .of(.hearing)) var hearing: Int?
    @Option(help: .of(.start)) var start: String?
    @Option(help: .of(.minutes)) var minutes: Int?
    @OptionGroup var place: PlaceOptions
    @Option(help: .of(.closed)) var closed: TypedText?
    @Option(help: .of(.reason)) var reason: TypedText
    @OptionGroup var judge: JudgeOptions
    @OptionGroup var when: OccurrenceOption
    @OptionGroup var signature: SignatureOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let start = try start.map { try desk.dates.moment($0, "--start") }
      let outcome = try await desk.act(in: about.number, occurred: try when.occurrence(at: desk)) { file in
        let meant = try file.hearing(meant: hearing)
        var plan = meant.plan
        if let start { plan.start = start }
        if let minutes { plan.minutes = minutes }
        if let room = place.room { plan.room = room.text }
        if let link = place.link { plan.link = link.text }
        if place.remote || place.link != nil { plan.remote = true }
        if let name = place.judge { plan.judge = name.text }
        if let closed { plan.closed = ClosingGround.code(of: closed.text) }
        plan.acting = judge.acting.text
        return try signature.asked([.moveHearing(meant.id, plan, reason: reason.text, override: judge.override.text)])
      }
      try await output.tellUntrained(outcome, at: desk)
      try output.give(outcome, at: desk)
    }
  }

  struct Cancel: CourtCommand {
    static let topic = CommandTopic.hearingCancel
    @OptionGroup var about: CaseArgument
    @Option(help: .of(.hearing)) var hearing: Int?
    @Option(help: .of(.reason)) var reason: TypedText
    @Option(help: .of(.acting)) var acting: TypedText?
    @OptionGroup var when: OccurrenceOption
    @OptionGroup var signature: SignatureOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let outcome = try await desk.act(in: about.number, occurred: try when.occurrence(at: desk)) { file in
        try signature.asked([.cancelHearing(try file.hearing(meant: hearing).id, reason: reason.text, acting: acting.text)])
      }
      try output.give(outcome, at: desk)
    }
  }
}
