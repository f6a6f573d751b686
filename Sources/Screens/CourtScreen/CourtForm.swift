import CaseEngine
import Wording

/// The forms of the court's screen.
enum CourtForm: Hashable, Sendable, Codable {
  case addMember, addCategory, addCheck, addDay, addTemplate, addTerm
  case change(CourtSubject)
}

extension CourtForm {
  /// The form by which something like this is added; nil for what is always there.
  static func adding(_ subject: CourtSubject) -> CourtForm? {
    switch subject {
    case .member: .addMember
    case .check: .addCheck
    case .day: .addDay
    case .template: .addTemplate
    case .term: .addTerm
    case .category: .addCategory
    case .name, .zone, .hours, .lunch, .noticeDays, .noticeWords, .address, .noticeLunch, .groups, .gate: nil
    }
  }

  /// What a form asks for.
  static func fields(_ form: CourtForm, _ court: CourtFile, _ sitting: Sitting) -> Fields {
    let rules = court.rules
    switch form {
    case .addMember: return member(nil, isFirst: court.staff.isEmpty, sitting)
    case .addCategory: return Fields([.text(.ofCourt(.code), required: true)])
    case .addCheck: return check(nil, rules)
    case .addDay: return day(nil, nil, sitting)
    case .addTemplate: return template(nil, rules)
    case .addTerm: return term(nil, rules, sitting)
    case .change(let subject):
      switch subject {
      case .member(let number): return member(court.staff[number], isFirst: false, sitting)
      case .name: return Fields(names(rules.court))
      case .zone: return Fields([.text(.ofCourt(.zone), rules.calendar.zone.name, required: true)])
      case .hours, .lunch: return hours(rules.calendar.hours)
      case .noticeDays: return Fields([.text(.ofCourt(.noticeDays), String(rules.noticeDays), required: true)])
      case .noticeWords, .address, .noticeLunch, .groups, .gate: return ofNotices(subject, rules.notices)
      case .category(let code): return Fields([.text(.ofCourt(.code), code, required: true)])
      case .check(let key): return check(rules.manualChecks.first { $0.key == key }, rules)
      case .day(let day): return self.day(day, rules.calendar.exceptions[day], sitting)
      case .template(let category, let title):
        return template(rules.templates.first { $0.category == category && $0.title == title }, rules)
      case .term(let key, let day): return term(rules.terms.rules.first { $0.key == key && $0.inForceFrom == day }, rules, sitting)
      }
    }
  }

  private static func member(_ person: StaffMember?, isFirst: Bool, _ sitting: Sitting) -> Fields {
    // Until somebody is entered, the first must be whoever sits here.
    let login = isFirst ? sitting.actor.login : ""
    let kept = person?.roles ?? (isFirst ? [.administrator] : [])
    let roles = CourtRole.allCases
    return Fields([
      .text(.name, person?.name ?? "", required: true),
      .text(.ofCourt(.logins), person?.logins.joined(separator: ", ") ?? login, required: true),
      Field(.ofCourt(.roles), .picks(PickList(roles.map { .courtRole($0) }) { kept.contains(roles[$0]) })),
    ])
  }

  static func names(_ name: Named?) -> [Field] {
    [
      .text(.ofCourt(.named(.kazakh)), name?.kk ?? ""), .text(.ofCourt(.named(.russian)), name?.ru ?? ""),
      .text(.ofCourt(.named(.english)), name?.en ?? ""),
    ]
  }

  private static func hours(_ hours: WorkingHours) -> Fields {
    Fields([
      .text(.ofCourt(.opens), hours.start.text, required: true), .text(.ofCourt(.closes), hours.end.text, required: true),
      .text(.ofCourt(.lunchStart), hours.lunchStart.text, required: true),
      .text(.ofCourt(.lunchEnd), hours.lunchEnd.text, required: true),
    ])
  }

  private static func check(_ check: ManualCheck?, _ rules: CourtRules) -> Fields {
    let categories = [Option.everyCategory] + rules.allCategories.map(Option.category)
    return Fields(
      [.text(.ofCourt(.code), check?.key ?? "", required: true)] + names(check?.title)
        + [.choice(.category, categories, check?.category.map(Option.category))])
  }

  private static func day(_ day: Day?, _ exception: CalendarException?, _ sitting: Sitting) -> Fields {
    let kinds = CalendarException.Kind.allCases.map(Option.dayKind)
    return Fields(
      [
        .date(.ofCourt(.day), day.map { sitting.words.day($0) } ?? "", required: true),
        .choice(.ofCourt(.dayIs), kinds, exception.map { .dayKind($0.kind) }),
      ] + names(exception?.name))
  }

  private static func template(_ template: DocumentTemplate?, _ rules: CourtRules) -> Fields {
    let roles = PartyRole.allCases
    let from = PickList(roles.map { .partyRole($0) }) { template?.from.contains(roles[$0]) ?? false }
    return Fields(
      [.choice(.category, rules.allCategories.map(Option.category), template.map { .category($0.category) })] + names(template?.title)
        + [
          .choice(.original, OriginalRequirement.allCases.map(Option.requirement), .requirement(template?.original ?? .paperOrSigned)),
          .choice(.ofCourt(.preselected), [.yes, .no], template?.preselected == true ? .yes : .no),
          .text(.ofCourt(.basis), template?.basis ?? ""),
          Field(.ofCourt(.askedOf), .picks(from)),
        ])
  }

  /// The entry field where people fill in what a refusal names.
  static func key(of refusal: Refusal, _ fields: Fields) -> FieldKey? {
    let keys: [FieldKey] =
      switch refusal {
      case .staff(.loginTaken), .staff(.loginMissing), .staff(.firstMustBeYourself): [.ofCourt(.logins)]
      case .staff(.roleMissing), .staff(.lastAdministrator): [.ofCourt(.roles)]
      case .badText(.category, _): [.ofCourt(.code)]
      case .notice(.template): [.ofCourt(.noticeText)]
      case .notice(.commandEmpty), .notice(.unknownOpening): [.ofCourt(.command)]
      default:
        switch refusal.field {
        case .name: [.name] + Language.allCases.map { .ofCourt(.named($0)) }
        case .login: [.ofCourt(.logins)]
        case .key: [.ofCourt(.code)]
        case .basis: [.ofCourt(.basis)]
        case .due: [.ofCourt(.noticeDays)]
        case .on: [.ofCourt(.day), .ofCourt(.inForceFrom)]
        case .category: [.category]
        case .title: [.ofCourt(.noticeTitle)]
        case .text: [.ofCourt(.noticeText)]
        case .address: Language.allCases.map { .ofCourt(.named($0)) }
        case .command: [.ofCourt(.command)]
        case .seconds: [.ofCourt(.seconds)]
        default: []
        }
      }
    return keys.first { fields[$0] != nil }
  }
}
