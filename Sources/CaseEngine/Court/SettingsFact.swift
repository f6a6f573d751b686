/// What the administrator decided about the court. Appended, never changed; the names and labels are the stored form.
public enum SettingsFact: Hashable, Sendable, Codable {
  case courtNamed(name: Named)
  case zoneSet(zone: CourtZone)
  case hoursSet(hours: WorkingHours)
  case dayMarked(day: Day, exception: CalendarException)
  case dayUnmarked(day: Day)
  case categoryAdded(category: String)
  case templateAdded(template: DocumentTemplate)
  case templateRemoved(category: String, title: String)
  case termSet(term: TermRule)
  /// One version of a term, by the day from which it holds; all of them where no day is said.
  case termRemoved(key: String, from: Day?)
  case manualCheckAdded(check: ManualCheck)
  case manualCheckRemoved(key: String)
  case noticeDaysSet(days: Int)
  case notices(NoticeSettingsFact)
  case retracted(version: Int, reason: String?)
}

/// What is known about the staff. Staff entries join a name to one or more logins and roles. Source: rules, section 5.
public enum StaffFact: Hashable, Sendable, Codable {
  case staffEntered(number: Int, person: StaffMember)
  case staffChanged(number: Int, person: StaffMember)
  case staffLeft(number: Int)
  case retracted(version: Int, reason: String?)
}

/// A person who works at the court.
public struct StaffMember: Hashable, Sendable, Codable {
  /// The name, as it is written on papers.
  public var name: String
  /// The logins by which this person is known.
  public var logins: [String]
  /// What this person may act as.
  public var roles: [CourtRole]

  /// A member of the staff.
  public init(name: String, logins: [String], roles: [CourtRole]) {
    self.name = name
    self.logins = logins
    self.roles = roles
  }
}
