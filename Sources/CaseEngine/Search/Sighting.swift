/// Where something that was looked for was found in a case: for a list that does not show it.
public enum Sighting: Hashable, Sendable {
  /// In the number of the case.
  case number(CaseNumber)
  /// In the name of a party.
  case party(CaseSummary.PartyLine)
  /// In the telephone of a party.
  case phone(Phone, of: CaseSummary.PartyLine)
  /// In the identity number of a party.
  case identity(IdentityNumber, of: CaseSummary.PartyLine)
  /// In the name of the judge.
  case judge(String)
  /// In the subject.
  case subject(String)
  /// In the title of a document.
  case title(DocumentID, String)
  /// In a number of a document in the registers of the chancery; its title stands beside it.
  case registerNumber(String, DocumentID, title: String)
}

/// A word that is looked for, ready to be asked of many texts.
public struct Sought: Hashable, Sendable {
  private let forms: [String]

  /// What a condition looks for; nil where it has a field, or narrows nothing.
  public init?(_ condition: Filter.Condition) {
    switch condition {
    case .word(let typed): forms = QueryWord.alternatives(typed)
    case .wordOrIdentity(let typed): forms = QueryWord.alternatives(typed, identity: true)
    default: return nil
    }
    if forms.isEmpty { return nil }
  }

  /// Whether a text has it.
  public func stands(in text: String) -> Bool { stands(inFolded: Folding.folded(text)) }

  /// Where a case has it, apart from its documents; the likeliest place first.
  public func sighting(in summary: CaseSummary) -> Sighting? {
    let details = summary.details
    let number = Folding.folded(details.number.text)
    if stands(inFolded: number) || TypedNumber.compact(number).map(stands(inFolded:)) == true { return .number(details.number) }
    if let party = summary.parties.first(where: { stands(in: $0.name) }) { return .party(party) }
    for party in summary.parties {
      if let phone = party.phone, stands(inFolded: Folding.phoneForms(phone.number).joined(separator: " ")) {
        return .phone(phone, of: party)
      }
      if let number = party.idNumber, stands(inFolded: Folding.identityForms(number).joined(separator: " ")) {
        return .identity(number, of: party)
      }
    }
    if let judge = details.judge, stands(in: judge) { return .judge(judge) }
    if let subject = details.subject, stands(in: subject) { return .subject(subject) }
    return nil
  }

  /// Where a document itself has it.
  public func sighting(in row: DocumentRow) -> Sighting? {
    if stands(in: row.title) { return .title(row.document, row.title) }
    return row.registerNumbers.first { stands(inFolded: Folding.numberForms($0)) }.map {
      .registerNumber($0, row.document, title: row.title)
    }
  }

  private func stands(inFolded text: String) -> Bool {
    let padded = " " + text
    return forms.contains { padded.contains(" " + $0) }
  }
}

extension Filter {
  /// The words that must be found; what is to be left out is not among them.
  public var sought: [Sought] { terms.filter { !$0.negated }.compactMap { Sought($0.condition) } }
}
