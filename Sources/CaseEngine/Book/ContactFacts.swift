/// How a court is reached: what stands at the foot of every notice, and one key away.
public struct ContactCard: Hashable, Sendable, Codable {
  /// The telephones of the chancery.
  public var phones: [Phone]
  /// The numbers at which it is written to by messenger.
  public var messengers: [Phone]
  /// The e-mail address.
  public var email: String?
  /// The postal address.
  public var address: String?
  /// When the chair receives people, as the court announces it: `ср 10:00–12:00, кабинет 301`.
  public var reception: String?

  /// A card; by default an empty one.
  public init(phones: [Phone] = [], messengers: [Phone] = [], email: String? = nil, address: String? = nil, reception: String? = nil) {
    self.phones = phones
    self.messengers = messengers
    self.email = email
    self.address = address
    self.reception = reception
  }

  /// Whether nothing is written on it.
  public var isEmpty: Bool { self == ContactCard() }
}

/// What is known about how courts are reached. The names and labels are the stored form.
public enum ContactFact: Hashable, Sendable, Codable {
  /// The card of a court was written anew: of this court where `court` is nil, else of the court of that short name.
  case cardWritten(court: String?, card: ContactCard)
  case retracted(version: Int, reason: String?)
}

extension ContactFact: BookFact {
  /// Contacts.
  public static var stream: CourtStream { .contacts }
  /// Among the contacts.
  public static var log: WritableKeyPath<CourtStreams, CourtLog<ContactFact>> { \.contacts }
  /// Takes a card back.
  public static func retraction(of version: Int, reason: String?) -> ContactFact { .retracted(version: version, reason: reason) }
  /// What it takes back.
  public var retracts: Int? { if case .retracted(let version, _) = self { version } else { nil } }
  /// Who may write a card, and take it back: rules, section 5, name nobody; the card is the chancery's own, and the administrator sets the court up.
  public func roles(by actor: Actor, in state: Contacts) -> [CourtRole] { Permissions.contacts }
}

/// The contact cards as they stand.
public struct Contacts: BookState {
  /// The card of this court.
  public private(set) var own = ContactCard()
  /// The cards of other courts, by their short names.
  public private(set) var others: [String: ContactCard] = [:]

  /// No card yet.
  public init() {}

  /// The card of a court; of this court for nil.
  public func card(_ court: String?) -> ContactCard { court.map { others[$0] ?? ContactCard() } ?? own }

  /// Takes in what counts.
  public mutating func apply(_ entry: Entry<ContactFact>) {
    guard case .cardWritten(let court, let card) = entry.fact else { return }
    if let court { others[court] = card.isEmpty ? nil : card } else { own = card }
  }

  /// A card can always be written.
  public func obstacle(to fact: ContactFact) -> BookImpossibility? { nil }
}
