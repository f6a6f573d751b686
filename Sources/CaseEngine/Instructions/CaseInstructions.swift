extension CaseFile {
  /// Opening a case and changing what it is. Source: rules, sections 4, 5 and 9.
  func aboutTheCase(_ instruction: Instruction, _ here: Circumstances) throws(Refusal) -> [Stated<CaseFact>] {
    switch instruction {
    case .openCase(let details):
      try check(details, here)
      if details.judge != nil, here.actor.roles.isDisjoint(with: Permissions.reassigning) {
        throw .notAllowed(may: Permissions.reassigning)
      }
      return [Stated(.caseOpened(details: details), here.occurred)]
    case .editCase(var details):
      guard let current = state.details else { throw .impossible(.notOpened) }
      details.judge = current.judge
      try check(details, here)
      var facts: [CaseFact] = []
      if details.number != current.number { facts.append(.caseNumberCorrected(number: details.number)) }
      var renumbered = current
      renumbered.number = details.number
      if details != renumbered { facts.append(.caseDetailsChanged(details: details)) }
      if facts.isEmpty { throw .nothingChanges }
      return facts.map { Stated($0, here.occurred) }
    case .reassign(let judge, let order, let reason):
      try Checked.name(judge, .judge)
      try Checked.name(order, .order)
      try Checked.reason(reason)
      if state.details?.judge == judge { throw .nothingChanges }
      let clashes = clashes(under: judge, here)
      return [
        Stated(.caseReassigned(judge: judge, order: order, reason: reason, clashes: clashes.isEmpty ? nil : clashes), here.occurred)
      ]
    case .suspendCase(let reason):
      try Checked.reason(reason)
      if state.closed != nil { throw .caseNotActive(.closed) }
      return [Stated(.caseSuspended(reason: reason), here.occurred)]
    case .resumeCase(let reason):
      try Checked.note(reason, .reason)
      return [Stated(.caseResumed(reason: reason), here.occurred)]
    case .closeCase(let reason):
      try Checked.reason(reason)
      return [Stated(.caseClosed(reason: reason), here.occurred)]
    case .reopenCase(let reason):
      try Checked.reason(reason)
      return [Stated(.caseReopened(reason: reason), here.occurred)]
    default: return []
    }
  }

  /// The hearings to come that go over to another judge, as far as that judge has others at their time. A judge who fell ill is replaced all
  /// the same; what clashes is recorded.
  private func clashes(under judge: String, _ here: Circumstances) -> [HearingClash] {
    let going = state.hearings.filter {
      $0.cancelled == nil && $0.plan.start > here.now && ($0.plan.judge ?? state.details?.judge) == state.details?.judge
    }
    return going.compactMap { hearing in
      var hearing = hearing
      hearing.plan.judge = judge
      let numbers = clashes(of: hearing, among: here.surroundings.bookings).filter { $0.over == .judge }.map(\.booking.number).unrepeated
      return numbers.isEmpty ? nil : HearingClash(hearing: hearing.id, with: numbers)
    }
  }

  private func check(_ details: CaseDetails, _ here: Circumstances) throws(Refusal) {
    try Checked.name(details.subject, .subject)
    try Checked.name(details.judge, .judge)
    try Checked.name(details.secretary, .secretary)
    if let registered = details.registered { try Checked.past(registered, .registered, today: here.today) }
    guard here.rules.allCategories.contains(details.category) else {
      throw .unknownCategory(details.category, known: here.rules.allCategories)
    }
    if let owner = here.surroundings.cases[details.number], owner != id { throw .caseNumberTaken(details.number) }
  }
}
