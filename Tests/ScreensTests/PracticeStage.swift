import CaseEngine
import Cells
import CourtData
import Practice
import Screens
import StoreMemory
import TestCourt
import Wording

extension Stage {
  /// A console in practice, at the beginning of a lesson: the court of the goldens, and the lesson's own case in it.
  static func practising(
    _ lesson: LessonName?, _ language: Language = .russian, size: Size = Size(width: 80, height: 24), isAccessible: Bool = false,
    lessons: [LessonName: LessonMark] = [:]
  ) async throws -> Stage {
    var rules = Court.rules
    rules.manualChecks = [
      ManualCheck(
        key: "reconciliation", category: "civil",
        title: TestCourt.named("Татуласу тәртібі түсіндірілді", "Разъяснён порядок примирения", "Reconciliation was explained"))
    ]
    rules.notices = NoticeRules(templates: NoticeTemplates.all)
    rules.notices.address = TestCourt.named("Наурызбай батыр көшесі, 1", "улица Наурызбай батыра, 1", "1 Nauryzbai batyr Street")
    let store = MemoryStore(defaults: rules, using: Repeatable(7))
    try await store.enter(settings: [], staff: true)
    for matter in try Court.five() { try await store.enter(matter) }
    if let lesson { try await store.tell(Lesson.of(lesson), rules, language) }
    return try await Stage(
      store, language: language, size: size, isAccessible: isAccessible, register: .practice,
      practising: lesson.map { .lesson($0) } ?? .free, lessons: lessons)
  }
}

extension MemoryStore {
  /// Enters what the case of a lesson went through.
  fileprivate func tell(_ lesson: Lesson, _ rules: CourtRules, _ language: Language) async throws {
    let zone = rules.calendar.zone
    let setting = SceneSetting(
      rules: rules, now: moment(Stage.today), language: language, judge: TestCourt.judge.name,
      secretary: TestCourt.secretary.name)
    var version = 0
    for (place, act) in lesson.scene(setting).enumerated() {
      let person = TestCourt.actor(act.role)
      let at = zone.moment(act.day, rules.calendar.hours.start.adding(10 + 7 * place))
      let facts = act.facts.map { Stated($0, .at(at)) }
      let by = Signature(name: person.name, login: person.login, role: act.role, program: "test")
      _ = try enter(PlacedAct(CaseAct(key: lesson.actKey(place), facts: facts, by: by, at: at), in: lesson.caseID, after: version))
      version += facts.count
    }
  }
}
