import CaseEngine
import TestCourt
import Testing

/// Rules, section 2, *undo and correction*.
@Suite("Undo, correction and redo (rules, section 2)")
struct UndoTests {
  private let undo = Instruction.undo(act: nil, reason: nil)

  @Test("One's own latest act of the same day is taken back without a reason, all its facts together")
  func ownLatest() throws {
    var matter = TestCase.civil()
    let before = matter.state
    try matter.perform(.takeInUnrequested(DocumentDetails(title: "Ходатайство", from: 2), Receipt(by: .chancery, form: .copy)))
    try matter.perform(undo)
    #expect(matter.state == before)
    #expect(matter.file.entries.count == 7, "nothing is erased: two facts, and two retractions")
  }

  @Test("A case that was opened by mistake is taken back, and brought back; what was entered in it comes first")
  func opening() throws {
    var matter = TestCase()
    let details = CaseDetails(number: number("7517-26-00-2/1234"), category: "civil", judge: TestCourt.judge.name)
    try matter.perform(.openCase(details))
    let opened = matter.state
    let party = try matter.add(.plaintiff, "ТОО «Рассвет»")
    #expect(matter.refusal(of: .retract(version: 1, reason: nil)) == .laterEntryInTheWay(version: 2, why: .notOpened))
    try matter.perform(.removeParty(party))
    for _ in 0..<3 { try matter.perform(undo) }
    #expect(matter.state == CaseState())
    for _ in 0..<3 { try matter.perform(.redo) }
    #expect(matter.state.details == opened.details && matter.state.parties.isEmpty)
  }

  @Test("Several undos go back step by step, and leave other people's acts alone")
  func stepByStep() throws {
    var matter = TestCase.civil()
    let lease = try matter.need()
    let before = matter.state
    try matter.request(lease)
    try matter.perform(
      .takeInUnrequested(DocumentDetails(title: "Ходатайство", from: 2), Receipt(by: .chancery, form: .copy)), by: TestCourt.chancery)
    try matter.receive(lease)
    try matter.perform(undo)
    #expect(try matter.document(lease).status == .requested)
    try matter.perform(undo)
    #expect(try matter.document(lease).status == .needed)
    #expect(matter.state.document(2) != nil)
    try matter.perform(undo, by: TestCourt.chancery)
    #expect(matter.state == before)
  }

  @Test("An act of another day, or another person's, wants a reason")
  func reasons() throws {
    var matter = TestCase.civil()
    _ = try matter.need()
    let needed = matter.file.version
    #expect(matter.refusal(of: .retract(version: needed, reason: nil), by: TestCourt.secretary) == .reasonMissing)
    #expect(matter.refusal(of: .retract(version: needed, reason: "двойной"), by: TestCourt.secretary) == nil)
    #expect(matter.refusal(of: .retract(version: needed, reason: nil)) == nil)
    matter.clock("2026-10-02T00:00")
    #expect(matter.refusal(of: undo) == .reasonMissing)
    #expect(matter.refusal(of: .undo(act: nil, reason: "")) == .badText(field: .reason, problem: .empty))
    try matter.perform(.undo(act: nil, reason: "двойной"))
    #expect(matter.state.documents.isEmpty)
  }

  @Test("A retraction that would leave an impossible history is refused, and names the later entry in the way")
  func inTheWay() throws {
    var matter = TestCase.civil()
    let lease = try matter.need()
    let needed = matter.file.version
    try matter.receive(lease)
    let received = matter.file.version
    try matter.serve(lease, on: 1)
    let served = matter.file.version
    let refusal = Refusal.laterEntryInTheWay(version: received, why: .noSuchDocument(lease))
    #expect(matter.refusal(of: .retract(version: needed, reason: "двойной")) == refusal)
    #expect(
      matter.refusal(of: .retract(version: received, reason: "двойной")) == .laterEntryInTheWay(version: served, why: .notReceived(lease)))
    try matter.perform(.retract(version: served, reason: nil))
    try matter.perform(.retract(version: received, reason: nil))
    try matter.perform(.retract(version: needed, reason: nil))
    #expect(matter.state.documents.isEmpty)
  }

  @Test("What does not exist, or was taken back already, cannot be taken back")
  func nothingThere() throws {
    var matter = TestCase.civil()
    #expect(matter.refusal(of: .retract(version: 9, reason: nil)) == .impossible(.noSuchEntry(version: 9)))
    _ = try matter.need()
    try matter.perform(.retract(version: 4, reason: nil))
    #expect(matter.refusal(of: .retract(version: 4, reason: nil)) == .impossible(.alreadyRetracted(version: 4)))
    #expect(matter.refusal(of: undo, by: TestCourt.secretary) == .nothingToUndo)
  }

  @Test("Redo takes the undo back, step by step, until something new is done")
  func redo() throws {
    var matter = TestCase.civil()
    let lease = try matter.need()
    try matter.request(lease)
    let requested = matter.state
    try matter.receive(lease)
    let received = matter.state
    #expect(matter.refusal(of: .redo) == .nothingToUndo)
    try matter.perform(undo)
    try matter.perform(undo)
    try matter.perform(.redo)
    #expect(matter.state == requested)
    try matter.perform(.redo)
    #expect(matter.state == received)
    #expect(matter.refusal(of: .redo) == .nothingToUndo)
    try matter.perform(undo)
    #expect(matter.state == requested, "what was redone can be undone again")
    try matter.request(lease, due: "2026-10-16")
    #expect(matter.refusal(of: .redo) == .nothingToUndo)
  }

  @Test("An act can be taken back by its key, whoever did others since")
  func byKey() throws {
    var matter = TestCase.civil()
    let act = matter.newAct()
    let first = try matter.need("Договор")
    let second = try matter.need("Акт")
    try matter.request(first, act: act)
    try matter.request(second, act: act)
    try matter.perform(.needDocument(DocumentDetails(title: "Справка", from: 2)), by: TestCourt.secretary)
    try matter.perform(.undo(act: act, reason: nil))
    #expect(matter.state.documents.map(\.status) == [.needed, .needed, .needed])
  }

  @Test("What was imported is corrected with a reason, never undone by a key")
  func imported() throws {
    var matter = TestCase.civil()
    matter.record(
      .documentNeeded(document: 1, details: DocumentDetails(title: "Договор", from: 2)), origin: .imported(file: "cases.csv", line: 2))
    #expect(matter.file.undoable(by: matter.actor).allSatisfy { !$0.origin.isImported })
    try matter.perform(.retract(version: 4, reason: "не из этого дела"))
    #expect(matter.state.documents.isEmpty)
  }

  @Test("Undoing an undone setting that was overtaken is refused by name")
  func redoInTheWay() throws {
    var matter = TestCase.civil()
    try matter.setTrial(at: "2026-12-10T10:00")
    try matter.perform(undo)
    try matter.perform(.setHearing(TestCourt.plan(at: "2026-12-21T10:00"), override: nil), by: TestCourt.judge)
    let undone = matter.file.version - 1
    let refusal = matter.refusal(of: .retract(version: undone, reason: "верно было"))
    #expect(refusal == .laterEntryInTheWay(version: matter.file.version, why: .trialAlreadySet(1)))
  }
}
