import CaseEngine
import Wording

/// Every entry of one stream of the court's book, retracted ones too, the oldest first.
struct BookHistory {
  private struct Line {
    let version: Int
    let sequence: Int64
    let recordedAt: Moment
    let occurred: Occurrence
    let by: Signature
    let act: ActKey
    let hash: Digest
    let type: String
    let text: String
    let meant: String
    let entry: Int?
    let retracted: Bool
  }

  private let lines: [Line]
  private let desk: Desk

  /// The history of a stream.
  init(_ book: CourtBook, of stream: CourtStream, at desk: Desk) {
    self.desk = desk
    let (words, zone, courts) = (desk.words, desk.zone, desk.rules.courts)
    lines =
      switch stream {
      case .contacts: BookHistory.lines(book.contacts) { words.fact($0, courts: courts) }
      case .complaints: BookHistory.lines(book.complaints) { words.fact($0, zone: zone) }
      case .proposals: BookHistory.lines(book.proposals) { words.fact($0) }
      case .trainings: BookHistory.lines(book.trainings) { words.fact($0) }
      case .settings, .staff: []
      }
  }

  private static func lines<Fact>(_ part: BookPart<Fact>, _ told: (Fact) -> String) -> [Line] {
    let gone = part.log.retractedVersions
    return part.log.entries.map { entry in
      Line(
        version: entry.version, sequence: entry.sequence, recordedAt: entry.recordedAt, occurred: entry.occurred, by: entry.by,
        act: entry.act, hash: entry.hash, type: Mirror(reflecting: entry.fact).children.first?.label ?? "", text: told(entry.fact),
        meant: told(part.meant(by: entry).fact), entry: entry.fact.retracts, retracted: gone.contains(entry.version))
    }
  }

  /// For programs: the keys of the history of a case.
  var json: [JSON] {
    lines.map { line in
      .keys([
        "version": .int(line.version), "sequence": .int(line.sequence), "recordedAt": .text(desk.zone.isoExact(line.recordedAt)),
        "occurredAt": .text(desk.zone.iso(line.occurred)), "by": .text(line.by.name), "login": .text(line.by.login),
        "role": .text(line.by.role?.rawValue), "type": .text(line.type), "entry": .int(line.entry), "text": .text(line.text),
        "retracted": .bool(line.retracted), "program": .text(line.by.program), "act": .text(line.act.token.hex),
        "hash": .text(line.hash.hex),
      ])
    }
  }

  /// For people.
  var table: Table {
    let words = desk.words
    var table = Table([.version, .recorded, .occurred, .who, .role, .what].map { words.heading($0) })
    for line in lines {
      let fields = [
        String(line.version), words.moment(line.recordedAt, desk.zone), words.occurrence(line.occurred, desk.zone), line.by.name,
        line.by.role.map { words.shortName($0) } ?? "", line.text + (line.retracted ? " [" + words.retracted + "]" : ""),
      ]
      table.rows.append(fields.map { Table.Field($0, line.retracted ? .quiet : .plain) })
    }
    return table
  }

  /// What the last act was about: what an undo took back, what a redo brought back.
  var meantByLastAct: [String] { lines.filter { $0.act == lines.last?.act }.map(\.meant) }
}

extension Token {
  /// 32 hexadecimal digits.
  var hex: String { bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }
}
