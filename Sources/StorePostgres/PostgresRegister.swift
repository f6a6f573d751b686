import CaseEngine
import Chain
import Dispatch
import Lines
import Synchronization

/// A register on a PostgreSQL server: shared by many hosts, with roles that the database enforces.
///
/// Entries are acknowledged only when the server says that they are durable. One court is one schema; it is written through one function only, which
/// asks who calls. Two connections: one for a person's questions and acts, one that listens and counts.
public final class PostgresRegister: CaseStore, Sendable {
  /// Where it lies.
  public let address: PostgresAddress
  /// Who is logged in: the name under which everything is signed.
  public let login: String
  let options: Options
  let memory: Memory
  /// What somebody waits for: pages, files and acts.
  let desk: SessionLane
  /// What nobody waits for: how many there are, and whether somebody entered something.
  let ear: SessionLane
  /// Rings where a count read what was meant for whoever listens.
  let bell = Bell()
  let whyReadOnly: StoreError.ReadOnlyReason?
  /// How many acts lost their answer, and are asked after.
  private let inDoubt = Mutex(0)

  /// How a register behaves.
  public struct Options: Sendable {
    /// Which form of facts and lines this program writes; a register of a later one can only be read.
    public var form: Int
    /// How many entries of folded cases are remembered; about 500 bytes each.
    public var remembered = 60_000
    /// For how many milliseconds an act of which no answer came is sent again before it is told as unconfirmed.
    public var confirming = 8_000
    /// For how many milliseconds nobody tries to connect again at the most, while the server is away.
    public var longestPause = Options.usualPause
    /// Three seconds: a console that waits longer looks dead.
    static let usualPause = 3_000
    /// Whether acts are entered in the name of others, as they stand in another register. Only the owner of the tables may.
    public var copying = false
    /// Where salts come from: 128 bits that nobody can predict.
    public var salt: @Sendable () -> Token

    /// The usual behaviour, with salts from a source that nobody can predict.
    public init(form: Int, salt: @escaping @Sendable () -> Token = Options.systemSalt) {
      self.form = form
      self.salt = salt
    }

    /// Salts from the system's own generator, which is asked for many at once.
    public static let systemSalt: @Sendable () -> Token = { salts.withLock { $0.next() } }

    private static let salts = Mutex(Salts())
  }

  /// Opens a register that is there.
  ///
  /// - Throws: `.outOfReach` with the reason; `.damaged` where the last entries are not what was stored. A register that was written by a newer program
  ///   opens all the same: then every write throws `.readOnly`.
  public static func open(_ address: PostgresAddress, defaults: CourtRules, options: Options) async throws(StoreError) -> PostgresRegister {
    let memory = Memory(defaults: defaults, entries: options.remembered)
    let desk = lane("dayin.desk", address, memory, options)
    do {
      let found = try await desk.run(repeating: true) { session in
        let found = try Greeting.look(session, address)
        memory.saw(try TailCheck.check(session, isObserver: found.isObserver))
        return found
      }
      return PostgresRegister(address, desk, found, memory, options)
    } catch {
      desk.close()
      throw error
    }
  }

  /// A connection that greets each server that it comes to, and goes on only with one that has all that was seen before.
  private static func lane(_ label: String, _ address: PostgresAddress, _ memory: Memory, _ options: Options) -> SessionLane {
    SessionLane(address, label: label, longestPause: options.longestPause) { session in
      try Greeting.greet(session, address)
      try memory.compare(session)
    }
  }

  private init(_ address: PostgresAddress, _ desk: SessionLane, _ found: Greeting.Found, _ memory: Memory, _ options: Options) {
    self.address = address
    self.options = options
    self.desk = desk
    login = found.login
    self.memory = memory
    memory.isObserver = found.isObserver
    whyReadOnly =
      found.schema > CourtForm.schema || found.form > options.form
      ? .newerProgram : found.schema < CourtForm.schema || found.form < options.form ? .olderRegister : nil
    ear = PostgresRegister.lane("dayin.ear", address, memory, options)
  }

  /// Closes both connections. Using the register afterwards throws.
  public func close() async {
    for lane in [desk, ear] { lane.close() }
  }

  /// Whether the register can be read only, and why.
  public var readOnly: StoreError.ReadOnlyReason? { whyReadOnly }

  /// Reads; once more on a new connection where the old one is gone.
  func read<Value: Sendable>(_ work: @escaping @Sendable (Session) throws -> Value) async throws(StoreError) -> Value {
    try await desk.run(repeating: true, work)
  }

  /// Counts, so that no page waits for it.
  func count(_ work: @escaping @Sendable (Session) throws -> Count) async throws(StoreError) -> Count {
    try await ear.run(repeating: true) { [bell] session in
      defer { if session.hasNotices { bell.ring() } }
      return try work(session)
    }
  }

  /// Whether an act lost its answer on the way, and is asked after under its key.
  public var isConfirming: Bool { inDoubt.withLock { $0 > 0 } }

  /// Does something that writes. Where no answer came it is done again, on a new connection: its key tells whether it was done.
  func write<Value: Sendable>(_ work: @escaping @Sendable (Session) throws -> Value) async throws(StoreError) -> Value {
    if let readOnly { throw .readOnly(readOnly) }
    // From the loss on: so that it is asked after at least once, however long this machine was busy with something else.
    var latest: ContinuousClock.Instant?
    defer { if latest != nil { inDoubt.withLock { $0 -= 1 } } }
    while true {
      do {
        let value = try await desk.run(repeating: false, work)
        tell()
        return value
      } catch {
        // What is in doubt is asked after while the server is away, and while it has no room.
        switch error {
        case .unconfirmed: break
        case .outOfReach where latest != nil, .busy where latest != nil: break
        default: throw error
        }
      }
      if let latest {
        if ContinuousClock.now >= latest { throw .unconfirmed }
      } else {
        latest = ContinuousClock.now + .milliseconds(options.confirming)
        inDoubt.withLock { $0 += 1 }
      }
      try? await Task.sleep(for: .milliseconds(20))
    }
  }

  /// Tells whoever listens where the register ends now: the number and nothing else, so that who hears of it asks for the rest, and is asked who they are.
  ///
  /// Behind the commit, and nobody waits for it: a transaction that tells something holds back all others of the database that do, until it is on
  /// the disk. Where it is lost, whoever listens finds out by asking.
  private func tell() {
    desk.post { session in _ = try session.run("SELECT pg_notify(current_schema(), sequence::text) FROM head") }
  }
}
