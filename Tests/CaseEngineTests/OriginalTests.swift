import CaseEngine
import TestCourt
import Testing

/// Rules, section 3, **original**; CPC art. 100(5)–(6), 101(1).
@Suite("Originals (rules, section 3; CPC art. 100–101)")
struct OriginalTests {
  private func matter(_ original: OriginalRequirement) throws -> TestCase {
    var matter = TestCase.civil()
    try matter.request(matter.need(original: original), due: "2026-10-16")
    return matter
  }

  @Test("An original that is brought now is received and filed in one act")
  func filedAtOnce() throws {
    var matter = try matter(.paper)
    try matter.fileOriginal(1)
    let document = try matter.document(1)
    #expect(document.settlement == .filed)
    #expect(document.receipt?.fact.form == .original)
    #expect(document.receipt?.fact.submission == "вх. 26-3391")
    #expect(!document.owesOriginal)
  }

  @Test("A copy on paper settles nothing; the original is filed later")
  func copyFirst() throws {
    var matter = try matter(.paper)
    try matter.receive(1, as: .certifiedCopy)
    #expect(try matter.document(1).owesOriginal)
    try matter.fileOriginal(1)
    #expect(try matter.document(1).settlement == .filed)
    #expect(try matter.document(1).receipt?.fact.form == .certifiedCopy)
  }

  @Test("An original shown on video or offered in court is a receipt, never a filing", arguments: [Channel.videoconference, .inCourt])
  func video(_ channel: Channel) throws {
    var matter = try matter(.paper)
    try matter.receive(1, as: .original, by: channel)
    #expect(try matter.document(1).settlement == nil)
    #expect(try matter.document(1).owesOriginal)
    #expect(try matter.line("originals.settled").state == .fail)
  }

  @Test("A signed electronic document is enough where that is allowed, and only there")
  func electronic() throws {
    var allowed = try matter(.paperOrSigned)
    try allowed.receive(1, as: .electronic, by: .cabinet)
    #expect(try allowed.document(1).settlement == .signed)
    var paper = try matter(.paper)
    try paper.receive(1, as: .electronic, by: .cabinet)
    #expect(try paper.document(1).settlement == nil)
    #expect(try paper.document(1).owesOriginal)
  }

  @Test("A compared original is given back at once: the copy stays, and it is counted apart")
  func compared() throws {
    var matter = try matter(.paper)
    try matter.perform(
      .compareOriginal(1, Comparison(number: "вх. 26-3391", on: matter.today, sheets: 4, to: "Ли В. А.")), by: TestCourt.chancery)
    #expect(try matter.document(1).settlement == .compared)
    #expect(try matter.document(1).receipt?.fact.form == .certifiedCopy)
    let back = Instruction.giveBackOriginal(1, Handover(to: "Ли В. А.", on: matter.today))
    #expect(matter.refusal(of: back) == .impossible(.originalNotFiled(1)))
  }

  @Test("A filed original is given back later, and stays settled")
  func givenBack() throws {
    var matter = try matter(.paper)
    try matter.fileOriginal(1)
    let filedOn = matter.today
    matter.clock("2026-10-20T10:00")
    let early = Instruction.giveBackOriginal(1, Handover(to: "Әбдіғалиев Ө. Ұ.", on: filedOn - 1))
    #expect(matter.refusal(of: early) == .impossible(.beforeItsCause(1)))
    try matter.perform(.giveBackOriginal(1, Handover(to: "Әбдіғалиев Ө. Ұ.", on: matter.today, receipt: "расписка 12")))
    #expect(try matter.document(1).settlement == .givenBack)
    #expect(try !matter.document(1).owesOriginal)
  }

  @Test("An original is settled once")
  func once() throws {
    var matter = try matter(.paper)
    try matter.fileOriginal(1)
    let again = Instruction.fileOriginal(1, Filing(number: "вх. 26-3400", on: matter.today))
    #expect(matter.refusal(of: again) == .impossible(.originalAlreadySettled(1)))
  }

  @Test("A number names one submission: on the same day the document joins it, with another day it is refused, naming what is there")
  func submission() throws {
    var matter = try matter(.paper)
    matter.clock("2026-10-12T11:00")
    matter.surroundings.submissions["вх. 26-3391"] = day("2026-10-09")
    let filing = Instruction.fileOriginal(1, Filing(number: "вх. 26-3391", on: day("2026-10-12")))
    #expect(matter.refusal(of: filing) == .submissionOfAnotherDay(number: "вх. 26-3391", day: day("2026-10-09")))
    try matter.fileOriginal(1, on: "2026-10-09")
    #expect(try matter.document(1).settlement == .filed)
  }

  @Test("The numbers of the case itself count too, also those of a paper that was returned")
  func submissionOfTheSameCase() throws {
    var matter = try matter(.paper)
    let second = try matter.need("Акт сверки")
    try matter.fileOriginal(1)
    try matter.sendBack(1)
    matter.clock("2026-10-12T11:00")
    let again = Instruction.receiveDocument(second, Receipt(by: .chancery, form: .copy, submission: "вх. 26-3391"))
    #expect(matter.refusal(of: again) == .submissionOfAnotherDay(number: "вх. 26-3391", day: day("2026-10-01")))
    #expect(matter.file.submissions(in: TestCourt.zone) == ["вх. 26-3391": day("2026-10-01")])
  }

  @Test("A number that was entered by mistake and taken back is free again")
  func retractedSubmission() throws {
    var matter = try matter(.paper)
    try matter.fileOriginal(1)
    try matter.perform(.undo(act: nil, reason: nil))
    matter.clock("2026-10-12T11:00")
    try matter.fileOriginal(1)
    #expect(try matter.document(1).settlement == .filed)
  }

  @Test("Nothing is filed before it was received, nor on a day to come")
  func filingDay() throws {
    var matter = try matter(.paper)
    matter.clock("2026-10-12T11:00")
    try matter.receive(1)
    let early = Instruction.fileOriginal(1, Filing(number: "вх. 26-3391", on: day("2026-10-09")))
    #expect(matter.refusal(of: early) == .impossible(.beforeItsCause(1)))
    let late = Instruction.fileOriginal(1, Filing(number: "вх. 26-3391", on: day("2026-10-13")))
    #expect(matter.refusal(of: late) == .inTheFuture(field: .on))
  }

  @Test("An unfit paper is returned with its original: the original is owed again")
  func returnedOriginal() throws {
    var matter = try matter(.paper)
    try matter.fileOriginal(1)
    try matter.sendBack(1)
    #expect(try matter.document(1).settlement == nil)
    #expect(try matter.document(1).owesOriginal)
  }
}
