/// What came of asking the court's command to send a notice.
public enum SendingAnswer: Hashable, Sendable {
  /// The command ended well; what it said is the proof.
  case sent(String)
  /// The command said that it failed.
  case refused(status: Int, said: String)
  /// It took longer than it may, and was ended.
  case tookTooLong
  /// Others than the administrator of the machine and this person could change the program: it was not run.
  case notTrusted
  /// What goes into this opening would have been read as an option of the program: it was not run.
  case wouldBeOption(SendingGate.Opening)
  /// It could not be started.
  case notStarted
}
