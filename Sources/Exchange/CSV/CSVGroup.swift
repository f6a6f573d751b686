import CaseEngine

/// The rows of one case that stand together, put together to a record. A row that is wrong is left out, and told.
struct CSVGroup {
  /// A group is closed at so many rows or bytes, however many follow: they are matched with the register like rows that come later.
  private static let most = (rows: 5_000, bytes: 4 << 20)

  private var record: CaseRecord
  private(set) var lines: LinesOfRecord
  /// For each party, the name of the one whom it acts for: who that is is known when all rows are read.
  private var principals: [String?] = []
  /// Where its first row begins.
  let place: FilePlace
  private var rows = 1

  /// Begins with the first row of a case.
  init(_ row: CSVRecordReader, at place: FilePlace) throws(LineProblem) {
    guard let category = try row.category() else { throw row.problem(.category, .missing) }
    record = CaseRecord(details: CaseDetails(number: try row.caseNumber(), category: category))
    lines = LinesOfRecord(first: place.line, areRows: true)
    self.place = place
    try take(row, place.line)
  }

  /// The number of the case.
  var number: CaseNumber { record.details.now.number }

  /// The record of all rows.
  var finished: CaseRecord {
    var record = record
    for (place, name) in principals.enumerated() {
      guard let name else { continue }
      let principal = record.parties.indices.first { $0 != place && record.parties[$0].face.now.name == name }
      record.parties[place].face.now.of = principal.map { $0 + 1 }
    }
    return record
  }

  /// Whether a row at a place can still be added.
  func hasRoom(at place: FilePlace) -> Bool { rows < CSVGroup.most.rows && place.byte - self.place.byte < CSVGroup.most.bytes }

  /// Takes a further row of the same case; nothing is changed where it is wrong.
  mutating func add(_ row: CSVRecordReader, line: Int) throws(LineProblem) {
    try take(row, line)
    rows += 1
  }

  private mutating func take(_ row: CSVRecordReader, _ line: Int) throws(LineProblem) {
    var details = record.details.now
    if let category = try row.category(), category != details.category {
      throw row.problem(.category, .contradiction(register: details.category, file: category))
    }
    details.subject = try once(.subject, row, details.subject, try row.text(.subject))
    details.judge = try once(.judge, row, details.judge, try row.text(.judge))
    details.secretary = try once(.secretary, row, details.secretary, try row.text(.secretary))
    let registered = try row.day(.registered)
    if let registered, let known = details.registered, registered != known {
      throw row.problem(.registered, .contradiction(register: known.iso, file: registered.iso))
    }
    details.registered = details.registered ?? registered
    let hearing = try hearing(row)
    let party = try row.party()
    let known = party.flatMap { place(of: $0) }
    let principal = try once(.actsFor, row, known.flatMap { principals[$0 - 1] }, try row.text(.actsFor))
    let document = try row.document(from: known ?? party.map { _ in record.parties.count + 1 })

    // From here on nothing can be wrong any more.
    record.details = History(details)
    if let hearing { record.hearings = [hearing] }
    if let party, known == nil {
      record.parties.append(PartyRecord(face: History(party)))
      lines.parties.append(line)
      principals.append(principal)
    }
    if let known { principals[known - 1] = principal }
    if let document {
      record.documents.append(document)
      lines.documents.append(line)
    }
  }

  private func once(_ column: CSVColumn, _ row: CSVRecordReader, _ known: String?, _ stated: String?) throws(LineProblem) -> String? {
    if let known, let stated, known != stated { throw row.problem(column, .contradiction(register: known, file: stated)) }
    return known ?? stated
  }

  /// The hearing that a row states and the group does not have yet; refused where it has another one.
  private func hearing(_ row: CSVRecordReader) throws(LineProblem) -> HearingRecordLine? {
    guard let start = try row.moment(.hearingStart) else {
      for column in [CSVColumn.hearingSetOn, .hearingRoom, .hearingMinutes] where row.cells[column]?.isEmpty == false {
        throw row.problem(.hearingStart, .missing)
      }
      return nil
    }
    var plan = HearingRecordLine.Plan(start: start, judge: .asTheCase)
    plan.room = try row.text(.hearingRoom)
    plan.minutes = try row.number(.hearingMinutes, 1...1_440)
    let hearing = HearingRecordLine(kind: .trial, setOn: try row.occurrence(.hearingSetOn), plan: History(plan))
    guard let known = record.hearings.first else { return hearing }
    if known.plan.now.start != start {
      let (first, second) = (Times.text(known.plan.now.start, row.zone), Times.text(start, row.zone))
      throw row.problem(.hearingStart, .contradiction(register: first, file: second))
    }
    return nil
  }

  /// The place of a party among those of the group, from 1.
  private func place(of face: PartyRecord.Face) -> Int? {
    record.parties.firstIndex { $0.face.now.role == face.role && $0.face.now.name == face.name }.map { $0 + 1 }
  }
}
