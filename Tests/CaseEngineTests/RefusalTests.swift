import CaseEngine
import TestCourt
import Testing

/// Rules, section 9: every refusal names the field and changes nothing.
@Suite("Bad input (rules, section 9)")
struct RefusalTests {
  @Test("Names have 1 to 500 characters, on one line, without invisible signs")
  func names() {
    let matter = TestCase.civil()
    func problem(_ title: String) -> TextProblem? {
      guard case .badText(.title, let problem) = matter.refusal(of: .needDocument(DocumentDetails(title: title, from: 2))) else {
        return nil
      }
      return problem
    }
    #expect(problem("") == .empty)
    #expect(problem(String(repeating: "я", count: 500)) == nil)
    #expect(problem(String(repeating: "я", count: 501)) != nil)
    for bad in ["a\u{202E}b", "a\u{200B}b", "a\u{07}b", "a\nb"] { #expect(problem(bad) != nil) }
  }

  @Test("Notes take line breaks, and 20,000 characters")
  func notes() {
    let matter = TestCase.civil()
    func refusal(_ note: String) -> Refusal? { matter.refusal(of: .needDocument(DocumentDetails(title: "Акт", from: 2, note: note))) }
    #expect(refusal("первая строка\nвторая\tстрока") == nil)
    #expect(refusal(String(repeating: "я", count: 20_000)) == nil)
    #expect(refusal(String(repeating: "я", count: 20_001)) != nil)
  }

  @Test("A reason is a note that must be there: line breaks stand anywhere in it, and blanks alone are none")
  func reasons() throws {
    let matter = TestCase.civil()
    func refusal(_ reason: String) -> Refusal? { matter.refusal(of: .suspendCase(reason: reason)) }
    #expect(refusal("экспертиза:\nпочерк\tи давность") == nil)
    #expect(refusal(String(repeating: " ", count: 500) + "экспертиза") == nil)
    #expect(refusal(String(repeating: "я", count: 20_000)) == nil)
    #expect(refusal(String(repeating: "я", count: 20_001)) == .badText(field: .reason, problem: .tooLong(found: 20_001, limit: 20_000)))
    for blank in ["", " \n\t "] { #expect(refusal(blank) == .badText(field: .reason, problem: .empty)) }
  }

  @Test("Nothing happened in the future, nor before 1990")
  func times() throws {
    var matter = TestCase.civil()
    let lease = try matter.need()
    let receive = Instruction.receiveDocument(lease, Receipt(by: .email, form: .copy))
    #expect(matter.refusal(of: receive, occurred: .at(matter.now.adding(minutes: 1))) == .inTheFuture(field: .on))
    #expect(matter.refusal(of: receive, occurred: on("2026-10-02")) == .inTheFuture(field: .on))
    #expect(matter.refusal(of: receive, occurred: on("2026-10-01")) == nil)
    #expect(matter.refusal(of: receive, occurred: on("1989-12-31")) == .dateOutOfRange(field: .on))
    #expect(
      matter.refusal(of: .setHearing(TestCourt.plan(at: "2101-01-03T10:00"), override: nil)) == .dateOutOfRange(field: .start))
  }

  @Test("A case number is unique, an unusual one is taken, and a category must be known")
  func caseDetails() throws {
    var matter = TestCase()
    let details = PermissionTests.details
    matter.surroundings.cases[details.number] = CaseID(.test(50))
    #expect(matter.refusal(of: .openCase(details)) == .caseNumberTaken(details.number))
    matter.surroundings.cases = [:]
    var odd = details
    odd.number = number("гражданское дело № 5")
    #expect(matter.refusal(of: .openCase(odd)) == nil)
    odd.category = "maritime"
    #expect(matter.refusal(of: .openCase(odd)) == .unknownCategory("maritime", known: CourtRules.builtInCategories))
    odd = details
    odd.registered = day("2026-10-02")
    #expect(matter.refusal(of: .openCase(odd)) == .inTheFuture(field: .registered))
  }

  @Test("A number can be corrected, to one that is free")
  func correctedNumber() throws {
    var matter = TestCase.civil()
    var details = try #require(matter.state.details)
    details.number = number("7517-26-00-2/9999")
    matter.surroundings.cases[details.number] = CaseID(.test(50))
    #expect(matter.refusal(of: .editCase(details)) == .caseNumberTaken(details.number))
    matter.surroundings.cases[details.number] = matter.file.id
    try matter.perform(.editCase(details))
    #expect(matter.file.number == details.number)
    #expect(matter.file.entries.count == 4, "only the number was corrected")
    #expect(matter.refusal(of: .editCase(details)) == .nothingChanges)
  }

  @Test("A party that documents or services still name is not removed, and the refusal names them")
  func partyInUse() throws {
    var matter = TestCase.civil()
    let lawyer = try matter.add(.representative, "Ким В. А.", of: 2)
    let lease = try matter.need()
    #expect(matter.refusal(of: .removeParty(2)) == .impossible(.partyStillNeeded(2, documents: [lease], parties: [lawyer])))
    try matter.perform(.removeParty(lawyer))
    #expect(matter.state.party(lawyer) == nil)
  }

  @Test("Nothing can be asked of a case that was not opened, and it is opened once")
  func opened() throws {
    #expect(TestCase().refusal(of: .addParty(PermissionTests.renamed, idNumber: nil)) == .impossible(.notOpened))
    #expect(TestCase.civil().refusal(of: .openCase(PermissionTests.details)) == .impossible(.alreadyOpened))
  }

  @Test("An instruction that is refused leaves the file as it was, and one that is decided too: only entering changes it")
  func unchanged() throws {
    let matter = try TestCase.prepared()
    let before = matter.file
    #expect(matter.refusal(of: .requestDocument(9, Request(by: .letter))) != nil)
    #expect(matter.refusal(of: .needDocument(DocumentDetails(title: "Акт", from: 2))) == nil)
    #expect(matter.file == before)
  }

  @Test("Numbers stay in their ranges: pages, sheets, minutes")
  func ranges() throws {
    var matter = TestCase.civil()
    let lease = try matter.need()
    let pages = Instruction.receiveDocument(lease, Receipt(by: .email, form: .copy, pages: 0))
    #expect(matter.refusal(of: pages) == .outOfRange(field: .pages, allowed: 1...100_000))
    let sheets = Instruction.fileOriginal(lease, Filing(number: "1", on: matter.today, sheets: 0))
    #expect(matter.refusal(of: sheets) == .outOfRange(field: .sheets, allowed: 1...100_000))
  }

  @Test("Absurd numbers are refused like any other", arguments: [Int.max, Int.min, 1_000_000_000_000, -1, 0])
  func absurd(_ number: Int) throws {
    var matter = TestCase.civil()
    func plan(_ minutes: Int) -> HearingPlan { TestCourt.plan(at: "2026-12-10T10:00", minutes: minutes) }
    let asked = [Instruction.setHearing(plan(number), override: nil)]
    #expect(asked.allSatisfy { !matter.file.question(of: $0).isEmpty }, "asking what is in the way comes first")
    #expect(matter.refusal(of: asked[0]) == .outOfRange(field: .minutes, allowed: 1...1_440))
    try matter.perform(.setHearing(plan(60), override: nil))
    let move = Instruction.moveHearing(1, plan(number), reason: "дольше", override: nil)
    #expect(!matter.file.question(of: move).isEmpty)
    #expect(matter.refusal(of: move) == .outOfRange(field: .minutes, allowed: 1...1_440))
    #expect(matter.refusal(of: .retract(version: number, reason: "ошибка")) == .impossible(.noSuchEntry(version: number)))
    #expect(matter.file.earliestHearing(plan(number), from: matter.now, under: matter.rules, among: []) == nil || number == 0)
  }

  @Test("Every refusal that a judge can override is told as such, and no other")
  func overridable() {
    let overridable: [Refusal] = [.gate([1]), .dayOff(day("2026-12-12"), .weekend(.saturday)), .outsideHours(.usual), .clash([])]
    let fixed: [Refusal] = [.hearingInThePast, .linkMissing, .notYourCase(judge: nil), .reasonMissing]
    #expect((overridable + fixed).filter { $0.canBeOverridden } == overridable)
  }
}
