import CaseEngine

public extension Russian {
  func name(_ view: OutboxView) -> String {
    switch view {
    case .toSend: "К отправке"
    case .undelivered: "Не доставлены"
    case .awaiting: "Нет исхода"
    case .untold: "Не извещены"
    case .messages: "Сообщения"
    }
  }

  func nothing(in view: OutboxView) -> String {
    switch view {
    case .toSend: "Отправлять нечего."
    case .undelivered: "Всё доставлено."
    case .awaiting: "Исход известен у всех извещений."
    case .untold: "О каждом заседании извещение есть у всех."
    case .messages: "Все сообщения с ответом."
    }
  }

  var outboxMine: String { "моё" }
  var outboxAll: String { "всё" }
  func outboxOnlyMine(_ keys: String) -> String { "Это ваши дела; \(keys) — все дела." }
  func goes(from moment: Moment, zone: CourtZone) -> String { "можно с " + shortMoment(moment, zone) }
  func waits(minutes: Int) -> String {
    "ждёт " + (minutes < 60 ? "\(minutes) мин" : "\(minutes / 60) ч" + (minutes % 60 == 0 ? "" : " \(minutes % 60) мин"))
  }
  var lacksSomething: String { "чего-то не хватает" }
  var wantsOutcome: String { "нужен исход" }
  var wantsProof: String { "нет подтверждения" }
  var usualWayOfEach: String { "каждому обычным путём" }
  var onlyInOutbox: String { "Это действие — в исходящих." }
  var hintAgain: String { "Снова" }
  var hintAnswer: String { "Ответить" }
  var hintMine: String { "Моё, всё" }
  func noNoticeFor(_ names: [String]) -> String { "извещения нет: " + names.joined(separator: ", ") }
  func heldBack(_ count: Int) -> String { "не могут: \(count), чего-то не хватает" }
  var groupNotMade: String { "не создана" }
}
