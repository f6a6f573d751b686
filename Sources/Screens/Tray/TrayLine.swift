import CaseEngine
import Cells
import Wording

/// A line of the tray: every text made once, when it is loaded.
struct TrayLine: Hashable, Sendable {
  typealias Piece = CaseLine.Piece

  let slip: Slip
  let number: String
  let what: String
  /// Who prepared it; of what media ask, for which hearing.
  let by: String
  /// Where it stands; of what media ask, by when it is to be answered.
  let state: Piece
  /// The whole of it, for the lines below the list.
  let detail: String

  init?(_ slip: Slip, _ sitting: Sitting) {
    switch slip.body {
    case .prepared(let prepared): self.init(prepared, of: slip, sitting)
    case .mediaRequest(let media): self.init(media, of: slip, sitting)
    default: return nil
    }
  }

  private init(_ prepared: PreparedSlip, of slip: Slip, _ sitting: Sitting) {
    let words = sitting.words
    self.slip = slip
    number = slip.number.text
    by = prepared.by
    what = words.prepared(prepared, zone: sitting.zone, checks: sitting.rules.manualChecks)
    if let why = prepared.outOfDate {
      state = Piece(text: sitting.glyphs.warning + " " + words.outOfDate(why), role: .overdue)
    } else if let word = prepared.sentBack {
      state = Piece(text: sitting.glyphs.returned + " " + words.trayState(sentBack: word), role: .warning)
    } else {
      state = Piece(text: sitting.glyphs.waiting + " " + words.trayState(sentBack: nil), role: .text)
    }
    let dot = " \(sitting.glyphs.dot) "
    detail = [number, words.parties(slip.parties), what, state.text, prepared.word].compactMap { $0 }.joined(separator: dot)
  }

  private init(_ media: MediaSlip, of slip: Slip, _ sitting: Sitting) {
    let (words, due) = (sitting.words, media.asked.due?.day)
    self.slip = slip
    number = slip.number.text
    what = words.mediaRequest(media.asked)
    by = media.hearingStart.map { words.shortMoment($0, sitting.zone) } ?? ""
    if let due {
      let role: Role = due < sitting.today ? .overdue : due - sitting.today <= 1 ? .dueSoon : .text
      let sign = due < sitting.today ? sitting.glyphs.warning : sitting.glyphs.waiting
      state = Piece(text: sign + " " + words.due(due, today: sitting.today), role: role)
    } else {
      state = Piece(text: sitting.glyphs.waiting + " " + words.unanswered(nil, overdueDays: nil), role: .text)
    }
    let hearing = media.hearingStart.map { words.columnHearing + " " + words.momentWithWeekday($0, sitting.zone) }
    detail = [number, what, due.map { words.due($0, today: sitting.today) }, hearing, words.parties(slip.parties)].compactMap { $0 }
      .joined(separator: " \(sitting.glyphs.dot) ")
  }

  /// What was prepared; nil of what media ask.
  var prepared: PreparedSlip? { if case .prepared(let prepared) = slip.body { prepared } else { nil } }

  /// Whether it can be signed as it stands.
  var isSignable: Bool { prepared.map { $0.sentBack == nil && $0.outOfDate == nil } ?? false }
}
