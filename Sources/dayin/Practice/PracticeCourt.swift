import CaseEngine
import Practice
import SampleCourt
import StoreMemory
import Wording

/// The court that somebody practises in: a few made-up cases and, among them, the one of the lesson. It lives in memory alone, so that nothing of it
/// stays anywhere, and every lesson begins with a fresh one.
struct PracticeCourt: Sendable {
  /// How many cases there are beside the lesson's own.
  private static let cases = 24
  private static let seed: UInt64 = 3

  let login: String
  let language: Language
  let now: Moment

  /// Makes the register.
  func register(for lesson: LessonName?) async throws(StoreError) -> MemoryStore {
    let court = SampleCourt(
      seed: PracticeCourt.seed, cases: PracticeCourt.cases, now: now, rules: .shipped, visitor: login,
      program: "dayin " + Invocation.version)
    let store = MemoryStore(defaults: .shipped, using: SystemRandomNumberGenerator())
    _ = try await court.fill(store, with: lesson.map { scene(of: Lesson.of($0), in: court) } ?? [])
    return store
  }

  /// What the lesson's case went through, as acts of the people of the court.
  private func scene(of lesson: Lesson, in court: SampleCourt) -> [SampleStep] {
    let calendar = court.rules.calendar
    let setting = SceneSetting(
      rules: court.rules, now: now, language: language, judge: court.person(as: .judge).name,
      secretary: court.person(as: .secretary).name)
    return lesson.scene(setting).enumerated().map { place, act in
      let at = calendar.zone.moment(act.day, calendar.hours.start.adding(10 + 7 * place))
      return SampleStep(
        id: lesson.caseID, key: lesson.actKey(place), person: court.person(as: act.role), role: act.role, at: at,
        deed: .facts(act.facts.map { Stated($0, .at(at)) }), program: "dayin " + Invocation.version)
    }
  }
}
