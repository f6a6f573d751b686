import ArgumentParser
import CaseEngine
import Wording

/// Why a command did not do what it was asked: with which number the program ends, and what is said. The one place where errors meet the
/// contract of the command line.
struct Failure {
  /// With what the program ends.
  let status: ExitStatus
  /// The stable code.
  let code: String
  /// What a person reads: what happened, and what to do.
  let message: String
  /// The same for programs.
  let details: [JSON]

  /// What an error means.
  init(_ error: any Error, in words: any Wording) {
    switch error {
    case let refused as Refused:
      status = ExitStatus(refused.refusal)
      code = refused.refusal.code
      message = words.refusal(
        refused.refusal, in: refused.file?.state, zone: refused.rules?.calendar.zone ?? .utc, checks: refused.rules?.manualChecks ?? [])
      details = refused.refusal.details
    case let error as StoreError:
      (status, code) = (ExitStatus(error), error.code)
      message = words.storeError(error)
      details = error.details
    case let problem as CommandProblem:
      (status, code) = (ExitStatus(problem), problem.code)
      message = words.problem(problem)
      details = problem.details
    default:
      let problem = CommandProblem.ourFault(String(describing: type(of: error)))
      (status, code, message, details) = (.ourFault, problem.code, words.problem(problem), [])
    }
  }

  /// The failure as it goes to stderr under `--json`.
  var json: JSON {
    .keys(["error": .keys(["code": .text(code), "message": .text(message), "details": .array(details)])])
  }
}

extension ExitStatus {
  init(_ refusal: Refusal) {
    switch refusal {
    case .impossible(.noSuchDocument), .impossible(.noSuchParty), .impossible(.noSuchHearing), .impossible(.noSuchEntry),
      .nothingByThatName, .impossible(.book(.none)), .impossible(.book(.noEntry)), .impossible(.room(.noSuchSpeech)),
      .impossible(.room(.noSuchExhibit)), .impossible(.tray(.noSuchPrepared)), .impossible(.notice(.noSuchNotice)),
      .impossible(.notice(.noSuchMessage)), .notice(.noTemplate):
      self = .notFound
    case _ where refusal.isForLackOfRole: self = .notAllowed
    default: self = .refused
    }
  }

  /// A register that can only be read is out of reach for whoever wants to write.
  init(_ error: StoreError) {
    switch error {
    case .noSuchCase: self = .notFound
    case .conflict, .surroundingsChanged, .busy: self = .tryAgain
    case .outOfReach(.badAddress), .outOfReach(.passwordInAddress): self = .usage
    case .readOnly, .outOfReach: self = .outOfReach
    case .damaged: self = .badInput
    case .diskFull, .failed: self = .readOrWriteFailed
    case .exists: self = .cannotCreate
    case .notPermitted: self = .notAllowed
    case .unconfirmed: self = .tryAgain
    }
  }

  init(_ problem: CommandProblem) {
    switch problem {
    case .unreadable, .ambiguous, .missing, .tooMany, .notUTF8, .usage, .noSuchCommand, .noTerminal, .unknownSetting: self = .usage
    case .noSuchFile, .fileUnreadable, .notAFile, .noSuchTheme, .noSuchZone: self = .notFound
    case .fileExists, .cannotCreate, .noPDF: self = .cannotCreate
    case .cannotWrite: self = .readOrWriteFailed
    case .badConfig: self = .badSettings
    case .registerAddress(let error), .cannotOpen(let error, _): self = ExitStatus(error)
    case .held: self = .tryAgain
    case .fileTooLarge, .badAnchor, .notWhole, .badCopy, .badLines, .notADigest: self = .badInput
    case .ourFault: self = .ourFault
    }
  }
}

extension StoreError {
  /// The stable code.
  var code: String {
    switch self {
    case .noSuchCase: "case.none"
    case .conflict: "register.conflict"
    case .surroundingsChanged: "register.surroundings-changed"
    case .busy: "register.busy"
    case .readOnly: "register.read-only"
    case .outOfReach: "register.out-of-reach"
    case .damaged: "register.damaged"
    case .diskFull: "register.disk-full"
    case .failed: "register.failed"
    case .exists: "register.exists"
    case .notPermitted: "register.not-permitted"
    case .unconfirmed: "register.unconfirmed"
    }
  }

  var details: [JSON] {
    switch self {
    case .readOnly(let reason): [.keys(["reason": .text(reason.rawValue)])]
    case .outOfReach(let why): [.keys(["reason": .text(why.rawValue)])]
    case .damaged(let sequence): [.keys(["sequence": sequence.map { .int($0) } ?? .null])]
    case .failed(let number): [.keys(["systemCode": .int(number)])]
    case .conflict(let version): [.keys(["version": .int(version)])]
    default: []
    }
  }
}

extension CommandProblem {
  /// The stable code.
  var code: String {
    switch self {
    case .unreadable: "argument.unreadable"
    case .ambiguous: "argument.ambiguous"
    case .missing: "argument.missing"
    case .tooMany: "argument.too-many"
    case .notUTF8: "argument.not-utf8"
    case .usage, .noSuchCommand: "usage"
    case .noSuchFile: "file.none"
    case .fileUnreadable: "file.unreadable"
    case .notAFile: "file.not-a-file"
    case .fileTooLarge: "file.too-large"
    case .fileExists: "file.exists"
    case .cannotCreate: "file.cannot-create"
    case .cannotWrite: "file.cannot-write"
    case .noPDF: "print.no-pdf"
    case .badConfig: "config.bad"
    case .registerAddress(let error), .cannotOpen(let error, _): error.code
    case .held: StoreError.busy.code
    case .noTerminal: "console.no-terminal"
    case .noSuchZone: "zone.none"
    case .unknownSetting: "settings.unknown"
    case .noSuchTheme: "theme.none"
    case .badAnchor: "anchors.unreadable"
    case .notWhole: "register.not-whole"
    case .badCopy: "restore.bad-copy"
    case .notADigest: "digest.unreadable"
    case .badLines: "import.bad-lines"
    case .ourFault: "fault"
    }
  }

  var details: [JSON] {
    switch self {
    case .unreadable(let argument, let given, let possible):
      [.keys(["argument": .text(argument), "given": .text(given), "possible": .texts(possible)])]
    case .noSuchCommand(let given, let possible), .ambiguous(let given, let possible):
      [.keys(["given": .text(given), "possible": .texts(possible)])]
    case .missing(let arguments), .tooMany(let arguments): [.keys(["arguments": .texts(arguments)])]
    case .notUTF8(let place), .badAnchor(let place): [.keys(["place": .int(place)])]
    case .noSuchFile(let path), .fileUnreadable(let path), .notAFile(let path), .fileExists(let path), .cannotCreate(let path),
      .cannotWrite(let path), .badCopy(let path), .notADigest(let path):
      [.keys(["path": .text(path)])]
    case .fileTooLarge(let path, let megabytes): [.keys(["path": .text(path), "megabytes": .int(megabytes)])]
    case .held(let path, let process): [.keys(["path": .text(path), "process": .int(process)])]
    case .cannotOpen(let error, let path): [(error.details.first ?? .keys([:])).adding(["path": .text(path)])]
    case .badConfig(let path, let mistake): [.keys(["path": .text(path)]).adding(mistake.members)]
    case .noSuchZone(let name): [.keys(["name": .text(name)])]
    case .unknownSetting(let key, let known): [.keys(["key": .text(key), "known": .texts(known)])]
    case .noSuchTheme(let name): [.keys(["kind": .text("theme"), "name": .text(name)])]
    case .notWhole(let fault): [fault.json]
    case .badLines(let count, let entered): [.keys(["refused": .int(count), "entered": .int(entered)])]
    default: []
    }
  }
}

extension CommandProblem.ConfigMistake {
  fileprivate var members: KeyValuePairs<String, JSON> {
    switch self {
    case .syntax(let line, let column): ["line": .int(line), "column": .int(column)]
    case .unknownKey(let key, let known): ["key": .text(key), "known": .texts(known)]
    case .badValue(let key, let possible): ["key": .text(key), "possible": .texts(possible)]
    }
  }
}
