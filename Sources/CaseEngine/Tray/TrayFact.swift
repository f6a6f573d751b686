/// What became of an act that was prepared for the judge's signature. Appended, never changed; the names and labels are the stored form.
///
/// Source: rules, section 5.
public enum TrayFact: Grouped, Hashable, Sendable, Codable {
  /// Prepared by somebody who may not do it, and laid before the judge.
  case actPrepared(prepared: PreparedID, act: PreparedAct, word: String? = nil)
  /// Taken out of the tray by whoever prepared it; also what the judge had sent back.
  case actWithdrawn(prepared: PreparedID)
  /// Not signed: back to whoever prepared it, with a word.
  case actSentBack(prepared: PreparedID, word: String)
  /// Signed: what it says stands beside this in the same act, as the judge's own.
  case actSigned(prepared: PreparedID)

  /// The number of the prepared act.
  public var prepared: PreparedID {
    switch self {
    case .actPrepared(let id, _, _), .actWithdrawn(let id), .actSentBack(let id, _), .actSigned(let id): id
    }
  }
}
