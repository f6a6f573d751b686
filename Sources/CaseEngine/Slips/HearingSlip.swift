/// A hearing as a list across cases shows it: as it was planned, and as it went.
public struct HearingSlip: Hashable, Sendable, Codable {
  /// When, where and how it is to be held.
  public var plan: HearingPlan
  /// Where its case stands.
  public var phase: CasePhase
  /// Where it stands itself.
  public var stage: HearingCourse.Stage
  /// When the parties were called.
  public var called: Occurrence?
  /// When it began.
  public var begun: Occurrence?
  /// Why it began late, and whose doing that was.
  public var late: Delay?
  /// How long its breaks lasted together, in minutes.
  public var breakMinutes: Int
  /// When it ended.
  public var ended: Occurrence?
  /// With what it ended.
  public var outcome: HearingOutcome?
  /// Why it was put off, and whose doing that was.
  public var putOff: Delay?
  /// Why it was cancelled.
  public var cancelled: String?
  /// How often it was moved to another time.
  public var moves: Int
  /// The hearing with which it goes on.
  public var continues: HearingID?
  /// Readiness items that passed, `hearing.set` apart; of a trial hearing that is still to be held.
  public var passed: Int?
  /// Readiness items that are not n/a, `hearing.set` apart.
  public var of: Int?
  /// What was prepared for it and what happened in its room, in figures; nil where there is nothing to tell.
  public var figures: RoomFigures?
  /// The ruling by which it is closed, where there is one.
  public var closing: Closing?
}

extension HearingSlip {
  /// How many minutes late it began, less than none where it began early; nil where the minute is not known.
  public var minutesLate: Int? {
    guard case .at(let begun)? = begun else { return nil }
    return plan.start.minutes(until: begun)
  }

  /// How many minutes it lasted, breaks included; nil where the minutes are not known.
  public var minutesTaken: Int? {
    guard case .at(let begun)? = begun, case .at(let ended)? = ended else { return nil }
    return begun.minutes(until: ended)
  }

  /// Whether it was held, on whatever day: it began.
  public var wasHeld: Bool { begun != nil }
}

extension CaseFile {
  /// A slip for each hearing of the case, cancelled ones too.
  func hearingSlips(of summary: CaseSummary, in zone: CourtZone) -> [Slip] {
    state.hearings.map { hearing in
      let (plan, course) = (hearing.plan, hearing.course)
      let isNext = hearing.stands && hearing.id == state.trial?.id
      let body = HearingSlip(
        plan: plan, phase: summary.phase, stage: course.stage, called: course.called?.occurred, begun: course.begun?.occurred,
        late: course.begun?.fact, breakMinutes: course.breakMinutes, ended: course.ended?.occurred, outcome: course.ended?.fact.outcome,
        putOff: course.ended?.fact.why, cancelled: hearing.cancelled?.reason,
        moves: hearing.dateMoves, continues: hearing.continues,
        passed: isNext ? summary.passed : nil, of: isNext ? summary.of : nil,
        figures: state.figures(of: hearing), closing: state.closing(of: hearing))
      return Slip(
        of: summary, place: hearing.id.rawValue, at: plan.start, isOpen: hearing.stands && state.closed == nil, judge: plan.judge,
        room: plan.room, link: plan.link, body: .hearing(body))
    }
  }
}

extension HearingCourse {
  /// How long the breaks lasted together, in minutes, as far as their minutes are known.
  public var breakMinutes: Int {
    breaks.reduce(0) { sum, pause in
      guard case .at(let begun) = pause.begun.occurred, case .at(let ended)? = pause.ended?.occurred ?? self.ended?.occurred else {
        return sum
      }
      return sum + begun.minutes(until: ended)
    }
  }
}

extension HearingRecord {
  /// How often it was moved to another time; a change of the room or the link leaves the date as it is.
  public var dateMoves: Int {
    let starts = moved.map(\.fact.from.start) + [plan.start]
    return zip(starts, starts.dropFirst()).count { $0 != $1 }
  }
}
