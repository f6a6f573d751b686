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
    var places: [CaseID: Int] = [:]
    try await desk.slips(across.query(.notice, isOpen: true, at: desk)) { slip in
      guard let notice = slip.body.notice, notice.missing.isEmpty, passing?.contains(slip.caseID) ?? true,
        !throughCommand || desk.rules.notices.gates[notice.by] != nil
      else { return true }
      let id = NoticeID(rawValue: slip.place)
      if let place = places[slip.caseID] {
        ready[place].ids.append(id)
      } else {
        places[slip.caseID] = ready.count
        ready.append((TypedText(argument: slip.number.text), [id]))
      }
      left -= 1
      return left > 0
    }
    if ready.isEmpty { throw Refused(refusal: .nothingChanges) }
    var sent: [Sent] = []
    let key = desk.newAct()
    for (number, ids) in ready {
      let one = throughCommand ? await send(ids, throughCommandIn: number, at: desk) : await noteSent(ids, in: number, key, at: desk)
      sent.append(one)
      // What the register as a whole cannot do now it cannot do for the next case either.
      if one.problem.map({ !($0 is Refused) }) ?? false { break }
    }
    let outcomes = sent.compactMap(\.outcome)
    var table = Table()
    for outcome in outcomes { table.add([outcome.file.number?.text ?? "", desk.words.notices(outcome.sent)]) }
    try output.give(list: outcomes.map { CaseJSON($0.file, at: desk).json }, people: table, whenEmpty: desk.words.nothingFound)
    let problems = sent.compactMap(\.problem)
    if problems.count + outcomes.count > 1 { for problem in problems { output.tell(desk.line(of: problem)) } }
    if let problem = problems.first { throw problem }
    if sent.contains(where: { !$0.isSent }) { throw AnswerGiven(status: .readOrWriteFailed) }
  }

  /// What became of the notices of one case: what went in, and what was in the way of the others.
  struct Sent {
    /// What was entered; nil where nothing was.
    var outcome: Outcome?
    /// Whether everything that a command was given went.
    var isSent = true
    /// The first refusal, or why the register could not go on.
    var problem: (any Error)?

    /// Throws what was in the way.
    func end() throws {
      if let problem { throw problem }
      if !isSent { throw AnswerGiven(status: .readOrWriteFailed) }
    }
  }

  /// Notes of a case that its notices went, as one act.
  private func noteSent(_ ids: [NoticeID], in number: TypedText, _ key: ActKey, at desk: Desk) async -> Sent {
    do {
      let instructions = ids.map { Instruction.notice(.send($0, early: early.text, proof: proof.text)) }
      let file = try await desk.file(number)
      return Sent(outcome: try await desk.act(on: file.id, occurred: try when.occurrence(at: desk), key: key) { _ in instructions })
    } catch {
      return Sent(problem: error)
    }
  }

  /// One after another, each an act of its own: what went cannot wait for what does not, and is told whatever is in the way of the others.
  func send(_ ids: [NoticeID], throughCommandIn number: TypedText, at desk: Desk) async -> Sent {
    var sent = Sent()
    for id in ids {
      do {
        let (told, went) = try await desk.sendThroughCommand(id, in: number, early: early.text)
        sent.outcome = Outcome(file: told.file, added: (sent.outcome?.added ?? []) + told.added)
        sent.isSent = sent.isSent && went
      } catch let refused as Refused {
        sent.problem = sent.problem ?? refused
      } catch {
        sent.problem = error
        break
      }
    }
    return sent
  }
}

extension Outcome {
  /// How many notices went.
  fileprivate var sent: Int { added.count { if case .notice(.sent) = $0.fact { true } else { false } } }
}
