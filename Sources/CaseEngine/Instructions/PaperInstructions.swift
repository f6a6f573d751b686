extension CaseFile {
  /// Papers coming in, going back and being handed on. Source: rules, sections 3 and 5; CPC art. 100(5), 101(1); recommendation 4.
  func aboutPapers(_ instruction: Instruction, _ here: Circumstances) throws(Refusal) -> [Stated<CaseFact>] {
    switch instruction {
    case .receiveDocument(let id, let receipt):
      try check(receipt, here)
      return [Stated(.documentReceived(document: id, receipt: receipt), here.occurred)]
    case .takeInUnrequested(let details, var receipt):
      try check(details)
      try check(receipt, here)
      receipt.unrequested = true
      let id = nextDocumentID
      return [
        Stated(.documentNeeded(document: id, details: details), here.occurred),
        Stated(.documentReceived(document: id, receipt: receipt), here.occurred),
      ]
    case .returnDocument(let id, let reason):
      try Checked.reason(reason)
      return [Stated(.documentReturned(document: id, reason: reason), here.occurred)]
    case .fileOriginal(let id, let filing):
      try check(number: filing.number, on: filing.on, sheets: filing.sheets, here)
      try Checked.name(filing.place, .place)
      let occurred = when(filing.on, here)
      return receiptIfMissing(id, .original, filing.number, occurred) + [Stated(.originalFiled(document: id, filing: filing), occurred)]
    case .compareOriginal(let id, let comparison):
      try check(number: comparison.number, on: comparison.on, sheets: comparison.sheets, here)
      try Checked.name(comparison.to, .to)
      let occurred = when(comparison.on, here)
      return receiptIfMissing(id, .certifiedCopy, comparison.number, occurred)
        + [Stated(.originalCompared(document: id, comparison: comparison), occurred)]
    case .giveBackOriginal(let id, let handover):
      try Checked.past(handover.on, .on, today: here.today)
      try Checked.name(handover.to, .to)
      try Checked.name(handover.receipt, .receipt)
      return [Stated(.originalGivenBack(document: id, handover: handover), when(handover.on, here))]
    case .serveDocument(let id, let party, let way):
      if let document = state.document(id), state.party(party) != nil {
        let recipients = state.recipients(of: document)
        guard recipients.contains(party) || recipients.contains(state.principal(of: party)) else { throw .notARecipient(id, party) }
      }
      return [Stated(.documentServed(document: id, party: party, by: way), here.occurred)]
    default: return []
    }
  }

  private func check(_ receipt: Receipt, _ here: Circumstances) throws(Refusal) {
    try Checked.number(receipt.pages, .pages, 1...100_000)
    try Checked.note(receipt.note, .note)
    try Checked.name(receipt.file?.path, .file)
    if let submission = receipt.submission {
      try check(number: submission, on: here.occurred.day(in: here.zone), sheets: nil, here)
    }
  }

  /// A number names one submission: on the same day the document joins it, with another day it is refused. Source: rules, section 3.
  private func check(number: String, on day: Day, sheets: Int?, _ here: Circumstances) throws(Refusal) {
    try Checked.name(number, .submission)
    try Checked.past(day, .on, today: here.today)
    try Checked.number(sheets, .sheets, 1...100_000)
    let known = here.surroundings.submissions[number] ?? submissions(in: here.zone)[number]
    if let taken = known, taken != day { throw .submissionOfAnotherDay(number: number, day: taken) }
  }

  /// An original that is brought now was also received now.
  private func receiptIfMissing(_ id: DocumentID, _ form: ReceivedForm, _ number: String, _ occurred: Occurrence) -> [Stated<CaseFact>] {
    guard let document = state.document(id), document.receipt == nil else { return [] }
    return [Stated(.documentReceived(document: id, receipt: Receipt(by: .chancery, form: form, submission: number)), occurred)]
  }

  /// What is of the day on which it is stated to have happened, happened then; what is of another day, on that day: a number has one day only.
  private func when(_ day: Day, _ here: Circumstances) -> Occurrence { day == here.occurred.day(in: here.zone) ? here.occurred : .on(day) }
}
