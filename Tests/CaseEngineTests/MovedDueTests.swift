import CaseEngine
import TestCourt
import Testing

/// Rules, section 3: every due date that was ever set is kept, with who moved it and why.
@Suite("Moving a due date (rules, section 3)")
struct MovedDueTests {
  private func request(_ due: String?, _ reason: String? = nil) -> Instruction {
    .requestDocument(1, Request(by: .letter, due: due.map { TestCourt.calendar.stated(day($0)) }, reason: reason))
  }

  private func matter(due: String? = "2026-10-16") throws -> TestCase {
    var matter = TestCase.civil()
    try matter.perform(.needDocument(DocumentDetails(title: "Договор", from: 2)))
    try matter.perform(request(due))
    matter.clock("2026-10-12T10:00")
    return matter
  }

  @Test("Another due date asks for a reason, and names the one that it moves")
  func asks() throws {
    var matter = try matter()
    #expect(matter.refusal(of: request("2026-10-30")) == .dueMoved(1, from: day("2026-10-16")))
    #expect(matter.refusal(of: request("2026-10-14")) == .dueMoved(1, from: day("2026-10-16")), "an earlier one, too")
    #expect(matter.refusal(of: request("2026-10-30", " ")) == .badText(field: .reason, problem: .empty))
    try matter.perform(request("2026-10-30", "просьба ответчика"))
    let requests = try matter.document(1).requests
    #expect(requests.map { $0.fact.due?.day } == [day("2026-10-16"), day("2026-10-30")])
    #expect(requests.last?.fact.reason == "просьба ответчика" && requests.last?.by.name == TestCourt.judge.name)
    #expect(matter.refusal(of: request("2026-11-06")) == .dueMoved(1, from: day("2026-10-30")))
  }

  @Test("A reminder that keeps the due date needs none, and neither does the first date", arguments: ["2026-10-16", nil])
  func reminder(due: String?) throws {
    #expect(try matter().refusal(of: request(due)) == nil)
    #expect(try matter(due: nil).refusal(of: request("2026-10-30")) == nil)
  }

  @Test("After a return as unfit the asking begins anew, and with it the due date")
  func afterReturn() throws {
    var matter = try matter()
    try matter.receive(1)
    try matter.sendBack(1)
    #expect(matter.refusal(of: request("2026-10-30")) == nil)
    try matter.perform(request("2026-10-30"))
    #expect(matter.refusal(of: request("2026-11-06")) == .dueMoved(1, from: day("2026-10-30")))
  }

  @Test("A history that gives no reason is possible: imported files may have none")
  func history() throws {
    var matter = try matter()
    matter.record(
      .documentRequested(document: 1, request: Request(by: .letter, due: TestCourt.calendar.stated(day("2026-10-30")))),
      origin: .imported(file: "дела.jsonl", line: 1))
    #expect(try matter.document(1).due?.day == day("2026-10-30"))
  }
}
