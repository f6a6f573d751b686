import CaseEngine
import TestCourt
import Testing

/// Rules, section 5: identity numbers are masked; that one was shown is an entry.
@Suite("Showing an identity number (rules, section 5)")
struct RevealTests {
  private func matter() throws -> TestCase {
    var matter = try TestCase.prepared()
    matter.record(.partyIdentified(party: 1, idNumber: try IdentityNumber("150940013152")))
    return matter
  }

  @Test("Everybody but the observer may have it shown, in whatever state the case is", arguments: CourtRole.allCases)
  func roles(_ role: CourtRole) throws {
    let refusal = try matter().refusal(of: .revealIdentityNumber(1), by: TestCourt.actor(role))
    #expect((refusal == nil) == (role != .observer))
    if role == .observer { #expect(refusal?.isForLackOfRole == true) }
    var closed = try matter()
    try closed.perform(.closeCase(reason: "решение"))
    #expect((closed.refusal(of: .revealIdentityNumber(1), by: TestCourt.actor(role)) == nil) == (role != .observer))
  }

  @Test("It stands in the history with who and when, and changes neither the state nor the checklist nor a signature")
  func recorded() throws {
    var matter = try matter()
    try matter.perform(.signReadiness(overrides: [:], acting: nil))
    let (state, lines, listed) = (matter.state, matter.readiness.lines, matter.file.listed(under: matter.rules)?.summary.counts)
    matter.now = matter.now.adding(minutes: 1)
    try matter.perform(.revealIdentityNumber(1), by: TestCourt.secretary)
    let entry = try #require(matter.file.entries.last)
    #expect(entry.fact == .identityNumberRevealed(party: 1))
    #expect(entry.by.name == TestCourt.secretary.name && entry.by.role == .secretary && entry.recordedAt == matter.now)
    #expect(matter.state == state && matter.readiness.lines == lines)
    #expect(matter.file.listed(under: matter.rules)?.summary.counts == listed)
    #expect(matter.file.staleness(under: matter.rules).isEmpty && matter.file.phase(under: matter.rules) == .ready)
  }

  @Test("It cannot be taken back, undo passes it over, and it stands in nobody's way")
  func stays() throws {
    var matter = try matter()
    let identified = matter.file.version
    matter.now = matter.now.adding(minutes: 1)
    try matter.perform(.waiveDocument(try matter.need("Акт"), .notNeeded, reason: "не относится"))
    try matter.perform(.revealIdentityNumber(1))
    let version = matter.file.version
    #expect(matter.refusal(of: .retract(version: version, reason: "ошибка")) == .staysForGood(version: version))
    #expect(matter.file.undoable(by: matter.actor).map(\.version) == [version - 1])
    try matter.perform(.retract(version: identified, reason: "не тот номер"))
    #expect(matter.state.party(1)?.idNumber == nil)
    #expect(matter.refusal(of: .revealIdentityNumber(1)) == .impossible(.noIdentityNumber(1)))
    #expect(matter.refusal(of: .revealIdentityNumber(9)) == .impossible(.noSuchParty(9)))
  }
}
