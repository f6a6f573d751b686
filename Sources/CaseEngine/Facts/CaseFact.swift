/// What happened in a case. Appended, never changed; the names and labels are the stored form, so they are never renamed.
///
/// A new fact is added here, folded in `CaseState.apply`, and checked for being possible in `CaseState.obstacle`.
public enum CaseFact: Hashable, Sendable, Codable {
  case caseOpened(details: CaseDetails)
  case caseNumberCorrected(number: CaseNumber)
  case caseDetailsChanged(details: CaseDetails)
  /// `clashes` are the hearings to come at whose time the new judge has another; shown with them for good, like what a judge set aside.
  case caseReassigned(judge: String, order: String?, reason: String, clashes: [HearingClash]? = nil)
  case caseSuspended(reason: String)
  case caseResumed(reason: String?)
  case caseClosed(reason: String)
  case caseReopened(reason: String)

  case partyAdded(party: PartyID, details: PartyDetails)
  case partyChanged(party: PartyID, details: PartyDetails)
  case partyRemoved(party: PartyID)
  /// Identity numbers are facts of their own, so that they can be withheld.
  case partyIdentified(party: PartyID, idNumber: IdentityNumber)
  /// Somebody had the whole number shown. Changes nothing, stays for good, and stands in the way of nothing.
  case identityNumberRevealed(party: PartyID)

  /// The judge noted that this case needs no documents.
  case noDocumentsNeeded(reason: String)
  case documentNeeded(document: DocumentID, details: DocumentDetails)
  case documentChanged(document: DocumentID, details: DocumentDetails)
  case documentUnneeded(document: DocumentID)
  /// Who must get the document; nil gives back the default of rules, section 3.
  case recipientsChosen(document: DocumentID, recipients: [PartyID]?)
  case documentRequested(document: DocumentID, request: Request)
  case documentReceived(document: DocumentID, receipt: Receipt)
  case documentReturned(document: DocumentID, reason: String)
  case documentWaived(document: DocumentID, ground: WaiverGround, reason: String)
  case originalFiled(document: DocumentID, filing: Filing)
  case originalCompared(document: DocumentID, comparison: Comparison)
  case originalGivenBack(document: DocumentID, handover: Handover)
  /// The judge lets the original go of a document that was received: it is lost.
  case originalWaived(document: DocumentID, ground: WaiverGround, reason: String)
  case documentServed(document: DocumentID, party: PartyID, by: ServiceWay)

  case hearingSet(hearing: HearingID, plan: HearingPlan, overrides: [Override])
  case hearingMoved(hearing: HearingID, plan: HearingPlan, reason: String, overrides: [Override])
  /// `acting` says why another judge than the case's own cancelled it.
  case hearingCancelled(hearing: HearingID, reason: String, acting: String? = nil)
  /// The course of a hearing, from the call to the end.
  case course(CourseFact)
  /// Links to other cases, and what was carried over from them.
  case links(LinkFact)

  case notice(NoticeFact)
  case group(GroupFact)
  case message(MessageFact)

  case itemAcknowledged(key: String, reason: String)
  case itemTicked(key: String, ticked: Bool)
  case readinessSigned(signOff: SignOff)
  case signatureWithdrawn(reason: String)

  /// How open its hearings are, and what media asked.
  case openness(OpennessFact)
  /// What happened around and in the courtroom.
  case room(RoomFact)

  /// What was prepared for the judge's signature, and what became of it.
  case tray(TrayFact)

  /// Why another judge than the case's own did what stands behind it in the same act, where that is the judge's alone.
  case actedForJudge(reason: String)

  /// Undo and correction: the entry of this version no longer counts. Source: rules, section 2.
  case retracted(version: Int, reason: String?)
}
