import CaseEngine

/// A made-up court in Almaty: a calendar with a holiday and a moved day off, and a person in each role.
public enum TestCourt {
  /// UTC+6 to 29 February 2024, UTC+5 from 1 March 2024.
  public static let zone = CourtZone(
    name: "Asia/Almaty", first: 21_600, transitions: [.init(at: Moment(seconds: 1_709_229_600), offset: 18_000)])

  /// Republic Day, Sunday 25 October 2026, is made good for on Monday the 26th; Wednesday 16 December is Independence Day;
  /// Saturday 7 November is worked.
  public static let calendar = WorkingCalendar(
    zone: zone,
    exceptions: [
      day("2026-10-25"): CalendarException(kind: .holiday, name: named("Республика күні", "День Республики", "Republic Day")),
      day("2026-10-26"): CalendarException(kind: .transferredDayOff, name: named("Демалыс күні", "Выходной", "Day off in lieu")),
      day("2026-11-07"): CalendarException(kind: .workingDay, name: named("Жұмыс күні", "Рабочий день", "Working day")),
      day("2026-12-16"): CalendarException(kind: .holiday, name: named("Тәуелсіздік күні", "День Независимости", "Independence Day")),
    ])

  /// The rules of this court; with staff, unless a test wants a court of one person.
  public static func rules(checks: [ManualCheck] = [], terms: [TermRule] = [], onlyOnePerson: Bool = false) -> CourtRules {
    CourtRules(
      court: named("Медеу аудандық соты", "Медеуский районный суд", "Medeu district court"), calendar: calendar,
      terms: TermTable(rules: terms), manualChecks: checks, onlyOnePerson: onlyOnePerson)
  }

  /// The judge of the cases that `TestCase.civil` opens.
  public static let judge = Actor(name: "Ахметова С. Қ.", login: "akhmetova", roles: [.judge])
  /// A judge who has other cases.
  public static let otherJudge = Actor(name: "Сейтова А. М.", login: "seitova", roles: [.judge])
  /// The secretary of the court session.
  public static let secretary = Actor(name: "Ли В. А.", login: "li", roles: [.secretary])
  /// A clerk of the chancery.
  public static let chancery = Actor(name: "Оспанова Г. Т.", login: "ospanova", roles: [.chancery])
  /// The chair of the court.
  public static let chair = Actor(name: "Жаксыбеков Т. О.", login: "zhaksybekov", roles: [.chair])
  /// The administrator of the register.
  public static let administrator = Actor(name: "Ким Д. С.", login: "kim", roles: [.administrator])
  /// Somebody who only looks.
  public static let observer = Actor(name: "Петров И. Н.", login: "petrov", roles: [.observer])
  /// The judge with every role at once, where a test is not about roles.
  public static let everyone = Actor(name: judge.name, login: judge.login, roles: Set(CourtRole.allCases))

  /// Somebody who has this role and no other.
  public static func actor(_ role: CourtRole) -> Actor {
    switch role {
    case .judge: judge
    case .secretary: secretary
    case .chancery: chancery
    case .chair: chair
    case .administrator: administrator
    case .observer: observer
    }
  }

  /// A name in the three languages.
  public static func named(_ kk: String, _ ru: String, _ en: String) -> Named { Named(kk: kk, ru: ru, en: en) }

  /// A hearing in room 4, of an hour.
  public static func plan(
    _ kind: HearingKind = .trial, at start: String, minutes: Int = 60, room: String? = "4", remote: Bool = false, link: String? = nil,
    closed: String? = nil, judge: String? = nil, acting: String? = nil
  ) -> HearingPlan {
    HearingPlan(
      kind: kind, start: moment(start), minutes: minutes, room: room, remote: remote, link: link, closed: closed, judge: judge,
      acting: acting)
  }

  /// A hearing of another case, for clashes.
  public static func booking(
    _ start: String, minutes: Int = 60, judge: String? = nil, room: String? = nil, link: String? = nil, case id: UInt64 = 99
  ) -> Booking {
    Booking(
      id: CaseID(.test(id)), number: number("7517-26-00-2/\(id)"), start: moment(start), end: moment(start).adding(minutes: minutes),
      judge: judge, room: room, link: link)
  }
}
