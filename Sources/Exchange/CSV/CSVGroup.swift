import CaseEngine

/// The rows of one case that stand together, put together to a record. A row that is wrong is left out, and told.
struct CSVGroup {
  /// A group is closed at so many rows, however many follow: they are matched with the register like rows that come later.
  static let most = 5_000

  private(set) var record: CaseRecord
  private(set) var lines: LinesOfRecord
  private(set) var rows = 1

  /// Begins with the first row of a case.
  init(_ row: CSVRecordReader, line: Int) throws(LineProblem) {
    guard let category = try row.category() else { throw row.problem(.category, .missing) }
    record = CaseRecord(details: CaseDetails(number: try row.caseNumber(), category: category))
    lines = LinesOfRecord(first: line, areRows: true)
    try take(row, line)
  }

  /// Takes a further row of the same case; nothing is changed where it is wrong.
  mutating func add(_ row: CSVRecordReader, line: Int) throws(LineProblem) {
    let before = self
    do {
      try take(row, line)
      rows += 1
    } catch {
      self = before
      throw error
    }
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
    record.details = History(details)
    try takeHearing(row)
    var place: Int?
    if let party = try row.party() { place = self.place(of: party, line) }
    if let document = try row.document(from: place) {
      record.documents.append(document)
      lines.documents.append(line)
    }
  }

  private func once(_ column: CSVColumn, _ row: CSVRecordReader, _ known: String?, _ stated: String?) throws(LineProblem) -> String? {
    if let known, let stated, known != stated { throw row.problem(column, .contradiction(register: known, file: stated)) }
    return known ?? stated
  }

  private mutating func takeHearing(_ row: CSVRecordReader) throws(LineProblem) {
    guard let start = try row.moment(.hearingStart) else {
      for column in [CSVColumn.hearingSetOn, .hearingRoom, .hearingMinutes] where row.cells[column]?.isEmpty == false {
        throw row.problem(.hearingStart, .missing)
      }
      return
    }
    var plan = HearingRecordLine.Plan(start: start, judge: .asTheCase)
    plan.room = try row.text(.hearingRoom)
    plan.minutes = try row.number(.hearingMinutes, 1...1_440)
    let hearing = HearingRecordLine(kind: .trial, setOn: try row.occurrence(.hearingSetOn), plan: History(plan))
    guard let known = record.hearings.first else {
      record.hearings = [hearing]
      return
    }
    if known.plan.now.start != start {
      let (first, second) = (Times.text(known.plan.now.start, row.zone), Times.text(start, row.zone))
      throw row.problem(.hearingStart, .contradiction(register: first, file: second))
    }
  }

  private mutating func place(of face: PartyRecord.Face, _ line: Int) -> Int {
    if let place = record.parties.firstIndex(where: { $0.face.now.role == face.role && $0.face.now.name == face.name }) {
      return place + 1
    }
    record.parties.append(PartyRecord(face: History(face)))
    lines.parties.append(line)
    return record.parties.count
  }
}
