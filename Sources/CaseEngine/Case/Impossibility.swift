/// Why a history with this fact could not have happened: asked of everything, import and retraction included. Source: rules, section 2.
public enum Impossibility: Hashable, Sendable {
  case alreadyOpened
  case notOpened
  case noSuchParty(PartyID)
  case partyNumberUsed(PartyID)
  case partyStillNeeded(PartyID, documents: [DocumentID], parties: [PartyID])
  case representsNobody(PartyID)
  case linksItself
  case noIdentityNumber(PartyID)
  case noSuchDocument(DocumentID)
  case documentNumberUsed(DocumentID)
  case alreadyReceived(DocumentID)
  case alreadyWaived(DocumentID)
  case notReceived(DocumentID)
  case notOutstanding(DocumentID)
  case alreadyAskedFor(DocumentID)
  case originalAlreadySettled(DocumentID)
  case originalNotFiled(DocumentID)
  case originalNotRequired(DocumentID)
  case alreadyServed(DocumentID, PartyID)
  case beforeItsCause(DocumentID)
  case noSuchHearing(HearingID)
  case hearingNumberUsed(HearingID)
  case hearingCancelled(HearingID)
  case trialAlreadySet(HearingID)
  case course(CourseObstacle)
  case notSuspended
  case alreadySuspended
  case notClosed
  case alreadyClosed
  case nothingSigned
  case noSuchEntry(version: Int)
  case alreadyRetracted(version: Int)
  case openness(OpennessImpossibility)
  case book(BookImpossibility)
  case tray(TrayImpossibility)
  case room(RoomImpossibility)
  case notice(NoticeImpossibility)
}
