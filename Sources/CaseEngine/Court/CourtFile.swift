/// The court's own streams: settings and staff, folded over the defaults that the program ships.
public struct CourtFile: Hashable, Sendable {
  /// What holds where the court decided nothing.
  public let defaults: CourtRules
  /// Every settings entry, in the order of recording.
  public private(set) var settings: [Entry<SettingsFact>] = []
  /// Every staff entry, in the order of recording.
  public private(set) var staffEntries: [Entry<StaffFact>] = []
  /// The settings as they stand.
  public private(set) var rules: CourtRules
  /// The staff as it stands, by number.
  public private(set) var staff: [Int: StaffMember] = [:]

  /// A court before its first entry.
  public init(defaults: CourtRules) {
    self.defaults = defaults
    rules = defaults
    refold()
  }

  /// The version of the last settings entry.
  public var settingsVersion: Int { settings.last?.version ?? 0 }

  /// The version of the last staff entry.
  public var staffVersion: Int { staffEntries.last?.version ?? 0 }

  /// The number that the next member of the staff gets. Never used again.
  public var nextStaffNumber: Int {
    1 + (staffEntries.map { if case .staffEntered(let number, _) = $0.fact { number } else { 0 } }.max() ?? 0)
  }

  /// Takes in the next settings entry. Cannot fail.
  public mutating func enter(_ entry: Entry<SettingsFact>) {
    settings.append(entry)
    refold()
  }

  /// Takes in the next staff entry. Cannot fail.
  public mutating func enter(_ entry: Entry<StaffFact>) {
    staffEntries.append(entry)
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
    let gone = retracted(settings.map { if case .retracted(let version, _) = $0.fact { ($0.version, version) } else { ($0.version, nil) } })
    for entry in settings where !gone.contains(entry.version) { rules.apply(entry.fact) }
    var staff: [Int: StaffMember] = [:]
    let left = retracted(
      staffEntries.map { if case .retracted(let version, _) = $0.fact { ($0.version, version) } else { ($0.version, nil) } })
    for entry in staffEntries where !left.contains(entry.version) {
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

  private func retracted(_ versions: [(version: Int, retracts: Int?)]) -> Set<Int> {
    var gone: Set<Int> = []
    for (version, retracts) in versions.reversed() where !gone.contains(version) {
      if let retracts { gone.insert(retracts) }
    }
    return gone
  }
}

extension CourtRules {
  mutating func apply(_ fact: SettingsFact) {
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
    case .termRemoved(let key): terms.rules.removeAll { $0.key == key }
    case .manualCheckAdded(let check):
      manualChecks.removeAll { $0.key == check.key }
      manualChecks.append(check)
    case .manualCheckRemoved(let key): manualChecks.removeAll { $0.key == key }
    case .noticeDaysSet(let days): noticeDays = days
    case .retracted: break
    }
  }
}
