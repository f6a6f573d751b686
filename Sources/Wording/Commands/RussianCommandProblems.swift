public extension Russian {
  func problem(_ problem: CommandProblem) -> String {
    switch problem {
    case .unreadable(let argument, let given, let possible):
      "\(argument): значение «\(given)» не читается. Возможно: \(possible.joined(separator: ", ")). Ничего не изменено."
    case .ambiguous(let given, let possible):
      "«\(given)» подходит нескольким: \(possible.joined(separator: "; ")). Назовите один. Ничего не изменено."
    case .missing(let arguments): "Не указано: \(arguments.joined(separator: " или "))."
    case .tooMany(let arguments): "Можно указать только одно из: \(arguments.joined(separator: ", "))."
    case .notUTF8(let place): "Аргумент \(place) — не UTF-8. Ничего не изменено."
    case .usage(let message): message
    case .noSuchCommand(let name, let near): noSuchCommand(name, near: near)
    case .noSuchFile(let path): "Нет файла \(path)."
    case .fileUnreadable(let path): "Файл \(path) не читается."
    case .fileTooLarge(let path, let megabytes): "Файл \(path) слишком велик. Здесь читается до \(megabytes) МБ."
    case .notAFile(let path): "\(path) — не обычный файл. По ссылкам программа не ходит: укажите сам файл."
    case .fileExists(let path): "\(path) уже есть. Ничего не изменено."
    case .cannotCreate(let path): "Не удаётся создать \(path): проверьте папку и права на неё."
    case .noPDF: noPDF
    case .cannotWrite(let path): "Не удалось записать \(path). Не заполнен ли диск?"
    case .badConfig(let path, let mistake): path + ": " + told(mistake)
    case .registerAddress(let error): storeError(error)
    case .cannotOpen(let error, let path): path + ": " + storeError(error)
    case .held(let path, let process):
      "\(path): занят другой программой" + (process.map { " (процесс \($0))" } ?? "")
        + ". Ничего не записано. Повторите; если она зависла, завершите её" + (process.map { ": kill \($0)." } ?? ".")
    case .noTerminal: "Консоли нужен терминал. Для сценариев есть команды: dayin --help."
    case .noSuchZone(let name): "В базе часовых поясов этой машины нет пояса \(name). Пример: Asia/Almaty."
    case .unknownSetting(let key, let known): "Нет настройки «\(key)». Настройки: \(known.joined(separator: ", "))."
    case .noSuchTheme(let name): "Темы: нет записи «\(name)»."
    case .badAnchor(let line): "Строка \(line) файла контрольных точек не читается. В строке: номер записи, пробел, хеш."
    case .notWhole(let fault): "Реестр не совпадает с тем, что было записано. " + self.fault(fault)
    case .badCopy(let path): "\(path) — не реестр или не то, что было записано. Ничего не восстановлено."
    case .notADigest(let path): "\(path) — не дайджест другого суда. Ничего не принято."
    case .badLines(let count, let entered): "Отклонено: \(lines(count)). Внесено: \(cases(entered))."
    case .ourFault(let word): "Это ошибка программы (\(word)). О потерях ничего не известно; пожалуйста, сообщите о ней."
    }
  }

  private func told(_ mistake: CommandProblem.ConfigMistake) -> String {
    switch mistake {
    case .syntax(let line, let column): "не TOML: строка \(line), столбец \(column)."
    case .unknownKey(let key, let known): "нет настройки «\(key)». Настройки: \(known.joined(separator: ", "))."
    case .badValue(let key, let possible):
      possible.isEmpty ? "«\(key)» должно быть текстом в кавычках." : "«\(key)» может быть: \(possible.joined(separator: ", "))."
    }
  }
}
