import CaseEngine

/// The screens of the console.
public enum ScreenName: String, CaseIterable, Hashable, Sendable, Codable {
  case firstRun, cases, checklists, oneCase, outstanding, toServe, hearings, intake, book, contacts, court, tray
  case reports, outbox
}

/// What the list of hearings shows at once.
public enum HearingsView: String, CaseIterable, Hashable, Sendable { case day, week, month }

/// What the outbox shows at once.
public enum OutboxView: String, CaseIterable, Hashable, Sendable {
  /// Notices that have not gone.
  case toSend
  /// Notices that did not arrive.
  case undelivered
  /// Notices that went, and whose outcome or proof is wanting.
  case awaiting
  /// Hearings that participants have no notice of.
  case untold
  /// Messages of parties that wait for an answer.
  case messages
}

/// The views of the judge's tray.
public enum TrayView: String, CaseIterable, Hashable, Sendable {
  /// What was prepared for signature.
  case signature
  /// What media ask, and nobody answered.
  case media
}

/// The panes of one case.
public enum CasePane: Int, CaseIterable, Hashable, Sendable {
  case documents, readiness, service, hearing, parties, notices, history
  /// The courtroom: a screen of its own, which Tab does not come to.
  case courtroom

  /// The panes that Tab goes through.
  public static let tabs = allCases.filter { $0 != .courtroom }
}

/// The panes of the court's screen.
public enum CourtPane: Int, CaseIterable, Hashable, Sendable {
  case staff, settings, holidays, templates, terms, notices
}

/// A setting of the court.
public enum CourtSetting: Hashable, Sendable {
  /// Its name in one of the languages.
  case name(Language)
  case zone, hours, lunch, noticeDays, category, check
  /// The words of a notice; the court's address on it; whether notices go at lunch; whether there are groups; the command that sends.
  case noticeWords(NoticeKind, NoticeLanguage), address, noticeLunch, groups, gate(Channel)
}

/// In what a term is counted.
public enum TermUnit: String, CaseIterable, Hashable, Sendable {
  case workingDays, calendarDays, months
}

/// What the forms of the court's screen ask for.
public enum CourtField: Hashable, Sendable {
  case logins, roles
  /// A name in one of the languages.
  case named(Language)
  case zone, opens, closes, lunchStart, lunchEnd, noticeDays, code
  case day, dayIs
  case preselected, basis, askedOf
  case categories, countedFrom, keptWith, length, lengthUnit, prolongation, prolongationUnit, inForceFrom
  case noticeTitle, noticeText, goesInLunch, usesGroups, command, seconds
}

/// What can be written in the pane of notices.
public enum Errand: String, CaseIterable, Hashable, Sendable {
  /// Notices of the hearing for everybody who has none.
  case hearing
  /// Words of one's own.
  case letter
  /// A message of a party that came.
  case message
  /// The messenger group was made.
  case group
  /// A party's access to it is restricted.
  case restriction
}

/// The ways to begin where no register is.
public enum FirstRunWay: Int, CaseIterable, Hashable, Sendable {
  /// A new register.
  case make
  /// A new register that takes a file in.
  case take
  /// A court that is made up.
  case sample
}

/// What an entry field asks for.
public enum FieldKey: Hashable, Sendable {
  case date, channel, due, cause, reason, form, pages, number, sheets, shelf, custody, to, way, ground, clearing
  case title, from, original, note, role, name, of, phone, email, address, idNumber
  case caseNumber, category, subject, registered, judge, formerJudge, order, secretary, language
  case errand, text, proof, early, sending, noticeOutcome, restrictedUntil, messenger
  case kind, time, minutes, room, link, closed, override, acting, digits, receipt, court, file
  /// The file that came with a document or an exhibit.
  case attachment
  /// What is asked about the course of a hearing.
  case outcome, delayCause, whose, until, nextDate, nextTime
  /// A side of a new case, by its capacity; and the documents that it begins with.
  case party(PartyRole)
  case documents
  /// Who must get a document.
  case recipients
  /// What is asked about the openness of hearings and about media.
  case part, ruling, outlet, use, contact, request, answer, limits
  /// What is asked about hearings of many cases, links, and openness.
  case ofHearings(HearingsField)
  /// How much of what waits for signature.
  case extent
  /// The reason for setting a failing item of the checklist aside, by its key.
  case item(String)
  /// What is asked for in the courtroom.
  case inRoom(RoomField)
  /// What is asked for about the court itself.
  case ofCourt(CourtField)
  /// What is asked for about the court's own book.
  case ofBook(BookField)
}
