/// What somebody asks of the court's settings. Checked against the settings as they stand, it gives facts or a refusal.
///
/// A new instruction is added here, and decided in `SettingsDecision`.
public enum SettingsInstruction: Hashable, Sendable {
  case nameCourt(Named)
  case setZone(CourtZone)
  case setHours(WorkingHours)
  case markDay(Day, CalendarException)
  case unmarkDay(Day)
  case addCategory(String)
  case addTemplate(DocumentTemplate)
  /// Takes a document off the pick list, by its title in any language: of one category, or of all.
  case removeTemplate(title: String, category: String?)
  case setTerm(TermRule)
  case removeTerm(key: String, from: Day?)
  case addManualCheck(ManualCheck)
  case removeManualCheck(key: String)
  case setNoticeDays(Int)
  case notices(NoticeSettingsInstruction)
}

/// What somebody asks of the staff.
public enum StaffInstruction: Hashable, Sendable {
  /// Enters somebody under the next number. The first entry is the person's own, and names the roles that are kept.
  case enterMember(StaffMember)
  case changeMember(Int, StaffMember)
  case removeMember(Int)
}

/// Things of the court's own that people name.
public enum CourtThing: String, Hashable, Sendable, CaseIterable {
  case staffMember = "staff"
  case template, term, check, court
}

/// Why the staff cannot be as somebody wants it.
public enum StaffMistake: Hashable, Sendable {
  /// The first entry must be of the person who makes it, with the role of the administrator: nobody else could go on.
  case firstMustBeYourself(login: String)
  /// There would be nobody left who can keep the staff.
  case lastAdministrator
  /// Somebody else has this login.
  case loginTaken(login: String, number: Int)
  /// A member without a login or without a role.
  case loginMissing, roleMissing
}
