import CaseEngine
import Printing
import TestCourt
import Testing
import Wording

/// CPC art. 19; recommendation 5.
@Suite("The public hearing list")
struct PublicListTests {
  /// A case whose every field has somebody's name in it.
  private func matter(closing: Closing? = nil, plan closed: String? = nil) throws -> TestCase {
    var matter = TestCase(at: "2026-10-01T09:00")
    let secret = "Тайнов Секрет Скрытович"
    matter.record(
      .caseOpened(
        details: CaseDetails(
          number: number("7517-26-00-2/1234"), category: "civil", subject: "О взыскании с " + secret, registered: day("2026-10-01"),
          judge: "Ахметова С. Қ.", secretary: secret)),
      .partyAdded(
        party: 1,
        details: PartyDetails(
          role: .plaintiff, name: "ТОО «Рассвет», директор " + secret, phone: try Phone("+77010000001"), email: "тайнов@example.kz",
          address: "дом Тайнов")), .partyIdentified(party: 1, idNumber: try IdentityNumber("150940013152")),
      .partyAdded(party: 2, details: PartyDetails(role: .defendant, name: secret)),
      .partyAdded(party: 3, details: PartyDetails(role: .representative, name: secret, of: 1)),
      .partyAdded(party: 4, details: PartyDetails(role: .witness, name: secret)),
      .documentNeeded(document: 1, details: DocumentDetails(title: secret, from: 2, note: secret)),
      .hearingSet(
        hearing: 1,
        plan: HearingPlan(
          kind: .trial, start: moment("2026-12-10T10:00"), minutes: 60, room: "4", remote: true, link: "https://vks/Тайнов", closed: closed,
          judge: "Ахметова С. Қ.", acting: secret), overrides: [Override(.calendar, reason: secret)]),
      .openness(.listenersTold(hearing: 1, how: "https://listen.example/1")),
      .openness(.mediaRequested(request: 1, asked: MediaRequest(outlet: secret, name: secret, uses: [.photo], note: secret))))
    if let closing { matter.record(.openness(.closedToPublic(hearing: 1, closing: closing))) }
    return matter
  }

  private func list(_ matter: TestCase) -> PublicList {
    PublicList(
      court: matter.rules.court, zone: TestCourt.zone, days: day("2026-12-07")...day("2026-12-13"), hearings: matter.file.publicHearings)
  }

  private func everyForm(_ list: PublicList, _ language: Language) -> [String] {
    let words = language.words
    return [
      list.paper(in: words).text, list.paper(in: words).html, list.csv(in: words),
      list.calendar(in: words, now: moment("2026-12-01T09:00")),
    ]
    .map { $0.split(separator: "\r\n ", omittingEmptySubsequences: false).joined() }
  }

  @Test(
    "Nobody's name, number, address or link is in any form of it; the sides, the judge and the way in for listeners are",
    arguments: Language.allCases)
  func nobodysName(_ language: Language) throws {
    for text in everyForm(list(try matter()), language) {
      for secret in ["Тайнов", "тайнов", "Секрет", "Скрыт", "150940013152", "+7701", "7010000001", "https://vks"] {
        #expect(!text.contains(secret), "\(secret) in \(text)")
      }
      for open in ["7517-26-00-2/1234", "Рассвет", "Т. С. С.", "Ахметова С. Қ.", "https://listen.example/1"] {
        #expect(text.contains(open), "\(open) in \(text)")
      }
    }
  }

  @Test("A hearing that is closed altogether is not listed, whether by its plan or by a ruling; one that is closed in part is, and says so")
  func closed() throws {
    let whole = Closing(ground: .adoption, ruling: .inTheMinutes)
    #expect(list(try matter(closing: whole)).hearings.isEmpty)
    #expect(list(try matter(plan: "тайна усыновления")).hearings.isEmpty)
    let part = Closing(ground: .commercialSecret, word: "рецепт", part: "допрос Тайнова", ruling: .separate(ruling: "Тайнов"))
    let inPart = list(try matter(closing: part))
    #expect(inPart.hearings.map(\.isClosedInPart) == [true])
    for text in everyForm(inPart, .russian) { #expect(!text.contains("Тайнов") && !text.contains("рецепт")) }
    #expect(inPart.paper(in: Russian()).text.contains("часть заседания закрыта"))
  }

  @Test("A closed case has no hearings in public, and a cancelled hearing is told as one, without the reason")
  func over() throws {
    var matter = try matter()
    matter.record(.hearingCancelled(hearing: 1, reason: "Тайнов болен"))
    let cancelled = list(matter)
    for text in everyForm(cancelled, .english) { #expect(!text.contains("Тайнов")) }
    #expect(cancelled.calendar(in: English(), now: moment("2026-12-01T09:00")).contains("STATUS:CANCELLED\r\n"))
    #expect(cancelled.paper(in: English()).text.contains("cancelled"))
    #expect(cancelled.paper(in: English()).html.contains("<li class=\"cancelled\"><span class=\"sign\">10:00–11:00</span> "))
    matter.record(.caseClosed(reason: "решение"))
    #expect(list(matter).hearings.isEmpty)
  }

  @Test("Only the hearings of its days are in it, in the order of their time")
  func days() throws {
    var matter = try matter()
    for (place, start) in ["2026-12-13T23:30", "2026-12-06T23:30", "2026-12-07T00:30", "2026-12-14T00:30"].enumerated() {
      matter.record(
        .hearingSet(hearing: HearingID(rawValue: place + 2), plan: TestCourt.plan(.preparatory, at: start), overrides: []))
    }
    #expect(list(matter).hearings.map(\.start) == ["2026-12-07T00:30", "2026-12-10T10:00", "2026-12-13T23:30"].map { moment($0) })
  }

  @Test("The page asks nothing of the network, runs nothing, and escapes what comes from people")
  func page() throws {
    var matter = try matter()
    matter.record(
      .partyChanged(party: 1, details: PartyDetails(role: .plaintiff, name: "ТОО «<script>alert(1)</script>»")),
      .openness(.listenersTold(hearing: 1, how: "https://x/\" onclick=\"y")))
    let page = list(matter).paper(in: Russian()).html
    #expect(!page.contains("<script") && !page.contains("\" onclick") && page.contains("&lt;script&gt;"))
    #expect(!page.contains("src=") && !page.contains("@import") && !page.contains("url("))
    #expect(page.contains("name=\"viewport\"") && page.contains("default-src 'none'") && page.contains("<html lang=\"ru\">"))
  }

  @Test("A cell that a spreadsheet would run is made harmless, and one with a comma is quoted")
  func cells() throws {
    var matter = try matter()
    matter.record(.openness(.listenersTold(hearing: 1, how: "=cmd, \"x\"")))
    let rows = list(matter).csv(in: Russian()).split(separator: "\r\n")
    #expect(rows.count == 2)
    #expect(rows.last?.hasSuffix(",\"'=cmd, \"\"x\"\"\"") == true)
    #expect(rows.last?.hasPrefix("2026-12-10,10:00,11:00,7517-26-00-2/1234,trial,4,Ахметова С. Қ.,") == true)
  }
}
