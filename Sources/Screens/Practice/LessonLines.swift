import CaseEngine
import Cells
import Practice
import Wording

/// The lines under the title that tell the step of a lesson: the work below loses a few rows, and nothing is covered.
extension Console {
  /// How many lines a task, and what stands under it, have at most.
  private static let most = 3

  /// A line under the title.
  struct LessonLine: Hashable, Sendable {
    let text: String
    let role: Role
  }

  /// The lines, the first of which names the lesson; none outside of practice.
  var lessonLines: [LessonLine] {
    guard let learner else { return [] }
    let width = size.width - 2
    var lines = [LessonLine(text: lessonHeading(learner), role: .heading)]
    lines += Lines.of(lessonTask(learner), width: width, most: Console.most).map { LessonLine(text: $0, role: .text) }
    if let note = lessonNote(learner) {
      lines += Lines.of(note, width: width, most: Console.most).map { LessonLine(text: $0, role: .notice) }
    }
    return lines
  }

  /// Which lesson this is, and which of its steps.
  func lessonHeading(_ learner: Learner) -> String {
    guard let lesson = learner.lesson else { return words.lessonsTitle }
    return learner.isOver ? words.lessonIsOver(lesson) : words.lessonLine(lesson, step: learner.step + 1, of: learner.steps.count)
  }

  /// What is to be done; where everything is, what was learned.
  func lessonTask(_ learner: Learner) -> String {
    guard let lesson = learner.lesson else { return words.noLesson(lessons: key(.hint)) }
    let text = words.lesson(lesson)
    return filledIn(learner.isOver ? text.learned : text.steps[learner.step].task, learner.now?.state)
  }

  /// The hint, where it was asked for; else what there is to remark.
  func lessonNote(_ learner: Learner) -> String? {
    if let hint = lessonHint(learner) { return hint }
    switch learner.remark {
    case .notDone: return words.stepNotDone(undo: key(.undo), hint: key(.hint))
    case .stuck: return words.stuck(hint: key(.hint))
    case nil: return nil
    }
  }

  /// The hint of the step, where it is shown.
  func lessonHint(_ learner: Learner) -> String? {
    guard learner.isHintShown, let lesson = learner.lesson, !learner.isOver else { return nil }
    return words.hintWord + ": " + filledIn(words.lesson(lesson).steps[learner.step].hint, learner.now?.state)
  }

  /// A sentence of a lesson with keys, titles and names in the places that it leaves for them.
  func filledIn(_ text: String, _ state: CaseState?) -> String {
    var told = ""
    for (place, part) in text.split(separator: "{", omittingEmptySubsequences: false).enumerated() {
      guard place > 0, let end = part.firstIndex(of: "}") else {
        told += part
        continue
      }
      told += value(of: String(part[..<end]), state) + part[part.index(after: end)...]
    }
    return told
  }

  /// What stands in a place: `received`, `title:unrequested`, `case`, `d2`, `p1`.
  private func value(of name: String, _ state: CaseState?) -> String {
    if name == "case" { return state?.details?.number.text ?? "" }
    if name.hasPrefix("title:") { return Action(name: String(name.dropFirst(6))).map { words.title($0) } ?? "" }
    if let action = Action(name: name) {
      let isScreen = Console.destinations.contains { $0.action == action }
      return isScreen ? key(.goTo) + " " + goToKey(action) : key(action)
    }
    guard let number = Int(name.dropFirst()) else { return "" }
    if name.hasPrefix("p") { return state?.party(PartyID(rawValue: number))?.details.name ?? "" }
    let document = state?.document(DocumentID(rawValue: number))
    return document.map { words.document($0.id, $0.details.title) } ?? ""
  }

  func drawLesson(_ grid: inout Grid) {
    guard let learner else { return }
    for (place, line) in lessonLines.enumerated() {
      let row = Rect(x: 0, y: 1 + place, width: grid.width, height: 1)
      grid.fill(row, .text)
      var room = row.droppingLeft(1)
      if place == 0 {
        let hint = learner.lesson == nil || learner.isOver ? words.lessonsTitle : words.hintWord
        let keys = key(.hint)
        let used = grid.put(hint + " ", endingAt: grid.width, y: row.y, .muted, from: grid.width / 2)
        let before = grid.put(keys + " ", endingAt: grid.width - used, y: row.y, .hintKey, from: grid.width / 2)
        room = room.droppingRight(used + before + 1)
      }
      grid.putCut(line.text, in: room, line.role)
    }
  }
}
