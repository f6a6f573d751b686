import CaseEngine
import Wording

/// Reads what the administrator wants a setting to be. Whether it may be so is the engine's to say.
struct SettingsReading {
  let rules: CourtRules

  /// What setting this key to this value asks for. Throws what cannot be read.
  func instruction(setting key: String, to value: String, category: String?) throws -> SettingsInstruction {
    let court = rules.court
    // An address that stands in one language only stands in all of them until the others are set.
    let address = rules.notices.address ?? Named(kk: value, ru: value, en: value)
    switch key {
    case "court": return .nameCourt(Named(kk: value, ru: value, en: value))
    case "court.kk": return .nameCourt(Named(kk: value, ru: court.ru, en: court.en))
    case "court.ru": return .nameCourt(Named(kk: court.kk, ru: value, en: court.en))
    case "court.en": return .nameCourt(Named(kk: court.kk, ru: court.ru, en: value))
    case "timezone": return .setZone(try ZoneFinder.zone(named: value).zone)
    case "hours", "lunch": return .setHours(try hours(key, value))
    case "notice-days":
      guard let days = Int(value) else { throw CommandProblem.unreadable(argument: key, given: value, possible: ["0–60"]) }
      return .setNoticeDays(days)
    case "address": return .notices(.setAddress(Named(kk: value, ru: value, en: value)))
    case "address.kk": return .notices(.setAddress(Named(kk: value, ru: address.ru, en: address.en)))
    case "address.ru": return .notices(.setAddress(Named(kk: address.kk, ru: value, en: address.en)))
    case "address.en": return .notices(.setAddress(Named(kk: address.kk, ru: address.ru, en: value)))
    case "notice-lunch": return .notices(.setLunch(try yesOrNo(value, key)))
    case "groups": return .notices(.useGroups(try yesOrNo(value, key)))
    case "category": return .addCategory(try code(value, key))
    default:
      if let (channel, isSeconds) = SettingsView.gate(key) { return try gate(channel, isSeconds, value, key) }
      guard let check = SettingsView.check(key) else { throw CommandProblem.unknownSetting(key: key, known: SettingsView.keys) }
      return .addManualCheck(
        ManualCheck(key: try code(check, key), category: category, title: Named(kk: value, ru: value, en: value)))
    }
  }

  /// A command for sending, or how long it may take.
  private func gate(_ channel: Channel, _ isSeconds: Bool, _ value: String, _ key: String) throws -> SettingsInstruction {
    let current = rules.notices.gates[channel]
    if isSeconds {
      guard let seconds = Int(value) else { throw CommandProblem.unreadable(argument: key, given: value, possible: ["1–600"]) }
      return .notices(.setGate(channel, SendingGate(command: current?.command ?? [], seconds: seconds)))
    }
    guard let words = CommandLineWords.split(value), words.first?.hasPrefix("/") == true else {
      throw CommandProblem.unreadable(
        argument: key, given: value, possible: ["/usr/sbin/sendmail -i -- {address}", "/usr/local/bin/sms {address}"])
    }
    return .notices(.setGate(channel, SendingGate(command: words, seconds: current?.seconds ?? 30)))
  }

  private func yesOrNo(_ value: String, _ argument: String) throws -> Bool {
    switch value {
    case "yes": return true
    case "no": return false
    default: throw CommandProblem.unreadable(argument: argument, given: value, possible: ["yes", "no"])
    }
  }

  /// A code that programs read.
  private func code(_ code: String, _ argument: String) throws -> String {
    if TextRules.problem(in: code, kind: .code) != nil {
      throw CommandProblem.unreadable(argument: argument, given: code, possible: ["a–z, 0–9, -"])
    }
    return code
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
