import ArgumentParser
import CaseEngine
import Wording

extension HearingCommands {
  /// Which hearing of which case, and when it happened where that is not now.
  struct CourseOptions: ParsableArguments {
    @OptionGroup var about: CaseArgument
    @Option(help: .of(.hearing)) var hearing: Int?
    @OptionGroup var when: OccurrenceOption
  }

  /// Why, and whose doing.
  struct DelayOptions: ParsableArguments {
    @Option(help: .of(.delayCause)) var cause: DelayCause?
    @Option(help: .of(.delaySide)) var whose: DelaySide?
    @Option(help: .of(.delayWord)) var reason: TypedText?

    var delay: Delay? { Delay(cause: cause, whose: whose, word: reason.text) }
  }

  struct Call: CourtCommand {
    static let topic = CommandTopic.hearingCall
    @OptionGroup var course: CourseOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let outcome = try await desk.act(on: course) { .call($0.id) }
      output.warn(ofAnotherDayIn: outcome, at: desk)
      try output.give(outcome, at: desk)
    }
  }

  struct Start: CourtCommand {
    static let topic = CommandTopic.hearingStart
    @OptionGroup var course: CourseOptions
    @OptionGroup var late: DelayOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let outcome = try await desk.act(on: course) { .begin($0.id, late: late.delay) }
      output.warn(ofAnotherDayIn: outcome, at: desk)
      try output.give(outcome, at: desk)
    }
  }

  struct Break: CourtCommand {
    static let topic = CommandTopic.hearingBreak
    @OptionGroup var course: CourseOptions
    @Option(help: .of(.breakUntil)) var until: String?
    @Option(help: .of(.breakReason)) var reason: TypedText?
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let until = try until.map { try desk.dates.moment($0, "--until") }
      try output.give(try await desk.act(on: course) { .breakOff($0.id, until: until, reason: reason.text) }, at: desk)
    }
  }

  struct Resume: CourtCommand {
    static let topic = CommandTopic.hearingResume
    @OptionGroup var course: CourseOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      try output.give(try await desk.act(on: course) { .resume($0.id) }, at: desk)
    }
  }

  /// Ends a hearing; the one that follows is as this one was, but for what is named.
  struct End: CourtCommand {
    static let topic = CommandTopic.hearingEnd
    @OptionGroup var course: CourseOptions
    @Option(help: .of(.outcome)) var outcome: HearingOutcome
    @Option(help: .of(.nextHearing)) var next: String?
    @Option(help: .of(.minutes)) var minutes: Int?
    @OptionGroup var place: PlaceOptions
    @OptionGroup var why: DelayOptions
    @OptionGroup var judge: JudgeOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let start = try next.map { try desk.dates.moment($0, "--next") }
      let entered = try await desk.act(on: course, acting: judge.acting.text) { hearing in
        .end(hearing.id, outcome, why: why.delay, next: start.map { following(hearing.plan, at: $0) }, override: judge.override.text)
      }
      try output.give(entered, at: desk)
    }

    private func following(_ plan: HearingPlan, at start: Moment) -> HearingPlan {
      var plan = plan
      plan.start = start
      if let minutes { plan.minutes = minutes }
      if let room = place.room { plan.room = room.text }
      if let link = place.link { plan.link = link.text }
      if place.remote || place.link != nil { plan.remote = true }
      if let name = place.judge { plan.judge = name.text }
      return plan
    }
  }
}

extension Desk {
  fileprivate func act(
    on course: HearingCommands.CourseOptions, acting: String? = nil, _ instruction: (HearingRecord) -> CourseInstruction
  ) async throws -> Outcome {
    try await act(in: course.about.number, occurred: try course.when.occurrence(at: self), acting: acting) { file in
      [.course(instruction(try file.hearing(meant: course.hearing)))]
    }
  }
}

extension Output {
  /// Says where a hearing was called, or begun without a call, on another day than the one for which it was set.
  fileprivate func warn(ofAnotherDayIn outcome: Outcome, at desk: Desk) {
    for entry in outcome.added {
      let id: HearingID
      switch entry.fact {
      case .course(.hearingCalled(let hearing)): id = hearing
      case .course(.hearingBegun(let hearing, _)) where outcome.file.state.hearing(hearing)?.course.called == nil: id = hearing
      default: continue
      }
      guard let plan = outcome.file.state.hearing(id)?.plan, desk.zone.day(of: plan.start) != entry.occurred.day(in: desk.zone) else {
        continue
      }
      tell(desk.words.notTheDay(of: plan, zone: desk.zone))
    }
  }
}
