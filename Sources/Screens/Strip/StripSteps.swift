import CaseEngine
import Wording

/// An answer that cannot stand: at which field, and why.
struct BadAnswer: Error {
  let field: FieldKey
  let mistake: Mistake

  init(_ field: FieldKey, _ mistake: Mistake) {
    self.field = field
    self.mistake = mistake
  }
}

extension Strip {
  /// What the strip asks for, row by row. Throws where an answer cannot be read.
  func steps(_ sitting: Sitting, _ habits: Habits, _ file: CaseFile? = nil) throws(BadAnswer) -> [Act.Step] {
    switch purpose {
    case .papers(let action):
      var steps: [Act.Step] = []
      for row in rows { steps += try self.steps(action, row, sitting, habits) }
      return steps
    case .undo(let act, _):
      let reason = fields[.reason]?.isRequired == true ? try required(.reason) : fields.text(.reason)
      return act.cases.map { Act.Step(.undo(act: act.key, reason: reason), in: $0) }
    case .redo(let act): return act.cases.map { Act.Step(.redo, in: $0) }
    case .acknowledge(let id, let key):
      return [Act.Step(.acknowledge(key: key, reason: try required(.reason)), in: id, acting: try acting())]
    case .withdraw(let id): return [Act.Step(.withdrawSignature(reason: try required(.reason)), in: id, acting: try acting())]
    case .life(let action, let id, _): return [try step(action, in: id)]
    case .retract(let id, let version, _):
      let reason = fields[.reason]?.isRequired == true ? try required(.reason) : fields.text(.reason)
      return [Act.Step(.retract(version: version, reason: reason), in: id, acting: try acting())]
    case .room(let ask, let id): return try steps(ask, in: id, sitting)
    case .correspond(let id, let what): return try self.steps(what, in: id, sitting)
    case .notices(let ask): return try steps(ask, sitting)
    case .removeFromCourt, .takeBackInBook, .digest, .resume, .settle, .reassignAll: return []
    case .correct(let correction): return correction.steps(reason: try required(.reason))
    case .course(let action, let id, let hearing): return [try courseStep(action, id, hearing, sitting, file)]
    case .closing, .takeMedia, .answerMedia: return [try opennessStep(sitting, acting: try acting())].compactMap { $0 }
    case .hearings(let ask): return try self.steps(ask)
    case .prepare(let steps, _):
      let word = fields.text(.note)
      return steps.compactMap { step in
        PreparedAct(step.instruction).map { Act.Step(.tray(.prepare($0, word: word)), in: step.id) }
      }
    case .signPrepared(let places, _):
      let isAll = if case .everythingWaiting = fields.chosen(.extent) { true } else { false }
      var steps: [Act.Step] = []
      for place in isAll ? places : Array(places.prefix(1)) {
        steps.append(Act.Step(.tray(.sign(place.id, override: fields.text(.override))), in: place.matter, acting: try acting()))
      }
      return steps
    case .takeOutPrepared(let place, _, let isOwn):
      let asked = isOwn ? TrayInstruction.withdraw(place.id) : .sendBack(place.id, word: try required(.reason))
      return [Act.Step(.tray(asked), in: place.matter, acting: try acting())]
    case .cancelHearing(let id, let hearing):
      let reason = try required(.reason)
      return [Act.Step(.cancelHearing(hearing, reason: reason, acting: try acting()), in: id)]
    }
  }

  private func steps(_ action: Action, _ row: DocumentRow, _ sitting: Sitting, _ habits: Habits) throws(BadAnswer) -> [Act.Step] {
    let occurred = try occurred(sitting)
    let id = row.document
    func step(_ instruction: Instruction) -> Act.Step { Act.Step(instruction, in: row.caseID, occurred: occurred) }
    switch action {
    case .requested:
      guard case .requestedBy(let channel) = fields.chosen(.channel) else { return [] }
      let cause: LateCause? = if case .cause(let cause) = fields.chosen(.cause) { cause } else { nil }
      let due = try due(sitting, habits)
      let moves = row.dueToMove != nil && due != nil && row.dueToMove != due?.day
      let reason = moves ? try required(.reason) : fields.text(.reason)
      return [step(.requestDocument(id, Request(by: channel, due: due, cause: cause, reason: reason)))]
    case .received:
      guard case .receivedBy(let channel) = fields.chosen(.channel), case .form(let form) = fields.chosen(.form) else { return [] }
      let receipt = Receipt(by: channel, form: form, pages: try number(.pages), file: fields.attachedFile, submission: fields.text(.number))
      return [step(.receiveDocument(id, receipt))]
    case .originalFiled:
      let (number, day, sheets) = (try required(.number), try day(sitting), try self.number(.sheets))
      if fields.chosen(.custody) == .custody(.compared) {
        return [step(.compareOriginal(id, Comparison(number: number, on: day, sheets: sheets, to: try required(.to))))]
      }
      return [step(.fileOriginal(id, Filing(number: number, on: day, sheets: sheets, place: fields.text(.shelf))))]
    case .served:
      guard case .way(let way) = fields.chosen(.way) else { return [] }
      return addressees(row).map { step(.serveDocument(id, to: $0, by: way)) }
    case .clear:
      switch fields.chosen(.clearing) {
      case .clearing(.takeOff): return [step(.unneedDocument(id))]
      case .clearing(.sendBack): return [step(.returnDocument(id, reason: try required(.reason)))]
      case .clearing(.originalLost): return [try waiver(.lost, row, sitting)]
      default:
        let ground: WaiverGround = if case .ground(let ground) = fields.chosen(.ground) { ground } else { .other }
        return [try waiver(ground, row, sitting)]
      }
    case .giveBack:
      return [step(.giveBackOriginal(id, Handover(to: try required(.to), on: try day(sitting), receipt: fields.text(.receipt))))]
    default: return []
    }
  }

  private func waiver(_ ground: WaiverGround, _ row: DocumentRow, _ sitting: Sitting) throws(BadAnswer) -> Act.Step {
    let acting = sitting.mayAct(for: row.judge) ? nil : try acting()
    return Act.Step(.waiveDocument(row.document, ground, reason: try required(.reason)), in: row.caseID, acting: acting)
  }

  /// Why this judge acts for another, where that is asked.
  private func acting() throws(BadAnswer) -> String? { fields[.acting] == nil ? nil : try required(.acting) }

  /// Who is to be served a document now: those who are still owed it, or the one who was chosen of them.
  func addressees(_ row: DocumentRow) -> [PartyID] {
    if case .party(let party, _) = fields.chosen(.to) { row.owed.filter { $0 == party } } else { row.owed }
  }

  /// What was answered, for the next strip of this sitting.
  func learned(_ habits: Habits) -> Habits {
    var habits = habits
    guard case .papers(let action) = purpose else { return habits }
    switch (action, fields.chosen(.channel), fields.chosen(.way)) {
    case (.requested, .requestedBy(let channel), _):
      habits.requestChannel = channel
      if let due = fields.text(.due) { habits.due = due }
    case (.received, .receivedBy(let channel), _): habits.receiptChannel = channel
    case (.served, _, .way(let way)): habits.serviceWay = way
    default: break
    }
    if let number = fields.text(.number) { habits.lastNumber = number }
    return habits
  }

  func required(_ key: FieldKey) throws(BadAnswer) -> String {
    guard let text = fields.text(key) else { throw BadAnswer(key, .missing) }
    return text
  }

  private func number(_ key: FieldKey) throws(BadAnswer) -> Int? {
    guard let text = fields.text(key) else { return nil }
    guard let number = TypedNumber.number(text) else { throw BadAnswer(key, .notANumber) }
    return number
  }

  private func day(_ sitting: Sitting) throws(BadAnswer) -> Day {
    guard fields[.date] != nil else { return sitting.today }
    let text = try required(.date)
    guard let day = DateInput.parse(text, today: sitting.today, calendar: sitting.rules.calendar, direction: .past)?.day else {
      throw BadAnswer(.date, .notADate)
    }
    if day > sitting.today { throw BadAnswer(.date, .refused(.inTheFuture(field: .on))) }
    return day
  }

  /// Of today it happened just now; of an earlier day the hour is not known.
  private func occurred(_ sitting: Sitting) throws(BadAnswer) -> Occurrence? {
    let day = try day(sitting)
    return day == sitting.today ? nil : .on(day)
  }

  /// An empty due date repeats the last answer of this sitting; a dash means none.
  private func due(_ sitting: Sitting, _ habits: Habits) throws(BadAnswer) -> DueDate? {
    guard let text = fields.text(.due) ?? habits.due, text != "-" else { return nil }
    guard let due = DateInput.parse(text, today: sitting.today, calendar: sitting.rules.calendar, direction: .future) else {
      throw BadAnswer(.due, .notADate)
    }
    return due
  }
}

extension DocumentRow {
  /// The due date that a further request would move; nil where none was set, and after a return as unfit.
  var dueToMove: Day? { status == .requested ? due : nil }
}
