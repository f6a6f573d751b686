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
  /// Why it is not entered.
  func refusal(_ why: CourseRefusal) -> String
  /// Why it cannot have happened.
  func impossibility(_ why: CourseObstacle, in state: CaseState?, zone: CourtZone) -> String
}
