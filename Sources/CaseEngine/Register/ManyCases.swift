/// A step of a long batch: behind whatever the batch did to its case before.
public enum BatchStep: Sendable {
  /// An act that is decided already; the case is made where it is new.
  case act(CaseAct, in: CaseID)
  /// An act that is decided when its turn comes, on the case with every hash that it then has: a signature holds one. Nil where there is none.
  case decision(in: CaseID, @Sendable (CaseFile) -> CaseAct?)
}

extension CaseStore {
  /// Takes the steps up to each decision as a batch.
  public func enter(steps: [BatchStep]) async throws(StoreError) -> Int {
    var (undecided, waiting) = (0, [PlacedAct]())
    var versions: [CaseID: Int] = [:]
    func place(_ act: CaseAct, in id: CaseID, after version: Int) {
      waiting.append(PlacedAct(act, in: id, after: version))
      versions[id] = version + act.facts.count
    }
    for step in steps {
      switch step {
      case .act(let act, let id):
        var version = versions[id] ?? 0
        if versions[id] == nil {
          do { version = try await file(id).version } catch { if error != .noSuchCase { throw error } }
        }
        place(act, in: id, after: version)
      case .decision(let id, let decide):
        try await enter(batch: waiting)
        waiting = []
        let file = try await file(id)
        if let act = decide(file) { place(act, in: id, after: file.version) } else { undecided += 1 }
      }
    }
    try await enter(batch: waiting)
    return undecided
  }
}
