import CaseEngine
import Cells
import Driver
import Foundation
import Screens
import Terminal
import Wording

/// Sets the stage for a console: the terminal, the look, the log; and clears it away again.
struct ConsoleStage {
  let invocation: Invocation
  let color: ColorChoice?

  /// Runs a console until the person leaves. Without a driver it can only ask how to begin; what is typed is kept as a draft of the
  /// register whose path is given.
  ///
  /// - Throws: `CommandProblem` where the terminal cannot be used; it is then as it was.
  @MainActor
  func run(
    rules: CourtRules, actor: Actor, judges: [String] = [], note: Sitting.RegisterNote, driver: Driver?, heads: AsyncStream<RegisterHead>?,
    drafts register: String? = nil
  ) async throws -> ConsoleEnding {
    let clock = WallClock()
    let settings = try invocation.settings.get()
    let look = Look(settings, invocation.environment)
    guard let theme = look.first else { throw CommandProblem.noTerminal }
    let log = ErrorLog(folder: invocation.environment.stateFolder)
    defer { log.restore() }
    let screen = try open(theme, settings)
    defer { screen.close() }
    let keys = KeyFile(invocation.environment)
    var random = SystemRandomNumberGenerator()
    let sitting = Sitting(
      rules: rules, actor: actor, judges: judges, now: clock.now(), language: invocation.language,
      glyphs: screen.glyphs == .ascii ? .ascii : .unicode,
      keyboard: settings.keyboard ?? ConsoleStage.keyboard(of: invocation.language), learned: settings.learned ?? LearnedKeys(),
      keys: keys.keymap, keyMistakes: keys.mistakes, taught: Lessons(stateFolder: invocation.environment.stateFolder).told,
      seed: Token(using: &random),
      themes: look.choices, theme: theme.name, register: note)
    let inbox = Inbox(waker: screen.waker)
    let watch = ConsoleStage.watch(heads, driver, inbox)
    defer { watch.cancel() }
    let loop = ConsoleLoop(
      screen: screen, console: Console(sitting, size: screen.size), driver: driver, inbox: inbox, clock: clock, look: look,
      preferences: Preferences(configFolder: invocation.environment.configFolder, stateFolder: invocation.environment.stateFolder),
      drafts: register.map { DraftFile(folder: invocation.environment.stateFolder + "/drafts", register: $0) })
    return loop.run()
  }

  /// The layout that whoever reads this language most likely has on; the first letter typed tells.
  private static func keyboard(of language: Language) -> KeyboardLayout {
    switch language {
    case .kazakh: .kz
    case .russian: .ru
    case .english: .us
    }
  }

  private func open(_ theme: Theme, _ settings: PersonalSettings) throws -> TerminalScreen {
    let environment = invocation.environment
    let choice = color ?? settings.color ?? .auto
    let wanted = TerminalSettings(
      term: environment["TERM"] ?? "", colorterm: environment["COLORTERM"], noColor: environment["NO_COLOR"],
      color: Terminal.ColorChoice(rawValue: choice.rawValue) ?? .auto)
    do {
      return try TerminalScreen(wanted, theme: theme)
    } catch {
      throw CommandProblem.noTerminal
    }
  }

  /// Tells the console what others enter, as soon as the end of the register moves.
  private static func watch(_ heads: AsyncStream<RegisterHead>?, _ driver: Driver?, _ inbox: Inbox) -> Task<Void, Never> {
    Task.detached {
      guard let heads, let driver else { return }
      for await _ in heads {
        if let event = await driver.changes() { inbox.put(event) }
      }
    }
  }
}
