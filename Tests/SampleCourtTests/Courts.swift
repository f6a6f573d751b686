import CaseEngine
import CourtData
import SampleCourt
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

/// A court folded case by case, signatures decided as they come.
struct FoldedCourt {
  var files: [CaseID: CaseFile] = [:]
  var impossible: [Impossibility] = []
  var refusedSignatures = 0

  init(_ court: SampleCourt) {
    let rules = court.rules
    for step in court.steps {
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
