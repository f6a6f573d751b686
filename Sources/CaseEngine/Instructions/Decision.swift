/// What an instruction leads to: facts to enter, and the role that permitted them.
public struct Decision: Hashable, Sendable {
  /// The facts, in order; at least one.
  public let facts: [Stated<CaseFact>]
  /// The role under which they were permitted.
  public let role: CourtRole

  /// Facts permitted by a role.
  public init(facts: [Stated<CaseFact>], role: CourtRole) {
    self.facts = facts
    self.role = role
  }
}

/// An instruction in its circumstances: what every rule may look at.
struct Circumstances: Hashable {
  let actor: Actor
  let now: Moment
  let occurred: Occurrence
  let acting: String?
  let rules: CourtRules
  let surroundings: Surroundings

  var today: Day { rules.calendar.zone.day(of: now) }
  var zone: CourtZone { rules.calendar.zone }
}

extension CaseFile {
  /// Decides an instruction: facts, or a refusal. Pure; nothing is changed.
  ///
  /// - Parameters:
  ///   - instruction: what is asked for.
  ///   - actor: who asks.
  ///   - now: the clock.
  ///   - occurred: when it happened, where that is not now.
  ///   - acting: why another judge than the case's own does what is the judge's alone. Source: rules, section 5.
  ///   - rules: the court's settings.
  ///   - surroundings: the answers to `question(of: instruction)`.
  /// - Throws: the first rule that refuses.
  public func decide(
    _ instruction: Instruction, by actor: Actor, at now: Moment, occurred: Occurrence? = nil, acting: String? = nil,
    under rules: CourtRules, among surroundings: Surroundings = Surroundings()
  ) throws(Refusal) -> Decision {
    let here = Circumstances(
      actor: actor, now: now, occurred: occurred ?? .at(now), acting: acting, rules: rules, surroundings: surroundings)
    try Checked.occurrence(here.occurred, now: now, in: here.zone)
    let decision: Decision
    switch instruction {
    case .retract, .undo, .redo: decision = try takeBack(instruction, here)
    default:
      let roles = Permissions.roles(for: instruction, in: state)
      let role = try Permissions.role(of: actor, among: roles)
      let acted = roles == Permissions.judge ? try actedForJudge(instruction, here) : []
      decision = Decision(facts: acted + (try facts(for: instruction, role, here)), role: role)
    }
    try checkPossible(decision, instruction, here)
    return decision
  }

  /// Whatever is decided must fold: the last word is always the history's.
  private func checkPossible(_ decision: Decision, _ instruction: Instruction, _ here: Circumstances) throws(Refusal) {
    let signature = Signature(name: here.actor.name, login: here.actor.login, role: decision.role, program: "")
    let drafts = decision.facts.enumerated().map { place, stated in
      Entry(imagining: stated, version: version + place + 1, at: here.now, by: signature)
    }
    if let (entry, why) = obstacle(adding: drafts, in: here.zone) {
      switch instruction {
      case .retract, .undo, .redo: throw .laterEntryInTheWay(version: entry.version, why: why)
      default: throw .impossible(why)
      }
    }
    switch instruction {
    case .retract, .undo, .redo, .reopenCase: try checkBroughtBack(entering(drafts), here)
    default: break
    }
  }

  private func entering(_ drafts: [Entry<CaseFact>]) -> CaseFile {
    var file = self
    for draft in drafts { file.enter(draft) }
    return file
  }

  func facts(for instruction: Instruction, _ role: CourtRole, _ here: Circumstances) throws(Refusal) -> [Stated<CaseFact>] {
    switch instruction {
    case .openCase, .editCase, .reassign, .suspendCase, .resumeCase, .closeCase, .reopenCase: try aboutTheCase(instruction, here)
    case .addParty, .changeParty, .removeParty, .revealIdentityNumber: try aboutParties(instruction, here)
    case .setHearing, .moveHearing, .cancelHearing: try aboutHearings(instruction, here)
    case .course(let instruction): try aboutTheCourse(instruction, here)
    case .absence(let instruction): try aboutAbsence(instruction, here)
    case .links(let instruction): try aboutLinks(instruction, here)
    case .acknowledge, .tick, .signReadiness, .withdrawSignature: try aboutReadiness(instruction, here)
    case .needDocument, .changeDocument, .unneedDocument, .noteNoDocumentsNeeded, .chooseRecipients, .requestDocument, .waiveDocument:
      try aboutTheList(instruction, here)
    case .receiveDocument, .takeInUnrequested, .returnDocument, .fileOriginal, .compareOriginal, .giveBackOriginal, .serveDocument:
      try aboutPapers(instruction, here)
    case .openness(let instruction): try aboutOpenness(instruction, here)
    case .tray(let instruction): try aboutTheTray(instruction, here)
    case .room(let instruction): try aboutTheRoom(instruction, here)
    case .notice, .group, .message: try aboutNotices(instruction, here)
    case .retract, .undo, .redo: []
    }
  }

  /// Refuses while the case is closed or suspended.
  func checkActive() throws(Refusal) {
    if state.closed != nil { throw .caseNotActive(.closed) }
    if state.suspended != nil { throw .caseNotActive(.suspended) }
  }

  /// The number that the next document gets: never used before, not even by one that was taken back.
  public var nextDocumentID: DocumentID {
    next { if case .documentNeeded(let id, _) = $0 { id } else { nil } }
  }

  /// The number that the next party gets: never used before, not even by one that was taken back.
  public var nextPartyID: PartyID {
    next { if case .partyAdded(let id, _) = $0 { id } else { nil } }
  }

  /// The number that the next hearing gets: never used before, not even by one that was taken back.
  public var nextHearingID: HearingID {
    next { if case .hearingSet(let id, _, _) = $0 { id } else { nil } }
  }
}
