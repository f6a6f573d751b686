import CaseEngine
import Wording

/// What is the judge's alone is prepared for the judge's signature where a secretary asks for it; the judge signs it, or sends it back.
/// Source: rules, section 5.
extension Console {
  /// Whether what was refused can be prepared for signature by whoever asked for it.
  func canPrepare(_ refusal: Refusal, _ step: Act.Step?) -> Bool {
    guard case .notAllowed(let may) = refusal, may == [.judge], sitting.actor.roles.contains(.secretary), let step else { return false }
    return PreparedAct(step.instruction) != nil
  }

  /// Offers to prepare for signature what only the judge may do; false where that is not why it was refused, or not all of it was.
  mutating func offersPreparation(of steps: [Act.Step], _ refusals: [Refusal], from form: Form? = nil) -> Bool {
    guard !steps.isEmpty, steps.count == refusals.count, zip(refusals, steps).allSatisfy({ canPrepare($0, $1) }) else { return false }
    say(words.only([.judge]), .notice)
    overlay = .strip(
      Strip(purpose: .prepare(steps, from: form), rows: [], fields: Fields([.text(.note)]), key: ActKey(tokens.next())))
    return true
  }

  /// The same of an act that the register refused.
  mutating func offersPreparation(of sent: Entering, _ outcome: ActOutcome) -> Bool {
    guard overlay == nil, outcome.failed.isEmpty, outcome.refused.count == sent.act.steps.count else { return false }
    let form: Form? = if case .form(let form) = sent.from { form } else { nil }
    return offersPreparation(of: outcome.refused.map { sent.act.steps[$0.step] }, outcome.refused.map(\.refusal), from: form)
  }

  /// Enter on what was prepared and waits: the judge signs it. False where the entry is none of these.
  mutating func signsPrepared(_ version: Int) -> Bool {
    guard let one, let file = one.file, let record = prepared(by: version, in: file), record.isWaiting,
      sitting.actor.roles.contains(.judge)
    else { return false }
    if let why = file.state.outOfDate(record) {
      say(words.refusal(.tray(.outOfDate(record.id, why)), in: file.state, under: sitting.rules), .warning)
      return true
    }
    var fields: [Field] = record.prepared.fact.canOverride ? [.text(.override)] : []
    if !mayAct(file) { fields.append(.text(.acting, required: true)) }
    overlay = .strip(
      Strip(
        purpose: .signPrepared([PreparedPlace(matter: one.id, id: record.id)], line: line(record, in: file)), rows: [],
        fields: Fields(fields),
        key: ActKey(tokens.next())))
    return true
  }

  /// Del on what was prepared: the judge sends it back with a word, whoever prepared it takes it out. False where the entry is none of these.
  mutating func takesOutPrepared(_ version: Int) -> Bool {
    guard let one, let file = one.file, let record = prepared(by: version, in: file), record.isInTray else { return false }
    let isOwn = record.prepared.by.login == sitting.actor.login
    guard isOwn || record.isWaiting && sitting.actor.roles.contains(.judge) else { return false }
    var fields: [Field] = isOwn ? [] : [.text(.reason, required: true)]
    if !isOwn, !mayAct(file) { fields.append(.text(.acting, required: true)) }
    overlay = .strip(
      Strip(
        purpose: .takeOutPrepared(PreparedPlace(matter: one.id, id: record.id), line: line(record, in: file), isOwn: isOwn), rows: [],
        fields: Fields(fields),
        key: ActKey(tokens.next())))
    return true
  }

  private func prepared(by version: Int, in file: CaseFile) -> PreparedRecord? {
    guard case .tray(.actPrepared(let id, _, _)) = file.entry(version)?.fact else { return nil }
    return file.state.prepared(id)
  }

  private func line(_ record: PreparedRecord, in file: CaseFile) -> String {
    words.prepared(record.prepared.fact, in: file.state, zone: sitting.zone, checks: sitting.rules.manualChecks)
  }
}
