/// What somebody asks for about the openness of hearings.
public enum OpennessInstruction: Hashable, Sendable, Grouped, Codable {
  /// Closes a hearing to the public, in whole or in part.
  case closeToPublic(hearing: HearingID, closing: Closing)
  /// Opens a hearing again.
  case openToPublic(hearing: HearingID, ruling: Ruling, reason: String? = nil)
  /// Says how listeners and the press join the videoconference; nil that they no longer can.
  case tellListeners(hearing: HearingID, how: String?)
  /// Takes a media request in. One that needs no leave is answered at once.
  case takeMediaRequest(asked: MediaRequest)
  /// Notes what a participant thinks of a media request.
  case noteOpinion(request: MediaRequestID, party: PartyID, opinion: MediaOpinion)
  /// Answers a media request.
  case answerMedia(request: MediaRequestID, reply: MediaReply, ruling: Ruling?)
}

extension OpennessInstruction {
  /// The roles that may give it, the likeliest first. Source: rules, section 5.
  var roles: [CourtRole] {
    switch self {
    case .closeToPublic, .openToPublic, .answerMedia: Permissions.judge
    case .tellListeners, .noteOpinion: Permissions.preparing
    case .takeMediaRequest: Permissions.clerks
    }
  }
}

extension OpennessFact {
  /// The roles that may take it back: those that may enter it.
  var rolesTakingBack: [CourtRole] {
    switch self {
    case .closedToPublic, .openedToPublic: Permissions.judge
    case .mediaAnswered(_, let answer): answer.decision == .noLeaveNeeded ? Permissions.clerks : Permissions.judge
    case .listenersTold, .opinionNoted: Permissions.preparing
    case .mediaRequested: Permissions.clerks
    }
  }
}

extension CaseFile {
  /// Closing and opening hearings, and what media ask. Source: rules, section 5; CPC art. 19, 188(4); recommendation 5.
  func aboutOpenness(_ instruction: OpennessInstruction, _ here: Circumstances) throws(Refusal) -> [Stated<CaseFact>] {
    let facts: [OpennessFact] =
      switch instruction {
      case .closeToPublic(let id, let closing): [try self.closing(id, closing)]
      case .openToPublic(let id, let ruling, let reason): [try opening(id, ruling, reason)]
      case .tellListeners(let id, let how): [try telling(id, how)]
      case .takeMediaRequest(let asked): try taking(asked, here)
      case .noteOpinion(let id, let party, let opinion): [try noting(id, party, opinion)]
      case .answerMedia(let id, let reply, let ruling): [try answering(id, reply, ruling)]
      }
    return facts.map { Stated(.openness($0), here.occurred) }
  }

  private func closing(_ id: HearingID, _ closing: Closing) throws(Refusal) -> OpennessFact {
    try checkActive()
    try Checked.name(closing.part, .part)
    try check(closing.ruling)
    if let word = closing.word { try Checked.reason(word) } else if closing.ground.needsWord { try Checked.reason("") }
    if let hearing = state.hearing(id), state.closing(of: hearing) == closing { throw .nothingChanges }
    return .closedToPublic(hearing: id, closing: closing)
  }

  private func opening(_ id: HearingID, _ ruling: Ruling, _ reason: String?) throws(Refusal) -> OpennessFact {
    try checkActive()
    try check(ruling)
    if let reason { try Checked.reason(reason) }
    return .openedToPublic(hearing: id, ruling: ruling, reason: reason)
  }

  private func telling(_ id: HearingID, _ how: String?) throws(Refusal) -> OpennessFact {
    try Checked.name(how, .listeners)
    if state.openness.listeners[id] == how { throw .nothingChanges }
    if let how, how == state.hearing(id)?.plan.link { throw .openness(.linkOfParticipants) }
    return .listenersTold(hearing: id, how: how)
  }

  private func taking(_ asked: MediaRequest, _ here: Circumstances) throws(Refusal) -> [OpennessFact] {
    var asked = asked
    try Checked.name(asked.outlet, .outlet)
    try Checked.name(asked.name, .name)
    try Checked.name(asked.contact, .contact)
    try Checked.note(asked.note, .note)
    asked.uses = MediaUse.allCases.filter { asked.uses.contains($0) }
    if asked.uses.isEmpty { throw .openness(.nothingAskedFor) }
    if let due = asked.due?.day { try Checked.day(due, .due) }
    let id = nextMediaRequestID
    guard state.needsLeave(asked) else {
      asked.due = nil
      return [.mediaRequested(request: id, asked: asked), .mediaAnswered(request: id, answer: MediaAnswer(.noLeaveNeeded))]
    }
    asked.due = asked.due ?? due(of: asked, here)
    return [.mediaRequested(request: id, asked: asked)]
  }

  /// Within the court's own measure, and before the hearing in any case.
  private func due(of asked: MediaRequest, _ here: Circumstances) -> DueDate {
    let calendar = here.rules.calendar
    let asking = here.occurred.day(in: here.zone)
    let counted = calendar.deadline(after: asking, .workingDays(MediaRequest.workingDaysToAnswer))
    guard let hearing = state.hearing(of: asked) else { return .computed(counted) }
    let before = max(asking, calendar.previousWorkingDay(before: here.zone.day(of: hearing.plan.start)))
    return before < counted.ends ? calendar.stated(before) : .computed(counted)
  }

  private func noting(_ id: MediaRequestID, _ party: PartyID, _ opinion: MediaOpinion) throws(Refusal) -> OpennessFact {
    try Checked.note(opinion.word, .note)
    if state.openness.media(id)?.opinions[party]?.fact == opinion { throw .nothingChanges }
    return .opinionNoted(request: id, party: party, opinion: opinion)
  }

  private func answering(_ id: MediaRequestID, _ reply: MediaReply, _ ruling: Ruling?) throws(Refusal) -> OpennessFact {
    if let ruling { try check(ruling) }
    let request = state.openness.media(id)?.asked.fact
    if let request, reply != .granted, !state.needsLeave(request) { throw .openness(.needsNoLeave(id)) }
    let decision: MediaDecision
    switch reply {
    case .granted: decision = .granted
    case .limited(let limits):
      try Checked.name(limits, .limits)
      decision = .limited(limits: limits)
    case .refused(nil, _): throw .openness(.refusalWithoutGround(id))
    case .refused(let ground?, let word):
      if let word { try Checked.reason(word) } else if ground == .other { try Checked.reason("") }
      if ground == .closedHearing, let request, let hearing = state.hearing(of: request), hearing.plan.closed == nil {
        throw .openness(.hearingIsOpen(hearing.id))
      }
      decision = .refused(ground: ground, word: word)
    }
    return .mediaAnswered(request: id, answer: MediaAnswer(decision, ruling: ruling ?? .inTheMinutes))
  }

  private func check(_ ruling: Ruling) throws(Refusal) {
    if case .separate(let text) = ruling { try Checked.name(text, .ruling) }
  }
}
