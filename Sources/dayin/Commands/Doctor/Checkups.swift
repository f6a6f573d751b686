import CaseEngine
import Foundation
import StoreSQLite
import Terminal
import Wording

/// What there is to say about the terminal.
enum TerminalCheckup {
  static func all(_ environment: Environment, _ color: ColorChoice) -> [Checkup] {
    // An answer that goes into a file leaves the terminal where messages go.
    let output = isatty(STDOUT_FILENO) == 1 ? STDOUT_FILENO : STDERR_FILENO
    guard isatty(STDIN_FILENO) == 1, isatty(output) == 1 else { return [.noTerminal] }
    let term = environment["TERM"] ?? ""
    return all(
      TerminalReport(
        TerminalSettings(
          term: term, colorterm: environment["COLORTERM"], noColor: environment["NO_COLOR"],
          color: Terminal.ColorChoice(rawValue: color.rawValue) ?? .auto, input: STDIN_FILENO, output: output)),
      term: term)
  }

  static func all(_ report: TerminalReport, term: String) -> [Checkup] {
    var all: [Checkup] = [
      .description(term: term, used: report.description),
      .colors(
        report.colors, Checkup.Depth(rawValue: report.depth.rawValue) ?? .mono,
        Checkup.ColorReason(rawValue: report.reason.rawValue) ?? .description),
      report.hasUTF8 ? .locale(isUTF8: report.isUTF8) : .noLocale,
    ]
    if let size = report.size { all.append(.size(columns: size.width, rows: size.height)) }
    if let answers = report.answers {
      all.append(answers.widths.contains { $0 != nil } ? .letters(odd: report.oddlyWide) : .lettersUnknown)
      if answers.isComplete { all.append(.keyboard(isKitty: answers.hasKittyKeyboard)) }
    }
    if let lacking = report.lacking {
      all.append(.font(lacking: lacking))
    } else if term.hasPrefix("linux") {
      all.append(.fontUnknown)
    }
    return all
  }
}

/// What there is to say about the register that would be opened. It is looked at from outside: nothing in it is mended or brought up to date.
enum RegisterCheckup {
  static func all(_ option: String?, _ invocation: Invocation) async -> [Checkup] {
    let settings = (try? invocation.settings.get()) ?? PersonalSettings()
    let address: RegisterAddress
    do {
      address = try RegisterAddress(option: option, invocation.environment, settings)
    } catch {
      return [.settingsFault(error)]
    }
    do throws(StoreError) {
      if address.server != nil {
        let register = try await Registers.open(address)
        let why = register.readOnly
        await register.close()
        if let why { throw .readOnly(why) }
        return [.register(path: address.path, version: Registers.form)]
      }
      let look = try SQLiteRegister.look(at: address.path)
      if let why = look.readOnly { throw .readOnly(why) }
      return [.register(path: address.path, version: look.schema)]
    } catch {
      return [.registerFault(path: address.path, error)]
    }
  }
}

/// What there is to say about the files of this person.
enum FileCheckup {
  static func all(_ invocation: Invocation) -> [Checkup] {
    let path = invocation.environment.configFolder + "/config.toml"
    let shelf = ThemeShelf(invocation.environment)
    var all: [Checkup] = []
    switch invocation.settings {
    case .success(let settings):
      all.append(.settings(path: path, isThere: FileManager.default.fileExists(atPath: path)))
      all.append(.accessible(isOn: settings.accessible ?? false))
      if let theme = settings.theme, !shelf.entries.contains(where: { $0.name == theme }) { all.append(.noSuchTheme(name: theme)) }
    case .failure(let problem): all.append(.settingsFault(problem))
    }
    let keys = KeyFile(invocation.environment)
    if keys.isThere { all += keys.mistakes.isEmpty ? [.keys(path: keys.path)] : keys.mistakes.map { .keyFault($0) } }
    for entry in shelf.entries where entry.path != nil {
      let broken = Theme.check(name: entry.name, toml: entry.toml).first { !$0.isWarning }
      all.append(broken.map { .themeFault(name: entry.name, LookMistake($0)) } ?? .theme(name: entry.name))
    }
    return all
  }
}
