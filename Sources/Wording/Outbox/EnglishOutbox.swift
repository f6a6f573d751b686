import CaseEngine

public extension English {
  func name(_ view: OutboxView) -> String {
    switch view {
    case .toSend: "To send"
    case .undelivered: "Not delivered"
    case .awaiting: "No outcome"
    case .untold: "Not told"
    case .messages: "Messages"
    }
  }

  func nothing(in view: OutboxView) -> String {
    switch view {
    case .toSend: "There is nothing to send."
    case .undelivered: "Everything was delivered."
    case .awaiting: "The outcome of every notice is known."
    case .untold: "Everybody has a notice of each hearing."
    case .messages: "Every message is answered."
    }
  }

  var outboxMine: String { "mine" }
  var outboxAll: String { "all" }
  func outboxOnlyMine(_ keys: String) -> String { "These are your cases; \(keys) shows all." }
  func goes(from moment: Moment, zone: CourtZone) -> String { "may go " + shortMoment(moment, zone) }
  func waits(minutes: Int) -> String {
    "waits " + (minutes < 60 ? "\(minutes) min" : "\(minutes / 60) h" + (minutes % 60 == 0 ? "" : " \(minutes % 60) min"))
  }
  var lacksSomething: String { "something is missing" }
  var wantsOutcome: String { "no outcome yet" }
  var wantsProof: String { "no proof yet" }
  var usualWayOfEach: String { "each by their usual way" }
  var onlyInOutbox: String { "This is done in the outbox." }
  var hintAgain: String { "Again" }
  var hintAnswer: String { "Answer" }
  var hintMine: String { "Mine, all" }
  func noNoticeFor(_ names: [String]) -> String { "no notice: " + names.joined(separator: ", ") }
  func heldBack(_ count: Int) -> String { "\(count) cannot go: something is missing" }
  var groupNotMade: String { "not made" }
}
