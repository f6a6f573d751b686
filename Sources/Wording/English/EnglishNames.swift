import CaseEngine

public extension English {
  func name(_ status: DocumentStatus) -> String {
    switch status {
    case .needed: "not requested"
    case .requested: "requested"
    case .received: "received"
    case .returned: "returned"
    case .waived: "not required"
    }
  }

  func name(_ phase: CasePhase) -> String {
    switch phase {
    case .preparation: "preparation"
    case .hearingSet: "hearing set"
    case .ready: "ready"
    case .heard: "heard"
    case .closed: "closed"
    case .suspended: "suspended"
    }
  }

  func name(_ role: PartyRole) -> String {
    switch role {
    case .plaintiff: "plaintiff"
    case .defendant: "defendant"
    case .thirdParty: "third party"
    case .interestedPerson: "interested person"
    case .applicant: "applicant"
    case .prosecutor: "prosecutor"
    case .stateBody: "state body"
    case .accused: "accused"
    case .victim: "victim"
    case .defender: "defence counsel"
    case .representative: "representative"
    case .expert: "expert"
    case .translator: "interpreter"
    case .witness: "witness"
    case .holder: "holder of the document"
    }
  }

  func shortName(_ role: PartyRole) -> String {
    switch role {
    case .thirdParty: "third p."
    case .interestedPerson: "interest."
    case .defender: "defence"
    case .representative: "represent."
    case .translator: "interpr."
    case .holder: "holder"
    default: name(role)
    }
  }

  func name(_ channel: Channel) -> String {
    switch channel {
    case .letter: "letter"
    case .cabinet: "cabinet"
    case .email: "e-mail"
    case .sms: "SMS"
    case .messenger: "messenger"
    case .telephone: "telephone"
    case .videoconference: "video link"
    case .chancery: "chancery"
    case .inCourt: "in court"
    }
  }

  func requested(by channel: Channel) -> String {
    switch channel {
    case .letter: "by letter"
    case .cabinet: "through the cabinet"
    case .email: "by e-mail"
    case .sms: "by SMS"
    case .messenger: "by messenger"
    case .telephone: "by telephone"
    case .videoconference: "by video link"
    case .chancery: "through the chancery"
    case .inCourt: "at the hearing"
    }
  }

  func received(by channel: Channel) -> String {
    switch channel {
    case .letter: "by post"
    case .chancery: "in person at the chancery"
    default: requested(by: channel)
    }
  }

  func name(_ way: ServiceWay) -> String {
    switch way {
    case .byCourt: "by the court"
    case .bySender: "by the sender"
    case .readAtCourt: "read at the court"
    case .letter: "by letter"
    case .cabinet: "through the cabinet"
    case .email: "by e-mail"
    case .sms: "by SMS"
    case .messenger: "by messenger"
    case .telephone: "by telephone"
    case .videoconference: "by video link"
    case .chancery: "through the chancery"
    case .inCourt: "at the hearing"
    }
  }

  func name(_ form: ReceivedForm) -> String {
    switch form {
    case .copy: "copy"
    case .certifiedCopy: "certified copy"
    case .electronic: "signed electronic document"
    case .original: "original"
    }
  }

  func shortName(_ form: ReceivedForm) -> String {
    switch form {
    case .copy: "copy"
    case .certifiedCopy: "cert. copy"
    case .electronic: "signed"
    case .original: "original"
    }
  }

  func name(_ requirement: OriginalRequirement) -> String {
    switch requirement {
    case .none: "a copy is enough"
    case .paper: "original required"
    case .paperOrSigned: "original or signed electronic document required"
    }
  }

  func name(_ settlement: Settlement) -> String {
    switch settlement {
    case .filed: "filed"
    case .compared: "compared"
    case .signed: "signed"
    case .givenBack: "given back"
    case .waived: "lost"
    }
  }

  func name(_ ground: WaiverGround) -> String {
    switch ground {
    case .notNeeded: "not needed"
    case .notSubmitted: "not submitted"
    case .lost: "lost"
    case .other: "another ground"
    }
  }

  func name(_ cause: LateCause) -> String {
    switch cause {
    case .newParty: "new participant"
    case .counterclaim: "counterclaim"
    case .motion: "motion"
    case .newEvidence: "new evidence"
    case .courtOmission: "the court's omission"
    }
  }

  func name(_ kind: HearingKind) -> String {
    switch kind {
    case .preparatory: "preparatory meeting"
    case .preliminary: "preliminary hearing"
    case .trial: "trial"
    }
  }

  func name(_ role: CourtRole) -> String {
    switch role {
    case .judge: "judge"
    case .secretary: "secretary of the court session"
    case .chancery: "chancery"
    case .chair: "president of the court"
    case .administrator: "administrator"
    case .observer: "observer"
    }
  }

  func shortName(_ role: CourtRole) -> String {
    switch role {
    case .secretary: "secretary"
    case .chair: "president"
    case .administrator: "admin."
    default: name(role)
    }
  }

  func name(_ evidence: Evidence) -> String {
    switch evidence {
    case .recorded: "proved by the order of entries"
    case .backdated: "backdated"
    case .imported: "as the imported file states"
    }
  }

  func name(_ state: ItemState) -> String {
    switch state {
    case .pass: "done"
    case .fail: "not done"
    case .waived: "with the judge's reservation"
    case .notApplicable: "not required"
    }
  }

  func name(_ view: SavedView) -> String {
    switch view {
    case .mine: "My cases"
    case .thisWeek: "This week"
    case .notReady: "Not ready"
    case .overdue: "Overdue"
    case .noHearing: "No hearing yet"
    case .questionable: "Late requests"
    case .all: "All"
    }
  }

  func name(_ order: DocketOrder) -> String {
    switch order {
    case .hearing: "by hearing"
    case .number: "by number"
    case .registered: "by day of registration"
    }
  }

  func name(_ list: PaperQuery.List) -> String {
    switch list {
    case .outstanding: "Outstanding"
    case .toServe: "To serve"
    case .all: "All documents"
    }
  }

  func name(_ kind: CalendarException.Kind) -> String {
    switch kind {
    case .holiday: "public holiday"
    case .transferredDayOff: "moved day off"
    case .workingDay: "working day"
    }
  }

  func name(_ holder: IdentityNumber.Holder) -> String {
    switch holder {
    case .person: "IIN"
    case .organisation: "BIN"
    }
  }

  func category(_ code: String) -> String {
    switch code {
    case "civil": "civil case"
    case "commercial": "commercial case"
    case "administrative": "administrative case"
    case "criminal": "criminal case"
    case "family": "family case"
    case "admin-offence": "administrative offence case"
    default: code
    }
  }

  func heading(_ column: CountColumn) -> String {
    switch column {
    case .requested: "Requested"
    case .received: "Received"
    case .originals: "Originals"
    case .served: "Served"
    }
  }

  func letter(_ column: CountColumn) -> String {
    switch column {
    case .requested: "Rq"
    case .received: "Rc"
    case .originals: "O"
    case .served: "S"
    }
  }

  func named(_ name: Named) -> String { name.en }

  func basis(_ citation: String) -> String { citation }

  func quoted(_ title: String) -> String { "“" + title + "”" }

  func document(_ id: DocumentID, _ title: String?) -> String { "document \(id.rawValue)" + (title.map { " " + quoted($0) } ?? "") }

  func party(_ id: PartyID) -> String { "participant \(id.rawValue)" }

  func andOthers(_ name: String) -> String { name + " et al." }

  func incoming(_ number: String) -> String { beginsWithDigit(number) ? "in. No. " + number : number }

  func room(_ room: String) -> String { beginsWithDigit(room) ? "room " + room : room }
}
