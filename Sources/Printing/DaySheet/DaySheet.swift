import CaseEngine
import Wording

/// The hearings of one day for the court itself: by room and judge, each with who is called, how ready it is, and room for the true times.
/// Source: recommendation 6.
public struct DaySheet: Hashable, Sendable {
  /// The court.
  public let court: Named
  /// Its time zone.
  public let zone: CourtZone
  /// The day.
  public let day: Day
  /// Room by room and judge by judge, each in the order of time.
  public let sections: [Section]
  let checks: [ManualCheck]

  /// What one judge hears in one room.
  public struct Section: Hashable, Sendable {
    /// The room; nil where there is none.
    public let room: String?
    /// The judge.
    public let judge: String?
    /// The hearings, in the order of time.
    public let hearings: [SheetHearing]
  }

  /// The sheet of a day, perhaps of one judge or one room alone.
  public init(_ hearings: [SheetHearing], on day: Day, under rules: CourtRules, judge: String? = nil, room: String? = nil) {
    court = rules.court
    zone = rules.calendar.zone
    self.day = day
    checks = rules.manualChecks
    let zone = zone
    let mine = hearings.filter {
      zone.day(of: $0.plan.start) == day && (judge == nil || $0.judge == judge) && (room == nil || $0.plan.room == room)
    }
    sections = Dictionary(grouping: mine) { Place(room: $0.plan.room, judge: $0.judge) }.map { place, hearings in
      Section(room: place.room, judge: place.judge, hearings: hearings.sorted { ($0.plan.start, $0.number) < ($1.plan.start, $1.number) })
    }.sorted { DaySheet.key($0) < DaySheet.key($1) }
  }

  /// Every hearing of the sheet, in its order.
  public var hearings: [SheetHearing] { sections.flatMap(\.hearings) }

  private struct Place: Hashable {
    let room: String?
    let judge: String?
  }

  /// Rooms by their numbers, then by their names; what has none comes last.
  private static func key(_ section: Section) -> (Int, String, String) {
    guard let room = section.room else { return (.max, "", section.judge ?? "") }
    let digits = room.drop { !("0"..."9").contains($0) }.prefix { ("0"..."9").contains($0) }
    return (Int(digits) ?? .max - 1, room, section.judge ?? "")
  }
}

extension DaySheet {
  /// Where a section is held, and before whom.
  func title(_ section: Section, _ words: some Wording) -> String {
    words.listed([section.room.map { words.room($0) } ?? words.noRoom, section.judge.map { words.judgeLabel($0) }])
  }

  /// From when to when it is set: `10:00–11:00`.
  func span(_ hearing: SheetHearing) -> String {
    zone.local(hearing.plan.start).time.text + "–" + zone.local(hearing.plan.end).time.text
  }

  /// Of what kind it is, how open, and how ready.
  func standing(_ hearing: SheetHearing, _ words: some Wording) -> String {
    let openness = hearing.plan.closed.map { words.openness(ground: $0, hearing.closing) }
    return words.listed([words.name(hearing.plan.kind), openness, readiness(hearing, words)], by: "; ")
  }

  private func readiness(_ hearing: SheetHearing, _ words: some Wording) -> String? {
    guard let readiness = hearing.readiness else { return nil }
    if readiness.isReady { return hearing.isSigned ? words.readyAndSigned : words.readyNotSigned }
    let lacking = readiness.lines.filter { $0.state == .fail }.map { words.shortItem($0.key, checks: checks) }
    return words.readiness(passed: readiness.passed, of: readiness.of) + "; " + words.sheetLacks + " " + lacking.joined(separator: ", ")
  }

  /// How it is joined from elsewhere; nil where nobody is.
  func joining(_ hearing: SheetHearing, _ words: some Wording) -> (link: String?, told: String?)? {
    guard hearing.plan.remote else { return nil }
    return (hearing.plan.link, hearing.meeting.map { words.told($0) })
  }

  /// Who is called, each with the capacity.
  func called(_ hearing: SheetHearing, _ words: some Wording) -> String {
    hearing.called.map { $0.name + " (" + words.shortName($0.role) + ")" }.joined(separator: ", ")
  }

  /// Called, begun, ended: the true times as far as they are known.
  func times(_ hearing: SheetHearing, _ words: some Wording) -> [(label: String, time: String?)] {
    let course = hearing.course
    return [
      (words.sheetCalled, course.called.map { time($0.occurred, words) }),
      (words.sheetBegun, course.begun.map { time($0.occurred, words) }),
      (words.sheetEnded, course.ended.map { time($0.occurred, words) + ", " + words.name($0.fact.outcome) }),
    ]
  }

  private func time(_ occurred: Occurrence, _ words: some Wording) -> String {
    switch occurred {
    case .at(let moment): zone.local(moment).time.text
    case .on(let day): words.day(day)
    }
  }
}
