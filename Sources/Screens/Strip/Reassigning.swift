import CaseEngine
import Wording

/// All cases of a judge on their way to another one: a stretch of them at a time, so that it is told how far it is, and Esc stops it.
///
/// One act over all of them, a transaction for each case: one undo takes all back, and what cannot go does not hold up the others.
struct Reassigning: Hashable, Sendable {
  let key: ActKey
  let former: String
  let instruction: Instruction
  /// Those that are still to come.
  var left: [CaseID] = []
  /// How many there are in all, and which went over.
  var count = 0
  var done: [CaseID] = []
  /// Those that could not, by their numbers, and why the first could not.
  var refused: [CaseID: String] = [:]
  var why: String?
  /// Whether the judge had more cases than are looked for at once.
  var hasMore = false
  var isStopped = false

  /// How many go in one stretch: few enough to be told of every second.
  static let stretch = 20
}

extension Console {
  /// Asks whose cases go to whom: those of the judge in the selected row of the staff, else those of the judge of the case.
  mutating func openReassignAll() {
    let former = selectedJudge ?? currentCase.flatMap { judge(of: $0) }
    let judges = (sitting.judges + docket.window.lines.compactMap { $0.row.summary.details.judge } + [former].compactMap { $0 }).unrepeated
    guard let first = former ?? judges.first else { return say(words.noJudge, .warning) }
    let others = sitting.judges.filter { $0 != first }
    let fields: [Field] = [
      .choice(.formerJudge, judges.map(Option.judge), .judge(first)),
      others.isEmpty ? .text(.judge, required: true) : .choice(.judge, sitting.judges.map(Option.judge), .judge(others[0])),
      .text(.order), .text(.reason, required: true),
    ]
    overlay = .strip(Strip(purpose: .reassignAll, rows: [], fields: Fields(fields), key: ActKey(tokens.next())))
  }

  /// Why nobody's cases can be given to another here; nil where it can be tried.
  var whyNotReassignAll: String? {
    do {
      let id = CaseID(Token(high: 0, low: 0))
      _ = try CaseFile(id: id).decide(
        .reassign(judge: "?", order: nil, reason: "?"), by: sitting.actor, at: sitting.now, under: sitting.rules)
      return nil
    } catch {
      return error.isForLackOfRole ? words.refusal(error, in: nil, under: sitting.rules) : nil
    }
  }

  private var selectedJudge: String? {
    guard place == .court, case .member(let number) = court.row?.subject, let member = court.file?.staff[number] else { return nil }
    return member.roles.contains(.judge) ? member.name : nil
  }

  private func judge(of id: CaseID) -> String? {
    file(id)?.state.details?.judge ?? (isDocket ? docket.window.current?.row.summary.details.judge : nil)
  }

  /// Enter in the strip: the cases are looked for, and then given over stretch by stretch.
  mutating func confirmReassignAll(_ strip: Strip) {
    var strip = strip
    do throws(BadAnswer) {
      guard case .judge(let former) = strip.fields.chosen(.formerJudge) else { throw BadAnswer(.formerJudge, .missing) }
      guard case .reassign(let judge, _, _) = try strip.reassignment() else { return }
      if judge == former { throw BadAnswer(.judge, .refused(.nothingChanges)) }
      overlay = nil
      reassigning = Reassigning(key: strip.key, former: former, instruction: try strip.reassignment())
      askWhomToReassign()
    } catch {
      strip.fields.blame(error.field, error.mistake)
      overlay = .strip(strip)
    }
  }

  private mutating func askWhomToReassign() {
    guard let former = reassigning?.former else { return }
    let filter = Filter([.init(.judge(former)), .init(.phase(.closed), negated: true)])
    let query = DocketQuery(filter: filter, order: .number, today: sitting.today)
    ask(.cases(query, .first, limit: Console.mostMarked), for: .reassigning)
  }

  /// The cases of the judge are here. A name that only holds all words of it is another judge's.
  mutating func takeInReassigned(_ page: Page<CaseSummary>) {
    guard var going = reassigning else { return }
    let mine = page.rows.map(\.row).filter { $0.details.judge == going.former && going.refused[$0.id] == nil }
    for summary in mine { reassignedNumbers[summary.id] = summary.details.number.text }
    going.left = mine.map(\.id)
    going.count += mine.count
    // Where none of them can go, the next look would find the same.
    going.hasMore = page.hasAfter && !mine.isEmpty
    reassigning = going
    reassignNext()
  }

  private mutating func reassignNext() {
    guard var going = reassigning else { return }
    if going.left.isEmpty, going.hasMore, !going.isStopped { return askWhomToReassign() }
    if going.isStopped || going.left.isEmpty { return endReassigning() }
    let stretch = going.left.prefix(Reassigning.stretch)
    going.left.removeFirst(stretch.count)
    let act = Act(key: going.key, steps: stretch.map { Act.Step(going.instruction, in: $0) })
    reassigning = going
    enter(act, .reassigning)
    say(words.reassigningNow(going.done.count + going.refused.count, of: going.count))
  }

  /// What became of a stretch.
  mutating func takeInReassigned(_ sent: Entering, _ outcome: ActOutcome) {
    guard var going = reassigning, sent.act.key == going.key else { return }
    for file in outcome.files {
      takeInSaved(file)
      going.done.append(file.id)
    }
    for refused in outcome.refused {
      going.refused[sent.act.steps[refused.step].id] = reassignedNumbers[sent.act.steps[refused.step].id] ?? ""
      going.why = going.why ?? words.refusal(refused.refusal, in: refused.file?.state, under: sitting.rules)
    }
    for failed in outcome.failed {
      going.refused[sent.act.steps[failed.step].id] = reassignedNumbers[sent.act.steps[failed.step].id] ?? ""
      going.why = going.why ?? words.storeError(failed.error)
    }
    reassigning = going
    reassignNext()
  }

  /// The list of cases could not be had: nothing goes on.
  mutating func stopReassigning() {
    reassigning = nil
    reassignedNumbers = [:]
  }

  /// Esc while it goes on: what went over stays, and can be undone as a whole.
  mutating func askToStopReassigning() -> Bool {
    guard reassigning != nil, overlay == nil else { return false }
    reassigning?.isStopped = true
    say(words.reassigningStops)
    return true
  }

  private mutating func endReassigning() {
    guard let going = reassigning else { return }
    stopReassigning()
    guard case .reassign(let judge, _, _) = going.instruction else { return }
    if going.count == 0 { return say(words.nothingToReassign(going.former), .warning) }
    if !going.done.isEmpty {
      recents.append(
        RecentAct(
          key: going.key, cases: going.done, action: .reassignAll, count: going.done.count, title: "", number: "", at: sitting.now))
    }
    var text = words.reassignedAll(going.done.count, of: going.count, to: judge)
    if !going.refused.isEmpty {
      let numbers = going.refused.values.sorted()
      let named = numbers.prefix(3).joined(separator: ", ") + (numbers.count > 3 ? ", " + words.more(numbers.count - 3) : "")
      text += " " + words.notReassigned(named, going.why ?? "")
    }
    say(text, going.done.count == going.count ? .saved : .warning)
    reloadShown()
  }
}

extension Strip {
  /// What is asked of every case.
  fileprivate func reassignment() throws(BadAnswer) -> Instruction {
    let judge: String = if case .judge(let name) = fields.chosen(.judge) { name } else { try required(.judge) }
    return .reassign(judge: judge, order: fields.text(.order), reason: try required(.reason))
  }
}
