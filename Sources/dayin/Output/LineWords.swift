import CaseEngine
import Exchange
import Wording

extension Desk {
  /// What is wrong with a line of an import file, in words.
  func told(_ what: LineProblem.What) -> String {
    switch what {
    case .text(let problem): words.problem(problem)
    case .identityNumber(let problem): words.problem(problem)
    case .phone(let problem): words.problem(problem)
    case .impossible(let why): words.impossibility(why, in: nil, zone: zone)
    default: words.lineMistake(LineMistake(what))
    }
  }

  /// What is odd about a line of an import file, in words.
  func told(_ what: LineWarning.What) -> String {
    switch what {
    case .lookAlike(let warning): words.warning(warning)
    case .phone(let warning): words.warning(warning)
    case .unusualNumber: words.lineMistake(.unusualNumber)
    case .dueOnDayOff(let why): words.lineMistake(.dueOnDayOff(why))
    case .dueBeforeRequest: words.lineMistake(.dueBeforeRequest)
    case .dueCountedOtherwise: words.lineMistake(.dueCountedOtherwise)
    case .settingUnknown: words.lineMistake(.settingUnknown)
    case .backdatingNotKept: words.lineMistake(.backdatingNotKept)
    case .unknownColumn: words.lineMistake(.unknownColumn)
    }
  }
}

extension LineMistake {
  /// What the reader of files found, for those findings that have words here.
  fileprivate init(_ what: LineProblem.What) {
    switch what {
    case .notUTF8: self = .notUTF8
    case .utf16: self = .utf16
    case .nul: self = .nul
    case .tooLong(let limit): self = .tooLong(bytes: limit)
    case .json(let problem): self = LineMistake(problem)
    case .cells(let found, let expected): self = .cells(found: found, expected: expected)
    case .quotation: self = .quotation
    case .header: self = .header
    case .missing: self = .missing
    case .unknownKey: self = .unknownKey
    case .expected(let kind): self = LineMistake(kind)
    case .date: self = .date
    case .dateOutOfRange: self = .dateOutOfRange
    case .inTheFuture: self = .inTheFuture
    case .code(let allowed): self = .code(possible: allowed)
    case .range(let range): self = .range(range)
    case .fingerprint: self = .fingerprint
    case .noSuchDocument: self = .noSuchDocument
    case .contradiction(let register, let file): self = .contradiction(register: register, file: file)
    case .submissionOfAnotherDay(let day): self = .submissionOfAnotherDay(day)
    case .noSuchParty, .text, .identityNumber, .phone, .impossible: self = .noSuchParty
    }
  }

  private init(_ problem: JSONProblem) {
    switch problem {
    case .unexpected: self = .unexpectedJSON
    case .cutOff: self = .jsonCutOff
    case .tooDeep: self = .jsonTooDeep
    case .duplicateKey(let key): self = .duplicateKey(key)
    case .badEscape: self = .badEscape
    case .control: self = .controlInText
    }
  }

  private init(_ kind: LineProblem.Kind) {
    switch kind {
    case .object: self = .notAnObject
    case .list: self = .notAList
    case .text: self = .notAText
    case .number: self = .notANumber
    case .flag: self = .notYesOrNo
    }
  }
}
