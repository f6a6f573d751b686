extension CaseFile {
  /// The hearings of this case, as far as another hearing can clash with them: neither cancelled nor ended, nor in a closed case.
  public var bookings: [Booking] { bookings(apartFrom: nil) }

  /// The same without one of them: a hearing that is moved does not clash with itself.
  func bookings(apartFrom moved: HearingID?) -> [Booking] {
    guard let details = state.details, state.closed == nil else { return [] }
    return state.hearings.filter { $0.stands && $0.id != moved }.map { hearing in
      Booking(
        id: id, number: details.number, start: hearing.plan.start, end: hearing.plan.end, judge: hearing.plan.judge ?? details.judge,
        room: hearing.plan.room, link: hearing.plan.link)
    }
  }

  /// The incoming numbers of the chancery that entries of this case carry, each with its day. A paper that was returned keeps its number; a
  /// retracted entry does not. Source: rules, section 3.
  public func submissions(in zone: CourtZone) -> [String: Day] {
    let gone = retractedVersions
    var days: [String: Day] = [:]
    for entry in entries where !gone.contains(entry.version) {
      if let (number, day) = entry.fact.submission(entry.occurred, in: zone), days[number] == nil { days[number] = day }
    }
    return days
  }
}

extension CaseFact {
  /// The incoming number of the chancery that this carries, with its day; nil where it carries none. Source: rules, section 3.
  public func submission(_ occurred: Occurrence, in zone: CourtZone) -> (number: String, day: Day)? {
    switch self {
    case .documentReceived(_, let receipt): receipt.submission.map { ($0, occurred.day(in: zone)) }
    case .originalFiled(_, let filing): (filing.number, filing.on)
    case .originalCompared(_, let comparison): (comparison.number, comparison.on)
    default: nil
    }
  }
}
