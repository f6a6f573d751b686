import CaseEngine

extension CaseFact {
  /// Whether this can change when and by whom a judge, a room or a link is taken.
  package var touchesHearings: Bool {
    switch self {
    case .hearingSet, .hearingMoved, .hearingCancelled, .caseOpened, .caseNumberCorrected, .caseDetailsChanged, .caseReassigned,
      .caseClosed, .caseReopened,
      .retracted, .course(.hearingEnded):
      true
    default: false
    }
  }

  /// Whether this can change what the messenger group is called.
  package var touchesGroupNames: Bool {
    switch self {
    case .group, .caseOpened, .retracted: true
    default: false
    }
  }

  /// Whether this can change which incoming numbers are in use.
  package var touchesSubmissions: Bool {
    switch self {
    case .documentReceived(_, let receipt): receipt.submission != nil
    case .originalFiled, .originalCompared, .retracted: true
    default: false
    }
  }

  /// Whether this can change what the case holds that matters to others.
  package var touchesOthers: Bool { touchesHearings || touchesSubmissions || touchesGroupNames }

  /// Whether this can change the court number of a case.
  package var touchesNumber: Bool {
    switch self {
    case .caseNumberCorrected, .caseDetailsChanged, .retracted: true
    default: false
    }
  }
}

extension CourtRules {
  /// Whether `CaseFile.listed` can give something else under other rules.
  package func linesDiffer(from other: CourtRules) -> Bool { LineRules(self) != LineRules(other) }
}
