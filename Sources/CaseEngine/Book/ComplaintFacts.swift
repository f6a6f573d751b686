/// Whether somebody asks, or is not content.
public enum ComplaintKind: String, CaseIterable, Hashable, Sendable, Codable {
  case question, complaint

  /// What it is taken for where nobody says: a question that was taken for a complaint is seen by the chair all the same, a complaint that was taken for
  /// a question drops out of what the chair sees.
  public static let usual = ComplaintKind.complaint
}

/// The ladder on which a question or complaint climbs when it is not answered, or the answer does not content.
public enum ComplaintLevel: String, CaseIterable, Hashable, Sendable, Codable, Comparable {
  case secretary, chancery, chair

  /// The next step up; nil from the top.
  public var next: ComplaintLevel? {
    switch self {
    case .secretary: .chancery
    case .chancery: .chair
    case .chair: nil
    }
  }

  /// From the bottom to the top.
  public static func < (left: ComplaintLevel, right: ComplaintLevel) -> Bool { left.place < right.place }

  private var place: Int {
    switch self {
    case .secretary: 0
    case .chancery: 1
    case .chair: 2
    }
  }
}

/// A question or a complaint about how the court works. It is no procedural complaint: those belong to a case.
public struct Complaint: Hashable, Sendable, Codable {
  /// A question or a complaint.
  public var kind: ComplaintKind
  /// How it came.
  public var channel: Channel
  /// From whom.
  public var from: String
  /// Where the answer goes: a telephone or an address, as it was left.
  public var contact: String?
  /// The case that it is about, as it was named; it need not be one of this register.
  public var caseNumber: CaseNumber?
  /// What is asked, or what is wrong.
  public var text: String
  /// By when it is to be answered.
  public var due: DueDate

  /// A question or complaint.
  public init(
    kind: ComplaintKind, channel: Channel, from: String, contact: String? = nil, caseNumber: CaseNumber? = nil, text: String, due: DueDate
  ) {
    self.kind = kind
    self.channel = channel
    self.from = from
    self.contact = contact
    self.caseNumber = caseNumber
    self.text = text
    self.due = due
  }

  /// In how many working days an answer is due where nobody says otherwise: a question by the next one, a complaint within three. A custom of the
  /// court, not a rule of procedure; any other day can be given.
  public static func usualDays(_ kind: ComplaintKind) -> Int {
    switch kind {
    case .question: 1
    case .complaint: 3
    }
  }

  /// The usual due date, counted in working time from the day after it came.
  public static func usualDue(_ kind: ComplaintKind, received day: Day, _ calendar: WorkingCalendar) -> DueDate {
    .computed(calendar.deadline(after: day, .workingDays(usualDays(kind))))
  }
}

/// Somebody who comes to the chair.
public struct Appointment: Hashable, Sendable, Codable {
  /// Who.
  public var name: String
  /// The telephone, as it was left.
  public var contact: String?
  /// When.
  public var start: Moment
  /// About what.
  public var about: String

  /// An appointment with the chair.
  public init(name: String, contact: String? = nil, start: Moment, about: String) {
    self.name = name
    self.contact = contact
    self.start = start
    self.about = about
  }
}

/// What became of an appointment.
public enum AppointmentOutcome: String, CaseIterable, Hashable, Sendable, Codable {
  case received, absent, cancelled
}

/// What is known of questions, complaints, and the chair's reception. The names and labels are the stored form.
public enum ComplaintFact: Hashable, Sendable, Codable {
  case complaintNoted(number: Int, complaint: Complaint)
  case complaintChanged(number: Int, complaint: Complaint)
  case complaintAnswered(number: Int, answer: String, by: Channel)
  /// It went up the ladder: unanswered, or the answer did not content.
  case complaintEscalated(number: Int, to: ComplaintLevel, reason: String, due: DueDate)
  case appointmentMade(number: Int, appointment: Appointment)
  case appointmentChanged(number: Int, appointment: Appointment)
  case appointmentEnded(number: Int, outcome: AppointmentOutcome, note: String?)
  case retracted(version: Int, reason: String?)
}
