import CaseEngine
import Wording

/// Sending by the court's own commands: the strip says what will run and to whom, and what the command answers is entered as soon as it is known.
extension Console {
  /// The notices that went into the register as tried are handed to their commands, one after another.
  mutating func dispatchBegun(_ sent: Entering, _ good: [Int], _ files: [CaseFile]) {
    for place in good {
      let step = sent.act.steps[place]
      guard case .notice(.begin(let id, _, _)) = step.instruction, let file = files.first(where: { $0.id == step.id }),
        let dispatch = Dispatch(id, of: file, under: sitting.rules)
      else { continue }
      dispatching.append(dispatch)
      outbox.append(.send(dispatch))
    }
  }

  /// What the command answered goes into the register, whatever is shown now.
  mutating func takeIn(_ dispatch: Dispatch, _ answer: SendingAnswer) {
    dispatching.removeAll { $0 == dispatch }
    let instruction = answer.instruction(about: dispatch.noticeID, through: dispatch.gate, words)
    let number = dispatch.number.text
    let told: String =
      if case .sent = answer { words.wentThroughCommand(dispatch.noticeID, in: number) } else {
        words.didNotGo(dispatch.noticeID, in: number, words.told(answer, of: dispatch.gate))
      }
    enter(Act(key: ActKey(tokens.next()), steps: [Act.Step(.notice(instruction), in: dispatch.id)]), .told(told))
  }

  /// What a strip that sends is about to run, and to whom it goes.
  func sendingNotes(_ strip: Strip) -> [String] {
    guard case .correspond(_, .send(let ids, _)) = strip.purpose, case .throughCommand = strip.fields.chosen(.sending),
      let state = one?.file?.state
    else { return [] }
    let notices = ids.compactMap { state.notice($0)?.notice }
    return notices.map(\.by).unrepeated.compactMap { channel in
      sitting.rules.notices.gates[channel].map { gate in
        let to = notices.filter { $0.by == channel }.map { words.party($0.to, in: state) + ($0.address.map { " " + $0 } ?? "") }
        return words.willRun(gate.command.first ?? "", seconds: gate.seconds, to: to)
      }
    }
  }
}

extension Correspondence {
  /// Sending these notices: each through the program of its channel, where all have one; else they are noted as sent.
  static func sending(_ ids: [NoticeID], in state: CaseState, _ rules: CourtRules) -> Correspondence {
    let programs = ids.compactMap { state.notice($0).flatMap { rules.notices.gates[$0.notice.by]?.command.first } }
    return .send(ids, through: programs.count == ids.count ? programs : [])
  }
}
