/// Who may do what: the table of rules, section 5. The second question, *permitted*, asked of people's instructions only.
enum Permissions {
  static let clerks: [CourtRole] = [.secretary, .chancery, .judge]
  static let preparing: [CourtRole] = [.secretary, .judge]
  static let judge: [CourtRole] = [.judge]
  /// Everybody but the observer, to whom identity numbers stay masked.
  static let looking: [CourtRole] = [.secretary, .chancery, .judge, .chair, .administrator]
  static let chancery: [CourtRole] = [.chancery]
  static let reassigning: [CourtRole] = [.chair, .administrator]
  static let administrator: [CourtRole] = [.administrator]
  static let chair: [CourtRole] = [.chair]
  static let contacts: [CourtRole] = [.chancery, .administrator]
  static let complaints: [CourtRole] = [.secretary, .chancery, .chair]
  static let reception: [CourtRole] = [.chair, .chancery]

  /// Who answers on a step of the ladder: whoever stands on it, and everybody above.
  static func answering(_ level: ComplaintLevel) -> [CourtRole] { ComplaintLevel.allCases.filter { $0 >= level }.map(\.role) }

  /// The roles that may give this instruction in this case, the likeliest first. Empty: decided by what is taken back.
  static func roles(for instruction: Instruction, in state: CaseState) -> [CourtRole] {
    switch instruction {
    case .openCase, .editCase, .suspendCase, .resumeCase, .closeCase, .reopenCase, .addParty, .changeParty, .removeParty: clerks
    case .reassign: reassigning
    case .revealIdentityNumber: looking
    case .needDocument, .changeDocument, .unneedDocument, .chooseRecipients, .requestDocument: preparing
    case .receiveDocument, .takeInUnrequested, .returnDocument: [.chancery, .secretary, .judge]
    case .fileOriginal, .compareOriginal, .giveBackOriginal: chancery
    case .waiveDocument, .noteNoDocumentsNeeded, .acknowledge, .signReadiness, .withdrawSignature: judge
    case .serveDocument: [.secretary, .chancery, .judge]
    case .setHearing(let plan, let override): plan.kind == .trial || plan.closed != nil || override != nil ? judge : preparing
    case .moveHearing(let id, let plan, _, let override):
      isTrial(id, in: state) || plan.kind == .trial || plan.closed != state.hearing(id)?.plan.closed || override != nil ? judge : preparing
    case .cancelHearing(let id, _, _): isTrial(id, in: state) ? judge : preparing
    case .course(let instruction): instruction.isJudgesAlone ? judge : preparing
    case .absence(let instruction): roles(for: instruction.act, in: state)
    case .links: clerks
    case .tick: clerks
    case .openness(let instruction): instruction.roles
    case .tray(let instruction): instruction.roles
    case .room(let instruction): instruction.roles
    case .notice, .group, .message: preparing
    case .retract, .undo, .redo: []
    }
  }

  /// The roles that may take a fact back: those that may enter it. `file` tells of what hearing it speaks; `role` is that under which it was
  /// entered: the chancery's own paper, which nobody had asked for, the chancery can also take off the list again.
  static func roles(takingBack fact: CaseFact, enteredAs role: CourtRole?, in file: CaseFile) -> [CourtRole] {
    switch fact {
    case .originalFiled, .originalCompared, .originalGivenBack: chancery
    case .documentWaived, .originalWaived, .noDocumentsNeeded, .itemAcknowledged, .readinessSigned, .signatureWithdrawn, .actedForJudge:
      judge
    case .documentNeeded: role == .chancery ? [.chancery, .secretary, .judge] : preparing
    case .documentChanged, .documentUnneeded, .recipientsChosen, .documentRequested: preparing
    case .documentReceived, .documentReturned, .documentServed: [.chancery, .secretary, .judge]
    case .hearingSet(let id, let plan, let overrides), .hearingMoved(let id, let plan, _, let overrides):
      // What a secretary could set goes on with a hearing that was put off: the next date of an adjournment.
      role != .secretary && (plan.kind == .trial || plan.closed != nil || file.everSetAsTrial(id)) || !overrides.isEmpty ? judge : preparing
    case .course: preparing
    case .hearingCancelled(let id, _, _): file.everSetAsTrial(id) ? judge : preparing
    case .caseReassigned: reassigning
    case .openness(let fact): fact.rolesTakingBack
    case .tray(let fact): fact.rolesTakingBack
    case .room(let fact): fact.roles
    // What was drafted with the handing over of a case is taken back with it.
    case .notice(.prepared): role.map(reassigning.contains) == true ? preparing + reassigning : preparing
    case .notice, .group, .message: preparing
    default: clerks
    }
  }

  private static func isTrial(_ id: HearingID, in state: CaseState) -> Bool { state.hearing(id)?.plan.kind == .trial }

  /// The first of `roles` that the actor has.
  static func role(of actor: Actor, among roles: [CourtRole]) throws(Refusal) -> CourtRole {
    for role in roles where actor.roles.contains(role) { return role }
    throw .notAllowed(may: roles)
  }
}

extension CaseFile {
  /// Whether a hearing is a trial hearing, also where its setting was taken back.
  func everSetAsTrial(_ id: HearingID) -> Bool {
    entries.contains { if case .hearingSet(id, let plan, _) = $0.fact { plan.kind == .trial } else { false } }
  }
}

extension Actor {
  /// Whether identity numbers may be shown to this person in full, and parties looked for by them; to an observer they stay masked, who must not learn
  /// one by guessing either. Source: rules, section 5.
  public var maySeeIdentityNumbers: Bool { !roles.isDisjoint(with: Permissions.looking) }
}
