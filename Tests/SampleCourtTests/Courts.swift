import CaseEngine
import CourtData
import SampleCourt
import Synchronization
import Testing

/// The rules that the program ships.
let shippedRules = CourtRules(
  court: Named(kk: "", ru: "", en: ""), calendar: .almaty, terms: DefaultTerms.table, templates: DocumentTemplates.all,
  notices: NoticeRules(templates: NoticeTemplates.all))

/// A time of the clock in Almaty.
func almaty(_ year: Int, _ month: Int, _ day: Int, _ hour: Int, _ minute: Int) throws -> Moment {
  let day = try #require(Day(year, month, day))
  return CourtZone.almaty.moment(day, try #require(ClockTime(hour, minute)))
}

/// A working morning, a Sunday, a Friday evening, a holiday, and the day on which Almaty put its clocks back.
func manyMoments() throws -> [Moment] {
  [
    try almaty(2026, 11, 18, 10, 14), try almaty(2026, 11, 22, 10, 14), try almaty(2026, 11, 20, 19, 40), try almaty(2027, 1, 1, 12, 0),
    try almaty(2024, 2, 29, 23, 59), try almaty(2026, 11, 23, 7, 5),
  ]
}

/// A made-up court with its acts told and its cases folded. Telling is most of the work, so that tests which look at one court share it.
struct ToldCourt {
  let court: SampleCourt
  let steps: [SampleStep]
  let folded: FoldedCourt

  /// The court of the first seed with so many cases at a moment, made once however many ask for it.
  static func of(_ cases: Int, now: Moment) async -> ToldCourt {
    let made = told.withLock { told in
      let key = Key(cases: cases, now: now)
      let made = told[key] ?? Task { ToldCourt(cases, now) }
      told[key] = made
      return made
    }
    return await made.value
  }

  private init(_ cases: Int, _ now: Moment) {
    court = SampleCourt(seed: 1, cases: cases, now: now, rules: shippedRules, visitor: "visitor", program: "0")
    steps = Array(court.steps)
    folded = FoldedCourt(steps, rules: court.rules)
  }

  private struct Key: Hashable {
    let cases: Int
    let now: Moment
  }

  private static let told = Mutex<[Key: Task<ToldCourt, Never>]>([:])
}

/// A court folded case by case, signatures decided as they come.
struct FoldedCourt {
  var files: [CaseID: CaseFile] = [:]
  var impossible: [Impossibility] = []
  var refusedSignatures = 0

  init(_ court: SampleCourt) { self.init(court.steps, rules: court.rules) }

  init(_ steps: some Sequence<SampleStep>, rules: CourtRules) {
    for step in steps {
      var file = files[step.id] ?? CaseFile(id: step.id)
      var facts: [Stated<CaseFact>] = []
      switch step.deed {
      case .facts(let stated): facts = stated
      case .signature(let excuse):
        let day = rules.calendar.zone.day(of: step.at)
        let failing = Readiness.of(file, on: day, under: rules).lines.filter { $0.state == .fail }
        let reasons = excuse.map { excuse in Dictionary(uniqueKeysWithValues: failing.map { ($0.key, excuse) }) } ?? [:]
        let instruction = Instruction.signReadiness(overrides: reasons, acting: nil)
        if let decision = try? file.decide(instruction, by: step.actor, at: step.at, under: rules) {
          facts = decision.facts
        } else {
          refusedSignatures += 1
        }
      }
      for stated in facts {
        let entry = Entry(
          sequence: 0, version: file.version + 1, occurred: stated.occurred, recordedAt: step.at, act: step.key, by: step.by,
          origin: .recorded, fact: stated.fact, hash: .zero)
        if let (_, why) = file.obstacle(adding: [entry], in: rules.calendar.zone) { impossible.append(why) }
        file.enter(entry)
      }
      files[step.id] = file
    }
  }
}
