public extension Russian {
  func reader(_ phrase: ReaderPhrase) -> String {
    switch phrase {
    case .overview: "О КОМАНДЕ"
    case .usage: "ВЫЗОВ"
    case .usageInline: "Вызов"
    case .arguments: "АРГУМЕНТЫ"
    case .options: "ПАРАМЕТРЫ"
    case .subcommands: "КОМАНДЫ"
    case .error: "Ошибка"
    case .help: "Справка"
    case .values: "значения"
    case .usual: "по умолчанию"
    case .showHelp: "Показать эту справку."
    case .showVersion: "Показать версию программы."
    }
  }

  func reader(_ mistake: ReaderMistake) -> String {
    switch mistake {
    case .unknownOption(let option, let meant): "нет параметра \(option)." + (meant.map { " Может быть, \($0)?" } ?? "")
    case .missingValue(let option): "не указано значение: \(option)."
    case .valueNotTaken(let option, let value): "у параметра \(option) нет значения, а указано «\(value)»."
    case .tooMany(let values): "лишнее: " + values.map { quoted($0) }.joined(separator: ", ") + "."
    case .missing(let arguments): "не указано: " + arguments.joined(separator: " или ") + "."
    case .badValue(let value, let argument, let possible):
      "значение «\(value)» не подходит: \(argument)." + (possible.isEmpty ? "" : " Возможно: " + possible.joined(separator: ", ") + ".")
    }
  }

  func seeForMore(_ call: String) -> String { "Подробнее: " + call }

  func noSuchCommand(_ name: String, near: [String]) -> String {
    "Нет команды «\(name)». "
      + (near.isEmpty ? "Все команды: dayin --help." : "Может быть: " + near.map { "dayin " + $0 }.joined(separator: ", ") + "?")
  }
}
