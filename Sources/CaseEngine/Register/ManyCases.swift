/// A step of a long batch: behind whatever the batch did to its case before.
public enum BatchStep: Sendable {
  /// An act that is decided already; the case is made where it is new.
  case act(CaseAct, in: CaseID)
  /// An act that is decided when its turn comes, on the case with every hash that it then has: a signature holds one. Nil where there is none.
  case decision(in: CaseID, @Sendable (CaseFile) -> CaseAct?)
}

extension CaseStore {
  /// Reads cases side by side, and gives what is made of each, in their order. For a few hundred at once: all of it is in memory.
  public func files<Value: Sendable>(
    _ ids: [CaseID], _ make: @escaping @Sendable (CaseFile) -> Value
  ) async throws(StoreError) -> [Value] {
    let hands = Swift.min(4, ids.count)
    let made = await withTaskGroup(of: Result<[(place: Int, value: Value)], StoreError>.self) { group in
      for hand in 0..<hands {
        group.addTask {
          var made: [(place: Int, value: Value)] = []
          do throws(StoreError) {
            for place in stride(from: hand, to: ids.count, by: hands) { made.append((place, make(try await self.file(ids[place])))) }
            return .success(made)
          } catch {
            return .failure(error)
          }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    var all: [(place: Int, value: Value)] = []
    for result in made { all += try result.get() }
    return all.sorted { $0.place < $1.place }.map(\.value)
  }

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
