import CaseEngine

public extension English {
  func name(_ sheet: CaseSheet) -> String {
    switch sheet {
    case .checklist: "readiness checklist"
    case .certificate: "readiness certificate"
    case .requestLetter: "request letters"
    case .receipt: "receipt"
    case .notice: "notices"
    case .inventory: "inventory of documents"
    }
  }

  func label(_ label: PaperLabel) -> String {
    switch label {
    case .caseNumber: "Case no."
    case .parties: "Parties"
    case .subject: "Subject"
    case .judge: "Judge"
    case .secretary: "Secretary of the court session"
    case .hearing: "Hearing"
    case .addressee: "To"
    case .address: "Address"
    case .channel: "Sent by"
    case .handedIn: "Handed in by"
    case .takenIn: "Taken in by"
    case .takenBack: "taken back by"
    case .place: "kept at"
    case .signature: "Signature"
    case .day: "Date"
    case .signedState: "Signed state of the case, entry"
    case .registerEntry: "Entry of the register"
    case .fingerprint: "Fingerprint"
    case .total: "In all"
    }
  }

  var checklistTitle: String { "Readiness checklist" }
  var certificateTitle: String { "Certificate of readiness" }
  var receiptTitle: String { "Receipt for documents" }
  var inventoryTitle: String { "Inventory of documents" }
  var whatIsAskedFor: String { "What is asked for" }
  var documentsOfCase: String { "Documents" }
  var setAsideByJudge: String { "Set aside by the judge" }
  func asOf(_ day: Day) -> String { "As of " + self.day(day) }
  var notSignedYet: String { "Not signed." }
  func certifies(_ isReady: Bool) -> String {
    isReady
      ? "The case has been prepared for trial. The judge signed its readiness."
      : "The judge signed the readiness of the case for trial with reservations."
  }
  var howToVerify: String {
    "To try it against the register: dayin verify --against FILE of this certificate. The next line is the anchor."
  }
  func servedShort(_ done: Int, of all: Int) -> String { all == 0 ? "not required" : count(done, of: all) }
  var noPDF: String { "For PDF, install: sudo apt install libpangocairo-1.0-0 fonts-dejavu-core" }

  func refusal(_ refusal: PaperRefusal, in state: CaseState?) -> String {
    switch refusal {
    case .notSigned: "Readiness is not signed: there is no certificate yet. The judge signs first."
    case .nothingAwaited(let party?):
      stop("Nothing that was requested is awaited of this party: " + self.party(party, in: state)) + " Request a document first."
    case .nothingAwaited(nil): "Nothing that was requested is awaited of anybody. Request a document first."
    case .nothingTakenIn(_, let number?): "Nothing was taken in under this number: " + incoming(number) + ". Check the incoming number."
    case .nothingTakenIn(let day, nil):
      (day.map { "No documents were taken in on " + self.day($0) + "." } ?? "No documents were taken in.")
        + " Name a day, number or documents."
    case .nothingReceived: "No documents have been received yet, so there is nothing to list."
    case .noNoticeWaits: "No notice waits to go. Name the number of one, or write a new one."
    }
  }
}
