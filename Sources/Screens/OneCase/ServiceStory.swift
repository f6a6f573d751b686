import CaseEngine
import Wording

extension Console {
  /// What the selected cell of the service table tells: who, when, how; or who owes, and what.
  func serviceStory(_ one: CaseScreen) -> String {
    guard let file = one.file else { return "" }
    let state = file.state
    let dot = " \(sitting.glyphs.dot) "
    guard let document = one.servedPaper.flatMap({ state.document($0.row.document) }) else { return totals(one, state) }
    let title = words.document(document.id, document.details.title)
    guard let party = one.addressee, let standing = one.service.standing(document.id, party) else {
      guard let row = one.service.rows.first(where: { $0.document == document.id }) else { return title }
      let owed = state.owedService(of: document)
      let left = owed.isEmpty ? "" : dot + words.owedLine(owed.map { words.party($0, in: state) }.joined(separator: ", "))
      return words.served(title, row.done, of: row.asked) + left
    }
    let name = words.party(party, in: state)
    switch standing {
    case .served(let service):
      let fact = CaseFact.documentServed(document: document.id, party: service.fact.to, by: service.fact.by)
      return words.fact(fact, in: state, under: sitting.rules) + " \(sitting.glyphs.dash) " + service.by.name + ", "
        + words.occurrence(service.occurred, sitting.zone)
    case .owed(let isSurprise):
      let came = document.receipt.map { dot + words.done(.received) + " " + words.occurrence($0.occurred, sitting.zone) } ?? ""
      return title + dot + (isSurprise ? words.surpriseLine(name) : words.owedLine(name)) + came
    case .awaited:
      let due = document.due.map { words.day($0.day) }
      return title + dot + words.serviceAwaited(from: words.party(document.details.from, in: state), due: due, to: name)
    case .notAsked(let why):
      return title + dot + words.noService(name, why) + (why == .waived ? "" : dot + words.changeRecipients(key(.edit)))
    }
  }

  /// The line of all documents: how much has reached a participant, or everyone, and what has not.
  private func totals(_ one: CaseScreen, _ state: CaseState) -> String {
    let here = state.documents.filter { $0.receipt != nil }
    guard let party = one.addressee, let place = one.service.column(party) else {
      let wanted = here.filter { !state.recipients(of: $0).isEmpty }
      let left = wanted.filter { !state.owedService(of: $0).isEmpty }
      return told(words.everyone, wanted.count - left.count, wanted.count, left)
    }
    let column = one.service.columns[place]
    let left = here.filter { if case .owed = one.service.standing($0.id, party) { true } else { false } }
    return told(words.party(party, in: state), column.done, column.asked, left)
  }

  private func told(_ whom: String, _ done: Int, _ asked: Int, _ left: [Document]) -> String {
    let owed =
      left.isEmpty
      ? "" : " \(sitting.glyphs.dot) " + words.owedLine(left.map { words.document($0.id, $0.details.title) }.joined(separator: ", "))
    return words.served(whom, done, of: asked) + owed
  }
}
