import CaseEngine

public extension English {
  func refusal(_ refusal: Refusal, in state: CaseState?, zone: CourtZone, checks: [ManualCheck]) -> String {
    let orOverride = " The judge can set it all the same, with a reason."
    switch refusal {
    case .impossible(let why): return impossibility(why, in: state, zone: zone)
    case .notAllowed(let roles): return only(roles)
    case .notYourCase(let judge):
      return (judge.map { stop("This is a case of judge " + $0) } ?? "The case has no judge.")
        + " To act for the judge of the case, give a reason."
    case .badText(let field, let problem): return about(field) + self.problem(problem) + "."
    case .outOfRange(let field, let allowed): return about(field) + "must be a number from \(allowed.lowerBound) to \(allowed.upperBound)."
    case .dateOutOfRange(let field):
      return about(field) + "must be a date from " + day(Day.accepted.lowerBound) + " to " + day(Day.accepted.upperBound) + "."
    case .inTheFuture(let field): return about(field) + "this time has not come yet. Give today or an earlier day."
    case .badIdentityNumber(let problem): return "IIN or BIN: " + self.problem(problem) + "."
    case .badPhone(let problem): return "Telephone: " + self.problem(problem) + "."
    case .unknownCategory(let category, let known):
      return "This court has no category " + quoted(category) + ". It has: " + listed(known.map { self.category($0) }) + "."
    case .caseNumberTaken(let number): return "Another case has the number " + number.text + ". Check the number."
    case .submissionOfAnotherDay(let number, let day):
      return quoted(incoming(number)) + " is taken by a submission of " + self.day(day) + ". Give that day, or another number."
    case .notYourDocument(let id):
      return "Somebody else put it on the list, and only they can take it off: " + document(id, in: state)
        + ". The judge can note that it is not required."
    case .notARecipient(let id, let party):
      return stop("This participant does not get " + document(id, in: state) + ": " + self.party(party, in: state))
        + " Choose another, or change who gets it."
    case .gate(let documents):
      return "Cannot be set, not yet requested: " + listed(documents.map { document($0, in: state) }) + ". Request first." + orOverride
    case .dayOff(let day, let why): return fullDayWithWeekday(day) + " is a " + dayOff(why) + ". Choose a working day." + orOverride
    case .outsideHours(let hours):
      return "The hearing does not fit the court's hours: " + self.hours(hours) + ". Choose another time." + orOverride
    case .hearingInThePast: return "This time has passed. Give a start in the future."
    case .clash(let clashes): return "Taken: " + listed(clashes.map { clash($0, zone) }, by: "; ") + ". Choose another time." + orOverride
    case .clashMeanwhile(let clashes):
      return "Taken meanwhile: " + listed(clashes.map { clash($0, zone) }, by: "; ") + ". Move or cancel one of these hearings first."
    case .linkMissing: return "A hearing by video link needs a connection link. Give one."
    case .course(let why): return self.refusal(why)
    case .nothingToAcknowledge(let key):
      return "Nothing to acknowledge, the item passes or does not arise: " + item(key, checks: checks) + "."
    case .noSuchCheck(let key): return "There is no such item for this category of cases: " + quoted(key) + ". See the checklist."
    case .notReady(let items):
      return "Not ready: " + listed(items.map { item($0, checks: checks) }, by: "; ") + ". Do them, or give a reason for each."
    case .alreadySigned: return "Readiness is signed and has not become worse. There is no need to sign again."
    case .caseNotActive(.closed): return "The case is closed. Reopen it first."
    case .caseNotActive(.suspended): return "The proceedings are suspended. Resume them first."
    case .caseNotActive(let phase): return "Not possible now. State of the case: " + name(phase) + "."
    case .laterEntryInTheWay(let version, let why):
      return "Cannot be taken back: entry \(version) is in the way. Take that back first. " + impossibility(why, in: state, zone: zone)
    case .dueMoved(let id, let day): return "The due date moves from " + self.day(day) + ": " + document(id, in: state) + ". Give a reason."
    case .reasonMissing: return "Give a reason. Only your own entry of the same day can be taken back without one."
    case .staysForGood(let version):
      return "Entry \(version) says that an IIN or BIN was shown: it stays for good and cannot be taken back."
    case .nothingToUndo: return "Nothing to undo or redo: you did nothing in this case."
    case .nothingChanges: return "Nothing changes: that is what the register has."
    case .openness(let refusal): return self.refusal(refusal, in: state)
    case .tray(let refusal): return self.refusal(refusal, in: state)
    case .staff(let mistake): return told(mistake)
    case .room(let why): return self.refusal(why, in: state)
    case .nothingByThatName(let thing, let name): return none(thing, name)
    case .book(let why): return told(why)
    case .notice(let why): return self.refusal(why, in: state, zone: zone)
    case .paper(let why): return self.refusal(why, in: state)
    }
  }

  func impossibility(_ why: Impossibility, in state: CaseState?, zone: CourtZone) -> String {
    switch why {
    case .alreadyOpened: return "The case is open already."
    case .notOpened: return "The case is not open yet. Open it first."
    case .noSuchParty(let id): return "The case has no participant \(id.rawValue). Check the number in the list of participants."
    case .partyNumberUsed(let id): return "The number of participant \(id.rawValue) was used before."
    case .partyStillNeeded(let id, let documents, let parties):
      let ties = documents.map { document($0, in: state) } + parties.map { "representative " + party($0, in: state) }
      return stop("Cannot be taken off: " + party(id, in: state)) + " Connected with: " + stop(listed(ties))
    case .linksItself: return "A case cannot be linked with itself. Name the other case."
    case .representsNobody: return "It is not said for whom the representative acts. Name the participant."
    case .noIdentityNumber(let id): return stop("No IIN or BIN is entered: " + party(id, in: state))
    case .noSuchDocument(let id): return "The case has no document \(id.rawValue). Check the number in the list of documents."
    case .documentNumberUsed(let id): return "The number of document \(id.rawValue) was used before."
    case .alreadyReceived(let id): return stop("Already received: " + document(id, in: state) + first(state?.document(id)?.receipt, zone))
    case .alreadyWaived(let id): return stop("No longer required: " + document(id, in: state) + first(state?.document(id)?.waiver, zone))
    case .notReceived(let id): return "Not received yet: " + document(id, in: state) + ". Mark the receipt first."
    case .notOutstanding(let id): return "Not outstanding: " + document(id, in: state) + "."
    case .alreadyAskedFor(let id):
      return "Cannot be taken off the list, it was requested or received: " + document(id, in: state)
        + ". The judge can note that it is not required."
    case .originalAlreadySettled(let id):
      return "The original is settled: " + document(id, in: state) + settled(state?.document(id)?.custody) + "."
    case .originalNotFiled(let id):
      return "The original was not filed through the chancery, there is nothing to give back: " + document(id, in: state) + "."
    case .originalNotRequired(let id): return "No original is required: " + document(id, in: state) + "."
    case .alreadyServed(let id, let party):
      let service = state?.document(id)?.services.last { $0.fact.to == party }
      return stop("Already served: " + document(id, in: state) + ", to " + self.party(party, in: state) + first(service, zone))
    case .beforeItsCause(let id):
      let received = state?.document(id)?.receipt.map { ", received " + occurrence($0.occurred, zone) } ?? ""
      return "The date is earlier than it can be: " + document(id, in: state) + received + ". Give a later one."
    case .noSuchHearing where state?.hearings.isEmpty == true: return "The case has no hearing yet. Set one first."
    case .noSuchHearing(let id): return "The case has no hearing \(id.rawValue)."
    case .hearingNumberUsed(let id): return "The number of hearing \(id.rawValue) was used before."
    case .hearingCancelled(let id): return "Hearing \(id.rawValue) is cancelled. Set a new one."
    case .course(let why): return self.impossibility(why, in: state, zone: zone)
    case .trialAlreadySet(let id):
      let when = state?.hearing(id).map { ": " + momentWithWeekday($0.plan.start, zone) } ?? ""
      return "The trial is set already" + when + ". Move it or cancel it."
    case .notSuspended: return "The proceedings are not suspended."
    case .alreadySuspended: return "The proceedings are suspended already."
    case .notClosed: return "The case is not closed."
    case .alreadyClosed: return "The case is closed already."
    case .nothingSigned: return "Readiness is not signed, there is nothing to withdraw."
    case .noSuchEntry(let version): return "The case has no entry \(version)."
    case .alreadyRetracted(let version): return "Entry \(version) was taken back already."
    case .openness(let why): return impossibility(why, in: state)
    case .book(let why): return told(why)
    case .tray(let why): return impossibility(why, in: state)
    case .room(let why): return impossibility(why, in: state)
    case .notice(let why): return impossibility(why, in: state)
    }
  }

  func only(_ roles: [CourtRole]) -> String {
    roles.count == 1
      ? "Only the " + name(roles[0]) + " does this." : "You are not allowed to do this. These may: " + listed(roles.map { name($0) }) + "."
  }

  private func about(_ field: Refusal.Field) -> String { "Field " + quoted(name(field)) + ": " }

  private func first<Fact>(_ recorded: Recorded<Fact>?, _ zone: CourtZone) -> String {
    recorded.map { ", " + occurrence($0.occurred, zone) + ", entered by " + $0.by.name } ?? ""
  }

  private func settled(_ custody: Custody?) -> String {
    switch custody {
    case .filed(let filing): ", " + incoming(filing.fact.number) + " of " + day(filing.fact.on)
    case .compared(let comparison): ", compared, " + incoming(comparison.fact.number) + " of " + day(comparison.fact.on)
    case .givenBack(_, let handover): ", given back " + day(handover.fact.on)
    case nil: ""
    }
  }

  private func clash(_ clash: Refusal.Clash, _ zone: CourtZone) -> String {
    let over =
      switch clash.over {
      case .judge: "judge " + (clash.booking.judge ?? "")
      case .room: clash.booking.room.map { room($0) } ?? "room"
      case .link: "connection link"
      }
    return over + " — case " + clash.booking.number.text + ", " + span(clash.booking, zone)
  }
}
