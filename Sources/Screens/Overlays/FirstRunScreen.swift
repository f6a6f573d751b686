import Cells
import Wording

/// The first start: no register is here yet.
struct FirstRunScreen: Hashable, Sendable {
  var scroller = Scroller()
  var court: TextField
  var file = TextField()
  /// The field that has the keys; nil while a way is being chosen.
  var typing: Typing?

  enum Typing: Hashable, Sendable { case court, file }

  init(court: String = "") { self.court = TextField(court, fresh: true) }

  var way: FirstRunWay { FirstRunWay(rawValue: scroller.selected) ?? .make }
}

extension Console {
  mutating func pressFirstRun(_ key: Key) {
    if let typing = firstRun.typing { return press(key, typing) }
    guard let action = keys.action(for: key, &layout) else { return sayUnknown(key) }
    if firstRun.scroller.move(action, of: FirstRunWay.allCases.count, height: 3) { return }
    switch action {
    case .open:
      switch firstRun.way {
      case .make, .take: firstRun.typing = .court
      case .sample: outbox.append(.begin(.sample))
      }
    case .language, .theme, .help, .quit, .suspend, .redraw: perform(action)
    default: break
    }
  }

  private mutating func press(_ key: Key, _ typing: FirstRunScreen.Typing) {
    switch keys.action(for: key, in: .firstRunField) {
    case .leave: firstRun.typing = typing == .file ? .court : nil
    case .enter:
      guard let court = firstRun.court.answer else { return say(words.mistakeMissing, .warning) }
      if firstRun.way == .make { return outbox.append(.begin(.make(court: court))) }
      if typing == .court {
        firstRun.typing = .file
        return
      }
      guard let file = firstRun.file.answer else { return say(words.mistakeMissing, .warning) }
      outbox.append(.begin(.take(file: file, court: court)))
    default:
      let isTaken = typing == .court ? firstRun.court.take(key, keys) : firstRun.file.take(key, keys)
      guard !isTaken else { return }
      if case .function = key, keys.action(for: key, &layout) == .quit { outbox.append(.quit) } else { sayUnknown(key) }
    }
  }
}
