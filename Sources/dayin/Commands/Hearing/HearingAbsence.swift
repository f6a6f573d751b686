import ArgumentParser
import CaseEngine
import Wording

extension HearingCommands {
  /// Settles what becomes of the hearings of a judge who is away: one act over all their cases, a transaction for each. Those that cannot are named.
  struct Absence: CourtCommand {
    static let topic = CommandTopic.hearingAbsence
    @Option(help: .of(.awayJudge)) var judge: TypedText
    @Option(help: .of(.awayFrom)) var from: String
    @Option(help: .of(.awayTo)) var to: String?
    @Flag(help: .of(.putOff)) var move = false
    @Option(help: .of(.reassignTo)) var reassignTo: TypedText?
    @Option(help: .of(.order)) var order: TypedText?
    @Option(help: .of(.reason)) var reason: TypedText
    @Option(help: .of(.acting)) var acting: TypedText?
    @OptionGroup var signature: SignatureOptions
    @Flag(help: .of(.dryRun)) var dryRun = false
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      if !move, reassignTo == nil { throw CommandProblem.missing(oneOf: ["--move", "--reassign-to"]) }
      if move, reassignTo != nil { throw CommandProblem.tooMany(arguments: ["--move", "--reassign-to"]) }
      let first = try desk.dates.day(from, "--from")
      let last = try to.map { try desk.dates.day($0, "--to") } ?? first
      if last < first { throw CommandProblem.unreadable(argument: "--to", given: last.iso, possible: [first.iso]) }
      let missed = try await desk.store.hearings(missedBy: judge.text, on: first...last, now: desk.clock.now())
      let settling = Settling(
        plan: AbsencePlan(reason: reason.text, order: order.text, acting: acting.text), judge: reassignTo.text, signature: signature,
        isDry: dryRun, act: desk.newAct(), card: try await desk.store.book().contacts.state.own)
      var settled: [Settled] = []
      for id in missed.map(\.file.id).unrepeated {
        settled += try await desk.settle(missed.filter { $0.file.id == id }, settling)
      }
      var table = Table([.number, .hearing, .outcome].map { desk.words.heading($0) })
      for one in settled { table.add(one.row(at: desk)) }
      try output.give(list: settled.map { $0.json(at: desk) }, people: table, whenEmpty: desk.words.nothingMissed(judge.text))
      if let refused = settled.lazy.compactMap(\.refused).first { throw refused }
    }
  }

  /// What is asked of every case.
  struct Settling {
    let plan: AbsencePlan
    let judge: String?
    let signature: SignatureOptions
    let isDry: Bool
    let act: ActKey
    let card: ContactCard
  }

  /// What became of one hearing.
  struct Settled {
    let missed: AbsentHearing
    let judge: String?
    let start: Moment?
    let isPrepared: Bool
    var refused: Refused?

    func row(at desk: Desk) -> [String] {
      [missed.file.number?.text ?? "", desk.words.momentWithWeekday(missed.hearing.plan.start, desk.zone), told(at: desk)]
    }

    private func told(at desk: Desk) -> String {
      if let refused {
        return desk.words.refusal(refused.refusal, in: refused.file?.state, zone: desk.zone, checks: desk.rules.manualChecks)
      }
      if let judge { return desk.words.givenOver(to: judge) }
      return start.map { desk.words.putOff(to: desk.words.momentWithWeekday($0, desk.zone), forSignature: isPrepared) }
        ?? desk.words.noFreeTime
    }

    func json(at desk: Desk) -> JSON {
      .keys([
        "number": .text(missed.file.number?.text), "hearing": .int(missed.hearing.id.rawValue),
        "start": .text(desk.zone.iso(missed.hearing.plan.start)), "newStart": .text(start.map { desk.zone.iso($0) }), "judge": .text(judge),
        "prepared": .bool(isPrepared), "done": .bool(refused == nil && (judge != nil || start != nil)),
        "refused": refused.map { .keys(["code": .text($0.refusal.code), "message": .text(told(at: desk))]) } ?? .null,
      ])
    }
  }
}

extension Desk {
  /// Settles the hearings of one case: what is refused of it is left out, and told.
  fileprivate func settle(
    _ missed: [AbsentHearing], _ settling: HearingCommands.Settling
  ) async throws -> [HearingCommands.Settled] {
    guard let file = missed.first?.file else { return [] }
    let writing = NoticeWriting(file.state, under: rules, sender: actor.name, card: settling.card)
    var steps: [Step] = []
    // Which step stands for which hearings.
    var places: [[Int]] = []
    if let judge = settling.judge {
      let going = missed.indices.filter { missed[$0].goesWithTheCase }
      if !going.isEmpty {
        steps.append(Step(settling.plan.givingOver(going.map { missed[$0] }, of: file, to: judge, writing, under: rules)))
        places.append(going)
      }
    } else {
      for (place, one) in missed.enumerated() {
        guard let start = one.starts.first else { continue }
        steps.append(Step(settling.plan.puttingOff(one, to: start, writing)))
        places.append([place])
      }
    }
    let isPrepared = settling.signature.forSignature
    if isPrepared { steps = try settling.signature.asked(steps.map(\.instruction)).map { Step($0) } }
    let refusals = settling.isDry ? try await refusals(of: steps, in: file) : try await enter(steps, in: file.id, settling.act)
    return missed.indices.map { place in
      let step = places.firstIndex { $0.contains(place) }
      return HearingCommands.Settled(
        missed: missed[place], judge: step == nil ? nil : settling.judge,
        start: step == nil || settling.judge != nil ? nil : missed[place].starts.first, isPrepared: isPrepared,
        refused: step.flatMap { refusals[$0] })
    }
  }

  private func enter(_ steps: [Step], in id: CaseID, _ act: ActKey) async throws -> [Int: Refused] {
    let entered = try await registrar.enter(act, in: id, refusing: .leavesOut, steps)
    return Dictionary(
      entered.refused.map { ($0.step, Refused(refusal: $0.refusal, file: $0.draft, rules: rules)) }, uniquingKeysWith: { first, _ in first }
    )
  }

  /// What would be refused, each step by itself; nothing is entered.
  private func refusals(of steps: [Step], in file: CaseFile) async throws -> [Int: Refused] {
    var refusals: [Int: Refused] = [:]
    for (place, step) in steps.enumerated() {
      let surroundings = try await store.surroundings(file.question(of: step.instruction))
      do throws(Refusal) {
        _ = try file.decide(step.instruction, by: actor, at: clock.now(), under: rules, among: surroundings)
      } catch {
        refusals[place] = Refused(refusal: error, file: file, rules: rules)
      }
    }
    return refusals
  }
}
