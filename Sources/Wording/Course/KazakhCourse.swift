import CaseEngine

public extension Kazakh {
  func name(_ outcome: HearingOutcome) -> String {
    switch outcome {
    case .decided: "қаралды"
    case .recess: "үзіліс"
    case .adjourned: "кейінге қалдырылды"
    case .settled: "татуласу"
    case .discontinued: "тоқтатылды"
    }
  }

  func name(_ cause: DelayCause) -> String {
    switch cause {
    case .overran: "алдыңғысы созылды"
    case .absent: "келмеу"
    case .late: "кешігу"
    case .notNotified: "хабарланбаған"
    case .documents: "құжаттар дайын емес"
    case .motion: "өтінішхат"
    case .evidence: "жаңа дәлелдемелер"
    case .settlement: "татуласу келіссөзі"
    case .connection: "байланыс"
    case .illness: "ауру"
    case .room: "зал бос емес"
    case .other: "басқа"
    }
  }

  func name(_ side: DelaySide) -> String {
    switch side {
    case .court: "сот"
    case .plaintiff: "талап қоюшы"
    case .defendant: "жауапкер"
    case .other: "басқалар"
    }
  }

  func name(_ stage: HearingCourse.Stage) -> String {
    switch stage {
    case .waiting: "күтілуде"
    case .called: "шақырылды"
    case .begun: "жүріп жатыр"
    case .onBreak: "үзіліс"
    case .ended: "аяқталды"
    }
  }

  func told(_ delay: Delay) -> String {
    listed([delay.cause.map { name($0) }, delay.word, delay.whose.map { "тарап: " + name($0) }])
  }

  func hearing(_ id: HearingID, in state: CaseState?, zone: CourtZone) -> String {
    state?.hearing(id).map { name($0.plan.kind) + ", " + momentWithWeekday($0.plan.start, zone) } ?? "№ \(id.rawValue) отырыс"
  }

  func fact(_ fact: CourseFact, in state: CaseState?, zone: CourtZone) -> String {
    let hearing = hearing(fact.hearing, in: state, zone: zone)
    switch fact {
    case .hearingCalled: return "Шақырылды: " + hearing
    case .hearingBegun(_, let late): return "Басталды: " + hearing + (late.map { "; кешігу себебі: " + told($0) } ?? "")
    case .hearingBrokenOff(_, let until, let reason):
      return listed(["Үзіліс жарияланды: " + hearing, until.map { "аяқталуы: " + momentWithWeekday($0, zone) }, reason], by: "; ")
    case .hearingResumed: return "Үзілістен кейін жалғасты: " + hearing
    case .hearingEnded(_, let ending):
      return listed(
        [
          "Аяқталды: " + hearing, "нәтижесі: " + name(ending.outcome), ending.why.map { "себебі: " + told($0) },
          ending.next.map { "келесісі: № \($0.rawValue) отырыс" },
        ], by: "; ")
    }
  }

  func notTheDay(of plan: HearingPlan, zone: CourtZone) -> String {
    "Отырыс бұл күнге емес, мына уақытқа тағайындалған: " + momentWithWeekday(plan.start, zone)
      + ". Ерте не кеш өтсе, алдымен оны ауыстырыңыз."
  }

  func refusal(_ why: CourseRefusal) -> String {
    switch why {
    case .nextMissing: "Кейінге қалдырылған отырыстың келесі күні керек. Оны көрсетіңіз."
    case .nextNotWanted(let outcome): "«" + name(outcome) + "» нәтижесінен кейін отырыс болмайды. Келесі күнді көрсетпеңіз."
    case .whyMissing: "Отырыс неліктен кейінге қалдырылғанын көрсетіңіз."
    case .breakEndsTooSoon: "Үзіліс басталуынан бұрын аяқталады. Одан кейінгі уақытты көрсетіңіз."
    }
  }

  func impossibility(_ why: CourseObstacle, in state: CaseState?, zone: CourtZone) -> String {
    let hearing = hearing(why.hearing, in: state, zone: zone)
    let course = state?.hearing(why.hearing)?.course
    func since(_ occurred: Occurrence?) -> String { occurred.map { ", " + occurrence($0, zone) } ?? "" }
    switch why {
    case .alreadyCalled: return "Тараптар бұрын шақырылған" + since(course?.latest) + ": " + hearing + "."
    case .alreadyBegun: return "Отырыс басталып кеткен" + since(course?.begun?.occurred) + ": " + hearing + "."
    case .notBegun: return "Отырыс әлі басталған жоқ: " + hearing + ". Алдымен басталғанын белгілеңіз."
    case .alreadyBrokenOff: return "Үзіліс бұрын жарияланған: " + hearing + "."
    case .notBrokenOff: return "Үзіліс жоқ: " + hearing + "."
    case .alreadyEnded: return "Отырыс аяқталған" + since(course?.ended?.occurred) + ": " + hearing + "."
    case .underWay: return "Отырыс шақырылып қойған: " + hearing + ". Оны аяқтаңыз немесе шақыру жазбасын кері алыңыз."
    case .beforeItsCause:
      return "Уақыты алдыңғы қадамнан ерте" + since(course?.latest) + ": " + hearing + ". Одан кейінгі уақытты көрсетіңіз."
    }
  }

  var hearingIsCancelled: String { "күші жойылды" }
  func hearingFixed(_ when: String, _ who: String, continuing: HearingID?) -> String {
    listed(["тағайындалды: " + when, who, continuing.map { "№ \($0.rawValue) отырыстың жалғасы" }])
  }
  func hearingMoved(_ from: String, _ when: String, _ reason: String) -> String {
    "ауыстырылды, бұрынғы уақыты: \(from) (\(when)): " + reason
  }
  func hearingCalled(_ when: String) -> String { "шақырылды: " + when }
  func hearingBegun(_ when: String, late: Int?, _ why: String?) -> String {
    let delay = late.map { $0 > 0 ? "кешігуі: " + span($0) : $0 < 0 ? "ерте: " + span(-$0) : "уақытында" }
    return listed(["басталды: " + when, delay, why])
  }
  func hearingPause(_ from: String, _ to: String?, _ reason: String?) -> String {
    listed(["үзіліс: " + from, to.map { "жалғасты: " + $0 }, reason])
  }
  func hearingEnded(_ when: String, _ outcome: HearingOutcome, _ why: String?, next: HearingID?) -> String {
    listed(["аяқталды: " + when, name(outcome), why, next.map { "келесісі: № \($0.rawValue) отырыс" }])
  }
  func hearingCancelled(_ reason: String) -> String { "күші жойылды: " + reason }
  func name(_ view: HearingsView) -> String {
    switch view {
    case .day: "Күн"
    case .week: "Апта"
    case .month: "Ай"
    }
  }
  var columnTime: String { "Уақыты" }
  var columnPlace: String { "Қайда" }
  var columnCourse: String { "Барысы" }
  var noHearingsThen: String { "Бұл күндері отырыс жоқ" }
  var hearingClosedShort: String { "жабық" }
  var byVideoLink: String { "бейне" }
  var hearingClashes: String { "уақыты қабаттасады" }
  var hintNextStep: String { "Келесі қадам" }
  var hintMoveHearing: String { "Ауыстыру" }
  var hintOpinion: String { "Пікір" }
  func noHearingsYet(add: String) -> String { "Отырыс әлі жоқ. Тағайындау: \(add)." }
}
