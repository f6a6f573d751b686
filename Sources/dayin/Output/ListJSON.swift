import CaseEngine

extension CaseSummary {
  /// The case as a list gives it: the keys of a whole case, without the parts that a list does not need.
  func json(on today: Day, in zone: CourtZone) -> JSON {
    let (passed, of) = readiness(on: today, in: zone)
    return .keys([
      "number": .text(details.number.text), "category": .text(details.category), "subject": .text(details.subject),
      "registered": .text(details.registered?.iso), "state": .text(phase.rawValue), "judge": .text(details.judge),
      "secretary": .text(details.secretary), "version": .int(version),
      "parties": .array(
        parties.map { .keys(["id": .int($0.id.rawValue), "role": .text($0.role.rawValue), "name": .text($0.name)]) }),
      "hearing": hearing.map { CaseSummary.hearing($0, in: zone) } ?? .null,
      "readiness": .keys([
        "state": .text(isReady(on: today, in: zone) ? "ready" : "not-ready"), "passed": .int(passed), "of": .int(of),
      ]),
      "counts": .keys([
        "requested": CaseSummary.part(counts.requested), "received": CaseSummary.part(counts.received),
        "originals": CaseSummary.part(counts.originals), "served": CaseSummary.part(counts.served),
      ]),
      "due": .text(earliestDue?.iso), "overdue": .bool(isOverdue(on: today)), "late": .int(late), "backdated": .int(backdated),
      "missing": .array(missing.map { CaseSummary.missing($0) }),
    ])
  }

  /// The trial hearing in force.
  static func hearing(_ hearing: HearingLine, in zone: CourtZone) -> JSON {
    let plan = hearing.plan
    return .keys([
      "kind": .text(plan.kind.rawValue), "start": .text(zone.iso(plan.start)), "minutes": .int(plan.minutes), "room": .text(plan.room),
      "link": .text(plan.link), "closed": .text(plan.closed), "id": .int(hearing.id.rawValue), "remote": .bool(plan.remote),
      "judge": .text(plan.judge),
    ])
  }

  private static func part(_ part: DocumentCounts.Part) -> JSON { .keys(["done": .int(part.done), "of": .int(part.of)]) }

  private static func missing(_ paper: MissingPaper) -> JSON {
    .keys([
      "document": .int(paper.document.rawValue), "title": .text(paper.title), "party": .text(paper.party), "due": .text(paper.due?.iso),
      "status": .text(paper.status.rawValue),
    ])
  }
}

extension DocumentRow {
  /// The document as a list across cases gives it.
  func json(on today: Day, calendar: WorkingCalendar) -> JSON {
    .keys([
      "case": .text(caseNumber.text), "id": .int(document.rawValue), "title": .text(title), "from": .int(from.rawValue),
      "status": .text(status.rawValue), "unrequested": .bool(unrequested), "requestedOn": .text(requestedOn.map { calendar.zone.iso($0) }),
      "requestedBeforeHearingSet": .bool(requestedBefore), "evidence": .text(evidence?.rawValue),
      "lateRequest": .bool(requestedBefore == false), "backdated": .bool(evidence == .backdated), "due": .text(due?.iso),
      "overdue": .bool(isOverdue(on: today)), "receivedOn": .text(receivedOn?.iso), "receivedAs": .text(form?.rawValue),
      "original": .keys([
        "required": .text(original.rawValue), "settled": .text(settlement?.inJSON), "number": .text(originalNumber),
        "on": .text(originalOn?.iso),
        "waived": settlement == .waived ? .keys(["ground": .text(WaiverGround.lost.rawValue)]) : .null,
      ]),
      "toServe": .ints(owed.map(\.rawValue)), "surprise": .bool(isSurprise(on: today, calendar: calendar)), "fromName": .text(fromName),
      "judge": .text(judge), "hearingStart": .text(hearingStart.map { calendar.zone.iso($0) }), "requests": .int(requests),
    ])
  }
}
