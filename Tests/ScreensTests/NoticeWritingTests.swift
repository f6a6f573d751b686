import CaseEngine
import CourtData
import TestCourt
import Testing
import Wording

@Suite("What notices of a hearing by video link say")
struct NoticeWritingTests {
  private func text(_ matter: TestCase, _ language: NoticeLanguage) throws -> String {
    var rules = matter.rules
    rules.notices = NoticeRules(templates: NoticeTemplates.all)
    let (hearing, party) = (try #require(matter.state.trial), try #require(matter.state.party(2)))
    return try NoticeWriting(matter.state, under: rules, sender: "Ли В. А.").notice(
      of: .hearing(hearing), to: party, .init(language: language)
    )
    .text
  }

  private func remote() throws -> TestCase {
    var matter = try TestCase.prepared()
    let plan = TestCourt.plan(at: "2026-12-21T10:00", remote: true, link: "https://vks.example/1")
    try matter.perform(.moveHearing(1, plan, reason: "видеосвязь", override: nil))
    return matter
  }

  @Test("The number of the meeting and its passcode, each in a line of its own", arguments: NoticeLanguage.allCases)
  func joined(_ language: NoticeLanguage) throws {
    var matter = try remote()
    try matter.perform(.room(.arrangeMeeting(1, Meeting(number: "824 1190", passcode: "4471", host: "Ли В. А."))))
    let lines = try text(matter, language).split(separator: "\n")
    #expect(lines.contains { $0.hasSuffix(": https://vks.example/1") })
    #expect(lines.contains { $0.hasSuffix(": 824 1190") } && lines.contains { $0.hasSuffix(": 4471") })
  }

  @Test("What is not set leaves no torn line", arguments: NoticeLanguage.allCases)
  func nothingTorn(_ language: NoticeLanguage) throws {
    var matter = try remote()
    #expect(!(try text(matter, language).split(separator: "\n").contains { $0.hasSuffix(": ") || $0.hasSuffix(":") }))
    try matter.perform(.room(.arrangeMeeting(1, Meeting(number: "824 1190"))))
    let lines = try text(matter, language).split(separator: "\n")
    #expect(lines.contains { $0.hasSuffix(": 824 1190") } && !lines.contains { $0.hasSuffix(": ") || $0.hasSuffix(":") })
  }
}
