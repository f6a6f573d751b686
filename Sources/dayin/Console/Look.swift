import Screens
import Terminal

/// Which look is on, which was chosen, and what becomes of both when a person writes on a theme while it is shown.
@MainActor
final class Look {
  private let environment: Environment
  private var shelf: ThemeShelf
  private let watch: ThemeWatch?
  private var chosen: String
  private var shown: String
  /// The look that is on; at first the usual one where the chosen one cannot be read.
  private(set) var now: Theme?

  /// The look of the settings; the usual one where they name none. Reads it: while a register is opened there is time for it.
  init(_ invocation: Invocation) {
    environment = invocation.environment
    watch = ThemeWatch(ThemeShelf.folder(environment))
    shelf = ThemeShelf(environment)
    chosen = (try? invocation.settings.get().theme) ?? shelf.usual
    shown = chosen
    now = shelf.theme(chosen) ?? shelf.theme(shelf.usual)
  }

  /// The looks to choose from.
  var choices: [ThemeChoice] { shelf.choices }

  /// What is to be said at the start: the chosen look is a file that cannot be read as one.
  var atTheStart: Event? { mistake(in: chosen) }

  /// What the loop has to wait for beside keys.
  var watched: [Int32] { watch.map { [$0.descriptor] } ?? [] }

  /// Shows a look without choosing it.
  func show(_ name: String, _ face: any Face) {
    guard let theme = shelf.theme(name) else { return }
    face.use(theme)
    (shown, now) = (name, theme)
  }

  /// Shows a look for good. Tells whether it could be.
  func choose(_ name: String, _ face: any Face) -> Bool {
    show(name, face)
    guard shown == name else { return false }
    chosen = name
    return true
  }

  /// Files in the folder changed: reads them, and shows what is on anew. A broken one leaves the last look on.
  func hear(_ face: any Face) -> [Event] {
    guard let changed = watch?.changes(), !changed.isEmpty else { return [] }
    shelf = ThemeShelf(environment)
    var events = [Event.themes(shelf.choices)]
    guard changed.contains(shown + ".toml") else { return events }
    if let theme = shelf.theme(shown) {
      face.use(theme)
      now = theme
      if shown == chosen { events.append(.theme(shown)) }
      events.append(.themeRead(shown, nil))
    } else if let mistake = mistake(in: shown) {
      events.append(mistake)
    }
    return events
  }

  private func mistake(in name: String) -> Event? {
    guard let entry = shelf.entries.first(where: { $0.name == name }), entry.path != nil else { return nil }
    return entry.mistake.map { .themeRead(name, $0) }
  }
}
