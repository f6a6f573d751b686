import CaseEngine
import Chain

/// The lines of a case as they are stored, ready to be written.
package struct LineRows: Sendable {
  /// The columns of the case behind its key.
  package let columns: [Bound]
  /// The words by which it is found.
  package let words: Set<String>
  /// The columns of each document behind its key.
  package let documents: [(id: DocumentID, columns: [Bound])]
  /// The columns of each slip behind the key of its case.
  package let slips: [[Bound]]
}

extension Listed {
  /// Whether nothing differs of what the words are made from; asking this is cheaper than folding twice.
  package func hasSameWords(as other: Listed) -> Bool {
    summary.hasSameWords(as: other.summary) && documents.count == other.documents.count
      && zip(documents, other.documents).allSatisfy { $0.hasSameWords(as: $1) }
  }
}

extension CaseSummary {
  /// Whether nothing differs of what the words of the case itself are made from.
  package func hasSameWords(as other: CaseSummary) -> Bool { details == other.details && parties == other.parties }
}

extension DocumentRow {
  /// Whether nothing differs of what the words of the document are made from.
  package func hasSameWords(as other: DocumentRow) -> Bool { title == other.title && registerNumbers == other.registerNumbers }
}

/// How lines are kept: the columns that lists ask and sort by, and the line itself. A pure function of the file and the settings.
package struct LineForm {
  /// The court's zone, in which a hearing has its day.
  package let zone: CourtZone
  private let coder = LineCoder()

  package init(zone: CourtZone) { self.zone = zone }

  /// The lines of a case.
  package func rows(of listed: Listed) throws -> LineRows {
    let text = listed.searchText
    return try LineRows(
      columns: columns(listed.summary) + words(listed.summary, text), words: LineForm.searchWords(text),
      documents: listed.documents.map { ($0.document, columns($0)) }, slips: columns(listed.slips))
  }

  /// The columns of a case, behind its key.
  package func columns(_ listed: Listed) -> [Bound] {
    columns(listed.summary) + words(listed)
  }

  /// The columns of a case but for its words, behind its key.
  package func columns(_ summary: CaseSummary) -> [Bound] { [.token(summary.id.token)] + figures(summary) + placing(summary) }

  /// The words of a folded text, each once. The bar between the words of a case and those of its documents is none.
  package static func searchWords(_ folded: String) -> Set<String> {
    // By bytes: letter by letter takes several times as long.
    Set(folded.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }).subtracting(["|"])
  }

  /// What no index holds.
  package func figures(_ summary: CaseSummary) -> [Bound] {
    [
      .int(summary.version), .flag(summary.passed == summary.of), .flag(summary.hearingWaived),
      .flag(summary.counts.originals.done < summary.counts.originals.of), .bytes(coder.encode(summary)),
    ]
  }

  /// What lists are sorted and narrowed by.
  package func placing(_ summary: CaseSummary) -> [Bound] {
    let details = summary.details
    let active = summary.phase != .closed && summary.phase != .heard
    return [
      .text(details.number.text), .text(details.category), .maybe(details.judge), .maybe(details.secretary),
      .maybe(details.registered.map { Int64($0.number) }), .text(summary.phase.rawValue), .flag(active),
      .maybe(summary.hearing?.plan.start.microseconds), .maybe(summary.hearing.map { Int64(zone.day(of: $0.plan.start).number) }),
      .maybe(summary.earliestDue.map { Int64($0.number) }), .int(summary.late), .int(summary.backdated),
    ]
  }

  /// The folded words of a case. Each begins with a space, so that the beginning of a word can be found by its space.
  package func words(_ listed: Listed) -> [Bound] { words(listed.summary, listed.searchText) }

  private func words(_ summary: CaseSummary, _ searchText: String) -> [Bound] {
    let details = summary.details
    return [
      .text(Folding.folded(details.number.text)), .maybe(details.judge.map(LineForm.spaced)),
      .maybe(details.secretary.map(LineForm.spaced)),
      .text(LineForm.array(summary.parties.map { LineForm.spaced($0.name) })), .text(" " + searchText),
    ]
  }

  /// The columns of a document.
  package func columns(_ row: DocumentRow) -> [Bound] {
    let outstanding = row.status == .requested || row.status == .returned
    return [
      .text(row.caseNumber.text), .text(row.status.rawValue), .flag(outstanding), .flag(row.receivedOn != nil && !row.owed.isEmpty),
      .flag(row.unrequested), .maybe(row.due.map { Int64($0.number) }), .int(row.due.map { Int64($0.number) } ?? LineForm.noDue),
      .maybe(row.receivedOn.map { Int64($0.number) }), .flag(row.requestedBefore == false), .flag(row.evidence == .backdated),
      .flag(row.owesOriginal), .text(LineForm.spaced(row.fromName)), .text(" " + row.ownWords), .bytes(coder.encode(row)),
    ]
  }

  /// The columns of slips behind the key of their case, in the order of their keys. What a slip says is JSON, so that a kind may grow; there are few of
  /// them beside documents. Throws where a slip has no stored form: nothing is kept of an act whose lines could not be read again.
  package func columns(_ slips: [Slip]) throws -> [[Bound]] {
    try slips.sorted { ($0.kind.rawValue, $0.place) < ($1.kind.rawValue, $1.place) }.map { slip in
      try [
        .text(slip.kind.rawValue), .int(slip.place), .text(slip.number.text), .int(slip.at.microseconds), .flag(slip.isOpen),
        .maybe(slip.judge), .maybe(slip.secretary), .maybe(slip.room), .maybe(slip.link), .text(" " + slip.words),
        .bytes(StoredText.write(slip)),
      ]
    }
  }

  /// Sorts behind every day.
  package static let noDue = Int64(Int32.max)
  /// How many numbers the documents of one case can have.
  package static let documents: Int64 = 1 << 20

  /// The key of a document: that of its case, and its number.
  package static func key(_ caseKey: Int64, _ document: DocumentID) -> Int64 { caseKey * documents + Int64(document.rawValue) }

  package static func spaced(_ text: String) -> String { " " + Folding.folded(text) }

  /// Folded texts hold letters, digits and spaces only, so nothing has to be escaped.
  private static func array(_ texts: [String]) -> String { "[" + texts.map { "\"" + $0 + "\"" }.joined(separator: ",") + "]" }
}
