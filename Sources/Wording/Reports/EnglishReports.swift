import CaseEngine

public extension English {
  func report(_ name: ReportName) -> String {
    switch name {
    case .recommendations: "The nine recommendations"
    case .requests: "Requests"
    case .originals: "Originals"
    case .readiness: "Readiness by week"
    case .punctuality: "Punctuality"
    case .outstanding: "What is owed"
    }
  }
  func figure(_ figure: Figure) -> String {
    switch figure {
    case .trainings: "trainings"
    case .trainingsRemote: "of them in videoconferencing"
    case .trainingsProgram: "of them in this program"
    case .untrained: "judges and secretaries not trained in it"
    case .hearingsRemote: "hearings by videoconference"
    case .hearingsInPerson: "hearings in the courtroom"
    case .connectionsTested: "connection tested beforehand"
    case .connectionBreaks: "breaks in the connection"
    case .viewingLists: "viewing lists"
    case .groupsNamed: "groups named by the parties"
    case .groupsCreated: "of them made in the messenger"
    case .noticesSent: "notices sent"
    case .noticesInHours: "of them in working hours"
    case .noticesInTime: "of hearings, in time"
    case .noticesLate: "of hearings, late"
    case .noticesUndelivered: "not delivered"
    case .requestsMade: "documents requested"
    case .requestsBefore: "requested before the setting"
    case .requestsLate: "requested after the setting"
    case .requestsLateFor: "why after"
    case .requestsBackdated: "backdated"
    case .requestsImported: "as a file states"
    case .requestsOpen: "no hearing set"
    case .papersReceived: "documents received"
    case .papersServed: "of them served on everyone"
    case .originalsSettled: "originals settled"
    case .originalsFiled: "filed"
    case .originalsCompared: "compared and returned"
    case .originalsSigned: "signed electronically"
    case .originalsGivenBack: "filed, later given back"
    case .originalsLost: "lost"
    case .originalsMissing: "originals missing"
    case .speeches: "speeches announced"
    case .speechesPrepared: "of them prepared"
    case .hearingsOpen: "open hearings"
    case .hearingsClosed: "closed hearings"
    case .mediaRequests: "media requests"
    case .mediaAnswered: "of them answered"
    case .hearingsPlanned: "hearings planned"
    case .hearingsHeld: "hearings begun"
    case .hearingsOnTime: "of them on time"
    case .hearingsLate: "late"
    case .minutesLate: "late on the average, minutes"
    case .hearingsPutOff: "put off"
    case .hearingsCancelled: "cancelled"
    case .hearingsMoved: "moved to another day"
    case .datesFixed: "dates fixed"
    case .datesHeld: "of them held"
    case .causesOfDelay: "cause of the delay"
    case .messages: "messages of parties"
    case .messagesAnswered: "of them answered"
    case .messageMinutes: "answer on the average, minutes of working time"
    case .proposals: "proposals noted"
    case .proposalsDecided: "proposals decided"
    case .proposalsCarriedOut: "proposals carried out"
    case .proposalsFromCourts: "taken in from other courts"
    case .complaints: "complaints and questions"
    case .complaintsInTime: "answered in time"
    case .complaintsLate: "answered late"
    case .complaintsOpen: "waiting for an answer"
    case .hearingsAhead: "hearings ahead"
    case .hearingsReady: "ready"
    case .hearingsNotReady: "not ready"
    case .hearingsFailing: "what is in the way"
    case .papersOwed: "documents owed to the court"
    case .papersOverdue: "of them overdue"
    }
  }
  func recommendation(_ number: Int) -> String {
    switch number {
    case 1: "Training in videoconferencing"
    case 2: "Hearings by videoconference"
    case 3: "Groups and notices"
    case 4: "Preparation of cases"
    case 5: "Openness"
    case 6: "On time and within reach"
    case 7: "Discussion club"
    case 8: "Exchange of proposals"
    case 9: "Questions and complaints"
    default: ""
    }
  }
  var noCauseGiven: String { "no cause given" }
  var reportTotal: String { "Total" }
  func reportSpan(_ first: String, _ last: String) -> String { "\(first) to \(last)" }
  var hintPeriod: String { "Period" }
  var nothingBehind: String { "No list is behind this figure" }
}
