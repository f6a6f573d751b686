extension BookPart {
  /// Decides an instruction of this stream, whose facts are `facts()` where it takes nothing back.
  func decide(
    _ instruction: BookInstruction, _ here: Circumstances, facts: () throws(Refusal) -> [Fact]
  ) throws(Refusal) -> (facts: [Stated<Fact>], role: CourtRole) {
    switch instruction {
    case .retract(_, let version, let reason):
      guard let entry = log.entry(version) else { throw .impossible(.book(.noEntry(version: version))) }
      if log.retractedVersions.contains(version) { throw .impossible(.alreadyRetracted(version: version)) }
      return try retraction(of: [entry], reason, here)
    case .undo(_, let act, let reason):
      return try retraction(of: act.map { standing(in: $0) } ?? latestAct(of: here.actor, undoing: true), reason, here)
    case .redo: return try retraction(of: latestAct(of: here.actor, undoing: false), nil, here)
    default:
      let decided = try facts()
      if decided.isEmpty { throw .nothingChanges }
      var role = CourtRole.observer
      var after = self
      var stated: [Stated<Fact>] = []
      for fact in decided {
        role = try Permissions.role(of: here.actor, among: fact.roles(by: here.actor, in: after.state))
        if let why = after.state.obstacle(to: fact) { throw .impossible(.book(why)) }
        stated.append(Stated(fact, here.occurred))
        after.enter(after.draft(stated[stated.count - 1], role, here))
      }
      return (stated, role)
    }
  }

  /// The entries that `undo` would take back for this person, the latest first; empty where there is none.
  public func undoable(by actor: Actor) -> [Entry<Fact>] { latestAct(of: actor, undoing: true) }

  /// Undo, correction and redo: retractions, which are facts too. One's own of the same day goes without a reason. Source: rules, section 2.
  private func retraction(
    of entries: [Entry<Fact>], _ reason: String?, _ here: Circumstances
  ) throws(Refusal) -> (facts: [Stated<Fact>], role: CourtRole) {
    if entries.isEmpty { throw .book(.nothingToUndo) }
    if let reason { try Checked.reason(reason) }
    var role = CourtRole.observer
    for entry in entries {
      role = try Permissions.role(of: here.actor, among: meant(by: entry).fact.roles(by: here.actor, in: state))
      let own = entry.by.login == here.actor.login && here.zone.day(of: entry.recordedAt) == here.today
      if !own, reason == nil { throw .reasonMissing }
    }
    let stated = entries.sorted { $0.version > $1.version }.map {
      Stated(Fact.retraction(of: $0.version, reason: reason), Occurrence.at(here.now))
    }
    var drafts: [Entry<Fact>] = []
    for one in stated { drafts.append(draft(one, role, here, behind: drafts.count)) }
    if let (entry, why) = obstacle(adding: drafts) { throw .laterEntryInTheWay(version: entry.version, why: .book(why)) }
    return (stated, role)
  }

  private func draft(_ stated: Stated<Fact>, _ role: CourtRole, _ here: Circumstances, behind: Int = 0) -> Entry<Fact> {
    let signature = Signature(name: here.actor.name, login: here.actor.login, role: role, program: "")
    return Entry(imagining: stated, version: log.version + behind + 1, at: here.now, by: signature)
  }

  /// The entry that is really meant: what a retraction of a retraction brings back.
  public func meant(by entry: Entry<Fact>) -> Entry<Fact> {
    var entry = entry
    while let version = entry.fact.retracts, let earlier = log.entry(version) { entry = earlier }
    return entry
  }

  private func standing(in act: ActKey) -> [Entry<Fact>] {
    let gone = log.retractedVersions
    return log.entries.reversed().filter { $0.act == act && !gone.contains($0.version) }
  }

  /// The latest act of a person that still counts. For a redo only an undo counts that no later act of the same person followed.
  private func latestAct(of actor: Actor, undoing: Bool) -> [Entry<Fact>] {
    let gone = log.retractedVersions
    for entry in log.entries.reversed() where entry.by.login == actor.login {
      let isUndo = entry.fact.retracts != nil
      if undoing {
        if !isUndo, !gone.contains(entry.version) { return standing(in: entry.act) }
      } else if isUndo {
        let bringsBack = entry.fact.retracts.flatMap { log.entry($0)?.fact.retracts } != nil
        if !gone.contains(entry.version), !bringsBack { return standing(in: entry.act) }
      } else if !gone.contains(entry.version) {
        return []
      }
    }
    return []
  }
}
