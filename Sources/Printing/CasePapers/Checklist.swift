import CaseEngine
import Wording

extension CasePapers {
  /// The readiness checklist on this day: each item with a sign and a word, what blocks it and what would make it pass. Source: rules, section 7.
  var checklist: PrintedPaper {
    let words = words
    let readiness = Readiness.of(file, on: today, under: rules)
    var paper = headed(words.checklistTitle, of: state)
    paper.blocks.append(.lines([words.asOf(today) + " — " + words.readiness(passed: readiness.passed, of: readiness.of)]))
    paper.blocks.append(.items(readiness.lines.map { item($0) }))
    setAside(in: state, &paper)
    guard let signed = state.standingSignOff else {
      paper.blocks += [.lines([words.notSignedYet]), .blanks([words.label(.judge), words.label(.day)])]
      return paper
    }
    paper.blocks.append(.lines(signature(signed)))
    stale(&paper)
    return paper
  }

  private func item(_ line: Readiness.Line) -> PrintedPaper.Item {
    let words = words
    let waived = line.reason.map { reason in words.listed([reason, line.waivedBy]) }
    let blockers = line.blockers.map { blocker -> String in
      let told = "– " + words.blocker(blocker, in: state)
      return line.state == .fail ? told + " — " + words.remedy(blocker.why) : told
    }
    let warnings = line.warnings.map { "! " + words.blocker($0, in: state) }
    return PrintedPaper.Item(
      sign: CasePapers.sign(line.state),
      lines: [words.item(line.key, checks: rules.manualChecks) + " — " + words.name(line.state) + (waived.map { ": " + $0 } ?? "")]
        + blockers + warnings)
  }

  /// A sign never stands alone: the word follows.
  static func sign(_ state: ItemState) -> String {
    switch state {
    case .pass: "✓"
    case .fail: "✗"
    case .waived: "!"
    case .notApplicable: "–"
    }
  }

  /// Who signed, when, and as whom.
  func signature(_ signed: Recorded<SignOff>) -> [String] {
    let words = words
    return [words.signed(by: signed.by.name, on: signed.occurred.day(in: zone))] + (signed.fact.acting.map { [words.acting($0)] } ?? [])
  }

  /// What the judge set aside when the hearing was set or moved: shown for good. Source: rules, section 6.
  func setAside(in state: CaseState, _ paper: inout PrintedPaper) {
    let overrides = state.trial?.overrides ?? []
    if overrides.isEmpty { return }
    paper.blocks.append(.heading(words.setAsideByJudge))
    paper.blocks.append(
      .items(overrides.map { PrintedPaper.Item(sign: "!", lines: [words.override($0, in: state, checks: rules.manualChecks)]) }))
  }

  /// What became worse since it was signed.
  func stale(_ paper: inout PrintedPaper) {
    let causes = file.staleness(under: rules)
    if causes.isEmpty { return }
    paper.blocks.append(.heading(words.signatureIsStale))
    paper.blocks.append(
      .items(causes.map { PrintedPaper.Item(sign: "!", lines: [words.stale($0, in: state, checks: rules.manualChecks)]) }))
  }
}
