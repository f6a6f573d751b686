public extension English {
  func problem(_ problem: CommandProblem) -> String {
    switch problem {
    case .unreadable(let argument, let given, let possible):
      "\(argument): “\(given)” cannot be read. Possible: \(possible.joined(separator: ", ")). Nothing was changed."
    case .ambiguous(let given, let possible):
      "“\(given)” fits several: \(possible.joined(separator: "; ")). Name one of them. Nothing was changed."
    case .missing(let arguments): "Missing: \(arguments.joined(separator: " or "))."
    case .tooMany(let arguments): "Only one of these can be given: \(arguments.joined(separator: ", "))."
    case .notUTF8(let place): "Argument \(place) is not valid UTF-8. Nothing was changed."
    case .usage(let message): message
    case .noSuchCommand(let name, let near): noSuchCommand(name, near: near)
    case .noSuchFile(let path): "There is no file \(path)."
    case .fileUnreadable(let path): "The file \(path) cannot be read."
    case .fileTooLarge(let path, let megabytes): "\(path) is too large. At most \(megabytes) MB are read here."
    case .notAFile(let path): "\(path) is no plain file. Links are not followed: name the file itself."
    case .fileExists(let path): "\(path) is there already. Nothing was changed."
    case .cannotCreate(let path): "\(path) cannot be made: look at the folder and its permissions."
    case .noPDF: noPDF
    case .cannotWrite(let path): "\(path) could not be written. Is the disk full?"
    case .badConfig(let path, let mistake): path + ": " + told(mistake)
    case .registerAddress(let error): storeError(error)
    case .cannotOpen(let error, let path): path + ": " + storeError(error)
    case .held(let path, let process):
      "\(path): another program holds it" + (process.map { " (process \($0))" } ?? "")
        + ". Nothing was entered. Try again; if it hangs, end it" + (process.map { ": kill \($0)." } ?? ".")
    case .noTerminal: "The console needs a terminal. For scripts there are commands: dayin --help."
    case .noSuchZone(let name): "The tz database of this machine has no time zone \(name). Example: Asia/Almaty."
    case .unknownSetting(let key, let known): "There is no setting “\(key)”. Settings: \(known.joined(separator: ", "))."
    case .noSuchTheme(let name): "Themes: there is none by the name “\(name)”."
    case .badAnchor(let line): "Line \(line) of the file of anchors cannot be read. A line is: number of the entry, space, hash."
    case .notWhole(let fault): "The register is not what was recorded. " + self.fault(fault)
    case .badCopy(let path): "\(path) is no register, or not what was recorded. Nothing was restored."
    case .notADigest(let path): "\(path) is no digest of another court. Nothing was taken in."
    case .badLines(let count, let entered): "\(lines(count)) refused, \(cases(entered)) entered."
    case .ourFault(let word): "This is a fault of the program (\(word)). Nothing is known to be lost; please report it."
    }
  }

  private func told(_ mistake: CommandProblem.ConfigMistake) -> String {
    switch mistake {
    case .syntax(let line, let column): "not TOML at line \(line), column \(column)."
    case .unknownKey(let key, let known): "there is no setting “\(key)”. Settings: \(known.joined(separator: ", "))."
    case .badValue(let key, let possible):
      possible.isEmpty ? "“\(key)” must be a text in quotation marks." : "“\(key)” can be: \(possible.joined(separator: ", "))."
    }
  }
}
