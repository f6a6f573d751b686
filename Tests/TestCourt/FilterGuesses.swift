import CaseEngine

extension Filter {
  /// What somebody might look for: up to three terms about the people, titles and days of the guessing court.
  public static func guess(using chances: inout Chances) -> Filter {
    Filter((0..<Int.random(in: 1...3, using: &chances)).map { _ in Term(.guess(using: &chances), negated: chances.happens(25)) })
  }
}

extension Filter.Condition {
  /// Any condition, with a value that the guessing court may have.
  public static func guess(using chances: inout Chances) -> Filter.Condition {
    let wanted = chances.happens(50)
    let text = chances.one(of: texts) ?? ""
    switch Int.random(in: 0..<24, using: &chances) {
    case 0: return .word(text)
    case 1: return .number(chances.one(of: ["1234", "7517-26", "2/123", "9"]) ?? "")
    case 2: return .category(chances.one(of: ["civil", "criminal", "гражданское"]) ?? "")
    case 3: return .judge(chances.one(of: Instruction.judges + texts) ?? "")
    case 4: return .secretary(text)
    case 5: return .party(text)
    case 6: return .phase(chances.one(of: CasePhase.allCases) ?? .closed)
    case 7: return .ready(wanted)
    case 8: return .hearing(.guess(using: &chances))
    case 9: return .overdue(wanted)
    case 10: return .late(wanted)
    case 11: return .backdated(wanted)
    case 12: return .questionable
    case 13: return .originalMissing(wanted)
    case 14: return .status(chances.one(of: DocumentStatus.allCases) ?? .needed)
    case 15: return .suspended(wanted)
    case 16: return .active(wanted)
    case 17: return .mine(chances.one(of: Instruction.judges) ?? "")
    case 18: return .from(text)
    case 19: return .title(text)
    case 20: return .due(.guess(using: &chances))
    case 21: return .received(.guess(using: &chances))
    case 22: return .served(wanted)
    default: return .unrequested(wanted)
    }
  }

  private static let texts =
    Instruction.names + Instruction.titles + [
      "рас", "Рассвет", "әбді", "abdi", "аренд", "ли", "123456", "я", "me", "-акт", "10:30", "а\"б", "\\", "ким в", "(", "f[vtnjdf",
    ]
}

extension Filter.DaySpan {
  /// None, any, or some days of the guessing court's year.
  public static func guess(using chances: inout Chances) -> Filter.DaySpan {
    let first = day("2026-10-01") + Int.random(in: -5...90, using: &chances)
    switch Int.random(in: 0..<7, using: &chances) {
    case 0: return .none
    case 1: return .any
    case 2: return .days(Day.accepted.lowerBound...first)
    case 3: return .days(first...Day.accepted.upperBound)
    default: return .days(first...(first + Int.random(in: 0...30, using: &chances)))
    }
  }
}
