import CaseEngine
import TestCourt
import Testing

/// Rules, section 3, *waived* and **original**; section 7, `originals.settled`.
@Suite("An original that is lost (rules, sections 3 and 7)")
struct LostOriginalTests {
  private let waive = Instruction.waiveDocument(1, .lost, reason: "сгорел в архиве")

  private func matter(_ original: OriginalRequirement = .paper, as form: ReceivedForm = .copy) throws -> TestCase {
    var matter = try TestCase.prepared()
    matter.actor = TestCourt.everyone
    let asked = DocumentDetails(title: "Договор", from: 2, original: original)
    try matter.perform(.changeDocument(1, asked))
    if form != .copy {
      try matter.sendBack(1)
      try matter.receive(1, as: form)
      try matter.serve(1, on: 1)
    }
    return matter
  }

  @Test("The judge lets it go: the document stays received, its original is settled, and the checklist tells why")
  func waived() throws {
    var matter = try matter()
    #expect(try matter.line("originals.settled").state == .fail)
    try matter.perform(waive)
    let document = try matter.document(1)
    #expect(document.status == .received && document.waiver == nil)
    #expect(document.settlement == .waived && !document.owesOriginal)
    #expect(document.originalWaiver?.fact.ground == .lost && document.originalWaiver?.fact.reason == "сгорел в архиве")
    let line = try matter.line("originals.settled")
    #expect(line.state == .waived && line.reason == "сгорел в архиве" && line.waivedBy == TestCourt.judge.name)
    #expect(matter.readiness.isReady)
    #expect(matter.refusal(of: .signReadiness(overrides: [:], acting: nil)) == nil, "nothing is left to answer for at signing")
  }

  @Test("It is asked of what was received and owes an original, on no other ground, and once")
  func refused() throws {
    var matter = try matter()
    #expect(matter.refusal(of: waive, by: TestCourt.chancery) == .notAllowed(may: [.judge]))
    #expect(matter.refusal(of: .waiveDocument(1, .notNeeded, reason: "копии довольно")) == .impossible(.alreadyReceived(1)))
    try matter.perform(waive)
    #expect(matter.refusal(of: waive) == .impossible(.originalAlreadySettled(1)))
    #expect(try self.matter(.none).refusal(of: waive) == .impossible(.alreadyReceived(1)))
    #expect(try self.matter(.paperOrSigned, as: .electronic).refusal(of: waive) == .impossible(.originalAlreadySettled(1)))
  }

  @Test("An original that turns up after all is filed, and then stands as filed")
  func found() throws {
    var matter = try matter()
    try matter.perform(waive)
    try matter.fileOriginal(1)
    #expect(try matter.document(1).settlement == .filed)
    #expect(try matter.line("originals.settled").state == .pass)
  }

  @Test("A return as unfit asks for everything again, the original too; and the waiver stands in the way of taking the receipt back")
  func returned() throws {
    var matter = try matter()
    let received = try #require(try matter.document(1).receipt?.version)
    try matter.perform(waive)
    guard case .laterEntryInTheWay = matter.refusal(of: .retract(version: received, reason: "ошибка")) else {
      Issue.record("the receipt was taken from under the waiver")
      return
    }
    try matter.sendBack(1)
    try matter.receive(1)
    #expect(try matter.document(1).owesOriginal)
  }

  @Test("What is missing besides still fails the item")
  func besides() throws {
    var matter = try matter()
    try matter.perform(waive)
    try matter.perform(.needDocument(DocumentDetails(title: "Расписка", from: 2, original: .paper)))
    let line = try matter.line("originals.settled")
    #expect(line.state == .fail && line.blockers.map(\.document) == [2])
  }
}
