import CaseEngine

extension Planner {
  /// Gives the documents of the line their numbers: those of the register by title, party and how many-th such; the others are new.
  mutating func numberDocuments() -> [Int?] {
    var known: [Int?] = record.documents.map { _ in nil }
    if let have {
      var places: [Named: [Int]] = [:]
      for (place, document) in have.record.documents.enumerated() {
        for face in document.face.editions where have.parties.indices.contains(face.from - 1) {
          places[Named(title: face.title, from: have.parties[face.from - 1]), default: []].append(place)
        }
      }
      var taken: Set<Int> = []
      for (place, document) in record.documents.enumerated() {
        let names = Set(document.face.editions.map { Named(title: $0.title, from: partyIDs[$0.from - 1]) })
        let match = names.compactMap { places[$0]?.first { !taken.contains($0) } }.min()
        if let match { taken.insert(match) }
        known[place] = match
      }
    }
    var next = existing?.nextDocumentID.rawValue ?? 1
    documentIDs = known.map { match in
      if let have, let match { return have.documents[match] }
      next += 1
      return DocumentID(rawValue: next - 1)
    }
    return known
  }

  private struct Named: Hashable {
    let title: String
    let from: PartyID
  }

  mutating func planDocuments(_ known: [Int?], opened: (occurred: Occurrence, effective: Moment)) throws(LineProblem) {
    var floor = opened.effective
    for (place, document) in record.documents.enumerated() {
      let path = "documents[\(place + 1)]"
      let id = documentIDs[place]
      var times = DocumentTimes()
      let register = have.flatMap { have in known[place].map { have.record.documents[$0] } }
      if register == nil {
        let first = document.face.editions[0]
        let needed = document.needed ?? (document.cameUnrequested ? document.rounds[0].received?.on : nil) ?? opened.occurred
        floor = add(
          .documentNeeded(document: id, details: details(first)), needed, order: StepOrder(.list, place), path: path,
          dateField: path + (document.needed == nil ? "" : ".needed"), floor: max(floor, partyTimes[first.from - 1]),
          isDated: document.needed != nil)
        times.floor = floor
      }
      try planFace(place, register, times.floor, path)
      try planRecipients(document, register, id, opened.occurred, times.floor, path)
      try planRounds(document, register, id, &times, path)
      if let unneeded = document.unneeded {
        if let had = register?.unneeded {
          try same(path + ".unneeded", unneeded, had)
        } else {
          add(
            .documentUnneeded(document: id), unneeded, order: StepOrder(.offTheList, place), path: path + ".unneeded",
            dateField: path + ".unneeded", floor: times.floor, peers: times.peers)
        }
      }
    }
  }

  private func details(_ face: DocumentRecord.Face) -> DocumentDetails {
    DocumentDetails(title: face.title, from: partyIDs[face.from - 1], original: face.original ?? .none, note: face.note)
  }

  private mutating func planFace(_ place: Int, _ register: DocumentRecord?, _ floor: Moment, _ path: String) throws(LineProblem) {
    let face = record.documents[place].face
    var first = 0
    if let register, let have {
      func numbered(_ history: History<DocumentRecord.Face>, _ ids: [PartyID]) -> History<DocumentRecord.Face> {
        var history = history
        history.change { $0.from = ids.indices.contains($0.from - 1) ? ids[$0.from - 1].rawValue : 0 }
        return history
      }
      switch try growth(numbered(face, partyIDs), beyond: numbered(register.face, have.parties), path: path) {
      case .nothing: return
      case .changes(let place): first = place
      case .filling(let filled):
        let details = DocumentDetails(
          title: filled.title, from: PartyID(rawValue: filled.from), original: filled.original ?? .none, note: filled.note)
        add(
          .documentChanged(document: documentIDs[place], details: details), .on(zone.day(of: now)), order: StepOrder(.listChanges, place),
          path: path, floor: floor)
        return
      }
    }
    let editions = face.editions
    for (edition, former) in face.former.enumerated().dropFirst(first) {
      let path = path + ".was[\(edition + 1)]"
      let after = editions[edition + 1]
      add(
        .documentChanged(document: documentIDs[place], details: details(after)), former.until,
        order: StepOrder(.listChanges, place, edition), path: path, dateField: path + ".until",
        floor: max(floor, partyTimes[after.from - 1]))
    }
  }

  private mutating func planRecipients(
    _ document: DocumentRecord, _ register: DocumentRecord?, _ id: DocumentID, _ opened: Occurrence, _ floor: Moment, _ path: String
  ) throws(LineProblem) {
    var had = register?.recipients ?? []
    for (place, chosen) in document.recipients.enumerated() {
      let to = chosen.to?.map { partyIDs[$0 - 1] }
      let match = had.firstIndex { other in
        let theirs = other.to?.compactMap { have?.parties[$0 - 1] }
        return theirs == to && (chosen.on.map { on in other.on.map { agree(on, $0) } ?? true } ?? true)
      }
      if let match {
        had.remove(at: match)
        continue
      }
      let path = document.recipients.count == 1 ? path + ".recipients" : path + ".recipients[\(place + 1)]"
      let times = (chosen.to ?? []).map { partyTimes[$0 - 1] } + [floor]
      add(
        .recipientsChosen(document: id, recipients: to), chosen.on ?? document.needed ?? opened,
        order: StepOrder(.recipients, id.rawValue, place), path: path, floor: times.max() ?? floor)
    }
  }
}

/// Where a document stands in time while its steps are planned.
struct DocumentTimes {
  /// Nothing of it comes earlier.
  var floor = Planner.always
  /// What was planned of it so far.
  var peers: [(day: Day, at: Moment)] = []
}

extension DocumentRecord.Face: Planned {
  var fields: [(key: String, text: String?)] {
    [("title", title), ("from", String(from)), ("originalRequired", original?.rawValue), ("note", note)]
  }

  func filled(from other: DocumentRecord.Face) -> DocumentRecord.Face {
    var filled = self
    filled.original = original ?? other.original
    filled.note = note ?? other.note
    return filled
  }
}
