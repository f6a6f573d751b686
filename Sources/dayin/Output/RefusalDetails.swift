import CaseEngine

extension Refusal {
  /// What a refusal names, for programs: an object for each document, clash, item or field.
  var details: [JSON] {
    switch self {
    case .impossible(let why): why.details
    case .notAllowed(let may): [.keys(["roles": .texts(may.map(\.rawValue))])]
    case .notYourCase(let judge): [.keys(["judge": .text(judge)])]
    case .badText(let field, let problem): [.keys(["field": .text(field.rawValue)]).adding(problem.members)]
    case .outOfRange(let field, let allowed):
      [.keys(["field": .text(field.rawValue), "least": .int(allowed.lowerBound), "most": .int(allowed.upperBound)])]
    case .dateOutOfRange(let field), .inTheFuture(let field): [.keys(["field": .text(field.rawValue)])]
    case .badIdentityNumber: [.keys(["field": .text(Field.idNumber.rawValue)])]
    case .badPhone: [.keys(["field": .text(Field.phone.rawValue)])]
    case .unknownCategory(let category, let known): [.keys(["given": .text(category), "known": .texts(known)])]
    case .caseNumberTaken(let number): [.keys(["number": .text(number.text)])]
    case .submissionOfAnotherDay(let number, let day): [.keys(["number": .text(number), "on": .text(day.iso)])]
    case .notYourDocument(let id): [.keys(["document": .int(id.rawValue)])]
    case .notARecipient(let document, let party): [.keys(["document": .int(document.rawValue), "party": .int(party.rawValue)])]
    case .gate(let documents): documents.map { .keys(["document": .int($0.rawValue)]) }
    case .dayOff(let day, _): [.keys(["day": .text(day.iso)])]
    case .outsideHours(let hours): [.keys(["start": .text(hours.start.text), "end": .text(hours.end.text)])]
    case .clash(let clashes), .clashMeanwhile(let clashes):
      clashes.map { .keys(["case": .text($0.booking.number.text), "over": .text($0.over.rawValue)]) }
    case .course(.nextNotWanted(let outcome)): [.keys(["outcome": .text(outcome.rawValue)])]
    case .nothingToAcknowledge(let key), .noSuchCheck(let key): [.keys(["item": .text(key)])]
    case .notReady(let items): items.map { .keys(["item": .text($0)]) }
    case .staysForGood(let version): [.keys(["entry": .int(version)])]
    case .dueMoved(let id, let day): [.keys(["document": .int(id.rawValue), "due": .text(day.iso)])]
    case .caseNotActive(let phase): [.keys(["state": .text(phase.rawValue)])]
    case .laterEntryInTheWay(let version, let why): [.keys(["entry": .int(version), "why": .text(why.code)])]
    case .room(let why): [why.details]
    case .nothingByThatName(let thing, let name): [.keys(["kind": .text(thing.rawValue), "name": .text(name)])]
    case .openness(let refusal): refusal.details
    case .tray(let refusal): refusal.details
    case .notice(let why): why.details
    case .paper(.nothingAwaited(let party)): party.map { [.keys(["party": .int($0.rawValue)])] } ?? []
    case .paper(.nothingTakenIn(let day, let number)): [.keys(["on": .text(day?.iso), "number": .text(number)])]
    case .staff(.loginTaken(let login, let number)): [.keys(["login": .text(login), "member": .int(number)])]
    case .staff(.firstMustBeYourself(let login)): [.keys(["login": .text(login)])]
    case .book(.timeTaken(let number)), .book(.notYet(let number)): [.keys(["appointment": .int(number)])]
    case .book(.stillNamed(let number)): [.keys(["proposal": .int(number)])]
    case .paper, .book, .staff, .hearingInThePast, .linkMissing, .course, .alreadySigned, .reasonMissing, .nothingToUndo, .nothingChanges:
      []
    }
  }
}

extension Impossibility {
  /// What an impossibility names.
  var details: [JSON] {
    switch self {
    case .noSuchParty(let id), .partyNumberUsed(let id), .representsNobody(let id), .noIdentityNumber(let id):
      [.keys(["party": .int(id.rawValue)])]
    case .partyStillNeeded(let id, let documents, let parties):
      [.keys(["party": .int(id.rawValue), "documents": .ints(documents.map(\.rawValue)), "parties": .ints(parties.map(\.rawValue))])]
    case .noSuchDocument(let id), .documentNumberUsed(let id), .alreadyReceived(let id), .alreadyWaived(let id), .notReceived(let id),
      .notOutstanding(let id), .alreadyAskedFor(let id), .originalAlreadySettled(let id), .originalNotFiled(let id),
      .originalNotRequired(let id),
      .beforeItsCause(let id):
      [.keys(["document": .int(id.rawValue)])]
    case .alreadyServed(let document, let party): [.keys(["document": .int(document.rawValue), "party": .int(party.rawValue)])]
    case .noSuchHearing(let id), .hearingNumberUsed(let id), .hearingCancelled(let id), .trialAlreadySet(let id):
      [.keys(["hearing": .int(id.rawValue)])]
    case .course(let why): [.keys(["hearing": .int(why.hearing.rawValue)])]
    case .noSuchEntry(let version), .alreadyRetracted(let version): [.keys(["entry": .int(version)])]
    case .openness(let why): why.details
    case .book(let why): why.details
    case .tray(let why): why.details
    case .room(let why): [why.details]
    case .notice(let why): why.details
    default: []
    }
  }
}

extension BookImpossibility {
  fileprivate var details: [JSON] {
    switch self {
    case .none(let thing, let number), .numberUsed(let thing, let number), .alreadySettled(let thing, let number):
      [.keys([thing.rawValue: .int(number)])]
    case .alreadyAnswered(let number), .notHigher(let number): [.keys(["complaint": .int(number)])]
    case .notAdopted(let number): [.keys(["proposal": .int(number)])]
    case .noEntry(let version): [.keys(["entry": .int(version)])]
    }
  }
}

extension TextProblem {
  fileprivate var members: KeyValuePairs<String, JSON> {
    switch self {
    case .empty: ["problem": .text("empty")]
    case .tooLong(let found, let limit): ["problem": .text("too-long"), "found": .int(found), "limit": .int(limit)]
    case .forbidden(let kind, let scalar, let place):
      [
        "problem": .text("forbidden"), "kind": .text(kind.rawValue), "character": .text("U+" + String(scalar, radix: 16, uppercase: true)),
        "at": .int(place),
      ]
    }
  }
}

extension Verification.Fault {
  /// The first thing that is wrong with a register, for programs.
  var json: JSON {
    switch self {
    case .brokenHash(let sequence): .keys(["kind": .text("broken-hash"), "sequence": .int(sequence)])
    case .brokenBody(let sequence): .keys(["kind": .text("broken-body"), "sequence": .int(sequence)])
    case .gap(let sequence): .keys(["kind": .text("gap"), "after": .int(sequence)])
    case .gapInCase(let sequence): .keys(["kind": .text("gap-in-case"), "sequence": .int(sequence)])
    case .wrongLines: .keys(["kind": .text("wrong-lines")])
    case .damagedFile: .keys(["kind": .text("damaged-file")])
    case .anchorNotFound(let sequence): .keys(["kind": .text("anchor-not-found"), "sequence": .int(sequence)])
    }
  }
}
