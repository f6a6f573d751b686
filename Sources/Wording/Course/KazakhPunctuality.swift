import CaseEngine

public extension Kazakh {
  func heading(_ column: PunctualityColumn) -> String {
    switch column {
    case .group: "Отырыстар"
    case .begun: "Басталды"
    case .late: "Кешікті"
    case .median: "Медиана, мин"
    case .usual: "80 %, мин"
    case .ended: "Аяқталды"
    case .overran: "Созылды"
    case .buffer: "Қор, мин"
    }
  }

  func name(_ division: Punctuality.Division) -> String {
    switch division {
    case .judge: "судьялар бойынша"
    case .room: "залдар бойынша"
    case .weekday: "апта күндері бойынша"
    case .hour: "сағаттар бойынша"
    case .remote: "бейнебайланыс бойынша"
    }
  }

  func name(_ group: Punctuality.Group) -> String {
    switch group {
    case .judge(let name): name
    case .room(let room): self.room(room)
    case .weekday(let weekday): name(weekday)
    case .hour(let hour): "\(hour):00"
    case .remote(true): "бейнебайланыс"
    case .remote(false): "залда"
    }
  }

  var allHearings: String { "барлығы" }
  func datesHeld(_ held: Int, of fixed: Int) -> String { "Белгіленген күндердің сақталғаны: \(held) / \(fixed)" }
  var whyLate: String { "Неге кеш басталды:" }
  var whyPutOff: String { "Неге кейінге қалдырылды:" }
  func told(_ reason: Punctuality.Reason) -> String {
    listed([reason.cause.map { name($0) } ?? "түрі көрсетілмеген", reason.whose.map { "тарап: " + name($0) }]) + " — \(reason.count)"
  }
  func buffer(_ minutes: Int) -> String { "Бес отырыстың төртеуі \(minutes) минуттан артық созылмайды: сонша уақыт қалдырыңыз" }
  func noBuffer(ended: Int, least: Int) -> String { "Қор: дерек аз, аяқталған отырыс \(ended), керегі \(least)" }
}
