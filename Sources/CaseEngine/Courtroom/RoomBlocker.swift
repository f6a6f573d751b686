/// What stands in the way of an item of the checklist that the courtroom answers for.
public enum RoomBlocker: Hashable, Sendable {
  case linkMissing
  case notTested
  case testFailed(ConnectionTest)
  case viewingListEmpty
  case noTimeLimit(SpeechID)
  case exhibitNotReceived(ExhibitID)
  case notReady(reason: String?)
}
