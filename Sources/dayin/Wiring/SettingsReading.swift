import CaseEngine
import Wording

/// Reads what the administrator wants a setting to be.
struct SettingsReading {
  let rules: CourtRules

  /// The fact that setting this key to this value comes to. Throws what cannot be read, or what the rules refuse.
  func fact(setting key: String, to value: String, category: String?) throws -> SettingsFact {
    let court = rules.court
    switch key {
    case "court": return .courtNamed(name: try name(Named(kk: value, ru: value, en: value)))
    case "court.kk": return .courtNamed(name: try name(Named(kk: value, ru: court.ru, en: court.en)))
    case "court.ru": return .courtNamed(name: try name(Named(kk: court.kk, ru: value, en: court.en)))
    case "court.en": return .courtNamed(name: try name(Named(kk: court.kk, ru: court.ru, en: value)))
    case "timezone": return .zoneSet(zone: try ZoneFinder.zone(named: value).zone)
    case "hours", "lunch": return .hoursSet(hours: try hours(key, value))
    case "notice-days":
      guard let days = Int(value) else { throw CommandProblem.unreadable(argument: key, given: value, possible: ["0–60"]) }
      guard (0...60).contains(days) else { throw Refused(refusal: .outOfRange(field: .due, allowed: 0...60)) }
      return .noticeDaysSet(days: days)
    case "category":
      try checkCode(value, key)
      return .categoryAdded(category: value)
    default:
      guard let check = SettingsView.check(key) else { throw CommandProblem.unknownSetting(key: key, known: SettingsView.keys) }
      try checkCode(check, key)
      if let category, !rules.allCategories.contains(category) {
        throw Refused(refusal: .unknownCategory(category, known: rules.allCategories))
      }
      return .manualCheckAdded(check: ManualCheck(key: check, category: category, title: try name(Named(kk: value, ru: value, en: value))))
    }
  }

  private func name(_ name: Named) throws -> Named {
    for text in [name.kk, name.ru, name.en] {
      if let problem = TextRules.problem(in: text, kind: .name) { throw Refused(refusal: .badText(field: .name, problem: problem)) }
    }
    return name
  }

  /// A code: small Latin letters, digits and hyphens.
  private func checkCode(_ code: String, _ argument: String) throws {
    let allowed = code.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    guard allowed, (1...40).contains(code.utf8.count) else {
      throw CommandProblem.unreadable(argument: argument, given: code, possible: ["a–z, 0–9, -"])
    }
  }

  /// `09:00-18:30`, for the working day or for lunch.
  private func hours(_ key: String, _ value: String) throws -> WorkingHours {
    let times = value.split(whereSeparator: { $0 == "-" || $0 == "–" }).map { ClockTime($0) }
    let unreadable = CommandProblem.unreadable(argument: key, given: value, possible: [key == "hours" ? "09:00-18:30" : "13:00-14:30"])
    guard times.count == 2, let first = times[0], let last = times[1] else { throw unreadable }
    let current = rules.calendar.hours
    let hours =
      key == "hours"
      ? WorkingHours(start: first, end: last, lunchStart: current.lunchStart, lunchEnd: current.lunchEnd)
      : WorkingHours(start: current.start, end: current.end, lunchStart: first, lunchEnd: last)
    guard let hours else { throw unreadable }
    return hours
  }
}
