import CaseEngine

public extension English {
  func heading(_ column: PunctualityColumn) -> String {
    switch column {
    case .group: "Hearings"
    case .begun: "Begun"
    case .late: "Late"
    case .median: "Median, min"
    case .usual: "80 %, min"
    case .ended: "Ended"
    case .overran: "Overran"
    case .buffer: "Buffer, min"
    }
  }

  func name(_ division: Punctuality.Division) -> String {
    switch division {
    case .judge: "by judge"
    case .room: "by room"
    case .weekday: "by weekday"
    case .hour: "by hour"
    case .remote: "by video link"
    }
  }

  func name(_ group: Punctuality.Group) -> String {
    switch group {
    case .judge(let name): name
    case .room(let room): self.room(room)
    case .weekday(let weekday): name(weekday)
    case .hour(let hour): "\(hour):00"
    case .remote(true): "by video link"
    case .remote(false): "in the room"
    }
  }

  var allHearings: String { "all" }
  func datesHeld(_ held: Int, of fixed: Int) -> String { "Dates that held: \(held) of \(fixed)" }
  var whyLate: String { "Why they began late:" }
  var whyPutOff: String { "Why they were put off:" }
  func told(_ reason: Punctuality.Reason) -> String {
    listed([reason.cause.map { name($0) } ?? "no kind given", reason.whose.map { "side: " + name($0) }]) + " — \(reason.count)"
  }
  func buffer(_ minutes: Int) -> String { "Four hearings of five overrun by no more than \(minutes) min: leave that much between" }
  func noBuffer(ended: Int, least: Int) -> String { "Buffer: too few hearings ended, \(ended) of the \(least) that it takes" }
}
