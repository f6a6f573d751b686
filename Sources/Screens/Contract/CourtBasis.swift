import CaseEngine

/// What an answer about the court was given on: a setting, a member of the staff, a day, a template as somebody had it before them.
public struct CourtBasis: Hashable, Sendable {
  let subject: CourtSubject
  private let value: Value

  private enum Value: Hashable {
    case member(StaffMember), name(Named), zone(String), hours(WorkingHours), days(Int), check(ManualCheck), day(CalendarException)
    case template(DocumentTemplate), term(TermRule)
    case notice(NoticeTemplate?), address(Named?), flag(Bool), gate(SendingGate?)
  }

  /// How the court has something now; nil where it has it no longer.
  init?(_ subject: CourtSubject, of court: CourtFile) {
    self.subject = subject
    let rules = court.rules
    let value: Value? =
      switch subject {
      case .member(let number): court.staff[number].map { .member($0) }
      case .name: .name(rules.court)
      case .zone: .zone(rules.calendar.zone.name)
      case .hours, .lunch: .hours(rules.calendar.hours)
      case .noticeDays: .days(rules.noticeDays)
      case .category: nil
      case .noticeWords(let kind, let language): .notice(rules.notices.template(kind, language))
      case .address: .address(rules.notices.address)
      case .noticeLunch: .flag(rules.notices.goesInLunch)
      case .groups: .flag(rules.notices.usesGroups)
      case .gate(let channel): .gate(rules.notices.gates[channel])
      case .check(let key): rules.manualChecks.first { $0.key == key }.map { .check($0) }
      case .day(let day): rules.calendar.exceptions[day].map { .day($0) }
      case .template(let category, let title):
        rules.templates.first { $0.category == category && $0.title == title }.map { .template($0) }
      case .term(let key, let day): rules.terms.rules.first { $0.key == key && $0.inForceFrom == day }.map { .term($0) }
      }
    guard let value else { return nil }
    self.value = value
  }

  /// Whether the court still has it as it was.
  public func stands(in court: CourtFile) -> Bool { CourtBasis(subject, of: court) == self }
}

extension CourtFile {
  /// Who last changed something of the court, and when.
  func lastToChange(_ subject: CourtSubject) -> ActOutcome.FirstDone? {
    if case .member(let number) = subject {
      let entry = staffEntries.last { entry in
        switch entry.fact {
        case .staffEntered(number, _), .staffChanged(number, _), .staffLeft(number): true
        default: false
        }
      }
      return entry.map { ActOutcome.FirstDone(name: $0.by.name, at: $0.recordedAt) }
    }
    return settings.last { CourtFile.concerns(subject, $0.fact) }.map { ActOutcome.FirstDone(name: $0.by.name, at: $0.recordedAt) }
  }

  private static func concerns(_ subject: CourtSubject, _ fact: SettingsFact) -> Bool {
    switch (subject, fact) {
    case (.name, .courtNamed), (.zone, .zoneSet), (.hours, .hoursSet), (.lunch, .hoursSet), (.noticeDays, .noticeDaysSet): true
    case (.check(let key), .manualCheckAdded(let check)): check.key == key
    case (.check(let key), .manualCheckRemoved(let other)): other == key
    case (.day(let day), .dayMarked(let other, _)), (.day(let day), .dayUnmarked(let other)): other == day
    case (.template(let category, let title), .templateAdded(let template)):
      template.category == category && template.title == title
    case (.template(let category, let title), .templateRemoved(let other, let name)):
      other == category && [title.kk, title.ru, title.en].contains(name)
    case (.term(let key, _), .termSet(let term)): term.key == key
    case (_, .notices(let fact)): concerns(subject, fact)
    case (.term(let key, let from), .termRemoved(let other, let day)): other == key && (day == nil || day == from)
    default: false
    }
  }

  private static func concerns(_ subject: CourtSubject, _ fact: NoticeSettingsFact) -> Bool {
    switch (subject, fact) {
    case (.noticeWords(let kind, let language), .templateSet(let template)): template.kind == kind && template.language == language
    case (.noticeWords(let kind, let language), .templateReset(let other, let tongue)): other == kind && tongue == language
    case (.address, .addressSet), (.noticeLunch, .lunchSet), (.groups, .groupsSet): true
    case (.gate(let channel), .gateSet(let other, _)): other == channel
    default: false
    }
  }
}
