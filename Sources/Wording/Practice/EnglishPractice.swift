public extension English {
  func lessonLine(_ lesson: LessonName, step: Int, of steps: Int) -> String {
    "Lesson \(lesson.number) of \(LessonName.allCases.count) · step \(step) of \(steps) · \(self.lesson(lesson).title)"
  }
  func lessonIsOver(_ lesson: LessonName) -> String { "Lesson \(lesson.number) is done · \(self.lesson(lesson).title)" }
  func noLesson(lessons: String) -> String { "A court to practise in: try anything. \(lessons) lists the lessons." }
  func stepNotDone(undo: String, hint: String) -> String { "Entered, but the step is not done yet. \(undo) undoes, \(hint) gives a hint." }
  func stuck(hint: String) -> String { "Take your time. \(hint) gives a hint." }
  var hintWord: String { "Hint" }
  var lessonsTitle: String { "Lessons" }
  func lessonState(done: Int, of steps: Int, finished: String?) -> String {
    if let finished { return "done " + finished }
    return done == 0 ? "not begun" : "\(done) of \(steps) steps"
  }
  func onlyInPractice(lessons: String) -> String { "Hints are given in lessons: \(lessons), “\(title(.lessons))”" }
  var hintBegin: String { "Begin" }
  func lessonsFinished(_ count: Int, of all: Int) -> String { "Lessons of the program: \(count) of \(all)" }
  var noLessonFinished: String { "No lesson is finished yet. Nothing was entered." }
  var allLessonsDone: String { "All lessons are done." }
  var registerPractice: String { "Practice: nothing of it goes into the court's register" }
}
