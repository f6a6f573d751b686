import CaseEngine

/// How days and moments are written in exchange files: `YYYY-MM-DD`, and `YYYY-MM-DDTHH:MM` on the court's wall clock, with seconds and an offset
/// only where they say more.
enum Times {
  static func text(_ occurrence: Occurrence, _ zone: CourtZone) -> String {
    switch occurrence {
    case .on(let day): day.iso
    case .at(let moment): text(moment, zone)
    }
  }

  static func text(_ moment: Moment, _ zone: CourtZone) -> String {
    let (day, time) = zone.local(moment)
    let minute = zone.moment(day, time)
    let wall = moment.microseconds + Int64(zone.offset(at: moment)) * 1_000_000
    let rest = ((wall % 60_000_000) + 60_000_000) % 60_000_000
    var text = day.iso + "T" + time.text
    if rest != 0 { text += ":" + padded(rest / 1_000_000, 2) }
    if rest % 1_000_000 != 0 { text += "." + padded(rest % 1_000_000, 6) }
    // A time that the clock shows twice names the earlier moment: the later one needs its offset.
    return minute.microseconds + rest == moment.microseconds ? text : text + offset(zone.offset(at: moment))
  }

  /// Reads a day or a moment; nil where it is neither.
  static func occurrence(_ text: String, _ zone: CourtZone) -> Occurrence? {
    if let day = Day(iso: text) { return .on(day) }
    return moment(text, zone).map { .at($0) }
  }

  /// Reads a moment; nil where it is none.
  static func moment(_ text: String, _ zone: CourtZone) -> Moment? {
    let bytes = Array(text.utf8)
    guard bytes.count >= 16, bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " "),
      let day = Day(iso: String(decoding: bytes[..<10], as: UTF8.self)), bytes[13] == UInt8(ascii: ":"),
      let hour = number(bytes[11..<13]), let minute = number(bytes[14..<16]), let time = ClockTime(Int(hour), Int(minute))
    else { return nil }
    var rest = bytes[16...]
    var microseconds: Int64 = 0
    if rest.first == UInt8(ascii: ":") {
      guard let seconds = number(rest.dropFirst().prefix(2)), rest.count >= 3, seconds < 60 else { return nil }
      microseconds = seconds * 1_000_000
      rest = rest.dropFirst(3)
      if rest.first == UInt8(ascii: ".") {
        let digits = rest.dropFirst().prefix { (0x30...0x39).contains($0) }
        guard (1...6).contains(digits.count), var fraction = number(digits) else { return nil }
        for _ in digits.count..<6 { fraction *= 10 }
        microseconds += fraction
        rest = rest.dropFirst(1 + digits.count)
      }
    }
    if rest.isEmpty { return Moment(microseconds: zone.moment(day, time).microseconds + microseconds) }
    guard let offset = offset(rest) else { return nil }
    let wall = (Int64(day.number) * 86_400 + Int64(time.minutes) * 60 - offset) * 1_000_000
    return Moment(microseconds: wall + microseconds)
  }

  private static func offset(_ bytes: ArraySlice<UInt8>) -> Int64? {
    if bytes.elementsEqual([UInt8(ascii: "Z")]) { return 0 }
    guard bytes.count == 6, let sign = bytes.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
      bytes[bytes.startIndex + 3] == UInt8(ascii: ":"), let hours = number(bytes.dropFirst().prefix(2)), hours < 24,
      let minutes = number(bytes.suffix(2)), minutes < 60
    else { return nil }
    let seconds = hours * 3_600 + minutes * 60
    return sign == UInt8(ascii: "-") ? -seconds : seconds
  }

  private static func offset(_ seconds: Int32) -> String {
    let minutes = Int64(abs(seconds)) / 60
    return (seconds < 0 ? "-" : "+") + padded(minutes / 60, 2) + ":" + padded(minutes % 60, 2)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int64? {
    var value: Int64 = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { return nil }
      value = value * 10 + Int64(digit - 0x30)
    }
    return digits.isEmpty ? nil : value
  }

  private static func padded(_ value: Int64, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
