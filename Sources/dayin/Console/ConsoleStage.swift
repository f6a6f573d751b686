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
  /// Whether `--accessible` was given.
  let isAccessible: Bool
  let look: Look

  /// Runs a console until the person leaves. Without a driver it can only ask how to begin; what is typed is kept as a draft of the
  /// register whose path is given.
  ///
  /// - Throws: `CommandProblem` where the terminal cannot be used; it is then as it was.
  @MainActor
  func run(
    rules: CourtRules, actor: Actor, judges: [String] = [], note: Sitting.RegisterNote, driver: Driver?, heads: AsyncStream<RegisterHead>?,
    drafts register: String? = nil, practising: Practising? = nil, saying first: Event? = nil
  ) async throws -> ConsoleEnding {
    let clock = WallClock()
    let settings = try invocation.settings.get()
    guard look.now != nil else { throw CommandProblem.noTerminal }
    let log = ErrorLog(folder: invocation.environment.stateFolder)
    defer { log.restore() }
    let faces = Faces(terminal(settings), look)
    let face = try open(faces, settings)
    defer { face.close() }
    let keys = KeyFile(invocation.environment)
    var random = SystemRandomNumberGenerator()
    let sitting = Sitting(
      rules: rules, actor: actor, judges: judges, now: clock.now(), language: invocation.language,
      glyphs: face.signs, isAccessible: face is LinesFace,
      keyboard: settings.keyboard ?? ConsoleStage.keyboard(of: invocation.language), learned: settings.learned ?? LearnedKeys(),
      keys: keys.keymap, keyMistakes: keys.mistakes, taught: Lessons(stateFolder: invocation.environment.stateFolder).told,
      seed: Token(using: &random),
      themes: look.choices, theme: look.now?.name ?? "",
      lessons: ProgressFile(stateFolder: invocation.environment.stateFolder).marks, practising: practising, register: note)
    let inbox = Inbox(waker: face.waker)
    if let first { inbox.put(first) }
    let watch = ConsoleStage.watch(heads, driver, inbox)
    defer { watch.cancel() }
    let loop = ConsoleLoop(
      face: face, opening: { try faces.open(isAccessible: $0, waker: face.waker) }, console: Console(sitting, size: face.size),
      driver: driver, inbox: inbox, clock: clock, look: look,
      preferences: Preferences(configFolder: invocation.environment.configFolder, stateFolder: invocation.environment.stateFolder),
      drafts: register.map { DraftFile(folder: invocation.environment.stateFolder + "/drafts", register: $0, login: actor.login) },
      editor: Editor(invocation.environment),
      viewer: Viewer((try? invocation.settings.get())?.viewer, invocation.environment), writer: PaperWriter(invocation.environment),
      digests: DigestReader(environment: invocation.environment),
      courier: Courier(invocation.environment),
      refusals: RefusalLog(stateFolder: invocation.environment.stateFolder))
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

  private func terminal(_ settings: PersonalSettings) -> TerminalSettings {
    let environment = invocation.environment
    let choice = color ?? settings.color ?? .auto
    return TerminalSettings(
      term: environment["TERM"] ?? "", colorterm: environment["COLORTERM"], noColor: environment["NO_COLOR"],
      color: Terminal.ColorChoice(rawValue: choice.rawValue) ?? .auto)
  }

  /// What the person has before them first. Where no screen can be drawn lines are told, and that is told too.
  @MainActor
  private func open(_ faces: Faces, _ settings: PersonalSettings) throws -> any Face {
    do {
      do {
        return try faces.open(isAccessible: isAccessible || settings.accessible == true)
      } catch TerminalFailure.unusable(let term) {
        return try LinesFace(faces.settings, greeting: [invocation.words.linearInstead(term: term)])
      } catch TerminalFailure.noLocale {
        return try LinesFace(faces.settings, greeting: [invocation.words.linearWithoutLocale])
      }
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
