import CaseEngine

extension ReadCase {
  /// Leaves out the row that is wrong, or the rows of the party that is. Whoever acts for that party cannot go in without it, and is left out, too.
  ///
  /// Gives what is wrong with those others, in the words of the file; nil where nothing else would be left.
  mutating func leaveOut(_ problem: LineProblem) -> [LineProblem]? {
    guard lines.areRows else { return nil }
    if let place = problem.place(in: "documents"), record.documents.indices.contains(place) {
      leaveOut(document: place)
      return record.documents.isEmpty ? nil : []
    }
    guard let place = problem.place(in: "parties"), record.parties.indices.contains(place) else { return nil }
    let agents = agents(of: place)
    let problems = agents.map { lines.told(LineProblem(field: "parties[\($0 + 1)].of", what: .noSuchParty)) }
    for gone in (agents + [place]).sorted(by: >) { leaveOut(party: gone) }
    return record.parties.isEmpty ? nil : problems
  }

  /// The places of those who act for a party, and of those who act for them, in their order.
  private func agents(of principal: Int) -> [Int] {
    var gone: Set = [principal]
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      for place in record.parties.indices where !gone.contains(place) {
        guard let of = record.parties[place].face.now.of, gone.contains(of - 1) else { continue }
        gone.insert(place)
        isGrowing = true
      }
    }
    return gone.subtracting([principal]).sorted()
  }

  private mutating func leaveOut(party place: Int) {
    for document in record.documents.indices.reversed() where record.documents[document].face.now.from == place + 1 {
      leaveOut(document: document)
    }
    record.parties.remove(at: place)
    lines.parties.remove(at: place)
    record.renumber(parties: { $0 > place + 1 ? $0 - 1 : $0 }, documents: { $0 })
  }

  private mutating func leaveOut(document place: Int) {
    record.documents.remove(at: place)
    lines.documents.remove(at: place)
  }
}

extension LinesOfRecord {
  /// A problem in the words of the file: for CSV the row and the column.
  func told(_ problem: LineProblem) -> LineProblem {
    guard areRows, let field = problem.field else { return problem }
    var told = problem
    if let place = problem.place(in: "documents"), documents.indices.contains(place) { told.line = documents[place] }
    if let place = problem.place(in: "parties"), parties.indices.contains(place) { told.line = parties[place] }
    told.field = CSVColumn(field: field)?.rawValue ?? field
    return told
  }

  /// A warning in the words of the file.
  func told(_ warning: LineWarning) -> LineWarning {
    let problem = told(LineProblem(line: warning.line, field: warning.field, what: .missing))
    return LineWarning(line: problem.line, field: problem.field ?? warning.field, what: warning.what)
  }
}

extension LineProblem {
  /// The place, from 0, of the document or party that the field belongs to.
  fileprivate func place(in list: String) -> Int? {
    guard let field, field.hasPrefix(list + "["), let end = field.firstIndex(of: "]") else { return nil }
    return Int(field[field.index(field.startIndex, offsetBy: list.count + 1)..<end]).map { $0 - 1 }
  }
}
