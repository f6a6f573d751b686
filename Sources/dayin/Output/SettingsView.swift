import CaseEngine

/// The court's settings as keys and values.
struct SettingsView {
  /// A setting.
  struct Line: Hashable, Sendable {
    let key: String
    let value: String
    var category: String?
  }

  /// What begins the key of one of the court's own checks.
  static let checkPrefix = "check."

  /// The keys that can be set.
  static let keys = [
    "court", "court.kk", "court.ru", "court.en", "timezone", "hours", "lunch", "notice-days", "category", checkPrefix + "KEY",
  ]

  /// Every setting, in a stable order.
  let lines: [Line]

  /// The settings as they stand.
  init(_ rules: CourtRules) {
    let hours = rules.calendar.hours
    lines =
      [
        Line(key: "court.kk", value: rules.court.kk), Line(key: "court.ru", value: rules.court.ru),
        Line(key: "court.en", value: rules.court.en),
        Line(key: "timezone", value: rules.calendar.zone.name), Line(key: "hours", value: hours.start.text + "-" + hours.end.text),
        Line(key: "lunch", value: hours.lunchStart.text + "-" + hours.lunchEnd.text),
        Line(key: "notice-days", value: String(rules.noticeDays)),
      ] + rules.allCategories.map { Line(key: "category", value: $0) }
      + rules.manualChecks.map { Line(key: SettingsView.checkPrefix + $0.key, value: $0.title.ru, category: $0.category) }
  }

  /// The key of a check, without what begins it.
  static func check(_ key: String) -> String? { key.hasPrefix(checkPrefix) ? String(key.dropFirst(checkPrefix.count)) : nil }

  /// A setting for programs.
  static func json(_ line: Line) -> JSON {
    .keys(["key": .text(line.key), "value": .text(line.value), "category": .text(line.category)])
  }
}
