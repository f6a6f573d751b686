import CaseEngine
import TestCourt

/// Every kind of setting, one after another, each of which changes something in `TestCourt.rules()` as those before it left them.
///
/// The switches are total: a new kind does not compile until it is said what comes before and behind it.
enum EverySetting {
  static let first = SettingsFact.courtNamed(name: title)

  static let all: [SettingsFact] = Array(sequence(first: first, next: following))

  private static let title = TestCourt.named("Баж", "Пошлина", "Fee")
  private static let check = ManualCheck(key: "fee-paid", category: "civil", title: title)
  private static let zone = CourtZone(name: "Asia/Tokyo", first: 32_400, transitions: [])
  private static let template = DocumentTemplate(
    category: "civil", title: title, from: [.plaintiff], original: .none, preselected: false, basis: "")
  private static let term = TermRule(
    key: "preparation", categories: ["civil"], start: .registered, until: .preparationEnded, length: .workingDays(20), prolongation: nil,
    basis: "CPC art. 164", title: title, inForceFrom: day("2016-01-01"))
  private static let hours =
    WorkingHours(
      start: .midnight.adding(8 * 60), end: .midnight.adding(17 * 60), lunchStart: .midnight.adding(12 * 60),
      lunchEnd: .midnight.adding(13 * 60)) ?? .usual
  private static let words = NoticeTemplate(kind: .free, language: .ru, title: "{text}", text: "{text}")

  private static func following(_ fact: SettingsFact) -> SettingsFact? {
    switch fact {
    case .courtNamed: .zoneSet(zone: zone)
    case .zoneSet: .hoursSet(hours: hours)
    case .hoursSet: .dayMarked(day: day("2026-12-10"), exception: CalendarException(kind: .holiday, name: title))
    case .dayMarked: .dayUnmarked(day: day("2026-12-10"))
    case .dayUnmarked: .categoryAdded(category: "bankruptcy")
    case .categoryAdded: .templateAdded(template: template)
    case .templateAdded: .templateRemoved(category: "civil", title: title.ru)
    case .templateRemoved: .termSet(term: term)
    case .termSet: .termRemoved(key: term.key, from: nil)
    case .termRemoved: .manualCheckAdded(check: check)
    case .manualCheckAdded: .manualCheckRemoved(key: check.key)
    case .manualCheckRemoved: .noticeDaysSet(days: 5)
    case .noticeDaysSet: .notices(.templateSet(template: words))
    case .notices(let fact): following(fact)
    case .retracted: nil
    }
  }

  private static func following(_ fact: NoticeSettingsFact) -> SettingsFact {
    switch fact {
    case .templateSet: .notices(.templateReset(kind: .free, language: .ru))
    case .templateReset: .notices(.addressSet(address: title))
    case .addressSet: .notices(.lunchSet(goes: false))
    case .lunchSet: .notices(.gateSet(channel: .sms, gate: SendingGate(command: ["/usr/local/bin/sms"], seconds: 30)))
    case .gateSet: .notices(.groupsSet(used: true))
    // The zone is the court's own again.
    case .groupsSet: .retracted(version: 2, reason: "ошибка")
    }
  }
}
