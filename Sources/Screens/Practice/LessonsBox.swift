import CaseEngine
import Cells
import Practice
import Wording

/// The list of lessons, with how far this person came in each; at the end of a lesson, over it, what was learned.
struct LessonsBox: Hashable, Sendable {
  var scroller = Scroller()
}

extension Console {
  private static let lessons = LessonName.allCases

  /// Opens the list at the lesson that comes next: the one after this one, else the first that is not finished.
  mutating func openLessons() {
    var next = learner?.lesson
    if learner?.isOver == true { next = learner?.lesson?.next }
    if learner?.lesson == nil || next == nil { next = Console.lessons.first { sitting.lessons[$0]?.finished == nil } }
    var box = LessonsBox()
    box.scroller.select(next.map { $0.number - 1 } ?? 0, of: Console.lessons.count, height: lessonsHeight)
    overlay = .lessons(box)
  }

  mutating func press(_ key: Key, in box: LessonsBox) {
    var box = box
    switch keys.action(for: key, in: .lessons, &layout) {
    case .leave: return overlay = nil
    case .goOn: return outbox.append(.begin(.lesson(Console.lessons[box.scroller.selected].name)))
    default: break
    }
    guard let action = keys.action(for: key, &layout), !Console.marksOnTheWay(action) else { return sayUnknown(key) }
    if action == .quit { return perform(.quit) }
    if box.scroller.move(action, of: Console.lessons.count, height: lessonsHeight) { overlay = .lessons(box) } else { sayUnknown(key) }
  }

  /// What was learned, in lines of the box; none where no lesson was just finished.
  private var learnedLines: [String] {
    guard let learner, let lesson = learner.lesson, learner.isOver else { return [] }
    let all = Console.lessons.allSatisfy { sitting.lessons[$0]?.finished != nil }
    let text = filledIn(words.lesson(lesson).learned, learner.now?.state) + (all ? " " + words.allLessonsDone : "")
    return Lines.of(text, width: lessonsWidth - 4, most: 4)
  }

  private var lessonsWidth: Int { min(content.width - 2, 76) }

  /// Rows of the list.
  private var lessonsHeight: Int {
    let learned = learnedLines.count
    return max(1, min(Console.lessons.count, content.height - 2 - (learned > 0 ? learned + 1 : 0)))
  }

  /// How far this person came in a lesson, in words.
  func lessonState(_ lesson: LessonName) -> String {
    let mark = sitting.lessons[lesson] ?? LessonMark(done: 0)
    return words.lessonState(
      done: mark.done, of: Lesson.of(lesson).steps.count, finished: mark.finished.map { words.day($0, near: sitting.today) })
  }

  func draw(_ box: LessonsBox, _ grid: inout Grid) {
    let learned = learnedLines
    let above = learned.isEmpty ? 0 : learned.count + 1
    let frame = content.centred(width: lessonsWidth, height: lessonsHeight + above + 2)
    drawBox(frame, title: learner?.isOver == true ? learner.map { lessonHeading($0) } ?? "" : words.lessonsTitle, &grid)
    let area = frame.inset(columns: 2, rows: 1)
    for (place, line) in learned.enumerated() { grid.put(line, in: area.row(place), .text) }
    let rows = area.droppingTop(above)
    for place in 0..<rows.height where box.scroller.top + place < Console.lessons.count {
      let lesson = Console.lessons[box.scroller.top + place]
      let row = rows.row(place)
      let isDone = sitting.lessons[lesson]?.finished != nil
      let parts = row.droppingLeft(2).columns([.fixed(3), .share(1), .fixed(17), .fixed(2)], gap: 1)
      grid.put(String(lesson.number), in: parts[0], .muted, align: .right)
      grid.putCut(words.lesson(lesson).title, in: parts[1], .text)
      grid.putCut(lessonState(lesson), in: parts[2], isDone ? .ready : .muted)
      if isDone { grid.put(sitting.glyphs.done, in: parts[3], .ready) }
      if box.scroller.top + place == box.scroller.selected {
        grid.put(sitting.glyphs.pointer, x: row.x, y: row.y, .text)
        grid.select(row)
        grid.cursor = Point(x: row.x, y: row.y)
      }
    }
  }
}
