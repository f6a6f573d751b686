public extension Kazakh {
  func problem(_ problem: CommandProblem) -> String {
    switch problem {
    case .unreadable(let argument, let given, let possible):
      "\(argument): «\(given)» мәнін оқу мүмкін емес. Болатыны: \(possible.joined(separator: ", ")). Ештеңе өзгерген жоқ."
    case .ambiguous(let given, let possible):
      "«\(given)» бірнешеуіне келеді: \(possible.joined(separator: "; ")). Біреуін атаңыз. Ештеңе өзгерген жоқ."
    case .missing(let arguments): "Көрсетілмеген: \(arguments.joined(separator: " немесе "))."
    case .tooMany(let arguments): "Мыналардың біреуін ғана көрсетуге болады: \(arguments.joined(separator: ", "))."
    case .notUTF8(let place): "\(place)-аргумент UTF-8 емес. Ештеңе өзгерген жоқ."
    case .usage(let message): message
    case .noSuchCommand(let name, let near): noSuchCommand(name, near: near)
    case .noSuchFile(let path): "Мұндай файл жоқ: \(path)."
    case .fileUnreadable(let path): "Файлды оқу мүмкін емес: \(path)."
    case .fileTooLarge(let path, let megabytes): "\(path) файлы тым үлкен. Мұнда \(megabytes) МБ дейін оқылады."
    case .notAFile(let path): "\(path) — кәдімгі файл емес. Бағдарлама сілтемелермен жүрмейді: файлдың өзін көрсетіңіз."
    case .fileExists(let path): "\(path) бұрыннан бар. Ештеңе өзгерген жоқ."
    case .cannotCreate(let path): "\(path) жасалмады: қалта мен оның құқықтарын тексеріңіз."
    case .noPDF: noPDF
    case .cannotWrite(let path): "\(path) жазылмады. Диск толып қалған жоқ па?"
    case .badConfig(let path, let mistake): path + ": " + told(mistake)
    case .registerAddress(let error): storeError(error)
    case .cannotOpen(let error, let path): path + ": " + storeError(error)
    case .held(let path, let process):
      "\(path): басқа бағдарлама пайдаланып тұр" + (process.map { " (процесс \($0))" } ?? "")
        + ". Ештеңе жазылған жоқ. Қайталаңыз; ол тұрып қалса, тоқтатыңыз" + (process.map { ": kill \($0)." } ?? ".")
    case .noTerminal: "Консольге терминал керек. Сценарийлер үшін пәрмендер бар: dayin --help."
    case .noSuchZone(let name): "Бұл машинаның уақыт белдеулері базасында \(name) белдеуі жоқ. Мысалы: Asia/Almaty."
    case .unknownSetting(let key, let known): "«\(key)» баптауы жоқ. Баптаулар: \(known.joined(separator: ", "))."
    case .noSuchTheme(let name): "Тақырыптар: «\(name)» жазбасы жоқ."
    case .badAnchor(let line): "Бақылау нүктелері файлының \(line)-жолын оқу мүмкін емес. Жолда: жазба нөмірі, бос орын, хеш."
    case .notWhole(let fault): "Тізілім жазылғанына сәйкес емес. " + self.fault(fault)
    case .badCopy(let path): "\(path) — тізілім емес немесе жазылғанына сәйкес емес. Ештеңе қалпына келтірілген жоқ."
    case .notADigest(let path): "\(path) — басқа соттың дайджесті емес. Ештеңе қабылданған жоқ."
    case .badLines(let count, let entered): "Қабылданбады: \(lines(count)). Енгізілді: \(cases(entered))."
    case .ourFault(let word): "Бұл — бағдарламаның қатесі (\(word)). Жоғалғаны белгісіз; қате туралы хабарлаңыз."
    }
  }

  private func told(_ mistake: CommandProblem.ConfigMistake) -> String {
    switch mistake {
    case .syntax(let line, let column): "TOML емес: \(line)-жол, \(column)-баған."
    case .unknownKey(let key, let known): "«\(key)» баптауы жоқ. Баптаулар: \(known.joined(separator: ", "))."
    case .badValue(let key, let possible):
      possible.isEmpty ? "«\(key)» тырнақшадағы мәтін болуы керек." : "«\(key)» мынадай бола алады: \(possible.joined(separator: ", "))."
    }
  }
}
