extension CaseFile {
  /// Acknowledging, ticking and signing. Source: rules, section 7.
  func aboutReadiness(_ instruction: Instruction, _ here: Circumstances) throws(Refusal) -> [Stated<CaseFact>] {
    let readiness = Readiness.of(self, on: here.today, under: here.rules)
    switch instruction {
    case .acknowledge(let key, let reason):
      try Checked.reason(reason)
      guard readiness.line(key)?.state == .fail else { throw .nothingToAcknowledge(key: key) }
      return [Stated(.itemAcknowledged(key: key, reason: reason), here.occurred)]
    case .tick(let key, let ticked):
      guard here.rules.manualChecks(for: state.details?.category ?? "").contains(where: { $0.itemKey == key }) else {
        throw .noSuchCheck(key: key)
      }
      if state.ticks.contains(key) == ticked { throw .nothingChanges }
      return [Stated(.itemTicked(key: key, ticked: ticked), here.occurred)]
    case .signReadiness(let reasons, let acting):
      try checkActive()
      let acting = acting ?? here.acting
      try checkOwnCase(acting: acting, here)
      if state.standingSignOff != nil, staleness(under: here.rules).isEmpty { throw .alreadySigned }
      return [Stated(.readinessSigned(signOff: try signOff(readiness, reasons, acting, here)), here.occurred)]
    case .withdrawSignature(let reason):
      try Checked.reason(reason)
      return [Stated(.signatureWithdrawn(reason: reason), here.occurred)]
    default: return []
    }
  }

  /// A sign-off is refused while an item fails, unless each is overridden with a reason. A stale sign-off's overrides do not carry over.
  private func signOff(
    _ readiness: Readiness, _ reasons: [String: String], _ acting: String?, _ here: Circumstances
  ) throws(Refusal) -> SignOff {
    for reason in reasons.values { try Checked.reason(reason, .override) }
    let open = state.linesToAnswer(in: readiness)
    let unanswered = open.map(\.key).filter { reasons[$0] == nil }
    if !unanswered.isEmpty { throw .notReady(items: unanswered) }
    let items = readiness.lines.map { line in
      SignOff.SignedItem(key: line.key, state: line.state == .fail ? .waived : line.state)
    }
    let overrides = open.map { Override(.item(key: $0.key), reason: reasons[$0.key] ?? "") }
    return SignOff(version: version, head: head, day: here.today, items: items, overrides: overrides, acting: acting)
  }
}

extension CaseState {
  /// The lines of a checklist that whoever signs has to answer for, each with a reason: those that fail, and those that only the overrides of
  /// an earlier signature had let pass.
  public func linesToAnswer(in readiness: Readiness) -> [Readiness.Line] {
    readiness.lines.filter { line in
      if line.state == .fail { return true }
      let since = line.blockers.map(\.since).max() ?? 0
      return line.state == .waived && !line.isOfPapers && acknowledgement(ofItem: line.key, since: since) == nil
    }
  }
}
