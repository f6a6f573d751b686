import CaseEngine

/// The checklist, its blockers, what changed since it was signed, and when a case can be heard.
public protocol ReadinessWords {
  /// What an item of the checklist is about: `Получение документов`.
  func item(_ key: ReadinessKey) -> String
  /// The same in at most 16 columns.
  func shortItem(_ key: ReadinessKey) -> String
  /// What is left to do for an item that fails, as short as a table wants it.
  func leftToDo(_ key: ReadinessKey) -> String
  /// What blocks an item: document, party, and since when.
  func blocker(_ blocker: Blocker, in state: CaseState?) -> String
  /// What would make it pass, and who can do it.
  func remedy(_ why: Blocker.Why) -> String
  /// What became worse since the signature.
  func stale(_ cause: StaleCause, in state: CaseState?, checks: [ManualCheck]) -> String
  /// Above what changed since the signature.
  var signatureIsStale: String { get }
  /// Who signed, and when.
  func signed(by judge: String, on day: Day) -> String
  /// `готово` or `не готово: 7 из 11`.
  func readiness(passed: Int, of all: Int) -> String
  /// `готово` or `7 из 11`, for a table.
  func shortReadiness(passed: Int, of all: Int) -> String
  /// What can be read to whoever calls: who owes what by when, when and where the hearing is. Source: console, screen 2.
  func callerSentence(_ answer: CallerAnswer) -> String
  /// A paper that is missing: which, who owes it, by when. Its title has at most so many letters.
  func missing(_ paper: CaseSummary.MissingPaper, today: Day, titles width: Int) -> String
  /// The line under the docket: the papers that are missing, the first of them in words, and how many more there are; nil where nothing is missing.
  func missing(_ papers: [String], of summary: CaseSummary) -> String?
  /// A term of procedure that runs: what day it ends, what is left, and by which article.
  func term(_ term: RunningTerm, today: Day) -> String
  /// The same for a header, the day first because the rest may be cut: `до 29.10 — Подготовка`.
  func shortTerm(_ term: RunningTerm, today: Day) -> String
  /// The last day of a term, and how long it stood still; or since when it stands still.
  func termEnd(_ term: RunningTerm) -> String
  /// Why a hearing cannot begin sooner, or must not begin later.
  func binding(_ constraint: BindingConstraint, in state: CaseState?, zone: CourtZone) -> String
  /// When a case can be heard at the soonest, and why not before; nil where nothing is free.
  func earliest(_ time: HearingTime?, in state: CaseState?, zone: CourtZone) -> String
  /// When a case must be heard at the latest, and why, and whether that day has passed; nil where no term runs.
  func latest(_ time: HearingTime?, in state: CaseState?, zone: CourtZone, today: Day) -> String
}

extension ReadinessWords {
  /// What can be read to whoever calls about a case, on a day.
  public func callerSentence(_ file: CaseFile, today: Day, rules: CourtRules) -> String {
    callerSentence(CallerAnswer(file, today: today, zone: rules.calendar.zone))
  }

  /// The line under the docket with every paper that its summary names; nil where nothing is missing.
  public func missing(_ summary: CaseSummary, today: Day, titles width: Int) -> String? {
    missing(summary.missing.map { missing($0, today: today, titles: width) }, of: summary)
  }

}

extension Wording {
  /// What an item of the checklist is about, by its stored key. A manual item is called by its title, a key that nobody knows by itself.
  public func item(_ key: String, checks: [ManualCheck]) -> String {
    ReadinessKey(rawValue: key).map { item($0) } ?? checks.first { $0.itemKey == key }.map { named($0.title) } ?? key
  }

  /// The same in at most 16 columns; a manual item's title is left whole.
  public func shortItem(_ key: String, checks: [ManualCheck]) -> String {
    ReadinessKey(rawValue: key).map { shortItem($0) } ?? item(key, checks: checks)
  }

  /// What is left to do for an item that fails, as short as a table wants it, with how many documents it is for where that is known.
  public func leftToDo(_ key: String, _ count: Int?, checks: [ManualCheck]) -> String {
    (ReadinessKey(rawValue: key).map { leftToDo($0) } ?? shortItem(key, checks: checks)) + (count.map { " \($0)" } ?? "")
  }

  /// What is left to do in a case on a day, item by item; what was set aside is not among it.
  public func leftToDo(_ summary: CaseSummary, today: Day, rules: CourtRules) -> [String] {
    let counts = summary.counts
    func open(_ part: DocumentCounts.Part) -> Int { part.of - part.done }
    return summary.failing(on: today, in: rules.calendar.zone).map { key in
      let count: Int? =
        switch ReadinessKey(rawValue: key) {
        case .requestsMade: open(counts.requested)
        case .documentsReceived: open(counts.received) - open(counts.requested)
        case .originalsSettled: open(counts.originals)
        case .documentsServed: open(counts.served)
        default: nil
        }
      return leftToDo(key, count, checks: rules.manualChecks)
    }
  }
}

extension DateWords {
  /// A due date in a list where today is not at hand: it is known from how many days overdue the document is.
  func dueInList(_ due: Day?, overdueDays: Int?) -> String? {
    due.map { self.due($0, today: $0 + (overdueDays ?? -1)) }
  }
}
