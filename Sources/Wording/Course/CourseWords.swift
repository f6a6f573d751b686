import CaseEngine

/// What is said of the course of hearings: from the call to the end, on time or late, and why.
public protocol CourseWords {
  /// With what a hearing ended: `отложено`.
  func name(_ outcome: HearingOutcome) -> String
  /// What kept it: `неявка`.
  func name(_ cause: DelayCause) -> String
  /// Whose doing it was: `истец`.
  func name(_ side: DelaySide) -> String
  /// Where it stands: `идёт`.
  func name(_ stage: HearingCourse.Stage) -> String
  /// Why it began late, or was put off, in one line.
  func told(_ delay: Delay) -> String
  /// A hearing in a sentence, by its kind and its time.
  func hearing(_ id: HearingID, in state: CaseState?, zone: CourtZone) -> String
  /// What happened with a hearing, in one line.
  func fact(_ fact: CourseFact, in state: CaseState?, zone: CourtZone) -> String
  /// A hearing that was cancelled: `отменено`.
  var hearingIsCancelled: String { get }
  /// The lines of a hearing in its case: fixed, moved, called, begun, broken off, ended, cancelled; each with when.
  func hearingFixed(_ when: String, _ who: String, continuing: HearingID?) -> String
  func hearingMoved(_ from: String, _ when: String, _ reason: String) -> String
  func hearingCalled(_ when: String) -> String
  func hearingBegun(_ when: String, late: Int?, _ why: String?) -> String
  func hearingPause(_ from: String, _ to: String?, _ reason: String?) -> String
  func hearingEnded(_ when: String, _ outcome: HearingOutcome, _ why: String?, next: HearingID?) -> String
  func hearingCancelled(_ reason: String) -> String
  /// The views of the list of hearings, its columns, and what it says of a hearing.
  func name(_ view: HearingsView) -> String
  var columnTime: String { get }
  var columnPlace: String { get }
  var columnCourse: String { get }
  var noHearingsThen: String { get }
  var hearingClosedShort: String { get }
  var byVideoLink: String { get }
  var hearingClashes: String { get }
  /// Hints: what comes next in the course of a hearing; another time for it.
  var hintNextStep: String { get }
  var hintMoveHearing: String { get }
  /// To note what a participant thinks of a media request.
  var hintOpinion: String { get }
  /// There is no hearing yet.
  func noHearingsYet(add: String) -> String
  /// A hearing that is about to be called, or begun, on another day than the one for which it was set.
  func notTheDay(of plan: HearingPlan, zone: CourtZone) -> String
  /// Why it is not entered.
  func refusal(_ why: CourseRefusal) -> String
  /// Why it cannot have happened.
  func impossibility(_ why: CourseObstacle, in state: CaseState?, zone: CourtZone) -> String
}
