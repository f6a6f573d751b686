import CaseEngine

/// The keys of one JSON object, taken one by one; a key that nobody took is a typing error, and told.
///
/// `null` counts as absent, but for `isNull`.
struct Fields {
  /// Where the object stands: empty for the case itself.
  let path: String
  let zone: CourtZone
  private let members: [JSONMember]
  private var taken: UInt64 = 0
  private let column: Int

  init(_ node: JSONNode, path: String, zone: CourtZone) throws(LineProblem) {
    guard case .object(let members) = node.value else {
      throw LineProblem(column: node.column, field: path.isEmpty ? nil : path, what: .expected(.object))
    }
    self.members = members
    self.path = path
    self.zone = zone
    column = node.column
  }

  func field(_ key: String) -> String { path.isEmpty ? key : path + "." + key }

  func problem(_ key: String, _ node: JSONNode?, _ what: LineProblem.What) -> LineProblem {
    LineProblem(column: node?.column ?? column, field: field(key), what: what)
  }

  /// The node of a key, `null` included.
  private mutating func found(_ key: String) -> JSONNode? {
    guard let place = members.firstIndex(where: { $0.key == key }) else { return nil }
    if place < 64 { taken |= 1 << UInt64(place) }
    return members[place].node
  }

  mutating func node(_ key: String) -> JSONNode? {
    guard let node = found(key), node.value != .null else { return nil }
    return node
  }

  /// Whether the key is there, be it `null`.
  func has(_ key: String) -> Bool { members.contains { $0.key == key } }

  func isNull(_ key: String) -> Bool { members.first { $0.key == key }?.node.value == .null }

  /// Every key was taken.
  func finish() throws(LineProblem) {
    for (place, member) in members.enumerated() where place >= 64 || taken & 1 << UInt64(place) == 0 {
      throw problem(String(member.key.prefix(100)), member.node, .unknownKey)
    }
  }

  func required<Value>(_ value: Value?, _ key: String) throws(LineProblem) -> Value {
    guard let value else { throw problem(key, nil, .missing) }
    return value
  }

  mutating func text(_ key: String, _ kind: TextRules.Kind = .name) throws(LineProblem) -> String? {
    guard let node = node(key) else { return nil }
    guard case .string(let raw) = node.value else { throw problem(key, node, .expected(.text)) }
    let text = Border.text(raw)
    if let wrong = TextRules.problem(in: text, kind: kind) { throw problem(key, node, .text(wrong)) }
    return text
  }

  /// A reason: what rules, section 9 ask of a note, and not empty.
  mutating func reason(_ key: String = "reason") throws(LineProblem) -> String {
    try required(try text(key, .note), key)
  }

  mutating func number(_ key: String, _ range: ClosedRange<Int>) throws(LineProblem) -> Int? {
    guard let node = node(key) else { return nil }
    guard case .number(let raw) = node.value else { throw problem(key, node, .expected(.number)) }
    guard let number = Int(raw), range.contains(number) else { throw problem(key, node, .range(range)) }
    return number
  }

  mutating func flag(_ key: String) throws(LineProblem) -> Bool? {
    guard let node = node(key) else { return nil }
    guard case .bool(let value) = node.value else { throw problem(key, node, .expected(.flag)) }
    return value
  }

  mutating func code<Code: RawRepresentable & CaseIterable>(_ key: String, _ type: Code.Type) throws(LineProblem) -> Code?
  where Code.RawValue == String {
    guard let node = node(key) else { return nil }
    guard case .string(let raw) = node.value else { throw problem(key, node, .expected(.text)) }
    guard let code = Code(rawValue: raw) else { throw problem(key, node, .code(allowed: Code.allCases.map(\.rawValue))) }
    return code
  }

  mutating func day(_ key: String) throws(LineProblem) -> Day? {
    guard let node = node(key) else { return nil }
    guard case .string(let raw) = node.value, let day = Day(iso: raw) else { throw problem(key, node, .date) }
    guard Day.accepted.contains(day) else { throw problem(key, node, .dateOutOfRange) }
    return day
  }

  /// A day or a moment.
  mutating func occurrence(_ key: String) throws(LineProblem) -> Occurrence? {
    guard let node = node(key) else { return nil }
    guard case .string(let raw) = node.value, let occurrence = Times.occurrence(raw, zone) else { throw problem(key, node, .date) }
    guard Day.accepted.contains(occurrence.day(in: zone)) else { throw problem(key, node, .dateOutOfRange) }
    return occurrence
  }

  mutating func moment(_ key: String) throws(LineProblem) -> Moment? {
    guard let node = node(key) else { return nil }
    guard case .string(let raw) = node.value, let moment = Times.moment(raw, zone) else { throw problem(key, node, .date) }
    guard Day.accepted.contains(zone.day(of: moment)) else { throw problem(key, node, .dateOutOfRange) }
    return moment
  }

  mutating func caseNumber(_ key: String) throws(LineProblem) -> CaseNumber? {
    guard let raw = try text(key, .identifier) else { return nil }
    do { return try CaseNumber(raw) } catch { throw problem(key, nil, .text(error)) }
  }

  mutating func phone(_ key: String) throws(LineProblem) -> Phone? {
    guard let raw = try text(key, .identifier) else { return nil }
    do { return try Phone(raw) } catch { throw problem(key, nil, .phone(error)) }
  }

  mutating func identityNumber(_ key: String) throws(LineProblem) -> IdentityNumber? {
    guard let node = node(key) else { return nil }
    guard case .string(let raw) = node.value else { throw problem(key, node, .expected(.text)) }
    // Written by whoever must not see it: it says that there is one, and not which.
    if IdentityNumber.isMasked(String(raw.prefix(13))) { return nil }
    do { return try IdentityNumber(String(raw.prefix(100))) } catch { throw problem(key, node, .identityNumber(error)) }
  }

  /// Another object inside this one.
  mutating func object(_ key: String) throws(LineProblem) -> Fields? {
    guard let node = node(key) else { return nil }
    return try Fields(node, path: field(key), zone: zone)
  }

  /// The elements of a list, each with its own path: `documents[2]`.
  mutating func list(_ key: String) throws(LineProblem) -> [(path: String, node: JSONNode)] {
    guard let node = node(key) else { return [] }
    guard case .array(let elements) = node.value else { throw problem(key, node, .expected(.list)) }
    return elements.enumerated().map { (field(key) + "[\($0.offset + 1)]", $0.element) }
  }

  /// One object, or a list of them.
  mutating func oneOrMany(_ key: String) throws(LineProblem) -> [(path: String, node: JSONNode)] {
    guard let node = node(key) else { return [] }
    if case .array = node.value { return try list(key) }
    return [(field(key), node)]
  }

  /// Numbers in a range.
  mutating func numbers(_ key: String, _ range: ClosedRange<Int>) throws(LineProblem) -> [Int]? {
    guard node(key) != nil else { return nil }
    return try list(key).map { element throws(LineProblem) in
      guard case .number(let raw) = element.node.value else {
        throw LineProblem(column: element.node.column, field: element.path, what: .expected(.number))
      }
      guard let number = Int(raw), range.contains(number) else {
        throw LineProblem(column: element.node.column, field: element.path, what: .range(range))
      }
      return number
    }
  }
}
