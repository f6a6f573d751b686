import CaseEngine
import Cells
import Driver
import StoreMemory
import Synchronization
import TestCourt
import Testing
import Wording

@testable import Screens

/// A clock that a test sets. Owns the time.
final class TestClock: Sendable {
  private let time: Mutex<Moment>

  init(_ text: String) { time = Mutex(moment(text)) }

  var now: Moment { time.withLock { $0 } }

  func set(_ text: String) { time.withLock { $0 = moment(text) } }

  /// Within a minute: people see no seconds, and the register keeps them.
  func set(_ minute: Moment, seconds: Int64) { time.withLock { $0 = Moment(microseconds: minute.microseconds + seconds * 1_000_000) } }
}

/// A console in front of a register, and a person who types: keys in, screens out.
///
/// Every effect is carried out at once and its answer given back, unless the test holds answers back.
struct Stage {
  var console: Console
  let driver: Driver
  let store: any CaseStore
  let clock: TestClock
  var size: Size
  /// Effects that concern nobody but the terminal, in the order in which they came.
  private(set) var others: [Effect] = []
  /// What is before the person, drawn as a terminal is drawn to: each drawing follows the one before.
  private(set) var drawn: Drawn?
  /// How many drawings followed a moved selection.
  private(set) var followed = 0
  /// Effects that wait, while the test holds them back.
  private(set) var held: [Effect] = []
  var isHolding = false

  init(
    _ store: any CaseStore, as actor: Actor = TestCourt.everyone, language: Language = .russian, size: Size = Size(width: 80, height: 24),
    glyphs: Glyphs = .unicode, isAccessible: Bool = false, register: Sitting.RegisterNote = .advisory, seed: UInt64 = 1,
    keyboard: KeyboardLayout = .kz, keys: Keymap = .usual, keyMistakes: [KeyMistake] = [], taught: [Action: Int] = [:],
    practising: Practising? = nil, lessons: [LessonName: LessonMark] = [:], files: any FileShelf = NoFiles()
  ) async throws {
    let clock = TestClock(Stage.today)
    self.clock = clock
    self.store = store
    self.size = size
    driver = Driver(
      store: store, login: actor.login, program: "test", seen: try await store.head().sequence,
      zone: { $0 == "Asia/Almaty" ? Court.rules.calendar.zone : nil }, files: files, clock: { clock.now })
    let court = try await store.court()
    console = Console(
      Sitting(
        rules: court.rules, actor: actor, judges: court.judges, now: clock.now, language: language, glyphs: glyphs,
        isAccessible: isAccessible, keyboard: keyboard,
        keys: keys, keyMistakes: keyMistakes, taught: taught,
        seed: Token(high: 0xC0DE + seed, low: 0),
        themes: [ThemeChoice("calm-dark"), ThemeChoice("calm-light"), ThemeChoice("mine", title: "Mine")],
        theme: "calm-dark", lessons: lessons, practising: practising, register: register), size: size)
    await send(.started)
  }

  /// The Sunday on which the tests play.
  static let today = "2026-11-22T10:14"

  /// Sends an event, carries out what it asks for, and sends the answers, until nothing is left.
  mutating func send(_ event: Event) async {
    var events = [event]
    var foreseen: Foreseen?
    if case .key(let key) = event, Foreseen.repeated.contains(key) { foreseen = Foreseen(key, after: console) }
    while !events.isEmpty {
      let effects = console.update(events.removeFirst())
      if let ahead = foreseen {
        #expect(ahead.console == console && ahead.effects == effects, "what was worked out ahead is not what came")
      }
      foreseen = nil
      for effect in effects {
        if isHolding {
          held.append(effect)
        } else if let answer = await driver.perform(effect) {
          events.append(answer)
        } else {
          others.append(effect)
        }
      }
    }
  }

  /// Carries out what was held back.
  mutating func release() async {
    isHolding = false
    let waiting = held
    held = []
    for effect in waiting {
      if let answer = await driver.perform(effect) { await send(answer) } else { others.append(effect) }
    }
  }

  /// Types keys: names between spaces (`F6 Enter down`), anything else letter by letter; `'…'` is typed as text, spaces included.
  mutating func type(_ keys: String) async {
    for key in Stage.keys(keys) {
      await send(.key(key))
      look()
    }
  }

  /// Draws after what was drawn before, which must come out as if all were drawn anew.
  private mutating func look() {
    let next = console.drawn(size, after: drawn)
    followed += next.isFollowed ? 1 : 0
    #expect(!next.isFollowed || next.grid == console.draw(size))
    drawn = next
  }

  /// What others entered comes in.
  mutating func listen() async {
    if let event = await driver.changes() { await send(event) }
  }

  mutating func resize(_ width: Int, _ height: Int) async {
    size = Size(width: width, height: height)
    await send(.resized(size))
  }

  var grid: Grid { console.draw(size) }
  var screen: String { grid.text }
  /// What was said last: the line above the hints, or as many as a long warning takes.
  var said: String {
    let count = max(1, console.messageLines(size.width - 1).count)
    return grid.lines[(size.height - 1 - count)..<(size.height - 1)].map { $0.drop { $0 == " " }.description }.joined(separator: " ")
  }

  static func keys(_ text: String) -> [Key] {
    var keys: [Key] = []
    var parts = text.split(separator: "'", omittingEmptySubsequences: false)
    var isQuoted = false
    while !parts.isEmpty {
      let part = parts.removeFirst()
      if isQuoted {
        keys += part.map { .character($0) }
      } else {
        for word in part.split(separator: " ") { keys += named[String(word)].map { [$0] } ?? word.map { .character($0) } }
      }
      isQuoted.toggle()
    }
    return keys
  }

  private static let named: [String: Key] = {
    var named: [String: Key] = [
      "Enter": .enter, "Esc": .escape, "Tab": .tab, "BackTab": .backTab, "Del": .delete, "Ins": .insert, "Space": .character(" "),
      "up": .up,
      "down": .down, "left": .left, "right": .right, "Home": .home, "End": .end, "PgUp": .pageUp, "PgDn": .pageDown,
      "Backspace": .backspace,
      "Ctrl-left": .ctrl(.left), "Ctrl-right": .ctrl(.right), "Shift-down": .shift(.down), "Shift-up": .shift(.up),
    ]
    for number in 1...12 { named["F\(number)"] = .function(number) }
    for letter in "abcdefghijklmnopqrstuvwxyz" { named["Ctrl-" + letter.uppercased()] = .control(letter) }
    return named
  }()
}
