import CaseEngine

/// What spans cases: numbers, submissions and clashes. Source: rules, section 2.
extension MemoryRegister {
  /// The case that has this court number; nil if none.
  func holder(of number: CaseNumber) -> CaseID? { files.values.first { $0.number == number }?.id }

  /// Answers a question about other cases.
  func surroundings(_ question: SurroundingsQuestion) -> Surroundings {
    var answer = Surroundings()
    for number in question.caseNumbers { answer.cases[number] = holder(of: number) }
    for number in question.submissions {
      answer.submissions[number] = files.values.compactMap { $0.submissions(in: rules.calendar.zone)[number] }.min()
    }
    for name in question.groups {
      answer.groups[name] = files.values.filter { $0.state.groupNames.contains(name) }.map(\.id).min()
    }
    if let span = question.hearings {
      answer.bookings = files.values.flatMap(\.bookings).filter { span.contains($0.start) }.sorted { ($0.start, $0.id) < ($1.start, $1.id) }
    }
    if let last = question.latestSubmissions {
      let all = files.values.flatMap { $0.submissions(in: rules.calendar.zone) }.filter { $0.value <= last }
      answer.latestSubmissions = all.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Surroundings.latest).map(\.key)
    }
    return answer
  }

  /// Whether a case that an act was entered in still has its number, its incoming numbers and its hours to itself. What was imported is
  /// history: only its court number must be free.
  func isFree(_ file: CaseFile, _ act: CaseAct, since before: CaseFile) -> Bool {
    if let number = file.number, let holder = holder(of: number), holder != file.id { return false }
    if act.origin.isImported { return true }
    let taken = Set(files.values.filter { $0.id != file.id }.flatMap(\.state.groupNames))
    for name in file.state.groupNames where !before.state.groupNames.contains(name) && taken.contains(name) { return false }
    let bringsBack = act.facts.contains { $0.fact.bringsBack }
    let broughtBack = bringsBack ? file.hearingsBroughtBack(since: before, now: act.at) : []
    return act.facts.allSatisfy { isFree($0, in: file) } && broughtBack.allSatisfy { isFree($0.plan, $0.overrides, in: file) }
  }

  private func isFree(_ stated: Stated<CaseFact>, in file: CaseFile) -> Bool {
    switch stated.fact {
    case .hearingSet(_, let plan, let overrides), .hearingMoved(_, let plan, _, let overrides): isFree(plan, overrides, in: file)
    default:
      stated.fact.submission(stated.occurred, in: rules.calendar.zone).map { isFree($0.number, on: $0.day, apartFrom: file.id) } ?? true
    }
  }

  private func isFree(_ number: String, on day: Day, apartFrom id: CaseID) -> Bool {
    files.values.allSatisfy { $0.id == id || $0.submissions(in: rules.calendar.zone)[number].map { $0 == day } ?? true }
  }

  private func isFree(_ plan: HearingPlan, _ overrides: [Override], in file: CaseFile) -> Bool {
    let judge = plan.judge ?? file.state.details?.judge
    let overridden = overrides.flatMap { override -> [CaseNumber] in if case .clash(let numbers) = override.obstacle { numbers } else { [] }
    }
    return files.values.filter { $0.id != file.id }.flatMap(\.bookings).allSatisfy { booking in
      let overlap = booking.start < plan.end && plan.start < booking.end
      let shared = [(booking.judge, judge), (booking.room, plan.room), (booking.link, plan.link)].contains { $0 != nil && $0 == $1 }
      return !overlap || !shared || overridden.contains(booking.number)
    }
  }
}
