extension CaseFile {
  /// Setting, moving and cancelling hearings: the gate, the calendar and the clashes. Source: rules, section 6; CPC art. 19, 173; recommendation 4.
  func aboutHearings(_ instruction: Instruction, _ here: Circumstances) throws(Refusal) -> [Stated<CaseFact>] {
    switch instruction {
    case .setHearing(var plan, let reason):
      try checkActive()
      plan.acting = plan.acting ?? here.acting
      if isJudgesAlone(instruction) { try checkOwnCase(acting: plan.acting, here) }
      if plan.kind == .trial, let trial = state.trial, !trial.awaitsNext {
        throw .impossible(trial.isOver ? .course(.alreadyEnded(trial.id)) : .trialAlreadySet(trial.id))
      }
      plan.judge = plan.judge ?? state.details?.judge ?? (plan.kind == .trial ? here.actor.name : nil)
      let overrides = try settle(plan, moving: nil, reason, here)
      return [Stated(.hearingSet(hearing: nextHearingID, plan: plan, overrides: overrides), here.occurred)]
    case .moveHearing(let id, var plan, let why, let reason):
      guard let hearing = state.hearing(id) else { throw .impossible(.noSuchHearing(id)) }
      try checkActive()
      try Checked.reason(why)
      plan.acting = plan.acting ?? here.acting
      if isJudgesAlone(instruction) { try checkOwnCase(acting: plan.acting, here) }
      plan.kind = hearing.plan.kind
      plan.judge = plan.judge ?? hearing.plan.judge
      var former = hearing.plan
      former.acting = plan.acting
      if plan == former { throw .nothingChanges }
      let overrides = try settle(plan, moving: id, reason, here)
      return [Stated(.hearingMoved(hearing: id, plan: plan, reason: why, overrides: overrides), here.occurred)]
    case .cancelHearing(let id, let why, let acting):
      try Checked.reason(why)
      let acting = acting ?? here.acting
      if let acting { try Checked.reason(acting, .acting) }
      if isJudgesAlone(instruction) { try checkOwnCase(acting: acting, here) }
      return [Stated(.hearingCancelled(hearing: id, reason: why, acting: acting), here.occurred)]
    default: return []
    }
  }

  /// A trial hearing, closing a hearing to the public, and setting an obstacle aside are the judge's alone.
  private func isJudgesAlone(_ instruction: Instruction) -> Bool {
    Permissions.roles(for: instruction, in: state) == Permissions.judge
  }

  /// Everything that stands between a plan and the calendar, in the order in which it is told. What can be overridden says so.
  ///
  /// The gate is asked for a trial hearing that is to be set; `moving` names the hearing where one is only moved, or put off to another day: then the
  /// setting stays in force, and is not asked about again.
  public func obstacles(
    to plan: HearingPlan, moving: HearingID?, now: Moment, under rules: CourtRules, among surroundings: Surroundings
  ) -> [Refusal] {
    var found: [Refusal] = []
    if plan.start <= now { found.append(.hearingInThePast) }
    if plan.remote, plan.link == nil { found.append(.linkMissing) }
    let ungated = state.neitherRequestedNorReceived
    if moving == nil, plan.kind == .trial, state.trial == nil, !ungated.isEmpty { found.append(.gate(ungated.map(\.id))) }
    switch rules.calendar.whyNotWorking(from: plan.start, minutes: plan.minutes) {
    case .dayOff(let day, let why): found.append(.dayOff(day, why))
    case .outside(let hours): found.append(.outsideHours(hours))
    case nil: break
    }
    let clashes = clashes(of: plan, moving: moving, among: surroundings.bookings)
    if !clashes.isEmpty { found.append(.clash(clashes)) }
    return found
  }

  /// What a judge set aside for this plan. Throws the first obstacle that was not.
  func settle(_ plan: HearingPlan, moving: HearingID?, _ reason: String?, _ here: Circumstances) throws(Refusal) -> [Override] {
    try Checked.number(plan.minutes, .minutes, 1...1_440)
    try Checked.day(here.zone.day(of: plan.start), .start)
    try Checked.name(plan.room, .room)
    try Checked.name(plan.link, .link)
    try Checked.name(plan.closed, .closed)
    // What was closed in other words before stays as it is.
    if let ground = plan.closed, ClosingGround(rawValue: ground) == nil, moving.flatMap({ state.hearing($0) })?.plan.closed != ground {
      throw .openness(.unknownGround(ground))
    }
    try Checked.name(plan.judge, .judge)
    try Checked.note(plan.acting, .acting)
    if let reason { try Checked.reason(reason, .override) }
    var overrides: [Override] = []
    for obstacle in obstacles(to: plan, moving: moving, now: here.now, under: here.rules, among: here.surroundings) {
      guard let reason, let overridden = obstacle.overridden else { throw obstacle }
      overrides.append(Override(overridden, reason: reason))
    }
    return overrides
  }

  /// What a plan clashes with: hearings of other cases, and those of this one, apart from the one that is moved.
  func clashes(of plan: HearingPlan, moving: HearingID?, among bookings: [Booking]) -> [Refusal.Clash] {
    let judge = plan.judge ?? state.details?.judge
    let all = bookings.filter { $0.id != id } + self.bookings(apartFrom: moving)
    return all.filter { $0.start < plan.end && plan.start < $0.end }.flatMap { booking in
      var clashes: [Refusal.Clash] = []
      if let judge, judge == booking.judge { clashes.append(Refusal.Clash(booking: booking, over: .judge)) }
      if let room = plan.room, room == booking.room { clashes.append(Refusal.Clash(booking: booking, over: .room)) }
      if let link = plan.link, link == booking.link { clashes.append(Refusal.Clash(booking: booking, over: .link)) }
      return clashes
    }
  }
}

extension Refusal {
  /// What is recorded when a judge sets this aside; nil where nobody can.
  var overridden: Override.Obstacle? {
    switch self {
    case .gate(let documents): .gate(documents: documents)
    case .dayOff, .outsideHours: .calendar
    case .clash(let clashes): .clash(with: clashes.map(\.booking.number).reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
    default: nil
    }
  }
}
