/// Where the status of a document stands. Source: rules, section 3.
public enum DocumentStatus: String, CaseIterable, Sendable, Codable {
  case needed, requested, received, returned, waived
}

/// Where the original is. Source: rules, section 3.
public enum Custody: Hashable, Sendable {
  /// With the chancery, or at the place it names.
  case filed(Recorded<Filing>)
  /// Compared with the copy, and given back at once.
  case compared(Recorded<Comparison>)
  /// Filed, and later given back.
  case givenBack(Recorded<Filing>, Recorded<Handover>)
}

/// How the question of the original was settled, by the code of the command line.
public enum Settlement: String, CaseIterable, Sendable, Codable {
  case filed, compared, signed
  case givenBack = "given-back"
  /// Let go by the judge: it is lost.
  case waived
}

/// A service of a document on a party.
public struct Service: Hashable, Sendable {
  /// Whom it was handed to.
  public let to: PartyID
  /// How.
  public let by: ServiceWay
}

/// One thing that the court needs from one party, from *needed* to *filed*.
public struct Document: Hashable, Sendable {
  /// Its small number in the case.
  public let id: DocumentID
  /// What it is, and whom it comes from.
  public var details: DocumentDetails
  /// The version and the author of the entry that put it on the list.
  public let addedIn: Int
  /// The login of whoever put it on the list.
  public let addedBy: String
  /// Whether it came without being asked for.
  public var unrequested: Bool
  /// Every request, in the order of recording.
  public var requests: [Recorded<Request>] = []
  /// The receipt in force; nil while nothing came, or after it was returned.
  public var receipt: Recorded<Receipt>?
  /// The latest return as unfit; nil once received again.
  public var returned: Recorded<String>?
  /// The judge's waiver.
  public var waiver: Recorded<Waiver>?
  /// Where the original is.
  public var custody: Custody?
  /// The judge's waiver of the original alone.
  public var originalWaiver: Recorded<Waiver>?
  /// To whom it was handed, since the receipt in force.
  public var services: [Recorded<Service>] = []
  /// Who must get it, where that was chosen by hand.
  public var recipients: [PartyID]?
  /// Where in `requests` the asking in force begins: with the first request, or with the first after a return as unfit.
  public var firstRequestInForce = 0

  /// A judge's waiver of a document.
  public struct Waiver: Hashable, Sendable {
    /// On what ground.
    public let ground: WaiverGround
    /// The word to it.
    public let reason: String
  }

  /// Where it stands.
  public var status: DocumentStatus {
    if waiver != nil { return .waived }
    if receipt != nil { return .received }
    if let returned { return (requests.last?.version ?? 0) > returned.version ? .requested : .returned }
    return requests.isEmpty ? .needed : .requested
  }

  /// Whether somebody still owes it: asked for, or returned as unfit, and not here.
  public var isOutstanding: Bool { status.isOutstanding }

  /// The first request of the asking in force: it decides "requested before the hearing was set".
  public var decidingRequest: Recorded<Request>? {
    requests.indices.contains(firstRequestInForce) ? requests[firstRequestInForce] : nil
  }

  /// The due date in force: the last that was set.
  public var due: DueDate? { requests.last { $0.fact.due != nil }?.fact.due }

  /// The due date that a further request would move; nil where none was set, and after a return as unfit, when the asking begins anew.
  public var dueToMove: Day? { status == .requested ? requests[firstRequestInForce...].last { $0.fact.due != nil }?.fact.due?.day : nil }

  /// How the original was settled; nil while it is not.
  public var settlement: Settlement? {
    switch custody {
    case .filed: .filed
    case .compared: .compared
    case .givenBack: .givenBack
    case nil where details.original == .paperOrSigned && receipt?.fact.form == .electronic: .signed
    case nil: originalWaiver == nil ? nil : .waived
    }
  }

  /// Whether an original is required and not yet settled.
  public var owesOriginal: Bool { details.original != .none && waiver == nil && settlement == nil }
}
