/// A point in time: microseconds since 1970-01-01T00:00Z.
public struct Moment: Hashable, Comparable, Sendable, Codable {
  /// Microseconds since 1970-01-01T00:00Z.
  public let microseconds: Int64

  /// The moment so many microseconds after 1970-01-01T00:00Z.
  public init(microseconds: Int64) { self.microseconds = microseconds }

  /// The moment so many whole seconds after 1970-01-01T00:00Z.
  public init(seconds: Int64) { self.microseconds = seconds * 1_000_000 }

  /// Whole seconds since 1970-01-01T00:00Z, rounded down.
  public var seconds: Int64 { microseconds / 1_000_000 - (microseconds % 1_000_000 < 0 ? 1 : 0) }

  /// The moment so many minutes later.
  /// An absurd count gives the first or the last moment there is, not a crash.
  public func adding(minutes: Int) -> Moment {
    let (more, isTooMuch) = Int64(minutes).multipliedReportingOverflow(by: 60_000_000)
    let (sum, isTooFar) = microseconds.addingReportingOverflow(more)
    return Moment(microseconds: isTooMuch || isTooFar ? (minutes < 0 ? .min : .max) : sum)
  }

  /// Earlier before later.
  public static func < (left: Moment, right: Moment) -> Bool { left.microseconds < right.microseconds }

  /// Written as the bare number of microseconds.
  public init(from decoder: any Decoder) throws { microseconds = try decoder.singleValueContainer().decode(Int64.self) }

  /// Written as the bare number of microseconds.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(microseconds)
  }
}

/// A time of day on the court's wall clock, in minutes since midnight (0–1439).
public struct ClockTime: Hashable, Comparable, Sendable, Codable {
  /// Minutes since midnight, 0–1439.
  public let minutes: Int

  /// The time so many minutes after midnight, or nil outside of 0–1439.
  public init?(minutes: Int) {
    guard (0..<1_440).contains(minutes) else { return nil }
    self.minutes = minutes
  }

  /// The time of this hour and minute, or nil where the clock has none.
  public init?(_ hour: Int, _ minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    self.minutes = hour * 60 + minute
  }

  /// Reads `HH:MM` (or `H:MM`), and nothing else.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].utf8.count == 2, (1...2).contains(parts[0].utf8.count),
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let hour = Int(parts[0]), let minute = Int(parts[1])
    else { return nil }
    self.init(hour, minute)
  }

  /// `HH:MM`.
  public var text: String { Day.padded(minutes / 60, 2) + ":" + Day.padded(minutes % 60, 2) }

  /// Earlier before later.
  public static func < (left: ClockTime, right: ClockTime) -> Bool { left.minutes < right.minutes }

  /// Written as `HH:MM`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let time = ClockTime(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a time")
    }
    self = time
  }

  /// Written as `HH:MM`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
