/// Who may do what: the table of rules, section 5. The second question, *permitted*, asked of people's instructions only.
enum Permissions {
  static let clerks: [CourtRole] = [.secretary, .chancery, .judge]
  static let preparing: [CourtRole] = [.secretary, .judge]
  static let judge: [CourtRole] = [.judge]
  static let chancery: [CourtRole] = [.chancery]
  static let reassigning: [CourtRole] = [.chair, .administrator]

  /// The roles that may give this instruction, the likeliest first. Empty: decided by what is taken back.
  static func roles(for instruction: Instruction) -> [CourtRole] {
    switch instruction {
    case .openCase, .editCase, .suspendCase, .resumeCase, .closeCase, .reopenCase, .addParty, .changeParty, .removeParty: clerks
    case .reassign: reassigning
    case .needDocument, .changeDocument, .unneedDocument, .chooseRecipients, .requestDocument: preparing
    case .receiveDocument, .takeInUnrequested, .returnDocument: [.chancery, .secretary, .judge]
    case .fileOriginal, .compareOriginal, .giveBackOriginal: chancery
    case .waiveDocument, .noteNoDocumentsNeeded, .acknowledge, .signReadiness, .withdrawSignature: judge
    case .serveDocument: [.secretary, .chancery, .judge]
    case .setHearing(let plan, let override): plan.kind == .trial || plan.closed != nil || override != nil ? judge : preparing
    case .moveHearing(_, let plan, _, let override): plan.kind == .trial || plan.closed != nil || override != nil ? judge : preparing
    case .cancelHearing: preparing
    case .tick: clerks
    case .retract, .undo, .redo: []
    }
  }

  /// The roles that may take a fact back: those that may enter it.
  static func roles(takingBack fact: CaseFact) -> [CourtRole] {
    switch fact {
    case .originalFiled, .originalCompared, .originalGivenBack: chancery
    case .documentWaived, .noDocumentsNeeded, .itemAcknowledged, .readinessSigned, .signatureWithdrawn: judge
    case .documentNeeded, .documentChanged, .documentUnneeded, .recipientsChosen, .documentRequested: [.secretary, .judge, .chancery]
    case .documentReceived, .documentReturned, .documentServed: [.chancery, .secretary, .judge]
    case .hearingSet(_, let plan, _), .hearingMoved(_, let plan, _, _): plan.kind == .trial ? judge : preparing
    case .hearingCancelled: preparing
    case .caseReassigned: reassigning
    default: clerks
    }
  }

  /// The first of `roles` that the actor has.
  static func role(of actor: Actor, among roles: [CourtRole]) throws(Refusal) -> CourtRole {
    for role in roles where actor.roles.contains(role) { return role }
    throw .notAllowed(may: roles)
  }
}
