import CaseEngine
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
  var waitingLine: String? {
    let warnings = book?.warnings(for: sitting.actor, on: sitting.today, sitting.rules.calendar) ?? []
    let parts = Waiting.allCases.compactMap { what in
      docket.waiting[what].flatMap { $0.value > 0 ? words.waiting(what, shown($0)) + keys(to: what) : nil }
    }
    return parts.isEmpty && warnings.isEmpty ? nil : words.dueHere(warnings, waiting: parts)
  }

  /// The keys that lead there.
  private func keys(to what: Waiting) -> String {
    switch what {
    case .signature: " (" + key(.goTo) + " " + goToKey(.goTray) + ")"
    case .mediaAnswer, .message, .untold, .unsent: ""
    }
  }
}
