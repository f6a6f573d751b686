import CaseEngine
import Cells
import Wording

/// Who got which document, who must still get it, and to whom it does not go: documents down, participants across.
struct ServiceTable: Hashable, Sendable {
  /// Where a document stands with a participant.
  enum Standing: Hashable, Sendable {
    case served(Recorded<Service>)
    case owed(isSurprise: Bool)
    /// It goes to them as soon as it is here.
    case awaited
    case notAsked(NoService)
  }

  /// A participant, and how much of what they must get has reached them.
  struct Column: Hashable, Sendable {
    let id: PartyID
    let number: String
    let name: String
    var done = 0
    var asked = 0
  }

  /// A document with its cells, in the order of the columns.
  struct Row: Hashable, Sendable {
    let document: DocumentID
    let standings: [Standing]

    /// How many got it, of those who must.
    var done: Int { standings.count { if case .served = $0 { true } else { false } } }
    var asked: Int { standings.count { if case .notAsked = $0 { false } else { true } } }
  }

  private(set) var columns: [Column] = []
  private(set) var rows: [Row] = []

  init() {}

  /// Whoever stands for somebody else has no column of their own, unless a document was meant for them by name: what reaches them reaches the
  /// one they stand for.
  init(_ file: CaseFile, _ sitting: Sitting) {
    let state = file.state
    let named = Set(state.documents.flatMap { $0.recipients ?? [] })
    columns = state.parties.filter { $0.details.of == nil || named.contains($0.id) }.map { party in
      let line = CaseSummary.PartyLine(id: party.id, role: party.details.role, name: party.details.name, phone: nil)
      return Column(id: party.id, number: String(party.id.rawValue), name: line.shortName)
    }
    rows = state.documents.map { document in
      Row(document: document.id, standings: columns.map { ServiceTable.standing(document, $0.id, state, sitting) })
    }
    for row in rows where state.document(row.document)?.receipt != nil {
      for (place, standing) in row.standings.enumerated() {
        switch standing {
        case .served: (columns[place].done, columns[place].asked) = (columns[place].done + 1, columns[place].asked + 1)
        case .owed: columns[place].asked += 1
        case .awaited, .notAsked: break
        }
      }
    }
  }

  private static func standing(_ document: Document, _ party: PartyID, _ state: CaseState, _ sitting: Sitting) -> Standing {
    if let service = document.services.last(where: { $0.fact.to == party }) { return .served(service) }
    let principal = state.principal(of: party)
    if let service = document.services.last(where: { [party, principal].contains(state.principal(of: $0.fact.to)) }) {
      return .served(service)
    }
    if state.recipients(of: document).contains(party) {
      if document.waiver != nil { return .notAsked(.waived) }
      guard document.receipt != nil else { return .awaited }
      return .owed(isSurprise: state.isSurprise(document, on: sitting.today, calendar: sitting.rules.calendar))
    }
    if document.details.from == party { return .notAsked(.itsOwn) }
    if document.recipients != nil { return .notAsked(.othersChosen) }
    if let details = state.party(party)?.details, !details.role.takesPart { return .notAsked(.takesNoPart(details.role)) }
    return .notAsked(.sameSide)
  }

  func column(_ party: PartyID?) -> Int? { party.flatMap { id in columns.firstIndex { $0.id == id } } }

  /// The cell of a document and a participant.
  func standing(_ document: DocumentID, _ party: PartyID) -> Standing? {
    guard let place = column(party) else { return nil }
    return rows.first { $0.document == document }?.standings[place]
  }

  /// The first cell in which something is to be done: where the eye is to begin.
  var firstOwed: (row: Int, party: PartyID)? {
    for (place, row) in rows.enumerated() {
      let owed = row.standings.firstIndex { if case .owed = $0 { true } else { false } }
      if let owed { return (place, columns[owed].id) }
    }
    return nil
  }
}

extension ServiceTable.Standing {
  /// The sign of a cell, and what it means.
  func sign(_ glyphs: Glyphs) -> (text: String, role: Role) {
    switch self {
    case .served: (glyphs.done, .served)
    case .owed(let isSurprise): (glyphs.missing + (isSurprise ? glyphs.warning : ""), isSurprise ? .overdue : .notReady)
    case .awaited: (glyphs.waiting, .waiting)
    case .notAsked: (glyphs.none, .muted)
    }
  }
}
