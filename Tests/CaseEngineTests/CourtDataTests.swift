import CaseEngine
import Testing

@testable import CourtData

@Suite("What comes with the program")
struct CourtDataTests {
  @Test("Every block of every table can be read, and no day stands in two of them")
  func tables() {
    let holidays = Holidays.blocks(HolidayTable.text)
    #expect(holidays.allSatisfy { !$0.isEmpty })
    #expect(holidays.joined().count == 288)
    #expect(Holidays.kazakhstan.count == 288)
    #expect(DocumentTemplates.read(TemplateTable.text).allSatisfy { $0 != nil })
    #expect(DocumentTemplates.all.count == 83)
    #expect(Courts.read(CourtTable.text).allSatisfy { $0 != nil })
    #expect(Courts.almaty.count == 25)
    #expect(DefaultTerms.read(DefaultTerms.text).allSatisfy { $0 != nil })
    #expect(DefaultTerms.table.rules.count == 8)
  }

  @Test(
    "A block that cannot be read is told apart from one that can",
    arguments: ["holiday\nа\nб\nc\n2026-02-30", "festival\nа\nб\nc\n2026-02-20", "holiday"])
  func unreadable(_ text: String) {
    #expect(Holidays.blocks(text).allSatisfy { $0.isEmpty })
    #expect(DocumentTemplates.read(text) == [nil])
    #expect(DefaultTerms.read(text) == [nil])
  }

  @Test(
    "The months known from the news have their working days",
    arguments: [("2025-12-31", "2026-01-31", 19), ("2022-11-30", "2022-12-31", 21)])
  func months(_ before: String, _ last: String, _ count: Int) throws {
    let (before, last) = (try #require(Day(iso: before)), try #require(Day(iso: last)))
    #expect(WorkingCalendar.almaty.workingDays(after: before, through: last) == count)
  }

  @Test("In 2026 a five-day week has 118 days off")
  func yearsDaysOff() throws {
    let (before, last) = (try #require(Day(iso: "2025-12-31")), try #require(Day(iso: "2026-12-31")))
    #expect(365 - WorkingCalendar.almaty.workingDays(after: before, through: last) == 118)
    #expect(WorkingCalendar.almaty.knows(last))
    #expect(!WorkingCalendar.almaty.knows(last + 400))
  }

  @Test(
    "A worked weekend day, a moved day off and a holiday by name",
    arguments: [
      ("2024-05-04", nil), ("2024-05-08", "Day off (moved from 2024-05-04)"), ("2020-05-11", nil), ("2026-08-30", "weekend"),
      ("2026-08-31", nil),
      ("2027-03-15", "Constitution Day"), ("2023-01-07", "Orthodox Christmas"), ("2023-01-09", nil),
    ] as [(String, String?)])
  func known(_ day: String, _ name: String?) throws {
    let found: String? =
      switch WorkingCalendar.almaty.whyOff(try #require(Day(iso: day))) {
      case .holiday(let name)?, .transferred(let name)?: name.en
      case .weekend?: "weekend"
      case nil: nil
      }
    #expect(found == name)
  }

  @Test(
    "Almaty was at UTC+6 until 29 February 2024 and is at UTC+5 since, with summer time until 2004",
    arguments: [
      ("2024-02-28", 21_600), ("2024-03-01", 18_000), ("2003-07-01", 25_200), ("2003-12-01", 21_600), ("2005-07-01", 21_600),
      ("1990-01-01", 21_600),
    ] as [(String, Int32)])
  func zone(_ day: String, _ offset: Int32) throws {
    let noon = CourtZone.almaty.moment(try #require(Day(iso: day)), try #require(ClockTime("12:00")))
    #expect(CourtZone.almaty.offset(at: noon) == offset)
    #expect(CourtZone.almaty.local(noon).time.text == "12:00")
  }

  @Test("Every name is there in three languages, fit to be kept, and every category has a list")
  func names() {
    let names = Holidays.kazakhstan.values.map(\.name) + DocumentTemplates.all.map(\.title) + Courts.almaty.map(\.name)
    for name in names + DefaultTerms.table.rules.map(\.title) {
      for text in [name.kk, name.ru, name.en] { #expect(TextRules.problem(in: text, kind: .name) == nil, "\(text)") }
    }
    for category in ["civil", "commercial", "administrative", "criminal"] {
      #expect(!DocumentTemplates.of(category: category).isEmpty)
      #expect(DefaultTerms.table.rules.contains { $0.categories.contains(category) })
    }
    #expect(Set(Courts.almaty.map(\.id)).count == Courts.almaty.count)
    #expect(Courts.almaty.first { $0.id == "medeu" }?.prefix == "7517")
  }
}

@Suite("Terms")
struct TermTests {
  private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  private func running(_ facts: TermFacts) -> [String] {
    DefaultTerms.table.running(for: facts, calendar: .almaty).map { "\($0.key) \($0.ends.iso) \($0.basis)" }
  }

  @Test("A civil case is prepared within twenty working days of its acceptance (CPC art. 164), and says what was passed over")
  func preparation() throws {
    let facts = TermFacts(category: "civil", registered: try day("2026-10-01"))
    #expect(running(facts) == ["preparation 2026-10-30 CPC art. 164"])
    let term = try #require(DefaultTerms.table.running(for: facts, calendar: .almaty).first)
    #expect(term.deadline.skipped.map(\.day.iso).contains("2026-10-26"))
  }

  @Test("With the setting of the hearing the preparation ends, and the terms of the trial begin (CPC art. 173, 183)")
  func trial() throws {
    var facts = TermFacts(category: "civil", registered: try day("2026-10-01"), hearingSetOn: try day("2026-10-20"))
    #expect(running(facts) == ["trial-start 2026-11-18 CPC art. 173", "consideration 2026-12-21 CPC art. 183"])
    facts.trialBegan = try day("2026-11-10")
    #expect(running(facts) == ["consideration 2026-12-21 CPC art. 183"])
    facts.decided = try day("2026-11-20")
    #expect(running(facts).isEmpty)
  }

  @Test("The response is due ten working days after the copy was received, until it is in (CPC art. 166)")
  func response() throws {
    var facts = TermFacts(category: "commercial", registered: try day("2026-10-01"), claimServed: try day("2026-10-05"))
    #expect(running(facts).first == "response 2026-10-19 CPC art. 166")
    facts.responseReceived = try day("2026-10-12")
    #expect(running(facts) == ["preparation 2026-10-30 CPC art. 164"])
  }

  @Test("Criminal cases count calendar days, administrative ones months")
  func others() throws {
    #expect(try running(TermFacts(category: "criminal", registered: day("2026-10-01"))) == ["order-on-receipt 2026-10-06 CrPC art. 319"])
    #expect(
      try running(TermFacts(category: "administrative", registered: day("2026-10-01"))) == ["consideration 2027-01-05 APPC art. 131–148"])
    #expect(try running(TermFacts(category: "unheard-of", registered: day("2026-10-01"))).isEmpty)
    #expect(running(TermFacts(category: "civil")).isEmpty)
  }

  @Test("The rule in force on the day from which a term is counted is the one that counts")
  func inForce() throws {
    let name = Named(kk: "Дайындау", ru: "Подготовка", en: "Preparation")
    func rule(_ count: Int, _ since: String) throws -> TermRule {
      TermRule(
        key: "preparation", categories: ["civil"], start: .registered, until: .preparationEnded, length: .calendarDays(count),
        prolongation: nil,
        basis: "since \(since)", title: name, inForceFrom: try day(since))
    }
    let table = TermTable(rules: [try rule(7, "2027-01-01"), try rule(14, "2016-01-01")])
    for (registered, basis) in [("2026-12-31", "since 2016-01-01"), ("2027-01-01", "since 2027-01-01")] {
      let terms = table.running(for: TermFacts(category: "civil", registered: try day(registered)), calendar: .almaty)
      #expect(terms.map(\.basis) == [basis])
    }
    #expect(try table.running(for: TermFacts(category: "civil", registered: day("2015-12-31")), calendar: .almaty).isEmpty)
  }
}
