import CaseEngine
import Wording

/// A hearing as the court's own day sheet shows it: names, but neither identity numbers nor telephones nor passcodes. Source: recommendation 6.
public struct SheetHearing: Hashable, Sendable {
  /// The number of the case.
  public let number: String
  /// Its small number in the case.
  public let id: HearingID
  /// When, where, of what kind, before whom.
  public let plan: HearingPlan
  /// The judge.
  public let judge: String?
  /// The secretary.
  public let secretary: String?
  /// The sides, for the title.
  public let parties: [CaseSummary.PartyLine]
  /// Who is called: everybody but those who only hold documents.
  public let called: [Called]
  /// The number of the meeting, and who opens it.
  public let meeting: Meeting?
  /// How open it is.
  public let closing: Closing?
  /// What became of it so far.
  public let course: HearingCourse
  /// The checklist of a trial that is still to be held; nil for any other hearing.
  public let readiness: Readiness?
  /// Whether the judge signed the checklist.
  public let isSigned: Bool

  /// Somebody who is called.
  public struct Called: Hashable, Sendable {
    /// The name.
    public let name: String
    /// In what capacity.
    public let role: PartyRole
  }

  init?(_ hearing: HearingRecord, of file: CaseFile, on today: Day, under rules: CourtRules) {
    let state = file.state
    guard hearing.cancelled == nil, state.closed == nil || hearing.course.ended != nil, let details = state.details else { return nil }
    number = details.number.text
    id = hearing.id
    plan = hearing.plan
    judge = hearing.plan.judge ?? details.judge
    secretary = details.secretary
    parties = state.parties.map { CaseSummary.PartyLine(id: $0.id, role: $0.details.role, name: $0.details.name, phone: nil) }
    called = state.parties.filter { $0.details.role != .holder }.map { Called(name: $0.details.name, role: $0.details.role) }
    let joined = state.room(of: hearing.id).meeting
    meeting = joined.flatMap { $0.number == nil && $0.host == nil ? nil : Meeting(number: $0.number, host: $0.host) }
    closing = state.closing(of: hearing)
    course = hearing.course
    let isAhead = hearing.stands && hearing.course.opened == nil && state.trial?.id == hearing.id
    readiness = isAhead ? Readiness.of(state, on: today, under: rules) : nil
    isSigned = state.standingSignOff != nil
  }
}

extension CaseFile {
  /// The hearings of the case for a day sheet: those that were not cancelled.
  public func sheetHearings(on today: Day, under rules: CourtRules) -> [SheetHearing] {
    state.hearings.compactMap { SheetHearing($0, of: self, on: today, under: rules) }
  }
}
