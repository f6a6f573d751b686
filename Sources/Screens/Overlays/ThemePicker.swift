import Cells
import Wording

/// A look that can be chosen.
public struct ThemeChoice: Hashable, Sendable {
  /// What it is called in settings.
  public let name: String
  /// What people pick it by; nil for a look of the program, whose title every language has its own word for.
  public let title: String?

  /// A look by its name.
  public init(_ name: String, title: String? = nil) {
    self.name = name
    self.title = title
  }

  func title(in words: any Wording) -> String { title ?? words.themeTitle(name) ?? name }
}

/// The list of looks. The selected one is on, behind the list; the one before comes back with Esc.
struct ThemePicker: Hashable, Sendable {
  var scroller = Scroller()
}

extension Console {
  mutating func openThemePicker() {
    var picker = ThemePicker()
    let place = sitting.themes.firstIndex { $0.name == sitting.theme } ?? 0
    picker.scroller.select(place, of: sitting.themes.count, height: themesHeight)
    overlay = .themes(picker)
  }

  mutating func press(_ key: Key, in picker: ThemePicker) {
    var picker = picker
    let count = sitting.themes.count
    let before = picker.scroller.selected
    switch keys.action(for: key, in: .themes, &layout) {
    case .keep: return keepTheme(at: before)
    case .leave: return leaveThemes(picker)
    default: break
    }
    guard let action = keys.action(for: key, &layout), !Console.marksOnTheWay(action) else { return sayUnknown(key) }
    if action == .theme {
      picker.scroller.select((before + 1) % max(1, count), of: count, height: themesHeight)
    } else if !picker.scroller.move(action, of: count, height: themesHeight) {
      leaveThemes(picker)
      if case .function = key { press(key) }
      return
    }
    overlay = .themes(picker)
    let now = picker.scroller.selected
    if now != before, sitting.themes.indices.contains(now) { outbox.append(.preview(theme: sitting.themes[now].name)) }
  }

  private mutating func keepTheme(at place: Int) {
    overlay = nil
    guard sitting.themes.indices.contains(place) else { return }
    let choice = sitting.themes[place]
    sitting.theme = choice.name
    outbox.append(.save(.theme(choice.name)))
    say(words.themeNow(choice.title(in: words)))
  }

  private mutating func leaveThemes(_ picker: ThemePicker) {
    overlay = nil
    let place = picker.scroller.selected
    if sitting.themes.indices.contains(place), sitting.themes[place].name == sitting.theme { return }
    outbox.append(.preview(theme: sitting.theme))
  }

  /// The looks to choose from are others: a file was added, or changed, or taken away.
  mutating func takeIn(_ themes: [ThemeChoice]) {
    let shown: String? = if case .themes(let picker) = overlay { sitting.themes[safe: picker.scroller.selected]?.name } else { nil }
    sitting.themes = themes
    guard case .themes(var picker) = overlay else { return }
    let place = themes.firstIndex { $0.name == shown } ?? themes.firstIndex { $0.name == sitting.theme } ?? 0
    picker.scroller.select(place, of: themes.count, height: themesHeight)
    overlay = .themes(picker)
  }

  /// The look that is on was read again, or could not be.
  mutating func takeIn(_ theme: String, _ mistake: LookMistake?) {
    if let mistake { return say(words.themeBroken(theme, mistake), .error) }
    say(words.themeReadAgain(sitting.themes.first { $0.name == theme }?.title(in: words) ?? theme))
  }

  /// Rows of the list of looks.
  var themesHeight: Int { max(1, min(sitting.themes.count, content.height - 4)) }

  /// At the right, so that the screen behind is seen in the look that is on.
  func draw(_ picker: ThemePicker, _ grid: inout Grid) {
    let area = content.droppingTop(1).droppingRight(2)
    let box = area.right(min(34, area.width)).top(themesHeight + 2)
    drawBox(box, title: words.title(.theme), &grid)
    let rows = box.inset(columns: 2, rows: 1)
    for place in 0..<rows.height where picker.scroller.top + place < sitting.themes.count {
      let choice = sitting.themes[picker.scroller.top + place]
      let row = rows.row(place)
      grid.put(choice.title(in: words), in: row.droppingLeft(2).droppingRight(2), .text)
      if choice.name == sitting.theme { grid.put(sitting.glyphs.done, in: row.right(1), .accent) }
      if picker.scroller.top + place == picker.scroller.selected {
        grid.put(sitting.glyphs.pointer, x: row.x, y: row.y, .text)
        grid.select(row)
        grid.cursor = Point(x: row.x, y: row.y)
      }
    }
  }
}

extension Array {
  fileprivate subscript(safe place: Int) -> Element? { indices.contains(place) ? self[place] : nil }
}
