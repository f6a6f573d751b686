import Cells
import Wording

/// The keys of what can be done in a spot: a line of the same table as `Binding`, for fields, strips, forms and boxes.
public struct SpotBinding: Hashable, Sendable {
  /// Where.
  public let spot: Spot
  /// What it does there.
  public let action: SpotAction
  /// Its keys. The first is the one that hints show.
  let places: [KeyPlace]

  init(_ spot: Spot, _ action: SpotAction, _ places: [KeyPlace]) {
    self.spot = spot
    self.action = action
    self.places = places
  }

  private init(_ spot: Spot, _ action: SpotAction, _ keys: Key...) { self.init(spot, action, keys.map { KeyPlace($0) }) }

  /// What a file of keys calls it: `text.erase-word`.
  public var name: String { spot.name + "." + action.name }

  /// The keys as people read them.
  func shownKeys(_ layout: LayoutSense, ascii: Bool) -> [String] {
    places.map { place in
      switch place {
      case .function(let number): Binding.functionKey(number)
      case .letter(let key): Binding.cap(key, in: layout, ascii: ascii)
      case .other(let key): key.shown(ascii: ascii)
      }
    }
  }

  /// All of them, spot by spot, in the order of help.
  static let all: [SpotBinding] = asking + typing + choosing + boxes + goingTo

  private static let asking: [SpotBinding] = [
    SpotBinding(.form, .enter, .enter),
    SpotBinding(.form, .leave, .escape, .function(10)),
    SpotBinding(.form, .nextField, .tab, .down),
    SpotBinding(.form, .previousField, .backTab, .up),
    SpotBinding(.strip, .enter, .enter),
    SpotBinding(.strip, .leave, .escape, .function(10)),
    SpotBinding(.strip, .nextField, .tab, .down),
    SpotBinding(.strip, .previousField, .backTab, .up),
    SpotBinding(.original, .compared, .function(7)),
    SpotBinding(.unfinished, .goOn, .enter),
    SpotBinding(.unfinished, .drop, .escape),
    SpotBinding(.unfinished, .later, .function(10)),
  ]

  private static let typing: [SpotBinding] = [
    SpotBinding(.text, .left, .left),
    SpotBinding(.text, .right, .right),
    SpotBinding(.text, .wordLeft, .ctrl(.left)),
    SpotBinding(.text, .wordRight, .ctrl(.right)),
    SpotBinding(.text, .lineStart, .home, .control("a")),
    SpotBinding(.text, .lineEnd, .end, .control("e")),
    SpotBinding(.text, .eraseBefore, .backspace),
    SpotBinding(.text, .eraseAfter, .delete),
    SpotBinding(.text, .eraseWord, .control("w")),
    SpotBinding(.text, .eraseToStart, .control("u")),
    SpotBinding(.text, .eraseToEnd, .control("k")),
    SpotBinding(.entry, .offerAll, .function(4)),
    SpotBinding(.longText, .openBox, .function(4)),
    SpotBinding(.longText, .editor, .control("x")),
    SpotBinding(.note, .newLine, .enter),
    SpotBinding(.note, .done, .function(4), .tab),
    SpotBinding(.note, .close, .escape),
    SpotBinding(.note, .editor, .control("x")),
    SpotBinding(.note, .up, .up),
    SpotBinding(.note, .down, .down),
    SpotBinding(.note, .pageUp, .pageUp),
    SpotBinding(.note, .pageDown, .pageDown),
    SpotBinding(.note, .lineStart, .home, .control("a")),
    SpotBinding(.note, .lineEnd, .end, .control("e")),
    SpotBinding(.note, .first, .ctrl(.home)),
    SpotBinding(.note, .last, .ctrl(.end)),
    SpotBinding(.note, .eraseToStart, .control("u")),
    SpotBinding(.note, .eraseToEnd, .control("k")),
    SpotBinding(.date, .openMonth, .function(4)),
    SpotBinding(.offer, .toOffered, .down),
  ]

  private static let choosing: [SpotBinding] = [
    SpotBinding(.choice, .optionBefore, .left),
    SpotBinding(.choice, .optionAfter, .right),
    SpotBinding(.choice, .openList, .function(4)),
    SpotBinding(.marks, .mark, .character(" "), .insert),
    SpotBinding(.marks, .up, .up),
    SpotBinding(.marks, .down, .down),
    SpotBinding(.marks, .first, .home, .pageUp),
    SpotBinding(.marks, .last, .end, .pageDown),
    SpotBinding(.list, .take, .enter, .tab, .function(4)),
    SpotBinding(.list, .close, .escape),
    SpotBinding(.list, .up, .up),
    SpotBinding(.list, .down, .down),
    SpotBinding(.list, .first, .home),
    SpotBinding(.list, .last, .end),
    SpotBinding(.offered, .take, .enter, .tab, .function(4)),
    SpotBinding(.offered, .close, .escape),
    SpotBinding(.offered, .up, .up),
    SpotBinding(.offered, .down, .down),
    SpotBinding(.offered, .first, .home),
    SpotBinding(.offered, .last, .end),
    SpotBinding(.month, .take, .enter, .function(4)),
    SpotBinding(.month, .close, .escape),
    SpotBinding(.month, .dayBefore, .left),
    SpotBinding(.month, .dayAfter, .right),
    SpotBinding(.month, .weekBefore, .up),
    SpotBinding(.month, .weekAfter, .down),
    SpotBinding(.month, .monthStart, .home),
    SpotBinding(.month, .monthEnd, .end),
    SpotBinding(.month, .monthBefore, .pageUp),
    SpotBinding(.month, .monthAfter, .pageDown),
  ]

  private static let boxes: [SpotBinding] = [
    SpotBinding(.filter, .toList, .enter, .down, .tab),
    SpotBinding(.filter, .leave, .escape),
    SpotBinding(.palette, .perform, .enter),
    SpotBinding(.palette, .leave, .escape),
    SpotBinding(.palette, .up, .up),
    SpotBinding(.palette, .down, .down),
    SpotBinding(.palette, .pageUp, .pageUp),
    SpotBinding(.palette, .pageDown, .pageDown),
    SpotBinding(.help, .close, .escape, .enter),
    SpotBinding(.themes, .keep, .enter),
    SpotBinding(.themes, .leave, .escape),
    SpotBinding(.keyboards, .keep, .enter),
    SpotBinding(.keyboards, .leave, .escape),
    SpotBinding(.learning, .skip, .tab),
    SpotBinding(.learning, .stepBack, .backspace),
    SpotBinding(.learning, .keep, .enter),
    SpotBinding(.learning, .leave, .escape),
    SpotBinding(.lessons, .goOn, .enter),
    SpotBinding(.lessons, .leave, .escape),
    SpotBinding(.reading, .copy, .enter),
    SpotBinding(.reading, .copyLink, .tab),
    SpotBinding(.reading, .rewrite, .function(4)),
    SpotBinding(.reading, .close, .escape),
    SpotBinding(.reading, .up, .up),
    SpotBinding(.reading, .down, .down),
    SpotBinding(.reading, .pageUp, .pageUp),
    SpotBinding(.reading, .pageDown, .pageDown),
    SpotBinding(.reading, .first, .home),
    SpotBinding(.reading, .last, .end),
    SpotBinding(.intake, .toList, .enter, .down, .tab),
    SpotBinding(.intake, .unrequested, .insert),
    SpotBinding(.intake, .clearField, .escape),
    SpotBinding(.firstRunField, .enter, .enter, .tab),
    SpotBinding(.firstRunField, .leave, .escape),
  ]

  /// The letters of the box of screens.
  private static let goingTo: [SpotBinding] =
    Console.destinations.map { SpotBinding(.goTo, .go($0.action), [.letter($0.letter)]) } + [SpotBinding(.goTo, .leave, .escape)]
}

extension KeyPlace {
  /// The place of a key, as far as it is the same under every layout.
  init(_ key: Key) { self = if case .function(let number) = key { .function(number) } else { .other(key) } }
}
