extension CaseFile {
  /// Undo, correction and redo: retractions, which are facts too. Source: rules, section 2.
  func takeBack(_ instruction: Instruction, _ here: Circumstances) throws(Refusal) -> Decision {
    switch instruction {
    case .retract(let version, let reason):
      guard let entry = entry(version) else { throw .impossible(.noSuchEntry(version: version)) }
      if retractedVersions.contains(version) { throw .impossible(.alreadyRetracted(version: version)) }
      return try retraction(of: [entry], reason, here)
    case .undo(let act, let reason):
      let entries = act.map { standing(in: $0) } ?? latestAct(of: here.actor, undoing: true)
      if entries.isEmpty { throw .nothingToUndo }
      return try retraction(of: entries, reason, here)
    case .redo:
      let entries = latestAct(of: here.actor, undoing: false)
      if entries.isEmpty { throw .nothingToUndo }
      return try retraction(of: entries, nil, here)
    default: return Decision(facts: [], role: .observer)
    }
  }

  /// The entries that `undo` would take back for this person, the latest first; empty where there is none.
  public func undoable(by actor: Actor) -> [Entry<CaseFact>] { latestAct(of: actor, undoing: true) }

  private func retraction(of entries: [Entry<CaseFact>], _ reason: String?, _ here: Circumstances) throws(Refusal) -> Decision {
    if let reason { try Checked.reason(reason) }
    var role = CourtRole.observer
    var acted: [Stated<CaseFact>] = []
    for entry in entries {
      let meant = meant(by: entry)
      if case .identityNumberRevealed = meant.fact { throw .staysForGood(version: meant.version) }
      let roles = Permissions.roles(takingBack: meant.fact, enteredAs: meant.by.role, in: self)
      role = try Permissions.role(of: here.actor, among: roles)
      // Whoever did it had said then why they acted for the judge.
      if roles == Permissions.judge, entry.by.login != here.actor.login { acted = try actedForJudge(here) }
      let own = entry.by.login == here.actor.login && here.zone.day(of: entry.recordedAt) == here.today
      if !own, reason == nil { throw .reasonMissing }
    }
    let now = Occurrence.at(here.now)
    let latestFirst = entries.sorted { $0.version > $1.version }
    return Decision(facts: acted + latestFirst.map { Stated(.retracted(version: $0.version, reason: reason), now) }, role: role)
  }

  /// The entry that is really meant: what a retraction of a retraction brings back.
  func meant(by entry: Entry<CaseFact>) -> Entry<CaseFact> {
    var entry = entry
    while case .retracted(let version, _) = entry.fact, let earlier = self.entry(version) { entry = earlier }
    return entry
  }

  /// The entries of an act that still count, the latest first.
  private func standing(in act: ActKey) -> [Entry<CaseFact>] {
    let gone = retractedVersions
    return entries.reversed().filter { $0.act == act && !gone.contains($0.version) }
  }

  /// The latest act of a person that still counts: one that did something, or one that took something back.
  ///
  /// For a redo only an undo counts that no later act of the same person followed.
  private func latestAct(of actor: Actor, undoing: Bool) -> [Entry<CaseFact>] {
    let gone = retractedVersions
    for entry in entries.reversed() where entry.by.login == actor.login && !entry.origin.isImported {
      // The one says only why, what was done stands beside it; the other nobody can undo.
      switch entry.fact {
      case .actedForJudge, .identityNumberRevealed: continue
      default: break
      }
      let isUndo = if case .retracted = entry.fact { true } else { false }
      if undoing {
        if !isUndo, !gone.contains(entry.version) { return standing(in: entry.act) }
      } else if isUndo {
        if !gone.contains(entry.version), !bringsBack(entry) { return standing(in: entry.act) }
      } else if !gone.contains(entry.version) {
        return []
      }
    }
    return []
  }

  /// Whether a retraction is itself a redo.
  private func bringsBack(_ entry: Entry<CaseFact>) -> Bool {
    guard case .retracted(let version, _) = entry.fact, case .retracted = self.entry(version)?.fact else { return false }
    return true
  }
}
