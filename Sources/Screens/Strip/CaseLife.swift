import CaseEngine
import Wording

/// What becomes of a whole case: suspended, resumed, closed, reopened, given to another judge. Each asks for a reason. Source: rules, section 4.
extension Console {
  /// What an action asks of the law, with every answer that is not there yet made up.
  func instruction(_ action: Action) -> Instruction? {
    switch action {
    case .suspendCase: .suspendCase(reason: "?")
    case .resumeCase: .resumeCase(reason: "?")
    case .closeCase: .closeCase(reason: "?")
    case .reopenCase: .reopenCase(reason: "?")
    case .reassign: .reassign(judge: "?", order: nil, reason: "?")
    default: nil
    }
  }

  /// Why it cannot be done with the case that the cursor is in; nil where it can be tried.
  func whyNotForTheCase(_ action: Action) -> String? {
    guard let id = currentCase, let instruction = instruction(action) else { return words.openACaseFirst }
    let file = file(id)
    if file == nil, let phase = docket.window.current?.row.summary.phase, isDocket, let refusal = refusal(action, phase) {
      return words.refusal(refusal, in: nil, under: sitting.rules)
    }
    do {
      _ = try (file ?? CaseFile(id: id)).decide(instruction, by: sitting.actor, at: sitting.now, under: sitting.rules)
      return nil
    } catch {
      // Of a file that is not loaded only the lack of a role is known; the rest is told when it is tried.
      return file == nil && !error.isForLackOfRole ? nil : words.refusal(error, in: file?.state, under: sitting.rules)
    }
  }

  /// What the line of a case tells beforehand.
  private func refusal(_ action: Action, _ phase: CasePhase) -> Refusal? {
    switch (action, phase) {
    case (.suspendCase, .suspended): .impossible(.alreadySuspended)
    case (.suspendCase, .closed): .caseNotActive(.closed)
    case (.closeCase, .closed): .impossible(.alreadyClosed)
    case (.resumeCase, .suspended), (.reopenCase, .closed): nil
    case (.resumeCase, _): .impossible(.notSuspended)
    case (.reopenCase, _): .impossible(.notClosed)
    default: nil
    }
  }

  mutating func openCaseLife(_ action: Action) {
    guard let id = currentCase else { return }
    let number = file(id)?.number?.text ?? (isDocket ? docket.window.current?.row.number : currentRow?.caseNumber.text) ?? ""
    var fields: [Field] = []
    if action == .reassign {
      let judge = file(id)?.state.details?.judge ?? (isDocket ? docket.window.current?.row.summary.details.judge : nil)
      let others = sitting.judges.filter { $0 != judge }
      fields.append(others.isEmpty ? .text(.judge, required: true) : .choice(.judge, others.map(Option.judge)))
      fields.append(.text(.order))
    }
    fields.append(.text(.reason, required: action != .resumeCase))
    overlay = .strip(
      Strip(purpose: .life(action, id, number: number), rows: [], fields: Fields(fields), key: ActKey(tokens.next())))
  }

  /// Offers to take back an entry of the open case.
  mutating func openRetract(_ version: Int) {
    guard let one, let file = one.file, let row = one.history.first(where: { $0.version == version }), let entry = file.entry(version)
    else { return }
    let retraction = Instruction.retract(version: row.version, reason: "?")
    var acting: [Field] = []
    do {
      _ = try file.decide(retraction, by: sitting.actor, at: sitting.now, under: sitting.rules)
    } catch .notYourCase {
      acting = [.text(.acting, required: true)]
    } catch {
      note(error, of: retraction)
      return say(words.refusal(error, in: file.state, under: sitting.rules), .warning)
    }
    let isOwn = entry.by.login == sitting.actor.login && sitting.zone.day(of: entry.recordedAt) == sitting.today
    overlay = .strip(
      Strip(
        purpose: .retract(one.id, version: row.version, line: row.text), rows: [],
        fields: Fields([.text(.reason, required: !isOwn)] + acting),
        key: ActKey(tokens.next())))
  }
}

extension Strip {
  /// The step of what becomes of a whole case.
  func step(_ action: Action, in id: CaseID) throws(BadAnswer) -> Act.Step {
    let instruction: Instruction
    switch action {
    case .suspendCase: instruction = .suspendCase(reason: try required(.reason))
    case .closeCase: instruction = .closeCase(reason: try required(.reason))
    case .reopenCase: instruction = .reopenCase(reason: try required(.reason))
    case .reassign:
      let judge: String = if case .judge(let name) = fields.chosen(.judge) { name } else { try required(.judge) }
      instruction = .reassign(judge: judge, order: fields.text(.order), reason: try required(.reason))
    default: instruction = .resumeCase(reason: fields.text(.reason))
    }
    return Act.Step(instruction, in: id)
  }
}
