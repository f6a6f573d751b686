import CaseEngine

extension CaseWriter {
  /// The whole history of a case of a court.
  static func history(of index: Int, in scenery: Scenery, _ diary: inout Diary) -> [SampleStep] {
    let alive = index - scenery.firstLive
    let turn = alive % Story.rota.count
    let story = alive < 0 ? Story.archive[index % Story.archive.count] : Story.living(alive)
    let forVisitor = (0..<Story.visited).contains(alive) && (turn < Story.visitors || story == .clashing || story.isToday)
    var writer = CaseWriter(index, forVisitor: forVisitor, in: scenery)
    if alive >= 0 {
      writer.tell(story, shift: 0, &diary)
      writer.tellOpenness(story)
      writer.tellLinks(Story.rota[turn])
    } else {
      // The archive came in evenly, the oldest first.
      let back = scenery.archiveDays - scenery.archiveDays * index / max(1, scenery.firstLive)
      writer.tell(story, shift: -20 - back, &diary)
    }
    return writer.steps
  }

  /// Tells a story; `shift` moves all of it into the past, by working days.
  private mutating func tell(_ story: Story, shift: Int, _ diary: inout Diary) {
    switch story {
    case .fresh, .listed, .collecting, .overdue, .returned, .waived, .noneNeeded, .complete: tellPreparation(story, shift, &diary)
    case .suspended, .closed, .passed, .reopened: tellEnding(story, shift, &diary)
    case .underWay, .endedToday: tellToday(story, &diary)
    default: tellHearing(story, &diary)
    }
  }

  /// Cases that have no hearing yet.
  private mutating func tellPreparation(_ story: Story, _ shift: Int, _ diary: inout Diary) {
    switch story {
    case .fresh:
      let age = random.number(1...3)
      open(on: shift - age)
      if age > 1 { draw(on: shift - 1, held: random.number(0...2), diary: &diary) }
    case .listed:
      open(on: shift - 5)
      draw(on: shift - 3, held: 2, diary: &diary)
      gather(from: shift - 2, to: shift, missing: 4, serve: false)
    case .collecting:
      open(on: shift - random.number(7...10))
      draw(on: shift - 6, held: random.number(0...1), diary: &diary)
      gather(from: shift - 4, to: shift, missing: random.number(1...3))
    case .overdue:
      let age = random.number(14...32)
      open(on: shift - age - 2)
      draw(on: shift - age, diary: &diary)
      gather(from: shift - age + 2, to: shift - age + 9, missing: random.number(1...2))
      if age > 22 { remind(on: shift - age + 12, due: shift - age + 18) }
    case .returned:
      open(on: shift - 14)
      draw(on: shift - 12, diary: &diary)
      gather(from: shift - 9, to: shift - 4, missing: 1)
      turnBack(on: shift - 3, askAgain: false, diary: &diary)
      if random.chance(60) { turnBack(on: shift - 2, askAgain: true, diary: &diary) }
    case .waived:
      open(on: shift - 22)
      draw(on: shift - 20, diary: &diary)
      gather(from: shift - 15, to: shift - 8, missing: 2)
      waive(on: shift - 4)
    case .noneNeeded:
      open(on: shift - 6)
      act(theJudge, .judge, on: scenery.day(shift - 4), [.noDocumentsNeeded(reason: Reasons.needless(language))])
    default:
      open(on: shift - random.number(16...24))
      draw(on: shift - 14, diary: &diary)
      gather(from: shift - 11, to: shift - 3)
    }
  }

  /// Cases that are over, or stand still.
  private mutating func tellEnding(_ story: Story, _ shift: Int, _ diary: inout Diary) {
    prepare(shift - 34, missing: story == .suspended ? 1 : 0, &diary)
    if story == .suspended {
      act(theJudge, .judge, on: scenery.day(shift - 12), [.caseSuspended(reason: Reasons.suspended(language))])
      if random.chance(20) {
        act(theJudge, .judge, on: scenery.day(shift - 3), [.caseResumed(reason: Reasons.resumed(language))])
        act(theJudge, .judge, on: scenery.day(shift - 1), [.caseSuspended(reason: Reasons.suspended(language))])
      }
      return
    }
    let heard = story == .passed ? shift - 1 : shift - 9
    set(on: heard - 8, for: [scenery.day(heard)], upcoming: false, diary: &diary)
    if random.chance(70) {
      notify(on: heard - 7)
      tickAndSign(on: heard - 1)
    }
    if story == .passed { return }
    if random.chance(70) { hold() }
    act(secretary, .secretary, on: scenery.day(heard + 1), [.caseClosed(reason: random.pick(Reasons.closed)(language))])
    if random.chance(40) { giveBack(on: heard + 5) }
    if story == .reopened {
      act(secretary, .secretary, on: scenery.day(shift - 1), [.caseReopened(reason: Reasons.reopened(language))])
    }
  }

  /// Cases that have their hearing before them.
  private mutating func tellHearing(_ story: Story, _ diary: inout Diary) {
    let week = thisWeek
    let next = scenery.week(1)
    switch story {
    case .ready, .signedOver, .staleByPaper, .staleByMove, .unsigned, .surprise:
      prepare(-26, missing: story == .signedOver ? 1 : 0, &diary)
      holdPreliminary(before: -7, &diary)
      set(on: -7, for: week.days, upcoming: week.upcoming, diary: &diary)
      notify(on: -6)
      if story == .ready {
        makeGroup(on: -6)
        write(on: -6, answered: true)
      }
      if story == .unsigned {
        arrange(on: -5)
        return tick(on: -5)
      }
      if story != .surprise { tickAndSign(on: -5, excuse: story == .signedOver ? Reasons.signedOver(language) : nil) }
      if story == .surprise {
        makeGroup(on: -5)
        restrict(on: -3)
      }
      if story == .staleByPaper || story == .surprise { surprise(on: story == .surprise ? -4 : -2) }
      if story == .staleByMove {
        move(on: -2, to: next, diary: &diary)
        notify(on: -1, .oneWaits)
        failToSend(on: -1)
      }
    case .readyNextWeek:
      prepare(-25, missing: 0, &diary)
      holdPreliminary(before: -6, &diary)
      set(on: -6, for: next, upcoming: true, diary: &diary)
      notify(on: -5)
      thinkBetter(on: -4)
      tickAndSign(on: -2)
    case .outstanding, .outstandingNextWeek:
      prepare(-22, missing: random.number(1...2), &diary)
      holdPreliminary(before: -7, &diary)
      set(on: -7, for: story == .outstanding ? week.days : next, upcoming: story == .outstanding ? week.upcoming : true, diary: &diary)
      notify(on: -6, story == .outstanding ? .oneUnreported : .oneWaits)
      if story == .outstanding { write(on: -1, answered: false) }
      if story == .outstandingNextWeek, random.chance(50) { remind(on: -3, due: 2) }
    case .originalMissing:
      open(on: -24)
      draw(on: -22, diary: &diary)
      let owed = file.state.documents.filter(\.owesOriginal).suffix(2).map(\.id)
      come(owed, on: scenery.day(-14), originals: false)
      gather(from: -16, to: -9)
      set(on: -7, for: random.chance(50) ? week.days : next, upcoming: week.upcoming, diary: &diary)
      notify(on: -6, .oneLost)
    case .lateWithCause:
      prepare(-24, missing: 0, &diary)
      holdPreliminary(before: -7, &diary)
      set(on: -7, for: next, upcoming: true, diary: &diary)
      let party = file.nextPartyID
      act(clerk, .chancery, on: scenery.day(-5), self.party(.thirdParty, of: nil, number: party.rawValue))
      ask(on: -4, cause: random.pick([.newParty, .motion, .newEvidence, .counterclaim]), from: party, diary: &diary)
    case .lateByOmission, .lateAcknowledged:
      prepare(-24, missing: 0, &diary)
      holdPreliminary(before: -8, &diary)
      set(on: -8, for: next, upcoming: true, diary: &diary)
      notify(on: -7)
      ask(on: -6, cause: random.chance(50) ? .courtOmission : nil, diary: &diary)
      if story == .lateAcknowledged {
        act(
          theJudge, .judge, on: scenery.day(-3),
          [.itemAcknowledged(key: ReadinessKey.requestsBeforeHearing.rawValue, reason: Reasons.courtForgot(language))])
      }
    case .backdated:
      prepare(-24, missing: 0, &diary)
      holdPreliminary(before: -6, &diary)
      set(on: -6, for: next, upcoming: true, diary: &diary)
      ask(on: -4, stated: -8, cause: nil, diary: &diary)
    default: tellOverride(story, next, &diary)
    }
  }

  /// Hearings that the judge set against the gate, the calendar or another hearing.
  private mutating func tellOverride(_ story: Story, _ next: [Day], _ diary: inout Diary) {
    switch story {
    case .gateOverridden:
      open(on: -16)
      draw(on: -14, held: 2, diary: &diary)
      gather(from: -10, to: -7, missing: 2)
      let held = file.state.neitherRequestedNorReceived.map(\.id)
      let overrides = held.isEmpty ? [] : [Override(.gate(documents: held), reason: Reasons.gate(language))]
      set(on: -6, for: next, upcoming: true, overrides: overrides, diary: &diary)
    case .heldOnDayOff:
      prepare(-24, missing: 0, &diary)
      var day = scenery.today + 1
      while scenery.rules.calendar.isWorkingDay(day) { day = day + 1 }
      set(on: -6, for: [day], upcoming: true, overrides: [Override(.calendar, reason: Reasons.dayOff(language))], diary: &diary)
    default:
      prepare(-24, missing: 0, &diary)
      guard let other = diary.takeLatest(of: judge) else {
        return set(on: -5, for: next, upcoming: true, diary: &diary)
      }
      set(other.start, on: -5, [Override(.clash(with: [other.number]), reason: Reasons.clash(language))])
    }
  }

  /// Opened, listed, gathered and served within about two weeks.
  mutating func prepare(_ first: Int, missing: Int, _ diary: inout Diary) {
    let other = random.pick(scenery.staff.judges)
    let reassigned = random.chance(8) && other != theJudge
    open(on: first, before: reassigned ? other : nil)
    if reassigned {
      act(
        scenery.staff.chair, .chair, on: scenery.day(first + 1),
        [.caseReassigned(judge: theJudge.name, order: "№ \(random.number(1...90))", reason: Reasons.reassigned(language))])
    }
    draw(on: first + 2, diary: &diary)
    gather(from: first + 4, to: first + 14, missing: missing)
  }
}
