import CaseEngine
import StoreMemory
import TestCourt

/// A generator that a test can repeat.
struct Repeatable: RandomNumberGenerator, Sendable {
  private var state: UInt64
  init(_ seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state
  }
}

/// The register of the tests: a handful of cases in all their states.
enum Court {
  static let rules: CourtRules = {
    var rules = TestCourt.rules(
      terms: [
        TermRule(
          key: "preparation", categories: ["civil"], start: .registered, until: .preparationEnded, length: .workingDays(20),
          prolongation: nil, basis: "CPC art. 164", title: TestCourt.named("Істі дайындау", "Подготовка", "Preparation"),
          inForceFrom: day("2020-01-01"))
      ])
    rules.templates = [
      template("civil", "Исковое заявление", [.plaintiff], preselected: true),
      template("civil", "Отзыв на иск", [.defendant], preselected: true),
      template("civil", "Заключение эксперта", [.expert], preselected: false),
      template("civil", "Доверенность", [], preselected: false),
      template("criminal", "Обвинительный акт", [.prosecutor], preselected: true),
    ]
    return rules
  }()

  private static func template(_ category: String, _ title: String, _ from: [PartyRole], preselected: Bool) -> DocumentTemplate {
    DocumentTemplate(
      category: category, title: Named(kk: title + " (қаз.)", ru: title, en: title), from: from, original: .paperOrSigned,
      preselected: preselected, basis: "")
  }

  /// A register with these cases, entered as a store enters them.
  static func store(_ cases: [TestCase]) async throws -> MemoryStore {
    let store = MemoryStore(defaults: rules, using: Repeatable(7))
    try await store.enter(settings: [], staff: true)
    for matter in cases { try await store.enter(matter) }
    return store
  }

  /// A register of its own with the five cases of the goldens, which are entered once.
  static func ofFive() async throws -> MemoryStore { try await entered.value.copied() }

  /// A register with these cases, or with the five.
  static func of(_ cases: [TestCase]?) async throws -> MemoryStore {
    guard let cases else { return try await ofFive() }
    return try await store(cases)
  }

  private static let entered = Task { try await store(try five()) }

  /// The five cases of the goldens.
  static func five() throws -> [TestCase] { [try lease(), try delivery(), try ready(), try fresh(), try suspended()] }

  /// Six documents in six states, a hearing on Monday; the second is overdue.
  static func lease() throws -> TestCase {
    var matter = TestCase.civil(id: 1, rules: rules)
    let claim = try matter.need("Исковое заявление", from: 1, original: .paperOrSigned)
    let contract = try matter.need("Договор аренды", from: 2, original: .paper)
    let receipt = try matter.need("Расписка о получении денег", from: 1, original: .paper)
    let answer = try matter.need("Отзыв на иск", from: 2)
    let extract = try matter.need("Выписка банка по счёту за 2025 год", from: 2)
    for id in [claim, contract, receipt, answer, extract] { try matter.request(id, due: "2026-10-16") }
    matter.clock("2026-10-05T09:30")
    try matter.setTrial(at: "2026-11-23T10:00")
    try tell(&matter)
    matter.clock("2026-10-12T11:30")
    try matter.receive(claim)
    try matter.serve(claim, on: 2)
    try matter.receive(receipt, as: .copy)
    try matter.fileOriginal(receipt, number: "вх. 26-3391")
    try matter.receive(extract)
    try matter.sendBack(extract)
    matter.clock("2026-10-13T15:00")
    let late = try matter.need("Акт сверки расчётов", from: 2, original: .paperOrSigned)
    try matter.request(late, due: "2026-11-24", cause: .newEvidence)
    return matter
  }

  /// The plaintiff was told by e-mail; the message to the defendant did not arrive.
  private static func tell(_ matter: inout TestCase) throws {
    guard let trial = matter.state.trial else { return }
    for (party, channel, address) in [(1, Channel.email, "rassvet@example.org"), (2, .sms, "+77015550124")] {
      try matter.perform(.notice(.prepare(.test(NoticeAbout(trial), to: PartyID(rawValue: party), by: channel, address: address))))
      try matter.perform(.notice(.send(NoticeID(rawValue: party), early: nil, proof: nil)))
    }
    try matter.perform(.notice(.settle(2, .notDelivered, proof: "абонент недоступен")))
  }

  static func delivery() throws -> TestCase {
    var matter = TestCase.civil(id: 68, at: "2026-11-02T10:00", rules: rules)
    let contract = try matter.need("Договор поставки", from: 1, original: .paperOrSigned)
    let invoice = try matter.need("Счёт-фактура", from: 1)
    let objection = try matter.need("Возражение", from: 2)
    for id in [contract, invoice] { try matter.request(id, due: "2026-11-30") }
    try matter.request(objection, due: "2026-11-20")
    matter.clock("2026-11-19T12:00")
    try matter.receive(contract)
    return matter
  }

  static func ready() throws -> TestCase {
    var matter = try TestCase.prepared(id: 101, rules: rules)
    try matter.perform(.signReadiness(overrides: [:], acting: nil))
    return matter
  }

  static func fresh() throws -> TestCase {
    var matter = TestCase.civil(id: 204, at: "2026-11-20T16:00", rules: rules)
    _ = try matter.need("Исковое заявление", from: 1, original: .paperOrSigned)
    return matter
  }

  static func suspended() throws -> TestCase {
    var matter = TestCase.civil(id: 305, at: "2026-09-10T09:00", rules: rules)
    try matter.perform(.suspendCase(reason: "назначена экспертиза"))
    return matter
  }
}

extension MemoryStore {
  /// Enters the staff: the judge of the cases, who has every role here, and others who have one.
  func enter(settings: [SettingsFact], staff: Bool) async throws {
    guard staff else { return }
    let people = [TestCourt.everyone, TestCourt.secretary, TestCourt.chancery, TestCourt.otherJudge, TestCourt.observer]
    let facts = people.enumerated().map { place, person in
      StaffFact.staffEntered(
        number: place + 1,
        person: StaffMember(name: person.name, logins: [person.login], roles: person.roles.sorted { $0.rawValue < $1.rawValue }))
    }
    let by = Signature(name: "Ким Д. С.", login: "kim", role: .administrator, program: "test")
    _ = try await enter(staff: facts, after: 0, by: by, key: ActKey(.test(900_000)), at: moment("2026-09-01T09:00"))
  }

  /// Enters a whole case, act by act.
  func enter(_ matter: TestCase) async throws {
    var version = 0
    var batch: [PlacedAct] = []
    for entry in matter.file.entries {
      let fact = Stated(entry.fact, entry.occurred)
      // Keys of different cases are kept apart by the case itself.
      let key = ActKey(Token(high: matter.file.id.token.low, low: entry.act.token.low))
      if let last = batch.indices.last, batch[last].act.key == key {
        batch[last].act.facts.append(fact)
      } else {
        batch.append(PlacedAct(CaseAct(key: key, facts: [fact], by: entry.by, at: entry.recordedAt), in: matter.file.id, after: version))
      }
      version += 1
    }
    for act in batch { _ = try enter(act) }
  }
}
