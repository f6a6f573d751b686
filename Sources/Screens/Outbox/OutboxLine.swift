import CaseEngine
import Cells
import Wording

/// A line of the outbox: every text made once, when it is loaded.
struct OutboxLine: Hashable, Sendable {
  typealias Piece = CaseLine.Piece

  let slip: Slip
  /// By when it is due, or since when it waits.
  let date: Piece
  let number: String
  let who: String
  let what: String
  let how: String
  let status: Piece
  /// The whole of it, for the lines below the list.
  let detail: String
  /// Whether nothing but the hour can be in the way of sending it.
  let isComplete: Bool

  init?(_ slip: Slip, _ sitting: Sitting) {
    switch slip.body {
    case .notice(let notice), .sentNotice(let notice), .undeliveredNotice(let notice):
      self.init(notice, of: slip, sitting)
    case .untold(let untold): self.init(untold, of: slip, sitting)
    case .message(let message): self.init(message, of: slip, sitting)
    case .hearing, .mediaRequest, .prepared, .group: return nil
    }
  }

  private init(_ notice: NoticeSlip, of slip: Slip, _ sitting: Sitting) {
    let (words, glyphs, calendar) = (sitting.words, sitting.glyphs, sitting.rules.calendar)
    self.slip = slip
    number = slip.number.text
    who = notice.name
    what = words.about(notice.about, in: nil, zone: sitting.zone)
    how = words.name(notice.by)
    isComplete = notice.missing.isEmpty && notice.isCurrent
    let due = notice.due(in: calendar)
    if let sent = notice.sent {
      date = Piece(text: words.day(sent.day(in: sitting.zone), near: sitting.today), role: .muted)
    } else {
      date = OutboxLine.date(due, isLate: notice.isLate(on: sitting.today, in: calendar), sitting)
    }
    let release = sitting.rules.release(from: sitting.now)
    status =
      switch notice.status {
      case .waiting where !notice.missing.isEmpty: Piece(text: glyphs.missing + " " + words.lacksSomething, role: .notReady)
      case .waiting where release > sitting.now:
        Piece(text: glyphs.waiting + " " + words.goes(from: release, zone: sitting.zone), role: .waiting)
      case .waiting: Piece(text: glyphs.asked + " " + words.mayGoNow, role: .text)
      case .sent: Piece(text: glyphs.asked + " " + (notice.by == .letter ? words.wantsProof : words.wantsOutcome), role: .requested)
      case .notDelivered: Piece(text: glyphs.missing + " " + words.name(notice.status), role: .notReady)
      case .delivered, .refused, .discarded: Piece(text: glyphs.done + " " + words.name(notice.status), role: .served)
      }
    let way = words.requested(by: notice.by) + (notice.address.map { " " + $0 } ?? "")
    let late = notice.sent == nil ? due.map { words.due($0, today: sitting.today) } : nil
    detail = OutboxLine.joined(
      [number, who, what, way] + words.notes(notice, now: sitting.now, under: sitting.rules) + [late, words.parties(slip.parties)], sitting)
  }

  private init(_ untold: UntoldSlip, of slip: Slip, _ sitting: Sitting) {
    let (words, due) = (sitting.words, untold.due(in: sitting.rules.calendar))
    self.slip = slip
    number = slip.number.text
    who = untold.names.joined(separator: ", ")
    what = words.momentWithWeekday(untold.plan.start, sitting.zone)
    how = ""
    isComplete = false
    date = OutboxLine.date(due, isLate: due < sitting.today, sitting)
    status = Piece(text: sitting.glyphs.missing + " " + words.shortMoment(untold.plan.start, sitting.zone), role: .notReady)
    detail = OutboxLine.joined(
      [
        number, words.due(due, today: sitting.today), words.noNoticeFor(untold.names), words.plan(untold.plan, zone: sitting.zone),
        words.parties(slip.parties),
      ], sitting)
  }

  private init(_ message: MessageSlip, of slip: Slip, _ sitting: Sitting) {
    let words = sitting.words
    self.slip = slip
    number = slip.number.text
    who = message.name
    what = message.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    how = words.name(message.by)
    isComplete = false
    let day = message.noted.day(in: sitting.zone)
    date = Piece(text: words.day(day, near: sitting.today), role: .muted)
    let minutes = message.minutes(by: sitting.now, in: sitting.rules.calendar)
    status = Piece(text: sitting.glyphs.warning + (minutes.map { words.waits(minutes: $0) } ?? words.waitsForAnswer), role: .dueSoon)
    detail = OutboxLine.joined(
      [
        number, who, words.received(by: message.by) + " " + words.occurrence(message.noted, sitting.zone),
        words.waitsForAnswer + (minutes.map { ", " + words.workingTime(minutes: $0) } ?? ""), what,
      ], sitting)
  }

  private static func date(_ due: Day?, isLate: Bool, _ sitting: Sitting) -> Piece {
    guard let due else { return Piece(text: sitting.glyphs.none, role: .waiting) }
    return Piece(
      text: (isLate ? sitting.glyphs.warning : "") + sitting.words.day(due, near: sitting.today),
      role: isLate ? .overdue : due - sitting.today <= 1 ? .dueSoon : .text)
  }

  private static func joined(_ parts: [String?], _ sitting: Sitting) -> String {
    parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " \(sitting.glyphs.dot) ")
  }
}
