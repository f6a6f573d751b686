import Cells
import Screens
import TestCourt
import Wording

/// Somebody who types and listens: keys in, lines out.
struct Ear {
  var stage: Stage
  private var listener = Listener()
  /// All that was told so far, line by line.
  private(set) var heard: [String] = []

  init(_ stage: Stage) {
    self.stage = stage
    listen()
  }

  /// Types keys, listening after each; gives the lines that they brought.
  @discardableResult
  mutating func type(_ keys: String, paused: Bool = true) async -> [String] {
    let before = heard.count
    for key in Stage.keys(keys) {
      await stage.send(.key(key))
      listen(paused: paused)
    }
    return Array(heard.dropFirst(before))
  }

  /// What others entered comes in.
  mutating func others() async -> [String] {
    let before = heard.count
    await stage.listen()
    listen()
    return Array(heard.dropFirst(before))
  }

  mutating func listen(paused: Bool = true) {
    let last = last
    let told = listener.hear(stage.console, paused: paused)
    heard += told.lines
    // The line that the cursor stands on counts where it is another one, or is told again.
    if told.isAgain || !told.lines.isEmpty || told.last.text != last { heard.append(told.last.text) }
    self.last = told.last.text
  }

  /// The line that the cursor stands on.
  private(set) var last = ""

  /// Everything that there is to know of where one is.
  mutating func all() -> [String] {
    let told = listener.hearAll(stage.console)
    last = told.last.text
    return told.text
  }

  var isHoldingBack: Bool { listener.isHoldingBack }
}
