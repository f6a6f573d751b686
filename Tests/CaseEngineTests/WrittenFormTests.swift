import CaseEngine
import CourtData
import Foundation
import Testing

/// Settings and numbers become recorded facts: what is written must be read back, and always be written the same.
@Suite("The written form of settings and numbers")
struct WrittenFormTests {
  private func written(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  private func readBack<Value: Codable & Equatable>(_ value: Value) throws -> Bool {
    try JSONDecoder().decode(Value.self, from: Data(written(value).utf8)) == value
  }

  @Test("A calendar, its deadlines and the terms are read back as they were")
  func roundTrips() throws {
    let calendar = WorkingCalendar.almaty
    #expect(try readBack(calendar))
    let day = try #require(Day(iso: "2026-10-01"))
    for period in [Period.workingDays(20), .calendarDays(24), .months(3)] { #expect(try readBack(calendar.deadline(after: day, period))) }
    #expect(try readBack(calendar.stated(day + 2)))
    #expect(try readBack(DefaultTerms.table))
    #expect(try readBack(DocumentTemplates.all))
    #expect(try readBack(Courts.almaty))
    #expect(try readBack(IdentityNumber("061211600012")))
    #expect(try readBack(Phone("87012345678")))
    #expect(try readBack(CaseNumber("7517-26-00-2a/1234")))
  }

  @Test("The same calendar is the same text, in whatever order its days were entered")
  func sameText() throws {
    var other = WorkingCalendar(zone: .almaty)
    for (day, exception) in Holidays.kazakhstan.sorted(by: { $0.key > $1.key }) { other.exceptions[day] = exception }
    #expect(try written(other) == written(WorkingCalendar.almaty))
  }

  @Test(
    "A text that no calendar and no number has is not read",
    arguments: [#""123""#, #""""#, #"[1,2,3,4,5,6,7]"#, #"{"start":"10:00","end":"09:00","lunchStart":"09:00","lunchEnd":"09:00"}"#])
  func refused(_ text: String) {
    let data = Data(text.utf8)
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(IdentityNumber.self, from: data) }
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(Phone.self, from: data) }
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(Weekend.self, from: data) }
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(WorkingHours.self, from: data) }
  }
}
