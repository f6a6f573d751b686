import CaseEngine
import Foundation
import Testing

@testable import dayin

@Suite("The tz database")
struct ZoneFileTests {
  /// A file of version 2 with these changes and offsets, written as RFC 8536 says.
  private func file(_ changes: [(Int64, Int32)], first: Int32, version: Character = "2") -> [UInt8] {
    func bytes(_ value: some FixedWidthInteger) -> [UInt8] { withUnsafeBytes(of: value.bigEndian) { Array($0) } }
    func block(wide: Bool) -> [UInt8] {
      let shown = wide ? changes : []
      var block = Array("TZif".utf8) + Array(String(version).utf8) + [UInt8](repeating: 0, count: 15)
      for count in [0, 0, 0, shown.count, changes.count + 1, 4] { block += bytes(UInt32(count)) }
      for change in shown { block += bytes(change.0) }
      for place in shown.indices { block.append(UInt8(place + 1)) }
      for offset in [first] + changes.map(\.1) { block += bytes(offset) + [0, 0] }
      return block + Array("LMT\0".utf8)
    }
    return block(wide: false) + block(wide: true) + Array("\n<+05>-5\n".utf8)
  }

  @Test("Almaty went from UTC+6 to UTC+5 on 29 February 2024 at 18:00 UTC")
  func almaty() throws {
    let change: Int64 = 1_709_229_600
    let zone = try #require(ZoneFile.zone(named: "Asia/Almaty", from: file([(change, 18_000)], first: 21_600)))
    #expect(zone.offset(at: Moment(seconds: change - 1)) == 21_600)
    #expect(zone.offset(at: Moment(seconds: change)) == 18_000)
    #expect(zone.iso(Moment(seconds: change)) == "2024-02-29T23:00")
    #expect(zone.transitions == [.init(at: Moment(seconds: change), offset: 18_000)])
  }

  @Test("What changed before 1990 is folded into the first offset")
  func old() throws {
    let zone = try #require(ZoneFile.zone(named: "X", from: file([(-1_441_170_468, 18_000), (354_909_600, 21_600)], first: 18_468)))
    #expect(zone.first == 21_600)
    #expect(zone.transitions.isEmpty)
  }

  @Test("What is no such file, or breaks off anywhere, is no zone")
  func broken() {
    let whole = file([(1_709_229_600, 18_000)], first: 21_600)
    #expect(ZoneFile.zone(named: "X", from: Array("TZjf".utf8) + whole.dropFirst(4)) == nil)
    #expect(ZoneFile.zone(named: "X", from: file([], first: 0, version: "\0")) == nil)
    for length in 0..<(whole.count - 20) { #expect(ZoneFile.zone(named: "X", from: Array(whole.prefix(length))) == nil) }
  }

  @Test(
    "A name that could lead out of the folder of the tz database is none", arguments: ["../etc/passwd", "/etc/passwd", "", "Asia/", "a b"])
  func names(_ name: String) {
    #expect(throws: (any Error).self) { try ZoneFinder.zone(named: name) }
  }
}
