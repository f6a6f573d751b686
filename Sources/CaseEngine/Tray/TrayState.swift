/// An act that was prepared for signature, as it stands.
public struct PreparedRecord: Hashable, Sendable {
  /// Its small number in the case.
  public let id: PreparedID
  /// What was prepared, when, and by whom.
  public let prepared: Recorded<PreparedAct>
  /// A word to the judge.
  public let word: String?
  /// The plan of the hearing that it is about, as it was when it was prepared.
  public let seen: HearingPlan?
  /// What became of it; nil while it waits.
  public internal(set) var end: End?

  /// What became of it.
  public enum End: Hashable, Sendable {
    case signed(Recorded<PreparedID>)
    case sentBack(Recorded<String>)
    case withdrawn(Recorded<PreparedID>)
  }

  /// Whether it waits for the judge's signature.
  public var isWaiting: Bool { end == nil }

  /// Whether it is still in the tray: it waits for the judge, or, sent back, for whoever prepared it.
  public var isInTray: Bool {
    switch end {
    case nil, .sentBack: true
    case .signed, .withdrawn: false
    }
  }

  /// The judge's word with which it was sent back.
  public var sentBack: Recorded<String>? { if case .sentBack(let word) = end { word } else { nil } }
}

/// Why a prepared act went out of date: what it speaks of is not as it was.
public enum OutOfDate: String, Hashable, Sendable, Codable, CaseIterable {
  case caseClosed = "case-closed"
  case hearingSet = "hearing-set"
  case hearingGone = "hearing-gone"
  case hearingChanged = "hearing-changed"
  case hearingOpen = "hearing-open"
  case documentGone = "document-gone"
  case documentSettled = "document-settled"
  case requestAnswered = "request-answered"
  case nothingSigned = "nothing-signed"
}

extension CaseState {
  /// A prepared act by its number.
  public func prepared(_ id: PreparedID) -> PreparedRecord? { tray.first { $0.id == id } }

  /// Why a prepared act went out of date; nil where what it speaks of is as it was. Whether the law allows it now is asked at signing.
  public func outOfDate(_ record: PreparedRecord) -> OutOfDate? {
    if closed != nil { return .caseClosed }
    switch record.prepared.fact {
    case .setHearing(let plan, _): return plan.kind == .trial && datedTrial != nil ? .hearingSet : nil
    case .moveHearing(let id, _, _, _), .cancelHearing(let id, _):
      return gone(id) ?? (hearing(id)?.plan == record.seen ? nil : .hearingChanged)
    case .waiveDocument(let id, let ground, _):
      guard let document = document(id) else { return .documentGone }
      if document.waiver != nil || document.settlement == .waived { return .documentSettled }
      if document.receipt == nil { return nil }
      return ground == .lost && document.owesOriginal ? nil : .documentSettled
    case .withdrawSignature: return standingSignOff == nil ? .nothingSigned : nil
    case .openness(.closeToPublic(let id, _)): return gone(id)
    case .openness(.openToPublic(let id, _, _)): return gone(id) ?? (hearing(id)?.plan.closed == nil ? .hearingOpen : nil)
    case .openness(.answerMedia(let id, _, _)): return openness.media(id)?.answer == nil ? nil : .requestAnswered
    case .openness, .noteNoDocumentsNeeded, .acknowledge: return nil
    }
  }

  private func gone(_ id: HearingID) -> OutOfDate? { hearing(id).map { $0.cancelled != nil } ?? true ? .hearingGone : nil }

  /// Takes in one fact about the tray.
  mutating func apply(_ fact: TrayFact, of entry: Entry<CaseFact>) {
    switch fact {
    case .actPrepared(let id, let act, let word):
      let record = PreparedRecord(
        id: id, prepared: Recorded(act, entry), word: word, seen: act.hearing.flatMap { hearing($0)?.plan })
      tray.insert(record, at: tray.firstIndex { $0.id > id } ?? tray.endIndex)
    case .actWithdrawn(let id): end(id, .withdrawn(Recorded(id, entry)))
    case .actSentBack(let id, let word): end(id, .sentBack(Recorded(word, entry)))
    case .actSigned(let id): end(id, .signed(Recorded(id, entry)))
    }
  }

  private mutating func end(_ id: PreparedID, _ end: PreparedRecord.End) {
    if let place = tray.firstIndex(where: { $0.id == id }) { tray[place].end = end }
  }

  /// Whether this fact about the tray can follow this state; nil when it can.
  func obstacle(to fact: TrayFact) -> Impossibility? {
    let known = prepared(fact.prepared)
    switch fact {
    case .actPrepared(let id, _, _): return known == nil ? nil : .tray(.numberUsed(id))
    case .actWithdrawn(let id):
      guard let known else { return .tray(.noSuchPrepared(id)) }
      return known.isInTray ? nil : .tray(.notWaiting(id))
    case .actSentBack(let id, _), .actSigned(let id):
      guard let known else { return .tray(.noSuchPrepared(id)) }
      return known.isWaiting ? nil : .tray(.notWaiting(id))
    }
  }
}

extension CaseFile {
  /// The number that the next prepared act gets: never used before, not even by one that was taken back.
  public var nextPreparedID: PreparedID {
    next { if case .tray(.actPrepared(let id, _, _)) = $0 { id } else { nil } }
  }
}

/// Why a history with a fact about the tray could not have happened.
public enum TrayImpossibility: Hashable, Sendable {
  case noSuchPrepared(PreparedID)
  case numberUsed(PreparedID)
  /// It was signed, sent back or withdrawn before.
  case notWaiting(PreparedID)

  /// The code of the command line's contract.
  public var code: String {
    switch self {
    case .noSuchPrepared: "tray.none"
    case .numberUsed: "tray.number-used"
    case .notWaiting: "tray.not-waiting"
    }
  }
}

/// Why something about the tray was refused: data, never text.
public enum TrayRefusal: Hashable, Sendable {
  /// There is no such act that a judge signs; or it is nobody's alone.
  case needsNoSignature
  /// What it speaks of is not as it was.
  case outOfDate(PreparedID, OutOfDate)
  /// Only whoever prepared it takes it out.
  case notYours(PreparedID, by: String)

  /// The code of the command line's contract.
  public var code: String {
    switch self {
    case .needsNoSignature: "tray.needs-no-signature"
    case .outOfDate: "tray.out-of-date"
    case .notYours: "tray.not-yours"
    }
  }
}
