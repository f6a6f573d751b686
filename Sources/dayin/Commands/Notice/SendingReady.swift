import ArgumentParser
import CaseEngine
import Wording

extension NoticeCommands.Send {
  /// Sends everything that lacks nothing, in all cases: one act, a transaction for each case; or each through the court's command for its channel, as far
  /// as the court has set one.
  func sendReady(at desk: Desk, _ output: Output) async throws {
    let passing = try await across.narrowing.cases(at: desk)
    var left = try across.narrowing.most() ?? .max
    var ready: [(number: TypedText, ids: [NoticeID])] = []
    try await desk.slips(across.query(.notice, isOpen: true, at: desk)) { slip in
      guard let notice = slip.body.notice, notice.missing.isEmpty, passing?.contains(slip.caseID) ?? true,
        !throughCommand || desk.rules.notices.gates[notice.by] != nil
      else { return true }
      let number = TypedText(argument: slip.number.text)
      let id = NoticeID(rawValue: slip.place)
      if let place = ready.firstIndex(where: { $0.number.text == number.text }) {
        ready[place].ids.append(id)
      } else {
        ready.append((number, [id]))
      }
      left -= 1
      return left > 0
    }
    if ready.isEmpty { throw Refused(refusal: .nothingChanges) }
    var outcomes: [Outcome] = []
    var isSent = true
    let key = desk.newAct()
    for (number, ids) in ready {
      if throughCommand {
        let (outcome, went) = try await send(ids, throughCommandIn: number, at: desk)
        (outcomes, isSent) = (outcomes + [outcome], isSent && went)
      } else {
        let instructions = ids.map { Instruction.notice(.send($0, early: early.text, proof: proof.text)) }
        let file = try await desk.file(number)
        outcomes.append(try await desk.act(on: file.id, occurred: try when.occurrence(at: desk), key: key) { _ in instructions })
      }
    }
    var table = Table()
    for outcome in outcomes { table.add([outcome.file.number?.text ?? "", desk.words.notices(outcome.sent)]) }
    try output.give(list: outcomes.map { CaseJSON($0.file, at: desk).json }, people: table, whenEmpty: desk.words.nothingFound)
    if !isSent { throw AnswerGiven(status: .readOrWriteFailed) }
  }

  /// One after another, each an act of its own: what went cannot wait for what does not.
  func send(_ ids: [NoticeID], throughCommandIn number: TypedText, at desk: Desk) async throws -> (outcome: Outcome, isSent: Bool) {
    var file = try await desk.file(number)
    var added: [Entry<CaseFact>] = []
    var isSent = true
    for id in ids {
      let (told, went) = try await desk.sendThroughCommand(id, in: number, early: early.text)
      (file, added, isSent) = (told.file, added + told.added, isSent && went)
    }
    return (Outcome(file: file, added: added), isSent)
  }
}

extension Outcome {
  /// How many notices went.
  fileprivate var sent: Int { added.count { if case .notice(.sent) = $0.fact { true } else { false } } }
}
