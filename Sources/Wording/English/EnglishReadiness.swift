import CaseEngine

public extension English {
  func item(_ key: ReadinessKey) -> String {
    switch key {
    case .listDrawn: "List of documents"
    case .requestsMade: "Requests for documents"
    case .requestsBeforeHearing: "Requests before the hearing was set"
    case .documentsReceived: "Receipt of documents"
    case .originalsSettled: "Originals through the chancery"
    case .documentsServed: "Service of documents on participants"
    case .partiesNotified: "Notice to participants"
    case .partiesReady: "Readiness of participants"
    case .groupCreated: "Messenger group"
    case .hearingSet: "Setting of the hearing"
    case .hearingRemote: "Video link"
    case .hearingOpen: "Publicity"
    case .speechesPrepared: "Speeches"
    }
  }

  func shortItem(_ key: ReadinessKey) -> String {
    switch key {
    case .listDrawn: "List"
    case .requestsMade: "Requests"
    case .requestsBeforeHearing: "Requests in time"
    case .documentsReceived: "Receipt"
    case .originalsSettled: "Originals"
    case .documentsServed: "Service"
    case .partiesNotified: "Notices"
    case .partiesReady: "Participants"
    case .groupCreated: "Group"
    case .hearingSet: "Hearing"
    case .hearingRemote, .hearingOpen, .speechesPrepared: item(key)
    }
  }

  func leftToDo(_ key: ReadinessKey) -> String {
    switch key {
    case .listDrawn: "draw the list"
    case .requestsMade: "request"
    case .requestsBeforeHearing: "late request"
    case .documentsReceived: "receive"
    case .originalsSettled: "originals"
    case .documentsServed: "serve"
    case .partiesNotified: "notify"
    case .partiesReady: "participants not ready"
    case .groupCreated: "messenger group"
    case .hearingSet: "set the hearing"
    case .hearingRemote: "video link"
    case .hearingOpen: "publicity"
    case .speechesPrepared: "speeches"
    }
  }

  func blocker(_ blocker: Blocker, in state: CaseState?) -> String {
    let who = blocker.party.map { party($0, in: state) }
    let what = listed([blocker.document.map { document($0, in: state) }, who], by: " — ")
    switch blocker.why {
    case .listEmpty: return "the list of documents is empty"
    case .notRequested: return what + ", not requested"
    case .requestedLate(let cause): return what + ", requested after the hearing was set: " + (cause.map { name($0) } ?? "no cause given")
    case .requestBackdated: return what + ", the request is backdated"
    case .notReceived(let due, let days): return what + ", " + (dueInList(due, overdueDays: days) ?? "no due date")
    case .returnedUnfit(let reason, let days): return listed([what, "returned: " + reason, days.map { overdue(days: $0) }])
    case .originalMissing(.paperOrSigned): return what + ", no original and no signed electronic document"
    case .originalMissing: return what + ", original not filed"
    case .notServed(let since): return what + ", not served, received " + shortDay(since)
    case .noHearing: return "no trial is set"
    case .hearingPassed(let day): return "the day of the hearing has passed: " + self.day(day)
    case .mediaUnanswered(let outlet, let due, let days): return outlet + ", " + unanswered(due, overdueDays: days)
    case .room(let why): return self.blocker(why, who: who, in: state)
    case .notTicked(_, let title): return "not ticked: " + named(title)
    case .notNotified(let want): return listed([who, self.want(want)])
    case .notifiedOutsideHours(let reason): return listed([who, outsideHours(reason: reason)])
    case .noGroup(let name): return noGroup(name)
    }
  }

  func remedy(_ why: Blocker.Why) -> String {
    switch why {
    case .listEmpty: "put documents on the list (secretary, judge), or note that none are needed (judge)"
    case .notRequested: "request the document (secretary, judge)"
    case .requestedLate, .requestBackdated: "acknowledge it with a reason (judge)"
    case .notReceived: "receive the document (chancery, secretary), or note that it is not required (judge)"
    case .returnedUnfit: "receive a fit document (chancery, secretary), or note that it is not required (judge)"
    case .originalMissing(.paperOrSigned): "file the original through the chancery, or receive a signed electronic document"
    case .originalMissing: "file the original through the chancery (chancery)"
    case .notServed: "serve the document (secretary, chancery)"
    case .noHearing: "set the trial (judge)"
    case .hearingPassed: "move the hearing, or set a new one (judge)"
    case .mediaUnanswered: "answer the media (judge)"
    case .room(let why): remedy(why)
    case .notTicked: "do it and tick it (secretary, chancery, judge)"
    case .notNotified(let want): remedy(want)
    case .notifiedOutsideHours: "next time send it in working hours"
    case .noGroup: groupRemedy
    }
  }

  func stale(_ cause: StaleCause, in state: CaseState?, checks: [ManualCheck]) -> String {
    switch cause {
    case .itemWorse(let key, let before, let now): item(key, checks: checks) + ": was " + quoted(name(before)) + ", is " + quoted(name(now))
    case .documentAdded(let id): "put on the list: " + document(id, in: state)
    case .partyAdded(let id): "participant added: " + party(id, in: state)
    case .hearingChanged: "the hearing was set, moved or cancelled"
    }
  }

  var signatureIsStale: String { "The signature is stale, since then:" }

  func signed(by judge: String, on day: Day) -> String { "Signed: " + judge + ", " + self.day(day) }

  func readiness(passed: Int, of all: Int) -> String { passed == all ? "ready" : "not ready: " + count(passed, of: all) }

  func shortReadiness(passed: Int, of all: Int) -> String { passed == all ? "ready" : count(passed, of: all) }

  func callerSentence(_ answer: CallerAnswer) -> String {
    if answer.isClosed { return "The case is closed." }
    let debts = answer.debts.map { $0.party + " — " + told($0.papers, answer.today) }
    var pieces: [String] = []
    if answer.isSuspended { pieces.append("The proceedings are suspended") }
    if !debts.isEmpty {
      pieces.append("The court is waiting for documents: " + listed(debts, by: "; "))
    } else if answer.documents > 0, answer.notRequested == 0 {
      pieces.append("The court has all documents")
    }
    if answer.notRequested > 0 { pieces.append("Not requested yet: " + documents(answer.notRequested)) }
    if !answer.isSuspended { pieces.append(told(answer.hearing, answer.today)) }
    return listed(pieces, by: ". ") + "."
  }

  func missing(_ paper: CaseSummary.MissingPaper, today: Day, titles width: Int) -> String {
    let state: String? =
      switch paper.status {
      case .needed: "not requested"
      case .returned: listed(["returned", paper.due.map { due($0, today: today) }])
      default: paper.due.map { due($0, today: today) }
      }
    return document(paper.document, cut(paper.title, to: width)) + " (" + listed([paper.shortParty, state]) + ")"
  }

  func missing(_ papers: [String], of summary: CaseSummary) -> String? {
    if !papers.isEmpty {
      let others = summary.counts.received.of - summary.counts.received.done - papers.count
      return "Missing: " + listed(papers + (others > 0 ? [more(others)] : []))
    }
    let (originals, served) = (summary.counts.originals, summary.counts.served)
    let rest = listed([
      originals.done < originals.of ? "originals " + count(originals.done, of: originals.of) : nil,
      served.done < served.of ? "served " + count(served.done, of: served.of) : nil,
      summary.hearing == nil && !summary.hearingWaived ? "no hearing set" : nil,
    ])
    return rest.isEmpty ? nil : "Missing: " + rest
  }

  func term(_ term: RunningTerm, today: Day) -> String {
    if let since = term.standsStillSince {
      return named(term.title) + ": "
        + listed(["stands still since " + fullDayWithWeekday(since) + ", the proceedings are suspended", basis(term.basis)])
    }
    let left =
      switch term.ends - today {
      case 0: "ends today"
      case let ahead where ahead > 0: days(ahead) + " left"
      case let ago: "ended " + days(-ago) + " ago"
      }
    let stood = term.stoodStill > 0 ? "stood still for " + days(term.stoodStill) + " of suspension" : nil
    return named(term.title) + ": until " + fullDayWithWeekday(term.ends) + ", " + listed([left, stood, basis(term.basis)])
  }

  func shortTerm(_ term: RunningTerm, today: Day) -> String {
    term.standsStillSince == nil ? "by " + day(term.ends, near: today) + " — " + named(term.title) : named(term.title) + " — stands still"
  }

  func termEnd(_ term: RunningTerm) -> String {
    if let since = term.standsStillSince { return "stands still since " + fullDayWithWeekday(since) }
    return fullDayWithWeekday(term.ends)
      + (term.stoodStill > 0 ? " (" + "stood still for " + days(term.stoodStill) + " of suspension" + ")" : "")
  }

  func binding(_ constraint: BindingConstraint, in state: CaseState?, zone: CourtZone) -> String {
    switch constraint {
    case .nothing: "nothing stands in the way: it is the next working time"
    case .dueDate(let id, let day): "outstanding: " + document(id, in: state) + ", due " + self.day(day)
    case .notice(let deadline): "the participants must be given notice: " + explanation(deadline)
    case .calendar(let why?): "the court does not work before: " + dayOff(why)
    case .calendar(nil): "sooner the hearing does not fit the court's hours"
    case .taken(let clash):
      switch clash.over {
      case .judge: "the judge is taken: case " + clash.booking.number.text + ", " + span(clash.booking, zone)
      case .room: "the room is taken: case " + clash.booking.number.text + ", " + span(clash.booking, zone)
      case .link: "the link is taken: case " + clash.booking.number.text + ", " + span(clash.booking, zone)
      }
    case .term(let term): "term: " + named(term.title) + ", until " + day(term.ends) + ", " + basis(term.basis)
    }
  }

  func earliest(_ time: HearingTime?, in state: CaseState?, zone: CourtZone) -> String {
    guard let time else { return "Nothing is free within the next 60 days." }
    return "Not before " + momentWithWeekday(time.start, zone) + ": " + binding(time.binding, in: state, zone: zone) + "."
  }

  func latest(_ time: HearingTime?, in state: CaseState?, zone: CourtZone, today: Day) -> String {
    guard let time else { return "No term runs in this case." }
    let day = zone.day(of: time.start)
    let last = "Not later than " + fullDayWithWeekday(day) + ": " + binding(time.binding, in: state, zone: zone) + "."
    return day < today ? last + " That day has passed." : last
  }

  private func told(_ papers: [CallerAnswer.Debt], _ today: Day) -> String {
    let told = papers.prefix(3).map { paper in
      let what =
        switch paper.kind {
        case .document: quoted(paper.title)
        case .again: quoted(paper.title) + " again"
        case .original: "the original of " + quoted(paper.title) + " through the chancery"
        }
      return listed([what, paper.due.map { due($0, today: today) }])
    }
    return listed(told + (papers.count > 3 ? [more(papers.count - 3)] : []))
  }

  private func told(_ hearing: CallerAnswer.Hearing?, _ today: Day) -> String {
    guard let hearing else { return "No hearing is set yet" }
    let when: String =
      switch hearing.day - today {
      case 0: "is today"
      case 1: "is tomorrow, " + day(hearing.day)
      case ..<0: "was set for " + day(hearing.day)
      default: "is " + spokenDay(hearing.day)
      }
    return "The hearing " + when + " at " + time(hearing.time) + place(hearing)
  }

  private func place(_ hearing: CallerAnswer.Hearing) -> String {
    [hearing.room.map { room($0) }, hearing.remote ? "by video link" : nil].compactMap { $0 }.map { ", " + $0 }.joined()
  }
}
