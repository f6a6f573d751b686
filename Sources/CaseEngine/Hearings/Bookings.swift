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
      switch entry.fact {
      case .documentReceived(_, let receipt):
        if let number = receipt.submission, days[number] == nil { days[number] = entry.occurred.day(in: zone) }
      case .originalFiled(_, let filing): if days[filing.number] == nil { days[filing.number] = filing.on }
      case .originalCompared(_, let comparison): if days[comparison.number] == nil { days[comparison.number] = comparison.on }
      default: break
      }
    }
    return days
  }
}
