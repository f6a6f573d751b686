import CaseEngine
import TestCourt
import Testing

/// Rules, section 3, *served* and *surprise paper*.
@Suite("Service (rules, section 3)")
struct ServiceTests {
  private func recipients(_ matter: TestCase, from party: PartyID) throws -> [PartyID] {
    var matter = matter
    let document = try matter.need(from: party)
    return matter.state.recipients(of: try matter.document(document))
  }

  @Test("Plaintiffs and applicants are one side, defendants another; nobody serves their own side")
  func sides() throws {
    var matter = TestCase.civil()
    let coPlaintiff = try matter.add(.applicant, "ТОО «Закат»")
    let coDefendant = try matter.add(.defendant, "АО «Алатау Жарық»")
    #expect(try recipients(matter, from: 1) == [2, coDefendant])
    #expect(try recipients(matter, from: coPlaintiff) == [2, coDefendant])
    #expect(try recipients(matter, from: 2) == [1, coPlaintiff])
  }

  @Test(
    "Each third party, interested person, prosecutor, state body, accused and victim is a side of its own",
    arguments: [PartyRole.thirdParty, .interestedPerson, .prosecutor, .stateBody, .accused, .victim])
  func ownSides(_ role: PartyRole) throws {
    var matter = TestCase.civil()
    let first = try matter.add(role, "Первый")
    let second = try matter.add(role, "Вторая")
    #expect(try recipients(matter, from: first) == [1, 2, second])
    #expect(try recipients(matter, from: 1) == [2, first, second])
  }

  @Test("Witnesses, experts, translators and holders are never served", arguments: [PartyRole.witness, .expert, .translator, .holder])
  func neverServed(_ role: PartyRole) throws {
    var matter = TestCase.civil()
    let other = try matter.add(role, "Нұрланова А. Б.")
    #expect(try recipients(matter, from: 1) == [2])
    #expect(try recipients(matter, from: other) == [1, 2], "what a holder sends goes to both sides")
    let lease = try matter.need()
    try matter.receive(lease)
    #expect(matter.refusal(of: .serveDocument(lease, to: other, by: .email)) == .notARecipient(lease, other))
  }

  @Test("Serving a representative serves the one represented, and a representative's paper comes from that side")
  func representatives() throws {
    var matter = TestCase.civil()
    let lawyer = try matter.add(.representative, "Ким В. А.", of: 1)
    #expect(try recipients(matter, from: lawyer) == [2])
    let lease = try matter.need(from: 2)
    try matter.receive(lease)
    #expect(matter.state.owedService(of: try matter.document(lease)) == [1])
    try matter.serve(lease, on: lawyer)
    #expect(matter.state.owedService(of: try matter.document(lease)).isEmpty)
  }

  @Test("A representative of nobody, of itself, or of its own representative could not have been entered")
  func representation() throws {
    var matter = TestCase.civil()
    let alone = PartyDetails(role: .representative, name: "Ким В. А.")
    #expect(matter.refusal(of: .addParty(alone, idNumber: nil)) == .impossible(.representsNobody(3)))
    let lawyer = try matter.add(.representative, "Ким В. А.", of: 1)
    let circle = PartyDetails(role: .plaintiff, name: "ТОО «Рассвет»", of: lawyer)
    #expect(matter.refusal(of: .changeParty(1, circle, idNumber: nil)) == .impossible(.representsNobody(1)))
  }

  @Test("Only what was received can be served, not before its receipt, and on each party once")
  func order() throws {
    var matter = TestCase.civil(at: "2026-10-05T09:00")
    let lease = try matter.need()
    #expect(matter.refusal(of: .serveDocument(lease, to: 1, by: .email)) == .impossible(.notReceived(lease)))
    try matter.receive(lease)
    let early = matter.refusal(of: .serveDocument(lease, to: 1, by: .email), occurred: on("2026-10-04"))
    #expect(early == .impossible(.beforeItsCause(lease)))
    try matter.serve(lease, on: 1)
    #expect(matter.refusal(of: .serveDocument(lease, to: 1, by: .email)) == .impossible(.alreadyServed(lease, 1)))
  }

  @Test("Who must get a document can be chosen for each document, and the default given back")
  func chosen() throws {
    var matter = TestCase.civil()
    let third = try matter.add(.thirdParty, "АО «Алатау Жарық»")
    let lease = try matter.need()
    try matter.receive(lease)
    try matter.perform(.chooseRecipients(lease, [third]))
    #expect(matter.state.owedService(of: try matter.document(lease)) == [third])
    #expect(matter.refusal(of: .serveDocument(lease, to: 1, by: .email)) == .notARecipient(lease, 1))
    try matter.perform(.chooseRecipients(lease, [third, third, 1, third]))
    #expect(try matter.document(lease).recipients == [third, 1], "whoever is named twice gets it once")
    #expect(matter.refusal(of: .chooseRecipients(lease, [third, 1, 1])) == .nothingChanges)
    try matter.perform(.chooseRecipients(lease, nil))
    #expect(matter.state.owedService(of: try matter.document(lease)) == [1, third])
  }

  @Test("What was returned as unfit must be served anew once it is received again")
  func afterReturn() throws {
    var matter = TestCase.civil()
    let lease = try matter.need()
    try matter.receive(lease)
    try matter.serve(lease, on: 1)
    try matter.sendBack(lease)
    #expect(matter.state.owedService(of: try matter.document(lease)).isEmpty)
    try matter.receive(lease)
    #expect(matter.state.owedService(of: try matter.document(lease)) == [1])
  }

  @Test("A party that joins later is owed what was received before it came")
  func newParty() throws {
    var matter = TestCase.civil()
    let lease = try matter.need()
    try matter.receive(lease)
    try matter.serve(lease, on: 1)
    let third = try matter.add(.thirdParty, "АО «Алатау Жарық»")
    #expect(matter.state.owedService(of: try matter.document(lease)) == [third])
  }

  @Test("A paper that nobody was served three working days later is a surprise, and not a day earlier")
  func surpriseByTime() throws {
    // Friday 23 October; Sunday is Republic Day, made good for on Monday: the third working day is Thursday the 29th.
    var matter = TestCase.civil(at: "2026-10-23T10:00")
    let lease = try matter.need()
    try matter.receive(lease)
    let calendar = matter.rules.calendar
    #expect(try !matter.state.isSurprise(matter.document(lease), on: day("2026-10-28"), calendar: calendar))
    #expect(try matter.state.isSurprise(matter.document(lease), on: day("2026-10-29"), calendar: calendar))
    try matter.serve(lease, on: 1)
    #expect(try !matter.state.isSurprise(matter.document(lease), on: day("2026-10-29"), calendar: calendar))
  }

  @Test("On the working day before the hearing every paper that was not served is a surprise")
  func surpriseBeforeTheHearing() throws {
    var matter = TestCase.civil(at: "2026-12-01T10:00")
    try matter.setTrial(at: "2026-12-14T10:00")
    matter.clock("2026-12-10T10:00")
    let lease = try matter.need()
    try matter.receive(lease)
    let calendar = matter.rules.calendar
    #expect(try !matter.state.isSurprise(matter.document(lease), on: day("2026-12-10"), calendar: calendar))
    #expect(try matter.state.isSurprise(matter.document(lease), on: day("2026-12-11"), calendar: calendar))
  }

  @Test("While a trial waits for its next date no hearing makes a paper a surprise, neither in the case nor in lists")
  func surpriseWithoutDate() throws {
    var matter = try TestCase.prepared()
    matter.clock("2026-12-10T10:00")
    try matter.perform(.course(.begin(1, late: nil)))
    try matter.perform(.course(.end(1, .recess, why: nil, next: nil)))
    let late = try matter.need("Акт сверки")
    try matter.receive(late)
    let row = try #require(matter.file.listed(under: matter.rules)?.documents.last)
    let calendar = matter.rules.calendar
    #expect(try !matter.state.isSurprise(matter.document(late), on: day("2026-12-11"), calendar: calendar))
    #expect(!row.isSurprise(on: day("2026-12-11"), calendar: calendar))
    try matter.setTrial(at: "2026-12-14T10:00")
    let dated = try #require(matter.file.listed(under: matter.rules)?.documents.last)
    #expect(try matter.state.isSurprise(matter.document(late), on: day("2026-12-11"), calendar: calendar))
    #expect(dated.isSurprise(on: day("2026-12-11"), calendar: calendar))
  }

  @Test("The line of a list says the same of a surprise as the case does")
  func surpriseInLists() throws {
    var matter = TestCase.civil(at: "2026-10-23T10:00")
    try matter.receive(matter.need())
    let row = try #require(matter.file.listed(under: matter.rules)?.documents.first)
    for offset in 0..<10 {
      let today = day("2026-10-23") + offset
      let inCase = try matter.state.isSurprise(matter.document(1), on: today, calendar: matter.rules.calendar)
      #expect(row.isSurprise(on: today, calendar: matter.rules.calendar) == inCase)
    }
  }
}
