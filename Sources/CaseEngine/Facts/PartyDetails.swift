/// Who a party is. The identity number is a fact of its own.
public struct PartyDetails: Hashable, Sendable, Codable {
  /// In what capacity.
  public var role: PartyRole
  /// The name of the person or body.
  public var name: String
  /// Whom a representative or defender acts for.
  public var of: PartyID?
  /// The telephone.
  public var phone: Phone?
  /// The e-mail address.
  public var email: String?
  /// The postal address.
  public var address: String?

  /// The details of a party.
  public init(role: PartyRole, name: String, of: PartyID? = nil, phone: Phone? = nil, email: String? = nil, address: String? = nil) {
    self.role = role
    self.name = name
    self.of = of
    self.phone = phone
    self.email = email
    self.address = address
  }
}
