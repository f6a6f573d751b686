import CaseEngine

extension Planner {
  /// What is said of the case as a whole: notes, the checklist, standing still, closing.
  mutating func planNotes(opened: Moment) throws(LineProblem) {
    var noted = have?.record.noDocumentsNeeded ?? []
    for (place, note) in record.noDocumentsNeeded.enumerated() {
      if let match = noted.firstIndex(where: { agree(note.on, $0.on) && $0.reason == note.reason }) {
        noted.remove(at: match)
        continue
      }
      let path = record.noDocumentsNeeded.count == 1 ? "noDocumentsNeeded" : "noDocumentsNeeded[\(place + 1)]"
      add(.noDocumentsNeeded(reason: note.reason ?? ""), note.on, order: StepOrder(.noDocumentsNeeded, place), path: path, floor: opened)
    }
    var acknowledged = have?.record.acknowledged ?? []
    for (place, item) in record.acknowledged.enumerated() {
      let match = acknowledged.firstIndex {
        $0.key == item.key && $0.noted.reason == item.noted.reason && agree(item.noted.on, $0.noted.on)
      }
      if let match {
        acknowledged.remove(at: match)
        continue
      }
      add(
        .itemAcknowledged(key: item.key, reason: item.noted.reason ?? ""), item.noted.on, order: StepOrder(.acknowledged, place),
        path: "acknowledged[\(place + 1)]", floor: opened)
    }
    var ticked = have?.record.ticked ?? []
    for (place, item) in record.ticked.enumerated() {
      if let match = ticked.firstIndex(where: { $0.key == item.key && $0.ticked == item.ticked && agree(item.on, $0.on) }) {
        ticked.remove(at: match)
        continue
      }
      add(
        .itemTicked(key: item.key, ticked: item.ticked), item.on, order: StepOrder(.ticked, place), path: "ticked[\(place + 1)]",
        floor: opened)
    }
    try planSpells(record.suspended, have?.record.suspended ?? [], "suspended", "resumed", opened) { noted, end in
      end ? .caseResumed(reason: noted.reason) : .caseSuspended(reason: noted.reason ?? "")
    }
    try planSpells(record.closed, have?.record.closed ?? [], "closed", "reopened", opened) { noted, end in
      end ? .caseReopened(reason: noted.reason ?? "") : .caseClosed(reason: noted.reason ?? "")
    }
  }

  private mutating func planSpells(
    _ spells: [CaseRecord.Spell], _ had: [CaseRecord.Spell], _ key: String, _ end: String, _ opened: Moment,
    _ fact: (CaseRecord.Noted, _ end: Bool) -> CaseFact
  ) throws(LineProblem) {
    var floor = opened
    var peers: [(day: Day, at: Moment)] = []
    for (place, spell) in spells.enumerated() {
      let path = spells.count == 1 ? key : key + "[\(place + 1)]"
      let had = had.indices.contains(place) ? had[place] : nil
      if let had {
        try compare(spell.begun, had.begun, path)
      } else {
        floor = add(
          fact(spell.begun, false), spell.begun.on, order: StepOrder(.spells, place), path: path, floor: floor, peers: peers)
        peers.append((spell.begun.on.day(in: zone), floor))
      }
      guard let ended = spell.ended else { continue }
      if let had = had?.ended {
        try compare(ended, had, path + "." + end)
      } else {
        floor = add(fact(ended, true), ended.on, order: StepOrder(.spells, place, 1), path: path + "." + end, floor: floor, peers: peers)
        peers.append((ended.on.day(in: zone), floor))
      }
    }
  }

  private func compare(_ file: CaseRecord.Noted, _ register: CaseRecord.Noted, _ path: String) throws(LineProblem) {
    try same(path + ".on", file.on, register.on)
    try same(path + ".reason", file.reason, register.reason)
  }
}
