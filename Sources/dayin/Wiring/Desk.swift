import CaseEngine
import Wording

/// An open register, and who sits before it: the one place that joins the store, the person, the clock and the language.
/// Commands and the console are handed this, and make none of it themselves.
struct Desk: Sendable {
  /// The register.
  let store: any CaseStore
  /// The court's settings and staff, as they were when the register was opened.
  let court: CourtFile
  /// Who acts.
  let actor: Actor
  /// The clock.
  let clock: WallClock
  /// What surrounds the program.
  let environment: Environment
  /// The sentences of the language that is spoken.
  let words: any Wording

  /// A desk before an open register. Asks the store for the court.
  init(at store: any CaseStore, invocation: Invocation, clock: WallClock = WallClock()) async throws(StoreError) {
    self.store = store
    court = try await store.court()
    // A server knows who is logged in; a file does not.
    actor = court.actor(login: (store as? any Register)?.knownLogin ?? invocation.environment.login)
    self.clock = clock
    environment = invocation.environment
    words = invocation.words
  }

  /// The settings as they stand.
  var rules: CourtRules { court.rules }

  /// The court's time zone.
  var zone: CourtZone { rules.calendar.zone }

  /// The day on the court's wall clock.
  var today: Day { zone.day(of: clock.now()) }

  /// Reads dates by the court's calendar, from now on.
  var dates: DateReading { DateReading(calendar: rules.calendar, now: clock.now()) }

  /// A key for a new act.
  func newAct() -> ActKey {
    var random = SystemRandomNumberGenerator()
    return ActKey(Token(using: &random))
  }

  /// An identity for a new case.
  func newCase() -> CaseID {
    var random = SystemRandomNumberGenerator()
    return CaseID(Token(using: &random))
  }

  /// The way by which what is asked for here is entered.
  var registrar: Registrar {
    let log = RefusalLog(stateFolder: environment.stateFolder)
    return Registrar(store, login: actor.login, program: signature(as: nil).program, refusedForRole: { log.note($0) }) { [clock] in
      clock.now()
    }
  }

  /// How this person signs, acting in a role.
  func signature(as role: CourtRole?) -> Signature {
    Signature(name: actor.name, login: actor.login, role: role, program: "dayin " + Invocation.version)
  }
}

extension Desk {
  /// The same desk after the court's settings or staff changed.
  func after(_ court: CourtFile) -> Desk { Desk(self, court) }

  private init(_ desk: Desk, _ court: CourtFile) {
    store = desk.store
    self.court = court
    actor = court.actor(login: desk.actor.login)
    clock = desk.clock
    environment = desk.environment
    words = desk.words
  }
}
