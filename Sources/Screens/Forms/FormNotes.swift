import CaseEngine
import Cells
import Wording

extension Console {
  /// What a form says under its fields: what stands in the way, what is signed, what is offered. Where it is told and not drawn, words stand for
  /// the signs.
  func formNotes(_ form: Form, told: Bool = false) -> [CaseLine.Piece] {
    var notes: [CaseLine.Piece] = []
    let file = self.file(of: form)
    if let refusal = form.refusal {
      notes.append(.init(text: sitting.glyphs.missing + " " + words.refusal(refusal, in: file?.state, under: sitting.rules), role: .error))
    }
    switch form.purpose {
    case .setHearing, .moveHearing: notes += hearingNotes(form, file)
    case .sign: notes += signingNotes(file, told)
    case .openCase:
      if let picks = form.fields[.documents]?.picks, picks.chosen.contains(where: { !form.isNamed($0) }) {
        notes.append(.init(text: words.nameThePartiesFirst, role: .muted))
      }
    case .court(.change(.noticeWords)): notes += noticePreview(form)
    case .unrequested: if let number = form.submission { notes.append(.init(text: words.underSubmission(number), role: .notice)) }
    default: break
    }
    return notes
  }

  private func hearingNotes(_ form: Form, _ file: CaseFile?) -> [CaseLine.Piece] {
    guard let file else { return [] }
    guard let bookings = form.bookings else { return [.init(text: words.loading, role: .muted)] }
    var notes: [CaseLine.Piece] = []
    for obstacle in obstacles(of: form) where obstacle != form.refusal {
      let sign = obstacle.canBeOverridden ? sitting.glyphs.warning : sitting.glyphs.missing
      notes.append(
        .init(
          text: sign + " " + words.refusal(obstacle, in: file.state, under: sitting.rules),
          role: obstacle.canBeOverridden ? .warning : .error))
    }
    if notes.isEmpty, form.refusal == nil { notes.append(.init(text: sitting.glyphs.done + " " + words.nothingInTheWay, role: .ready)) }
    if let plan = try? form.plan(sitting, file) {
      let earliest = file.earliestHearing(plan, from: sitting.now, under: sitting.rules, among: bookings)
      notes.append(.init(text: words.earliest(earliest, in: file.state, zone: sitting.zone), role: .muted))
    }
    if let buffer = form.buffer, buffer > 0 { notes.append(.init(text: words.buffer(buffer), role: .muted)) }
    notes += trainingNotes(form, file)
    if let latest = file.latestHearing(on: sitting.today, under: sitting.rules) {
      notes.append(.init(text: words.latest(latest, in: file.state, zone: sitting.zone, today: sitting.today), role: .muted))
    }
    return notes
  }

  /// Who has no training for a remote hearing: told, nothing is refused.
  private func trainingNotes(_ form: Form, _ file: CaseFile) -> [CaseLine.Piece] {
    guard let plan = try? form.plan(sitting, file), plan.remote || plan.link != nil, let book else { return [] }
    let people = [plan.judge ?? file.state.details?.judge, file.state.details?.secretary]
    let untrained = book.trainings.state.untrained(people, forRemoteHearingOn: sitting.zone.day(of: plan.start))
    return untrained.isEmpty ? [] : [.init(text: sitting.glyphs.warning + " " + words.untrained(untrained), role: .warning)]
  }

  private func signingNotes(_ file: CaseFile?, _ told: Bool) -> [CaseLine.Piece] {
    guard let file else { return [] }
    let readiness = Readiness.of(file, on: sitting.today, under: sitting.rules)
    let items = told ? itemsByState(readiness) : Lines.packed(readiness.lines.map { mark($0.state) + " " + name(of: $0) }, width: formWidth)
    return [.init(text: words.whatIsSigned(version: file.version, head: String(file.head.hex.prefix(12))), role: .notice)]
      + items.map { .init(text: $0, role: .text) }
      + [.init(text: words.readiness(passed: readiness.passed, of: readiness.of), role: readiness.isReady ? .ready : .notReady)]
  }

  /// The items of a checklist in words, what is not done first: a sign in front of each says nothing to the ear.
  private func itemsByState(_ readiness: Readiness) -> [String] {
    [ItemState.fail, .waived, .pass, .notApplicable].compactMap { state in
      let names = readiness.lines.filter { $0.state == state }.map { name(of: $0) }
      return names.isEmpty ? nil : words.name(state) + ": " + names.joined(separator: ", ")
    }
  }

  private func name(of line: Readiness.Line) -> String { words.shortItem(line.key, checks: sitting.rules.manualChecks) }

  private func mark(_ state: ItemState) -> String {
    switch state {
    case .pass: sitting.glyphs.done
    case .fail: sitting.glyphs.missing
    case .waived: sitting.glyphs.waived
    case .notApplicable: sitting.glyphs.none
    }
  }
}
