import CaseEngine
import Wording

extension CaseJSON {
  /// The checklist on this day, and the signature under it.
  var readiness: JSON {
    let readiness = Readiness.of(file, on: today, under: rules)
    return .keys([
      "state": .text(readiness.isReady ? "ready" : "not-ready"), "passed": .int(readiness.passed), "of": .int(readiness.of),
      "items": .array(readiness.lines.map { item($0) }), "signed": signed,
    ])
  }

  private func item(_ line: Readiness.Line) -> JSON {
    .keys([
      "key": .text(line.key), "state": .text(line.state.rawValue), "reason": .text(line.reason),
      "blockers": .array(line.blockers.map { blocker($0) }), "waivedBy": .text(line.waivedBy),
      "warnings": .array(line.warnings.map { blocker($0) }),
    ])
  }

  private func blocker(_ blocker: Blocker) -> JSON {
    .keys([
      "document": .int(blocker.document?.rawValue), "party": .int(blocker.party?.rawValue),
      "text": .text(words.blocker(blocker, in: state)),
    ])
  }

  private var signed: JSON {
    guard let signed = state.standingSignOff else { return .null }
    let causes = file.staleness(under: rules)
    return .keys([
      "by": .text(signed.by.name), "on": .text(zone.iso(signed.occurred)), "version": .int(signed.fact.version),
      "stale": .bool(!causes.isEmpty), "because": .texts(causes.map { words.stale($0, in: state, checks: rules.manualChecks) }),
      "head": .text(signed.fact.head.hex), "acting": .text(signed.fact.acting),
      "overrides": .array(signed.fact.overrides.map { CaseJSON.override($0) }),
    ])
  }
}
