extension GroupName {
  /// More letters of a name messengers cut.
  public static let limit = 25

  /// Names for the group of a case, the best first; the last of them has the whole number of the case, which no other case has.
  ///
  /// The two sides by the shortest that they are known by: `Рассвет — Әбдіғалиев`. Source: recommendation 3.
  public static func proposals(for state: CaseState) -> [GroupName] {
    let number = state.details?.number
    let serial = number?.parts.map { String($0.serial) }
    let dated = number?.parts.map { "\($0.year % 100)/\($0.serial)" }
    return [nil, serial, dated, number?.text].unrepeated.filter { $0 == nil || !($0 ?? "").isEmpty }.map { mark in
      GroupName(kk: joined(state, mark, others: "т.б."), ru: joined(state, mark, others: "и др."))
    }
  }

  private static func joined(_ state: CaseState, _ mark: String?, others: String) -> String {
    let mark = mark.map { String($0.suffix(limit)) }
    let room = limit - (mark.map { $0.count + 1 } ?? 0)
    let claiming = state.participants.filter { $0.details.role.titleSide == .claiming }
    // A defender who was entered without a client stands for one.
    let defending = state.participants.filter { $0.details.role.titleSide == .defending || $0.details.role == .defender }
    let sides = [claiming, defending].filter { !$0.isEmpty }
    var names = sides.map { short($0[0].details.name) }
    if names.isEmpty { names = state.parties.first.map { [short($0.details.name)] } ?? [] }
    let many = zip(names, sides).map { $1.count > 1 ? $0 + " " + others : $0 }
    let whole = many.count == names.count && length(of: many) <= room ? many : names
    let name = fitted(whole, in: room).joined(separator: separator)
    return [name, mark ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static let separator = " — "

  private static func length(of names: [String]) -> Int {
    names.reduce(0) { $0 + $1.count } + separator.count * max(0, names.count - 1)
  }

  /// Cuts the longer of the two first, and both only where each has more than its half.
  private static func fitted(_ names: [String], in room: Int) -> [String] {
    if length(of: names) <= room { return names }
    guard names.count == 2 else { return names.prefix(1).map { cut($0, to: room) } }
    let both = room - separator.count
    if both < 2 { return [cut(names[0], to: room)] }
    let half = both / 2
    if names[0].count <= half { return [names[0], cut(names[1], to: both - names[0].count)] }
    if names[1].count <= both - half { return [cut(names[0], to: both - names[1].count), names[1]] }
    return [cut(names[0], to: half), cut(names[1], to: both - half)]
  }

  private static func cut(_ name: String, to length: Int) -> String {
    if name.count <= length { return name }
    var short = String(name.prefix(max(0, length)))
    while let last = short.last, last == " " || last == "-" || last == "." { short.removeLast() }
    return short
  }

  /// An organisation without its legal form and its quotation marks, a person by the surname.
  static func short(_ name: String) -> String {
    var words = name.split(whereSeparator: \.isWhitespace).map { String($0.filter { !marks.contains($0) }) }.filter { !$0.isEmpty }
    let isQuoted = name.contains(where: marks.contains)
    while words.count > 1, let first = words.first, forms.contains(first.uppercased()) { words.removeFirst() }
    while words.count > 1, let last = words.last, forms.contains(last.uppercased()) { words.removeLast() }
    if !isQuoted, words.count > 1, ShortName.isPerson(name) { return words[0] }
    return words.joined(separator: " ")
  }

  private static let marks: Set<Character> = ["«", "»", "\"", "“", "”", "„", "'"]
  private static let forms: Set<String> = [
    "ТОО", "АО", "ИП", "КХ", "ЖШС", "АҚ", "ЖК", "ШҚ", "РГУ", "ГУ", "КГУ", "РГП", "КГП", "ГКП", "ПК", "ЖСК", "КСК", "ОСИ", "РММ", "КММ",
    "МММ", "ООО",
    "LLP", "JSC", "LLC",
  ]
}

extension CaseState {
  /// The names that the group of this case has, in both languages; none where there is no group.
  public var groupNames: [String] { details == nil ? [] : notices.group?.name.both ?? [] }
}
