/// The court's hours on a working day, with its lunch break. Source: rules, section 8.
public struct WorkingHours: Hashable, Sendable, Codable {
  /// When the day begins.
  public let start: ClockTime
  /// When the day ends: the first minute that is no longer worked.
  public let end: ClockTime
  /// When lunch begins.
  public let lunchStart: ClockTime
  /// When lunch ends.
  public let lunchEnd: ClockTime

  /// Hours in this order: start ≤ lunch start ≤ lunch end ≤ end, and start < end; nil otherwise.
  /// A court without a break gives the same time twice.
  public init?(start: ClockTime, end: ClockTime, lunchStart: ClockTime, lunchEnd: ClockTime) {
    guard start < end, start <= lunchStart, lunchStart <= lunchEnd, lunchEnd <= end else { return nil }
    self.init(ordered: start, end, lunchStart, lunchEnd)
  }

  /// 09:00–18:30 with lunch 13:00–14:30: the usual hours of state bodies.
  public static let usual = WorkingHours(
    ordered: .midnight.adding(9 * 60), .midnight.adding(18 * 60 + 30), .midnight.adding(13 * 60), .midnight.adding(14 * 60 + 30))

  /// Whether this time lies between start and end; lunch counts as working time only when `lunch` says so.
  public func contain(_ time: ClockTime, lunch: Bool) -> Bool {
    guard start <= time, time < end else { return false }
    return lunch || time < lunchStart || time >= lunchEnd
  }

  private init(ordered start: ClockTime, _ end: ClockTime, _ lunchStart: ClockTime, _ lunchEnd: ClockTime) {
    self.start = start
    self.end = end
    self.lunchStart = lunchStart
    self.lunchEnd = lunchEnd
  }

  private enum CodingKeys: CodingKey { case start, end, lunchStart, lunchEnd }

  /// Reads the four times; refuses an order that no day has.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    func time(_ key: CodingKeys) throws -> ClockTime { try container.decode(ClockTime.self, forKey: key) }
    let hours = WorkingHours(
      start: try time(.start), end: try time(.end), lunchStart: try time(.lunchStart), lunchEnd: try time(.lunchEnd))
    guard let hours else {
      throw DecodingError.dataCorruptedError(forKey: .start, in: container, debugDescription: "working hours out of order")
    }
    self = hours
  }
}

extension ClockTime {
  /// The time so many minutes later on the same day, at most 23:59 and at least 00:00.
  public func adding(_ more: Int) -> ClockTime {
    ClockTime(minutes: min(max(minutes + more, 0), 1_439)) ?? self
  }
}
