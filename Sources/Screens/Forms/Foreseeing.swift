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
        let by = Signature(name: sitting.actor.name, login: sitting.actor.login, role: decision.role, program: "")
        draft.imagine(decision.facts, at: sitting.now, by: by)
      } catch {
        return (step, error)
      }
    }
    return nil
  }
}
