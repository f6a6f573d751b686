/// What is asked for about links between cases.
public enum LinkInstruction: Hashable, Sendable, Grouped {
  case link(CaseLink)
  /// A document of another case is put on the list and counts as received: it needs no new request.
  case carryOver(DocumentDetails, Receipt, from: CaseNumber, number: DocumentID)
}

extension CaseState {
  /// Whether a fact about links can follow.
  func obstacle(to fact: LinkFact) -> Impossibility? {
    switch fact {
    case .caseLinked: nil
    case .documentCarriedOver(let id, _, _): document(id) == nil ? .noSuchDocument(id) : nil
    }
  }
}

extension CaseFile {
  /// Linking cases and carrying documents over. Source: rules, section 4.
  func aboutLinks(_ instruction: LinkInstruction, _ here: Circumstances) throws(Refusal) -> [Stated<CaseFact>] {
    switch instruction {
    case .link(let link):
      try Checked.note(link.note, .note)
      if link.to == number { throw .impossible(.linksItself) }
      if state.links.links.contains(where: { $0.fact.to == link.to && $0.fact.kind == link.kind && $0.fact.side == link.side }) {
        throw .nothingChanges
      }
      return [Stated(.links(.caseLinked(link: link)), here.occurred)]
    case .carryOver(let details, let receipt, let from, let number):
      try checkActive()
      try Checked.name(details.title, .title)
      if state.links.carried.values.contains(CarriedFrom(from: from, number: number)) { throw .nothingChanges }
      let id = nextDocumentID
      return [
        Stated(.documentNeeded(document: id, details: details), here.occurred),
        Stated(.documentReceived(document: id, receipt: receipt), here.occurred),
        Stated(.links(.documentCarriedOver(document: id, from: from, number: number)), here.occurred),
      ]
    }
  }
}
