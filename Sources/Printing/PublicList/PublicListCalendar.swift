import CaseEngine
import Wording

extension PublicList {
  /// The list as a calendar that people subscribe to or open. Source: RFC 5545.
  ///
  /// - Parameter now: when it is made.
  public func calendar(in words: some Wording, now: Moment) -> String {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Dayin//Public hearing list//" + words.language.rawValue.uppercased(),
      "CALSCALE:GREGORIAN", "METHOD:PUBLISH", "X-WR-CALNAME:" + CalendarText.escaped(words.publicListTitle + ", " + words.named(court)),
    ]
    lines += timeZone
    for hearing in hearings { lines += event(hearing, words, now) }
    lines.append("END:VCALENDAR")
    return lines.map { CalendarText.folded($0) + "\r\n" }.joined()
  }

  private func event(_ hearing: PublicHearing, _ words: some Wording, _ now: Moment) -> [String] {
    let listeners = hearing.isCancelled ? nil : hearing.listeners.map { words.publicListeners + " " + $0 }
    let told: [String?] = [
      hearing.judge.map { words.publicJudge($0) }, hearing.sides(in: words), hearing.marks(in: words).joined(separator: ", "), listeners,
    ]
    let about = told.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "\n")
    return [
      "BEGIN:VEVENT", "UID:" + hearing.id, "SEQUENCE:\(hearing.moves + (hearing.isCancelled ? 1 : 0))",
      "DTSTAMP:" + CalendarText.time(now, in: .utc) + "Z", "DTSTART;TZID=\(zone.name):" + CalendarText.time(hearing.start, in: zone),
      "DTEND;TZID=\(zone.name):" + CalendarText.time(hearing.end, in: zone),
      "SUMMARY:" + CalendarText.escaped(words.name(hearing.kind) + ", " + hearing.number),
      "LOCATION:" + CalendarText.escaped(words.listed([words.named(court), hearing.room.map { words.room($0) }])),
      "DESCRIPTION:" + CalendarText.escaped(about), "STATUS:" + (hearing.isCancelled ? "CANCELLED" : "CONFIRMED"), "END:VEVENT",
    ]
  }

  /// The zone with the changes of its offset that matter to these days: the last one before them, and those within.
  private var timeZone: [String] {
    let (from, to) = (zone.moment(days.lowerBound, .midnight), zone.moment(days.upperBound + 1, .midnight))
    let before = zone.transitions.lastIndex { $0.at <= from }
    var parts: [String] = ["BEGIN:VTIMEZONE", "TZID:" + zone.name]
    if before == nil { parts += standard("19700101T000000", zone.first, zone.first) }
    for (place, change) in zone.transitions.enumerated() where place >= before ?? 0 && change.at < to {
      let former = place == 0 ? zone.first : zone.transitions[place - 1].offset
      // The onset is told by the clock as it stood before.
      let clock = CourtZone(name: zone.name, first: former, transitions: [])
      parts += standard(CalendarText.time(change.at, in: clock), former, change.offset)
    }
    return parts + ["END:VTIMEZONE"]
  }

  private func standard(_ onset: String, _ from: Int32, _ to: Int32) -> [String] {
    [
      "BEGIN:STANDARD", "DTSTART:" + onset, "TZOFFSETFROM:" + CalendarText.offset(from), "TZOFFSETTO:" + CalendarText.offset(to),
      "END:STANDARD",
    ]
  }
}

/// Text in a calendar. Source: RFC 5545, sections 3.1 and 3.3.
enum CalendarText {
  /// A line of no more than 75 octets, the rest on lines that begin with a space; never cut within a letter.
  static func folded(_ line: String) -> String {
    var folded = ""
    var width = 0
    for character in line {
      let size = String(character).utf8.count
      if width + size > 75 {
        folded += "\r\n "
        width = 1
      }
      folded.append(character)
      width += size
    }
    return folded
  }

  /// A text value with what the format reads as its own escaped.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "\\": escaped += "\\\\"
      case ";": escaped += "\\;"
      case ",": escaped += "\\,"
      case _ where character.isNewline: escaped += "\\n"
      default: escaped.append(character)
      }
    }
    return escaped
  }

  /// `20261210T100000`, by the clock of a zone.
  static func time(_ moment: Moment, in zone: CourtZone) -> String {
    let (day, time) = zone.local(moment)
    return day.iso.filter { $0 != "-" } + "T" + time.text.filter { $0 != ":" } + "00"
  }

  /// `+0500`
  static func offset(_ seconds: Int32) -> String {
    let minutes = Int(seconds.magnitude) / 60
    let digits = String(10_000 + minutes / 60 * 100 + minutes % 60).dropFirst()
    return (seconds < 0 ? "-" : "+") + digits
  }
}
