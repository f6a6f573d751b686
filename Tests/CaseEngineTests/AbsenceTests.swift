import CaseEngine
import TestCourt
import Testing

/// Rules, sections 4 and 5.
@Suite("The judge's absence")
struct AbsenceTests {
  private static let chair = TestCourt.chair
  private static func told(_ matter: TestCase, of hearing: HearingRecord, at start: String) -> [Notice] {
    var moved = hearing
    moved.plan = TestCourt.plan(at: start)
    return matter.state.parties.map { .test(NoticeAbout(moved), to: $0.id) }
  }

  private static func away(_ matter: TestCase, to start: String, notices: [Notice]? = nil) throws -> Instruction {
    let trial = try #require(matter.state.trial)
    return .absence(
      .putOff(trial.id, TestCourt.plan(at: start), reason: "болезнь судьи", notices: notices ?? told(matter, of: trial, at: start)))
  }

  @Test("A hearing is put off and its notices are drafted in one act, which one undo takes back")
  func puttingOff() throws {
    var matter = try TestCase.prepared()
    let before = matter.state
    try matter.perform(try Self.away(matter, to: "2026-12-21T10:00"))
    let trial = try #require(matter.state.trial)
    #expect(trial.plan.start == moment("2026-12-21T10:00") && trial.moved.last?.fact.reason == "болезнь судьи")
    #expect(matter.state.notices(of: trial).map(\.status) == [.waiting, .waiting])
    #expect(Set(matter.file.entries.suffix(3).map(\.act)).count == 1)
    try matter.perform(.undo(act: nil, reason: nil))
    #expect(matter.state.trial?.plan == before.trial?.plan)
    #expect(matter.state.notices.all.count == before.notices.all.count)
  }

  @Test("A trial is put off by a judge alone, who says why in another's case; a preparatory hearing by the secretary, too")
  func whoPutsOff() throws {
    var matter = try TestCase.prepared()
    let away = try Self.away(matter, to: "2026-12-21T10:00")
    #expect(matter.refusal(of: away, by: TestCourt.secretary) == .notAllowed(may: [.judge]))
    #expect(matter.refusal(of: away, by: TestCourt.otherJudge) == .notYourCase(judge: TestCourt.judge.name))
    #expect(matter.refusal(of: away, by: TestCourt.otherJudge, acting: "болезнь судьи") == nil)
    #expect(matter.refusal(of: away, by: Self.chair) == .notAllowed(may: [.judge]))
    try matter.perform(.setHearing(TestCourt.plan(.preparatory, at: "2026-11-12T10:00"), override: nil))
    let preparatory = Instruction.absence(.putOff(2, TestCourt.plan(.preparatory, at: "2026-11-19T10:00"), reason: "болезнь судьи"))
    #expect(matter.refusal(of: preparatory, by: TestCourt.secretary) == nil)
  }

  @Test("What a secretary may not put off is prepared for signature, without the notices of what is not yet so")
  func prepared() throws {
    var matter = try TestCase.prepared()
    let act = try #require(PreparedAct(try Self.away(matter, to: "2026-12-21T10:00")))
    try matter.perform(.tray(.prepare(act, word: nil)), by: TestCourt.secretary)
    #expect(matter.state.tray.map(\.prepared.fact.name) == ["moveHearing"])
    try matter.perform(.tray(.sign(1)), by: TestCourt.judge)
    #expect(matter.state.trial?.plan.start == moment("2026-12-21T10:00"))
  }

  @Test("The chair gives a case over with its hearings: the sign-off is void, and the drafts go back with the act")
  func givingOver() throws {
    var matter = try TestCase.prepared()
    try matter.perform(.signReadiness(overrides: [:], acting: nil))
    let drafts = matter.state.parties.map { Notice.test(.free, to: $0.id) }
    let over = Instruction.absence(.giveOver(judge: TestCourt.otherJudge.name, order: "№ 14", reason: "отпуск", notices: drafts))
    #expect(matter.refusal(of: over, by: TestCourt.judge) == .notAllowed(may: [.chair, .administrator]))
    let known = matter.state.notices.all.count
    try matter.perform(over, by: Self.chair)
    #expect(matter.state.details?.judge == TestCourt.otherJudge.name)
    #expect(matter.state.trial?.plan.judge == TestCourt.otherJudge.name)
    #expect(matter.state.signOff?.voided == .reassigned)
    #expect(matter.state.notices.all.suffix(2).map(\.status) == [.waiting, .waiting])
    try matter.perform(.undo(act: nil, reason: nil), by: Self.chair)
    #expect(matter.state.details?.judge == TestCourt.judge.name && matter.state.notices.all.count == known)
  }

  @Test("A notice of its own stays out of the chair's hands")
  func ownNotices() throws {
    var matter = try TestCase.prepared()
    try matter.perform(.notice(.prepare(.test(.free, to: 1))), by: TestCourt.secretary)
    let version = matter.file.version
    #expect(matter.refusal(of: .retract(version: version, reason: "лишнее"), by: Self.chair) == .notAllowed(may: [.secretary, .judge]))
  }

  @Test("Nothing is moved into another's hour, and nothing is drafted then")
  func clash() throws {
    var matter = try TestCase.prepared()
    let away = try Self.away(matter, to: "2026-12-21T10:00")
    matter.surroundings.bookings = [TestCourt.booking("2026-12-21T10:30", room: "4")]
    guard case .clash = matter.refusal(of: away) else {
      Issue.record("a clash is not refused")
      return
    }
  }

  @Test("Free starts keep the hour where it is free, one a day, behind the absence, the term of notice and the days off")
  func freeStarts() throws {
    let matter = try TestCase.prepared()
    let trial = try #require(matter.state.trial)
    let taken = [TestCourt.booking("2026-12-15T09:30", minutes: 60, judge: TestCourt.judge.name)]
    let starts = matter.file.freeStarts(
      for: trial, from: day("2026-12-14"), now: matter.now, under: matter.rules, among: taken)
    // Independence Day lies between the second and the third.
    #expect(starts == ["2026-12-14T10:00", "2026-12-15T10:30", "2026-12-17T10:00"].map { moment($0) })
    let soon = matter.file.freeStarts(for: trial, from: day("2026-10-01"), now: matter.now, under: matter.rules, among: [])
    let notice = TestCourt.calendar.deadline(after: matter.today, .workingDays(matter.rules.noticeDays)).ends
    #expect(soon.first.map { TestCourt.zone.day(of: $0) } == notice)
  }

  @Test("Hearings that passed without a call are those that somebody must say something about")
  func passed() throws {
    var matter = try TestCase.prepared()
    #expect(matter.state.hearingsPassed(by: matter.now).isEmpty)
    let later = moment("2026-12-10T10:01")
    #expect(matter.state.hearingsPassed(by: later).map(\.id) == [1])
    matter.clock("2026-12-10T10:00")
    try matter.perform(.course(.call(1)))
    #expect(matter.state.hearingsPassed(by: later).isEmpty)
  }
}
