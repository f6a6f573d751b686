import ArgumentParser
import CaseEngine
import Wording

/// `dayin settings …`
struct SettingsCommands: CommandGroup {
  static let topic = CommandTopic.settings
  static let commands: [any ParsableCommand.Type] = [List.self, Show.self, Set.self, Unset.self]

  struct List: CourtCommand {
    static let topic = CommandTopic.settingsList
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws { try output.give(settings: SettingsView(desk.rules), in: desk.words) }
  }

  struct Show: CourtCommand {
    static let topic = CommandTopic.settingsShow
    @Argument(help: .of(.settingKey)) var key: TypedText?
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let view = SettingsView(desk.rules)
      guard let key else { return try output.give(settings: view, in: desk.words) }
      guard let line = view.lines.first(where: { $0.key == key.text }) else {
        throw CommandProblem.unknownSetting(key: key.text, known: SettingsView.keys)
      }
      try output.give(SettingsView.json(line)) { [TerminalText.safe(line.value)] }
    }
  }

  struct Set: CourtCommand {
    static let topic = CommandTopic.settingsSet
    @Argument(help: .of(.settingKey)) var key: TypedText
    @Argument(help: .of(.settingValue)) var value: TypedText
    @Option(help: .of(.settingCategory)) var category: TypedText?
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let asked = try SettingsReading(rules: desk.rules).instruction(setting: key.text, to: value.text, category: category.text)
      try output.give(settings: SettingsView(try await desk.enter(settings: [asked]).rules), in: desk.words)
    }
  }

  /// Takes one of the court's own checks away.
  struct Unset: CourtCommand {
    static let topic = CommandTopic.settingsUnset
    @Argument(help: .of(.settingKey)) var key: TypedText
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      if let gate = SettingsView.gate(key.text), !gate.isSeconds {
        return try output.give(
          settings: SettingsView(try await desk.enter(settings: [.notices(.setGate(gate.channel, nil))]).rules), in: desk.words)
      }
      guard let check = SettingsView.check(key.text) else {
        throw CommandProblem.unknownSetting(key: key.text, known: [SettingsView.checkPrefix + "KEY", SettingsView.gatePrefix + "CHANNEL"])
      }
      try output.give(settings: SettingsView(try await desk.enter(settings: [.removeManualCheck(key: check)]).rules), in: desk.words)
    }
  }
}

extension Output {
  fileprivate func give(settings view: SettingsView, in words: any Wording) throws {
    var table = Table([.key, .value].map { words.heading($0) })
    for line in view.lines { table.add([line.key, line.value]) }
    try give(list: view.lines.map { SettingsView.json($0) }, people: table, whenEmpty: words.nothingFound)
  }
}
