extension Listed {
  /// What *Find* looks in: the folded words of the number, the parties and their telephones, the judge, the subject, and the titles and
  /// register numbers of the documents. A mark of a receipt or a service changes nothing of it.
  public var searchText: String {
    var parts = [Folding.folded(summary.details.number.text)]
    for party in summary.parties {
      parts.append(Folding.folded(party.name))
      if let phone = party.phone { parts += Folding.phoneForms(phone.number) }
    }
    parts += [summary.details.subject, summary.details.judge].compactMap { $0 }.map { Folding.folded($0) }
    parts += documents.map { Folding.folded($0.title) }
    return parts.joined(separator: " ")
  }
}
