import CaseEngine
import Printing
import TestCourt
import Testing
import Wording

@Suite("How papers are set")
struct PaperFormsTests {
  private func paper(_ matter: TestCase) throws -> PrintedPaper {
    try CasePapers(matter.file, under: matter.rules, card: ContactCard(), today: matter.today, sender: "", screen: .kazakh)
      .paper(.inventory)
  }

  /// A case with so many documents that were received.
  private func matter(_ count: Int, title: String = "Құжат") throws -> TestCase {
    var matter = TestCase.civil()
    for place in 1...count {
      matter.record(
        .documentNeeded(
          document: DocumentID(rawValue: place), details: DocumentDetails(title: "\(title) \(place)", from: place.isMultiple(of: 2) ? 1 : 2)
        ),
        .documentReceived(document: DocumentID(rawValue: place), receipt: Receipt(by: .chancery, form: .copy, pages: place)))
    }
    return matter
  }

  @Test("No line of text is wider than a sheet, however long a title is, and not a letter of it is lost")
  func width() throws {
    let long = String(repeating: "ұзақ атау ", count: 30) + String(repeating: "ж", count: 200)
    let text = try paper(try matter(3, title: long)).text
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 78 })
    #expect(text.count { $0 == "ж" } >= 600)
  }

  @Test("Short rows stand in columns under their headings")
  func columns() throws {
    var matter = TestCase.civil()
    let id = try matter.need("Шарт", from: 2)
    try matter.perform(.requestDocument(id, Request(by: .letter, due: matter.rules.calendar.stated(day("2026-10-16")))))
    var rules = matter.rules
    rules.notices = NoticeRules(templates: [
      NoticeTemplate(kind: .documents, language: .kk, title: "Сұрату", text: "{documents}")
    ])
    let text = try CasePapers(
      matter.file, under: rules, card: ContactCard(), today: matter.today, sender: "", asked: .kazakh, screen: .kazakh
    )
    .paper(.requestLetter).text
    let lines = text.split(separator: "\n")
    let heading = try #require(lines.first { $0.contains("Мерзімі") })
    let row = try #require(lines.first { $0.contains("16.10.2026") })
    func place(_ text: Substring, of word: String) -> Int? {
      text.firstRange(of: word).map { text.distance(from: text.startIndex, to: $0.lowerBound) }
    }
    #expect(place(heading, of: "Мерзімі") == place(row, of: "16.10.2026"))
  }

  private static let libraries: Comment = "Pango and Cairo are not here: sudo apt install libpangocairo-1.0-0 fonts-dejavu-core"

  @Test("Without the libraries there is no PDF", .enabled(if: !PrintedPaper.hasPDF, "Pango and Cairo are here"))
  func withoutLibraries() throws {
    #expect(try paper(try matter(1)).pdf == nil)
  }

  @Test("PDF has as many pages as what it holds asks for, each with its text", .enabled(if: PrintedPaper.hasPDF, libraries))
  func pdf() throws {
    func pages(_ count: Int) throws -> Int {
      let bytes = try #require(try paper(try matter(count)).pdf)
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(bytes.starts(with: Array("%PDF-".utf8)) && text.hasSuffix("%%EOF\n"))
      return text.ranges(of: "/MediaBox").count
    }
    let (one, many) = (try pages(1), try pages(200))
    #expect(one == 1 && many > 3)
  }

  @Test(
    "A title that no page holds is set over several, and nothing falls off the end", .enabled(if: PrintedPaper.hasPDF, libraries))
  func longerThanAPage() throws {
    let bytes = try #require(try paper(try matter(1, title: String(repeating: "сөз ", count: 4_000))).pdf)
    #expect(String(decoding: bytes, as: UTF8.self).ranges(of: "/MediaBox").count > 3)
  }
}
