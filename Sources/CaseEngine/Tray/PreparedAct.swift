/// The small number of an act that was prepared for signature, in its case. Never used again.
public struct PreparedID: SmallNumber {
  /// 1, 2, 3 …
  public let rawValue: Int
  /// The prepared act of this number.
  public init(rawValue: Int) { self.rawValue = rawValue }
}

/// What is the judge's alone, drafted by somebody else: it waits for the judge's signature. The names and labels are the stored form.
///
/// The signature under a readiness checklist is none of these: whoever signs that has to see the state that is signed. Source: rules, section 5.
public enum PreparedAct: Hashable, Sendable, Codable {
  case setHearing(plan: HearingPlan, override: String? = nil)
  case moveHearing(hearing: HearingID, plan: HearingPlan, reason: String, override: String? = nil)
  case cancelHearing(hearing: HearingID, reason: String)
  case waiveDocument(document: DocumentID, ground: WaiverGround, reason: String)
  case noteNoDocumentsNeeded(reason: String)
  case acknowledge(key: String, reason: String)
  case withdrawSignature(reason: String)
  case openness(act: OpennessInstruction)

  /// The draft of an instruction; nil where there is none of its kind.
  public init?(_ instruction: Instruction) {
    switch instruction {
    // Why another judge acts, that judge says.
    case .setHearing(var plan, let override):
      plan.acting = nil
      self = .setHearing(plan: plan, override: override)
    case .moveHearing(let id, var plan, let reason, let override):
      plan.acting = nil
      self = .moveHearing(hearing: id, plan: plan, reason: reason, override: override)
    case .absence(.putOff(let id, var plan, let reason, let override, _)):
      // The participants are told once it is signed.
      plan.acting = nil
      self = .moveHearing(hearing: id, plan: plan, reason: reason, override: override)
    case .cancelHearing(let id, let reason, _): self = .cancelHearing(hearing: id, reason: reason)
    case .waiveDocument(let id, let ground, let reason): self = .waiveDocument(document: id, ground: ground, reason: reason)
    case .noteNoDocumentsNeeded(let reason): self = .noteNoDocumentsNeeded(reason: reason)
    case .acknowledge(let key, let reason): self = .acknowledge(key: key, reason: reason)
    case .withdrawSignature(let reason): self = .withdrawSignature(reason: reason)
    case .openness(let act): self = .openness(act: act)
    default: return nil
    }
  }

  /// What the judge does by signing it. With a reason to set aside what is in the way, where the judge gives one.
  public func instruction(override: String? = nil) -> Instruction {
    switch self {
    case .setHearing(let plan, let drafted): .setHearing(plan, override: override ?? drafted)
    case .moveHearing(let id, let plan, let reason, let drafted): .moveHearing(id, plan, reason: reason, override: override ?? drafted)
    case .cancelHearing(let id, let reason): .cancelHearing(id, reason: reason)
    case .waiveDocument(let id, let ground, let reason): .waiveDocument(id, ground, reason: reason)
    case .noteNoDocumentsNeeded(let reason): .noteNoDocumentsNeeded(reason: reason)
    case .acknowledge(let key, let reason): .acknowledge(key: key, reason: reason)
    case .withdrawSignature(let reason): .withdrawSignature(reason: reason)
    case .openness(let act): .openness(act)
    }
  }

  /// What it is called where programs read it: the name under which it is stored.
  public var name: String {
    switch self {
    case .setHearing: "setHearing"
    case .moveHearing: "moveHearing"
    case .cancelHearing: "cancelHearing"
    case .waiveDocument: "waiveDocument"
    case .noteNoDocumentsNeeded: "noteNoDocumentsNeeded"
    case .acknowledge: "acknowledge"
    case .withdrawSignature: "withdrawSignature"
    case .openness(.closeToPublic): "closeToPublic"
    case .openness(.openToPublic): "openToPublic"
    case .openness(.tellListeners): "tellListeners"
    case .openness(.takeMediaRequest): "takeMediaRequest"
    case .openness(.noteOpinion): "noteOpinion"
    case .openness(.answerMedia): "answerMedia"
    }
  }

  /// The hearing that it is about, where that is one that was set.
  public var hearing: HearingID? {
    switch self {
    case .moveHearing(let id, _, _, _), .cancelHearing(let id, _): id
    case .openness(.closeToPublic(let id, _)), .openness(.openToPublic(let id, _, _)): id
    default: nil
    }
  }
}
