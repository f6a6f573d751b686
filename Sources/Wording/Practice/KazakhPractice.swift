public extension Kazakh {
  func lessonLine(_ lesson: LessonName, step: Int, of steps: Int) -> String {
    "Сабақ \(lesson.number)/\(LessonName.allCases.count) · қадам \(step)/\(steps) · \(self.lesson(lesson).title)"
  }
  func lessonIsOver(_ lesson: LessonName) -> String { "Сабақ \(lesson.number) өтілді · \(self.lesson(lesson).title)" }
  func noLesson(lessons: String) -> String { "Оқу соты: кез келген нәрсені байқап көріңіз. \(lessons) — сабақтар тізімі." }
  func stepNotDone(undo: String, hint: String) -> String {
    "Жазылды, бірақ қадам әлі орындалған жоқ. \(undo) — болдырмау, \(hint) — кеңес."
  }
  func stuck(hint: String) -> String { "Асықпаңыз. \(hint) — кеңес." }
  var hintWord: String { "Кеңес" }
  var lessonsTitle: String { "Сабақтар" }
  func lessonState(done: Int, of steps: Int, finished: String?) -> String {
    if let finished { return "өтілді: " + finished }
    return done == 0 ? "басталмаған" : "қадам \(done)/\(steps)"
  }
  func onlyInPractice(lessons: String) -> String { "Кеңес сабақта беріледі: \(lessons), «\(title(.lessons))»" }
  var hintBegin: String { "Бастау" }
  func lessonsFinished(_ count: Int, of all: Int) -> String { "Бағдарлама сабақтары: \(count)/\(all)" }
  var noLessonFinished: String { "Әлі бірде-бір сабақ өтілген жоқ. Ештеңе жазылмады." }
  var allLessonsDone: String { "Барлық сабақ өтілді." }
  var registerPractice: String { "Оқу соты: сот тізіліміне ештеңе түспейді" }
}
