import CaseEngine
import Wording

extension CaseText {
  /// The media requests of the case, each with the participants' opinions and its answer.
  var media: Table {
    let words = desk.words
    let state = file.state
    var table = Table([.item, .requested, .hearing, .answer, .opinions].map { words.heading($0) })
    for request in state.openness.media {
      let asked = request.asked.fact
      let overdue = request.due.map { desk.today - $0 }.flatMap { $0 > 0 ? $0 : nil }
      let answer = request.answer.map { words.decision($0.fact.decision) } ?? words.unanswered(request.due, overdueDays: overdue)
      let opinions = request.opinions.sorted { $0.key < $1.key }.map { words.opinion($0.value.fact, of: words.party($0.key, in: state)) }
      table.add(
        .init(String(request.id.rawValue)), .init(words.mediaRequest(asked)),
        .init(state.hearing(of: asked).map { words.momentWithWeekday($0.plan.start, desk.zone) } ?? ""),
        .init(answer, request.answer == nil ? overdue == nil ? .plain : .bad : .good), .init(opinions.joined(separator: "; ")))
    }
    return table
  }
}

extension MediaSlip {
  private func overdueDays(on today: Day) -> Int? {
    guard decision == nil, let due = asked.due?.day, due < today else { return nil }
    return today - due
  }

  /// The line of a list for people.
  func row(_ slip: Slip, at desk: Desk) -> [String] {
    let answer = decision.map { desk.words.decision($0) } ?? desk.words.unanswered(asked.due?.day, overdueDays: overdueDays(on: desk.today))
    return [
      slip.number.text, String(slip.place), desk.words.mediaRequest(asked),
      hearingStart.map { desk.words.momentWithWeekday($0, desk.zone) } ?? "", answer, slip.judge ?? "",
    ]
  }

  /// The line of a list for programs.
  func json(_ slip: Slip, at desk: Desk) -> JSON {
    .keys([
      "case": .text(slip.number.text), "id": .int(slip.place), "outlet": .text(asked.outlet), "name": .text(asked.name),
      "contact": .text(asked.contact), "for": .texts(asked.uses.map(\.rawValue)), "note": .text(asked.note),
      "askedOn": .text(desk.zone.iso(askedOn)), "needsLeave": .bool(needsLeave), "due": .text(asked.due?.day.iso),
      "overdue": .bool(overdueDays(on: desk.today) != nil), "hearingStart": .text(hearingStart.map { desk.zone.iso($0) }),
      "decision": .text(decision?.code), "judge": .text(slip.judge),
    ])
  }
}
