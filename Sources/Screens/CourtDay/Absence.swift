import CaseEngine
import Wording

/// A judge who is away, and why.
struct Away: Hashable, Sendable {
  let judge: String
  let days: ClosedRange<Day>
  let reason: String
  let order: String?

  /// How many hearings one strip settles: as many as fit under one title in the smallest full window.
  static let most = 12
}

/// The judge's absence as one act: the hearings that are missed stand in one strip, each with where it could go; one Enter enters all of it, and one
/// undo takes all of it back. Source: rules, sections 4 and 5.
extension Console {
  /// Why nobody's absence can be settled here; nil where it can be tried.
  var whyNotAbsence: String? {
    let roles: [CourtRole] = [.judge, .secretary, .chair, .administrator]
    return sitting.actor.roles.isDisjoint(with: roles) ? words.only(roles) : nil
  }

  mutating func openAbsence() {
    let shown = (place == .hearings ? hearings.window.current?.row.slip.judge : nil) ?? one?.file?.state.details?.judge
    let judges = (sitting.judges + [shown].compactMap { $0 }).unrepeated
    guard let first = shown ?? judges.first else { return say(words.noJudge, .warning) }
    let meant = place == .hearings ? hearings.window.current?.row.slip.at : meantHearing?.plan.start
    let day = meant.map { sitting.zone.day(of: $0) }
    let from = words.day(max(sitting.today, day ?? sitting.today))
    let isReassigning = !sitting.actor.roles.isDisjoint(with: [.chair, .administrator])
    open(
      .away,
      [
        .choice(.formerJudge, judges.map(Option.judge), .judge(first)), .date(.ofHearings(.awayFrom), from, required: true),
        .date(.ofHearings(.awayTo)),
      ] + (isReassigning ? [.text(.order)] : []) + [.text(.reason, required: true)], select: .ofHearings(.awayFrom))
  }

  /// The hearings that are missed are here: what becomes of each is asked in one strip.
  mutating func takeInMissed(_ missed: [AbsentHearing]) {
    guard let strip = looking, let away = try? strip.away(sitting) else { return }
    looking = nil
    if missed.isEmpty { return say(words.nothingMissed(away.judge)) }
    var fields: [Field] = []
    var actsForAnother = false
    for (place, one) in missed.prefix(Away.most).enumerated() {
      let options = settlements(of: one, away)
      fields.append(.choice(.ofHearings(.missed(place)), options))
      if case .hearings(.settled(.putOff, _)) = options.first, one.hearing.plan.kind == .trial, !mayAct(one.file) { actsForAnother = true }
    }
    if actsForAnother { fields.append(.text(.acting, required: true)) }
    open(.missed(away, missed), fields)
  }

  /// What can become of a hearing at this person's hand, the likeliest first; leaving it is always possible.
  private func settlements(of missed: AbsentHearing, _ away: Away) -> [Option] {
    let label = (missed.file.number?.text ?? "") + " " + words.shortMoment(missed.hearing.plan.start, sitting.zone) + ": "
    func option(_ settlement: Settlement, _ text: String) -> Option { .hearings(.settled(settlement, label + text)) }
    var options: [Option] = []
    let isSigned = missed.hearing.plan.kind == .trial && !sitting.actor.roles.contains(.judge)
    if !sitting.actor.roles.isDisjoint(with: [.judge, .secretary]) {
      options += missed.starts.map { start in
        option(
          isSigned ? .prepare(start) : .putOff(start),
          words.putOff(to: words.shortMoment(start, sitting.zone), forSignature: isSigned))
      }
    }
    if !sitting.actor.roles.isDisjoint(with: [.chair, .administrator]), missed.goesWithTheCase {
      options += sitting.judges.filter { $0 != away.judge }.map { option(.giveOver($0), words.givenOver(to: $0)) }
    }
    return options + [option(.leave, options.isEmpty ? words.noFreeTime : words.leftAsItIs)]
  }

  /// Enter: one act over all the cases.
  mutating func confirm(_ strip: Strip, _ away: Away, _ missed: [AbsentHearing]) throws(BadAnswer) {
    let plan = AbsencePlan(
      reason: away.reason, order: away.order, acting: strip.fields[.acting] == nil ? nil : try strip.required(.acting))
    var steps: [Act.Step] = []
    var given: Set<CaseID> = []
    for (place, one) in missed.prefix(Away.most).enumerated() {
      guard case .hearings(.settled(let settlement, _)) = strip.fields.chosen(.ofHearings(.missed(place))) else { continue }
      let writing = NoticeWriting(one.file.state, under: sitting.rules, sender: sitting.actor.name, card: ownCard)
      switch settlement {
      case .putOff(let start): steps.append(Act.Step(plan.puttingOff(one, to: start, writing), in: one.file.id))
      case .prepare(let start):
        guard let act = PreparedAct(plan.puttingOff(one, to: start, writing)) else { continue }
        steps.append(Act.Step(.tray(.prepare(act, word: nil)), in: one.file.id))
      case .giveOver(let judge):
        // The case goes once, with all its hearings.
        guard given.insert(one.file.id).inserted else { continue }
        let all = missed.filter { $0.file.id == one.file.id && $0.goesWithTheCase }
        steps.append(Act.Step(plan.givingOver(all, of: one.file, to: judge, writing, under: sitting.rules), in: one.file.id))
      case .leave: continue
      }
    }
    overlay = nil
    if steps.isEmpty { return say(words.absenceSettled(0, of: min(missed.count, Away.most))) }
    enter(Act(key: strip.key, steps: steps), .strip(strip), as: .absence)
  }

  /// How the court is reached, at the foot of what it writes.
  private var ownCard: ContactCard { book?.contacts.state.own ?? ContactCard() }

  /// Tells what became of the hearings that are missed: how many are settled, and which are not, and why. False for any other act.
  mutating func tellsSettled(_ sent: Entering, _ outcome: ActOutcome, _ good: Int) -> Bool {
    guard case .strip(let strip) = sent.from, case .hearings(.missed(_, let missed)) = strip.purpose else { return false }
    let lost = outcome.refused.map(\.step) + outcome.failed.map(\.step)
    var text = words.absenceSettled(good, of: sent.act.steps.count)
    let writes = sent.act.steps.contains { if case .absence = $0.instruction { true } else { false } }
    if good > 0, writes { text += " " + words.noticesAreDrafted(key(.goTo) + " " + goToKey(.goOutbox)) }
    guard !lost.isEmpty else {
      say(text, .saved)
      return true
    }
    let numbers = lost.map { step in
      missed.first { $0.file.id == sent.act.steps[step].id }?.file.number?.text ?? ""
    }.unrepeated.sorted()
    let why =
      outcome.refused.first.map { words.refusal($0.refusal, in: $0.file?.state, under: sitting.rules) }
      ?? outcome.failed.first.map { words.storeError($0.error) } ?? ""
    text += " " + words.notSettled(numbers.joined(separator: ", "), why)
    say(text, .warning)
    return true
  }
}

extension Strip {
  /// Of hearings that are missed, those of these cases alone, each with what was answered for it; nothing, where the strip asks anything else.
  mutating func keepMissed(of cases: Set<CaseID>) {
    guard case .hearings(.missed(let away, let missed)) = purpose else { return }
    let asked = missed.prefix(Away.most).enumerated().filter { cases.contains($1.file.id) }
    var list: [Field] = []
    for (place, asked) in asked.enumerated() {
      guard let field = fields[.ofHearings(.missed(asked.offset))] else { continue }
      list.append(Field(.ofHearings(.missed(place)), field.value))
    }
    list += fields.list.filter { if case .ofHearings(.missed) = $0.key { false } else { true } }
    self = Strip(purpose: .hearings(.missed(away, asked.map(\.element))), rows: rows, fields: Fields(list), key: key)
  }

  /// Who is away, when and why.
  func away(_ sitting: Sitting) throws(BadAnswer) -> Away {
    guard case .judge(let judge) = fields.chosen(.formerJudge) else { throw BadAnswer(.formerJudge, .missing) }
    func day(_ key: FieldKey, _ text: String) throws(BadAnswer) -> Day {
      let day = DateInput.parse(text, today: sitting.today, calendar: sitting.rules.calendar, direction: .future)?.day
      guard let day else { throw BadAnswer(key, .notADate) }
      return day
    }
    let first = try day(.ofHearings(.awayFrom), try required(.ofHearings(.awayFrom)))
    let last = try fields.text(.ofHearings(.awayTo)).map { text throws(BadAnswer) in try day(.ofHearings(.awayTo), text) } ?? first
    if last < first { throw BadAnswer(.ofHearings(.awayTo), .timesOutOfOrder) }
    return Away(judge: judge, days: first...last, reason: try required(.reason), order: fields[.order] == nil ? nil : fields.text(.order))
  }
}
