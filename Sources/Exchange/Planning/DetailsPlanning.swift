import CaseEngine

/// Something whose changes are planned: fields by name, as texts, and how gaps are filled.
protocol Planned: Hashable, Sendable {
  /// What it says, field by field; nil where it says nothing.
  var fields: [(key: String, text: String?)] { get }
  /// With what another one says where this one says nothing.
  func filled(from other: Self) -> Self
}

extension Planner {
  /// What is new in a history, for the register's own: the editions of the file behind the one that the register has.
  enum Growth<Value: Planned> {
    /// The register has it all.
    case nothing
    /// The changes of the file from this one on.
    case changes(from: Int)
    /// Gaps of the register are filled, nobody knows since when.
    case filling(Value)
  }

  func growth<Value: Planned>(_ file: History<Value>, beyond register: History<Value>, path: String) throws(LineProblem) -> Growth<Value> {
    let editions = file.editions
    for place in editions.indices.reversed() where difference(editions[place], register.now) == nil {
      return place == editions.count - 1 ? .nothing : .changes(from: place)
    }
    for former in register.former where difference(file.now, former.value) == nil { return .nothing }
    let filled = register.now.filled(from: file.now)
    guard let difference = difference(file.now, filled) else { return .filling(filled) }
    let field = path.isEmpty ? difference.key : path + "." + difference.key
    throw contradiction(field, difference.register ?? "", difference.file)
  }

  /// The first field in which a value of the file says something else than one of the register.
  private func difference<Value: Planned>(_ file: Value, _ register: Value) -> (key: String, file: String, register: String?)? {
    for (stated, had) in zip(file.fields, register.fields) {
      if let text = stated.text, text != had.text { return (stated.key, text, had.text) }
    }
    return nil
  }

  /// The opening of the case, and what changed about it since.
  mutating func planDetails() throws(LineProblem) -> (occurred: Occurrence, effective: Moment) {
    let details = record.details
    let today = Occurrence.on(zone.day(of: now))
    if let have {
      let opened = have.record.opened ?? have.record.details.now.registered.map { .on($0) } ?? today
      if let stated = record.opened { try same("opened", stated, opened) }
      switch try growth(details, beyond: have.record.details, path: "") {
      case .nothing: break
      case .changes(let first): change(details, from: first, floor: Planner.always)
      case .filling(let filled):
        add(.caseDetailsChanged(details: filled), today, order: StepOrder(.details), path: "number", floor: Planner.always)
      }
      return (opened, Planner.always)
    }
    let opened = record.opened ?? details.now.registered.map { .on($0) } ?? record.earliest(in: zone) ?? today
    let dateField = record.opened == nil && details.now.registered != nil ? "registered" : "opened"
    let first = details.editions[0]
    let effective = add(
      .caseOpened(details: first), opened, order: StepOrder(.opening), path: "number", dateField: dateField, floor: Planner.always,
      isDated: record.opened != nil || details.now.registered != nil)
    change(details, from: 0, floor: effective)
    return (opened, effective)
  }

  private mutating func change(_ details: History<CaseDetails>, from first: Int, floor: Moment) {
    let editions = details.editions
    for (place, former) in details.former.enumerated().dropFirst(first) {
      let before = former.value
      var after = editions[place + 1]
      let path = "was[\(place + 1)]"
      func planned(_ fact: CaseFact, _ step: Int) {
        add(fact, former.until, order: StepOrder(.details, place, step), path: path, dateField: path + ".until", floor: floor)
      }
      if let judge = after.judge, let reason = former.reason {
        planned(.caseReassigned(judge: judge, order: former.order, reason: reason), 2)
      }
      after.judge = before.judge
      var renumbered = before
      renumbered.number = after.number
      if renumbered == after, after.number != before.number {
        planned(.caseNumberCorrected(number: after.number), 0)
      } else if after != before {
        planned(.caseDetailsChanged(details: after), 1)
      }
    }
  }
}

extension CaseDetails: Planned {
  var fields: [(key: String, text: String?)] {
    [
      ("number", number.text), ("category", category), ("subject", subject), ("registered", registered?.iso), ("judge", judge),
      ("secretary", secretary), ("language", language),
    ]
  }

  func filled(from other: CaseDetails) -> CaseDetails {
    var filled = self
    filled.subject = subject ?? other.subject
    filled.registered = registered ?? other.registered
    filled.secretary = secretary ?? other.secretary
    filled.language = language ?? other.language
    return filled
  }
}
