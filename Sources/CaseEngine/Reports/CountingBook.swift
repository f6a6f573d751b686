extension Tally {
  /// Counts what the court keeps apart from its cases: trainings, proposals, complaints. Source: recommendations 1, 7, 8 and 9.
  public mutating func count(_ book: CourtBook, of court: CourtFile, in zone: CourtZone) {
    for record in book.trainings.state.trainings {
      count(.trainings, on: record.training.on)
      if record.training.topic == .remoteHearings { count(.trainingsRemote, on: record.training.on) }
      if record.training.topic == .program { count(.trainingsProgram, on: record.training.on) }
    }
    let people = court.staff.values.filter { $0.roles.contains(.judge) || $0.roles.contains(.secretary) }
    let untrained = people.count { !book.trainings.state.isTrained($0.name, in: .remoteHearings, by: today) }
    if !people.isEmpty { countUndated(.untrained, untrained) }
    for record in book.proposals.state.proposals {
      count(.proposals, on: record.made.day(in: zone))
      if record.proposal.source == .court { count(.proposalsFromCourts, on: record.made.day(in: zone)) }
      if let decision = record.decision { count(.proposalsDecided, on: decision.on.day(in: zone)) }
      if let decision = record.decision, decision.outcome == .carriedOut { count(.proposalsCarriedOut, on: decision.on.day(in: zone)) }
    }
    for record in book.complaints.state.complaints {
      let received = record.received.day(in: zone)
      count(.complaints, on: received)
      if let answer = record.answer {
        count(answer.on.day(in: zone) <= record.due ? .complaintsInTime : .complaintsLate, on: received)
      } else {
        count(.complaintsOpen, on: received)
      }
    }
  }
}
