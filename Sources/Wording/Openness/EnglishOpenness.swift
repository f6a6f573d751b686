import CaseEngine

public extension English {
  func name(_ ground: ClosingGround) -> String {
    switch ground {
    case .stateSecrets: "state secrets"
    case .adoption: "secrecy of adoption"
    case .privacy: "privacy"
    case .personalSecret: "personal secret"
    case .familySecret: "family secret"
    case .commercialSecret: "commercial secret"
    case .otherSecret: "another secret that the law protects"
    case .otherCircumstances: "other circumstances that prevent an open hearing"
    case .massDisorder: "mass disorder"
    }
  }

  func name(_ use: MediaUse) -> String {
    switch use {
    case .notes: "notes from the seat"
    case .sound: "sound from the seat"
    case .photo: "photographs"
    case .video: "film and video"
    case .broadcast: "broadcast"
    }
  }

  func name(_ ground: MediaRefusalGround) -> String {
    switch ground {
    case .closedHearing: "the hearing is closed"
    case .participantsObject: "participants object"
    case .protectedSecret: "a secret that the law protects"
    case .minors: "persons under age take part"
    case .safety: "safety of participants"
    case .order: "order in the hearing"
    case .other: "another ground"
    }
  }

  func ruling(_ ruling: Ruling) -> String {
    switch ruling {
    case .inTheMinutes: "in the minutes"
    case .separate(let text): text
    }
  }

  func openness(ground: String?, _ closing: Closing?) -> String {
    guard let ground else { return "open" }
    let extent = closing?.part.map { "closed in part: " + $0 } ?? "closed in whole"
    return listed([
      extent + (closing?.part == nil ? ": " : "; ground: ") + closingGround(ground), closing?.word, closing.map { ruling($0.ruling) },
    ])
  }

  func decision(_ decision: MediaDecision) -> String {
    switch decision {
    case .noLeaveNeeded: "no leave needed"
    case .granted: "granted"
    case .limited(let limits): "granted with limits: " + limits
    case .refused(let ground, let word): listed(["refused: " + name(ground), word])
    }
  }

  func mediaRequest(_ request: MediaRequest) -> String {
    listed([request.outlet, request.name, listed(request.uses.map { name($0) }), request.contact, request.note])
  }

  func opinion(_ opinion: MediaOpinion, of party: String) -> String {
    party + ": " + listed([opinion.objects ? "objects" : "does not object", opinion.word])
  }

  func unanswered(_ due: Day?, overdueDays: Int?) -> String {
    listed(["not answered", due.map { "due " + day($0) }, overdueDays.map { "overdue by " + days($0) }])
  }

  var closingToPublic: String { "Close the hearing to the public" }

  var openingToPublic: String { "Open the hearing again" }

  var grantedWithLimits: String { "granted with limits" }

  var noMediaWait: String { "No media request waits for an answer in this case." }

  func fact(_ fact: OpennessFact, in state: CaseState?, zone: CourtZone) -> String {
    switch fact {
    case .closedToPublic(let id, let closing):
      return "Closed to the public: " + told(id, state, zone) + "; " + openness(ground: closing.ground.rawValue, closing)
    case .openedToPublic(let id, let ruling, let reason):
      return "Open to the public again: " + listed([told(id, state, zone), self.ruling(ruling), reason], by: "; ")
    case .listenersTold(let id, let how?): return "How listeners and the press join: " + told(id, state, zone) + "; " + how
    case .listenersTold(let id, nil): return "Listeners and the press no longer join: " + told(id, state, zone)
    case .mediaRequested(let id, let asked):
      return "Media request \(id.rawValue): " + listed([mediaRequest(asked), asked.due.map { "answer by " + day($0.day) }])
    case .opinionNoted(let id, let party, let opinion):
      return "Opinion on media request \(id.rawValue): " + self.opinion(opinion, of: self.party(party, in: state))
    case .mediaAnswered(let id, let answer):
      return "Media request \(id.rawValue) answered: "
        + listed([outlet(id, in: state), decision(answer.decision), answer.ruling.map { ruling($0) }])
    }
  }

  var mistakeNoSuchGround: String { "the law has no such ground; F4 lists the grounds" }

  func refusal(_ refusal: OpennessRefusal, in state: CaseState?) -> String {
    switch refusal {
    case .nothingAskedFor: "It is not said what the media want. Name it: notes, sound, photo, video or broadcast."
    case .refusalWithoutGround: "A refusal without a ground is not taken (CPC art. 19). Name a ground from the list."
    case .needsNoLeave: "Notes and sound from the seat need no leave (CPC art. 19): they cannot be refused or limited."
    case .hearingIsOpen: "The hearing is open: that ground does not fit. Name another."
    case .unknownGround(let text):
      "A hearing is closed only on a ground of the law (CPC art. 19, 188), and “" + text + "” is none. Choose: " + grounds + "."
    case .linkOfParticipants: "This is the link of the participants. Give listeners another."
    }
  }

  func impossibility(_ why: OpennessImpossibility, in state: CaseState?) -> String {
    switch why {
    case .alreadyOpen(let id): "Hearing \(id.rawValue) is open already."
    case .noSuchRequest(let id): "The case has no media request \(id.rawValue). Check the number in the list of requests."
    case .requestNumberUsed(let id): "The number of media request \(id.rawValue) was used before."
    case .alreadyAnswered(let id):
      "Media request \(id.rawValue) was answered already" + (outlet(id, in: state).map { ": " + $0 } ?? "")
        + ". To answer otherwise, take the answer back first."
    case .beforeItWasAsked(let id): "Media request \(id.rawValue) came later than that. Give a later time."
    }
  }

  private func told(_ id: HearingID, _ state: CaseState?, _ zone: CourtZone) -> String {
    hearing(id, in: state, zone) { "hearing \($0)" }
  }
}
