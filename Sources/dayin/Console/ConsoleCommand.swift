import ArgumentParser
import CaseEngine
import Driver
import Glibc
import Screens
import Wording

/// The console: what `dayin` does when no command is named.
struct ConsoleCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration { .of(.console) }
  @Flag(help: .of(.accessible)) var accessible = false
  @OptionGroup var global: GlobalOptions

  func run() async throws {
    try await ConsoleStart(register: global.register, color: global.color, isAccessible: accessible).run(.current)
  }

  /// Opens the console on a register, where the person reads `first` to begin with, and closes the register afterwards. Whoever takes lessons meanwhile comes back to it. Throws where there is no
  /// terminal.
  static func open(
    _ register: any Register, at path: String, _ invocation: Invocation, color: ColorChoice?, isAccessible: Bool, look: Look,
    note: Sitting.RegisterNote = .advisory, saying first: Event? = nil
  ) async throws {
    guard hasTerminal(invocation, isAccessible) else { throw CommandProblem.noTerminal }
    var first = first
    while case .begin(.lesson(let name)) = try await sit(register, at: path, invocation, color, isAccessible, look, note, first) {
      first = nil
      try await PracticeRoom(invocation: invocation, color: color, isAccessible: isAccessible, look: look).run(LessonName(name: name))
    }
    await register.close()
  }

  private static func sit(
    _ register: any Register, at path: String, _ invocation: Invocation, _ color: ColorChoice?, _ isAccessible: Bool, _ look: Look,
    _ note: Sitting.RegisterNote, _ first: Event?
  ) async throws -> ConsoleEnding {
    // In this order: what is entered in between is heard of, not missed.
    let seen = try await register.head().sequence
    let desk = try await Desk(at: register, invocation: invocation)
    let log = RefusalLog(stateFolder: desk.environment.stateFolder)
    let driver = Driver(
      store: register, login: desk.actor.login, program: desk.signature(as: nil).program, seen: seen,
      zone: { try? ZoneFinder.zone(named: $0).zone }, files: OwnFiles(desk.environment), refusedForRole: { log.note($0) },
      clock: { desk.clock.now() })
    let stage = ConsoleStage(invocation: invocation, color: color, isAccessible: isAccessible, look: look)
    let note = register.readOnly.map { Sitting.RegisterNote.readOnly($0) } ?? (register.knownLogin == nil ? note : .enforced)
    return try await stage.run(
      rules: desk.rules, actor: desk.actor, judges: desk.court.judges, note: note, driver: driver, heads: register.heads(),
      drafts: path, saying: first)
  }

  /// Whether somebody sits at a terminal. Lines that are told may go elsewhere; keys must come from one.
  static func hasTerminal(_ invocation: Invocation, _ isAccessible: Bool) -> Bool {
    let isLinear = isAccessible || (try? invocation.settings.get())?.accessible == true
    return isatty(STDIN_FILENO) == 1 && (isLinear || isatty(STDOUT_FILENO) == 1)
  }
}
