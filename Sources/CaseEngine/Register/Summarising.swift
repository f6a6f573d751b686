/// What lists need of a case: its own line, one for each document, and its slips.
public struct Listed: Hashable, Sendable {
  /// The line of the case.
  public let summary: CaseSummary
  /// The lines of its documents.
  public let documents: [DocumentRow]
  /// What else lists across cases show of it.
  public let slips: [Slip]

  /// The lines of a case, as a store read them.
  public init(summary: CaseSummary, documents: [DocumentRow], slips: [Slip] = []) {
    self.summary = summary
    self.documents = documents
    self.slips = slips
  }
}

extension CaseFile {
  /// The lines of this case for lists; nil before it was opened, or after its opening was taken back.
  ///
  /// A pure function of the file and the settings, so that dropping the stored lines and making them anew gives the same.
  public func listed(under rules: CourtRules) -> Listed? { listed(under: LineRules(rules)) }

  private func listed(under rules: LineRules) -> Listed? {
    guard let details = state.details else { return nil }
    let zone = rules.zone
    let rows = state.documents.map { row($0, details, zone) }
    let readiness = Readiness.of(state, on: Day.accepted.lowerBound, under: rules)
    let others = readiness.lines.filter { $0.key != ReadinessKey.hearingSet.rawValue }
    let outstanding = state.documents.filter(\.isOutstanding)
    let missing = state.documents.filter { $0.isOutstanding || $0.status == .needed }.sorted { before($0, $1) }.prefix(3).map {
      CaseSummary.MissingPaper(
        document: $0.id, title: $0.details.title, party: state.party($0.details.from)?.details.name ?? "", due: $0.due?.day,
        status: $0.status)
    }
    let summary = CaseSummary(
      id: id, version: version, details: details,
      parties: state.parties.map {
        .init(id: $0.id, role: $0.details.role, name: $0.details.name, phone: $0.details.phone, idNumber: $0.idNumber)
      },
      phase: phase(under: rules),
      hearing: state.datedTrial.map { .init(id: $0.id, plan: $0.plan) },
      counts: state.counts,
      earliestDue: outstanding.compactMap { $0.due?.day }.min(),
      late: rows.count { $0.requestedBefore == false },
      backdated: rows.count { $0.evidence == .backdated },
      passed: others.count { $0.state == .pass || $0.state == .waived },
      of: others.count { $0.state != .notApplicable },
      hearingWaived: state.trial?.isOver == true
        || state.waiver(ofItem: ReadinessKey.hearingSet.rawValue, since: state.hearingQuestionAsked) != nil,
      missing: Array(missing),
      checklist: .init(failing: others.filter { $0.state == .fail }.map(\.key), waived: others.filter { $0.state == .waived }.map(\.key)))
    return Listed(summary: summary, documents: rows, slips: slips(of: summary, in: zone))
  }

  /// The earliest due first; what has no due date last.
  private func before(_ left: Document, _ right: Document) -> Bool {
    (left.due?.day ?? Day.accepted.upperBound, left.id) < (right.due?.day ?? Day.accepted.upperBound, right.id)
  }

  private func row(_ document: Document, _ details: CaseDetails, _ zone: CourtZone) -> DocumentRow {
    let timing = state.timing(of: document, in: zone)
    let owed = state.owedService(of: document)
    let number: (String, Day)? =
      switch document.custody {
      case .filed(let filing), .givenBack(let filing, _): (filing.fact.number, filing.fact.on)
      case .compared(let comparison): (comparison.fact.number, comparison.fact.on)
      case nil: nil
      }
    return DocumentRow(
      caseID: id, caseNumber: details.number, judge: details.judge, document: document.id, title: document.details.title,
      from: document.details.from, fromName: state.party(document.details.from)?.details.name ?? "", status: document.status,
      unrequested: document.unrequested, requestedOn: document.decidingRequest?.occurred, requests: document.requests.count,
      due: document.due?.day, receivedOn: document.receipt?.occurred.day(in: zone), form: document.receipt?.fact.form,
      original: document.details.original, settlement: document.settlement, originalNumber: number?.0, originalOn: number?.1,
      submission: document.receipt?.fact.submission, owed: owed, owedNames: owed.map { state.party($0)?.details.name ?? "" },
      requestedBefore: timing.wasBefore, evidence: timing.evidence, hearingStart: state.datedTrial?.plan.start)
  }
}
