import CaseEngine
import TestCourt

/// A court full of guessed histories, entered through the store by people who decide on what it says.
struct GuessedCourt {
  private(set) var desk: Desk
  private(set) var ids: [CaseID] = []
  private var chances: Chances

  var store: any CaseStore { desk.store }

  /// Opens so many cases and lets so many things be asked for in each, case by case in turn.
  init(_ makeStore: StoreContract.MakeStore, cases: Int = 16, steps: Int = 14, seed: UInt64) async throws {
    desk = try await Desk(makeStore)
    chances = Chances(seed: seed)
    for place in 0..<cases { try await open(place) }
    for _ in 0..<steps {
      for id in ids { try await step(in: id) }
    }
  }

  /// Lets something be asked for in a case of the court; what is refused is passed over.
  mutating func step(in id: CaseID) async throws {
    desk.now = desk.now.adding(minutes: Int.random(in: 0...90, using: &chances))
    let matter = TestCase(continuing: try await store.file(id), at: desk.now, rules: try await store.court().rules)
    // A case whose opening was undone has nothing left to guess about.
    guard let details = matter.state.details else { return }
    let actor = Actor(name: details.judge ?? TestCourt.judge.name, login: "akhmetova", roles: Set(CourtRole.allCases))
    let occurred: Occurrence? = chances.happens(20) ? .on(matter.today - Int.random(in: 0...5, using: &chances)) : nil
    do {
      try await desk.perform(Instruction.guess(in: matter, using: &chances), in: id, by: actor, occurred: occurred)
    } catch is Refusal {
      return
    }
  }

  private mutating func open(_ place: Int) async throws {
    let id = CaseID(Token(using: &chances))
    let text =
      chances.happens(10)
      ? "дело № \(place)" : "75\(chances.happens(50) ? 17 : 27)-26-00-2/\(Int.random(in: 1...999, using: &chances))(\(place))"
    let judge = chances.happens(85) ? chances.one(of: Instruction.judges) : nil
    let registered: Day? = chances.happens(85) ? day("2026-09-01") + Int.random(in: 0...30, using: &chances) : nil
    try await desk.enter(Desk.opening(number(text), judge: judge, registered: registered), in: id)
    ids.append(id)
  }

  /// What lists should say, worked out from the entries of every case.
  func listed() async throws -> [Listed] {
    let rules = try await store.court().rules
    var all: [Listed] = []
    for id in ids {
      if let listed = try await store.file(id).listed(under: rules) { all.append(listed) }
    }
    return all
  }
}
