import CaseEngine
import Printing
import TestCourt
import Testing
import Wording

/// RFC 5545.
@Suite("The public list as a calendar (RFC 5545)")
struct CalendarFormTests {
  private func calendar(_ how: String? = nil, room: String? = "4", moves: Int = 0, now: String = "2026-11-01T09:00") throws -> String {
    var matter = try TestCase.prepared()
    for move in 0..<moves {
      let plan = TestCourt.plan(at: "2026-12-2\(move)T10:00", room: room)
      matter.record(.hearingMoved(hearing: 1, plan: plan, reason: "болезнь", overrides: []))
    }
    if let how { matter.record(.openness(.listenersTold(hearing: 1, how: how))) }
    let list = PublicList(
      court: matter.rules.court, zone: TestCourt.zone, days: day("2026-12-01")...day("2026-12-31"), hearings: matter.file.publicHearings)
    return list.calendar(in: Kazakh(), now: moment(now))
  }

  /// The lines as a reader of calendars sees them: folded ones put together again.
  private func lines(_ calendar: String) -> [String] {
    let folded = calendar.unicodeScalars.split(separator: "\r").map { String(String.UnicodeScalarView($0)).drop { $0 == "\n" } }
    var lines: [String] = []
    for line in folded where !line.isEmpty {
      if line.first == " " { lines[lines.count - 1] += line.dropFirst() } else { lines.append(String(line)) }
    }
    return lines
  }

  @Test("No line is longer than 75 octets, none is cut within a letter, and all end as the format wants")
  func folding() throws {
    let text = try calendar(String(repeating: "қосылу сілтемесі ", count: 20))
    let raw = Array(text.utf8).split(separator: UInt8(ascii: "\n"))
    #expect(raw.allSatisfy { $0.last == UInt8(ascii: "\r") && $0.count - 1 <= 75 && String(validating: $0, as: UTF8.self) != nil })
    #expect(raw.contains { $0.count - 1 > 70 })
    #expect(lines(text).contains { $0.hasPrefix("DESCRIPTION:") && $0.hasSuffix("қосылу сілтемесі ") })
  }

  @Test("Commas, semicolons, backslashes and line breaks are escaped")
  func escaping() throws {
    let told = try #require(lines(try calendar("a, b; c\\d")).first { $0.hasPrefix("DESCRIPTION:") })
    #expect(told.hasSuffix("a\\, b\\; c\\\\d"))
    #expect(told.contains("\\n"))
  }

  @Test("Times are told in the court's zone, and the zone with them")
  func zone() throws {
    let lines = lines(try calendar())
    #expect(lines.contains("DTSTART;TZID=Asia/Almaty:20261210T100000") && lines.contains("DTEND;TZID=Asia/Almaty:20261210T110000"))
    let zone = Array(lines[try #require(lines.firstIndex(of: "BEGIN:VTIMEZONE"))...])
    #expect(
      zone.prefix(7) == [
        "BEGIN:VTIMEZONE", "TZID:Asia/Almaty", "BEGIN:STANDARD", "DTSTART:20240301T000000", "TZOFFSETFROM:+0600", "TZOFFSETTO:+0500",
        "END:STANDARD",
      ])
    #expect(lines.contains("DTSTAMP:20261101T040000Z"))
  }

  @Test("A hearing keeps its name when it is moved, and counts up")
  func stable() throws {
    func line(_ key: String, moves: Int) throws -> String? { lines(try calendar(moves: moves)).first { $0.hasPrefix(key) } }
    #expect(try line("UID:", moves: 0) == line("UID:", moves: 2))
    #expect(try line("SEQUENCE:", moves: 0) == "SEQUENCE:0")
    #expect(try line("SEQUENCE:", moves: 2) == "SEQUENCE:2")
  }
}
