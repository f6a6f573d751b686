import CaseEngine
import Cells
import Wording

/// A party as the pane shows it.
struct PartyRow: Hashable, Sendable {
  let id: PartyID
  let number: String
  let role: String
  let name: String
  let contact: String
  /// All of it in full, for whoever calls or writes: what a column had to cut too.
  let detail: String

  static func rows(of file: CaseFile, revealed: Set<PartyID>, _ sitting: Sitting) -> [PartyRow] {
    let words = sitting.words
    return file.state.parties.map { party in
      let acting = party.details.of.map { " " + sitting.glyphs.asked + " " + words.party($0, in: file.state) } ?? ""
      // Shown in part only: whoever reads over a shoulder in a courtroom must not learn it.
      let whole = revealed.contains(party.id) ? party.idNumber?.digits : nil
      let masked = whole == nil ? party.idNumber?.masked : nil
      let contact = [whole, party.details.phone?.shown, party.details.email, masked, party.details.address].compactMap { $0 }
      let identity = party.idNumber.map { words.name($0.holder) + " " + (whole ?? $0.masked) }
      let full = [
        words.name(party.details.role), party.details.name + acting, party.details.phone?.shown, party.details.email, identity,
        party.details.address,
      ]
      return PartyRow(
        id: party.id, number: String(party.id.rawValue), role: words.shortName(party.details.role), name: party.details.name + acting,
        contact: contact.joined(separator: ", "), detail: full.compactMap { $0 }.joined(separator: " \(sitting.glyphs.dot) "))
    }
  }
}

/// An entry as the pane of the history shows it, the latest first.
struct HistoryRow: Hashable, Sendable {
  let version: Int
  let when: String
  let text: String
  let who: String
  /// When it was recorded.
  let recorded: String
  let isGone: Bool

  static func rows(of file: CaseFile, _ sitting: Sitting) -> [HistoryRow] {
    let words = sitting.words
    let gone = file.retractedVersions
    return file.entries.reversed().map { entry in
      HistoryRow(
        version: entry.version, when: words.occurrence(entry.occurred, sitting.zone),
        text: words.fact(entry.fact, in: file.state, under: sitting.rules), who: entry.by.name,
        recorded: words.recorded(words.moment(entry.recordedAt, sitting.zone)), isGone: gone.contains(entry.version))
    }
  }
}
