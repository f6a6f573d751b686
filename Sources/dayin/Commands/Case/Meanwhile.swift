import ArgumentParser
import CaseEngine
import Wording

/// A case that goes on: hearings whose date passed while it stood still are asked about. Source: rules, section 4.
struct MeanwhileOption: ParsableArguments {
  @Option(help: .of(.meanwhile)) var start: String?

  /// Moves the first of the hearings that passed to the time that was named, in the act with which the case goes on. No two can have that time: the others
  /// are told.
  func moving(because reason: String, at desk: Desk) throws -> (CaseFile) -> [Instruction] {
    guard let start = try start.map({ try desk.dates.moment($0, "--start") }) else { return { _ in [] } }
    let now = desk.clock.now()
    return { file in
      file.state.hearingsPassed(by: now).prefix(1).map { hearing in
        var plan = hearing.plan
        plan.start = start
        plan.acting = nil
        return .moveHearing(hearing.id, plan, reason: reason, override: nil)
      }
    }
  }
}

extension Output {
  /// Says which hearings passed meanwhile, and stand as if they were to come.
  func tellDatesPassed(_ outcome: Outcome, at desk: Desk) {
    let state = outcome.file.state
    if state.suspended != nil || state.closed != nil { return }
    let passed = state.hearingsPassed(by: desk.clock.now())
    if passed.isEmpty { return }
    tell(desk.words.datesPassed(passed.map { desk.words.hearing($0.id, in: state, zone: desk.zone) }))
  }
}
