/// The one way by which people's acts reach a register: decided on what it has, entered, and decided anew where somebody was faster.
///
/// It has no clock of its own. Who acts, and what the court's settings are, is asked of the register each time.
public struct Registrar: Sendable {
  /// How often an act is decided anew, before it is given up with what the store said last.
  public static let attempts = 12

  /// The register.
  public let store: any CaseStore
  private let login: String
  private let program: String
  private let refusedForRole: @Sendable (LackOfRole) -> Void
  private let clock: @Sendable () -> Moment

  /// A way into a register for one person.
  ///
  /// - Parameters:
  ///   - login: who acts; the name and the roles come from the court's staff.
  ///   - program: the version of the program, for what is recorded.
  ///   - refusedForRole: is told of every refusal for lack of a role. Source: reliability, *Identity and roles*.
  ///   - clock: the time.
  public init(
    _ store: any CaseStore, login: String, program: String, refusedForRole: @escaping @Sendable (LackOfRole) -> Void = { _ in },
    clock: @escaping @Sendable () -> Moment
  ) {
    self.store = store
    self.login = login
    self.program = program
    self.refusedForRole = refusedForRole
    self.clock = clock
  }

  /// What is done with an act of which a step is refused.
  public enum Refusing: Hashable, Sendable {
    /// The step is left out, and the rest of the act is entered.
    case leavesOut
    /// Nothing of the act is entered.
    case endsTheAct
  }

  /// Enters an act in one case.
  ///
  /// - Parameters:
  ///   - key: the act's key; an act that is there already is not entered again.
  ///   - isNew: whether the act may open the case.
  ///   - steps: what is asked for, given the case as it is; asked again whenever the act is decided anew.
  /// - Throws: what the store throws; nothing was entered then.
  public func enter(
    _ key: ActKey, in id: CaseID, isNew: Bool = false, refusing: Refusing, _ steps: (CaseFile) -> [Step]
  ) async throws(StoreError) -> Entered {
    var asked: [Step] = []
    let entered = try await anew { () async throws(StoreError) -> Entered in
      let court = try await store.court()
      let file = try await load(id, isNew)
      // Sent twice: the first result stands.
      if file.entries.contains(where: { $0.act == key }) { return Entered(key, after: file, before: file, refused: []) }
      let steps = steps(file)
      asked = steps
      let surroundings = try await surroundings(of: steps, in: file)
      var draft = CaseDraft(
        of: file, key: key, by: court.actor(login: login), at: clock(), under: court.rules, among: surroundings, program: program)
      let refused = refusals(of: steps, in: &draft, refusing)
      guard let act = draft.act, refusing == .leavesOut || refused.isEmpty else {
        return Entered(key, after: nil, before: file, refused: refused)
      }
      let after = try await store.enter(PlacedAct(act, in: id, after: file.version))
      return Entered(key, after: after, before: file, refused: refused)
    }
    for refused in entered.refused { note(refused.refusal, of: asked[refused.step].instruction.kind) }
    return entered
  }

  private func note(_ refusal: Refusal, of instruction: String) {
    LackOfRole(refusal, of: instruction, by: login, at: clock()).map { refusedForRole($0) }
  }

  /// The same, where what is asked for does not depend on the case.
  public func enter(
    _ key: ActKey, in id: CaseID, isNew: Bool = false, refusing: Refusing, _ steps: [Step]
  ) async throws(StoreError) -> Entered {
    try await enter(key, in: id, isNew: isNew, refusing: refusing) { _ in steps }
  }

  /// Enters changes of the settings.
  ///
  /// - Parameter stands: whether what they were decided on still holds; where it does not, nothing is entered.
  public func enter(
    _ key: ActKey, settings instructions: [SettingsInstruction], while stands: (CourtFile) -> Bool = { _ in true }
  ) async throws(StoreError) -> CourtEntered {
    try await enter(key, "settings", entries: \.settings, while: stands) { court, actor throws(Refusal) in
      try court.decide(instructions, by: actor)
    } entering: { facts, court, signature throws(StoreError) in
      try await store.enter(settings: facts, after: court.settingsVersion, by: signature, key: key, at: clock())
    }
  }

  /// Enters a change of the staff, which is asked for again whenever it is decided anew.
  ///
  /// - Parameter stands: whether what it was decided on still holds; where it does not, nothing is entered.
  public func enter(
    _ key: ActKey, staff instruction: (CourtFile) -> StaffInstruction, while stands: (CourtFile) -> Bool = { _ in true }
  ) async throws(StoreError) -> CourtEntered {
    try await enter(key, "staff", entries: \.staffEntries, while: stands) { court, actor throws(Refusal) in
      [try court.decide(instruction(court), by: actor)]
    } entering: { facts, court, signature throws(StoreError) in
      try await store.enter(staff: facts, after: court.staffVersion, by: signature, key: key, at: clock())
    }
  }

  /// Enters an act in the court's book, which is asked for again whenever it is decided anew.
  ///
  /// - Parameters:
  ///   - occurred: when it happened, where that is not now.
  ///   - stands: whether what it was decided on still holds; where it does not, nothing is entered.
  public func enter(
    _ key: ActKey, book instruction: (CourtBook) -> BookInstruction, occurred: Occurrence? = nil,
    while stands: (CourtBook) -> Bool = { _ in true }
  ) async throws(StoreError) -> BookEntered {
    try await anew { () async throws(StoreError) -> BookEntered in
      let book = try await store.book()
      let asked = instruction(book)
      if book.holds(key, in: asked.stream) { return .entered(book) }
      guard stands(book) else { return .overtaken(book) }
      let court = try await store.court()
      let actor = court.actor(login: login)
      let now = clock()
      let decision: BookDecision
      do throws(Refusal) {
        decision = try book.decide(asked, by: actor, at: now, occurred: occurred, under: court.rules)
      } catch {
        note(error, of: asked.kind)
        return .refused(error)
      }
      let signature = Signature(name: actor.name, login: actor.login, role: decision.role, program: program)
      let version = book.version(of: asked.stream)
      return .entered(try await store.enter(book: decision.facts, after: version, by: signature, key: key, at: now))
    }
  }

  private func enter<Fact>(
    _ key: ActKey, _ kind: String, entries: KeyPath<CourtFile, [Entry<Fact>]>, while stands: (CourtFile) -> Bool,
    deciding: (CourtFile, Actor) throws(Refusal) -> [Fact],
    entering: ([Fact], CourtFile, Signature) async throws(StoreError) -> CourtFile
  ) async throws(StoreError) -> CourtEntered {
    try await anew { () async throws(StoreError) -> CourtEntered in
      let court = try await store.court()
      if court[keyPath: entries].contains(where: { $0.act == key }) { return .entered(court) }
      guard stands(court) else { return .overtaken(court) }
      let actor = court.actor(login: login)
      let facts: [Fact]
      do throws(Refusal) {
        facts = try deciding(court, actor)
      } catch {
        note(error, of: kind)
        return .refused(error)
      }
      let signature = Signature(name: actor.name, login: actor.login, role: .administrator, program: program)
      return .entered(try await entering(facts, court, signature))
    }
  }

  /// Does it again for as long as somebody else is faster.
  private func anew<Outcome>(_ attempt: () async throws(StoreError) -> Outcome) async throws(StoreError) -> Outcome {
    var left = Registrar.attempts
    while true {
      left -= 1
      do {
        let outcome = try await attempt()
        // A refusal on the second look writes nothing: nobody must wait for it.
        if left < Registrar.attempts - 1 { await store.giveWay() }
        return outcome
      } catch {
        switch error {
        case .conflict where left > 0, .surroundingsChanged where left > 0: continue
        default:
          await store.giveWay()
          throw error
        }
      }
    }
  }

  private func refusals(of steps: [Step], in draft: inout CaseDraft, _ refusing: Refusing) -> [Entered.Refused] {
    var refused: [Entered.Refused] = []
    for (place, step) in steps.enumerated() {
      do {
        try draft.take(step)
      } catch {
        refused.append(Entered.Refused(step: place, refusal: error, draft: draft.file))
        if refusing == .endsTheAct { return refused }
      }
    }
    return refused
  }

  private func load(_ id: CaseID, _ isNew: Bool) async throws(StoreError) -> CaseFile {
    do {
      return try await store.file(id)
    } catch .noSuchCase where isNew {
      return CaseFile(id: id)
    } catch {
      throw error
    }
  }

  /// Asked once for all steps.
  private func surroundings(of steps: [Step], in file: CaseFile) async throws(StoreError) -> Surroundings {
    var asked = SurroundingsQuestion()
    for step in steps { asked.add(file.question(of: step.instruction)) }
    return asked.isEmpty ? Surroundings() : try await store.surroundings(asked)
  }
}

/// What became of an act about the court.
public enum CourtEntered: Hashable, Sendable {
  /// It is entered: the court as it then is.
  case entered(CourtFile)
  /// The law of the court refuses it. Nothing was entered.
  case refused(Refusal)
  /// What it was decided on was changed by others: the court as it is. Nothing was entered.
  case overtaken(CourtFile)

  /// The court as it then is; nil where nothing was entered.
  public var court: CourtFile? { if case .entered(let court) = self { court } else { nil } }
}

/// What became of an act in the court's book.
public enum BookEntered: Hashable, Sendable {
  /// It is entered: the book as it then is.
  case entered(CourtBook)
  /// The law of the court refuses it. Nothing was entered.
  case refused(Refusal)
  /// What it was decided on was changed by others: the book as it is. Nothing was entered.
  case overtaken(CourtBook)
}

/// What became of an act in one case.
public struct Entered: Hashable, Sendable {
  /// The case as it then is; nil where nothing was entered.
  public let after: CaseFile?
  /// The case that the act was decided on.
  public let before: CaseFile
  /// The steps that were refused, in their order.
  public let refused: [Refused]
  private let key: ActKey

  /// A step that was refused.
  public struct Refused: Hashable, Sendable {
    /// Its place among the steps, from 0.
    public let step: Int
    /// Why.
    public let refusal: Refusal
    /// The case as the steps before it left it.
    public let draft: CaseFile
  }

  init(_ key: ActKey, after: CaseFile?, before: CaseFile, refused: [Refused]) {
    self.key = key
    self.after = after
    self.before = before
    self.refused = refused
  }

  /// The entries that the act added.
  public var added: [Entry<CaseFact>] { after?.entries.filter { $0.act == key } ?? [] }
}
