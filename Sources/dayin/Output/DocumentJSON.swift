import CaseEngine

extension CaseJSON {
  /// One document of the case.
  func document(_ document: Document) -> JSON {
    let timing = state.timing(of: document, in: zone)
    let request = document.decidingRequest
    let receipt = document.receipt
    return .keys([
      "id": .int(document.id.rawValue), "title": .text(document.details.title), "from": .int(document.details.from.rawValue),
      "status": .text(document.status.rawValue), "unrequested": .bool(document.unrequested),
      "requestedOn": .text(request.map { zone.iso($0.occurred) }), "requestedBy": .text(request?.fact.by.rawValue),
      "requestedBeforeHearingSet": .bool(timing.wasBefore), "evidence": .text(timing.evidence?.rawValue),
      "lateRequest": .bool(timing.isLate), "backdated": .bool(timing.isBackdated), "due": .text(document.due?.day.iso),
      "overdue": .bool(state.isOverdue(document, on: today)), "receivedOn": .text(receipt.map { zone.iso($0.occurred) }),
      "receivedAs": .text(receipt?.fact.form.rawValue), "original": original(of: document),
      "served": .array(document.services.map { service($0) }), "toServe": .ints(state.owedService(of: document).map(\.rawValue)),
      "surprise": .bool(state.isSurprise(document, on: today, calendar: rules.calendar)),
      "cause": .text(request?.fact.cause?.rawValue), "requests": .int(document.requests.count),
      "receivedBy": .text(receipt?.fact.by.rawValue), "submission": .text(receipt?.fact.submission), "pages": .int(receipt?.fact.pages),
      "file": receipt?.fact.file.map { .keys(["path": .text($0.path), "sha256": .text($0.sha256.hex)]) } ?? .null,
      "returned": .text(document.returned?.fact),
      "waived": document.waiver.map { .keys(["ground": .text($0.fact.ground.rawValue), "reason": .text($0.fact.reason)]) } ?? .null,
      "recipients": .ints(state.recipients(of: document).map(\.rawValue)), "note": .text(document.details.note),
    ])
  }

  private func service(_ service: Recorded<Service>) -> JSON {
    .keys(["to": .int(service.fact.to.rawValue), "on": .text(zone.iso(service.occurred)), "by": .text(service.fact.by.rawValue)])
  }

  private func waiver(_ waiver: Recorded<Document.Waiver>) -> JSON {
    .keys([
      "ground": .text(waiver.fact.ground.rawValue), "reason": .text(waiver.fact.reason), "on": .text(zone.iso(waiver.occurred)),
      "by": .text(waiver.by.name),
    ])
  }

  private func original(of document: Document) -> JSON {
    var (number, on, sheets, place): (String?, Day?, Int?, String?) = (nil, nil, nil, nil)
    var (to, givenBackOn, receipt): (String?, Day?, String?) = (nil, nil, nil)
    switch document.custody {
    case .filed(let filing): (number, on, sheets, place) = (filing.fact.number, filing.fact.on, filing.fact.sheets, filing.fact.place)
    case .compared(let comparison):
      (number, on, sheets) = (comparison.fact.number, comparison.fact.on, comparison.fact.sheets)
      (to, givenBackOn) = (comparison.fact.to, comparison.fact.on)
    case .givenBack(let filing, let handover):
      (number, on, sheets) = (filing.fact.number, filing.fact.on, filing.fact.sheets)
      (to, givenBackOn, receipt) = (handover.fact.to, handover.fact.on, handover.fact.receipt)
    case nil: break
    }
    return .keys([
      "required": .text(document.details.original.rawValue), "settled": .text(document.settlement?.inJSON), "number": .text(number),
      "on": .text(on?.iso), "sheets": .int(sheets), "place": .text(place), "givenBackTo": .text(to), "givenBackOn": .text(givenBackOn?.iso),
      "receipt": .text(receipt),
      "waived": document.settlement != .waived ? .null : document.originalWaiver.map { waiver($0) } ?? .null,
    ])
  }
}

extension Settlement {
  /// How an original was settled, by the contract: nil for one that was let go, which is told beside it.
  var inJSON: String? { self == .waived ? nil : rawValue }
}
