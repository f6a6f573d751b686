import CaseEngine

/// What a person confirmed about the court itself: its settings, or its staff. One of them at a time, for each is a stream of its own.
public struct CourtAct: Hashable, Sendable {
  /// The act's key, made when the form or the strip opened: sent twice, it is entered once.
  public var key: ActKey
  /// What is asked for.
  public var change: Change
  /// What it was answered on; nil where that does not matter.
  public var basis: CourtBasis?

  /// What can be asked of a court.
  public enum Change: Hashable, Sendable {
    /// Changes of the settings, entered together.
    case settings([SettingsInstruction])
    /// The time zone of this name: whoever drives the console knows the zones.
    case zone(named: String)
    /// A change of the staff.
    case staff(StaffInstruction)
  }

  /// An act of this change.
  public init(key: ActKey, change: Change, on basis: CourtBasis? = nil) {
    self.key = key
    self.change = change
    self.basis = basis
  }
}

/// What became of an act about the court.
public enum CourtOutcome: Hashable, Sendable {
  /// It is entered: the court as it now is, and who sits here under it.
  case entered(CourtFile, Actor)
  /// The law of the court refuses it. Nothing was entered.
  case refused(Refusal)
  /// Others changed what it was answered on: the court as it now is, and who sits here under it. Nothing was entered.
  case overtaken(CourtFile, Actor)
  /// It could not be stored. Nothing was entered.
  case failed(StoreError)
  /// There is no time zone of this name. Nothing was entered.
  case noSuchZone(String)
}
