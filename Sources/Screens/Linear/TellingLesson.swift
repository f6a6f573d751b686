import Cells
import Practice
import Wording

/// A lesson as it is told: its step before everything else of a screen, and the list of lessons.
extension Console {
  /// What is told of the step.
  var toldLesson: [ToldLine] {
    guard let learner else { return [] }
    return [
      ToldLine(.lesson(0), lessonHeading(learner)), ToldLine(.lesson(1), lessonTask(learner)),
      // The hint is said when it is asked for.
      ToldLine(.lesson(2), learner.isHintShown ? "" : lessonNote(learner) ?? "", .onChange),
    ]
  }

  func told(_ box: LessonsBox) -> Scene {
    let place = box.scroller.selected
    let lesson = LessonName.allCases[place]
    let learned = learner.map { $0.isOver ? lessonTask($0) : "" } ?? ""
    let item = ToldItem(
      .lesson(lesson), "\(lesson.number). " + words.lesson(lesson).title, [lessonState(lesson)],
      place: toldPlace(place, of: LessonName.allCases.count))
    let lines = [ToldLine(.title, words.lessonsTitle, .onEntering), ToldLine(.text(0), learned, .onEntering), toldKeys]
    return Scene(identity: .lessons, lines: lines, item: item)
  }
}
