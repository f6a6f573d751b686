import CaseEngine

extension OpennessRefusal {
  /// What a refusal names, for programs.
  var details: [JSON] {
    switch self {
    case .nothingAskedFor, .linkOfParticipants: []
    case .unknownGround(let ground):
      [.keys(["given": .text(ground), "known": .texts(ClosingGround.allCases.map(\.rawValue))])]
    case .refusalWithoutGround(let id):
      [.keys(["request": .int(id.rawValue), "grounds": .texts(MediaRefusalGround.allCases.map(\.rawValue))])]
    case .needsNoLeave(let id): [.keys(["request": .int(id.rawValue)])]
    case .hearingIsOpen(let id): [.keys(["hearing": .int(id.rawValue)])]
    }
  }
}

extension OpennessImpossibility {
  /// What an impossibility names, for programs.
  var details: [JSON] {
    switch self {
    case .alreadyOpen(let id): [.keys(["hearing": .int(id.rawValue)])]
    case .noSuchRequest(let id), .requestNumberUsed(let id), .alreadyAnswered(let id), .beforeItWasAsked(let id):
      [.keys(["request": .int(id.rawValue)])]
    }
  }
}

extension CaseJSON {
  /// Every media request of the case, in the order of asking.
  var media: JSON { .array(state.openness.media.map { media($0) }) }

  /// One media request, with the participants' opinions and its answer.
  func media(_ request: MediaRequestRecord) -> JSON {
    let asked = request.asked.fact
    let isOverdue = request.answer == nil && request.due.map { $0 < today } ?? false
    return .keys([
      "id": .int(request.id.rawValue), "outlet": .text(asked.outlet), "name": .text(asked.name), "contact": .text(asked.contact),
      "for": .texts(asked.uses.map(\.rawValue)), "hearing": .int(asked.hearing?.rawValue),
      "askedOn": .text(zone.iso(request.asked.occurred)),
      "needsLeave": .bool(state.needsLeave(asked)), "due": .text(request.due?.iso), "overdue": .bool(isOverdue), "note": .text(asked.note),
      "opinions": .array(request.opinions.sorted { $0.key < $1.key }.map { opinion($0.value.fact, of: $0.key) }),
      "answer": request.answer.map { answer($0) } ?? .null,
    ])
  }

  private func opinion(_ opinion: MediaOpinion, of party: PartyID) -> JSON {
    .keys(["party": .int(party.rawValue), "objects": .bool(opinion.objects), "word": .text(opinion.word)])
  }

  private func answer(_ answer: Recorded<MediaAnswer>) -> JSON {
    var (limits, ground, word): (String?, String?, String?) = (nil, nil, nil)
    switch answer.fact.decision {
    case .noLeaveNeeded, .granted: break
    case .limited(let text): limits = text
    case .refused(let reason, let text): (ground, word) = (reason.rawValue, text)
    }
    return .keys([
      "decision": .text(answer.fact.decision.code), "limits": .text(limits), "ground": .text(ground), "word": .text(word),
      "ruling": .text(answer.fact.ruling.map { CaseJSON.ruling($0) }), "on": .text(zone.iso(answer.occurred)), "by": .text(answer.by.name),
    ])
  }

  /// How open a hearing is: the ruling that closes it, and how listeners join.
  func openness(_ hearing: HearingRecord) -> JSON {
    let closing = state.closing(of: hearing)
    return .keys([
      "open": .bool(hearing.plan.closed == nil), "ground": .text(hearing.plan.closed), "word": .text(closing?.word),
      "part": .text(closing?.part), "ruling": .text(closing.map { CaseJSON.ruling($0.ruling) }),
      "listeners": .text(state.openness.listeners[hearing.id]),
    ])
  }

  private static func ruling(_ ruling: Ruling) -> String {
    switch ruling {
    case .inTheMinutes: "in-the-minutes"
    case .separate(let text): text
    }
  }
}
