/// What somebody asks for. Checked against the state of the case, it gives facts or a refusal.
///
/// A new instruction is added here, permitted in `Permissions`, and decided in a file of `Instructions`.
public enum Instruction: Hashable, Sendable {
  case openCase(CaseDetails)
  case editCase(CaseDetails)
  case reassign(judge: String, order: String?, reason: String)
  case suspendCase(reason: String)
  case resumeCase(reason: String?)
  case closeCase(reason: String)
  case reopenCase(reason: String)

  case addParty(PartyDetails, idNumber: IdentityNumber?)
  case changeParty(PartyID, PartyDetails, idNumber: IdentityNumber?)
  case removeParty(PartyID)
  /// Has the whole IIN or BIN of a party shown: who looked, and when, stands in the history of the case. Source: rules, section 5.
  case revealIdentityNumber(PartyID)

  case needDocument(DocumentDetails)
  case changeDocument(DocumentID, DocumentDetails)
  case unneedDocument(DocumentID)
  case noteNoDocumentsNeeded(reason: String)
  case chooseRecipients(DocumentID, [PartyID]?)
  case requestDocument(DocumentID, Request)
  case receiveDocument(DocumentID, Receipt)
  case takeInUnrequested(DocumentDetails, Receipt)
  case returnDocument(DocumentID, reason: String)
  /// Lets a document go; of one that was received only the original can be let go, as lost.
  case waiveDocument(DocumentID, WaiverGround, reason: String)
  /// Files the original; a document that had not come yet is received as an original in the same act.
  case fileOriginal(DocumentID, Filing)
  /// Compares the original; a document that had not come yet is received as a certified copy in the same act.
  case compareOriginal(DocumentID, Comparison)
  case giveBackOriginal(DocumentID, Handover)
  case serveDocument(DocumentID, to: PartyID, by: ServiceWay)

  case setHearing(HearingPlan, override: String?)
  case moveHearing(HearingID, HearingPlan, reason: String, override: String?)
  /// `acting` says why another judge than the case's own cancels it.
  case cancelHearing(HearingID, reason: String, acting: String? = nil)
  /// What becomes of hearings whose judge is away.
  case absence(AbsenceInstruction)
  /// The course of a hearing, from the call to the end.
  case course(CourseInstruction)
  /// Links to other cases, and what is carried over from them.
  case links(LinkInstruction)

  case room(RoomInstruction)

  case notice(NoticeInstruction)
  case group(GroupInstruction)
  case message(MessageInstruction)

  case acknowledge(key: String, reason: String)
  case tick(key: String, Bool)
  /// Signs the checklist; every failing item needs a reason under its key. `acting` says why another judge than the case's own signs.
  case signReadiness(overrides: [String: String], acting: String?)
  case withdrawSignature(reason: String)

  /// How open its hearings are, and what media ask.
  case openness(OpennessInstruction)

  /// What is prepared for the judge's signature.
  case tray(TrayInstruction)

  /// Undo and correction of one entry of the case.
  case retract(version: Int, reason: String?)
  /// Undo of one's own latest act of the same day, or of a given act.
  case undo(act: ActKey?, reason: String?)
  /// Takes back the latest undo of one's own.
  case redo
}
