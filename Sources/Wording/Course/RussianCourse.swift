import CaseEngine

public extension Russian {
  func name(_ outcome: HearingOutcome) -> String {
    switch outcome {
    case .decided: "рассмотрено"
    case .recess: "перерыв"
    case .adjourned: "отложено"
    case .settled: "примирение"
    case .discontinued: "прекращено"
    }
  }

  func name(_ cause: DelayCause) -> String {
    switch cause {
    case .overran: "затянулось предыдущее"
    case .absent: "неявка"
    case .late: "опоздание"
    case .notNotified: "не извещён"
    case .documents: "не готовы документы"
    case .motion: "ходатайство"
    case .evidence: "новые доказательства"
    case .settlement: "переговоры о примирении"
    case .connection: "связь"
    case .illness: "болезнь"
    case .room: "зал занят"
    case .other: "другое"
    }
  }

  func name(_ side: DelaySide) -> String {
    switch side {
    case .court: "суд"
    case .plaintiff: "истец"
    case .defendant: "ответчик"
    case .other: "другие"
    }
  }

  func name(_ stage: HearingCourse.Stage) -> String {
    switch stage {
    case .waiting: "ожидается"
    case .called: "вызвано"
    case .begun: "идёт"
    case .onBreak: "перерыв"
    case .ended: "окончено"
    }
  }

  func told(_ delay: Delay) -> String {
    listed([delay.cause.map { name($0) }, delay.word, delay.whose.map { "сторона: " + name($0) }])
  }

  func hearing(_ id: HearingID, in state: CaseState?, zone: CourtZone) -> String {
    state?.hearing(id).map { name($0.plan.kind) + ", " + momentWithWeekday($0.plan.start, zone) } ?? "заседание \(id.rawValue)"
  }

  func fact(_ fact: CourseFact, in state: CaseState?, zone: CourtZone) -> String {
    let hearing = hearing(fact.hearing, in: state, zone: zone)
    switch fact {
    case .hearingCalled: return "Вызвано: " + hearing
    case .hearingBegun(_, let late): return "Начато: " + hearing + (late.map { "; позже: " + told($0) } ?? "")
    case .hearingBrokenOff(_, let until, let reason):
      return listed(["Объявлен перерыв: " + hearing, until.map { "до " + momentWithWeekday($0, zone) }, reason], by: "; ")
    case .hearingResumed: return "Продолжено после перерыва: " + hearing
    case .hearingEnded(_, let ending):
      return listed(
        [
          "Окончено: " + hearing, "исход: " + name(ending.outcome), ending.why.map { "причина: " + told($0) },
          ending.next.map { "следующее: заседание \($0.rawValue)" },
        ], by: "; ")
    }
  }

  func notTheDay(of plan: HearingPlan, zone: CourtZone) -> String {
    "Заседание назначено на " + momentWithWeekday(plan.start, zone)
      + ", не на этот день. Если оно идёт раньше или позже, сначала перенесите его."
  }

  func refusal(_ why: CourseRefusal) -> String {
    switch why {
    case .nextMissing: "Отложенному заседанию нужна следующая дата. Назовите её."
    case .nextNotWanted(let outcome): "При исходе «" + name(outcome) + "» следующего заседания нет. Не указывайте дату."
    case .whyMissing: "Укажите, почему заседание отложено."
    case .breakEndsTooSoon: "Перерыв кончается раньше, чем начался. Укажите более позднее время."
    }
  }

  func impossibility(_ why: CourseObstacle, in state: CaseState?, zone: CourtZone) -> String {
    let hearing = hearing(why.hearing, in: state, zone: zone)
    let course = state?.hearing(why.hearing)?.course
    func since(_ occurred: Occurrence?) -> String { occurred.map { ", " + occurrence($0, zone) } ?? "" }
    switch why {
    case .alreadyCalled: return "Стороны уже вызваны" + since(course?.latest) + ": " + hearing + "."
    case .alreadyBegun: return "Заседание уже начато" + since(course?.begun?.occurred) + ": " + hearing + "."
    case .notBegun: return "Заседание ещё не начато: " + hearing + ". Сначала отметьте начало."
    case .alreadyBrokenOff: return "Перерыв уже объявлен: " + hearing + "."
    case .notBrokenOff: return "Перерыва нет: " + hearing + "."
    case .alreadyEnded: return "Заседание окончено" + since(course?.ended?.occurred) + ": " + hearing + "."
    case .underWay: return "Заседание уже вызвано: " + hearing + ". Окончите его или отмените запись о вызове."
    case .beforeItsCause: return "Время раньше предыдущего шага" + since(course?.latest) + ": " + hearing + ". Укажите более позднее."
    }
  }

  var hearingIsCancelled: String { "отменено" }
  func hearingFixed(_ when: String, _ who: String, continuing: HearingID?) -> String {
    listed(["назначено " + when, who, continuing.map { "продолжает заседание \($0.rawValue)" }])
  }
  func hearingMoved(_ from: String, _ when: String, _ reason: String) -> String { "перенесено с \(from) (\(when)): " + reason }
  func hearingCalled(_ when: String) -> String { "вызвано " + when }
  func hearingBegun(_ when: String, late: Int?, _ why: String?) -> String {
    let delay = late.map { $0 > 0 ? "позже на " + span($0) : $0 < 0 ? "раньше на " + span(-$0) : "вовремя" }
    return listed(["начато " + when, delay, why])
  }
  func hearingPause(_ from: String, _ to: String?, _ reason: String?) -> String {
    listed(["перерыв с " + from, to.map { "по " + $0 }, reason])
  }
  func hearingEnded(_ when: String, _ outcome: HearingOutcome, _ why: String?, next: HearingID?) -> String {
    listed(["окончено " + when, name(outcome), why, next.map { "следующее: заседание \($0.rawValue)" }])
  }
  func hearingCancelled(_ reason: String) -> String { "отменено: " + reason }
  func name(_ view: HearingsView) -> String {
    switch view {
    case .day: "День"
    case .week: "Неделя"
    case .month: "Месяц"
    }
  }
  var columnTime: String { "Время" }
  var columnPlace: String { "Где" }
  var columnCourse: String { "Ход" }
  var noHearingsThen: String { "Заседаний в эти дни нет" }
  var hearingClosedShort: String { "закр." }
  var byVideoLink: String { "видео" }
  var hearingClashes: String { "накладка по времени" }
  var hintNextStep: String { "Дальше" }
  var hintMoveHearing: String { "Перенести" }
  var hintOpinion: String { "Мнение" }
  func noHearingsYet(add: String) -> String { "Заседаний ещё нет. \(add) — назначить." }
}
