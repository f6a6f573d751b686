import CaseEngine
import TestCourt
import Testing

/// Rules, section 7; recommendation 4.
@Suite("The readiness checklist (rules, section 7)")
struct ReadinessTests {
  @Test("The keys are those of the contract, in its order")
  func keys() {
    #expect(
      Readiness.keys == [
        "list.drawn", "requests.made", "requests.before-hearing", "documents.received", "originals.settled", "documents.served",
        "parties.notified", "parties.ready", "group.created", "hearing.set", "hearing.remote", "hearing.open", "speeches.prepared",
      ])
  }

  @Test("An empty case fails what can be asked of it, and the rest does not arise")
  func emptyCase() throws {
    let readiness = TestCase.civil().readiness
    #expect(readiness.lines.filter { $0.state == .fail }.map(\.key) == ["list.drawn", "hearing.set"])
    #expect(readiness.lines.filter { $0.state == .notApplicable }.count == Readiness.keys.count - 2)
    #expect(readiness.passed == 0)
    #expect(readiness.of == 2)
    #expect(!readiness.isReady)
  }

  @Test("A prepared case is ready: the figure counts all that are not n/a")
  func prepared() throws {
    let readiness = try TestCase.prepared().readiness
    #expect(readiness.isReady)
    #expect(readiness.passed == 8)
    #expect(readiness.of == 8)
    #expect(readiness.line("originals.settled")?.state == .notApplicable)
  }

  @Test("The line of a case names what fails, in the order of the checklist, and asks about the hearing on the day")
  func failingInALine() throws {
    let check = ManualCheck(key: "fee-paid", category: nil, title: TestCourt.named("Баж", "Пошлина", "Fee"))
    var matter = TestCase.civil(rules: TestCourt.rules(checks: [check]))
    let zone = matter.rules.calendar.zone
    func failing(on date: String) throws -> [String] {
      try #require(matter.file.listed(under: matter.rules)).summary.failing(on: day(date), in: zone)
    }
    #expect(try failing(on: "2026-10-01") == ["list.drawn", "hearing.set", "manual.fee-paid"])
    let document = try matter.need("Договор")
    try matter.request(document, due: "2026-10-16")
    matter.clock("2026-10-05T09:30")
    try matter.setTrial(at: "2026-11-23T10:00")
    #expect(try failing(on: "2026-11-23") == ["documents.received", "parties.notified", "manual.fee-paid"])
    #expect(try failing(on: "2026-11-24") == ["documents.received", "parties.notified", "hearing.set", "manual.fee-paid"])
    try matter.perform(.acknowledge(key: "documents.received", reason: "ответчик молчит"))
    let summary = try #require(matter.file.listed(under: matter.rules)).summary
    #expect(summary.checklist == .init(failing: ["parties.notified", "manual.fee-paid"], waived: ["documents.received"]))
  }

  @Test("The list is drawn when there is a document on it, or the judge noted that none is needed")
  func listDrawn() throws {
    var matter = TestCase.civil()
    #expect(try matter.line("list.drawn").blockers.map(\.why) == [.listEmpty])
    try matter.perform(.noteNoDocumentsNeeded(reason: "спор о праве"))
    #expect(try matter.line("list.drawn").state == .pass)
  }

  @Test("Each item names the documents and parties that block it")
  func blockers() throws {
    var matter = TestCase.civil()
    let needed = try matter.need("Договор")
    let asked = try matter.need("Акт", from: 1, original: .paper)
    let received = try matter.need("Расписка")
    try matter.request(asked, due: "2026-10-16")
    matter.clock("2026-10-20T10:00")
    try matter.receive(received)
    #expect(try matter.line("requests.made").blockers.map(\.document) == [needed])
    let outstanding = try #require(matter.line("documents.received").blockers.first)
    #expect(outstanding.document == asked)
    #expect(outstanding.party == 1)
    #expect(outstanding.why == .notReceived(due: day("2026-10-16"), overdueDays: 4), "it says since when it is overdue")
    #expect(try matter.line("originals.settled").blockers.map(\.why) == [.originalMissing(.paper)])
    let owed = try #require(matter.line("documents.served").blockers.first)
    #expect(owed.document == received)
    #expect(owed.party == 1)
    #expect(owed.why == .notServed(since: day("2026-10-20")))
    #expect(try matter.line("hearing.set").blockers.map(\.why) == [.noHearing])
  }

  @Test("A document that is only needed blocks the requests, not what is outstanding; a waived one blocks nothing")
  func waived() throws {
    var matter = TestCase.civil()
    let lease = try matter.need(original: .paper)
    #expect(try matter.line("documents.received").state == .pass)
    try matter.perform(.waiveDocument(lease, .lost, reason: "утрачен"))
    #expect(matter.readiness.lines.filter { $0.state == .fail }.map(\.key) == ["hearing.set"])
  }

  @Test("The hearing is set while its day has not passed")
  func hearingDay() throws {
    var matter = try TestCase.prepared()
    matter.clock("2026-12-10T18:00")
    #expect(try matter.line("hearing.set").state == .pass)
    matter.clock("2026-12-11T09:00")
    #expect(try matter.line("hearing.set").blockers.map(\.why) == [.hearingPassed(day("2026-12-10"))])
  }

  @Test("Each manual item of the category is asked for, and no other")
  func manual() throws {
    let title = TestCourt.named("Баж", "Пошлина", "Fee")
    let checks = [
      ManualCheck(key: "fee-paid", category: "civil", title: title), ManualCheck(key: "guard", category: "criminal", title: title),
    ]
    var matter = TestCase.civil(rules: TestCourt.rules(checks: checks))
    #expect(try matter.line("manual.fee-paid").state == .fail)
    #expect(matter.readiness.line("manual.guard") == nil)
    try matter.perform(.tick(key: "manual.fee-paid", true))
    #expect(try matter.line("manual.fee-paid").state == .pass)
    #expect(matter.refusal(of: .tick(key: "manual.fee-paid", true)) == .nothingChanges)
    try matter.perform(.tick(key: "manual.fee-paid", false))
    #expect(try matter.line("manual.fee-paid").state == .fail)
    #expect(matter.refusal(of: .tick(key: "manual.guard", true)) == .noSuchCheck(key: "manual.guard"))
  }

  @Test("The judge acknowledges what fails, with a reason; it counts as passed, and what blocks it stays in sight")
  func acknowledged() throws {
    var matter = TestCase.civil()
    try matter.request(matter.need())
    #expect(matter.refusal(of: .acknowledge(key: "list.drawn", reason: "зачем")) == .nothingToAcknowledge(key: "list.drawn"))
    #expect(matter.refusal(of: .acknowledge(key: "documents.received", reason: "")) == .badText(field: .reason, problem: .empty))
    try matter.perform(.acknowledge(key: "documents.received", reason: "ждать нечего"))
    let line = try matter.line("documents.received")
    #expect(line.state == .waived)
    #expect(line.reason == "ждать нечего")
    #expect(line.waivedBy == TestCourt.judge.name)
    #expect(line.blockers.map(\.document) == [1])
    #expect(matter.readiness.passed == 3)
  }

  @Test("An acknowledgement covers what stood in the way when it was given, and nothing that came up later")
  func acknowledgedOnce() throws {
    var matter = try TestCase.prepared()
    let late = try matter.need("Акт")
    try matter.request(late)
    try matter.perform(.acknowledge(key: "requests.before-hearing", reason: "упущение суда"))
    #expect(try matter.line("requests.before-hearing").state == .waived)
    try matter.receive(late)
    #expect(try matter.line("requests.before-hearing").state == .waived, "its receipt is no new lateness")
    let another = try matter.need("Справка")
    try matter.request(another)
    #expect(try matter.line("requests.before-hearing").state == .fail)
  }

  @Test("What was acknowledged of one setting does not answer the question of the next")
  func acknowledgedOfASetting() throws {
    var matter = try TestCase.prepared()
    let late = try matter.need("Акт")
    try matter.request(late)
    try matter.perform(.acknowledge(key: "requests.before-hearing", reason: "упущение суда"))
    try matter.perform(.cancelHearing(1, reason: "болезнь"))
    try matter.perform(.setHearing(TestCourt.plan(at: "2026-12-21T10:00"), override: nil), occurred: at("2026-10-12T11:00"))
    #expect(try matter.timing(late).isLate)
    #expect(try matter.line("requests.before-hearing").state == .fail)
  }

  @Test("That there is no hearing is acknowledged anew after each that is cancelled, in lists too")
  func acknowledgedWithoutHearing() throws {
    var matter = TestCase.civil()
    func listed() throws -> Bool { try #require(matter.file.listed(under: matter.rules)).summary.hearingWaived }
    try matter.perform(.acknowledge(key: "hearing.set", reason: "решается без разбирательства"))
    #expect(try matter.line("hearing.set").state == .waived)
    #expect(try listed())
    try matter.perform(.setHearing(TestCourt.plan(at: "2026-12-10T10:00"), override: nil))
    try matter.perform(.cancelHearing(1, reason: "болезнь"))
    #expect(try matter.line("hearing.set").state == .fail)
    #expect(try !listed())
    try matter.perform(.acknowledge(key: "hearing.set", reason: "примирение"))
    #expect(try matter.line("hearing.set").state == .waived)
    #expect(try listed())
  }
}
