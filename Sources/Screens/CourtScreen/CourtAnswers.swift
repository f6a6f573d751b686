import CaseEngine
import Wording

extension Form {
  /// What a form of the court asks for. Throws at the first field whose answer cannot be read.
  func change(_ form: CourtForm, _ court: CourtFile, _ sitting: Sitting) throws(BadAnswer) -> CourtAct.Change {
    switch form {
    case .addMember: return .staff(.enterMember(try member(before: nil)))
    case .addCategory: return .settings([.addCategory(try required(.ofCourt(.code)))])
    case .addCheck: return .settings([.addManualCheck(try check(sitting))])
    case .addDay: return .settings([try markDay(sitting)])
    case .addTemplate: return .settings([.addTemplate(try template(before: nil, sitting))])
    case .addTerm: return .settings([.setTerm(try term(sitting))])
    case .change(let subject): return try change(subject, court, sitting)
    }
  }

  private func change(_ subject: CourtSubject, _ court: CourtFile, _ sitting: Sitting) throws(BadAnswer) -> CourtAct.Change {
    switch subject {
    case .member(let number): return .staff(.changeMember(number, try member(before: court.staff[number])))
    case .name: return .settings([.nameCourt(try named(sitting))])
    case .zone: return .zone(named: try required(.ofCourt(.zone)))
    case .hours, .lunch: return .settings([.setHours(try hours())])
    case .noticeDays:
      guard let days = TypedNumber.number(try required(.ofCourt(.noticeDays))) else { throw BadAnswer(.ofCourt(.noticeDays), .notANumber) }
      return .settings([.setNoticeDays(days)])
    case .category: return .settings([])
    case .noticeWords, .address, .noticeLunch, .groups, .gate:
      return .settings(try ofNotices(subject, sitting).map { [.notices($0)] } ?? [])
    case .check(let key):
      let check = try check(sitting)
      // Under another key it is another item: the old one goes.
      return .settings((check.key == key ? [] : [.removeManualCheck(key: key)]) + [.addManualCheck(check)])
    case .day(let day):
      let marking = try markDay(sitting)
      if case .markDay(day, _) = marking { return .settings([marking]) }
      return .settings([.unmarkDay(day), marking])
    case .term(let key, let from):
      let term = try term(sitting)
      // Under another code it is another term: this version of the old one goes, the others stay.
      return .settings((term.key == key ? [] : [.removeTerm(key: key, from: from)]) + [.setTerm(term)])
    case .template(let category, let title):
      let template = try template(before: court.rules.templates.first { $0.category == category && $0.title == title }, sitting)
      if template.category == category, template.title == title { return .settings([.addTemplate(template)]) }
      return .settings([.removeTemplate(title: title.ru, category: category), .addTemplate(template)])
    }
  }

  private func member(before: StaffMember?) throws(BadAnswer) -> StaffMember {
    let name = try required(.name)
    let logins = try required(.ofCourt(.logins)).split { $0 == "," || $0 == " " || $0 == ";" }.map(String.init)
    let chosen = (fields[.ofCourt(.roles)]?.picks?.chosen ?? []).compactMap { if case .courtRole(let role) = $0 { role } else { nil } }
    if chosen.isEmpty { throw BadAnswer(.ofCourt(.roles), .missing) }
    // Roles that stay keep their order: the first is the one that a person is shown by.
    let kept = (before?.roles ?? []).filter { chosen.contains($0) }
    return StaffMember(name: name, logins: logins, roles: kept + chosen.filter { !kept.contains($0) })
  }

  /// The name in three languages; where one is left empty, as in another.
  func named(_ sitting: Sitting) throws(BadAnswer) -> Named {
    func typed(_ language: Language) -> String? { fields.text(.ofCourt(.named(language))) }
    let order = [sitting.language, .russian, .kazakh, .english]
    guard let usual = order.lazy.compactMap({ typed($0) }).first else { throw BadAnswer(.ofCourt(.named(sitting.language)), .missing) }
    return Named(kk: typed(.kazakh) ?? usual, ru: typed(.russian) ?? usual, en: typed(.english) ?? usual)
  }

  private func hours() throws(BadAnswer) -> WorkingHours {
    func time(_ field: CourtField) throws(BadAnswer) -> ClockTime {
      guard let time = TypedNumber.time(try required(.ofCourt(field))) else { throw BadAnswer(.ofCourt(field), .notATime) }
      return time
    }
    let (start, end) = (try time(.opens), try time(.closes))
    let (lunchStart, lunchEnd) = (try time(.lunchStart), try time(.lunchEnd))
    guard let hours = WorkingHours(start: start, end: end, lunchStart: lunchStart, lunchEnd: lunchEnd) else {
      throw BadAnswer(start < end ? .ofCourt(.lunchStart) : .ofCourt(.closes), .timesOutOfOrder)
    }
    return hours
  }

  private func check(_ sitting: Sitting) throws(BadAnswer) -> ManualCheck {
    let category: String? = if case .category(let code) = fields.chosen(.category) { code } else { nil }
    return ManualCheck(key: try required(.ofCourt(.code)), category: category, title: try named(sitting))
  }

  private func markDay(_ sitting: Sitting) throws(BadAnswer) -> SettingsInstruction {
    let typed = try required(.ofCourt(.day))
    guard let day = DateInput.parse(typed, today: sitting.today, calendar: sitting.rules.calendar, direction: .future)?.day else {
      throw BadAnswer(.ofCourt(.day), .notADate)
    }
    guard case .dayKind(let kind) = fields.chosen(.ofCourt(.dayIs)) else { throw BadAnswer(.ofCourt(.dayIs), .missing) }
    return .markDay(day, CalendarException(kind: kind, name: try named(sitting)))
  }

  private func template(before: DocumentTemplate?, _ sitting: Sitting) throws(BadAnswer) -> DocumentTemplate {
    guard case .category(let category) = fields.chosen(.category) else { throw BadAnswer(.category, .missing) }
    let original: OriginalRequirement = if case .requirement(let asked) = fields.chosen(.original) { asked } else { .none }
    let chosen = (fields[.ofCourt(.askedOf)]?.picks?.chosen ?? []).compactMap { if case .partyRole(let role) = $0 { role } else { nil } }
    // The order is that of likelihood: roles that stay keep it.
    let kept = (before?.from ?? []).filter { chosen.contains($0) }
    return DocumentTemplate(
      category: category, title: try named(sitting), from: kept + chosen.filter { !kept.contains($0) }, original: original,
      preselected: fields.chosen(.ofCourt(.preselected)) == .yes, basis: fields.text(.ofCourt(.basis)) ?? "")
  }
}
