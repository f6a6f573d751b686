import CaseEngine

/// What a line names by its place among its own, from 1.
enum Placed {
  case party, document, hearing, notice

  /// What is wrong where nothing stands at a place.
  func missing(_ place: Int) -> LineProblem.What {
    switch self {
    case .party: .noSuchParty
    case .document: .noSuchDocument
    case .hearing: .impossible(.noSuchHearing(HearingID(rawValue: place)))
    case .notice: .impossible(.notice(.noSuchNotice(NoticeID(rawValue: place))))
    }
  }
}

/// Every place that a line names is checked here, so that whoever plans it finds something there: also where the list is empty.
extension Fields {
  /// A place among so many.
  mutating func place(_ key: String, of kind: Placed, among count: Int) throws(LineProblem) -> Int? {
    guard let node = node(key) else { return nil }
    return try place(in: node, field(key), of: kind, among: count)
  }

  /// Places among so many.
  mutating func places(_ key: String, of kind: Placed, among count: Int) throws(LineProblem) -> [Int]? {
    guard node(key) != nil else { return nil }
    return try list(key).map { element throws(LineProblem) in try place(in: element.node, element.path, of: kind, among: count) }
  }

  private func place(in node: JSONNode, _ path: String, of kind: Placed, among count: Int) throws(LineProblem) -> Int {
    guard case .number(let raw) = node.value else { throw LineProblem(column: node.column, field: path, what: .expected(.number)) }
    guard let place = Int(raw), place >= 1, place <= count else {
      throw LineProblem(column: node.column, field: path, what: kind.missing(Int(raw) ?? 0))
    }
    return place
  }
}
