/// A message of a party as a list across cases shows it: open until it is answered.
public struct MessageSlip: Hashable, Sendable, Codable {
  /// Who wrote or called.
  public var from: PartyID
  /// The name of whoever did.
  public var name: String
  /// How it came.
  public var by: Channel
  /// How it begins: whole, unless it is long.
  public var text: String
  /// When it came.
  public var noted: Occurrence
  /// How the answer begins.
  public var answer: String?
  /// When it was answered.
  public var answered: Occurrence?

  /// How many letters of a text a list holds.
  static let most = 500

  /// How many minutes of working time the answer took, or the message waits by now; nil where a time is known by its day alone.
  public func minutes(by now: Moment, in calendar: WorkingCalendar) -> Int? {
    guard case .at(let asked) = noted else { return nil }
    switch answered {
    case .at(let told): return calendar.workingMinutes(from: asked, to: told)
    case .on: return nil
    case nil: return calendar.workingMinutes(from: asked, to: now)
    }
  }
}

extension CaseFile {
  /// A slip for each message of a party.
  func messageSlips(of summary: CaseSummary, in zone: CourtZone) -> [Slip] {
    state.notices.messages.map { record in
      let message = record.noted.fact
      let body = MessageSlip(
        from: message.from, name: state.party(message.from)?.details.name ?? "", by: message.by,
        text: String(message.text.prefix(MessageSlip.most)), noted: record.noted.occurred,
        answer: record.answered.map { String($0.fact.text.prefix(MessageSlip.most)) }, answered: record.answered?.occurred)
      return Slip(
        of: summary, place: record.id.rawValue, at: record.noted.occurred.start(in: zone),
        isOpen: record.answered == nil && state.closed == nil, body: .message(body))
    }
  }
}
