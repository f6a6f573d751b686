/// Checks of what people typed, before anything is decided. Source: rules, section 9.
enum Checked {
  /// A name or title: 1 to 500 characters, one line.
  static func name(_ text: String, _ field: Refusal.Field) throws(Refusal) {
    if let problem = TextRules.problem(in: text, kind: .name) { throw .badText(field: field, problem: problem) }
  }

  /// A name or title that may be absent.
  static func name(_ text: String?, _ field: Refusal.Field) throws(Refusal) {
    if let text { try name(text, field) }
  }

  /// A name in the three languages.
  static func name(_ named: Named) throws(Refusal) {
    for text in [named.kk, named.ru, named.en] { try name(text, .name) }
  }

  /// What something is known by: 1 to 100 characters, one line.
  static func identifier(_ text: String, _ field: Refusal.Field) throws(Refusal) {
    if let problem = TextRules.problem(in: text, kind: .identifier) { throw .badText(field: field, problem: problem) }
  }

  /// A code: small Latin letters, digits and hyphens.
  static func code(_ text: String, _ field: Refusal.Field) throws(Refusal) {
    if let problem = TextRules.problem(in: text, kind: .code) { throw .badText(field: field, problem: problem) }
  }

  /// A note or a reason: up to 20,000 characters.
  static func note(_ text: String?, _ field: Refusal.Field) throws(Refusal) {
    if let text, let problem = TextRules.problem(in: text, kind: .note) { throw .badText(field: field, problem: problem) }
  }

  /// A reason that must be there: as long as a note, and of as many lines.
  static func reason(_ text: String, _ field: Refusal.Field = .reason) throws(Refusal) { try body(text, field) }

  /// A text of several lines that must be there: up to 20,000 characters.
  static func body(_ text: String, _ field: Refusal.Field) throws(Refusal) {
    if text.allSatisfy(\.isWhitespace) { throw .badText(field: field, problem: .empty) }
    try note(text, field)
  }

  /// A whole number in a range.
  static func number(_ value: Int?, _ field: Refusal.Field, _ allowed: ClosedRange<Int>) throws(Refusal) {
    if let value, !allowed.contains(value) { throw .outOfRange(field: field, allowed: allowed) }
  }

  /// A day between 1990 and 2100.
  static func day(_ day: Day?, _ field: Refusal.Field) throws(Refusal) {
    if let day, !Day.accepted.contains(day) { throw .dateOutOfRange(field: field) }
  }

  /// A day that has come.
  static func past(_ day: Day, _ field: Refusal.Field, today: Day) throws(Refusal) {
    try self.day(day, field)
    if day > today { throw .inTheFuture(field: field) }
  }

  /// When something happened: a date that the register takes, and not later than now.
  static func occurrence(_ occurred: Occurrence, now: Moment, in zone: CourtZone) throws(Refusal) {
    try day(occurred.day(in: zone), .on)
    switch occurred {
    case .at(let moment): if moment > now { throw .inTheFuture(field: .on) }
    case .on(let day): if day > zone.day(of: now) { throw .inTheFuture(field: .on) }
    }
  }
}
