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
