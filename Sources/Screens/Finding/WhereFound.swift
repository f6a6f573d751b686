import CaseEngine
import Wording

/// The cases whose lines were asked for since the register last changed, and the lines that are here: whoever steps back to a row asks no more.
struct LookedUp: Hashable, Sendable {
  /// The case that was asked for last.
  private(set) var id: CaseID?
  private var known: [CaseID: Listed] = [:]

  /// So many are kept.
  private static let most = 64

  /// The lines of a case, once they are here.
  subscript(_ id: CaseID) -> Listed? { known[id] }

  /// Whether the lines of a case are still to be asked for.
  mutating func turn(to id: CaseID) -> Bool {
    defer { self.id = id }
    return self.id != id && known[id] == nil
  }

  mutating func takeIn(_ lines: Listed) {
    if known.count >= LookedUp.most { known = [:] }
    known[lines.summary.id] = lines
  }
}

/// A row of something that was looked for: what is known of it, and what of it is shown.
struct FoundRow: Hashable, Sendable {
  let id: CaseID
  /// The line of the case, where the list has it.
  var summary: CaseSummary?
  /// The document, in lists of documents.
  var document: DocumentRow?
  /// The texts that are shown of it.
  let shown: [String]
  /// What was looked for.
  let sought: [Sought]
}

/// Matches shown in their field: where a row has what was looked for, if the row does not show it.
extension Console {
  /// The row that the keys act on, where it was looked for.
  var foundRow: FoundRow? {
    if case .palette(let palette) = overlay { return foundRow(in: palette) }
    switch place {
    case .cases, .checklists:
      guard !docket.typed.isEmpty, let line = docket.window.current else { return nil }
      let shown = [line.row.number, line.row.parties, isWide ? line.row.judge : ""]
      return FoundRow(id: line.id, summary: line.row.summary, shown: shown, sought: docket.filter.sought)
    case .outstanding: return foundRow(in: outstanding)
    case .toServe: return foundRow(in: toServe)
    case .intake:
      guard intake.focus != .recents, !intake.field.isEmpty else { return nil }
      return intake.current.map { foundRow($0.row, shown: [$0.from], intake.filter) }
    case .reports: return nil
    case .oneCase, .hearings, .book, .contacts, .court, .tray, .outbox, .firstRun: return nil
    }
  }

  private func foundRow(in screen: PapersScreen) -> FoundRow? {
    guard !screen.typed.isEmpty, let line = screen.window.current?.row else { return nil }
    return foundRow(line.row, shown: [screen.list == .toServe ? line.owed : line.from], screen.filter)
  }

  private func foundRow(_ row: DocumentRow, shown: [String], _ filter: Filter) -> FoundRow {
    FoundRow(id: row.caseID, document: row, shown: [row.caseNumber.text, row.title] + shown, sought: filter.sought)
  }

  /// Where the row has what was looked for, of what it does not show; empty while that is not known.
  var sightings: [Sighting] {
    guard let row = foundRow else { return [] }
    let lines = lookedUp[row.id]
    let documents = row.document.map { [$0] } ?? lines?.documents ?? []
    return row.hidden.compactMap { word in
      (row.summary ?? lines?.summary).flatMap { word.sighting(in: $0) } ?? documents.lazy.compactMap { word.sighting(in: $0) }.first
    }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// The same in words; nil where there is nothing to say.
  var whereFound: String? {
    let sightings = sightings
    return sightings.isEmpty ? nil : words.sightings(sightings)
  }

  /// The same for the selected row of the screen; what the palette found is told in the palette.
  var whereFoundHere: String? {
    if case .palette = overlay { return nil }
    return whereFound
  }

  /// Asks for the lines of the case, where only they can tell.
  mutating func askWhereFound() {
    guard let row = foundRow, lookedUp.id != row.id else { return }
    let isKnown = row.hidden.allSatisfy { word in
      row.summary.flatMap { word.sighting(in: $0) } ?? row.document.flatMap { word.sighting(in: $0) } != nil
    }
    if !isKnown, lookedUp.turn(to: row.id) { ask(.lines(of: row.id), for: .lines) }
  }
}

extension FoundRow {
  /// What the row does not show of what was looked for.
  fileprivate var hidden: [Sought] { sought.filter { word in !shown.contains { word.stands(in: $0) } } }
}
