/// How sure the register is of what it says about a request. Source: rules, section 2.
public enum Evidence: String, CaseIterable, Sendable, Codable {
  /// The order of recording proves it.
  case recorded
  /// It says that it occurred before the setting, but was entered after it.
  case backdated
  /// As the imported file states.
  case imported
}

/// The answer to "was this document requested before the hearing was set?". Source: rules, section 2; recommendation 4.
public enum RequestTiming: Hashable, Sendable {
  /// No setting is in force, or the document was never requested.
  case doesNotArise
  /// Requested before the hearing was set.
  case before(Evidence)
  /// Requested only afterwards.
  case late(LateCause?, Evidence)

  /// Whether it was requested before; nil when the question does not arise.
  public var wasBefore: Bool? {
    switch self {
    case .doesNotArise: nil
    case .before: true
    case .late: false
    }
  }

  /// The evidence; nil when the question does not arise.
  public var evidence: Evidence? {
    switch self {
    case .doesNotArise: nil
    case .before(let evidence), .late(_, let evidence): evidence
    }
  }

  /// Whether it was requested only after the setting.
  public var isLate: Bool { wasBefore == false }

  /// Whether it claims to be before, but was entered after.
  public var isBackdated: Bool { evidence == .backdated }
}

extension CaseState {
  /// Measures the deciding request of a document against the setting of the trial hearing in force.
  ///
  /// Requests of the same act as the setting (the same ruling) count as before. Where both are stated to have happened at the same moment, the
  /// order of recording tells which came first. Moving the hearing leaves the setting in force.
  public func timing(of document: Document, in zone: CourtZone) -> RequestTiming {
    guard let request = document.decidingRequest, let setting = trial?.set else { return .doesNotArise }
    let sameRuling = request.act == setting.act
    var saysBefore = sameRuling || request.occurred.isBefore(setting.occurred, in: zone)
    if !sameRuling, !request.imported, case .at = request.occurred, request.occurred == setting.occurred {
      saysBefore = request.version < setting.version
    }
    if request.imported { return saysBefore ? .before(.imported) : .late(request.fact.cause, .imported) }
    guard saysBefore else { return .late(request.fact.cause, .recorded) }
    return .before(sameRuling || request.version < setting.version ? .recorded : .backdated)
  }
}
