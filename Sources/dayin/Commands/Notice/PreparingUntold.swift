import ArgumentParser
import CaseEngine
import Wording

extension NoticeCommands.Prepare {
  /// Writes to everybody who has no notice of a hearing to come, in all cases: one act, a transaction for each case. What cannot be written is named, and
  /// the rest is entered.
  func prepareUntold(at desk: Desk, _ output: Output) async throws {
    let alone = [
      number == nil ? nil : "NUMBER", hearing == nil ? nil : "--hearing", documents.isEmpty ? nil : "--document",
      text == nil ? nil : "--text", to.isEmpty ? nil : "--to", again == nil ? nil : "--again", way.address == nil ? nil : "--address",
      way.language == nil ? nil : "--language",
    ].compactMap { $0 }
    if !alone.isEmpty { throw CommandProblem.tooMany(arguments: ["--untold"] + alone) }
    let card = try await desk.store.book().contacts.state.own
    let act = desk.newAct()
    var told: [Told] = []
    var failure: (any Error)?
    for slip in try await untoldHearings(at: desk) {
      do {
        if let one = try await tell(slip, act, card, at: desk) { told.append(one) }
      } catch {
        // What was prepared before is told all the same.
        failure = error
        break
      }
    }
    var table = Table([.number, .hearing, .outcome].map { desk.words.heading($0) })
    for one in told { table.add(one.row(at: desk)) }
    try output.give(list: told.map { $0.json(at: desk) }, people: table, whenEmpty: desk.words.nothing(in: .untold))
    if let failure { throw failure }
    if let refused = told.lazy.compactMap(\.refused).first { throw refused }
  }

  /// Writes the notices of one hearing; nil where nobody is to be told of it any more.
  private func tell(_ slip: Slip, _ act: ActKey, _ card: ContactCard, at desk: Desk) async throws -> Told? {
    let file = try await desk.store.file(slip.caseID)
    let id = HearingID(rawValue: slip.place)
    let written = file.untold(id, by: way.by, as: desk.actor, at: desk.clock.now(), under: desk.rules, card: card)
    guard let written else { return nil }
    var one = Told(written: written, refused: written.refusal.map { Refused(refusal: $0, file: file, rules: desk.rules) })
    if one.refused == nil {
      let steps = written.instructions.map { Step($0) }
      let entered = try await desk.registrar.enter(act, in: file.id, refusing: .endsTheAct, steps)
      one.refused = entered.refused.first.map { Refused(refusal: $0.refusal, file: $0.draft, rules: desk.rules) }
    }
    return one
  }

  /// The hearings from now on that participants are still to be told of, as far as they pass the filter and the limit is not reached.
  private func untoldHearings(at desk: Desk) async throws -> [Slip] {
    let passing = try await across.narrowing.cases(at: desk)
    let most = try across.narrowing.most() ?? .max
    var found: [Slip] = []
    try await desk.slips(across.untold(at: desk)) { slip in
      if passing?.contains(slip.caseID) ?? true { found.append(slip) }
      return found.count < most
    }
    return found
  }
}

/// What became of the notices of one hearing.
private struct Told {
  let written: UntoldNotices
  var refused: Refused?

  func row(at desk: Desk) -> [String] {
    [written.number, desk.words.momentWithWeekday(written.start, desk.zone), why(at: desk) ?? desk.words.notices(written.notices.count)]
  }

  private func why(at desk: Desk) -> String? {
    refused.map { desk.words.refusal($0.refusal, in: $0.file?.state, zone: desk.zone, checks: desk.rules.manualChecks) }
  }

  func json(at desk: Desk) -> JSON {
    .keys([
      "number": .text(written.number), "hearing": .int(written.hearing.rawValue), "start": .text(desk.zone.iso(written.start)),
      "prepared": .int(refused == nil ? written.notices.count : 0), "done": .bool(refused == nil),
      "refused": refused.map { .keys(["code": .text($0.refusal.code), "message": .text(why(at: desk))]) } ?? .null,
    ])
  }
}

extension AcrossOptions {
  /// Hearings from today on that participants are still to be told of.
  func untold(at desk: Desk) -> SlipQuery {
    var query = query(.untold, isOpen: true, at: desk)
    query.span = desk.zone.moment(desk.today, .midnight)..<desk.zone.moment(Day.accepted.upperBound, .midnight)
    return query
  }
}
