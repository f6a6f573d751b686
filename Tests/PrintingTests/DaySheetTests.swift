import CaseEngine
import Printing
import TestCourt
import Testing
import Wording

/// Product, row 6; recommendation 6.
@Suite("The day sheet")
struct DaySheetTests {
  private static let day = TestCourt.zone.day(of: moment("2026-12-10T10:00"))

  /// A remote trial of which everything is known that must not be on the sheet, and a representative.
  private func remote() throws -> TestCase {
    var matter = try TestCase.prepared()
    let plan = TestCourt.plan(at: "2026-12-10T10:00", remote: true, link: "https://vks.example/1")
    matter.record(
      .hearingMoved(hearing: 1, plan: plan, reason: "видеосвязь", overrides: []),
      .partyIdentified(party: 1, idNumber: try IdentityNumber("150940013152")),
      .partyChanged(
        party: 2,
        details: PartyDetails(role: .defendant, name: "Әбдіғалиев Ө. Ұ.", phone: try Phone("+77010000001"), address: "ул. Тайная, 1")),
      .partyAdded(party: 3, details: PartyDetails(role: .representative, name: "Ли Р. К.", of: 2)),
      .partyAdded(party: 4, details: PartyDetails(role: .holder, name: "АО «Банк»")),
      .room(.meetingArranged(hearing: 1, meeting: Meeting(number: "824 119", passcode: "4471", host: "Ли В. А."))))
    return matter
  }

  private func sheet(_ matters: [TestCase], judge: String? = nil, room: String? = nil) -> DaySheet {
    let today = matters[0].today
    let hearings = matters.flatMap { $0.file.sheetHearings(on: today, under: $0.rules) }
    return DaySheet(hearings, on: Self.day, under: matters[0].rules, judge: judge, room: room)
  }

  @Test(
    "It has who is called, the link, what is missing, and room for the times; no number of a person, telephone, address or passcode",
    arguments: Language.allCases)
  func contents(_ language: Language) throws {
    let words = language.words
    let sheet = sheet([try remote()])
    for text in [sheet.paper(in: words).text, sheet.paper(in: words).html] {
      let wanted = [
        "10:00–11:00", "7517-26-00-2/1234", "ТОО «Рассвет»", "Әбдіғалиев Ө. Ұ.", "Ли Р. К.", "https://vks.example/1", "824 119",
        TestCourt.judge.name, TestCourt.secretary.name, words.sheetLacks, words.shortItem("hearing.remote", checks: []), words.sheetCalled,
        words.sheetBegun, words.sheetEnded,
      ]
      for piece in wanted { #expect(text.contains(piece), "\(piece) in \(text)") }
      for secret in ["150940013152", "7010000001", "Тайная", "4471", "Банк"] { #expect(!text.contains(secret), "\(secret) in \(text)") }
    }
    #expect(sheet.paper(in: words).text.contains("______"))
    #expect(sheet.paper(in: words).html.contains("<a href=\"https://vks.example/1\""))
  }

  @Test("Once the true times are known they stand there, with the outcome")
  func times() throws {
    var matter = try TestCase.prepared()
    matter.clock("2026-12-10T10:02")
    try matter.perform(.course(.call(1)))
    matter.clock("2026-12-10T10:07")
    try matter.perform(.course(.begin(1, late: nil)))
    let begun = sheet([matter]).paper(in: Russian()).text
    #expect(begun.contains("вызвано 10:02") && begun.contains("начато 10:07") && begun.contains("окончено ______"))
    matter.clock("2026-12-10T10:40")
    try matter.perform(.course(.end(1, .decided, why: nil, next: nil)))
    #expect(sheet([matter]).paper(in: Russian()).text.contains("окончено 10:40, рассмотрено"))
  }

  @Test("Hearings stand by room and judge, rooms by their numbers, each in the order of time; cancelled ones not at all")
  func order() throws {
    func matter(_ id: UInt64, at start: String, room: String?, judge: String) throws -> TestCase {
      var matter = TestCase.civil(id: id)
      matter.record(.hearingSet(hearing: 1, plan: TestCourt.plan(at: start, room: room, judge: judge), overrides: []))
      return matter
    }
    var cancelled = try matter(5, at: "2026-12-10T08:30", room: "4", judge: "А")
    cancelled.record(.hearingCancelled(hearing: 1, reason: "примирение"))
    let all = [
      try matter(1, at: "2026-12-10T11:00", room: "10", judge: "А"), try matter(2, at: "2026-12-10T10:00", room: "4", judge: "Б"),
      try matter(3, at: "2026-12-10T09:00", room: "4", judge: "Б"), try matter(4, at: "2026-12-10T09:00", room: nil, judge: "А"), cancelled,
      try matter(6, at: "2026-12-11T09:00", room: "4", judge: "Б"),
    ]
    let sheet = sheet(all)
    #expect(sheet.sections.map(\.room) == ["4", "10", nil])
    #expect(sheet.hearings.map(\.number) == [3, 2, 1, 4].map { "7517-26-00-2/\(1_233 + $0)" })
    #expect(self.sheet(all, judge: "А").hearings.count == 2)
    #expect(self.sheet(all, room: "4").hearings.count == 2)
    #expect(self.sheet(all, room: "нет").paper(in: Russian()).text.contains("Заседаний нет."))
  }

  @Test("HTML escapes what it is given, and asks for nothing outside of itself")
  func html() throws {
    var matter = TestCase.civil()
    matter.record(
      .partyChanged(party: 2, details: PartyDetails(role: .defendant, name: "<script>alert(1)</script>")),
      .hearingSet(hearing: 1, plan: TestCourt.plan(at: "2026-12-10T10:00", judge: "А & Б"), overrides: []))
    let page = sheet([matter]).paper(in: Russian()).html
    #expect(!page.contains("<script") && page.contains("&lt;script&gt;") && page.contains("А &amp; Б"))
    #expect(!page.contains("src=") && page.contains("default-src 'none'"))
  }
}
