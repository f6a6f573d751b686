/// What a report counts, by the names of the command line; never renamed.
public enum Figure: String, CaseIterable, Hashable, Sendable, Codable {
  // 1: people trained in videoconferencing.
  case trainings = "training.sessions"
  case trainingsRemote = "training.remote-hearings"
  case trainingsProgram = "training.program"
  case untrained = "training.untrained"
  // 2: hearings by videoconference.
  case hearingsRemote = "remote.hearings"
  case hearingsInPerson = "remote.in-person"
  case connectionsTested = "remote.tested"
  case connectionBreaks = "remote.breaks"
  case viewingLists = "remote.viewing-lists"
  // 3: groups, and notices in working hours.
  case groupsNamed = "groups.named"
  case groupsCreated = "groups.created"
  case noticesSent = "notices.sent"
  case noticesInHours = "notices.in-hours"
  case noticesInTime = "notices.in-time"
  case noticesLate = "notices.late"
  case noticesUndelivered = "notices.not-delivered"
  // 4: what was asked for in time, reached everybody, and was filed.
  case requestsMade = "requests.made"
  case requestsBefore = "requests.before"
  case requestsLate = "requests.late"
  case requestsLateFor = "requests.late-because"
  case requestsBackdated = "requests.backdated"
  case requestsImported = "requests.imported"
  case requestsOpen = "requests.no-hearing"
  case papersReceived = "documents.received"
  case papersServed = "documents.served"
  case originalsSettled = "originals.settled"
  case originalsFiled = "originals.filed"
  case originalsCompared = "originals.compared"
  case originalsSigned = "originals.signed"
  case originalsGivenBack = "originals.given-back"
  case originalsLost = "originals.lost"
  case originalsMissing = "originals.missing"
  case speeches = "speeches.announced"
  case speechesPrepared = "speeches.prepared"
  // 5: open hearings, and the media.
  case hearingsOpen = "openness.open"
  case hearingsClosed = "openness.closed"
  case mediaRequests = "media.requests"
  case mediaAnswered = "media.answered"
  // 6: in time, and within reach.
  case hearingsPlanned = "punctuality.planned"
  case hearingsHeld = "punctuality.held"
  case hearingsOnTime = "punctuality.on-time"
  case hearingsLate = "punctuality.late"
  case minutesLate = "punctuality.minutes-late"
  case hearingsPutOff = "punctuality.put-off"
  case hearingsCancelled = "punctuality.cancelled"
  case hearingsMoved = "punctuality.moved"
  case causesOfDelay = "punctuality.because"
  case datesFixed = "punctuality.dates-fixed"
  case datesHeld = "punctuality.dates-held"
  case messages = "messages.received"
  case messagesAnswered = "messages.answered"
  case messageMinutes = "messages.minutes"
  // 7 and 8: proposals.
  case proposals = "proposals.noted"
  case proposalsDecided = "proposals.decided"
  case proposalsCarriedOut = "proposals.carried-out"
  case proposalsFromCourts = "proposals.from-courts"
  // 9: complaints.
  case complaints = "complaints.received"
  case complaintsInTime = "complaints.answered-in-time"
  case complaintsLate = "complaints.answered-late"
  case complaintsOpen = "complaints.open"
  // What is ahead, and what is owed.
  case hearingsAhead = "readiness.hearings"
  case hearingsReady = "readiness.ready"
  case hearingsNotReady = "readiness.not-ready"
  case hearingsFailing = "readiness.failing"
  case papersOwed = "outstanding.documents"
  case papersOverdue = "outstanding.overdue"

  /// The recommendation of 11 December 2020 that it answers to; nil where it is not among the figures of the nine.
  public var recommendation: Int? {
    switch self {
    case .trainings, .trainingsRemote, .trainingsProgram, .untrained: 1
    case .hearingsRemote, .hearingsInPerson, .connectionsTested, .connectionBreaks, .viewingLists: 2
    case .groupsNamed, .groupsCreated, .noticesSent, .noticesInHours, .noticesInTime, .noticesLate, .noticesUndelivered: 3
    case .requestsBefore, .requestsLate, .papersReceived, .papersServed, .originalsSettled, .originalsMissing, .speeches, .speechesPrepared:
      4
    case .hearingsOpen, .hearingsClosed, .mediaRequests, .mediaAnswered: 5
    case .hearingsHeld, .hearingsOnTime, .hearingsLate, .minutesLate, .hearingsPutOff, .messages, .messagesAnswered,
      .messageMinutes:
      6
    case .proposals, .proposalsDecided: 7
    case .proposalsCarriedOut, .proposalsFromCourts: 8
    case .complaints, .complaintsInTime, .complaintsLate, .complaintsOpen: 9
    default: nil
    }
  }

  /// How its numbers of several columns become one.
  public var measure: Measure {
    self == .minutesLate || self == .messageMinutes ? .mean : .count
  }

  /// What a number says.
  public enum Measure: Hashable, Sendable {
    /// How many.
    case count
    /// So much on the average.
    case mean
  }
}
