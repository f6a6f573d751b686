import CaseEngine

extension CaseWriter {
  /// The judge sets the trial hearing on the first free start of these days.
  mutating func set(on offset: Int, for days: [Day], upcoming: Bool, overrides: [Override] = [], diary: inout Diary) {
    guard let number = file.number else { return }
    let start = diary.fix(judge: judge, on: days, notBefore: upcoming ? scenery.now.adding(minutes: 30) : nil, in: scenery)
    // Whoever is to meet it is set on the fifth day before, and must find it there, and nothing odd about it.
    if start > scenery.now, offset < -5, overrides.isEmpty { diary.note(number, judge: judge, start: start) }
    set(start, on: offset, overrides)
  }

  /// The judge sets the trial hearing for a moment.
  mutating func set(_ start: Moment, on offset: Int, _ overrides: [Override]) {
    act(
      theJudge, .judge, on: scenery.day(offset),
      [.hearingSet(hearing: file.nextHearingID, plan: plan(start), overrides: overrides)])
  }

  /// The judge moves it.
  mutating func move(on offset: Int, to days: [Day], diary: inout Diary) {
    guard let trial = file.state.trial else { return }
    var plan = trial.plan
    plan.start = diary.fix(judge: judge, on: days, notBefore: scenery.now, in: scenery)
    act(
      theJudge, .judge, on: scenery.day(offset),
      [.hearingMoved(hearing: trial.id, plan: plan, reason: Reasons.moved(language), overrides: [])])
  }

  /// The hearing is held: called in time, begun at a minute, ended with a decision.
  mutating func hold() {
    guard let trial = file.state.trial, trial.plan.end.adding(minutes: 60) < scenery.now else { return }
    let start = trial.plan.start
    let late = random.chance(65) ? random.number(0...4) : random.number(7...25)
    let why = late > 5 ? Delay(cause: random.pick([.overran, .late, .connection, .absent]), whose: random.pick(DelaySide.allCases)) : nil
    let ended = start.adding(minutes: late + max(10, trial.plan.minutes + random.number(-20...15)))
    act(secretary, .secretary, at: start, [.course(.hearingCalled(hearing: trial.id))])
    act(secretary, .secretary, at: start.adding(minutes: late), [.course(.hearingBegun(hearing: trial.id, late: why))])
    act(secretary, .secretary, at: ended, [.course(.hearingEnded(hearing: trial.id, ending: HearingEnding(.decided)))])
  }

  /// A preliminary hearing was held between the last paper and the setting of the trial, and most of them took longer than planned: from such overruns
  /// the court learns what buffer it needs. Only in the first round of the living cases; the archive of a large court has hearings enough.
  mutating func holdPreliminary(before setting: Int, _ diary: inout Diary) {
    guard index - scenery.firstLive < Story.rota.count, let last = file.entries.last?.recordedAt else { return }
    let eve = scenery.offset(of: zone.day(of: last))
    let days = Array((eve + 1)..<max(setting, eve + 1))
    guard !days.isEmpty else { return }
    let turned = days.indices.map { scenery.day(days[($0 + index) % days.count]) }
    let start = diary.fix(judge: judge, on: turned, notBefore: nil, in: scenery)
    guard scenery.offset(of: zone.day(of: start)) < setting, start.adding(minutes: 60) < scenery.now else { return }
    let plan = HearingPlan(kind: .preliminary, start: start, minutes: 30, room: String(judge + 1), judge: theJudge.name)
    let id = file.nextHearingID
    act(secretary, .secretary, on: scenery.day(eve), [.hearingSet(hearing: id, plan: plan, overrides: [])])
    let late = [0, 3, 9, 1, 12][index % 5]
    let why =
      late > Punctuality.tolerance ? Delay(cause: index % 2 == 0 ? .overran : .late, whose: index % 2 == 0 ? .court : .defendant) : nil
    let ended = plan.end.adding(minutes: late + [-4, 6, 11, 2, 15, 8][index % 6])
    act(secretary, .secretary, at: start, [.course(.hearingCalled(hearing: id))])
    act(secretary, .secretary, at: start.adding(minutes: late), [.course(.hearingBegun(hearing: id, late: why))])
    act(secretary, .secretary, at: ended, [.course(.hearingEnded(hearing: id, ending: HearingEnding(.decided)))])
  }

  /// The rest of this week, or all of it when nothing is left.
  var thisWeek: (days: [Day], upcoming: Bool) {
    let days = scenery.week(0)
    let left = days.filter { day in
      scenery.starts.contains { zone.moment(day, $0) > scenery.now.adding(minutes: 30) }
    }
    return left.isEmpty ? (days, false) : (left, true)
  }

  private mutating func plan(_ start: Moment) -> HearingPlan {
    let remote = random.chance(40)
    return HearingPlan(
      kind: .trial, start: start, minutes: random.pick([30, 45, 60]), room: remote && random.chance(50) ? nil : String(judge + 1),
      remote: remote, link: remote ? "https://court.example.org/m/\(7_000 + index)" : nil, judge: theJudge.name)
  }
}
