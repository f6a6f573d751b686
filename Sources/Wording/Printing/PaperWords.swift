import CaseEngine

/// The papers of one case, by the names of the command line: its readiness; what was signed of it; letters to those who owe documents; what was taken in;
/// notices that wait; what was received.
public enum CaseSheet: String, CaseIterable, Hashable, Sendable {
  case checklist, certificate
  case requestLetter = "request-letter"
  case receipt, notice, inventory
}

/// What stands before a value on a printed paper.
public enum PaperLabel: String, CaseIterable, Hashable, Sendable {
  case caseNumber, parties, subject, judge, secretary, hearing
  case addressee, address, channel
  case handedIn, takenIn, takenBack, place
  case signature, day
  case signedState, registerEntry, fingerprint
  case total
}

/// The papers of a case: their titles, what stands on them beside what the register has, and why one cannot be printed.
public protocol PaperWords {
  /// A paper, as it is chosen.
  func name(_ sheet: CaseSheet) -> String
  /// What stands before a value.
  func label(_ label: PaperLabel) -> String
  /// The title of the checklist, of the certificate, of a receipt and of an inventory.
  var checklistTitle: String { get }
  var certificateTitle: String { get }
  var receiptTitle: String { get }
  var inventoryTitle: String { get }
  /// Above what a letter asks for, and above the documents of a certificate.
  var whatIsAskedFor: String { get }
  var documentsOfCase: String { get }
  /// Above what the judge set aside with a reason.
  var setAsideByJudge: String { get }
  /// As of which day a paper is.
  func asOf(_ day: Day) -> String
  /// Nothing is signed yet.
  var notSignedYet: String { get }
  /// What a certificate says of itself: that the case was prepared and by whom that was signed.
  func certifies(_ isReady: Bool) -> String
  /// How a certificate can be tried against the register, later and by anybody.
  var howToVerify: String { get }
  /// Each document served on how many of those who must get it.
  func servedShort(_ done: Int, of all: Int) -> String
  /// PDF cannot be made on this machine, and what to do.
  var noPDF: String { get }
  /// Why a paper cannot be printed.
  func refusal(_ refusal: PaperRefusal, in state: CaseState?) -> String
}
