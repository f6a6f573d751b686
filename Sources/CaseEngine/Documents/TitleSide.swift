/// On which side of a case a party stands in its title: whoever asks, and whoever is asked. Others stand on neither.
///
/// Not to be taken for the side by which papers are served, which each accused and each state body is for itself: `CaseState.side`.
public enum TitleSide: Hashable, Sendable {
  case claiming, defending
}

extension PartyRole {
  /// The side of the title; nil for those who stand on neither.
  public var titleSide: TitleSide? {
    switch self {
    case .plaintiff, .applicant: .claiming
    case .defendant, .accused, .stateBody, .interestedPerson: .defending
    case .thirdParty, .prosecutor, .victim, .defender, .representative, .expert, .translator, .witness, .holder: nil
    }
  }
}
