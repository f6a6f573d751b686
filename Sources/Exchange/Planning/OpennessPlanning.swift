import CaseEngine

extension Planner {
  /// The openness of hearings, and what media asked: what the register has already is known by its time and its words.
  mutating func planOpenness(opened: Moment) throws(LineProblem) {
    var had = have?.record.openness ?? []
    for (place, step) in record.openness.enumerated() {
      let hearing = hearingIDs[step.hearing - 1]
      let known = had.firstIndex { have?.hearings[$0.hearing - 1] == hearing && agree(step.on, $0.on) && $0.what == step.what }
      if let known {
        had.remove(at: known)
        continue
      }
      let fact: OpennessFact =
        switch step.what {
        case .closed(let closing): .closedToPublic(hearing: hearing, closing: closing)
        case .opened(let ruling, let reason): .openedToPublic(hearing: hearing, ruling: ruling, reason: reason)
        case .listeners(let how): .listenersTold(hearing: hearing, how: how)
        }
      add(
        .openness(fact), step.on, order: StepOrder(.openness, place), path: "openness[\(place + 1)]",
        floor: max(opened, hearingTimes[step.hearing - 1])
      )
    }
    var free = Array((have?.record.media ?? []).indices)
    var next = existing?.nextMediaRequestID.rawValue ?? 1
    for (place, media) in record.media.enumerated() {
      let path = "media[\(place + 1)]"
      let match = free.first { place in
        guard let other = have?.record.media[place] else { return false }
        return other.asked.outlet == media.asked.outlet && other.asked.uses == media.asked.uses && agree(media.on, other.on)
      }
      let id: MediaRequestID
      var floor = opened
      if let match, let have {
        free.removeAll { $0 == match }
        id = have.media[match]
        try same(path + ".due", media.asked.due?.day, have.record.media[match].asked.due?.day) { $0.iso }
        try same(path + ".name", media.asked.name, have.record.media[match].asked.name)
      } else {
        id = MediaRequestID(rawValue: next)
        next += 1
        var asked = media.asked
        asked.hearing = media.hearing.map { hearingIDs[$0 - 1] }
        if let hearing = media.hearing { floor = max(floor, hearingTimes[hearing - 1]) }
        floor = add(
          .openness(.mediaRequested(request: id, asked: asked)), media.on, order: StepOrder(.media, place), path: path, floor: floor)
      }
      try planReplies(media, id, match.flatMap { have?.record.media[$0] }, path, place, floor)
    }
  }

  private mutating func planReplies(
    _ media: MediaRecord, _ id: MediaRequestID, _ had: MediaRecord?, _ path: String, _ turn: Int, _ floor: Moment
  ) throws(LineProblem) {
    for (place, opinion) in media.opinions.enumerated() {
      let party = partyIDs[opinion.party - 1]
      let isKnown = (had?.opinions ?? []).contains {
        have?.parties[$0.party - 1] == party && $0.opinion == opinion.opinion && agree(opinion.on, $0.on)
      }
      if isKnown { continue }
      add(
        .openness(.opinionNoted(request: id, party: party, opinion: opinion.opinion)), opinion.on,
        order: StepOrder(.media, turn, place + 1), path: path + ".opinions[\(place + 1)]", floor: max(floor, partyTimes[opinion.party - 1]))
    }
    guard let answer = media.answer else { return }
    if let had = had?.answer {
      try same(path + ".answer.on", answer.on, had.on)
      return try same(path + ".answer.decision", answer.answer.decision.code, had.answer.decision.code)
    }
    add(
      .openness(.mediaAnswered(request: id, answer: answer.answer)), answer.on, order: StepOrder(.media, turn, .max),
      path: path + ".answer", floor: floor)
  }
}
