import Screens
import Wording

/// The manual page, as `man` reads it: made from the sentences of help, the table of keys and the exit codes, so that it says what they say.
struct ManPage {
  let words: any Wording
  private var lines: [String] = []

  /// The page in this language.
  init(_ words: any Wording) {
    self.words = words
    // Without a day: the page is the same whenever it is made.
    lines = ["'\\\" -*- coding: UTF-8 -*-", ".TH DAYIN 1 \"\" \"dayin \(Invocation.version)\""]
    part(.name)
    text("dayin - " + words.help(.program))
    part(.synopsis)
    text("dayin [--register R] [--lang kk|ru|en] [--color auto|always|never] [--accessible]")
    lines.append(".br")
    text("dayin … [--json | --jsonl]")
    part(.description)
    text(words.manDescription)
    part(.commands)
    for topic in ManPage.commands { entry("dayin " + topic.rawValue, words.help(topic)) }
    part(.keys)
    text(words.manKeys)
    for line in Keymap.usual.table(in: words) { entry(ManPage.keys(of: line), line.title + " (" + line.name + ")") }
    for line in Keymap.usual.spotTable(in: words) { entry(ManPage.keys(of: line), line.told + " (" + line.name + ")") }
    part(.files)
    for (path, topic) in ManPage.files { entry(path, words.man(topic)) }
    part(.environment)
    for (names, topic) in ManPage.variables { entry(names, words.man(topic)) }
    part(.exitStatus)
    for status in ExitStatus.allCases { entry(String(status.rawValue), words.meaning(ofExit: status.rawValue) ?? "") }
  }

  /// The page.
  var page: String { lines.joined(separator: "\n") + "\n" }

  /// The commands that do something; those that only hold others are told by what they hold.
  private static let commands = CommandTopic.allCases.filter { topic in
    topic != .program && !CommandTopic.allCases.contains { $0.rawValue.hasPrefix(topic.rawValue + " ") }
  }

  private static func keys(of line: KeyLine) -> String {
    let shown = [line.function, line.letters, line.others].filter { !$0.isEmpty }.joined(separator: ", ")
    return shown.isEmpty ? "F9 …" : shown
  }

  private static let files: [(String, ManTopic)] = [
    ("$XDG_DATA_HOME/dayin/register.db", .register), ("$XDG_CONFIG_HOME/dayin/config.toml", .settings),
    ("$XDG_CONFIG_HOME/dayin/keys.toml", .ownKeys), ("$XDG_CONFIG_HOME/dayin/themes/*.toml", .themes),
    ("$XDG_STATE_HOME/dayin/palette.toml", .palette), ("$XDG_STATE_HOME/dayin/console.log", .log),
  ]

  private static let variables: [(String, ManTopic)] = [
    ("DAYIN_REGISTER", .registerVariable), ("XDG_CONFIG_HOME, XDG_DATA_HOME, XDG_STATE_HOME", .folders),
    ("NO_COLOR, TERM, COLORTERM", .color), ("LC_ALL, LC_MESSAGES, LANG", .language),
  ]

  private mutating func part(_ part: ManPart) { lines.append(".SH \"" + ManPage.escaped(words.heading(part)) + "\"") }

  private mutating func entry(_ term: String, _ told: String) {
    lines += [".TP", "\\fB" + ManPage.escaped(term) + "\\fR"]
    text(told)
  }

  private mutating func text(_ text: String) {
    let escaped = ManPage.escaped(text)
    // A line that begins with either is a command to the formatter.
    lines.append(escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped)
  }

  /// The text with what the formatter would take for its own.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for letter in text {
      switch letter {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case "\"": escaped += "\\(dq"
      case "'": escaped += "\\(aq"
      case "^": escaped += "\\(ha"
      case "~": escaped += "\\(ti"
      case "`": escaped += "\\(ga"
      default: escaped.append(letter)
      }
    }
    return escaped
  }
}
