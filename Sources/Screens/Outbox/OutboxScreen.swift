import CaseEngine
import Cells
import Wording

/// What the court writes in all cases, as far as somebody has to see to it, and what parties wrote and wait for.
struct OutboxScreen: Hashable, Sendable {
  var view = OutboxView.toSend
  /// Whether only what concerns this person as judge or secretary is shown.
  var onlyMine = true
  var typed = ""
  var window = ListWindow<SlipName, OutboxLine>()
  var counts: [OutboxView: Count] = [:]
  var marks = SlipMarks()
}

/// Slips that are marked for an action on many, by what they are, not by where they stand.
struct SlipMarks: Hashable, Sendable {
  /// The marked slips, as they were when they were marked.
  private(set) var slips: [SlipName: Slip] = [:]
  /// Where a range begins.
  var anchor: SlipName?

  var isEmpty: Bool { slips.isEmpty }
  var count: Int { slips.count }

  func contains(_ name: SlipName) -> Bool { slips[name] != nil }

  mutating func toggle(_ slip: Slip) {
    let name = SlipName(slip)
    slips[name] = slips[name] == nil ? slip : nil
    anchor = name
  }

  mutating func add(_ slip: Slip) { slips[SlipName(slip)] = slip }

  mutating func clear() { self = SlipMarks() }

  /// The marked slips by case number and place.
  var sorted: [Slip] { slips.values.sorted { ($0.number, $0.place) < ($1.number, $1.place) } }
}

extension OutboxView {
  /// The slips that it shows.
  var kind: SlipKind {
    switch self {
    case .toSend: .notice
    case .undelivered: .undeliveredNotice
    case .awaiting: .sentNotice
    case .untold: .untold
    case .messages: .message
    }
  }

  /// Whether many of its rows can be seen to at once.
  var hasMarks: Bool { self == .toSend || self == .awaiting || self == .untold }
}

extension Console {
  /// Whether the outbox shows what concerns this person alone: nobody else's work is theirs unless they ask for it.
  var outboxIsMine: Bool {
    mail.onlyMine && !sitting.rules.onlyOnePerson && !sitting.actor.roles.isDisjoint(with: [.judge, .secretary])
  }

  /// What a view shows. Of hearings that passed nobody is told any more.
  func outboxQuery(_ view: OutboxView, typed: String = "") -> SlipQuery {
    let ahead = sitting.zone.moment(sitting.today, .midnight)..<sitting.zone.moment(Day.accepted.upperBound, .midnight)
    return SlipQuery(
      view.kind, in: view == .untold ? ahead : nil, isOpen: true, mine: outboxIsMine ? sitting.actor.name : nil, words: typed)
  }

  private var shownOutboxQuery: SlipQuery { outboxQuery(mail.view, typed: mail.typed) }

  /// The outbox begins anew, with its first rows or its last.
  mutating func loadOutbox(_ how: Awaited.How = .first) {
    askOutbox(for: .beginning(how, height: hearingsHeight))
    countOutbox()
  }

  mutating func reloadOutbox() {
    askOutbox(for: mail.window.again)
    countOutbox()
  }

  mutating func askOutbox(for rows: WantedRows) { ask(.slips(shownOutboxQuery, rows.position, limit: rows.limit), for: .outbox, rows.how) }

  private mutating func countOutbox() {
    for view in OutboxView.allCases { ask(.countSlips(outboxQuery(view), upTo: Console.countLimit), for: .outboxCount(view)) }
  }

  /// Takes a stretch of the outbox in.
  mutating func takeInOutbox(_ page: Page<Slip>, _ how: Awaited.How) {
    let sitting = sitting
    let lines = page.rows.compactMap { placed in
      OutboxLine(placed.row, sitting).map {
        ListWindow<SlipName, OutboxLine>.Line(id: SlipName(placed.row), cursor: placed.cursor, row: $0)
      }
    }
    mail.window.takeIn(lines, page.hasBefore, page.hasAfter, how, height: hearingsHeight)
  }

  /// Makes every text anew: the language, the day, or whether something may go is another.
  mutating func renewOutbox() {
    let sitting = sitting
    mail.window.updateAll { $0 = OutboxLine($0.slip, sitting) ?? $0 }
  }

  mutating func show(_ view: OutboxView) {
    mail.view = view
    mail.marks.clear()
    loadOutbox()
  }

  mutating func stepOutboxView(_ by: Int) {
    let all = OutboxView.allCases
    let place = all.firstIndex(of: mail.view) ?? 0
    show(all[(place + by + all.count) % all.count])
  }

  /// The arrows go between what concerns this person and all of it, for the views have Tab.
  mutating func stepsOutbox(_ key: Key) -> Bool {
    guard place == .outbox, key == .left || key == .right else { return false }
    mail.onlyMine.toggle()
    mail.marks.clear()
    loadOutbox()
    return true
  }
}
