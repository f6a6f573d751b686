import CaseEngine
import Cells
import Wording

/// Everything that the console can show, as it is told. Both switches are total: what is added to the console is added here.
extension Console {
  /// The screen.
  var ground: Scene {
    guard learner != nil else { return screen }
    let scene = screen
    return Scene(identity: scene.identity, lines: toldLesson + scene.lines, item: scene.item)
  }

  private var screen: Scene {
    switch place {
    case .firstRun: toldFirstRun
    case .cases, .checklists: toldCases
    case .oneCase: toldOneCase
    case .outstanding: told(outstanding)
    case .toServe: told(toServe)
    case .hearings: toldHearings
    case .intake: toldIntake
    case .reports: toldReports
    case .court: toldCourt
    case .book: told(desk)
    case .contacts: told(contacts)
    case .tray: toldTray
    case .outbox: toldOutbox
    }
  }

  /// What lies over it and has the keys.
  var layer: Scene? {
    if let help { return toldHelp(help) }
    return switch overlay {
    case .strip(let strip): told(strip)
    case .form(let form): told(form)
    case .filter(let bar): told(bar)
    case .palette(let palette): told(palette)
    case .goTo: toldGoTo
    case .themes(let picker): told(picker)
    case .keyboards(let scroller): toldKeyboards(scroller)
    case .learning(let learning): told(learning)
    case .lessons(let box): told(box)
    case .reading(let reading): told(reading)
    case nil: nil
    }
  }

  /// What somebody is told first of all: where help is, and what there is to know of the register.
  var welcome: [String] {
    let keys = words.linearWelcome(help: key(.help), palette: key(.palette), again: key(.redraw))
    return [keys, words.registerNote(sitting.register)].filter { !$0.isEmpty }.map { Spoken.of($0) }
  }

  /// What every screen begins with.
  var toldPlace: [ToldLine] {
    let court = place == .firstRun ? "" : words.named(sitting.rules.court)
    let who = place == .firstRun ? "" : sitting.actor.name
    return [
      ToldLine(.place, Spoken.list([words.screen(place), court]), .onEntering),
      ToldLine(.who, Spoken.list([who, words.momentWithWeekday(sitting.now, sitting.zone)]), .inFull),
      ToldLine(.register, words.registerNote(sitting.register), .inFull),
    ]
  }

  /// What every screen ends with: the keys of the bar at the bottom.
  var toldKeys: ToldLine {
    let keys = hints.filter { !$0.keys.isEmpty && !$0.isOff }.map { hint in
      hint.keys.split(separator: "·").joined(separator: " ") + " " + hint.title
    }
    return ToldLine(.keys, words.keysHere(keys.joined(separator: ", ")), .inFull)
  }

  /// The place of the selected row among all, as far as it is known.
  func toldPlace<ID, Row>(in window: ListWindow<ID, Row>, of count: Count?) -> String {
    let isWhole = !window.hasBefore && !window.hasAfter
    let total: Int? = isWhole ? window.lines.count : count.flatMap { $0.orMore ? nil : $0.value }
    if !window.hasBefore {
      return total.map { words.count(window.selected + 1, of: max($0, window.selected + 1)) } ?? words.row(window.selected + 1)
    }
    guard !window.hasAfter, let total else { return "" }
    return words.count(max(1, total - (window.lines.count - 1 - window.selected)), of: total)
  }

  /// The place of a row in a list in memory.
  func toldPlace(_ place: Int, of count: Int) -> String { count > 0 ? words.count(place + 1, of: count) : "" }

  /// How many rows are marked, and so what a verb goes to.
  func told(_ marks: Marks) -> [ToldLine] { marks.isEmpty ? [] : [ToldLine(.marks, words.marked(marks.count))] }
}
