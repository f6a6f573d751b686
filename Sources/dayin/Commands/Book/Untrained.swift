import CaseEngine
import Wording

extension Output {
  /// Who has no training for the remote hearing that was just set or moved: told, nothing is refused.
  func tellUntrained(_ outcome: Outcome, at desk: Desk) async throws {
    let plan = outcome.added.lazy.compactMap { entry -> HearingPlan? in
      switch entry.fact {
      case .hearingSet(_, let plan, _), .hearingMoved(_, let plan, _, _): plan
      default: nil
      }
    }.last
    guard let plan, plan.remote || plan.link != nil else { return }
    let details = outcome.file.state.details
    let untrained = try await desk.store.book().trainings.state.untrained(
      [plan.judge ?? details?.judge, details?.secretary], forRemoteHearingOn: desk.zone.day(of: plan.start))
    if !untrained.isEmpty { tell(TerminalText.safe(desk.words.untrained(untrained))) }
  }
}
