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

  /// The look of the settings; the usual one where they name none.
  init(_ settings: PersonalSettings, _ environment: Environment) {
    self.environment = environment
    watch = ThemeWatch(ThemeShelf.folder(environment))
    shelf = ThemeShelf(environment)
    chosen = settings.theme ?? shelf.usual
    shown = chosen
  }

  /// The looks to choose from.
  var choices: [ThemeChoice] { shelf.choices }

  /// What to begin with: the chosen look, or the usual one where that cannot be read.
  var first: Theme? { shelf.theme(chosen) ?? shelf.theme(shelf.usual) }

  /// The look that is on.
  var now: Theme? { shelf.theme(shown) ?? first }

  /// What is to be said at the start: the chosen look is a file that cannot be read as one.
  var atTheStart: Event? { mistake(in: chosen) }

  /// What the loop has to wait for beside keys.
  var watched: [Int32] { watch.map { [$0.descriptor] } ?? [] }

  /// Shows a look without choosing it.
  func show(_ name: String, _ face: any Face) {
    guard let theme = shelf.theme(name) else { return }
    face.use(theme)
    shown = name
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
