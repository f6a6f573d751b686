import CaseEngine

/// Reads a time zone as the tz database keeps it (TZif, RFC 8536), so that the engine gets transitions and reads no file.
enum ZoneFile {
  /// The zone of this name in the bytes of its file; nil where they are no TZif file of version 2 or later.
  ///
  /// Changes before 1990 are folded into the first offset. What the footer says of the years after the last change is passed over:
  /// a zone with summer time for ever would need it, and none of Kazakhstan has.
  static func zone(named name: String, from bytes: [UInt8]) -> CourtZone? {
    guard let first = Header(bytes[...]), first.version >= 0x32 else { return nil }
    // The first block has times of 32 bits, for old readers; the second one has those of 64 bits.
    guard let header = Header(bytes.dropFirst(Header.length + first.bodyLength(timeLength: 4))) else { return nil }
    var rest = bytes.dropFirst(2 * Header.length + first.bodyLength(timeLength: 4))
    guard rest.count >= header.bodyLength(timeLength: 8) else { return nil }
    let times = (0..<header.times).map { _ in Int64(bitPattern: take(8, &rest)) }
    let kinds = (0..<header.times).map { _ in Int(take(1, &rest)) }
    let offsets = (0..<header.kinds).map { _ in
      let offset = Int32(truncatingIfNeeded: take(4, &rest))
      rest = rest.dropFirst(2)
      return offset
    }
    guard var current = offsets.first, kinds.allSatisfy({ offsets.indices.contains($0) }) else { return nil }
    var transitions: [CourtZone.Transition] = []
    var start = current
    for (time, kind) in zip(times, kinds) where offsets[kind] != current {
      current = offsets[kind]
      if time < earliest { start = current } else { transitions.append(.init(at: Moment(seconds: time), offset: current)) }
    }
    return CourtZone(name: name, first: start, transitions: transitions)
  }

  /// 1990-01-01: the register takes no earlier day.
  private static let earliest: Int64 = 631_152_000

  private static func take(_ count: Int, _ rest: inout ArraySlice<UInt8>) -> UInt64 {
    let value = rest.prefix(count).reduce(0) { $0 << 8 | UInt64($1) }
    rest = rest.dropFirst(count)
    return value
  }

  private struct Header {
    static let length = 44
    let version: UInt8
    let isUTC, isStandard, leaps, times, kinds, letters: Int

    init?(_ bytes: ArraySlice<UInt8>) {
      guard bytes.count >= Header.length, Array(bytes.prefix(4)) == Array("TZif".utf8) else { return nil }
      version = bytes[bytes.startIndex + 4]
      var rest = bytes.dropFirst(20)
      let counts = (0..<6).map { _ in Int(take(4, &rest)) }
      // A file of the tz database has a few hundred changes; more than this is no such file.
      guard counts.allSatisfy({ $0 <= 100_000 }) else { return nil }
      (isUTC, isStandard, leaps, times, kinds, letters) = (counts[0], counts[1], counts[2], counts[3], counts[4], counts[5])
    }

    func bodyLength(timeLength: Int) -> Int {
      times * (timeLength + 1) + kinds * 6 + letters + leaps * (timeLength + 4) + isStandard + isUTC
    }
  }
}
