import CaseEngine
import TestCourt
import Testing

/// Rules, section 2: "Requested before the hearing was set must be provable."
@Suite("Requested before the hearing was set (rules, section 2)")
struct RequestTimingTests {
  @Test("The question does not arise while no hearing is set, or where the document was never requested")
  func doesNotArise() throws {
    var matter = TestCase.civil()
    let asked = try matter.need()
    let unasked = try matter.need("Акт сверки")
    try matter.request(asked)
    #expect(try matter.timing(asked) == .doesNotArise)
    try matter.receive(unasked)
    try matter.setTrial(at: "2026-12-10T10:00")
    #expect(try matter.timing(asked) == .before(.recorded))
    #expect(try matter.timing(unasked) == .doesNotArise)
  }

  @Test("What was asked for in the same ruling as the setting counts as before, whichever of the two was entered first")
  func sameRuling() throws {
    var matter = TestCase.civil()
    let lease = try matter.need()
    let ruling = matter.newAct()
    try matter.setTrial(at: "2026-12-10T10:00", override: "запрос в том же определении", act: ruling)
    try matter.request(lease, act: ruling)
    #expect(try matter.timing(lease) == .before(.recorded))
  }

  @Test("Of a request and a setting at the same moment the one that was recorded first came first")
  func sameMoment() throws {
    var matter = TestCase.civil()
    let first = try matter.need()
    try matter.request(first)
    try matter.setTrial(at: "2026-12-10T10:00")
    let second = try matter.need("Акт сверки")
    try matter.request(second)
    #expect(try matter.timing(first) == .before(.recorded))
    #expect(try matter.timing(second) == .late(nil, .recorded))
  }

  @Test("A request with a date only, on the day of the setting, is not before; one of the day before is")
  func dateOnly() throws {
    var matter = TestCase.civil(at: "2026-10-05T09:00")
    let sameDay = try matter.need()
    let dayBefore = try matter.need("Акт сверки")
    try matter.request(sameDay, occurred: on("2026-10-05"))
    try matter.request(dayBefore, occurred: on("2026-10-04"))
    matter.clock("2026-10-05T17:00")
    try matter.setTrial(at: "2026-12-10T10:00")
    #expect(try matter.timing(sameDay) == .late(nil, .recorded))
    #expect(try matter.timing(dayBefore) == .before(.recorded))
  }

  @Test("A setting with a date only has a request of an earlier hour of that day not before it")
  func dateOnlySetting() throws {
    var matter = TestCase.civil(at: "2026-10-05T09:00")
    let lease = try matter.need()
    try matter.request(lease)
    matter.clock("2026-10-05T17:00")
    try matter.setTrial(at: "2026-12-10T10:00", occurred: on("2026-10-05"))
    #expect(try matter.timing(lease) == .late(nil, .recorded))
  }

  @Test(
    "A request after the setting is late with its cause; only the court's omission, or no cause, fails the checklist",
    arguments: [
      (nil, ItemState.fail), (.courtOmission, .fail), (.newParty, .pass), (.counterclaim, .pass), (.motion, .pass), (.newEvidence, .pass),
    ] as [(LateCause?, ItemState)])
  func causes(_ cause: LateCause?, _ state: ItemState) throws {
    var matter = TestCase.civil()
    let first = try matter.need()
    try matter.request(first)
    try matter.setTrial(at: "2026-12-10T10:00")
    matter.clock("2026-10-02T09:00")
    let second = try matter.need("Акт сверки")
    try matter.request(second, cause: cause)
    #expect(try matter.timing(second) == .late(cause, .recorded))
    #expect(try matter.line("requests.before-hearing").state == state)
    #expect(try matter.line("requests.before-hearing").blockers.map(\.document) == (state == .fail ? [second] : []))
  }

  @Test("What says that it was before, but was entered after the setting, is backdated: shown, and never counted as clean")
  func backdated() throws {
    var matter = TestCase.civil(at: "2026-10-01T09:00")
    let lease = try matter.need()
    matter.clock("2026-10-05T09:00")
    try matter.setTrial(at: "2026-12-10T10:00", override: "срочно")
    matter.clock("2026-10-06T09:00")
    try matter.request(lease, occurred: at("2026-10-02T10:00"))
    #expect(try matter.timing(lease) == .before(.backdated))
    let line = try matter.line("requests.before-hearing")
    #expect(line.state == .fail)
    #expect(line.blockers.map(\.why) == [.requestBackdated])
  }

  @Test("What was imported is shown as stated, not proven")
  func imported() throws {
    let origin = Origin.imported(file: "cases.jsonl", line: 3)
    var matter = TestCase.civil()
    let before = try matter.need()
    let after = try matter.need("Акт сверки")
    matter.record(.documentRequested(document: before, request: Request(by: .letter)), occurred: on("2026-09-01"), origin: origin)
    matter.record(
      .hearingSet(hearing: 1, plan: TestCourt.plan(at: "2026-12-10T10:00"), overrides: []), occurred: on("2026-09-10"), origin: origin)
    matter.record(
      .documentRequested(document: after, request: Request(by: .letter, cause: .motion)), occurred: on("2026-09-20"), origin: origin)
    #expect(try matter.timing(before) == .before(.imported))
    #expect(try matter.timing(after) == .late(.motion, .imported))
  }

  @Test("Moving the hearing keeps the setting: nobody launders a late request by moving the day")
  func moving() throws {
    var matter = TestCase.civil()
    let first = try matter.need()
    try matter.request(first)
    try matter.setTrial(at: "2026-12-10T10:00")
    matter.clock("2026-10-02T09:00")
    let late = try matter.need("Акт сверки")
    try matter.request(late)
    matter.clock("2026-10-03T09:00")
    try matter.perform(.moveHearing(1, TestCourt.plan(at: "2026-12-21T10:00"), reason: "болезнь представителя", override: nil))
    #expect(try matter.timing(late) == .late(nil, .recorded))
    #expect(try matter.timing(first) == .before(.recorded))
  }

  @Test("Moving a hearing never makes a trial of a preparatory meeting, whose setting would then be older than the requests")
  func movingKeepsTheKind() throws {
    var matter = TestCase.civil()
    try matter.perform(.setHearing(TestCourt.plan(.preparatory, at: "2026-11-10T10:00"), override: nil))
    try matter.perform(.moveHearing(1, TestCourt.plan(.trial, at: "2026-11-11T10:00"), reason: "зал занят", override: nil))
    #expect(matter.state.hearing(1)?.plan.kind == .preparatory)
    #expect(matter.state.trial == nil)
  }

  @Test("Cancelling takes the case back to preparation, and the question is asked anew of the next setting")
  func cancelling() throws {
    var matter = TestCase.civil()
    try matter.setTrial(at: "2026-12-10T10:00")
    matter.clock("2026-10-02T09:00")
    let late = try matter.need()
    try matter.request(late)
    #expect(try matter.timing(late).isLate)
    try matter.perform(.cancelHearing(1, reason: "документы не истребованы"))
    #expect(matter.file.phase(under: matter.rules) == .preparation)
    #expect(try matter.timing(late) == .doesNotArise)
    matter.clock("2026-10-03T09:00")
    try matter.setTrial(at: "2026-12-21T10:00")
    #expect(try matter.timing(late) == .before(.recorded))
  }

  @Test("A reminder changes nothing: the first asking decides")
  func reminder() throws {
    var matter = TestCase.civil()
    let lease = try matter.need()
    try matter.request(lease, due: "2026-10-16")
    try matter.setTrial(at: "2026-12-10T10:00")
    matter.clock("2026-10-19T09:00")
    try matter.perform(
      .requestDocument(lease, Request(by: .telephone, due: TestCourt.calendar.stated(day("2026-10-26")), reason: "напоминание")))
    #expect(try matter.timing(lease) == .before(.recorded))
    #expect(try matter.document(lease).due?.day == day("2026-10-26"))
    #expect(try matter.document(lease).requests.compactMap { $0.fact.due?.day } == [day("2026-10-16"), day("2026-10-26")])
  }

  @Test("After a return as unfit the former asking decides until the document is asked for again, and then the new one does")
  func afterAReturn() throws {
    var matter = TestCase.civil()
    let lease = try matter.need()
    try matter.request(lease)
    try matter.setTrial(at: "2026-12-10T10:00")
    matter.clock("2026-10-05T09:00")
    try matter.request(lease)
    matter.clock("2026-10-06T09:00")
    try matter.receive(lease)
    try matter.sendBack(lease)
    #expect(try matter.timing(lease) == .before(.recorded), "a reminder after the setting does not become the asking in force")
    matter.clock("2026-10-07T09:00")
    try matter.request(lease, cause: .motion)
    #expect(try matter.timing(lease) == .late(.motion, .recorded))
  }
}
