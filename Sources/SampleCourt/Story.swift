/// What becomes of a made-up case: every state that a court sees.
enum Story: CaseIterable {
  case ready, outstanding, overdue, surprise, lateByOmission, unsigned, staleByPaper, fresh
  case collecting, returned, complete, readyNextWeek, originalMissing, outstandingNextWeek, staleByMove, lateWithCause
  case lateAcknowledged, backdated, waived, gateOverridden, heldOnDayOff, clashing, suspended, closed, passed, reopened, noneNeeded
  case signedOver, listed

  /// The stories of the living cases, in turn; the first few are what a visitor should meet first.
  static let rota: [Story] = [
    .ready, .outstanding, .overdue, .surprise, .lateByOmission, .unsigned, .staleByPaper, .fresh, .backdated, .originalMissing,
    .collecting, .returned, .clashing, .outstandingNextWeek, .lateWithCause, .waived, .suspended, .gateOverridden, .complete, .listed,
    .overdue, .readyNextWeek, .heldOnDayOff, .staleByMove, .passed, .signedOver, .collecting, .closed, .surprise, .outstanding,
    .lateAcknowledged, .fresh, .overdue, .originalMissing, .noneNeeded, .collecting, .reopened, .unsigned, .outstandingNextWeek, .complete,
    .overdue,
  ]

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
