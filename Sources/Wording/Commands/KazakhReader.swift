public extension Kazakh {
  func reader(_ phrase: ReaderPhrase) -> String {
    switch phrase {
    case .overview: "СИПАТТАМА"
    case .usage: "ШАҚЫРУ"
    case .usageInline: "Шақыру"
    case .arguments: "АРГУМЕНТТЕР"
    case .options: "ПАРАМЕТРЛЕР"
    case .subcommands: "КОМАНДАЛАР"
    case .error: "Қате"
    case .help: "Көмек"
    case .values: "мәндері"
    case .usual: "әдепкі"
    case .showHelp: "Осы көмекті көрсету."
    case .showVersion: "Бағдарламаның нұсқасын көрсету."
    }
  }

  func reader(_ mistake: ReaderMistake) -> String {
    switch mistake {
    case .unknownOption(let option, let meant): "мұндай параметр жоқ: \(option)." + (meant.map { " Мүмкін, \($0)?" } ?? "")
    case .missingValue(let option): "мәні көрсетілмеген: \(option)."
    case .valueNotTaken(let option, let value): "бұл параметрдің мәні болмайды: \(option), ал «\(value)» көрсетілген."
    case .tooMany(let values): "артық: " + values.map { quoted($0) }.joined(separator: ", ") + "."
    case .missing(let arguments): "көрсетілмеген: " + arguments.joined(separator: " немесе ") + "."
    case .badValue(let value, let argument, let possible):
      "«\(value)» мәні жарамайды: \(argument)." + (possible.isEmpty ? "" : " Болатыны: " + possible.joined(separator: ", ") + ".")
    }
  }

  func seeForMore(_ call: String) -> String { "Толығырақ: " + call }

  func noSuchCommand(_ name: String, near: [String]) -> String {
    "«\(name)» деген команда жоқ. "
      + (near.isEmpty ? "Барлық командалар: dayin --help." : "Мүмкін: " + near.map { "dayin " + $0 }.joined(separator: ", ") + "?")
  }
}
