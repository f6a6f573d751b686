import CaseEngine

/// The courtroom: the videoconference, joint viewing, speeches, exhibits, presence.
public protocol RoomWords {
  /// What an exhibit is: `слайды`.
  func name(_ kind: ExhibitKind) -> String
  /// How somebody is there: `в зале`.
  func name(_ presence: Presence) -> String
  /// A speech as people say it: `выступление 2 «О долге»`; by its number alone where it is not there.
  func speech(_ id: SpeechID, in state: CaseState?) -> String
  /// An exhibit as people say it: `слайды 1 «Расчёт»`; by its number alone where it is not there.
  func exhibit(_ id: ExhibitID, in state: CaseState?) -> String
  /// What a test showed: `связь есть, личность установлена, полномочия не проверены`.
  func told(_ test: ConnectionTest) -> String
  /// A fact of the courtroom in one line.
  func fact(_ fact: RoomFact, in state: CaseState?) -> String
  /// What blocks an item, after the name of the party where one is concerned.
  func blocker(_ blocker: RoomBlocker, who: String?, in state: CaseState?) -> String
  /// What would make it pass, and who can do it.
  func remedy(_ blocker: RoomBlocker) -> String
  /// Why it could not have happened.
  func impossibility(_ why: RoomImpossibility, in state: CaseState?) -> String
  /// Why it was refused.
  func refusal(_ refusal: RoomRefusal, in state: CaseState?) -> String
}

extension RoomWords where Self: DomainWords {
  /// What is viewed: a document, or an exhibit.
  public func viewed(_ what: Viewed, in state: CaseState?) -> String {
    switch what {
    case .document(let id): document(id, in: state)
    case .exhibit(let id): exhibit(id, in: state)
    }
  }
}
