import CaseEngine

extension CaseFile {
  /// The first of several steps that would be refused, each asked of what the steps before it would leave.
  func firstRefused(
    _ steps: [Act.Step], _ sitting: Sitting, among surroundings: Surroundings
  ) -> (step: Act.Step, refusal: Refusal)? {
    var draft = self
    for step in steps {
      do {
        let decision = try draft.decide(
          step.instruction, by: sitting.actor, at: sitting.now, occurred: step.occurred, under: sitting.rules, among: surroundings)
        draft.imagine(decision, sitting)
      } catch {
        return (step, error)
      }
    }
    return nil
  }

  private mutating func imagine(_ decision: Decision, _ sitting: Sitting) {
    let by = Signature(name: sitting.actor.name, login: sitting.actor.login, role: decision.role, program: "")
    for fact in decision.facts {
      enter(
        Entry(
          sequence: 0, version: version + 1, occurred: fact.occurred, recordedAt: sitting.now, act: ActKey(Token(high: 0, low: 0)), by: by,
          origin: .recorded, fact: fact.fact, hash: .zero))
    }
  }
}
