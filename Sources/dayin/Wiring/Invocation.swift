import Foundation
import Wording

/// How the program was called: the arguments, what surrounds it, and the language that follows from both.
///
/// Made once. Help texts need the language before any argument is parsed, so it is read from the arguments themselves.
struct Invocation: Sendable {
  /// The arguments, without the name of the program.
  let arguments: [String]
  /// What surrounds the program.
  let environment: Environment
  /// What the person set in the config file, or why it cannot be read.
  let settings: Result<PersonalSettings, CommandProblem>
  /// The language to speak.
  let language: Language

  /// The call of this process.
  static let current = Invocation(arguments: Array(CommandLine.arguments.dropFirst()), environment: .ofThisProcess())

  /// A call with these arguments in this environment. Reads the config file.
  init(arguments: [String], environment: Environment) {
    self.arguments = arguments
    self.environment = environment
    settings = Result { () throws(CommandProblem) in try PersonalSettings.read(at: environment.configFolder + "/config.toml") }
    language = Invocation.language(arguments, try? settings.get(), environment)
  }

  /// Every sentence, in the language of this call.
  var words: any Wording { language.words }

  /// Whether errors are to be told as JSON: asked of the arguments themselves, because they may be what is wrong.
  var wantsJSON: Bool { arguments.prefix { $0 != "--" }.contains { $0 == "--json" || $0 == "--jsonl" } }

  /// The version of the program.
  static let version = "0.1.0"

  private static func language(_ arguments: [String], _ settings: PersonalSettings?, _ environment: Environment) -> Language {
    if let place = arguments.firstIndex(of: "--lang"), arguments.indices.contains(place + 1) {
      if let named = Language(rawValue: arguments[place + 1]) { return named }
    }
    if let given = arguments.first(where: { $0.hasPrefix("--lang=") }), let named = Language(rawValue: String(given.dropFirst(7))) {
      return named
    }
    if let chosen = settings?.language { return chosen }
    let locale = environment["LC_ALL"] ?? environment["LC_MESSAGES"] ?? environment["LANG"] ?? ""
    return Language(rawValue: String(locale.prefix(2))) ?? .english
  }
}
