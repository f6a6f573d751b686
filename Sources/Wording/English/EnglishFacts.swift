import CaseEngine

public extension English {
  func timing(_ timing: RequestTiming) -> String? {
    switch timing {
    case .doesNotArise: nil
    case .before(.recorded): "requested before the hearing was set"
    case .before(.backdated): "said to be requested before the hearing was set, but entered later: not proven"
    case .before(.imported): "requested before the hearing was set, as the imported file states"
    case .late(let cause, let evidence):
      "requested after the hearing was set: " + (cause.map { name($0) } ?? "no cause given")
        + (evidence == .imported ? ", as the imported file states" : "")
    }
  }

  func acting(_ reason: String) -> String { "for the judge of the case: " + reason }

  func plan(_ plan: HearingPlan, zone: CourtZone) -> String {
    listed([
      name(plan.kind), momentWithWeekday(plan.start, zone), minutes(plan.minutes), plan.room.map { room($0) },
      plan.remote ? "by video link" : nil, plan.closed.map { "closed: " + closingGround($0) }, plan.judge.map { "judge " + $0 },
      plan.acting.map { acting($0) },
    ])
  }

  func override(_ override: Override, in state: CaseState?, checks: [ManualCheck]) -> String {
    let what =
      switch override.obstacle {
      case .gate(let documents): "set before documents were requested: " + listed(documents.map { document($0, in: state) })
      case .calendar: "set outside the court's working time"
      case .clash(let numbers): "set in spite of a clash with case " + listed(numbers.map(\.text))
      case .item(let key): "signed without the item " + quoted(item(key, checks: checks))
      }
    return what + " (reason: " + override.reason + ")"
  }

  func fact(_ fact: CaseFact, in state: CaseState?, zone: CourtZone, checks: [ManualCheck]) -> String {
    switch fact {
    case .caseOpened(let details): return "Case opened: " + told(details)
    case .caseNumberCorrected(let number): return "Case number corrected: " + number.text
    case .caseDetailsChanged(let details): return "Case details changed: " + told(details)
    case .caseReassigned(let judge, let order, let reason, let clashes):
      return "Case given to another judge: "
        + listed(
          [judge, order.map { "order " + $0 }, "reason: " + reason]
            + (clashes ?? []).map { "hearing at the same time as in case " + listed($0.with.map(\.text)) })
    case .caseSuspended(let reason): return "Proceedings suspended: " + reason
    case .caseResumed(let reason): return "Proceedings resumed" + (reason.map { ": " + $0 } ?? "")
    case .caseClosed(let reason): return "Case closed: " + reason
    case .caseReopened(let reason): return "Case reopened: " + reason
    case .partyAdded(let id, let details): return "Participant \(id.rawValue) added: " + told(details, state)
    case .partyChanged(let id, let details): return "Participant \(id.rawValue) changed: " + told(details, state)
    case .partyRemoved(let id): return "Participant taken off the list: " + party(id, in: state)
    case .partyIdentified(let id, let number): return name(number.holder) + " entered: " + party(id, in: state) + ", " + number.masked
    case .identityNumberRevealed(let id): return "IIN or BIN shown in full: " + party(id, in: state)
    case .noDocumentsNeeded(let reason): return "The judge noted that no documents are needed: " + reason
    case .itemAcknowledged(let key, let reason):
      return "The judge acknowledged the item " + quoted(item(key, checks: checks)) + ": " + reason
    case .itemTicked(let key, true): return "Item ticked: " + item(key, checks: checks)
    case .itemTicked(let key, false): return "Tick removed: " + item(key, checks: checks)
    case .readinessSigned(let signOff): return told(signOff, state, checks)
    case .signatureWithdrawn(let reason): return "Signature under readiness withdrawn: " + reason
    case .openness(let fact): return self.fact(fact, in: state, zone: zone)
    case .tray(let fact): return self.fact(fact, in: state, zone: zone, checks: checks)
    case .actedForJudge(let reason): return "Acts for the judge of the case: " + reason
    case .room(let fact): return self.fact(fact, in: state)
    case .retracted(let version, let reason): return "Entry \(version) taken back" + (reason.map { ": " + $0 } ?? "")
    case .notice(let fact): return self.fact(fact, in: state, zone: zone)
    case .group(let fact): return self.fact(fact, in: state)
    case .message(let fact): return self.fact(fact, in: state)
    case .hearingSet(_, let plan, let overrides):
      return listed(["Set: " + self.plan(plan, zone: zone)] + overrides.map { override($0, in: state, checks: checks) }, by: "; ")
    case .hearingMoved(_, let plan, let reason, let overrides):
      let moved = "Moved: " + self.plan(plan, zone: zone)
      return listed([moved, "reason: " + reason] + overrides.map { override($0, in: state, checks: checks) }, by: "; ")
    case .hearingCancelled(let id, let reason, let acting):
      let hearing = state?.hearing(id).map { name($0.plan.kind) + ", " + momentWithWeekday($0.plan.start, zone) }
      return "Cancelled: " + (hearing ?? "hearing \(id.rawValue)") + "; reason: " + reason + (acting.map { "; " + self.acting($0) } ?? "")
    case .course(let fact): return self.fact(fact, in: state, zone: zone)
    case .links(let fact): return self.fact(fact, in: state)
    case .documentNeeded, .documentChanged, .documentUnneeded, .recipientsChosen, .documentRequested, .documentReceived, .documentReturned,
      .documentWaived, .originalFiled, .originalCompared, .originalGivenBack, .originalWaived, .documentServed:
      return paperFact(fact, in: state)
    }
  }

  func fact(_ fact: SettingsFact) -> String {
    switch fact {
    case .courtNamed(let name): return "Name of the court: " + named(name)
    case .zoneSet(let zone): return "Time zone: " + zone.name
    case .hoursSet(let hours):
      let lunch = hours.lunchStart == hours.lunchEnd ? "no lunch break" : "lunch " + time(hours.lunchStart) + "–" + time(hours.lunchEnd)
      return "Working hours: " + self.hours(hours) + ", " + lunch
    case .dayMarked(let day, let exception):
      return "Calendar: " + self.day(day) + " — " + name(exception.kind) + ", " + named(exception.name)
    case .dayUnmarked(let day): return "Calendar: " + self.day(day) + " — an ordinary day"
    case .categoryAdded(let category): return "Case category added: " + self.category(category)
    case .templateAdded(let template):
      return "Document template added: " + category(template.category) + ", " + quoted(named(template.title))
    case .templateRemoved(let category, let title): return "Document template removed: " + self.category(category) + ", " + quoted(title)
    case .termSet(let term): return "Term set: " + named(term.title) + ", " + period(term.length) + ", " + basis(term.basis)
    case .termRemoved(let key, let from): return "Term removed: " + listed([key, from.map { inForce(day($0)) }])
    case .manualCheckAdded(let check):
      return "Checklist item added: " + named(check.title) + (check.category.map { ", " + category($0) } ?? "")
    case .manualCheckRemoved(let key): return "Checklist item removed: " + key
    case .notices(let fact): return self.fact(fact)
    case .noticeDaysSet(let days): return "Time for notice to the participants: " + workingDays(days)
    case .retracted(let version, let reason): return "Settings entry \(version) taken back" + (reason.map { ": " + $0 } ?? "")
    }
  }

  func fact(_ fact: StaffFact) -> String {
    switch fact {
    case .staffEntered(_, let person): "Staff entered: " + told(person)
    case .staffChanged(_, let person): "Staff changed: " + told(person)
    case .staffLeft(let number): "Member of the staff \(number) no longer works at the court"
    case .retracted(let version, let reason): "Staff entry \(version) taken back" + (reason.map { ": " + $0 } ?? "")
    }
  }
}

extension English {
  private func paperFact(_ fact: CaseFact, in state: CaseState?) -> String {
    switch fact {
    case .documentNeeded(let id, let details): return "Put on the list: " + document(id, details.title) + ", " + told(details, state)
    case .documentChanged(let id, let details): return "Changed: " + document(id, details.title) + ", " + told(details, state)
    case .documentUnneeded(let id): return "Taken off the list: " + document(id, in: state)
    case .recipientsChosen(let id, nil): return "Who gets " + document(id, in: state) + ": every other participant"
    case .recipientsChosen(let id, let parties?):
      let names = parties.isEmpty ? "nobody" : listed(parties.map { party($0, in: state) })
      return "Who gets " + document(id, in: state) + ": " + names
    case .documentRequested(let id, let request):
      let how = listed([
        requested(by: request.by), request.due.map { "due " + day($0.day) }, request.cause.map { "requested late: " + name($0) },
        request.reason,
      ])
      return "Requested " + document(id, in: state) + ": " + how
    case .documentReceived(let id, let receipt):
      let how = listed([
        received(by: receipt.by), name(receipt.form), receipt.pages.map { pages($0) }, receipt.submission.map { incoming($0) },
        receipt.unrequested == true ? "unrequested" : nil, receipt.file.map { attached($0.name) }, receipt.note,
      ])
      return "Received " + document(id, in: state) + ": " + how
    case .documentReturned(let id, let reason): return "Returned " + document(id, in: state) + ": " + reason
    case .documentWaived(let id, let ground, let reason):
      return "No longer required: " + document(id, in: state) + ", " + name(ground) + ", " + reason
    case .originalFiled(let id, let filing):
      let how = listed([
        incoming(filing.number) + " of " + day(filing.on), filing.sheets.map { sheets($0) }, filing.place.map { "place: " + $0 },
      ])
      return "Original filed through the chancery: " + document(id, in: state) + ", " + how
    case .originalCompared(let id, let comparison):
      let how = listed([
        incoming(comparison.number) + " of " + day(comparison.on), comparison.sheets.map { sheets($0) }, "given back to " + comparison.to,
      ])
      return "Compared with the original: " + document(id, in: state) + ", " + how
    case .originalGivenBack(let id, let handover):
      let how = listed([handover.to, day(handover.on), handover.receipt.map { "receipt " + $0 }])
      return "Original given back: " + document(id, in: state) + ", to " + how
    case .originalWaived(let id, let ground, let reason):
      return "Lost original no longer required: " + document(id, in: state) + ", " + name(ground) + ", " + reason
    case .documentServed(let id, let party, let way):
      return "Served " + document(id, in: state) + ": " + self.party(party, in: state) + ", " + name(way)
    default: return ""
    }
  }

  private func told(_ details: CaseDetails) -> String {
    listed([
      details.number.text, category(details.category), details.subject, details.registered.map { "registered " + day($0) },
      details.judge.map { "judge " + $0 }, details.secretary.map { "secretary " + $0 },
    ])
  }

  private func told(_ details: PartyDetails, _ state: CaseState?) -> String {
    listed([
      name(details.role) + " " + details.name, details.of.map { "acts for: " + party($0, in: state) },
      details.phone.map { "tel. " + $0.shown },
      details.email, details.address,
    ])
  }

  private func told(_ details: DocumentDetails, _ state: CaseState?) -> String {
    listed(["from: " + party(details.from, in: state), details.original == .none ? nil : name(details.original), details.note])
  }

  private func told(_ signOff: SignOff, _ state: CaseState?, _ checks: [ManualCheck]) -> String {
    let asked = signOff.items.filter { $0.state != .notApplicable }
    let passed = asked.filter { $0.state != .fail }
    let signed = "Readiness signed: " + count(passed.count, of: asked.count)
    return listed(
      [signed, signOff.acting.map { acting($0) }]
        + signOff.overrides.map { override($0, in: state, checks: checks) }, by: "; ")
  }

  private func told(_ person: StaffMember) -> String {
    person.name + ", " + listed(person.roles.map { name($0) }) + " (" + listed(person.logins) + ")"
  }
}
