extension Listed {
  /// What *Find* looks in: the words of the case, a bar, and those of its documents. Nothing that is typed reaches over the bar.
  ///
  /// A mark changes nothing of it, unless it brings a number: an original that is filed, a receipt under an incoming number.
  public var searchText: String { caseWords + " | " + paperWords }

  /// The folded words of the case itself: its number, its parties with their telephones and identity numbers, its subject and its judge.
  public var caseWords: String {
    let number = Folding.folded(summary.details.number.text)
    var parts = [number]
    if let compact = TypedNumber.compact(number) { parts.append(compact) }
    for party in summary.parties {
      parts.append(Folding.folded(party.name))
      if let phone = party.phone { parts += Folding.phoneForms(phone.number) }
      if let number = party.idNumber { parts += Folding.identityForms(number) }
    }
    parts += [summary.details.subject, summary.details.judge].compactMap { $0 }.map { Folding.folded($0) }
    return parts.joined(separator: " ")
  }

  /// The folded words of the documents: their titles and their numbers in the registers of the chancery, each once.
  public var paperWords: String {
    var seen: Set<String> = []
    let parts = documents.map(\.title).map(Folding.folded) + documents.flatMap(\.registerNumbers).map(Folding.numberForms)
    return parts.filter { seen.insert($0).inserted }.joined(separator: " ")
  }
}

extension DocumentRow {
  /// The folded words of a document itself: its title, a bar, and its numbers in the registers of the chancery.
  public var ownWords: String { Folding.folded(title) + " | " + registerNumbers.map(Folding.numberForms).joined(separator: " ") }

  /// The numbers under which the chancery has it: of the original, and of what was brought with it.
  public var registerNumbers: [String] {
    let numbers = [originalNumber, submission].compactMap { $0 }
    return numbers.count == 2 && numbers[0] == numbers[1] ? [numbers[0]] : numbers
  }
}
