/// What is asked for where a judge is away: each hearing is put off, or its case given to another judge, and what the participants are to be told
/// is drafted in the same act. Source: rules, sections 4 and 5; CPC art. 34, 198.
public enum AbsenceInstruction: Hashable, Sendable, Grouped {
  /// Moves a hearing to another day.
  case putOff(HearingID, HearingPlan, reason: String, override: String? = nil, notices: [Notice] = [])
  /// Gives the case to another judge, with its hearings as they are set.
  case giveOver(judge: String, order: String?, reason: String, notices: [Notice] = [])

  /// The act itself, which decides who may: notices that are drafted with it wait, and are sent by those who send notices.
  public var act: Instruction {
    switch self {
    case .putOff(let id, let plan, let reason, let override, _): .moveHearing(id, plan, reason: reason, override: override)
    case .giveOver(let judge, let order, let reason, _): .reassign(judge: judge, order: order, reason: reason)
    }
  }

  /// What is drafted with it.
  public var notices: [Notice] {
    switch self {
    case .putOff(_, _, _, _, let notices), .giveOver(_, _, _, let notices): notices
    }
  }
}

extension CaseFile {
  /// The hearing is moved or the case reassigned as ever; the notices stand behind it.
  func aboutAbsence(_ instruction: AbsenceInstruction, _ here: Circumstances) throws(Refusal) -> [Stated<CaseFact>] {
    let facts: [Stated<CaseFact>] =
      switch instruction {
      case .putOff: try aboutHearings(instruction.act, here)
      case .giveOver: try aboutTheCase(instruction.act, here)
      }
    return try drafted(instruction.notices, after: facts, here)
  }
}
