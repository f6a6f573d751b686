import ArgumentParser
import Wording

/// Looks at what the program stands on, and says what to do about what is not as it should be. Changes nothing.
struct Doctor: AsyncParsableCommand {
  static var configuration: CommandConfiguration { .of(.doctor) }
  @OptionGroup var global: GlobalOptions

  func run() async throws {
    let invocation = Invocation.current
    let output = try global.output(invocation)
    let words = invocation.words
    let color = global.color ?? (try? invocation.settings.get())?.color ?? .auto
    let all =
      await TerminalCheckup.all(invocation.environment, color) + RegisterCheckup.all(global.register, invocation)
      + FileCheckup.all(invocation)
    let ending = Doctor.ending(of: all)
    try output.give(
      .keys(["sound": .bool(ending == .done), "checks": .array(all.map { $0.json(words) })])
    ) { all.flatMap { $0.lines(words, output) } }
    if ending != .done { throw AnswerGiven(status: ending) }
  }

  /// A register that is out of reach goes before everything else; what only could be better counts for nothing.
  static func ending(of all: [Checkup]) -> ExitStatus {
    let toMend = all.filter { $0.weight == .mend }
    if toMend.contains(where: { if case .registerFault = $0 { true } else { false } }) { return .outOfReach }
    return toMend.isEmpty ? .done : .badSettings
  }
}

extension Checkup {
  /// A sign, what was seen, and below it what to do.
  func lines(_ words: any Wording, _ output: Output) -> [String] {
    let (sign, emphasis): (String, Emphasis) =
      switch weight {
      case .fine: ("✓ ", .good)
      case .note: ("! ", .plain)
      case .mend: ("✗ ", .bad)
      }
    let said = emphasis.paint(sign, colored: output.isColored) + TerminalText.safe(words.told(self))
    return [said] + (words.advice(self).map { ["  → " + TerminalText.safe($0)] } ?? [])
  }

  /// The same for programs.
  func json(_ words: any Wording) -> JSON {
    .keys(["check": .text(code), "state": .text(weight.rawValue), "message": .text(words.told(self)), "advice": .text(words.advice(self))])
  }

  /// The stable code of what was looked at.
  var code: String {
    switch self {
    case .noTerminal: "terminal"
    case .description: "terminal.description"
    case .colors: "terminal.colours"
    case .locale, .noLocale: "locale"
    case .size: "terminal.size"
    case .letters, .lettersUnknown: "terminal.letters"
    case .keyboard: "terminal.keyboard"
    case .font, .fontUnknown: "terminal.font"
    case .register, .registerFault: "register"
    case .settings, .settingsFault: "settings"
    case .accessible: "accessible"
    case .keys, .keyFault: "keys"
    case .theme, .themeFault, .noSuchTheme: "theme"
    }
  }
}
