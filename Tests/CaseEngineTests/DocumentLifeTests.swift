import CaseEngine
import TestCourt
import Testing

/// Rules, section 3, apart from originals and service.
@Suite("The life of a document (rules, section 3)")
struct DocumentLifeTests {
  @Test("A document goes from needed to requested to received")
  func life() throws {
    var matter = TestCase.civil()
    let lease = try matter.need()
    #expect(try matter.document(lease).status == .needed)
    try matter.request(lease)
    #expect(try matter.document(lease).status == .requested)
    try matter.receive(lease)
    #expect(try matter.document(lease).status == .received)
  }

  @Test("A needed document may be received without having been asked for")
  func receivedUnasked() throws {
    var matter = TestCase.civil()
    let lease = try matter.need()
    try matter.receive(lease)
    #expect(try matter.document(lease).status == .received)
    #expect(try matter.document(lease).unrequested == false)
  }

  @Test("What was returned as unfit is outstanding again, keeps its due date, and is received anew")
  func returned() throws {
    var matter = TestCase.civil()
    let lease = try matter.need()
    try matter.request(lease, due: "2026-10-16")
    try matter.receive(lease)
    try matter.sendBack(lease)
    #expect(try matter.document(lease).status == .returned)
    #expect(try matter.document(lease).isOutstanding)
    #expect(try matter.state.isOverdue(matter.document(lease), on: day("2026-10-17")))
    try matter.request(lease, due: "2026-10-30")
    #expect(try matter.document(lease).status == .requested)
    try matter.receive(lease)
    #expect(try matter.document(lease).status == .received)
    #expect(try matter.document(lease).returned == nil)
  }

  @Test("Only what was received can be returned, and a return wants its reason")
  func returnNeedsReceipt() throws {
    var matter = TestCase.civil()
    let lease = try matter.need()
    #expect(matter.refusal(of: .returnDocument(lease, reason: "не читается")) == .impossible(.notReceived(lease)))
    try matter.receive(lease)
    #expect(matter.refusal(of: .returnDocument(lease, reason: "")) == .badText(field: .reason, problem: .empty))
  }

  @Test("A return before its receipt could not have happened")
  func returnBeforeReceipt() throws {
    var matter = TestCase.civil(at: "2026-10-05T09:00")
    let lease = try matter.need()
    try matter.receive(lease)
    let refusal = matter.refusal(of: .returnDocument(lease, reason: "не читается"), occurred: on("2026-10-04"))
    #expect(refusal == .impossible(.beforeItsCause(lease)))
  }

  @Test("What follows within the minute of a receipt is not taken for earlier, what is said of the minute before it is")
  func withinTheMinute() throws {
    var matter = TestCase.civil(at: "2026-10-05T09:05")
    let lease = try matter.need()
    try matter.receive(lease, occurred: .at(Moment(microseconds: moment("2026-10-05T09:02").microseconds + 40_000_000)))
    let serve = Instruction.serveDocument(lease, to: 1, by: .email)
    #expect(matter.refusal(of: serve, occurred: at("2026-10-05T09:01")) == .impossible(.beforeItsCause(lease)))
    try matter.perform(serve, occurred: at("2026-10-05T09:02"))
    #expect(try matter.document(lease).services.count == 1)
  }

  @Test("The judge waives a document with a ground and a word; it is outstanding no more", arguments: WaiverGround.allCases)
  func waiver(_ ground: WaiverGround) throws {
    var matter = TestCase.civil()
    let lease = try matter.need(original: .paper)
    try matter.request(lease, due: "2026-10-16")
    #expect(matter.refusal(of: .waiveDocument(lease, ground, reason: "")) == .badText(field: .reason, problem: .empty))
    try matter.perform(.waiveDocument(lease, ground, reason: "ответчик молчит"))
    let document = try matter.document(lease)
    #expect(document.status == .waived)
    #expect(document.waiver?.fact.ground == ground)
    #expect(document.waiver?.fact.reason == "ответчик молчит")
    #expect(!document.isOutstanding)
    #expect(!document.owesOriginal)
    #expect(matter.refusal(of: .requestDocument(lease, Request(by: .letter))) == .impossible(.alreadyWaived(lease)))
  }

  @Test("A waived document that comes after all is received")
  func waivedAndReceived() throws {
    var matter = TestCase.civil()
    let lease = try matter.need()
    try matter.perform(.waiveDocument(lease, .notSubmitted, reason: "ответчик молчит"))
    try matter.receive(lease)
    #expect(try matter.document(lease).status == .received)
  }

  @Test("Whoever put a document on the list can take it off before it is requested, and nobody else")
  func takenOff() throws {
    var matter = TestCase.civil()
    let mine = try matter.need()
    let theirs = matter.file.nextDocumentID
    try matter.perform(.needDocument(DocumentDetails(title: "Акт сверки", from: 2)), by: TestCourt.secretary)
    #expect(matter.refusal(of: .unneedDocument(theirs)) == .notYourDocument(theirs))
    try matter.perform(.unneedDocument(theirs), by: TestCourt.secretary)
    #expect(matter.state.document(theirs) == nil)
    try matter.request(mine)
    #expect(matter.refusal(of: .unneedDocument(mine)) == .impossible(.alreadyAskedFor(mine)))
  }

  @Test("Numbers of documents and parties are never used again, not even of those that were taken back")
  func numbers() throws {
    var matter = TestCase.civil()
    let first = try matter.need()
    try matter.perform(.unneedDocument(first))
    let second = try matter.need()
    try matter.perform(.undo(act: nil, reason: nil))
    let third = try matter.need()
    #expect([first, second, third] == [1, 2, 3])
    let witness = try matter.add(.witness, "Нұрланова А. Б.")
    try matter.perform(.removeParty(witness))
    let next = try matter.add(.witness, "Ким В. А.")
    #expect(next == 4)
  }

  @Test("Documents and parties stand in the order of their numbers, in whatever order they were entered")
  func ordered() {
    var matter = TestCase.civil()
    for place in [3, 1, 2] {
      matter.record(.documentNeeded(document: DocumentID(rawValue: place), details: DocumentDetails(title: "Акт", from: 2)))
      matter.record(.partyAdded(party: PartyID(rawValue: 10 + place), details: PartyDetails(role: .witness, name: "Ким В. А.")))
    }
    #expect(matter.state.documents.map(\.id) == [1, 2, 3])
    #expect(matter.state.parties.map(\.id) == [1, 2, 11, 12, 13])
  }

  @Test("What nobody asked for is put on the list and received in one act, outside the figures of requests, and is served like any other")
  func unrequested() throws {
    var matter = TestCase.civil()
    try matter.perform(
      .takeInUnrequested(DocumentDetails(title: "Ходатайство", from: 2), Receipt(by: .chancery, form: .original)), by: TestCourt.chancery)
    let document = try matter.document(1)
    #expect(document.status == .received)
    #expect(document.unrequested)
    #expect(Set(matter.file.entries.suffix(2).map(\.act)).count == 1)
    #expect(matter.state.counts.requested == .init(0, 0))
    #expect(matter.state.counts.received == .init(0, 0))
    #expect(matter.state.counts.served == .init(0, 1))
    try matter.setTrial(at: "2026-12-10T10:00")
    #expect(try matter.timing(1) == .doesNotArise)
    #expect(matter.state.owedService(of: document) == [1])
  }

  @Test("Every request keeps its due date, and why it moved")
  func dueDates() throws {
    var matter = TestCase.civil()
    let lease = try matter.need()
    try matter.request(lease, due: "2026-10-16")
    let later = Request(by: .email, due: matter.rules.calendar.stated(day("2026-10-30")), reason: "просьба ответчика")
    try matter.perform(.requestDocument(lease, later), by: TestCourt.secretary)
    let requests = try matter.document(lease).requests
    #expect(requests.compactMap { $0.fact.due?.day } == [day("2026-10-16"), day("2026-10-30")])
    #expect(requests.last?.fact.reason == "просьба ответчика")
    #expect(requests.last?.by.name == TestCourt.secretary.name)
  }

  @Test("Nothing is due before it was asked for")
  func dueBeforeRequest() throws {
    var matter = TestCase.civil(at: "2026-10-05T09:00")
    let lease = try matter.need()
    let request = Request(by: .letter, due: matter.rules.calendar.stated(day("2026-10-04")))
    #expect(matter.refusal(of: .requestDocument(lease, request)) == .impossible(.beforeItsCause(lease)))
  }

  @Test("A document is overdue on the day after its due date, and not on the day itself")
  func overdue() throws {
    var matter = TestCase.civil()
    let lease = try matter.need()
    try matter.request(lease, due: "2026-10-16")
    let document = try matter.document(lease)
    #expect(!matter.state.isOverdue(document, on: day("2026-10-16")))
    #expect(matter.state.isOverdue(document, on: day("2026-10-17")))
  }

  @Test("A document comes from a party of the case, and is received once")
  func partyAndReceipt() throws {
    var matter = TestCase.civil()
    #expect(matter.refusal(of: .needDocument(DocumentDetails(title: "Акт", from: 9))) == .impossible(.noSuchParty(9)))
    let lease = try matter.need()
    try matter.receive(lease)
    #expect(matter.refusal(of: .receiveDocument(lease, Receipt(by: .email, form: .copy))) == .impossible(.alreadyReceived(lease)))
    #expect(matter.refusal(of: .requestDocument(lease, Request(by: .letter))) == .impossible(.alreadyReceived(lease)))
    #expect(matter.refusal(of: .receiveDocument(9, Receipt(by: .email, form: .copy))) == .impossible(.noSuchDocument(9)))
  }
}
