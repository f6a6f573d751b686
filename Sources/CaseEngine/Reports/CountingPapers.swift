extension Tally {
  /// Counts a document: when it was asked for, whether in time, and on what that rests. Source: rules, section 2; recommendation 4.
  public mutating func count(_ row: DocumentRow, in zone: CourtZone) {
    if let day = row.requestedOn?.day(in: zone) {
      count(.requestsMade, on: day, judge: row.judge)
      switch row.requestedBefore {
      case true: count(.requestsBefore, on: day, judge: row.judge)
      case false: count(.requestsLate, on: day, judge: row.judge)
      case nil: count(.requestsOpen, on: day, judge: row.judge)
      }
      if row.evidence == .backdated { count(.requestsBackdated, on: day, judge: row.judge) }
      if row.evidence == .imported { count(.requestsImported, on: day, judge: row.judge) }
    }
    if let day = row.receivedOn {
      count(.papersReceived, on: day, judge: row.judge)
      if row.owed.isEmpty { count(.papersServed, on: day, judge: row.judge) }
    }
    countOriginal(row)
    if row.belongs(in: .outstanding) {
      countUndated(.papersOwed, on: row.due, judge: row.judge)
      if row.isOverdue(on: today) { countUndated(.papersOverdue, on: row.due, judge: row.judge) }
    }
  }

  /// The chancery's register: by the day of the number; one signed electronically by the day on which it came. Source: rules, section 3.
  private mutating func countOriginal(_ row: DocumentRow) {
    guard row.original != .none else { return }
    guard let settlement = row.settlement else {
      if row.status != .waived { countUndated(.originalsMissing, judge: row.judge) }
      return
    }
    let day = settlement == .signed ? row.receivedOn : row.originalOn ?? row.receivedOn
    let figure: Figure =
      switch settlement {
      case .filed: .originalsFiled
      case .compared: .originalsCompared
      case .signed: .originalsSigned
      case .givenBack: .originalsGivenBack
      case .waived: .originalsLost
      }
    guard let day else { return }
    count(figure, on: day, judge: row.judge)
    if settlement != .waived { count(.originalsSettled, on: day, judge: row.judge) }
  }

  /// Counts why documents of a case were asked for late.
  mutating func countCauses(_ late: [LateRequest]) {
    for request in late { count(.requestsLateFor, on: request.on, of: .cause(request.cause?.rawValue)) }
  }
}

/// A document that was asked for only after the hearing was set, and why.
struct LateRequest: Hashable, Sendable {
  let on: Day
  let cause: LateCause?

  /// Those of a case.
  static func all(of file: CaseFile, in zone: CourtZone) -> [LateRequest] {
    file.state.documents.compactMap { document in
      guard case .late(let cause, _) = file.state.timing(of: document, in: zone), let day = document.decidingRequest?.occurred.day(in: zone)
      else { return nil }
      return LateRequest(on: day, cause: cause)
    }
  }
}
