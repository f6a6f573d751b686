/// In what role somebody takes part in a case, or holds a document that the case needs. The raw values are those of the command line.
public enum PartyRole: String, CaseIterable, Hashable, Sendable, Codable {
  case plaintiff
  case defendant
  case thirdParty = "third-party"
  case interestedPerson = "interested-person"
  case applicant
  case prosecutor
  case stateBody = "state-body"
  case accused
  case victim
  case defender
  case representative
  case expert
  case translator
  case witness
  /// Who has a document and is no party: a bank, an archive.
  case holder
}

/// What the court asks of the original of a document. Source: rules, section 3.
public enum OriginalRequirement: String, CaseIterable, Hashable, Sendable, Codable {
  /// A copy is enough.
  case none
  /// The paper original, through the chancery.
  case paper
  /// The paper original, or an electronic document with a valid digital signature.
  case paperOrSigned = "paper-or-signed"
}
