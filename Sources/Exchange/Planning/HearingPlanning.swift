import CaseEngine

extension Planner {
  /// The hearings of the line: matched to the register by kind and beginning, in any of the days to which they were moved.
  mutating func planHearings(opened: Moment) throws(LineProblem) {
    let known = matchHearings()
    let ids = numbers(known)
    var ends: [Int: Moment] = [:]
    var earlier: [(day: Day, at: Moment)] = []
    for (place, hearing) in record.hearings.enumerated() {
      let path = record.hearings.count == 1 ? "hearing" : "hearings[\(place + 1)]"
      let trialFloor = hearing.kind == .trial ? floorOfTrial(at: place, ends: ends) : (Planner.always, false)
      let stage: StepOrder.Stage = trialFloor.1 ? .hearingsAnew : .hearings
      var floor = Planner.always
      let id: HearingID
      var first = 0
      if let have, let match = known[place] {
        id = ids[place]
        first = try compare(hearing, have.record.hearings[match], path)
      } else {
        try checkNoOtherTrial(hearing, path)
        id = ids[place]
        let overrides = try hearing.overrides.map { override throws(LineProblem) in try self.override(override, path) }
        let plan = plan(hearing.plan.editions[0], hearing.kind)
        let setOn = hearing.setOn ?? .on(zone.day(of: now))
        floor = add(
          .hearingSet(hearing: id, plan: plan, overrides: overrides), setOn, order: StepOrder(stage, place), path: path,
          dateField: path + ".setOn",
          floor: max(opened, trialFloor.0), peers: earlier)
        earlier.append((setOn.day(in: zone), floor))
        // What goes on with another hearing is no setting of its own.
        if hearing.kind == .trial, trialFloor.0 == Planner.always || trialFloor.1 { settings.append((setOn.day(in: zone), floor)) }
      }
      hearingIDs.append(id)
      hearingTimes.append(floor)
      floor = try move(hearing, id, from: first, path, (stage, place), floor, &earlier)
      if let cancelled = hearing.cancelled {
        let had = have.flatMap { have in known[place].flatMap { have.record.hearings[$0].cancelled } }
        if let had {
          try same(path + ".cancelled.on", cancelled.on, had.on)
          try same(path + ".cancelled.reason", cancelled.reason, had.reason)
          try same(path + ".cancelled.acting", hearing.cancelledActing, known[place].flatMap { have?.record.hearings[$0].cancelledActing })
        } else {
          let at = add(
            .hearingCancelled(hearing: id, reason: cancelled.reason ?? "", acting: hearing.cancelledActing), cancelled.on,
            order: StepOrder(stage, place, HearingStep.cancelled),
            path: path + ".cancelled", floor: floor, peers: earlier)
          earlier.append((cancelled.on.day(in: zone), at))
        }
      }
      let had = have.flatMap { have in known[place].map { have.record.hearings[$0].course } }
      ends[place] = try planCourse(
        hearing, id, had: had, ids: ids, path, order: StepOrder(stage, place, HearingStep.course), floor: floor, &earlier)
    }
  }

  /// The numbers that the hearings of the line have in the register, or get there.
  private func numbers(_ known: [Int?]) -> [HearingID] {
    var next = existing?.nextHearingID.rawValue ?? 1
    return known.map { match in
      if let have, let match { return have.hearings[match] }
      next += 1
      return HearingID(rawValue: next - 1)
    }
  }

  private mutating func move(
    _ hearing: HearingRecordLine, _ id: HearingID, from first: Int, _ path: String, _ order: (stage: StepOrder.Stage, place: Int),
    _ floor: Moment,
    _ earlier: inout [(day: Day, at: Moment)]
  ) throws(LineProblem) -> Moment {
    var floor = floor
    let editions = hearing.plan.editions
    for (edition, former) in hearing.plan.former.enumerated().dropFirst(first) {
      let path = path + ".was[\(edition + 1)]"
      let overrides = try former.overrides.map { override throws(LineProblem) in try self.override(override, path) }
      floor = add(
        .hearingMoved(hearing: id, plan: plan(editions[edition + 1], hearing.kind), reason: former.reason ?? "", overrides: overrides),
        former.until, order: StepOrder(order.stage, order.place, edition + 1), path: path, dateField: path + ".until", floor: floor,
        peers: earlier)
      earlier.append((former.until.day(in: zone), floor))
    }
    return floor
  }

  private func matchHearings() -> [Int?] {
    guard let have else { return record.hearings.map { _ in nil } }
    var free = Set(have.record.hearings.indices)
    return record.hearings.map { hearing in
      let starts = Set(hearing.plan.editions.map(\.start))
      let matches = free.sorted().filter { place in
        let other = have.record.hearings[place]
        return other.kind == hearing.kind && other.plan.editions.contains { starts.contains($0.start) }
      }
      // Of hearings at the same time, the one that was set on the same day.
      let match = matches.first { place in
        guard let stated = hearing.setOn, let had = have.record.hearings[place].setOn else { return true }
        return agree(stated, had)
      }
      if let match = match ?? matches.first {
        free.remove(match)
        return match
      }
      return nil
    }
  }

  /// From which change on the file knows more than the register; refused where it says something else.
  private func compare(_ file: HearingRecordLine, _ register: HearingRecordLine, _ path: String) throws(LineProblem) -> Int {
    if let stated = file.setOn, let had = register.setOn { try same(path + ".setOn", stated, had) }
    let editions = file.plan.editions.map { stated($0, caseJudge: nil) }
    let had = register.plan.editions.map { stated($0, caseJudge: have?.record.details.now.judge) }
    for place in editions.indices.reversed() where agrees(editions[place], had[had.count - 1]) == nil { return place }
    for edition in had where agrees(editions[editions.count - 1], edition) == nil { return file.plan.former.count }
    let (key, mine, theirs) = agrees(editions[editions.count - 1], had[had.count - 1]) ?? ("start", "", "")
    throw contradiction(path + "." + key, theirs, mine)
  }

  /// A plan field by field; a file that leaves the judge to the case says nothing of them.
  private func stated(_ plan: HearingRecordLine.Plan, caseJudge: String?) -> [(key: String, text: String?)] {
    let judge: String? =
      switch plan.judge {
      case .asTheCase: caseJudge
      case .nobody: ""
      case .judge(let name): name
      }
    return [
      ("start", Times.text(plan.start, zone)), ("minutes", plan.minutes.map { String($0) }), ("room", plan.room),
      ("remote", plan.remote.map { String($0) }), ("link", plan.link), ("closed", plan.closed), ("judge", judge), ("acting", plan.acting),
    ]
  }

  private func agrees(
    _ file: [(key: String, text: String?)], _ register: [(key: String, text: String?)]
  ) -> (key: String, file: String, register: String)? {
    for (stated, had) in zip(file, register) {
      if let text = stated.text, text != had.text { return (stated.key, text, had.text ?? "") }
    }
    return nil
  }

  /// One case has one trial hearing at a time: another one in the file is a contradiction, and is told with both beginnings.
  private func checkNoOtherTrial(_ hearing: HearingRecordLine, _ path: String) throws(LineProblem) {
    guard hearing.kind == .trial, hearing.cancelled == nil, let trial = existing?.state.trial else { return }
    let cancels = record.hearings.contains { other in
      (other.cancelled != nil || other.course.ended != nil) && other.plan.editions.contains { $0.start == trial.plan.start }
    }
    if cancels { return }
    throw contradiction(path + ".start", Times.text(trial.plan.start, zone), Times.text(hearing.plan.now.start, zone))
  }

  private func plan(_ plan: HearingRecordLine.Plan, _ kind: HearingKind) -> HearingPlan {
    let judge =
      switch plan.judge {
      case .asTheCase: record.details.now.judge ?? have?.record.details.now.judge
      case .nobody: String?.none
      case .judge(let name): name
      }
    return HearingPlan(
      kind: kind, start: plan.start, minutes: plan.minutes ?? 60, room: plan.room, remote: plan.remote ?? (plan.link != nil),
      link: plan.link, closed: plan.closed, judge: judge, acting: plan.acting)
  }

  private func override(_ override: OverrideRecord, _ path: String) throws(LineProblem) -> Override {
    switch override.obstacle {
    case .gate(let places):
      let documents = try places.map { place throws(LineProblem) in
        guard let id = documentID(at: place) else { throw LineProblem(field: path + ".overrides", what: .noSuchDocument) }
        return id
      }
      return Override(.gate(documents: documents), reason: override.reason)
    case .calendar: return Override(.calendar, reason: override.reason)
    case .clash(let numbers): return Override(.clash(with: numbers), reason: override.reason)
    case .item(let key): return Override(.item(key: key), reason: override.reason)
    }
  }

  private func documentID(at place: Int) -> DocumentID? {
    documentIDs.indices.contains(place - 1) ? documentIDs[place - 1] : nil
  }
}

/// The places of what happens to a hearing behind its setting, which is 0, and its movings, which are counted from 1.
enum HearingStep {
  static let course = Int.max - 1
  static let cancelled = Int.max
}
