import CaseEngine
import Wording

/// The strips of the course of a hearing: called, begun, broken off, resumed, ended. The time is now, to the minute, unless another one is typed.
extension Console {
  /// What an action asks of the law, with every answer that is not there yet made up.
  func courseInstruction(_ action: Action, _ id: HearingID) -> CourseInstruction? {
    switch action {
    case .callHearing: .call(id)
    case .beginHearing: .begin(id, late: nil)
    case .breakHearing: .breakOff(id, until: nil, reason: nil)
    case .resumeHearing: .resume(id)
    case .endHearing: .end(id, .discontinued, why: nil, next: nil)
    default: nil
    }
  }

  func whyNotInTheCourse(_ action: Action) -> String? {
    guard place == .oneCase, let file = one?.file else { return words.openACaseFirst }
    guard let hearing = meantHearing, let instruction = courseInstruction(action, hearing.id) else { return words.hearingNotSet }
    do {
      _ = try file.decide(.course(instruction), by: sitting.actor, at: sitting.now, under: sitting.rules)
      return nil
    } catch {
      return words.refusal(error, in: file.state, under: sitting.rules)
    }
  }

  mutating func openCourse(_ action: Action) {
    guard let one, let hearing = meantHearing else { return say(words.hearingNotSet, .warning) }
    var strip = Strip(
      purpose: .course(action, one.id, hearing.id), rows: [], fields: Strip.course(action, hearing, nil, sitting),
      key: ActKey(tokens.next()))
    strip.ending = hearing
    overlay = .strip(strip)
  }
}

extension HearingRecord {
  /// Whether it is called, or begun, on another day than the one for which it was set.
  func isOfAnotherDay(than day: Day, in zone: CourtZone) -> Bool { zone.day(of: plan.start) != day }
}

extension Console {
  /// What is told before a hearing is called, or begun without a call, on another day than its own. Source: recommendation 6.
  func courseNotes(_ strip: Strip) -> [String] {
    guard case .course(let action, _, _) = strip.purpose, action == .callHearing || action == .beginHearing, let hearing = strip.ending,
      hearing.course.called == nil, hearing.isOfAnotherDay(than: sitting.today, in: sitting.zone)
    else { return [] }
    return [sitting.glyphs.warning + " " + words.notTheDay(of: hearing.plan, zone: sitting.zone)]
  }
}

extension Console {
  /// What the law refuses of a strip of a hearing is told at once, at the answer that lacks, whether the register can be reached or not; what is the
  /// judge's alone goes on, for it can be prepared. False where nothing is refused.
  mutating func isRefusedBeforehand(_ strip: Strip, _ steps: [Act.Step]) -> Bool {
    switch strip.purpose {
    case .course, .room: break
    default: return false
    }
    guard let id = steps.first?.id, steps.allSatisfy({ $0.acting == nil }), let file = file(id),
      let refusal = file.firstRefused(steps, sitting, among: Surroundings())?.refusal
    else { return false }
    if case .notAllowed = refusal { return false }
    var strip = strip
    switch refusal {
    case .course(.whyMissing): strip.fields.blame(.delayCause, .refused(refusal))
    case .course(.nextMissing): strip.fields.blame(.nextDate, .missing)
    case .hearingInThePast, .dayOff, .outsideHours: strip.fields.blame(.nextDate, .refused(refusal))
    default: say(words.refusal(refusal, in: file.state, under: sitting.rules), .warning)
    }
    overlay = .strip(strip)
    return true
  }
}

extension Strip {
  /// What is asked; of an end by its outcome.
  static func course(_ action: Action, _ hearing: HearingRecord, _ outcome: HearingOutcome?, _ sitting: Sitting) -> Fields {
    let time = Field.text(.time, sitting.zone.local(sitting.now).time.text, required: true)
    let why: [Field] = [
      .choice(.delayCause, [.none] + DelayCause.allCases.map(Option.delayCause)),
      .choice(.whose, [.none] + DelaySide.allCases.map(Option.whose)), .text(.reason),
    ]
    switch action {
    case .beginHearing:
      // Nobody is asked why a hearing began in time.
      return Fields([time] + (hearing.isLate(at: sitting.now) ? why : []))
    case .breakHearing: return Fields([time, .text(.until), .text(.reason)])
    case .endHearing:
      let first: HearingOutcome = hearing.course.begun == nil ? .adjourned : .decided
      let chosen = outcome ?? first
      var list = [time, .choice(.outcome, HearingOutcome.allCases.map(Option.outcome), .outcome(chosen))]
      if chosen.goesOn {
        list += why
        list += [
          .date(.nextDate, required: chosen == .adjourned),
          .text(.nextTime, sitting.zone.local(hearing.plan.start).time.text, required: chosen == .adjourned), .text(.override),
        ]
      }
      var fields = Fields(list)
      fields.select(.outcome)
      return fields
    default: return Fields([time])
    }
  }

  /// The step of what happened in the course of a hearing.
  func courseStep(_ action: Action, _ id: CaseID, _ hearing: HearingID, _ sitting: Sitting, _ file: CaseFile?) throws(BadAnswer) -> Act.Step
  {
    let instruction: CourseInstruction
    switch action {
    case .callHearing: instruction = .call(hearing)
    case .beginHearing: instruction = .begin(hearing, late: delay)
    case .breakHearing:
      let until = try fields.text(.until).map { text throws(BadAnswer) in
        guard let time = TypedNumber.time(text) else { throw BadAnswer(.until, .notATime) }
        return sitting.zone.moment(sitting.today, time)
      }
      instruction = .breakOff(hearing, until: until, reason: fields.text(.reason))
    case .resumeHearing: instruction = .resume(hearing)
    default:
      let outcome: HearingOutcome = if case .outcome(let chosen) = fields.chosen(.outcome) { chosen } else { .decided }
      instruction = .end(
        hearing, outcome, why: delay, next: try next(hearing, sitting, file),
        override: fields[.override] == nil ? nil : fields.text(.override))
    }
    return Act.Step(.course(instruction), in: id, occurred: try minute(sitting))
  }

  private var delay: Delay? {
    var cause: DelayCause?
    var whose: DelaySide?
    if case .delayCause(let chosen) = fields.chosen(.delayCause) { cause = chosen }
    if case .whose(let chosen) = fields.chosen(.whose) { whose = chosen }
    return Delay(cause: cause, whose: whose, word: fields.text(.reason))
  }

  /// The time that was left as it was filled in is now.
  private func minute(_ sitting: Sitting) throws(BadAnswer) -> Occurrence? {
    guard let time = TypedNumber.time(try required(.time)) else { throw BadAnswer(.time, .notATime) }
    if fields[.time]?.text?.isFresh == true, sitting.zone.local(sitting.now).time >= time,
      fields.text(.time) == sitting.zone.local(sitting.now).time.text
    {
      return nil
    }
    let moment = sitting.zone.moment(sitting.today, time)
    if moment > sitting.now { throw BadAnswer(.time, .refused(.inTheFuture(field: .on))) }
    return .at(moment)
  }

  private func next(_ hearing: HearingID, _ sitting: Sitting, _ file: CaseFile?) throws(BadAnswer) -> HearingPlan? {
    guard fields[.nextDate] != nil, let text = fields.text(.nextDate) else { return nil }
    guard let day = DateInput.parse(text, today: sitting.today, calendar: sitting.rules.calendar, direction: .future)?.day else {
      throw BadAnswer(.nextDate, .notADate)
    }
    guard let time = TypedNumber.time(try required(.nextTime)) else { throw BadAnswer(.nextTime, .notATime) }
    guard var plan = file?.state.hearing(hearing)?.plan else { throw BadAnswer(.nextDate, .missing) }
    plan.start = sitting.zone.moment(day, time)
    return plan
  }
}

extension HearingRecord {
  /// Whether it would begin late if it began now.
  func isLate(at now: Moment) -> Bool { plan.start.minutes(until: now) > Punctuality.tolerance }
}
