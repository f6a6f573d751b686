import CaseEngine
import CourtData
import Foundation
import Screens
import Terminal
import Wording

/// The first start: there is no register yet. Offers to make one, to take a file in, or to look at a made-up court.
struct FirstRun {
  let address: RegisterAddress
  let invocation: Invocation
  let color: ColorChoice?
  let isAccessible: Bool
  let look: Look

  /// Asks, and goes on with what was chosen.
  func run() async throws {
    let login = invocation.environment.login
    let rules = CourtRules.shipped
    let actor = Actor(name: login, login: login, roles: Set(CourtRole.allCases))
    let stage = ConsoleStage(invocation: invocation, color: color, isAccessible: isAccessible, look: look)
    let ending = try await stage.run(rules: rules, actor: actor, note: .none(court: ""), driver: nil, heads: nil)
    guard case .begin(let beginning) = ending else { return }
    switch beginning {
    case .make(let court): try await open(make(court))
    case .take(let file, let court):
      try await make(court)
      let importing = try Import.parse([file, "--register", address.path])
      var left: Event?
      do {
        try await importing.run()
      } catch CommandProblem.badLines(let count, let entered) {
        // The register is there, with all that could go in: that is no reason to turn whoever began it away.
        left = .couldNot(.takeLines(count: count, entered: entered))
      }
      try await open((), saying: left)
    case .lesson(let name):
      try await PracticeRoom(invocation: invocation, color: color, isAccessible: isAccessible, look: look).run(LessonName(name: name))
    case .sample:
      let demo = try Demo.parse(isAccessible ? ["--accessible"] : [])
      try await demo.run()
    }
  }

  private func make(_ court: String) async throws {
    let making = try Init.parse(["--court", court, "--register", address.path])
    if !address.isNamed { try RegisterFolder.make(for: address.path) }
    try await making.run()
  }

  private func open(_ made: Void, saying first: Event? = nil) async throws {
    try await ConsoleCommand.open(
      try await Registers.open(address), at: address.path, invocation, color: color, isAccessible: isAccessible, look: look, saying: first)
  }
}
