import CaseEngine

extension Planner {
  /// What happened to the messenger group: the register's own must be the beginning of what the line tells.
  mutating func planGroup(_ opened: Moment) throws(LineProblem) {
    let known = existing?.groupFacts ?? []
    var floor = opened
    for (turn, line) in record.group.enumerated() {
      let path = "group[\(turn + 1)]"
      let fact = self.fact(line.what)
      if known.indices.contains(turn) {
        try same(path + ".on", line.on, known[turn].occurred)
        try same(path, fact, known[turn].fact)
        continue
      }
      floor = add(.group(fact), line.on, order: StepOrder(.group, turn), path: path, floor: floor)
    }
  }

  private func fact(_ what: GroupLine.What) -> GroupFact {
    switch what {
    case .named(let name): .named(name: name)
    case .created(let messenger, let link, let members):
      .created(group: GroupMade(messenger: messenger, link: link, members: members.map { partyIDs[$0 - 1] }))
    case .members(let members): .membersNoted(members: members.map { partyIDs[$0 - 1] })
    case .restricted(let party, let reason, let until): .restricted(party: partyIDs[party - 1], reason: reason, until: until)
    case .restored(let party, let reason): .restored(party: partyIDs[party - 1], reason: reason)
    case .dissolved(let reason): .dissolved(reason: reason)
    }
  }
}

extension CaseFile {
  /// What happened to the group.
  fileprivate var groupFacts: [(fact: GroupFact, occurred: Occurrence)] {
    let gone = retractedVersions
    return entries.compactMap { entry in
      if case .group(let fact) = entry.fact, !gone.contains(entry.version) { (fact, entry.occurred) } else { nil }
    }
  }
}
