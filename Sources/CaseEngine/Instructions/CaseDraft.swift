/// One thing that is asked for in a case.
public struct Step: Hashable, Sendable {
  /// What is asked for.
  public var instruction: Instruction
  /// When it happened; nil for now.
  public var occurred: Occurrence?
  /// Why another judge than the case's own does it; nil where none does.
  public var acting: String?

  /// An instruction, when what it is about happened, and why another judge than the case's own gives it.
  public init(_ instruction: Instruction, occurred: Occurrence? = nil, acting: String? = nil) {
    self.instruction = instruction
    self.occurred = occurred
    self.acting = acting
  }
}

/// A case with an act in the making: takes decisions one after another, each made on what the ones before it left.
public struct CaseDraft: Hashable, Sendable {
  /// The case as it would be with what was taken so far.
  public private(set) var file: CaseFile
  private var facts: [Stated<CaseFact>] = []
  private var signature: Signature?
  private let circumstances: Circumstances
  private let key: ActKey
  private let program: String

  /// A case as it is, with nothing taken yet.
  ///
  /// - Parameters:
  ///   - key: the key of the act.
  ///   - now: the clock.
  ///   - surroundings: the answers to the questions of every instruction that will be taken.
  ///   - program: the version of the program, for what is recorded.
  public init(
    of file: CaseFile, key: ActKey, by actor: Actor, at now: Moment, under rules: CourtRules, among surroundings: Surroundings,
    program: String
  ) {
    self.file = file
    circumstances = Circumstances(actor: actor, now: now, occurred: .at(now), acting: nil, rules: rules, surroundings: surroundings)
    self.key = key
    self.program = program
  }

  /// Decides a step on what is here, and takes it in. Throws the first rule that refuses; then nothing was taken.
  public mutating func take(_ step: Step) throws(Refusal) {
    let here = circumstances
    let decision = try file.decide(
      step.instruction, by: here.actor, at: here.now, occurred: step.occurred, acting: step.acting, under: here.rules,
      among: here.surroundings)
    // One act is done for the judge once, however many documents it is about.
    let new = decision.facts.filter { if case .actedForJudge = $0.fact { !facts.contains($0) } else { true } }
    let signing = Signature(name: here.actor.name, login: here.actor.login, role: decision.role, program: program)
    file.imagine(new, at: here.now, by: signing, act: key)
    facts += new
    signature = signature ?? signing
  }

  /// What is to be entered, signed in the role that permitted the first step; nil where nothing was taken.
  public var act: CaseAct? { signature.map { CaseAct(key: key, facts: facts, by: $0, at: circumstances.now) } }
}
