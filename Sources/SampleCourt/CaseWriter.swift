import CaseEngine

/// Writes the history of one made-up case: act by act, each later than the one before and none later than now.
struct CaseWriter {
  let scenery: Scenery
  let index: Int
  let id: CaseID
  let judge: Int
  let language: Language
  let category: String
  var random: Random
  /// The file as it is so far; its hashes are zeros.
  private(set) var file: CaseFile
  private(set) var steps: [SampleStep] = []
  /// The names of the parties so far.
  var names: Set<String> = []
  /// What came since papers were last handed on.
  var unserved: [DocumentID] = []
  private var last: Moment
  private var submissions = 0

  init(_ index: Int, forVisitor: Bool, in scenery: Scenery) {
    self.scenery = scenery
    self.index = index
    var random = Random(scenery.seed, index, salt: 2)
    id = CaseID(Token(using: &random))
    file = CaseFile(id: id)
    judge = forVisitor || random.chance(scenery.visitorShare) ? 0 : random.number(0...scenery.staff.judges.count - 1)
    language = random.chance(35) ? .kk : .ru
    switch random.number(1...20) {
    case ...11: category = "civil"
    case ...16: category = "commercial"
    case ...18: category = "administrative"
    default: category = "criminal"
    }
    last = Moment(microseconds: .min)
    self.random = random
  }

  var zone: CourtZone { scenery.rules.calendar.zone }
  var theJudge: StaffMember { scenery.staff.judges[judge] }
  var secretary: StaffMember { scenery.staff.secretaries[judge % scenery.staff.secretaries.count] }
  var clerk: StaffMember { scenery.staff.chancery[index % scenery.staff.chancery.count] }

  /// The court number of the case, of the year of a day.
  func number(registered day: Day) -> CaseNumber? {
    let kind = ["administrative": "4", "criminal": "1"][category] ?? "2"
    let year = day.civil.year % 100
    return try? CaseNumber("7590-\(year < 10 ? "0" : "")\(year)-00-\(kind)/\(1_201 + index)")
  }

  /// An incoming number of the chancery; every day of this case has its own.
  mutating func nextSubmission(_ day: Day) -> String {
    submissions += 1
    return "вх. \(day.civil.year % 100)-\((1_201 + index) * 100 + submissions)"
  }

  /// When the next act on a day can be: in the hours of the court, after the last act, and not later than now.
  mutating func moment(on day: Day) -> Moment {
    let hours = scenery.rules.calendar.hours
    let minutes = random.number(hours.start.minutes + 5...max(hours.start.minutes + 5, hours.end.minutes - 10))
    var moment = zone.moment(day, ClockTime(minutes: minutes) ?? hours.start)
    if moment <= last { moment = last.adding(minutes: random.number(2...20)) }
    if moment > scenery.now {
      let before = max(last.seconds, zone.moment(scenery.today, hours.start).seconds - 86_400)
      moment = Moment(seconds: before + max(0, (scenery.now.seconds - before) / 2))
    }
    last = moment
    return moment
  }

  /// Enters facts as one act of a person; stated for the moment of the act, or for when it is said to have happened.
  mutating func act(_ person: StaffMember, _ role: CourtRole, on day: Day, occurred: Occurrence? = nil, _ facts: [CaseFact]) {
    if !facts.isEmpty { act(person, role, at: moment(on: day), occurred: occurred, facts) }
  }

  /// Enters facts as one act at a moment that was asked for before, because the facts hold its day.
  mutating func act(_ person: StaffMember, _ role: CourtRole, at: Moment, occurred: Occurrence? = nil, _ facts: [CaseFact]) {
    guard !facts.isEmpty else { return }
    last = max(last, at)
    let stated = facts.map { Stated($0, occurred ?? .at(at)) }
    let step = SampleStep(
      id: id, key: nextKey(), person: person, role: role, at: at, deed: .facts(stated), program: scenery.program)
    file.imagine(stated, at: at, by: step.by, act: step.key)
    steps.append(step)
  }

  /// The judge signs.
  mutating func sign(on day: Day, excuse: String? = nil) {
    let at = moment(on: day)
    steps.append(
      SampleStep(
        id: id, key: nextKey(), person: theJudge, role: .judge, at: at, deed: .signature(excuse: excuse), program: scenery.program))
  }

  private func nextKey() -> ActKey { ActKey(Token(high: id.token.low ^ 0xAC7, low: id.token.high &+ UInt64(steps.count))) }
}
