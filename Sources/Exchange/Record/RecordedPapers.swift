import CaseEngine

extension RecordedCase {
  mutating func takeOfList(_ entry: Entry<CaseFact>) {
    switch entry.fact {
    case .documentNeeded(let id, let details):
      documents.append(id)
      record.documents.append(DocumentRecord(face: History(face(details)), needed: entry.occurred))
    case .documentChanged(let id, let details):
      guard let place = place(id) else { return }
      let changed = face(details)
      if changed != record.documents[place - 1].face.now { record.documents[place - 1].face.change(to: changed, on: entry.occurred) }
    case .documentUnneeded(let id):
      guard let place = place(id) else { return }
      record.documents[place - 1].unneeded = entry.occurred
    case .recipientsChosen(let id, let recipients):
      guard let place = place(id) else { return }
      record.documents[place - 1].recipients.append(
        .init(on: entry.occurred, to: recipients.map { $0.compactMap { self.place($0) } }))
    default: break
    }
  }

  mutating func takeOfPaper(_ entry: Entry<CaseFact>, _ rulings: [ActKey: Occurrence]) {
    let on = entry.occurred
    switch entry.fact {
    case .documentRequested(let id, let request):
      change(id) {
        $0.requests.append(
          .init(
            on: on, by: request.by, due: request.due, cause: request.cause, reason: request.reason, sameRuling: rulings[entry.act] == on)
        )
      }
    case .documentReceived(let id, let receipt):
      change(id) {
        $0.received = .init(
          on: on, by: receipt.by, form: receipt.form, pages: receipt.pages, note: receipt.note, file: receipt.file,
          submission: receipt.submission, unrequested: receipt.unrequested == true)
      }
    case .documentWaived(let id, let ground, let reason): change(id) { $0.waived = .init(on: on, ground: ground, reason: reason) }
    case .originalFiled(let id, let filing):
      let dated = dated(filing.on, on)
      change(id) { $0.filed = .init(on: on, number: filing.number, dated: dated, sheets: filing.sheets, place: filing.place) }
    case .originalCompared(let id, let comparison):
      let dated = dated(comparison.on, on)
      change(id) { $0.compared = .init(on: on, number: comparison.number, dated: dated, sheets: comparison.sheets, to: comparison.to) }
    case .originalWaived(let id, let ground, let reason):
      change(id) { $0.originalWaived = .init(on: on, ground: ground, reason: reason) }
    case .originalGivenBack(let id, let handover):
      let dated = dated(handover.on, on)
      change(id) { $0.givenBack = .init(on: on, dated: dated, to: handover.to, receipt: handover.receipt) }
    case .documentServed(let id, let party, let way):
      guard let to = place(party) else { return }
      change(id) { $0.served.append(.init(to: .place(to), on: on, by: way)) }
    case .documentReturned(let id, let reason): change(id) { $0.returned = .init(on: on, reason: reason) }
    default: break
    }
  }

  private func face(_ details: DocumentDetails) -> DocumentRecord.Face {
    DocumentRecord.Face(title: details.title, from: place(details.from) ?? 0, original: details.original, note: details.note)
  }

  /// A return ends a round: what comes next begins another one.
  private mutating func change(_ id: DocumentID, _ body: (inout DocumentRecord.Round) -> Void) {
    guard let place = place(id) else { return }
    var document = record.documents[place - 1]
    if document.rounds.last?.returned != nil || document.rounds.isEmpty { document.rounds.append(.init()) }
    body(&document.rounds[document.rounds.count - 1])
    record.documents[place - 1] = document
  }

  private func dated(_ day: Day, _ on: Occurrence) -> Day? { on.day(in: zone) == day ? nil : day }
}

extension CaseRecord {
  /// Gives parties and documents other places.
  mutating func renumber(parties: (Int) -> Int, documents: (Int) -> Int) {
    for place in self.parties.indices {
      self.parties[place].face.change { $0.of = $0.of.map(parties) }
    }
    for place in self.documents.indices {
      self.documents[place].face.change { $0.from = parties($0.from) }
      for chosen in self.documents[place].recipients.indices {
        self.documents[place].recipients[chosen].to = self.documents[place].recipients[chosen].to?.map(parties)
      }
      for round in self.documents[place].rounds.indices {
        for service in self.documents[place].rounds[round].served.indices {
          guard case .place(let to) = self.documents[place].rounds[round].served[service].to else { continue }
          self.documents[place].rounds[round].served[service].to = .place(parties(to))
        }
      }
    }
    for place in links.indices {
      guard case .carriedOver(let document, let from, let number) = links[place].what else { continue }
      links[place].what = .carriedOver(document: documents(document), from: from, number: number)
    }
    for place in media.indices {
      for opinion in media[place].opinions.indices { media[place].opinions[opinion].party = parties(media[place].opinions[opinion].party) }
    }
    renumberNotices(parties: parties, documents: documents)
    for place in hearings.indices {
      hearings[place].overrides.renumber(documents)
      for former in hearings[place].plan.former.indices { hearings[place].plan.former[former].overrides.renumber(documents) }
    }
  }
}

extension [OverrideRecord] {
  fileprivate mutating func renumber(_ documents: (Int) -> Int) {
    for place in indices {
      if case .gate(let named) = self[place].obstacle { self[place].obstacle = .gate(documents: named.map(documents)) }
    }
  }
}

extension History {
  /// Changes every edition in the same way.
  mutating func change(_ body: (inout Value) -> Void) {
    for place in former.indices { body(&former[place].value) }
    body(&now)
  }
}
