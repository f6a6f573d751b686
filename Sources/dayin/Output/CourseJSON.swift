import CaseEngine
import Wording

extension CaseJSON {
  /// What became of a hearing: `null` for what has not happened.
  func course(of hearing: HearingRecord) -> KeyValuePairs<String, JSON> {
    let course = hearing.course
    return [
      "stage": .text(course.stage.rawValue), "called": .text(course.called.map { zone.iso($0.occurred) }),
      "begun": .text(course.begun.map { zone.iso($0.occurred) }), "late": CourseJSON.delay(course.begun?.fact),
      "breaks": .array(
        course.breaks.map { pause in
          .keys([
            "begun": .text(zone.iso(pause.begun.occurred)), "until": .text(pause.begun.fact.until.map { zone.iso($0) }),
            "reason": .text(pause.begun.fact.reason), "ended": .text(pause.ended.map { zone.iso($0.occurred) }),
          ])
        }), "ended": .text(course.ended.map { zone.iso($0.occurred) }), "outcome": .text(course.ended?.fact.outcome.rawValue),
      "why": CourseJSON.delay(course.ended?.fact.why), "fixedOn": .text(zone.iso(hearing.fixed.occurred)),
      "continues": .int(hearing.continues?.rawValue), "continuedBy": .int(hearing.continuedBy?.rawValue),
      "moved": .array(
        hearing.moved.map { move in
          .keys([
            "on": .text(zone.iso(move.occurred)), "from": .text(zone.iso(move.fact.from.start)), "reason": .text(move.fact.reason),
          ])
        }),
    ]
  }
}

/// Parts of the course of hearings that several commands write.
enum CourseJSON {
  /// Why a hearing began late or was put off.
  static func delay(_ delay: Delay??) -> JSON {
    guard let delay, let delay else { return .null }
    return .keys(["cause": .text(delay.cause?.rawValue), "whose": .text(delay.whose?.rawValue), "reason": .text(delay.word)])
  }
}

extension Slip {
  /// A hearing as a list across cases gives it; nil for a slip of another kind.
  func hearingJSON(in zone: CourtZone, _ words: any Wording) -> JSON? {
    guard case .hearing(let hearing) = body else { return nil }
    let plan = hearing.plan
    return .keys([
      "case": .text(number.text), "state": .text(hearing.phase.rawValue), "kind": .text(plan.kind.rawValue),
      "start": .text(zone.iso(plan.start)), "minutes": .int(plan.minutes), "room": .text(plan.room), "link": .text(plan.link),
      "closed": .text(plan.closed), "id": .int(place), "remote": .bool(plan.remote), "judge": .text(judge), "secretary": .text(secretary),
      "parties": .text(words.parties(parties)), "stage": .text(hearing.stage.rawValue),
      "called": .text(hearing.called.map { zone.iso($0) }), "begun": .text(hearing.begun.map { zone.iso($0) }),
      "minutesLate": .int(hearing.minutesLate), "late": CourseJSON.delay(hearing.late), "breakMinutes": .int(hearing.breakMinutes),
      "ended": .text(hearing.ended.map { zone.iso($0) }), "minutesTaken": .int(hearing.minutesTaken),
      "outcome": .text(hearing.outcome?.rawValue), "why": CourseJSON.delay(hearing.putOff), "cancelled": .text(hearing.cancelled),
      "moves": .int(hearing.moves), "continues": .int(hearing.continues?.rawValue), "passed": .int(hearing.passed),
      "of": .int(hearing.of), "tested": .int(hearing.figures?.tested), "toTest": .int(hearing.figures?.toTest),
      "closedInPart": .bool(hearing.closing?.part != nil),
      "connectionBreaks": .int(hearing.figures?.breaks), "connectionBreakMinutes": .int(hearing.figures?.breakMinutes),
      "viewing": .int(hearing.figures?.viewing), "speeches": .int(hearing.figures?.speeches),
      "speechesPrepared": .int(hearing.figures?.speechesPrepared), "exhibits": .int(hearing.figures?.exhibits),
      "exhibitsIn": .int(hearing.figures?.exhibitsIn),
    ])
  }
}
