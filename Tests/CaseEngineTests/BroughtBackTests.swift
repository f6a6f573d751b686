import CaseEngine
import TestCourt
import Testing

/// Rules, sections 2 and 6: what comes back is asked whether its place is still free.
@Suite("What comes back meets what others did meanwhile (rules, section 2)")
struct BroughtBackTests {
  private static let plan = TestCourt.plan(at: "2026-12-10T10:00")
  private let undo = Instruction.undo(act: nil, reason: nil)

  /// A case whose trial is set, where another case then takes the room at that time as soon as it is free.
  private static func taken(_ leaving: (inout TestCase) throws -> Void) throws -> (TestCase, Refusal) {
    var matter = TestCase.civil()
    try matter.perform(.setHearing(plan, override: nil))
    try leaving(&matter)
    let booking = TestCourt.booking("2026-12-10T10:30", room: "4")
    matter.surroundings.bookings = [booking]
    return (matter, .clashMeanwhile([.init(booking: booking, over: .room)]))
  }

  @Test("A setting that was undone is not redone into a clash, and the clash is named")
  func redoneSetting() throws {
    var (matter, clash) = try Self.taken { try $0.perform(.undo(act: nil, reason: nil)) }
    #expect(matter.refusal(of: .redo) == clash)
    matter.surroundings = Surroundings()
    try matter.perform(.redo)
    #expect(matter.state.trial?.plan.start == Self.plan.start)
  }

  @Test("A move that is undone does not go back to a time that is taken, nor one that is redone")
  func moves() throws {
    var elsewhere = Self.plan
    elsewhere.start = moment("2026-12-11T10:00")
    let move = Instruction.moveHearing(1, elsewhere, reason: "болезнь", override: nil)
    var (matter, clash) = try Self.taken { try $0.perform(move) }
    #expect(matter.refusal(of: undo) == clash)
    matter.surroundings = Surroundings()
    try matter.perform(undo)
    let taken = TestCourt.booking("2026-12-11T10:00", judge: TestCourt.judge.name)
    matter.surroundings.bookings = [taken]
    #expect(matter.refusal(of: .redo) == .clashMeanwhile([.init(booking: taken, over: .judge)]))
  }

  @Test("A cancellation is not taken back, and a case is not reopened, into a clash")
  func others() throws {
    var (matter, clash) = try Self.taken { try $0.perform(.cancelHearing(1, reason: "болезнь")) }
    #expect(matter.refusal(of: undo) == clash)
    (matter, clash) = try Self.taken { try $0.perform(.closeCase(reason: "решение")) }
    #expect(matter.refusal(of: undo) == clash)
    #expect(matter.refusal(of: .reopenCase(reason: "апелляция")) == clash)
    matter.clock("2026-12-11T09:00")
    #expect(matter.refusal(of: .reopenCase(reason: "апелляция")) == nil, "a hearing that is over clashes with nothing")
  }

  @Test("While a case is suspended its hearing keeps its time, so that nothing clashes when it is resumed")
  func suspended() throws {
    var matter = TestCase.civil()
    try matter.perform(.setHearing(Self.plan, override: nil))
    try matter.perform(.suspendCase(reason: "экспертиза"))
    #expect(matter.file.bookings.count == 1)
  }

  @Test("A clash that the judge set aside when setting is no obstacle to the redo, one with a further case is")
  func setAside() throws {
    var matter = TestCase.civil()
    let known = TestCourt.booking("2026-12-10T10:30", room: "4")
    matter.surroundings.bookings = [known]
    try matter.perform(.setHearing(Self.plan, override: "срок"))
    try matter.perform(undo)
    #expect(matter.refusal(of: .redo) == nil)
    let further = TestCourt.booking("2026-12-10T10:45", room: "4", case: 98)
    matter.surroundings.bookings.append(further)
    #expect(matter.refusal(of: .redo) == .clashMeanwhile([.init(booking: further, over: .room)]))
  }

  @Test("An opening or a number that was undone is not redone when the number is another case's by now")
  func numbers() throws {
    var opened = TestCase()
    try opened.perform(.openCase(PermissionTests.details))
    try opened.perform(undo)
    opened.surroundings.cases[PermissionTests.details.number] = CaseID(.test(50))
    #expect(opened.refusal(of: .redo) == .caseNumberTaken(PermissionTests.details.number))

    var matter = TestCase.civil()
    var details = try #require(matter.state.details)
    let former = details.number
    details.number = number("7517-26-00-2/9999")
    try matter.perform(.editCase(details))
    matter.surroundings.cases[former] = CaseID(.test(50))
    #expect(matter.refusal(of: undo) == .caseNumberTaken(former))
    matter.surroundings = Surroundings()
    try matter.perform(undo)
    matter.surroundings.cases[details.number] = CaseID(.test(50))
    #expect(matter.refusal(of: .redo) == .caseNumberTaken(details.number))
  }

  @Test("A submission is not brought back under a number that is of another day by now")
  func submissions() throws {
    var matter = TestCase.civil()
    let lease = try matter.need(original: .paper)
    try matter.fileOriginal(lease, number: "вх. 26-1")
    try matter.perform(undo)
    matter.surroundings.submissions["вх. 26-1"] = day("2026-09-30")
    #expect(matter.refusal(of: .redo) == .submissionOfAnotherDay(number: "вх. 26-1", day: day("2026-09-30")))
  }

  @Test("What is asked of other cases is what the instruction can bring back, and nothing where it brings nothing")
  func questions() throws {
    var matter = TestCase.civil()
    _ = try matter.need()
    #expect(matter.file.question(of: .retract(version: matter.file.version, reason: nil)).isEmpty)
    #expect(matter.file.question(of: .reassign(judge: "Сейтова А. М.", order: nil, reason: "отпуск")).isEmpty)
    try matter.perform(.setHearing(Self.plan, override: "срок"))
    for instruction: Instruction in [
      undo, .redo, .retract(version: matter.file.version, reason: nil), .reopenCase(reason: "апелляция"),
      .reassign(judge: "Сейтова А. М.", order: nil, reason: "отпуск"),
    ] {
      let asked = try #require(matter.file.question(of: instruction).hearings)
      #expect(asked.contains(Self.plan.start) && asked.contains(Self.plan.start.adding(minutes: -1_439)))
      #expect(!asked.contains(Self.plan.end))
    }
  }

  @Test("A judge who fell ill is replaced also by one who is in court at that time: the clash is recorded and shown")
  func reassigned() throws {
    var matter = TestCase.civil()
    try matter.perform(.setHearing(Self.plan, override: nil))
    let other = TestCourt.booking("2026-12-10T10:30", judge: "Сейтова А. М.", room: "7")
    matter.surroundings.bookings = [other, TestCourt.booking("2026-12-10T12:00", judge: "Сейтова А. М.", case: 98)]
    try matter.perform(.reassign(judge: "Сейтова А. М.", order: nil, reason: "болезнь"))
    #expect(matter.state.trial?.plan.judge == "Сейтова А. М.")
    #expect(matter.state.trial?.overrides == [Override(.clash(with: [other.number]), reason: "болезнь")])
    matter.surroundings = Surroundings()
    try matter.perform(undo)
    #expect(matter.state.trial?.overrides == [])
    try matter.perform(.reassign(judge: "Жұмабеков Н. Т.", order: nil, reason: "болезнь"))
    #expect(matter.file.entries.last?.fact == .caseReassigned(judge: "Жұмабеков Н. Т.", order: nil, reason: "болезнь", clashes: nil))
  }
}
