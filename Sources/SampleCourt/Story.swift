/// What becomes of a made-up case: every state that a court sees.
enum Story: CaseIterable {
  case ready, outstanding, overdue, surprise, lateByOmission, unsigned, staleByPaper, fresh
  case collecting, returned, complete, readyNextWeek, originalMissing, outstandingNextWeek, staleByMove, lateWithCause
  case lateAcknowledged, backdated, waived, gateOverridden, heldOnDayOff, clashing, suspended, closed, passed, reopened, noneNeeded
  case signedOver, listed
  /// Heard on the day on which the court is looked at: just now, or earlier. Once in a court.
  case underWay, endedToday

  /// The stories of the living cases, in turn; the first few are what a visitor should meet first.
  static let rota: [Story] = [
    .ready, .outstanding, .overdue, .surprise, .lateByOmission, .unsigned, .staleByPaper, .fresh, .backdated, .originalMissing,
    .collecting, .returned, .clashing, .outstandingNextWeek, .lateWithCause, .waived, .suspended, .gateOverridden, .complete, .listed,
    .overdue, .readyNextWeek, .heldOnDayOff, .staleByMove, .passed, .signedOver, .collecting, .closed, .surprise, .endedToday,
    .lateAcknowledged, .fresh, .overdue, .underWay, .noneNeeded, .collecting, .reopened, .unsigned, .outstandingNextWeek, .complete,
    .overdue,
  ]

  /// The story of a living case by its place among them, from 0.
  static func living(_ place: Int) -> Story {
    let story = rota[place % rota.count]
    if place < rota.count { return story }
    switch story {
    case .underWay: return .originalMissing
    case .endedToday: return .outstanding
    default: return story
    }
  }

  /// Whether it plays on the day on which the court is looked at.
  var isToday: Bool { self == .underWay || self == .endedToday }

  /// The stories of the archive, in turn.
  static let archive: [Story] = [
    .closed, .closed, .overdue, .closed, .closed, .suspended, .closed, .complete, .closed, .passed, .closed, .collecting, .closed, .closed,
    .closed, .overdue, .closed, .returned, .closed, .passed,
  ]

  /// How many of the first stories of each round are the visitor's own.
  static let visitors = 7

  /// Of how many living cases some are the visitor's own: of as many as a small court has. One person cannot hear more.
  static let visited = 160
}
