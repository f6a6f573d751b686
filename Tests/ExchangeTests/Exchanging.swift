import CaseEngine
import CourtData
import Exchange
import SampleCourt
import StoreMemory
import Testing

/// The rules that the program ships.
let shippedRules = CourtRules(
  court: Named(kk: "", ru: "", en: ""), calendar: .almaty, terms: DefaultTerms.table, templates: DocumentTemplates.all,
  notices: NoticeRules(templates: NoticeTemplates.all))

/// A time of the clock in Almaty.
func almaty(_ year: Int, _ month: Int, _ day: Int, _ hour: Int, _ minute: Int) throws -> Moment {
  CourtZone.almaty.moment(try #require(Day(year, month, day)), try #require(ClockTime(hour, minute)))
}

/// A Sunday morning in November, when all the files of these tests are already history.
let clock = CourtZone.almaty.moment(Day(number: 20_779), ClockTime.midnight.adding(614))

/// Enters acts in a file as a register would, every fact checked for being possible.
func entering(_ acts: [[Stated<CaseFact>]], in file: CaseFile?, imported: Bool, at moment: Moment = clock) -> CaseFile {
  var file = file ?? CaseFile(id: CaseID(Token(high: 7, low: 7)))
  for (place, act) in acts.enumerated() {
    let key = ActKey(Token(high: UInt64(file.version), low: UInt64(place)))
    for stated in act {
      let entry = Entry(
        sequence: 0, version: file.version + 1, occurred: stated.occurred, recordedAt: moment, act: key,
        by: Signature(name: "", login: "", role: nil, program: ""), origin: imported ? .imported(file: "f", line: 1) : .recorded,
        fact: stated.fact, hash: .zero)
      #expect(file.obstacle(adding: [entry], in: .almaty) == nil)
      file.enter(entry)
    }
  }
  return file
}

/// The files of a sample court, signatures left out.
func sampleFiles(_ cases: Int, seed: UInt64, now: Moment = clock) -> [CaseFile] {
  var files: [CaseID: CaseFile] = [:]
  var order: [CaseID] = []
  for act in SampleCourt(seed: seed, cases: cases, now: now, rules: shippedRules, program: "0").acts {
    if files[act.id] == nil { order.append(act.id) }
    var file = files[act.id] ?? CaseFile(id: act.id)
    for stated in act.act.facts {
      file.enter(
        Entry(
          sequence: 0, version: file.version + 1, occurred: stated.occurred, recordedAt: act.act.at, act: act.act.key, by: act.act.by,
          origin: .recorded, fact: stated.fact, hash: .zero))
    }
    files[act.id] = file
  }
  return order.compactMap { files[$0] }
}

/// The case that a line of JSON makes in an empty register, or adds to one.
func importing(_ line: String, into file: CaseFile? = nil) throws(LineProblem) -> CaseFile {
  let record = try CaseRecord(jsonLine: line, under: shippedRules)
  let plan = try ImportPlan.of(record, existing: file, under: shippedRules, now: clock, line: 1)
  return entering(plan.acts, in: file, imported: true)
}

/// What is wrong with a line; nil where nothing is.
func problem(_ line: String, into file: CaseFile? = nil) -> LineProblem? {
  do {
    _ = try importing(line, into: file)
    return nil
  } catch {
    return error
  }
}

/// Chance that repeats itself.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state ^ (state >> 29)) &* 0xBF58_476D_1CE4_E5B9
  }
}

/// An empty register.
func emptyRegister() -> MemoryStore { MemoryStore(defaults: shippedRules, using: Dice(1)) }

/// What an import into a register did, with all that was told.
struct Imported {
  var report: ImportReport?
  var problems: [LineProblem] = []
  var warnings: [LineWarning] = []
  var progress: [ImportReport] = []
}

/// Bytes that come once, as through a pipe.
struct BytesOnce: ChunkSource {
  var bytes: BytesInHand

  mutating func chunk() throws(SourceFailure) -> [UInt8] { try bytes.chunk() }
  func again(from place: Int) -> BytesOnce? { nil }
}

/// Imports a file into a register, read in pieces of a given size.
func importing(
  _ bytes: [UInt8], _ format: ExchangeFormat = .jsonLines, into store: any CaseStore, options: ImportOptions = .init(),
  pieces: Int = 65_536
) async throws -> Imported {
  try await importing(from: BytesInHand(bytes, size: pieces), format, into: store, options: options)
}

/// Imports from a source into a register.
func importing(
  from source: some ChunkSource, _ format: ExchangeFormat = .jsonLines, into store: any CaseStore, options: ImportOptions = .init()
) async throws -> Imported {
  var imported = Imported()
  // Two imports into one register must not draw the same keys.
  var dice = Dice(UInt64(try await store.head().sequence) &+ 9)
  let importer = Importer(
    into: store, rules: shippedRules, by: Signature(name: "Ли В. А.", login: "li", role: nil, program: "0"), file: "cases.jsonl",
    now: clock,
    options: options)
  imported.report = try await importer.run(
    ImportReader(source, format: format, rules: shippedRules), using: &dice
  ) { news in
    switch news {
    case .problem(let problem): imported.problems.append(problem)
    case .warning(let warning): imported.warnings.append(warning)
    case .progress(let report): imported.progress.append(report)
    }
  }
  return imported
}

/// Imports a text.
func importing(
  _ text: String, _ format: ExchangeFormat = .jsonLines, into store: any CaseStore, options: ImportOptions = .init()
) async throws -> Imported {
  try await importing(Array(text.utf8), format, into: store, options: options)
}

/// Every case of a register as the exporter writes it, by number.
func exported(_ store: any CaseStore) async throws -> [String] {
  let page = try await store.docket(DocketQuery(order: .number, today: Day(number: 20_779)), at: .first, limit: 10_000)
  var lines: [String] = []
  for row in page.rows { lines.append(try #require(Exporter(rules: shippedRules).jsonLine(for: try await store.file(row.row.id)))) }
  return lines
}
