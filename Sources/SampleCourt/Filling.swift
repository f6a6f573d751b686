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

  /// Enters the whole court into an empty register that nobody else writes: settings, staff, then every act, in long batches.
  ///
  /// - Parameters:
  ///   - store: an empty register.
  ///   - more: acts in cases of somebody else's telling, which go in among the others by their time. For a court of one window.
  ///   - batch: how many acts go in at once, at most.
  ///   - progress: gets how many cases were begun so far, after each batch.
  /// - Throws: what the store throws; the batches before stay entered.
  public func fill(_ store: any CaseStore, with more: [SampleStep] = [], batch: Int = 16_000, progress: (Int) -> Void = { _ in })
    async throws(StoreError) -> Filled
  {
    let court = try await store.court()
    let keys = (ActKey(Token(high: scenery.seed, low: 1)), ActKey(Token(high: scenery.seed, low: 2)))
    _ = try await store.enter(
      settings: SampleCourt.settings, after: court.settingsVersion, by: administrator, key: keys.0, at: began)
    _ = try await store.enter(staff: staff, after: court.staffVersion, by: administrator, key: keys.1, at: began)

    var filled = Filled()
    var begun: Set<CaseID> = []
    var telling = ToldAhead(SampleSteps(scenery: scenery, more: more), batch: batch, step)
    while let told = await telling.next() {
      let unsigned = try await store.enter(steps: told.steps)
      filled.unsigned += unsigned
      filled.acts += told.steps.count - unsigned
      begun.formUnion(told.ids)
      filled.cases = begun.count
      progress(filled.cases)
    }
    try await fillBook(store)
    return filled
  }

  private func step(_ step: SampleStep) -> BatchStep {
    switch step.deed {
    case .facts(let facts): .act(CaseAct(key: step.key, facts: facts, by: step.by, at: step.at), in: step.id)
    case .signature(let excuse): .decision(in: step.id) { signature(step, excuse, on: $0) }
    }
  }

  /// A signature under the file as it stands; nil where the checklist does not allow it.
  private func signature(_ step: SampleStep, _ excuse: String?, on file: CaseFile) -> CaseAct? {
    var reasons: [String: String] = [:]
    if let excuse {
      let today = rules.calendar.zone.day(of: step.at)
      for line in Readiness.of(file, on: today, under: rules).lines where line.state == .fail { reasons[line.key] = excuse }
    }
    let instruction = Instruction.signReadiness(overrides: reasons, acting: nil)
    guard let decision = try? file.decide(instruction, by: step.actor, at: step.at, under: rules) else { return nil }
    return CaseAct(key: step.key, facts: decision.facts, by: step.by, at: step.at)
  }
}
