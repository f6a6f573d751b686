import CaseEngine

/// The judge's tray: what was prepared for signature, and what became of it. Source: rules, section 5.
public protocol TrayWords {
  /// What was prepared, in one line: `назначить: судебное разбирательство, пн 23.11.2026 10:00 …`.
  func prepared(_ act: PreparedAct, in state: CaseState?, zone: CourtZone, checks: [ManualCheck]) -> String
  /// Why it went out of date: `заседание уже назначено`.
  func outOfDate(_ why: OutOfDate) -> String
  /// Where a prepared act stands: `ждёт подписи`, `возвращено: …`.
  func standing(_ record: PreparedRecord) -> String
  /// The same of a list across cases: sent back with a word, or waiting.
  func trayState(sentBack word: String?) -> String
  /// The question whether it is to be prepared for the judge's signature.
  var prepareForSignature: String { get }
  /// It was.
  var preparedForSignature: String { get }
  var preparedSentBack: String { get }
  var preparedWithdrawn: String { get }
  func signingPrepared(_ line: String) -> String
  func sendingBackPrepared(_ line: String) -> String
  func withdrawingPrepared(_ line: String) -> String
  /// Del on what somebody else prepared, and on what one prepared oneself, as the hint bar says it.
  var hintSendBack: String { get }
  var hintWithdraw: String { get }
  var nothingToSign: String { get }
  /// A view of the tray, in a word or two.
  func name(_ view: TrayView) -> String
  /// There is nothing in a view.
  func nothing(in view: TrayView) -> String
  var onlyThis: String { get }
  func everythingWaiting(_ count: Int) -> String
  /// How many prepared acts wait in a case: `на подпись: 2`.
  func waitsForSignature(_ count: Int) -> String
  /// A fact about the tray in one line, for the history.
  func fact(_ fact: TrayFact, in state: CaseState?, zone: CourtZone, checks: [ManualCheck]) -> String
  /// Why something about the tray was refused.
  func refusal(_ refusal: TrayRefusal, in state: CaseState?) -> String
  /// Why a history with such a fact could not have happened.
  func impossibility(_ why: TrayImpossibility, in state: CaseState?) -> String
}

extension Wording {
  /// What was prepared, for a list that knows the name of what it is about and nothing else of its case: a document's name stands with its number.
  public func prepared(_ slip: PreparedSlip, zone: CourtZone, checks: [ManualCheck]) -> String {
    var text = prepared(slip.act, in: nil, zone: zone, checks: checks)
    var about = slip.about
    if case .waiveDocument(let id, _, _) = slip.act, let title = about, let place = text.firstRange(of: document(id, nil)) {
      text.replaceSubrange(place, with: document(id, title))
      about = nil
    }
    return [text, about, slip.hearingStart.map { momentWithWeekday($0, zone) }].compactMap { $0 }.joined(separator: "; ")
  }
}
