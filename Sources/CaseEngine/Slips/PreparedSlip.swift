/// What was prepared for the judge's signature, as the tray shows it.
public struct PreparedSlip: Hashable, Sendable, Codable {
  /// What was prepared.
  public var act: PreparedAct
  /// Who prepared it.
  public var by: String
  /// A word to the judge.
  public var word: String?
  /// What it is about, by its name: a document, a hearing, whoever asked; nil where it says that itself.
  public var about: String?
  /// When the hearing begins that it is about, where that is one that was set.
  public var hearingStart: Moment?
  /// The judge's word with which it was sent back; nil while it waits.
  public var sentBack: String?
  /// Why it went out of date.
  public var outOfDate: OutOfDate?
}

extension CaseFile {
  /// A slip for everything that is in the judge's tray: what waits for the judge, and what was sent back and waits for whoever prepared it.
  func preparedSlips(of summary: CaseSummary, in zone: CourtZone) -> [Slip] {
    state.tray.filter(\.isInTray).map { record in
      let act = record.prepared.fact
      let body = PreparedSlip(
        act: act, by: record.prepared.by.name, word: record.word, about: state.subject(of: act),
        hearingStart: act.hearing.flatMap { state.hearing($0)?.plan.start }, sentBack: record.sentBack?.fact,
        outOfDate: record.isWaiting ? state.outOfDate(record) : nil)
      return Slip(
        of: summary, place: record.id.rawValue, at: record.prepared.occurred.start(in: zone), isOpen: record.isWaiting,
        body: .prepared(body))
    }
  }
}

extension CaseState {
  /// What a prepared act is about, by its name.
  fileprivate func subject(of act: PreparedAct) -> String? {
    switch act {
    case .waiveDocument(let id, _, _): document(id)?.details.title
    case .openness(.answerMedia(let id, _, _)), .openness(.noteOpinion(let id, _, _)): openness.media(id)?.asked.fact.outlet
    default: nil
    }
  }
}
