import CaseEngine
import Driver
import Screens
import Wording

/// Runs one lesson after another, each at a console on a court of its own, until the person leaves.
struct PracticeRoom {
  let invocation: Invocation
  let color: ColorChoice?
  let isAccessible: Bool
  let look: Look

  /// Begins with a lesson, or with the list of them.
  func run(_ first: LessonName?) async throws {
    var lesson = first
    while case .begin(.lesson(let name)) = try await sit(lesson) { lesson = LessonName(name: name) }
  }

  private func sit(_ lesson: LessonName?) async throws -> ConsoleEnding {
    // What was chosen at the console meanwhile, the language for one, holds from the next lesson on.
    let invocation = Invocation(arguments: invocation.arguments, environment: invocation.environment)
    let environment = invocation.environment
    let clock = WallClock()
    let store = try await PracticeCourt(login: environment.login, language: invocation.language, now: clock.now()).register(for: lesson)
    let court = try await store.court()
    let driver = Driver(
      store: store, login: environment.login, program: "dayin " + Invocation.version, seen: try await store.head().sequence,
      zone: { try? ZoneFinder.zone(named: $0).zone }, files: OwnFiles(environment), clock: { clock.now() })
    let stage = ConsoleStage(invocation: invocation, color: color, isAccessible: isAccessible, look: look)
    return try await stage.run(
      rules: court.rules, actor: court.actor(login: environment.login), judges: court.judges, note: .practice, driver: driver, heads: nil,
      practising: lesson.map { .lesson($0) } ?? .free)
  }
}
