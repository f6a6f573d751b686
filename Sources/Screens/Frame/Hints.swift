import Cells
import Wording

/// What the hint bar offers: keys under a short title.
struct Hint: Hashable, Sendable {
  var keys: String
  var title: String
  let isOff: Bool
  /// The lower, the longer it stays where there is little room.
  let rank: Int
  /// What it does, where that is an action.
  var action: Action?
  /// Whether the action is called by another name here than elsewhere.
  var isRenamed = false
  /// Its F key alone, where it has a letter besides.
  var functionKey: String?
}

extension Hint {
  /// The columns that it takes, with the gap behind it.
  var width: Int { Width.of(keys) + (title.isEmpty ? 0 : 1 + Width.of(title)) + 1 }

  /// The key without what it does.
  var untitled: Hint {
    var hint = self
    hint.title = ""
    return hint
  }

  /// The F key without the letter.
  var withoutLetter: Hint {
    var hint = self
    hint.keys = functionKey ?? keys
    return hint
  }
}

extension Console {
  /// The hints of the place and of what lies over it, in the order of the bar.
  var hints: [Hint] {
    if help != nil { return [hint(.close, in: .help, words.hintBack, 0)] }
    return switch overlay {
    case .strip(let strip): hints(of: strip)
    case .form(let form): hints(of: form.fields, in: .form) + [hint(.help, 9, functionOnly: true)]
    case .filter(let bar) where bar.offered?.pointed != nil:
      [hint(.take, in: .offered, words.hintChoose, 0), hint(.close, in: .offered, words.hintCancel, 1)]
    case .filter(let bar) where bar.offered != nil:
      [
        hint(.offerAll, in: .entry, words.hintChoose, 2), hint(.toList, in: .filter, words.hintToList, 0),
        hint(.leave, in: .filter, words.hintCancel, 1),
      ]
    case .filter: [hint(.toList, in: .filter, words.hintToList, 0), hint(.leave, in: .filter, words.hintCancel, 1)]
    case .palette(let palette):
      [
        hint(.perform, in: .palette, foundRow(in: palette) == nil ? words.hintDo : words.short(.open), 0),
        hint(.leave, in: .palette, words.hintCancel, 1),
      ]
    case .keyboards: [hint(.keep, in: .keyboards, words.hintKeep, 0), hint(.leave, in: .keyboards, words.hintCancel, 1)]
    case .learning:
      [
        hint(.skip, in: .learning, words.hintSkip, 2), hint(.stepBack, in: .learning, words.hintOneBack, 3),
        hint(.keep, in: .learning, words.hintKeepLearned, 1), hint(.leave, in: .learning, words.hintCancel, 0),
      ]
    case .lessons: [hint(.goOn, in: .lessons, words.hintBegin, 0), hint(.leave, in: .lessons, words.hintCancel, 1)]
    case .reading(let reading):
      [hint(.copy, in: .reading, words.hintCopy, 0), hint(.close, in: .reading, words.hintBack, 1)]
        + (reading.link == nil ? [] : [hint(.copyLink, in: .reading, words.hintCopyLink, 2)])
        + (reading.isNotice ? [hint(.rewrite, in: .reading, words.short(.edit), 3)] : [])
    case .themes: [hint(.keep, in: .themes, words.hintKeep, 0), hint(.leave, in: .themes, words.hintCancel, 1)]
    case .goTo: [hint(.leave, in: .goTo, words.hintCancel, 0)]
    case nil: placeHints
    }
  }

  private func hints(of strip: Strip) -> [Hint] {
    if case .resume = strip.purpose {
      return [
        hint(.goOn, in: .unfinished, words.hintGoOn, 0), hint(.drop, in: .unfinished, words.hintDrop, 1),
        hint(.later, in: .unfinished, words.title(doing: .later), 2),
      ]
    }
    let isOriginal = strip.purpose == .papers(.originalFiled) && !strip.fields.isOpen
    let leaving = if case .settle = strip.purpose { words.hintBack } else { words.hintCancel }
    return hints(of: strip.fields, in: .strip, leaving: leaving)
      + (isOriginal ? [hint(.compared, in: .original, words.hintCompared, 2)] : [])
      + [hint(.help, 9, functionOnly: true)]
  }

  /// What is offered for the answer that has the keys, and for all of them.
  private func hints(of fields: Fields, in whole: Spot, leaving: String? = nil) -> [Hint] {
    var hints = [hint(.enter, in: whole, words.hintEnter, 0), hint(.leave, in: whole, leaving ?? words.hintCancel, 1)]
    if fields.list.count > 1 { hints.append(hint(.nextField, in: whole, words.hintNextField, 2)) }
    for spot in fields.spots {
      switch spot {
      case .month:
        return [
          hint(.take, in: .month, words.hintChoose, 0), hint(.close, in: .month, words.hintCancel, 1),
          hint([.monthBefore, .monthAfter], in: .month, words.hintMonth, 2),
        ]
      case .list, .offered: return [hint(.take, in: spot, words.hintChoose, 0), hint(.close, in: spot, words.hintCancel, 1)]
      case .note:
        return [
          hint(.done, in: .note, words.hintDone, 0), hint(.close, in: .note, words.hintCancel, 1),
          hint(.newLine, in: .note, words.hintNewLine, 2), hint(.editor, in: .note, words.hintEditor, 3),
        ]
      case .longText:
        hints += [hint(.openBox, in: .longText, words.hintBox, 3), hint(.editor, in: .longText, words.hintEditor, 4)]
      case .entry where fields.current?.key == .attachment: hints.append(hint(.offerAll, in: .entry, words.hintChoose, 3))
      case .offer: hints.append(hint(.toOffered, in: .offer, words.hintChoose, 3))
      case .date: hints.append(hint(.openMonth, in: .date, words.hintMonth, 3))
      case .choice: hints.append(hint([.optionBefore, .optionAfter, .openList], in: .choice, words.hintChoose, 3))
      case .marks: hints.append(hint(.mark, in: .marks, words.hintMark, 1))
      default: break
      }
    }
    return hints
  }

  /// The first keys of what is done in a spot.
  func hint(_ actions: [SpotAction], in spot: Spot, _ title: String, _ rank: Int) -> Hint {
    let shown = actions.compactMap { action in
      keys.bindings(in: spot).first { $0.action == action }?.shownKeys(layout, ascii: namesKeysInASCII).first
    }
    return plain(shown.joined(separator: sitting.isAccessible ? ", " : " "), title, rank)
  }

  func hint(_ action: SpotAction, in spot: Spot, _ title: String, _ rank: Int) -> Hint { hint([action], in: spot, title, rank) }

  func plain(_ keys: String, _ title: String, _ rank: Int) -> Hint { Hint(keys: keys, title: title, isOff: false, rank: rank) }

  /// What actions are called here, where the hint bar calls them by another name than the key table.
  var namesHere: [Action: String] {
    Dictionary(placeHints.filter(\.isRenamed).compactMap { hint in hint.action.map { ($0, hint.title) } }) { first, _ in first }
  }

  /// Whether keys are named with letters alone: what is listened to has no arrows.
  var namesKeysInASCII: Bool { sitting.glyphs == .ascii || sitting.isAccessible }

  /// What stands on a key in the layout in use.
  private func cap(_ key: Character) -> String { Binding.cap(key, in: layout, ascii: namesKeysInASCII) }

  /// Both keys that step from case to case.
  func stepping(_ rank: Int) -> Hint {
    let shown = [Action.caseBefore, .caseAfter].compactMap { keys[$0]?.letter }.map { cap($0) }
    return plain(shown.joined(separator: " "), words.hintStep, rank)
  }

  /// The F key and the letter of an action, or what it has instead. Where letters are text, only keys that write nothing are told.
  func hint(_ action: Action, _ rank: Int, functionOnly: Bool = false, titled title: String? = nil) -> Hint {
    guard let binding = keys[action] else { return plain("", "", 99) }
    let letters: [String] = functionOnly ? [] : binding.letters.prefix(1).map { cap($0) }
    let others = binding.others.filter { if case .character = $0 { !functionOnly } else { true } }.map {
      $0.shown(ascii: namesKeysInASCII)
    }
    var shown = binding.functions.prefix(1).map { Binding.functionKey($0) } + letters
    if action == .add, binding.others.contains(.character("+")), !functionOnly { shown = ["+"] }
    if shown.isEmpty { shown = Array(others.prefix(1)) }
    let function = shown.count > 1 ? binding.functions.first.map { Binding.functionKey($0) } : nil
    return Hint(
      keys: shown.joined(separator: sitting.glyphs.dot), title: title ?? words.short(action), isOff: whyNot(action) != nil, rank: rank,
      action: action, isRenamed: title != nil, functionKey: function)
  }

  /// The one key of an action that a sentence names; that of the palette where it has none.
  func key(_ action: Action) -> String {
    guard let binding = keys[action], !binding.places.isEmpty else { return action == .palette ? words.title(.palette) : key(.palette) }
    if binding.others.contains(.enter) { return Key.enter.shown(ascii: false) }
    if let function = binding.functions.first { return Binding.functionKey(function) }
    let plain = binding.others.first { if case .control = $0 { false } else { true } }
    if let plain { return plain.shown(ascii: namesKeysInASCII) }
    if let letter = binding.letters.first { return cap(letter) }
    return binding.others[0].shown(ascii: namesKeysInASCII)
  }

  /// Whether the hints are the same for the row that is selected now: they tell what can be done with it.
  func stand(_ hints: [Hint]) -> Bool {
    !hintsNameTheRow && hints.allSatisfy { hint in hint.action.map { (whyNot($0) != nil) == hint.isOff } ?? true }
  }

  /// The hints that a bar of this width has room for. On a screen help and the way out go last of all: whoever sees nothing else finds the rest by
  /// them. Where a screen is narrow, these two, which are the same everywhere, are keys alone, and then F keys stand without their letters, before
  /// anything goes.
  func fitting(_ hints: [Hint], in width: Int) -> [Hint] {
    var shown = hints.filter { !$0.keys.isEmpty }
    let isOnScreen = overlay == nil && help == nil
    func stays(_ hint: Hint) -> Bool { isOnScreen && (hint.action == .help || hint.action == .quit) }
    let forms: [(Hint) -> Hint] =
      isOnScreen && isNarrow
      ? [{ $0 }, { stays($0) ? $0.untitled : $0 }, { (stays($0) ? $0.untitled : $0).withoutLetter }] : [{ $0 }]
    while true {
      for form in forms {
        let formed = shown.map(form)
        if formed.reduce(1, { $0 + $1.width }) <= width { return formed }
      }
      guard let worst = shown.max(by: { (stays($0) ? -1 : $0.rank) < (stays($1) ? -1 : $1.rank) }), let place = shown.firstIndex(of: worst)
      else { return [] }
      shown.remove(at: place)
    }
  }

  func draw(_ hints: [Hint], _ grid: inout Grid) {
    let y = grid.height - 1
    grid.fill(Rect(x: 0, y: y, width: grid.width, height: 1), .hintText)
    let shown = fitting(hints, in: grid.width)
    let total = shown.reduce(1) { $0 + $1.width }
    // Room that is left goes between the hints.
    let gap = shown.isEmpty ? 1 : min(3, 1 + max(0, grid.width - total) / shown.count)
    var x = 1
    for hint in shown {
      x += grid.put(hint.keys, x: x, y: y, hint.isOff ? .hintOff : .hintKey) + (hint.title.isEmpty ? 0 : 1)
      x += grid.put(hint.title, x: x, y: y, hint.isOff ? .hintOff : .hintText) + gap
    }
  }
}
