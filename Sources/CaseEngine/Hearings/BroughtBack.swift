extension CaseFile {
  /// The hearings to come that stand here and did not stand so before: what a redo, an undo or a reopening brings in force. Each knows its judge.
  public func hearingsBroughtBack(since before: CaseFile, now: Moment) -> [HearingRecord] {
    let known = Set(before.standingHearings)
    return standingHearings.filter { $0.plan.end > now && !known.contains($0) }
  }

  /// The clashes of a hearing that was set before, apart from those that the judge set aside then.
  func clashes(of hearing: HearingRecord, among bookings: [Booking]) -> [Refusal.Clash] {
    clashes(of: hearing.plan, moving: hearing.id, among: bookings).filter { !hearing.clashesSetAside.contains($0.booking.number) }
  }

  private var standingHearings: [HearingRecord] {
    guard let details = state.details, state.closed == nil else { return [] }
    return state.hearings.filter(\.stands).map { hearing in
      var hearing = hearing
      // Who was called and what was begun takes nobody's hour.
      hearing.course = HearingCourse()
      hearing.plan.judge = hearing.plan.judge ?? details.judge
      // Who may listen takes nobody's time.
      hearing.plan.closed = nil
      return hearing
    }
  }

  /// What must be known of other cases to decide an instruction here: also of what it brings back. Source: rules, section 2.
  public func question(of instruction: Instruction) -> SurroundingsQuestion {
    if let signed = signed(by: instruction) { return self.question(of: signed) }
    if case .tray(.prepare(let act, _)) = instruction { return self.question(of: act.instruction()) }
    var question = instruction.question
    let broughtBack: [Entry<CaseFact>]
    question.groups = instruction.groupNames(in: state)
    switch instruction {
    case .reassign, .reopenCase, .absence(.giveOver):
      question.hearings = span(of: state.hearings.filter(\.stands).map(\.plan))
      return question
    case .retract(let version, _): broughtBack = entry(version).map { [meant(by: $0)] } ?? []
    case .undo(let act?, _): broughtBack = entries.filter { $0.act == act }.map { meant(by: $0) }
    case .undo(nil, _), .redo: broughtBack = entries
    default: return question
    }
    if broughtBack.contains(where: { $0.fact.bearsOnHearings }) {
      question.hearings = span(
        of: entries.compactMap {
          switch $0.fact {
          case .hearingSet(_, let plan, _), .hearingMoved(_, let plan, _, _): plan
          default: nil
          }
        })
    }
    for entry in broughtBack {
      switch entry.fact {
      case .caseOpened(let details): question.caseNumbers.append(details.number)
      case .caseNumberCorrected(let number): question.caseNumbers += [number] + formerNumbers
      case .documentReceived(_, let receipt): question.submissions += receipt.submission.map { [$0] } ?? []
      case .group(.named(let name)): question.groups += name.both
      case .group(.dissolved): question.groups += everyGroupName
      case .originalFiled(_, let filing): question.submissions.append(filing.number)
      case .originalCompared(_, let comparison): question.submissions.append(comparison.number)
      default: break
      }
    }
    question.caseNumbers = question.caseNumbers.unrepeated
    question.submissions = question.submissions.unrepeated
    question.groups = question.groups.unrepeated
    return question
  }

  /// Every name that the group of the case ever had.
  private var everyGroupName: [String] {
    entries.flatMap { entry -> [String] in if case .group(.named(let name)) = entry.fact { name.both } else { [] } }
  }

  /// Every number that the case ever had.
  private var formerNumbers: [CaseNumber] {
    entries.compactMap {
      switch $0.fact {
      case .caseOpened(let details), .caseDetailsChanged(let details): details.number
      case .caseNumberCorrected(let number): number
      default: nil
      }
    }
  }

  /// Within which time other hearings can clash with these; nil for none. No hearing is longer than a day.
  private func span(of plans: [HearingPlan]) -> Range<Moment>? {
    guard let first = plans.map(\.start).min(), let last = plans.map(\.end).max() else { return nil }
    return first.adding(minutes: -1_440)..<max(last, first.adding(minutes: 1))
  }

  /// Refuses what would come back into a register where its number, its submission or its hour is somebody else's by now.
  func checkBroughtBack(_ after: CaseFile, _ here: Circumstances) throws(Refusal) {
    if let number = after.number, number != self.number, let owner = here.surroundings.cases[number], owner != id {
      throw .caseNumberTaken(number)
    }
    let submissions = submissions(in: here.zone)
    for (number, day) in after.submissions(in: here.zone).sorted(by: { $0.key < $1.key }) where submissions[number] != day {
      if let taken = here.surroundings.submissions[number], taken != day { throw .submissionOfAnotherDay(number: number, day: taken) }
    }
    let names = Set(state.groupNames)
    for name in after.state.groupNames where !names.contains(name) {
      if let owner = here.surroundings.groups[name], owner != id { throw .notice(.groupNameTaken(name)) }
    }
    let clashes = after.hearingsBroughtBack(since: self, now: here.now).flatMap {
      after.clashes(of: $0, among: here.surroundings.bookings)
    }
    if !clashes.isEmpty { throw .clashMeanwhile(clashes) }
  }
}

extension HearingRecord {
  /// The cases with which it may clash: the judge said why.
  public var clashesSetAside: [CaseNumber] {
    overrides.flatMap { override -> [CaseNumber] in if case .clash(let numbers) = override.obstacle { numbers } else { [] } }
  }
}

extension CaseFact {
  /// Whether it can bring hearings back in force that were set before.
  public var bringsBack: Bool {
    switch self {
    case .retracted, .caseReopened: true
    default: false
    }
  }

  /// Whether the hearings that stand can be others with it than without it.
  fileprivate var bearsOnHearings: Bool {
    switch self {
    case .hearingSet, .hearingMoved, .hearingCancelled, .caseOpened, .caseReassigned, .caseClosed, .caseReopened: true
    case .course(.hearingEnded): true
    default: false
    }
  }
}
