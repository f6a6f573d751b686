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
    "address", "address.kk", "address.ru", "address.en", "notice-lunch", "groups",
    gatePrefix + "CHANNEL", gatePrefix + "CHANNEL.seconds",
  ]

  /// What begins the key of a command for sending, and what ends that of its time limit.
  static let gatePrefix = "send."
  static let gateSeconds = ".seconds"

  /// Every setting, in a stable order.
  let lines: [Line]

  /// The settings as they stand.
  init(_ rules: CourtRules) {
    let hours = rules.calendar.hours
    let gates = Channel.allCases.flatMap { channel -> [Line] in
      guard let gate = rules.notices.gates[channel] else { return [] }
      let key = SettingsView.gatePrefix + channel.rawValue
      return [
        Line(key: key, value: CommandLineWords.joined(gate.command)),
        Line(key: key + SettingsView.gateSeconds, value: String(gate.seconds)),
      ]
    }
    let address = rules.notices.address.map {
      [Line(key: "address.kk", value: $0.kk), Line(key: "address.ru", value: $0.ru), Line(key: "address.en", value: $0.en)]
    }
    lines =
      [
        Line(key: "court.kk", value: rules.court.kk), Line(key: "court.ru", value: rules.court.ru),
        Line(key: "court.en", value: rules.court.en),
        Line(key: "timezone", value: rules.calendar.zone.name), Line(key: "hours", value: hours.start.text + "-" + hours.end.text),
        Line(key: "lunch", value: hours.lunchStart.text + "-" + hours.lunchEnd.text),
        Line(key: "notice-days", value: String(rules.noticeDays)),
        Line(key: "notice-lunch", value: rules.notices.goesInLunch ? "yes" : "no"),
        Line(key: "groups", value: rules.notices.usesGroups ? "yes" : "no"),
      ] + (address ?? []) + gates + rules.allCategories.map { Line(key: "category", value: $0) }
      + rules.manualChecks.map { Line(key: SettingsView.checkPrefix + $0.key, value: $0.title.ru, category: $0.category) }
  }

  /// The channel of a key of a command for sending, and whether it is that of its time limit.
  static func gate(_ key: String) -> (channel: Channel, isSeconds: Bool)? {
    guard key.hasPrefix(gatePrefix) else { return nil }
    let isSeconds = key.hasSuffix(gateSeconds)
    let name = key.dropFirst(gatePrefix.count).dropLast(isSeconds ? gateSeconds.count : 0)
    return Channel(rawValue: String(name)).map { ($0, isSeconds) }
  }

  /// The key of a check, without what begins it.
  static func check(_ key: String) -> String? { key.hasPrefix(checkPrefix) ? String(key.dropFirst(checkPrefix.count)) : nil }

  /// A setting for programs.
  static func json(_ line: Line) -> JSON {
    .keys(["key": .text(line.key), "value": .text(line.value), "category": .text(line.category)])
  }
}
