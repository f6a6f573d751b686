public extension Russian {
  func lessonLine(_ lesson: LessonName, step: Int, of steps: Int) -> String {
    "Урок \(lesson.number) из \(LessonName.allCases.count) · шаг \(step) из \(steps) · \(self.lesson(lesson).title)"
  }
  func lessonIsOver(_ lesson: LessonName) -> String { "Урок \(lesson.number) пройден · \(self.lesson(lesson).title)" }
  func noLesson(lessons: String) -> String { "Учебный суд: пробуйте что угодно. \(lessons) — список уроков." }
  func stepNotDone(undo: String, hint: String) -> String { "Записано, но шаг ещё не выполнен. \(undo) отменяет, \(hint) — подсказка." }
  func stuck(hint: String) -> String { "Не спешите. \(hint) — подсказка." }
  var hintWord: String { "Подсказка" }
  var lessonsTitle: String { "Уроки" }
  func lessonState(done: Int, of steps: Int, finished: String?) -> String {
    if let finished { return "пройден " + finished }
    return done == 0 ? "не начат" : "шагов \(done) из \(steps)"
  }
  func onlyInPractice(lessons: String) -> String { "Подсказки есть на уроках: \(lessons), «\(title(.lessons))»" }
  var hintBegin: String { "Начать" }
  func lessonsFinished(_ count: Int, of all: Int) -> String { "Уроки программы: \(count) из \(all)" }
  var noLessonFinished: String { "Ни один урок ещё не пройден. Ничего не записано." }
  var allLessonsDone: String { "Все уроки пройдены." }
  var registerPractice: String { "Учебный суд: в реестр суда не попадает ничего" }
}
