import CaseEngine
import Cells
import Wording

/// A slip of a case, named so that it is found again wherever it is shown.
struct SlipName: Hashable, Sendable {
  let id: CaseID
  let place: Int

  init(_ slip: Slip) {
    id = slip.caseID
    place = slip.place
  }
}

/// A hearing as the list of hearings shows it: every text made once, when it is loaded.
struct HearingLine: Hashable, Sendable {
  typealias Piece = CaseLine.Piece

  let slip: Slip
  let hearing: HearingSlip
  /// When it begins: the day too, where the list has several.
  let time: String
  let timeWithDay: String
  let number: String
  let parties: String
  let judge: String
  /// The room, or how people join; and whether it is closed.
  let place: Piece
  /// Readiness of a trial that is to come.
  let readiness: Piece
  /// The same in words; empty where there is none.
  let readinessInWords: String
  /// Where it stands, or how it went: begun when, how late, with what it ended.
  let actual: Piece
  /// The same in fewer words, each shorter than the one before; the last is the outcome alone.
  let actualShorter: [String]
  /// Whether the judge, the room or the link is taken by another of the list at its time.
  var clashes = false

  init?(_ slip: Slip, _ sitting: Sitting) {
    guard case .hearing(let hearing) = slip.body else { return nil }
    let (words, glyphs, plan) = (sitting.words, sitting.glyphs, hearing.plan)
    self.slip = slip
    self.hearing = hearing
    let (day, start) = sitting.zone.local(plan.start)
    time = start.text
    timeWithDay = words.shortName(day.weekday) + " " + words.day(day, near: sitting.today) + " " + start.text
    number = slip.number.text
    parties = words.parties(slip.parties)
    judge = slip.judge ?? ""
    let link = plan.remote ? words.byVideoLink : ""
    let closed = plan.closed == nil ? "" : hearing.closing?.part == nil ? words.hearingClosedShort : words.closedInPartShort
    place = Piece(
      text: [plan.room.map { words.room($0) } ?? "", closed, link].filter { !$0.isEmpty }.joined(separator: ", "), role: .muted)
    if let passed = hearing.passed, let of = hearing.of {
      // The item of the hearing itself passes as long as its day has not.
      let isAhead = day >= sitting.today
      let isReady = passed == of && isAhead
      let all = passed + (isAhead ? 1 : 0)
      readiness = Piece(text: (isReady ? glyphs.done : glyphs.missing) + " \(all)/\(of + 1)", role: isReady ? .ready : .notReady)
      readinessInWords = words.readiness(passed: all, of: of + 1)
    } else {
      readinessInWords = ""
      readiness = Piece(text: glyphs.none, role: .waiting)
    }
    (actual, actualShorter) = HearingLine.actual(hearing, isPast: plan.start < sitting.now, sitting)
  }

  /// As much of how it went as a column has room for: the outcome goes last.
  func actual(within width: Int) -> Piece {
    let fitting = ([actual.text] + actualShorter).first { Width.of($0) <= width }
    return Piece(text: fitting ?? actualShorter.last ?? actual.text, role: actual.role)
  }

  private static func actual(_ hearing: HearingSlip, isPast: Bool, _ sitting: Sitting) -> (Piece, [String]) {
    let (words, glyphs) = (sitting.words, sitting.glyphs)
    if hearing.cancelled != nil { return (Piece(text: glyphs.returned + " " + words.hearingIsCancelled, role: .muted), []) }
    var parts: [String] = []
    if case .at(let begun)? = hearing.begun {
      let late = hearing.minutesLate ?? 0
      parts = [sitting.zone.local(begun).time.text] + (late > 0 ? ["+\(late)"] : [])
    }
    parts.append(hearing.outcome.map { words.name($0) } ?? words.name(hearing.stage))
    let isLate = hearing.stage == .waiting && isPast || (hearing.minutesLate ?? 0) > Punctuality.tolerance && hearing.outcome == nil
    let role: Role = isLate ? .overdue : hearing.stage == .ended ? .muted : hearing.stage == .waiting ? .text : .notice
    return (
      Piece(text: parts.joined(separator: " "), role: role),
      parts.indices.dropFirst().map { parts[$0...].joined(separator: " ") }
    )
  }

  /// Whether two hearings that stand are at the same time before the same judge, in the same room or by the same link.
  static func clash(_ left: HearingLine, _ right: HearingLine) -> Bool {
    guard left.slip.isOpen, right.slip.isOpen else { return false }
    let (mine, other) = (left.hearing.plan, right.hearing.plan)
    guard mine.start < other.end, other.start < mine.end else { return false }
    return [(left.slip.judge, right.slip.judge), (mine.room, other.room), (mine.link, other.link)].contains { $0 != nil && $0 == $1 }
  }
}
