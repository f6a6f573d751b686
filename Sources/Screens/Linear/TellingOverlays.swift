import CaseEngine
import Cells
import Wording

/// What else lies over a screen, as it is told.
extension Console {
  func told(_ bar: FilterBar) -> Scene {
    let (count, first): (Count?, String) =
      switch place {
      case .cases, .checklists: (docket.filtered ?? docket.counts[docket.view], docket.window.current?.row.number ?? "")
      case .outstanding: (outstanding.count, outstanding.window.current?.row.title ?? "")
      case .toServe: (toServe.count, toServe.window.current?.row.title ?? "")
      case .oneCase: (nil, ground.item.full.text)
      case .reports: (nil, "")
      case .hearings: (nil, hearings.window.current?.row.number ?? "")
      case .outbox: (nil, mail.window.current?.row.number ?? "")
      case .intake, .book, .contacts, .court, .tray, .firstRun: (nil, "")
      }
    var lines = [ToldLine(.field, place == .oneCase ? words.searchHint : words.filterHint, .onEntering)]
    if !bar.field.isEmpty {
      let found = count.map { $0.value == 0 ? words.nothingFound : words.found(shown($0)) } ?? ""
      lines.append(ToldLine(.found, Spoken.list([found, first, whereFound ?? ""]), .inPauses))
    }
    if let offer = bar.offered, let place = offer.pointed {
      lines.append(ToldLine(.found, Spoken.list([offer.offered[place], toldPlace(place, of: offer.offered.count)])))
    }
    return Scene(identity: .filter, lines: lines + [toldKeys], item: ToldItem(.search, words.filterLabel, typed: bar.field))
  }

  func told(_ palette: Palette) -> Scene {
    let found = lines(of: palette)
    var lines = [
      ToldLine(.title, palette.actsOnly ? words.actionsTitle : words.paletteTitle, .onEntering),
      ToldLine(.field, words.paletteHint, .onEntering),
    ]
    let place = palette.scroller.selected
    let text =
      found.indices.contains(place)
      ? Spoken.list(told(found[place]) + [whereFound ?? "", toldPlace(place, of: found.count)])
      : isFinding ? words.lookingFor : words.nothingFound
    lines.append(ToldLine(.found, text, .inPauses))
    return Scene(
      identity: .palette(actsOnly: palette.actsOnly), lines: lines + [toldKeys],
      item: ToldItem(.search, words.filterLabel, typed: palette.field))
  }

  private func told(_ line: PaletteLine) -> [String] {
    switch line.target {
    case .action: [line.title, line.keys, line.whyNot.map { words.cannotNow($0) } ?? ""]
    case .oneCase, .paper: [line.keys, line.number, line.title]
    }
  }

  func toldHelp(_ scroller: Scroller) -> Scene {
    let lines = helpLines
    let selected = lines.indices.contains(scroller.selected) ? lines[scroller.selected] : HelpLine(text: "")
    let item = ToldItem(
      .text(scroller.selected), Spoken.list([selected.keys, selected.text, selected.role == .disabled ? words.notHereNow : ""]))
    let title = ToldLine(.title, Spoken.list([words.title(.help), helpTitle]), .onEntering)
    return Scene(identity: .help, lines: [title, toldKeys], item: item)
  }

  var toldGoTo: Scene {
    let screens = Console.destinations.enumerated().map { place, line in
      let why = whyNot(line.action).map { words.cannotNow($0) } ?? ""
      return ToldLine(
        .text(place), Spoken.list([goToKey(line.action) + ": " + words.title(line.action), why]), .onEntering)
    }
    return Scene(
      identity: .goTo, lines: [ToldLine(.title, words.title(.goTo), .onEntering)] + screens + [toldKeys], item: toldQuestion)
  }

  func told(_ picker: ThemePicker) -> Scene {
    let place = picker.scroller.selected
    let item =
      sitting.themes.indices.contains(place)
      ? ToldItem(
        .theme(sitting.themes[place].name), sitting.themes[place].title(in: words),
        sitting.themes[place].name == sitting.theme ? [words.isChosen] : [], place: toldPlace(place, of: sitting.themes.count))
      : ToldItem(.nothing, words.onlyOneTheme)
    return Scene(identity: .themes, lines: [ToldLine(.title, words.title(.theme), .onEntering), toldKeys], item: item)
  }

  func toldKeyboards(_ scroller: Scroller) -> Scene {
    let place = scroller.selected
    let item = ToldItem(
      .keyboard(place), keyboardTitle(place), place == chosenKeyboard ? [words.isChosen] : [],
      place: toldPlace(place, of: Console.keyboardLines))
    return Scene(identity: .keyboards, lines: [ToldLine(.title, words.title(.keyboard), .onEntering), toldKeys], item: item)
  }

  func told(_ learning: Learning) -> Scene {
    let lines = [
      ToldLine(.title, words.title(.learnKeyboard), .onEntering), ToldLine(.text(0), words.learnText, .onEntering), toldKeys,
    ]
    let place = learning.pressed.count
    let progress = words.learnProgress(place + 1, of: learning.asked.count)
    let item = learning.current.map { ToldItem(.key(place), progress + ": " + Binding.cap($0)) } ?? toldQuestion
    return Scene(identity: .learning, lines: lines, item: item)
  }
}
