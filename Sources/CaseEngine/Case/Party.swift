/// A party of a case, or a holder of documents outside it.
public struct Party: Hashable, Sendable {
  /// Its small number in the case.
  public let id: PartyID
  /// Who it is.
  public var details: PartyDetails
  /// The IIN or BIN.
  public var idNumber: IdentityNumber?
  /// The version of the entry that added it.
  public let addedIn: Int
}
