import CaseEngine
import TestCourt
import Testing

/// Laws that hold whatever people ask for. Each runs over many made-up lives of a case; the seed is in the name of the failure.
@Suite("Laws over many histories (rules, sections 2 and 7)")
struct PropertyTests {
  static let seeds = Array(UInt64(1)...40)

  /// The state as a fold from the beginning has it.
  private func refolded(_ file: CaseFile) -> CaseFile {
    var again = CaseFile(id: file.id)
    for entry in file.entries { again.enter(entry) }
    return again
  }

  @Test("A guessing court gets somewhere: most kinds of fact come up")
  func guessesGetSomewhere() {
    var chances = Chances(seed: 1)
    var kinds: Set<String> = []
    for seed in Self.seeds {
      let matter = TestCase.lived(id: seed, steps: 60, using: &chances)
      for entry in matter.file.entries { kinds.insert(String("\(entry.fact)".prefix { $0 != "(" })) }
    }
    #expect(kinds.count >= 25, "\(kinds.sorted())")
  }

  @Test("The state as it grew equals the fold from scratch, and so do the lines for lists", arguments: seeds)
  func foldsAgain(_ seed: UInt64) {
    var chances = Chances(seed: seed)
    var matter = TestCase.civil()
    for _ in 0..<60 {
      _ = matter.step(using: &chances)
      let again = refolded(matter.file)
      #expect(again.state == matter.file.state)
      #expect(again.listed(under: matter.rules) == matter.file.listed(under: matter.rules))
    }
  }

  @Test("Whatever is decided is possible, and its facts stand behind what is there without a gap", arguments: seeds)
  func decidedIsPossible(_ seed: UInt64) {
    var chances = Chances(seed: seed)
    var matter = TestCase.civil()
    for _ in 0..<60 {
      let before = matter.file
      guard let decision = matter.step(using: &chances).decision else {
        #expect(matter.file == before, "a refusal changes nothing")
        continue
      }
      let added = Array(matter.file.entries.dropFirst(before.entries.count))
      #expect(!decision.facts.isEmpty)
      #expect(added.map { Stated($0.fact, $0.occurred) } == decision.facts)
      #expect(before.obstacle(adding: added, in: TestCourt.zone) == nil)
      #expect(CaseFile(id: before.id).obstacle(adding: matter.file.entries, in: TestCourt.zone) == nil, "the whole history is possible")
      #expect(matter.file.entries.map(\.version) == Array(1...matter.file.version))
    }
  }

  @Test("Undoing everything gives the beginning", arguments: seeds)
  func undoEverything(_ seed: UInt64) throws {
    var chances = Chances(seed: seed)
    var matter = TestCase.civil()
    for _ in 0..<40 { _ = matter.step(using: &chances) }
    while let last = matter.file.entries.last(where: { entry in
      switch entry.fact {
      case .retracted, .actedForJudge: return false
      default: return entry.version > 3 && !matter.file.retractedVersions.contains(entry.version)
      }
    }) {
      try matter.perform(.undo(act: last.act, reason: "с начала"), acting: "с начала")
    }
    // Somebody may have taken back the opening itself, or one of the parties that came with it.
    var left = CaseFile(id: matter.file.id)
    for entry in matter.file.entries.prefix(3) where !matter.file.retractedVersions.contains(entry.version) { left.enter(entry) }
    #expect(matter.state == left.state)
  }

  @Test("An undo and its redo leave everything as it was", arguments: seeds)
  func undoRedo(_ seed: UInt64) throws {
    var chances = Chances(seed: seed)
    var matter = TestCase.lived(steps: 40, using: &chances)
    for _ in 0..<10 {
      let before = matter.state
      guard (try? matter.perform(.undo(act: nil, reason: "проба"))) != nil else { continue }
      if matter.state == before { continue }
      try matter.perform(.redo)
      #expect(matter.state == before)
      _ = matter.step(using: &chances)
    }
  }

  @Test("Numbers of documents, parties and hearings are never used again", arguments: seeds)
  func numbersOnce(_ seed: UInt64) {
    var chances = Chances(seed: seed)
    let entries = TestCase.lived(steps: 80, using: &chances).file.entries
    let documents = entries.compactMap { if case .documentNeeded(let id, _) = $0.fact { id } else { nil } }
    let parties = entries.compactMap { if case .partyAdded(let id, _) = $0.fact { id } else { nil } }
    let hearings = entries.compactMap { if case .hearingSet(let id, _, _) = $0.fact { id } else { nil } }
    #expect(Set(documents).count == documents.count)
    #expect(Set(parties).count == parties.count)
    #expect(Set(hearings).count == hearings.count)
  }

  @Test("What lists say of readiness on any day is what the checklist says on that day", arguments: seeds)
  func listedReadiness(_ seed: UInt64) throws {
    var chances = Chances(seed: seed)
    let matter = TestCase.lived(steps: 60, using: &chances)
    guard let summary = matter.file.listed(under: matter.rules)?.summary else {
      #expect(matter.state == CaseState(), "only a case whose opening was taken back is in no list")
      return
    }
    for offset in stride(from: -10, through: 120, by: 5) {
      let today = matter.today + offset
      let readiness = Readiness.of(matter.file, on: today, under: matter.rules)
      let listed = summary.readiness(on: today, in: TestCourt.zone)
      #expect(listed.passed == readiness.passed)
      #expect(listed.of == readiness.of)
      #expect(summary.failing(on: today, in: TestCourt.zone) == readiness.lines.filter { $0.state == .fail }.map(\.key))
      #expect(summary.isReady(on: today, in: TestCourt.zone) == readiness.isReady)
      #expect(summary.isOverdue(on: today) == matter.state.documents.contains { matter.state.isOverdue($0, on: today) })
    }
  }

  @Test("Readiness changes with a fact, a day or a setting, and with nothing else", arguments: seeds)
  func readinessIsPure(_ seed: UInt64) {
    var chances = Chances(seed: seed)
    let matter = TestCase.lived(steps: 60, using: &chances)
    var other = matter
    other.surroundings.bookings = [TestCourt.booking("2026-12-10T10:00", room: "4")]
    other.actor = TestCourt.observer
    other.now = TestCourt.zone.moment(matter.today, ClockTime(23, 59) ?? .midnight)
    #expect(other.readiness == matter.readiness)
    #expect(refolded(matter.file).staleness(under: matter.rules) == matter.file.staleness(under: matter.rules))
  }

  @Test("A sign-off that is not stale says of each item what the checklist said on its day, or better", arguments: seeds)
  func signedItems(_ seed: UInt64) {
    var chances = Chances(seed: seed)
    var matter = TestCase.civil()
    for _ in 0..<80 {
      _ = matter.step(using: &chances)
      guard let signed = matter.state.standingSignOff?.fact, matter.file.staleness(under: matter.rules).isEmpty else { continue }
      // From the call of the hearing on it is frozen, whatever comes.
      if matter.state.trial?.course.opened != nil { continue }
      let readiness = Readiness.of(matter.file, on: signed.day, under: matter.rules)
      #expect(readiness.isReady, "nothing fails on the day of the signature under a sign-off that holds")
    }
  }
}
