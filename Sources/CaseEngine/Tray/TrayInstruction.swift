/// What somebody asks for about the judge's tray. Source: rules, section 5.
public enum TrayInstruction: Grouped, Hashable, Sendable {
  /// Prepares for signature what is the judge's alone.
  case prepare(PreparedAct, word: String? = nil)
  /// Takes it out again; whoever prepared it.
  case withdraw(PreparedID)
  /// Sends it back to whoever prepared it, with a word.
  case sendBack(PreparedID, word: String)
  /// Makes it the judge's own act, decided anew. `override` sets aside what is in the way, in place of the reason that was drafted.
  case sign(PreparedID, override: String? = nil)
}

extension TrayInstruction {
  /// The roles that may give it, the likeliest first.
  var roles: [CourtRole] {
    switch self {
    case .prepare, .withdraw: Permissions.preparing
    case .sendBack, .sign: Permissions.judge
    }
  }
}

extension TrayFact {
  /// The roles that may take it back: those that may enter it.
  var rolesTakingBack: [CourtRole] {
    switch self {
    case .actPrepared, .actWithdrawn: Permissions.preparing
    case .actSentBack, .actSigned: Permissions.judge
    }
  }
}

extension Instruction {
  /// Whether it is a judge's alone in this case, and can be prepared for signature.
  public func canBePrepared(in state: CaseState) -> PreparedAct? {
    Permissions.roles(for: self, in: state) == Permissions.judge ? PreparedAct(self) : nil
  }
}

extension CaseFile {
  /// What signing a prepared act asks for; nil for everything else.
  func signed(by instruction: Instruction) -> Instruction? {
    guard case .tray(.sign(let id, let override)) = instruction else { return nil }
    return state.prepared(id)?.prepared.fact.instruction(override: override)
  }

  /// Preparing for signature, signing, sending back and taking out. Source: rules, section 5.
  func aboutTheTray(_ instruction: TrayInstruction, _ here: Circumstances) throws(Refusal) -> [Stated<CaseFact>] {
    switch instruction {
    case .prepare(let act, let word):
      try Checked.note(word, .note)
      let drafted = act.instruction()
      guard drafted.canBePrepared(in: state) != nil else { throw .tray(.needsNoSignature) }
      try checkSignable(drafted, here)
      return [Stated(.tray(.actPrepared(prepared: nextPreparedID, act: act, word: word)), here.occurred)]
    case .withdraw(let id):
      let author = state.prepared(id)?.prepared.by
      if let author, author.login != here.actor.login, !here.rules.onlyOnePerson { throw .tray(.notYours(id, by: author.name)) }
      return [Stated(.tray(.actWithdrawn(prepared: id)), here.occurred)]
    case .sendBack(let id, let word):
      try Checked.reason(word)
      return [Stated(.tray(.actSentBack(prepared: id, word: word)), here.occurred)]
    case .sign(let id, let override):
      guard let record = state.prepared(id) else { throw .impossible(.tray(.noSuchPrepared(id))) }
      if !record.isWaiting { throw .impossible(.tray(.notWaiting(id))) }
      if let why = state.outOfDate(record) { throw .tray(.outOfDate(id, why)) }
      let act = record.prepared.fact.instruction(override: override)
      return try facts(for: act, .judge, here) + [Stated(.tray(.actSigned(prepared: id)), here.occurred)]
    }
  }

  /// Refuses a draft that the judge of the case could not sign now: whoever prepares it learns what is in the way before the judge does.
  private func checkSignable(_ drafted: Instruction, _ here: Circumstances) throws(Refusal) {
    let judge = Actor(name: state.details?.judge ?? here.actor.name, login: here.actor.login, roles: [.judge])
    let signing = Circumstances(
      actor: judge, now: here.now, occurred: here.occurred, acting: nil, rules: here.rules, surroundings: here.surroundings)
    let decided = try facts(for: drafted, .judge, signing)
    if let why = state.obstacle(toAll: decided, in: here.zone) { throw .impossible(why) }
  }
}

extension CaseState {
  /// The first of these facts that could not follow this state and the ones before it.
  fileprivate func obstacle(toAll facts: [Stated<CaseFact>], in zone: CourtZone) -> Impossibility? {
    var state = self
    for (place, stated) in facts.enumerated() {
      if let why = state.obstacle(to: stated.fact, occurred: stated.occurred, in: zone) { return why }
      state.apply(Entry(imagining: stated, version: place + 1, at: Moment(seconds: 0)))
    }
    return nil
  }
}
