import CaseEngine

public extension Russian {
  func heading(_ column: PunctualityColumn) -> String {
    switch column {
    case .group: "Заседания"
    case .begun: "Начато"
    case .late: "Позже"
    case .median: "Медиана, мин"
    case .usual: "80 %, мин"
    case .ended: "Окончено"
    case .overran: "Затянулось"
    case .buffer: "Запас, мин"
    }
  }

  func name(_ division: Punctuality.Division) -> String {
    switch division {
    case .judge: "по судьям"
    case .room: "по залам"
    case .weekday: "по дням недели"
    case .hour: "по часам"
    case .remote: "по видеосвязи"
    }
  }

  func name(_ group: Punctuality.Group) -> String {
    switch group {
    case .judge(let name): name
    case .room(let room): self.room(room)
    case .weekday(let weekday): name(weekday)
    case .hour(let hour): "\(hour):00"
    case .remote(true): "по видеосвязи"
    case .remote(false): "в зале"
    }
  }

  var allHearings: String { "все" }
  func datesHeld(_ held: Int, of fixed: Int) -> String { "Назначенных дат выдержано: \(held) из \(fixed)" }
  var whyLate: String { "Почему начинались позже:" }
  var whyPutOff: String { "Почему откладывались:" }
  func told(_ reason: Punctuality.Reason) -> String {
    listed([reason.cause.map { name($0) } ?? "без вида", reason.whose.map { "сторона: " + name($0) }]) + " — \(reason.count)"
  }
  func buffer(_ minutes: Int) -> String { "Четыре заседания из пяти затягиваются не больше чем на \(minutes) мин: оставьте такой запас" }
  func noBuffer(ended: Int, least: Int) -> String { "Запас: мало данных, окончено заседаний \(ended), нужно \(least)" }
}
