import CaseEngine

/// Writes a case as the rows of a spreadsheet.
struct CSVRows {
  let zone: CourtZone

  func rows(for file: CaseFile) -> [String] {
    let state = file.state
    guard let details = state.details else { return [] }
    var common: [CSVColumn: String] = [
      .number: details.number.text, .category: details.category, .subject: details.subject ?? "", .judge: details.judge ?? "",
      .registered: details.registered?.iso ?? "", .secretary: details.secretary ?? "",
    ]
    if let trial = state.trial {
      common[.hearingStart] = Times.text(trial.plan.start, zone)
      common[.hearingSetOn] = Times.text(trial.set.occurred, zone)
      common[.hearingRoom] = trial.plan.room ?? ""
      common[.hearingMinutes] = String(trial.plan.minutes)
    }
    var rows = state.documents.map { row(common.merging(columns(of: $0, in: state)) { $1 }) }
    let givers = Set(state.documents.map(\.details.from))
    for party in parties(of: state) where !givers.contains(party.id) {
      rows.append(row(common.merging(columns(of: party, in: state)) { $1 }))
    }
    return rows.isEmpty ? [row(common)] : rows
  }

  /// The parties in the order in which an import gives them their numbers: as they come in the rows, whoever is represented before whoever
  /// represents them. So a second export is the same.
  private func parties(of state: CaseState) -> [Party] {
    var order: [Party] = []
    var seen: Set<PartyID> = []
    func take(_ id: PartyID) {
      guard seen.insert(id).inserted, let party = state.party(id) else { return }
      if let of = party.details.of { take(of) }
      order.append(party)
    }
    for document in state.documents { take(document.details.from) }
    for party in state.parties { take(party.id) }
    return order
  }

  private func columns(of party: Party, in state: CaseState) -> [CSVColumn: String] {
    [
      .role: party.details.role.rawValue, .party: party.details.name,
      .actsFor: party.details.of.flatMap { state.party($0) }?.details.name ?? "",
    ]
  }

  private func columns(of document: Document, in state: CaseState) -> [CSVColumn: String] {
    var columns = state.party(document.details.from).map { self.columns(of: $0, in: state) } ?? [:]
    columns[.document] = document.details.title
    columns[.originalRequired] = document.details.original.rawValue
    if let request = document.decidingRequest {
      columns[.requestedOn] = Times.text(request.occurred, zone)
      columns[.requestedBy] = request.fact.by.rawValue
      columns[.due] = document.due?.day.iso ?? ""
    }
    if let receipt = document.receipt {
      columns[.receivedOn] = Times.text(receipt.occurred, zone)
      columns[.receivedBy] = receipt.fact.by.rawValue
      columns[.receivedAs] = receipt.fact.form.rawValue
    }
    switch document.custody {
    case .filed(let filing), .givenBack(let filing, _):
      columns[.originalNumber] = filing.fact.number
      columns[.originalOn] = Times.text(filing.occurred, zone)
    // Compared and given back is not filed, and the columns know nothing else.
    case .compared, nil: break
    }
    let services = document.services.compactMap { service in
      state.party(service.fact.to).map { ($0.details.name, Times.text(service.occurred, zone)) }
    }
    columns[.servedTo] = services.map(\.0).joined(separator: " \(CSVCell.several) ")
    columns[.servedOn] = services.map(\.1).joined(separator: " \(CSVCell.several) ")
    return columns
  }

  private func row(_ columns: [CSVColumn: String]) -> String {
    CSVColumn.allCases.map { CSVCell.written(columns[$0] ?? "") }.joined(separator: ",")
  }
}
