/// The court's own streams: settings and staff, folded over the defaults that the program ships.
public struct CourtFile: Hashable, Sendable {
  /// What holds where the court decided nothing.
  public let defaults: CourtRules
  /// The settings, entry by entry.
  public private(set) var settingsLog: CourtLog<SettingsFact>
  /// The staff, entry by entry.
  public private(set) var staffLog: CourtLog<StaffFact>
  /// The settings as they stand.
  public private(set) var rules: CourtRules
  /// The staff as it stands, by number.
  public private(set) var staff: [Int: StaffMember] = [:]

  /// A court before its first entry.
  public init(defaults: CourtRules) { self.init(defaults: defaults, CourtStreams()) }

  /// The court that these entries fold to.
  public init(defaults: CourtRules, _ streams: CourtStreams) {
    self.defaults = defaults
    settingsLog = streams.settings
    staffLog = streams.staff
    rules = defaults
    refold()
  }

  /// Every settings entry, in the order of recording.
  public var settings: [Entry<SettingsFact>] { settingsLog.entries }

  /// Every staff entry, in the order of recording.
  public var staffEntries: [Entry<StaffFact>] { staffLog.entries }

  /// The version of the last settings entry.
  public var settingsVersion: Int { settingsLog.version }

  /// The version of the last staff entry.
  public var staffVersion: Int { staffLog.version }

  /// The number that the next member of the staff gets. Never used again.
  public var nextStaffNumber: Int {
    1 + (staffEntries.map { if case .staffEntered(let number, _) = $0.fact { number } else { 0 } }.max() ?? 0)
  }

  /// Takes in the next settings entry. Cannot fail.
  public mutating func enter(_ entry: Entry<SettingsFact>) {
    settingsLog.enter(entry)
    refold()
  }

  /// Takes in the next staff entry. Cannot fail.
  public mutating func enter(_ entry: Entry<StaffFact>) {
    staffLog.enter(entry)
    refold()
  }

  /// Who this login is, and what it may act as. Whoever works in a register without staff has every role. Source: rules, section 5.
  public func actor(login: String) -> Actor {
    if staff.isEmpty { return Actor(name: login, login: login, roles: Set(CourtRole.allCases)) }
    let mine = staff.sorted { $0.key < $1.key }.map(\.value).filter { $0.logins.contains(login) }
    return Actor(name: mine.first?.name ?? login, login: login, roles: Set(mine.flatMap(\.roles)))
  }

  /// The names of the judges, by number.
  public var judges: [String] { staff.sorted { $0.key < $1.key }.map(\.value).filter { $0.roles.contains(.judge) }.map(\.name) }

  private mutating func refold() {
    var rules = defaults
    for entry in settingsLog.standing { rules.apply(entry.fact, defaults: defaults) }
    var staff: [Int: StaffMember] = [:]
    for entry in staffLog.standing {
      switch entry.fact {
      case .staffEntered(let number, let person), .staffChanged(let number, let person): staff[number] = person
      case .staffLeft(let number): staff[number] = nil
      case .retracted: break
      }
    }
    rules.onlyOnePerson = staff.count <= 1
    self.rules = rules
    self.staff = staff
  }
}

extension CourtRules {
  /// Takes in a fact; `defaults` are what holds where the court decided nothing.
  mutating func apply(_ fact: SettingsFact, defaults: CourtRules) {
    switch fact {
    case .courtNamed(let name): court = name
    case .zoneSet(let zone): calendar.zone = zone
    case .hoursSet(let hours): calendar.hours = hours
    case .dayMarked(let day, let exception): calendar.exceptions[day] = exception
    case .dayUnmarked(let day): calendar.exceptions[day] = nil
    case .categoryAdded(let category): if !allCategories.contains(category) { categories.append(category) }
    case .templateAdded(let template):
      templates.removeAll { $0.category == template.category && $0.title == template.title }
      templates.append(template)
    case .templateRemoved(let category, let title):
      templates.removeAll { $0.category == category && $0.isCalled(title) }
    case .termSet(let term):
      terms.rules.removeAll { $0.key == term.key && $0.inForceFrom == term.inForceFrom }
      terms.rules.append(term)
    case .termRemoved(let key, let from): terms.rules.removeAll { $0.isCalled(key, from: from) }
    case .manualCheckAdded(let check):
      manualChecks.removeAll { $0.key == check.key }
      manualChecks.append(check)
    case .manualCheckRemoved(let key): manualChecks.removeAll { $0.key == key }
    case .noticeDaysSet(let days): noticeDays = days
    case .notices(let fact): notices.apply(fact, defaults: defaults.notices)
    case .retracted: break
    }
  }
}
