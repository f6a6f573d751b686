/// What a lesson says. In its sentences `{received}` stands for the keys of an action, `{title:unrequested}` for its title, `{case}` for the number of the
/// lesson's case, `{d2}` for its document 2, and `{p1}` for the name of its party 1.
public struct LessonText: Hashable, Sendable {
  /// What it is called.
  public let title: String
  /// Its steps, in order.
  public let steps: [Step]
  /// What was learned.
  public let learned: String

  /// One step of a lesson.
  public struct Step: Hashable, Sendable {
    /// What is to be done.
    public let task: String
    /// How, for whoever is stuck.
    public let hint: String

    /// A step.
    public init(_ task: String, hint: String) {
      self.task = task
      self.hint = hint
    }
  }

  /// A lesson.
  public init(_ title: String, _ steps: [Step], learned: String) {
    self.title = title
    self.steps = steps
    self.learned = learned
  }
}

/// What practice says.
public protocol PracticeWords {
  /// The sentences of a lesson.
  func lesson(_ name: LessonName) -> LessonText
  /// The line over a task: the lesson, and which of its steps.
  func lessonLine(_ lesson: LessonName, step: Int, of steps: Int) -> String
  /// The line over a lesson that is over.
  func lessonIsOver(_ lesson: LessonName) -> String
  /// What stands there while no lesson was chosen.
  func noLesson(lessons: String) -> String
  /// Something was entered, and the step is not done.
  func stepNotDone(undo: String, hint: String) -> String
  /// Somebody has been at a step for a while.
  func stuck(hint: String) -> String
  /// The word before a hint.
  var hintWord: String { get }
  /// The heading of the list of lessons.
  var lessonsTitle: String { get }
  /// How far somebody came in a lesson; the day on which it was finished, in words.
  func lessonState(done: Int, of steps: Int, finished: String?) -> String
  /// Lessons and their hints are there in practice only.
  func onlyInPractice(lessons: String) -> String
  /// The key that begins a lesson.
  var hintBegin: String { get }
  /// So many lessons are finished: what a training was about.
  func lessonsFinished(_ count: Int, of all: Int) -> String
  /// No lesson is finished, so nothing was entered.
  var noLessonFinished: String { get }
  /// All lessons are finished.
  var allLessonsDone: String { get }
  /// What the status line says in practice.
  var registerPractice: String { get }
}
