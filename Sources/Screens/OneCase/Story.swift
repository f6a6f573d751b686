import CaseEngine
import Cells
import Wording

/// What is known of one document, line by line: what stands out, then every fact with who and when, the latest first.
enum Story {
  static func of(_ document: Document, in file: CaseFile, _ sitting: Sitting) -> [CaseLine.Piece] {
    let words = sitting.words
    let (state, rules, zone) = (file.state, sitting.rules, sitting.zone)
    var lines = [CaseLine.Piece(text: words.document(document.id, document.details.title), role: .heading)]
    func add(_ text: String, _ role: Role = .text) { lines.append(CaseLine.Piece(text: text, role: role)) }
    add(words.party(document.details.from, in: state) + " " + sitting.glyphs.dot + " " + words.name(document.details.original), .muted)
    for line in document.details.note?.split(whereSeparator: \.isNewline) ?? [] { add(String(line)) }
    if let carried = state.links.carried[document.id] { add(sitting.glyphs.carried + " " + words.carriedOver(carried), .notice) }
    if document.isOutstanding, let due = document.due {
      let role: Role = state.isOverdue(document, on: sitting.today) ? .overdue : .text
      add(words.dueLine(words.due(due)), role)
    }
    let timing = state.timing(of: document, in: zone)
    if let told = words.timing(timing) {
      add(told, timing.isLate || timing.isBackdated ? .warning : .muted)
    }
    let owed = state.owedService(of: document)
    if !owed.isEmpty {
      let names = owed.map { words.party($0, in: state) }.joined(separator: ", ")
      let surprise = state.isSurprise(document, on: sitting.today, calendar: rules.calendar)
      add(surprise ? words.surpriseLine(names) : words.owedLine(names), surprise ? .overdue : .notReady)
    }
    let gone = file.retractedVersions
    for entry in file.entries.reversed() where entry.fact.document == document.id && !gone.contains(entry.version) {
      let when = words.occurrence(entry.occurred, zone)
      add(when + "  " + words.fact(entry.fact, in: state, under: rules) + " " + sitting.glyphs.dash + " " + entry.by.name)
    }
    return lines
  }
}

extension CaseFact {
  /// The document that a fact is about.
  var document: DocumentID? {
    switch self {
    case .documentNeeded(let id, _), .documentChanged(let id, _), .documentUnneeded(let id), .recipientsChosen(let id, _),
      .documentRequested(let id, _), .documentReceived(let id, _), .documentReturned(let id, _), .documentWaived(let id, _, _),
      .originalFiled(let id, _), .originalCompared(let id, _), .originalGivenBack(let id, _), .originalWaived(let id, _, _),
      .documentServed(let id, _, _), .links(.documentCarriedOver(let id, _, _)):
      id
    default: nil
    }
  }
}
