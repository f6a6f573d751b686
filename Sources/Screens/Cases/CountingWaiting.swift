import CaseEngine
import Cells
import Wording

extension Waiting {
  /// The list of it across cases.
  var slips: SlipKind {
    switch self {
    case .signature: .prepared
    case .mediaAnswer: .mediaRequest
    case .message: .message
    case .untold: .untold
    case .unsent: .notice
    }
  }

  /// Where it is seen to.
  var place: Action {
    switch self {
    case .signature, .mediaAnswer: .goTray
    case .message, .untold, .unsent: .goOutbox
    }
  }

  /// Whom it waits for. Source: rules, section 5.
  var roles: Set<CourtRole> {
    switch self {
    case .signature, .mediaAnswer: [.judge]
    case .message, .untold, .unsent: [.judge, .secretary]
    }
  }
}

/// What waits for whoever sits here, told in one quiet line under the docket.
extension Console {
  /// Counts what waits. To be asked after the first page of the docket, which is not to wait for it.
  mutating func countWaiting() {
    for what in Waiting.allCases where !what.roles.isDisjoint(with: sitting.actor.roles) {
      let query = SlipQuery(what.slips, isOpen: true, mine: sitting.actor.name)
      ask(.countSlips(query, upTo: Console.countLimit), for: .waiting(what))
    }
  }

  /// The line, with what of the court's book is due; nil where nothing waits.
  var waitingLine: String? { waitingLines.first }

  /// The line by whole parts, where not all of it has room: what is left out is counted.
  func waitingLine(within width: Int) -> String? {
    let lines = waitingLines
    return lines.first { Width.of($0) <= width } ?? lines.last
  }

  /// The line in full, and ever shorter ones.
  private var waitingLines: [String] {
    let warnings = book?.warnings(for: sitting.actor, on: sitting.today, sitting.rules.calendar) ?? []
    let waiting = Waiting.allCases.compactMap { what in docket.waiting[what].flatMap { $0.value > 0 ? (what, $0) : nil } }
    if waiting.isEmpty, warnings.isEmpty { return [] }
    let late = warnings.count { $0.nearness == .overdue }
    // Where other things wait too the book is counted like them, by the kind of what is most urgent: a number among counts would be read as one.
    let first = warnings.first?.thing
    let isMixed = !waiting.isEmpty
    let told = isMixed ? warnings.filter { $0.thing == first } : Array(warnings.prefix(3))
    let ofBook = isMixed ? first.map { [words.waiting($0, told.count)] } ?? [] : told.map { words.numbered($0.thing, $0.number) }
    func line(_ named: Int, keys: Bool) -> String {
      let shownKinds = waiting.prefix(named)
      let parts = shownKinds.enumerated().map { place, entry in
        let isLastThere = !shownKinds.dropFirst(place + 1).contains { $0.0.place == entry.0.place }
        return words.waiting(entry.0, shown(entry.1)) + (keys && isLastThere ? keysTo(entry.0.place) : "")
      }
      let others = waiting.dropFirst(named).reduce(warnings.count - told.count) { $0 + $1.1.value }
      return words.dueHere(parts + ofBook, more: others, late: late)
    }
    guard !waiting.isEmpty else { return [line(0, keys: false)] }
    let shorter = stride(from: waiting.count, through: 1, by: -1).map { line($0, keys: true) } + [line(1, keys: false)]
    return ofBook.isEmpty ? shorter : shorter + [line(0, keys: false)]
  }

  /// The keys that lead there.
  private func keysTo(_ action: Action) -> String { " (" + key(.goTo) + " " + goToKey(action) + ")" }
}
