import CaseEngine

extension SampleCourt {
  /// What was put into a register.
  public struct Filled: Hashable, Sendable {
    /// How many cases.
    public var cases = 0
    /// How many acts.
    public var acts = 0
    /// How many signatures were refused, because the court's own settings ask for more than the sample knows. 0 under the settings shipped.
    public var unsigned = 0
  }

  /// Enters the whole court into an empty register: settings, staff, then every act, in batches that each go in whole or not at all.
  ///
  /// - Parameters:
  ///   - store: an empty register.
  ///   - batch: how many acts go in at once.
  ///   - progress: gets how many cases were begun so far, after each batch.
  /// - Throws: what the store throws; the batches before stay entered.
  public func fill(_ store: any CaseStore, batch: Int = 2_000, progress: (Int) -> Void = { _ in }) async throws(StoreError) -> Filled {
    let court = try await store.court()
    let keys = (ActKey(Token(high: scenery.seed, low: 1)), ActKey(Token(high: scenery.seed, low: 2)))
    _ = try await store.enter(
      settings: SampleCourt.settings, after: court.settingsVersion, by: administrator, key: keys.0, at: began)
    _ = try await store.enter(staff: staff, after: court.staffVersion, by: administrator, key: keys.1, at: began)

    var filled = Filled()
    var versions: [CaseID: Int] = [:]
    var waiting: [PlacedAct] = []
    var touched: Set<CaseID> = []
    for step in steps {
      if case .signature = step.deed, touched.contains(step.id) {
        try await store.enter(batch: waiting)
        (waiting, touched) = ([], [])
      }
      let version = versions[step.id] ?? 0
      var placed = step.placed(after: version)
      if case .signature(let excuse) = step.deed {
        placed = try await signature(step, excuse, on: store.file(step.id))
        if placed == nil { filled.unsigned += 1 }
      }
      guard let placed else { continue }
      if version == 0 { filled.cases += 1 }
      filled.acts += 1
      versions[step.id] = version + placed.act.facts.count
      waiting.append(placed)
      touched.insert(step.id)
      if waiting.count >= batch {
        try await store.enter(batch: waiting)
        (waiting, touched) = ([], [])
        progress(filled.cases)
      }
    }
    if !waiting.isEmpty { try await store.enter(batch: waiting) }
    progress(filled.cases)
    return filled
  }

  /// A signature under the file as it stands; nil where the checklist does not allow it.
  private func signature(_ step: SampleStep, _ excuse: String?, on file: CaseFile) -> PlacedAct? {
    var reasons: [String: String] = [:]
    if let excuse {
      let today = rules.calendar.zone.day(of: step.at)
      for line in Readiness.of(file, on: today, under: rules).lines where line.state == .fail { reasons[line.key] = excuse }
    }
    let instruction = Instruction.signReadiness(overrides: reasons, acting: nil)
    guard let decision = try? file.decide(instruction, by: step.actor, at: step.at, under: rules) else { return nil }
    return PlacedAct(CaseAct(key: step.key, facts: decision.facts, by: step.by, at: step.at), in: step.id, after: file.version)
  }
}
