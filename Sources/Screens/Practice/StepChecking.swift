import CaseEngine
import Cells
import Practice
import Wording

/// A console in practice looks after every event whether the step of the lesson is done: in the register, or, where a step is about looking, on the screen.
extension Console {
  /// How many minutes at one step pass before a hint is offered.
  private static let patience = 2

  /// Takes in what an event means for a lesson. To be called after everything else took it in.
  mutating func learn(_ event: Event) {
    guard learner != nil else { return }
    switch event {
    case .started: begin()
    case .tick: waitInLesson()
    case .entered(_, let outcome):
      for file in outcome.files { learner?.takeIn(file) }
      if !outcome.files.isEmpty { learner?.hasActed = true }
    case .changed: askForLesson()
    default: break
    }
    lookAtStep()
    tellLearned()
  }

  private mutating func begin() {
    askForLesson()
    if learner?.lesson == nil { openLessons() }
  }

  private mutating func askForLesson() {
    if let name = learner?.lesson { ask(.file(Lesson.of(name).caseID), for: .lesson) }
  }

  /// Whoever is at a step for a while is offered a hint.
  private mutating func waitInLesson() {
    guard var learner, learner.lesson != nil, !learner.isOver else { return }
    learner.minutes += 1
    if learner.minutes >= Console.patience, learner.remark == nil, !learner.isHintShown { learner.remark = .stuck }
    self.learner = learner
  }

  /// Goes on to the next step, as often as one is done.
  private mutating func lookAtStep() {
    guard var learner, let name = learner.lesson, let sight = sight(of: learner) else { return }
    let steps = learner.steps
    let before = learner.step
    while learner.step < steps.count, steps[learner.step].isDone(sight) { learner.step += 1 }
    if learner.step > before {
      learner.isHintShown = false
      learner.remark = nil
      learner.minutes = 0
      note(name, learner.step, of: steps.count)
    } else if learner.hasActed, !learner.isOver {
      learner.remark = .notDone
    }
    learner.hasActed = false
    self.learner = learner
  }

  /// Keeps how far somebody came.
  private mutating func note(_ name: LessonName, _ done: Int, of steps: Int) {
    var mark = sitting.lessons[name] ?? LessonMark(done: 0)
    mark.done = max(mark.done, done)
    if done == steps { mark.finished = sitting.today }
    guard mark != sitting.lessons[name] else { return }
    sitting.lessons[name] = mark
    outbox.append(.save(.lesson(name.name, mark)))
  }

  private func sight(of learner: Learner) -> Sight? {
    guard let name = learner.lesson, let before = learner.before, let now = learner.now else { return nil }
    let isOpen = place == .oneCase && one?.id == Lesson.of(name).caseID && one?.file != nil
    let asks: Action? =
      switch overlay {
      case .form(let form): form.action
      case .strip(let strip): strip.action
      default: nil
      }
    return Sight(
      before: before, now: now, screen: place, pane: isOpen ? one?.pane : nil, document: isOpen ? one?.row?.document : nil, asks: asks,
      today: sitting.today, rules: sitting.rules)
  }

  /// Says what was learned, as soon as nothing else is open.
  private mutating func tellLearned() {
    guard let learner, learner.isOver, !learner.isTold, overlay == nil, help == nil, entering.isEmpty else { return }
    self.learner?.isTold = true
    // Keys that still wait were meant for the lesson.
    typedAhead = []
    openLessons()
  }

  /// Shows the hint of the step, or takes it away again.
  mutating func toggleHint() {
    guard var learner, learner.lesson != nil, !learner.isOver else { return openLessons() }
    learner.isHintShown.toggle()
    learner.remark = nil
    self.learner = learner
    if sitting.isAccessible, learner.isHintShown { say(lessonHint(learner) ?? "") }
  }

  /// Whether a key asks for a hint, whatever has the keys.
  func asksForHint(_ key: Key) -> Bool {
    if case .character = key, takesText { return false }
    guard learner != nil, spots.allSatisfy({ keys.action(for: key, in: $0) == nil }) else { return false }
    var layout = layout
    return keys.action(for: key, &layout) == .hint
  }
}
