import CaseEngine
import Wording

extension Console {
  /// The rows that a verb is for: the marked ones, else the selected one.
  var targets: [DocumentRow] {
    switch place {
    case .oneCase:
      guard let one, let row = one.row else { return [] }
      return one.marks.isEmpty || one.pane != .documents && one.pane != .service
        ? [row] : one.papers.map(\.row).filter { one.marks.contains(Paper($0)) }
    case .outstanding: return targets(outstanding)
    case .toServe: return targets(toServe)
    case .intake: return intake.targets
    case .reports: return []
    case .cases, .checklists, .hearings, .book, .contacts, .court, .tray, .outbox, .firstRun: return []
    }
  }

  private func targets(_ screen: PapersScreen) -> [DocumentRow] {
    screen.marks.isEmpty ? screen.window.current.map { [$0.row.row] } ?? [] : screen.marks.sorted
  }

  /// The file of a case, where it is loaded.
  func file(_ id: CaseID) -> CaseFile? { one?.id == id ? one?.file : nil }

  mutating func openStrip(_ action: Action, for rows: [DocumentRow], offered: Bool = false, to party: Party? = nil) {
    guard !rows.isEmpty else { return say(words.nothingSelected, .warning) }
    var strip = Strip(
      purpose: .papers(action), rows: rows, fields: Strip.fields(action, rows, sitting, habits), key: ActKey(tokens.next()),
      isOffered: offered)
    if let party { strip.fields.choose(.to, .party(party.id, party.details.name)) }
    if let refusal = roleRefusal(strip), !canPrepare(refusal, strip.rows.first.flatMap { strip.attempt($0, sitting, habits) }) {
      if !offered, let step = strip.rows.first.flatMap({ strip.attempt($0, sitting, habits) }) { note(refusal, of: step.instruction) }
      if !offered { say(words.refusal(refusal, in: nil, under: sitting.rules), .warning) }
      return
    }
    check(&strip)
    if strip.going.isEmpty, let paper = strip.rows.first.map(Paper.init), let refusal = strip.refused[paper],
      !canPrepare(refusal, strip.rows.first.flatMap { strip.attempt($0, sitting, habits) })
    {
      if !offered { say(words.refusal(refusal, in: file(paper.id)?.state, under: sitting.rules), .warning) }
      return
    }
    if action == .originalFiled, habits.nextNumber == nil || place != .intake {
      ask(.lastIncomingNumber(on: sitting.today), for: .incomingNumber)
    }
    overlay = .strip(strip)
  }

  /// Asks the law beforehand about every row whose file is loaded. Answers that are not there yet are taken as good.
  func check(_ strip: inout Strip) {
    strip.refused = [:]
    guard case .papers(let action) = strip.purpose else { return }
    for row in strip.rows {
      if action == .served, strip.addressees(row).isEmpty {
        strip.refused[Paper(row)] = row.receivedOn == nil ? .impossible(.notReceived(row.document)) : .nothingChanges
        continue
      }
      guard let file = file(row.caseID), let step = strip.attempt(row, sitting, habits) else { continue }
      do {
        _ = try file.decide(
          step.instruction, by: sitting.actor, at: sitting.now, occurred: step.occurred, acting: step.acting, under: sitting.rules)
      } catch {
        strip.refused[Paper(row)] = error
      }
    }
  }

  /// Whether this person's roles permit the verb at all: asked of a case that has nothing, where only the role can refuse first.
  private func roleRefusal(_ strip: Strip) -> Refusal? {
    guard let row = strip.rows.first, let step = strip.attempt(row, sitting, habits) else { return nil }
    do {
      _ = try CaseFile(id: row.caseID).decide(step.instruction, by: sitting.actor, at: sitting.now, under: sitting.rules)
      return nil
    } catch {
      // Whose case it is, a case that has nothing does not tell.
      if case .notAllowed = error { return error }
      return nil
    }
  }
}

extension Strip {
  /// The step of one row with every answer that is still missing made up, to be asked about beforehand.
  func attempt(_ row: DocumentRow, _ sitting: Sitting, _ habits: Habits) -> Act.Step? {
    var filled = self
    filled.rows = [row]
    for field in fields.list where field.isRequired && field.text?.answer == nil { filled.fields.set(field.key, text: "?") }
    return try? filled.steps(sitting, habits).first
  }
}
