extension CaseFile {
  /// Drawing up the list, asking for what is on it, and letting go. Source: rules, sections 3 and 5; CPC art. 165; recommendation 4.
  func aboutTheList(_ instruction: Instruction, _ here: Circumstances) throws(Refusal) -> [Stated<CaseFact>] {
    switch instruction {
    case .needDocument(let details):
      try check(details)
      return [Stated(.documentNeeded(document: nextDocumentID, details: details), here.occurred)]
    case .changeDocument(let id, let details):
      try check(details)
      if state.document(id)?.details == details { throw .nothingChanges }
      return [Stated(.documentChanged(document: id, details: details), here.occurred)]
    case .unneedDocument(let id):
      if let document = state.document(id), document.addedBy != here.actor.login, !here.rules.onlyOnePerson { throw .notYourDocument(id) }
      return [Stated(.documentUnneeded(document: id), here.occurred)]
    case .noteNoDocumentsNeeded(let reason):
      try Checked.reason(reason)
      return [Stated(.noDocumentsNeeded(reason: reason), here.occurred)]
    case .chooseRecipients(let id, let named):
      let recipients = named?.unrepeated
      if state.document(id)?.recipients == recipients { throw .nothingChanges }
      return [Stated(.recipientsChosen(document: id, recipients: recipients), here.occurred)]
    case .requestDocument(let id, let request):
      try checkActive()
      try Checked.note(request.reason, .reason)
      if let due = request.due?.day {
        try Checked.day(due, .due)
        if due < here.occurred.day(in: here.zone) { throw .impossible(.beforeItsCause(id)) }
        if let former = state.document(id)?.dueToMove, former != due {
          guard let reason = request.reason else { throw .dueMoved(id, from: former) }
          try Checked.reason(reason)
        }
      }
      return [Stated(.documentRequested(document: id, request: request), here.occurred)]
    case .waiveDocument(let id, let ground, let reason):
      try Checked.reason(reason)
      if ground == .lost, let document = state.document(id), document.status == .received, document.details.original != .none {
        return [Stated(.originalWaived(document: id, ground: ground, reason: reason), here.occurred)]
      }
      return [Stated(.documentWaived(document: id, ground: ground, reason: reason), here.occurred)]
    default: return []
    }
  }

  func check(_ details: DocumentDetails) throws(Refusal) {
    try Checked.name(details.title, .title)
    try Checked.note(details.note, .note)
  }
}
