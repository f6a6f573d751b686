import CaseEngine
import Practice
import Wording

/// What a console in practice is for: a lesson, or a look around.
public enum Practising: Hashable, Sendable {
  /// No lesson was chosen yet.
  case free
  /// This lesson.
  case lesson(LessonName)
}

/// How far a person came in a lesson.
public struct LessonMark: Hashable, Sendable {
  /// How many steps were done at most.
  public var done: Int
  /// The day on which it was finished last; nil where it never was.
  public var finished: Day?

  /// So many steps done, and when it was finished.
  public init(done: Int, finished: Day? = nil) {
    self.done = done
    self.finished = finished
  }
}

/// Somebody in a lesson: the case as it was and as it is, and which step they are at.
struct Learner: Hashable, Sendable {
  /// What stands under the task, where there is something to be said.
  enum Remark: Hashable, Sendable {
    /// Something was entered, and the step is not done.
    case notDone
    /// Nothing happened for a while.
    case stuck
  }

  /// The lesson; nil while none was chosen.
  let lesson: LessonName?
  private(set) var before: CaseFile?
  private(set) var now: CaseFile?
  /// How many steps are done.
  var step = 0
  var isHintShown = false
  var remark: Remark?
  /// Whether something was entered since the step was looked at.
  var hasActed = false
  /// How many minutes passed at this step.
  var minutes = 0
  /// Whether it was told what was learned.
  var isTold = false

  init(_ practising: Practising) {
    lesson = if case .lesson(let name) = practising { name } else { nil }
  }

  /// The steps of the lesson.
  var steps: [LessonStep] { lesson.map { Lesson.of($0).steps } ?? [] }
  /// Whether every step is done.
  var isOver: Bool { lesson != nil && step == steps.count }

  /// Takes the lesson's case in as it now is.
  mutating func takeIn(_ file: CaseFile) {
    guard let lesson, file.id == Lesson.of(lesson).caseID, (now?.version ?? 0) <= file.version else { return }
    if before == nil { before = file }
    now = file
  }
}
