import CaseEngine
import TestCourt
import Testing

@Suite("Links between cases (rules, section 4)")
struct LinkTests {
  private let other = number("7517-26-00-2/1301")

  @Test("A link is told by the case that has it, once, and can be taken back")
  func linked() throws {
    var matter = TestCase.civil()
    let link = CaseLink(to: other, kind: .joined, side: .source)
    try matter.perform(.links(.link(link)))
    #expect(matter.state.links.links.map(\.fact) == [link])
    #expect(matter.refusal(of: .links(.link(link))) == .nothingChanges)
    try matter.perform(.undo(act: nil, reason: nil))
    #expect(matter.state.links.links.isEmpty)
    let itself = CaseLink(to: try #require(matter.file.number), kind: .joined, side: .source)
    #expect(matter.refusal(of: .links(.link(itself))) == .impossible(.linksItself))
  }

  @Test("A document that is carried over needs no new request, and is carried over once")
  func carriedOver() throws {
    var matter = TestCase.civil()
    let carry = Instruction.links(
      .carryOver(DocumentDetails(title: "Договор аренды", from: 2), Receipt(by: .chancery, form: .copy), from: other, number: 3))
    try matter.perform(carry)
    #expect(matter.state.document(1)?.status == .received)
    #expect(matter.state.links.carried[1]?.number == 3)
    #expect(matter.readiness.line("requests.made")?.state != .fail)
    try matter.perform(.setHearing(TestCourt.plan(at: "2026-12-10T10:00"), override: nil))
    #expect(matter.readiness.line("requests.before-hearing")?.state != .fail)
    #expect(matter.refusal(of: carry) == .nothingChanges)
  }
}
