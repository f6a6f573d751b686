import CaseEngine

extension CaseWriter {
  /// What media asked of some of the cases that have a hearing, and which hearings are closed.
  mutating func tellOpenness(_ story: Story) {
    layBeforeTheJudge(story)
    guard let trial = file.state.trial else { return }
    switch story {
    case .surprise:
      let closing = Closing(ground: .commercialSecret, part: Reasons.expertHeard(language), ruling: .inTheMinutes)
      act(theJudge, .judge, on: scenery.day(-2), [.openness(.closedToPublic(hearing: trial.id, closing: closing))])
    case .heldOnDayOff:
      let closing = Closing(ground: .privacy, ruling: .separate(ruling: Reasons.ruling(language)))
      act(theJudge, .judge, on: scenery.day(-2), [.openness(.closedToPublic(hearing: trial.id, closing: closing))])
    case .outstanding:
      ask(for: [.photo, .video], Reasons.newspaper(language), on: -3)
      let limits = MediaDecision.limited(limits: Reasons.limits(language))
      act(
        theJudge, .judge, on: scenery.day(-2),
        [.openness(.mediaAnswered(request: file.nextMediaRequestID.before, answer: MediaAnswer(limits, ruling: .inTheMinutes)))])
    case .lateByOmission:
      ask(for: [.broadcast], Reasons.channel(language), on: -1)
      guard let party = file.state.participants.last?.id else { return }
      let opinion = MediaOpinion(objects: true, word: Reasons.noCameras(language))
      act(
        secretary, .secretary, on: scenery.day(-1),
        [.openness(.opinionNoted(request: file.nextMediaRequestID.before, party: party, opinion: opinion))])
    case .lateWithCause:
      let at = moment(on: scenery.day(-2))
      let id = file.nextMediaRequestID
      let asked = MediaRequest(outlet: Reasons.newspaper(language), uses: [.notes, .sound])
      let answer = MediaAnswer(.noLeaveNeeded)
      act(
        secretary, .secretary, at: at,
        [.openness(.mediaRequested(request: id, asked: asked)), .openness(.mediaAnswered(request: id, answer: answer))])
    default: break
    }
  }

  /// What the secretary prepared for the judge's signature.
  private mutating func layBeforeTheJudge(_ story: Story) {
    switch story {
    case .outstanding, .overdue:
      guard let paper = file.state.documents.last(where: \.isOutstanding) else { return }
      let waiving = PreparedAct.waiveDocument(document: paper.id, ground: .notSubmitted, reason: Reasons.silent(language))
      act(secretary, .secretary, on: scenery.day(-1), [.tray(.actPrepared(prepared: 1, act: waiving))])
    case .complete where file.state.trial == nil:
      guard let day = scenery.week(1).last else { return }
      let plan = HearingPlan(
        kind: .trial, start: zone.moment(day, scenery.starts.last ?? .midnight), minutes: 60, room: "7", judge: theJudge.name)
      act(
        secretary, .secretary, on: scenery.day(-1),
        [.tray(.actPrepared(prepared: 1, act: .setHearing(plan: plan), word: Reasons.bothAsk(language)))])
    default: break
    }
  }

  private mutating func ask(for uses: [MediaUse], _ outlet: String, on offset: Int) {
    let at = moment(on: scenery.day(offset))
    let due = scenery.rules.calendar.deadline(after: zone.day(of: at), .workingDays(3))
    let asked = MediaRequest(outlet: outlet, contact: "press@example.kz", uses: uses, due: .computed(due))
    act(secretary, .secretary, at: at, [.openness(.mediaRequested(request: file.nextMediaRequestID, asked: asked))])
  }
}

extension MediaRequestID {
  /// The number that was given before this one.
  fileprivate var before: MediaRequestID { MediaRequestID(rawValue: rawValue - 1) }
}
