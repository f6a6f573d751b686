import CaseEngine

/// A court made up from a number: its staff, its settings, and any number of cases in every state, alive on any day.
///
/// The same arguments give the same court on every machine. No person, company or number in it is real: identity numbers carry
/// days that no calendar has, telephones a prefix with nobody behind it.
public struct SampleCourt: Sendable {
  let scenery: Scenery

  /// A court of so many cases as it stands at a moment.
  ///
  /// - Parameters:
  ///   - seed: what makes one made-up court differ from another.
  ///   - cases: how many cases; about five documents each. Below 0 counts as 0.
  ///   - now: the moment at which the court is looked at; nothing in it happens later.
  ///   - rules: what the program ships for a court; the sample's own settings are added.
  ///   - visitor: the login of whoever tries the court; they become its first judge, with every role that can do something.
  ///   - program: the version that is said to have recorded it.
  public init(seed: UInt64, cases: Int, now: Moment, rules: CourtRules, visitor: String? = nil, program: String) {
    var court = CourtFile(defaults: rules)
    for (place, fact) in SampleCourt.settings.enumerated() {
      court.enter(SampleCourt.entry(of: fact, version: place + 1, at: now))
    }
    scenery = Scenery(seed: seed, cases: cases, now: now, rules: court.rules, visitor: visitor, program: program)
  }

  /// How many cases it has.
  public var cases: Int { scenery.count }

  /// The settings as they stand in it.
  public var rules: CourtRules { scenery.rules }

  /// Who does in the visitor's cases what belongs to a role: the visitor is the judge.
  public func person(as role: CourtRole) -> StaffMember {
    switch role {
    case .judge: scenery.staff.judges[0]
    case .secretary: scenery.staff.secretaries[0]
    case .chancery: scenery.staff.chancery[0]
    case .chair: scenery.staff.chair
    case .administrator, .observer: scenery.staff.administrator
    }
  }

  /// What its administrator decided.
  public static let settings: [SettingsFact] = [
    .courtNamed(
      name: Named(
        kk: "Айлыбақ аудандық соты (үлгі)", ru: "Айлыбакский районный суд (учебный)", en: "Ailybak District Court (sample)")),
    .notices(
      .addressSet(
        address: Named(
          kk: "Айлыбақ ауданы, Апорт көшесі, 1", ru: "Айлыбакский район, улица Апортовая, 1", en: "1 Aport Street, Ailybak"))),
    .manualCheckAdded(
      check: ManualCheck(
        key: "reconciliation", category: "civil",
        title: Named(
          kk: "Тараптарға татуласу тәртібі түсіндірілді", ru: "Сторонам разъяснён порядок примирения",
          en: "Reconciliation was explained to the parties"))),
  ]

  /// Its staff, as staff entries.
  public var staff: [StaffFact] {
    scenery.staff.everybody.enumerated().map { .staffEntered(number: $0.offset + 1, person: $0.element) }
  }

  /// Who entered the settings and the staff.
  public var administrator: Signature {
    let person = scenery.staff.administrator
    return Signature(name: person.name, login: person.logins[0], role: .administrator, program: scenery.program)
  }

  /// When the settings and the staff were entered: before the first case.
  public var began: Moment {
    scenery.rules.calendar.zone.moment(scenery.day(-scenery.archiveDays - 260), scenery.rules.calendar.hours.start)
  }

  private static func entry(of fact: SettingsFact, version: Int, at moment: Moment) -> Entry<SettingsFact> {
    Entry(imagining: Stated(fact, .at(moment)), version: version, at: moment)
  }
}
