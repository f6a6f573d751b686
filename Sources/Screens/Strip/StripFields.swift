import CaseEngine
import Wording

extension Strip {
  /// The fields that a verb asks for, with sensible answers.
  static func fields(_ action: Action, _ rows: [DocumentRow], _ sitting: Sitting, _ habits: Habits) -> Fields {
    let today = sitting.words.day(sitting.today)
    switch action {
    case .requested:
      var list: [Field] = [
        .date(.date, today, required: true),
        .choice(.channel, Channel.allCases.map(Option.requestedBy), .requestedBy(habits.requestChannel ?? .letter)),
        .date(.due, due(rows, sitting) ?? habits.due ?? "+10" + sitting.words.workingDayMark),
      ]
      if rows.contains(where: { $0.hearingStart != nil }) {
        list.append(.choice(.cause, [.none] + LateCause.allCases.map(Option.cause), Option.none))
      }
      if rows.contains(where: { $0.status == .requested }) { list.append(.text(.reason)) }
      return Fields(list)
    case .received:
      let channel = habits.receiptChannel ?? (sitting.actor.roles.contains(.chancery) ? .chancery : .cabinet)
      var list: [Field] = [
        .date(.date, today, required: true),
        .choice(.channel, Channel.allCases.map(Option.receivedBy), .receivedBy(channel)),
        .choice(.form, ReceivedForm.allCases.map(Option.form), .form(.copy)),
        .text(.pages),
      ]
      if sitting.actor.roles.contains(.chancery) { list.append(.text(.number, habits.submission ?? "")) }
      // A file is one document's.
      if rows.count == 1 { list.append(.text(.attachment)) }
      return Fields(list)
    case .originalFiled: return original(.filed, sitting, habits)
    case .served:
      var options = [Option.everyoneOwed]
      if rows.count == 1, let row = rows.first, row.owed.count > 1 {
        options += zip(row.owed, row.owedNames).map { Option.party($0, $1) }
      }
      return Fields([
        .date(.date, today, required: true),
        .choice(.way, ServiceWay.allCases.map(Option.way), .way(habits.serviceWay ?? .byCourt)),
        .choice(.to, options),
      ])
    case .clear: return clearing(nil, rows, sitting)
    default:
      return Fields([.text(.to, required: true), .date(.date, today, required: true), .text(.receipt)])
    }
  }

  /// The due date that a reminder keeps: the one that all of them have, and that has not passed.
  private static func due(_ rows: [DocumentRow], _ sitting: Sitting) -> String? {
    guard let due = rows.first?.dueToMove, due >= sitting.today, rows.allSatisfy({ $0.dueToMove == due }) else { return nil }
    return sitting.words.day(due)
  }

  /// What is asked of an original: filed, or compared and given back at once.
  static func original(_ answer: Option.CustodyAnswer, _ sitting: Sitting, _ habits: Habits) -> Fields {
    let number = habits.submission ?? habits.nextNumber ?? ""
    var list: [Field] = [
      .text(.number, number, required: true),
      .date(.date, sitting.words.day(sitting.today), required: true),
      .choice(.custody, [.custody(.filed), .custody(.compared)], .custody(answer)),
      .text(.sheets),
    ]
    list.append(answer == .filed ? .text(.shelf) : .text(.to, required: true))
    return Fields(list)
  }

  /// What Del can mean for these rows, and what it asks for.
  static func clearing(_ chosen: Option.Clearing?, _ rows: [DocumentRow], _ sitting: Sitting) -> Fields {
    var options: [Option.Clearing] = []
    func offer(_ option: Option.Clearing) { if !options.contains(option) { options.append(option) } }
    for row in rows {
      switch row.status {
      case .needed:
        offer(.takeOff)
        offer(.waive)
      case .requested, .returned: offer(.waive)
      case .received:
        offer(.sendBack)
        if row.owesOriginal { offer(.originalLost) }
      case .waived: break
      }
    }
    let answer = chosen ?? options.first ?? .waive
    var list: [Field] = [.choice(.clearing, options.map(Option.clearing), .clearing(answer))]
    if answer == .waive { list.append(.choice(.ground, WaiverGround.allCases.map(Option.ground), .ground(.notSubmitted))) }
    if answer != .takeOff { list.append(.text(.reason, required: true)) }
    let isJudges = answer == .waive || answer == .originalLost
    if isJudges, !rows.allSatisfy({ sitting.mayAct(for: $0.judge) }) { list.append(.text(.acting, required: true)) }
    var fields = Fields(list)
    if answer != .takeOff { fields.select(.reason) }
    return fields
  }

  /// After an answer that changes what else is asked: the other fields follow, and keep what was typed.
  mutating func follow(_ sitting: Sitting, _ habits: Habits) {
    let before = fields
    if case .course(.endHearing, _, _) = purpose { return followOutcome(sitting) }
    switch (purpose, fields.chosen(.custody), fields.chosen(.clearing)) {
    case (.papers(.originalFiled), .custody(let answer), _):
      let shown: Option.CustodyAnswer = fields[.shelf] == nil ? .compared : .filed
      if shown != answer { fields = Strip.original(answer, sitting, habits) } else { return }
    case (.papers(.clear), _, .clearing(let answer)):
      let asked = Strip.clearing(answer, rows, sitting)
      if asked.list.map(\.key) != fields.list.map(\.key) { fields = asked } else { return }
    default: return
    }
    fields.isTouched = before.isTouched
    for field in before.list where field.text != nil { fields.change(field.key) { $0.value = field.value } }
    if let key = before.current?.key { fields.select(key) }
  }
}

extension Strip {
  /// After another outcome of a hearing: what else is asked follows, and keeps what was typed.
  fileprivate mutating func followOutcome(_ sitting: Sitting) {
    guard case .outcome(let outcome) = fields.chosen(.outcome), let hearing = ending else { return }
    let before = fields
    let asked = Strip.course(.endHearing, hearing, outcome, sitting)
    guard asked.list.map(\.key) != before.list.map(\.key) || asked.list.map(\.isRequired) != before.list.map(\.isRequired) else { return }
    fields = asked
    fields.isTouched = before.isTouched
    for field in before.list where field.key != .outcome { fields.change(field.key) { $0.value = field.value } }
    if let key = before.current?.key { fields.select(key) }
  }
}
