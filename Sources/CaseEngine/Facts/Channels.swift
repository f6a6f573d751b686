/// How a request went out, or how a document came in. The codes are a contract of the command line.
public enum Channel: String, CaseIterable, Sendable, Codable {
  case letter, cabinet, email, sms, messenger, telephone, videoconference, chancery
  case inCourt = "in-court"
}

/// How a received document was handed on to another participant.
public enum ServiceWay: String, CaseIterable, Sendable, Codable {
  case byCourt = "by-court"
  case bySender = "by-sender"
  case readAtCourt = "read-at-court"
  case letter, cabinet, email, sms, messenger, telephone, videoconference, chancery
  case inCourt = "in-court"
}

/// As what a document reached the court. An electronic document counts with its valid digital signature. Source: rules, section 3.
public enum ReceivedForm: String, CaseIterable, Sendable, Codable {
  case copy
  case certifiedCopy = "certified-copy"
  case electronic
  case original
}

/// Why a document was asked for only after the hearing was set. Only the court's own omission fails the checklist. Source: rules, section 2.
public enum LateCause: String, CaseIterable, Sendable, Codable {
  case newParty = "new-party"
  case counterclaim
  case motion
  case newEvidence = "new-evidence"
  case courtOmission = "court-omission"
}

/// Why the judge lets a document go. Source: rules, section 3.
public enum WaiverGround: String, CaseIterable, Sendable, Codable {
  case notNeeded = "not-needed"
  case notSubmitted = "not-submitted"
  case lost
  case other
}

/// What a hearing is for. The gate and the checklist are about the trial. Source: rules, section 4.
public enum HearingKind: String, CaseIterable, Sendable, Codable {
  case preparatory, preliminary, trial
}
