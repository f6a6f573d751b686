/// Why an instruction was refused: data, never text. Nothing was changed. Source: rules, section 9.
public enum Refusal: Error, Hashable, Sendable {
  /// The history would not be possible.
  case impossible(Impossibility)
  /// None of the person's roles may do this; these may.
  case notAllowed(may: [CourtRole])
  /// A judge's act in another judge's case, with no reason given for acting.
  case notYourCase(judge: String?)
  /// Text that cannot be taken.
  case badText(field: Field, problem: TextProblem)
  /// A value out of its range.
  case outOfRange(field: Field, allowed: ClosedRange<Int>)
  /// A date outside of 1990 to 2100.
  case dateOutOfRange(field: Field)
  /// An act is stated to have happened later than now.
  case inTheFuture(field: Field)
  /// An IIN or BIN with a wrong length or check digit.
  case badIdentityNumber(IdentityNumberProblem)
  /// A phone number that is none.
  case badPhone(PhoneProblem)
  /// A category that this court does not have.
  case unknownCategory(String, known: [String])
  /// Another case has this number.
  case caseNumberTaken(CaseNumber)
  /// This incoming number belongs to a submission of another day.
  case submissionOfAnotherDay(number: String, day: Day)
  /// Only whoever put a document on the list can take it off.
  case notYourDocument(DocumentID)
  /// The party gets this document from nobody: it is its own, or its role is not served.
  case notARecipient(DocumentID, PartyID)
  /// The gate: documents that were neither requested nor received.
  case gate([DocumentID])
  /// A day off.
  case dayOff(Day, DayOff)
  /// Outside of the court's hours.
  case outsideHours(WorkingHours)
  /// A hearing in the past.
  case hearingInThePast
  /// The judge, the room or the link is taken by these.
  case clash([Clash])
  /// What would come back in force clashes with what others set meanwhile.
  case clashMeanwhile([Clash])
  /// A remote hearing needs a link.
  case linkMissing
  /// The course of a hearing cannot be so.
  case course(CourseRefusal)
  /// No item of this key, or one that does not fail.
  case nothingToAcknowledge(key: String)
  /// No such manual item in this category.
  case noSuchCheck(key: String)
  /// Items that fail; each needs a reason of its own.
  case notReady(items: [String])
  /// A sign-off stands already and is not stale.
  case alreadySigned
  /// The case is suspended or closed.
  case caseNotActive(CasePhase)
  /// A retraction that would leave an impossible history: the entry in the way.
  case laterEntryInTheWay(version: Int, why: Impossibility)
  /// The due date of a document that was asked for would move from this day, and nobody said why.
  case dueMoved(DocumentID, from: Day)
  /// Only one's own act of the same day goes without a reason.
  case reasonMissing
  /// That a number was shown cannot be taken back.
  case staysForGood(version: Int)
  /// There is nothing of one's own to undo, or to redo.
  case nothingToUndo
  /// Nothing would change.
  case nothingChanges
  /// The staff cannot be so.
  case staff(StaffMistake)
  /// What the openness of hearings forbids.
  case openness(OpennessRefusal)
  /// What the judge's tray forbids.
  case tray(TrayRefusal)
  /// The court has no such member of the staff, template, term or check.
  case nothingByThatName(CourtThing, name: String)
  /// The court's book cannot take it.
  case book(BookRefusal)

  /// Something about the courtroom.
  case room(RoomRefusal)
  /// Something about notices, the group or messages.
  case notice(NoticeRefusal)
  /// A paper of the case cannot be printed.
  case paper(PaperRefusal)

  /// What a hearing clashes with.
  public struct Clash: Hashable, Sendable {
    /// The other hearing.
    public let booking: Booking
    /// Over what.
    public let over: Over

    /// A clash with another hearing over something.
    public init(booking: Booking, over: Over) {
      self.booking = booking
      self.over = over
    }

    /// What is taken twice.
    public enum Over: String, Hashable, Sendable, CaseIterable { case judge, room, link }
  }

  /// The fields that people fill in.
  public enum Field: String, Hashable, Sendable, CaseIterable {
    case number, category, subject, registered, judge, secretary, order, reason, name, phone, email, address, idNumber, title, note, file,
      due
    case on, place, sheets, pages, to, receipt, submission, start, minutes, room, link, closed, acting, override, key,
      basis, login, meetingNumber, passcode, host, topic
    case ruling, part, outlet, contact, limits, listeners
    case text, answer, owner, meeting, hours, trainer
    case proof, early, messenger, until, command, seconds
  }

  /// The code of the command line's contract.
  public var code: String {
    switch self {
    case .impossible(let why): why.code
    case .notAllowed(let may): may == [.chancery] ? "original.chancery-only" : "role.not-allowed"
    case .notYourCase: "judge.not-your-case"
    case .badText(let field, _): "text." + field.rawValue
    case .outOfRange(let field, _): "value." + field.rawValue
    case .dateOutOfRange: "date.out-of-range"
    case .inTheFuture: "date.future"
    case .badIdentityNumber: "party.identity-number"
    case .badPhone: "party.phone"
    case .unknownCategory: "case.unknown-category"
    case .caseNumberTaken: "case.number-taken"
    case .submissionOfAnotherDay: "original.number-taken"
    case .notYourDocument: "document.not-yours"
    case .notARecipient: "document.not-a-recipient"
    case .gate: "hearing.gate"
    case .dayOff: "hearing.day-off"
    case .outsideHours: "hearing.outside-hours"
    case .hearingInThePast: "hearing.past"
    case .clash, .clashMeanwhile: "hearing.clash"
    case .linkMissing: "hearing.link-missing"
    case .course(let why): why.code
    case .nothingToAcknowledge: "readiness.nothing-to-acknowledge"
    case .noSuchCheck: "readiness.no-such-check"
    case .notReady: "readiness.not-ready"
    case .alreadySigned: "readiness.already-signed"
    case .caseNotActive: "case.not-active"
    case .laterEntryInTheWay: "history.in-the-way"
    case .dueMoved: "document.due-moved"
    case .reasonMissing: "reason.missing"
    case .staysForGood: "history.stays"
    case .nothingToUndo: "history.nothing-to-undo"
    case .nothingChanges: "nothing-changes"
    case .openness(let refusal): refusal.code
    case .tray(let refusal): refusal.code
    case .staff(let mistake): mistake.code
    case .room(let why): why.code
    case .nothingByThatName(let thing, _): thing.rawValue + ".none"
    case .book(let why): why.code
    case .notice(let why): why.code
    case .paper(let why): why.code
    }
  }

  /// Whether the refusal is for lack of a role.
  public var isForLackOfRole: Bool {
    switch self {
    case .notAllowed, .notYourCase: true
    default: false
    }
  }

  /// Whether a judge can set it aside with a written reason. Source: rules, section 6.
  public var canBeOverridden: Bool {
    switch self {
    case .gate, .dayOff, .outsideHours, .clash: true
    default: false
    }
  }
}

extension StaffMistake {
  /// The code of the command line's contract.
  public var code: String {
    switch self {
    case .firstMustBeYourself: "staff.first-must-be-yourself"
    case .lastAdministrator: "staff.last-administrator"
    case .loginTaken: "staff.login-taken"
    case .loginMissing: "staff.login-missing"
    case .roleMissing: "staff.role-missing"
    }
  }
}

extension Impossibility {
  /// The code of the command line's contract.
  public var code: String {
    switch self {
    case .alreadyOpened: "case.already-opened"
    case .notOpened: "case.not-opened"
    case .noSuchParty: "party.none"
    case .partyNumberUsed: "party.number-used"
    case .partyStillNeeded: "party.still-needed"
    case .representsNobody: "party.represents-nobody"
    case .linksItself: "case.links-itself"
    case .noIdentityNumber: "party.no-identity-number"
    case .noSuchDocument: "document.none"
    case .documentNumberUsed: "document.number-used"
    case .alreadyReceived: "document.already-received"
    case .alreadyWaived: "document.already-waived"
    case .notReceived: "document.not-received"
    case .notOutstanding: "document.not-outstanding"
    case .alreadyAskedFor: "document.already-requested"
    case .originalAlreadySettled: "original.already-settled"
    case .originalNotFiled: "original.not-filed"
    case .originalNotRequired: "original.not-required"
    case .alreadyServed: "document.already-served"
    case .beforeItsCause: "date.before-its-cause"
    case .noSuchHearing: "hearing.none"
    case .hearingNumberUsed: "hearing.number-used"
    case .hearingCancelled: "hearing.cancelled"
    case .trialAlreadySet: "hearing.already-set"
    case .course(let why): why.code
    case .notSuspended: "case.not-suspended"
    case .alreadySuspended: "case.already-suspended"
    case .notClosed: "case.not-closed"
    case .alreadyClosed: "case.already-closed"
    case .nothingSigned: "readiness.nothing-signed"
    case .noSuchEntry: "history.no-such-entry"
    case .alreadyRetracted: "history.already-retracted"
    case .openness(let why): why.code
    case .book(let why): why.code
    case .tray(let why): why.code
    case .room(let why): why.code
    case .notice(let why): why.code
    }
  }
}
