/// The reports, by the names of the command line. Source: product, *reports*; recommendation 6.
public enum ReportName: String, CaseIterable, Hashable, Sendable, Codable {
  case recommendations, requests, originals, readiness, punctuality, outstanding

  /// What it counts, in the order in which it is told.
  public var figures: [Figure] {
    switch self {
    case .recommendations: Figure.allCases.filter { $0.recommendation != nil }
    case .requests:
      [
        .requestsMade, .requestsBefore, .requestsLate, .requestsLateFor, .requestsBackdated, .requestsImported, .requestsOpen,
      ]
    case .originals: [.originalsFiled, .originalsCompared, .originalsSigned, .originalsGivenBack, .originalsLost, .originalsMissing]
    case .readiness: [.hearingsAhead, .hearingsReady, .hearingsNotReady, .hearingsFailing]
    case .punctuality:
      // Why hearings began late stands under how many did.
      [
        .hearingsPlanned, .hearingsHeld, .hearingsOnTime, .hearingsLate, .causesOfDelay, .minutesLate, .hearingsPutOff, .hearingsCancelled,
        .hearingsMoved, .datesFixed, .datesHeld,
      ]
    case .outstanding: [.papersOwed, .papersOverdue]
    }
  }

  /// What stands in its columns.
  var unit: ReportColumn.Unit { self == .readiness ? .week : .month }

  /// Where it looks without being told: from so many units before this one, to so many behind it.
  var usual: ClosedRange<Int> {
    switch self {
    case .recommendations, .requests, .originals, .punctuality: -5...0
    case .readiness: 0...5
    case .outstanding: -3...2
    }
  }
}
