extension CaseFile {
  /// What is the judge's alone, a judge does in their own cases, or says why they act for another; with one person only, that is implied.
  /// Gives the fact that tells it, where a reason was given. Source: rules, section 5.
  func actedForJudge(_ instruction: Instruction, _ here: Circumstances) throws(Refusal) -> [Stated<CaseFact>] {
    // Whoever signs what was prepared does what it says.
    switch signed(by: instruction) ?? instruction {
    // A hearing and a signature have the reason among their own words.
    case .setHearing, .moveHearing, .cancelHearing, .signReadiness, .absence: return []
    default: return try actedForJudge(here)
    }
  }

  /// The same of what was not asked for by an instruction of its own: taking back what is the judge's alone.
  func actedForJudge(_ here: Circumstances) throws(Refusal) -> [Stated<CaseFact>] {
    try checkOwnCase(acting: here.acting, here)
    return here.acting.map { [Stated(.actedForJudge(reason: $0), here.occurred)] } ?? []
  }

  /// Whether a judge has to say why they act for another. Source: rules, section 5.
  func checkOwnCase(acting reason: String?, _ here: Circumstances) throws(Refusal) {
    if let reason {
      try Checked.reason(reason, .acting)
      return
    }
    if here.rules.onlyOnePerson || state.details?.judge == here.actor.name { return }
    throw .notYourCase(judge: state.details?.judge)
  }
}
