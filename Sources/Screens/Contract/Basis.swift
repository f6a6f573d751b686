import CaseEngine

/// What an answer was given on: what somebody had before them when they changed it. Where others changed the same meanwhile, nothing is
/// entered, and the two are laid beside each other.
public enum Basis: Hashable, Sendable {
  /// What the case is; its judge, whom nobody edits, apart.
  case details(CaseDetails)
  /// A party, and its identity number.
  case party(PartyID, PartyDetails, IdentityNumber?)
  /// A document, and who must get it.
  case document(DocumentID, DocumentDetails, recipients: Set<PartyID>)
  /// When and where a hearing is.
  case hearing(HearingID, HearingPlan)
  /// Everything that is known of the case, up to this entry: what a signature stands under.
  case version(Int)

  /// Whether a case still has it as it was. What is no longer there at all is left to the law, which says so.
  public func stands(in file: CaseFile) -> Bool {
    switch self {
    case .details: (Basis(detailsOf: file) ?? self) == self
    case .party(let id, _, _): (Basis(id, of: file) ?? self) == self
    case .document(let id, _, _): (Basis(id, of: file) ?? self) == self
    case .hearing(let id, _): (Basis(id, of: file) ?? self) == self
    case .version(let version): file.version == version
    }
  }

  init?(detailsOf file: CaseFile) {
    guard var details = file.state.details else { return nil }
    details.judge = nil
    self = .details(details)
  }

  init?(_ id: PartyID, of file: CaseFile) {
    guard let party = file.state.party(id) else { return nil }
    self = .party(id, party.details, party.idNumber)
  }

  init?(_ id: DocumentID, of file: CaseFile) {
    guard let document = file.state.document(id) else { return nil }
    self = .document(id, document.details, recipients: Set(file.state.recipients(of: document)))
  }

  init?(_ id: HearingID, of file: CaseFile) {
    guard let hearing = file.state.hearing(id) else { return nil }
    self = .hearing(id, hearing.plan)
  }
}

extension CaseFile {
  /// Who last changed what an answer was given on, after an entry, and when.
  func lastToChange(_ basis: Basis, after version: Int) -> ActOutcome.FirstDone? {
    entries.last { $0.version > version && concerns(basis, $0.fact) }.map {
      ActOutcome.FirstDone(name: $0.by.name, at: $0.recordedAt, version: $0.version)
    }
  }

  private func concerns(_ basis: Basis, _ fact: CaseFact) -> Bool {
    if case .retracted(let version, _) = fact { return entry(version).map { concerns(basis, $0.fact) } ?? false }
    switch (basis, fact) {
    case (.version, _): return true
    case (.details, .caseOpened), (.details, .caseNumberCorrected), (.details, .caseDetailsChanged): return true
    case (.party(let id, _, _), .partyChanged(let other, _)), (.party(let id, _, _), .partyIdentified(let other, _)): return id == other
    case (.document(let id, _, _), .documentChanged(let other, _)), (.document(let id, _, _), .recipientsChosen(let other, _)):
      return id == other
    case (.hearing(let id, _), .hearingSet(let other, _, _)), (.hearing(let id, _), .hearingMoved(let other, _, _, _)): return id == other
    default: return false
    }
  }
}
