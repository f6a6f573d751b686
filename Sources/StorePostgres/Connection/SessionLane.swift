import CaseEngine
import Dispatch
import Synchronization

/// One connection, and the one thread that works on it: what waits for the network stays off the threads that Swift's tasks share.
///
/// Connects at the first piece of work, and anew where the connection was lost: at once the first time, then after longer and longer pauses, during
/// which whoever asks is told that the server is away. Owns the session.
final class SessionLane: Sendable {
  private let address: PostgresAddress
  private let work: DispatchQueue
  private let state = Mutex(State())
  /// What is asked of each new session before anything else.
  private let greet: @Sendable (Session) throws -> Void
  /// How many milliseconds nobody tries again at the most.
  private let longestPause: Int

  private struct State {
    var session: Session?
    var failures = 0
    var notBefore: ContinuousClock.Instant?
    var lastFailure = StoreError.outOfReach(.noServer)
    var isClosed = false
  }

  init(
    _ address: PostgresAddress, label: String, longestPause: Int = PostgresRegister.Options.usualPause,
    greet: @escaping @Sendable (Session) throws -> Void
  ) {
    self.address = address
    self.longestPause = longestPause
    self.greet = greet
    work = DispatchQueue(label: label)
  }

  /// Does a piece of work on the connection's thread. `repeating`: once more on a new connection where the old one turns out to be gone; only for what
  /// can be done twice.
  func run<Value: Sendable>(
    repeating: Bool, _ work: @escaping @Sendable (Session) throws -> Value
  ) async throws(StoreError) -> Value {
    let result: Result<Value, StoreError> = await withCheckedContinuation { continuation in
      self.work.async {
        continuation.resume(returning: Result { () throws(StoreError) in try self.attempt(repeating, work) })
      }
    }
    return try result.get()
  }

  /// Does a piece of work at once, on the thread that asks: for opening, and for whoever has a thread of their own.
  func now<Value: Sendable>(repeating: Bool, _ work: @escaping @Sendable (Session) throws -> Value) throws(StoreError) -> Value {
    try self.work.sync { Result { () throws(StoreError) in try attempt(repeating, work) } }.get()
  }

  /// Does something that nobody waits for, behind all that was asked before; nothing where the connection is gone.
  func post(_ work: @escaping @Sendable (Session) throws -> Void) {
    self.work.async {
      guard let session = self.state.withLock({ $0.session }) else { return }
      do { try work(session) } catch let fault as WireFault where fault.leavesDoubt {
        self.state.withLock { $0.session = nil }
      } catch {}
    }
  }

  /// Closes the connection, behind all that was asked of it; whoever asks afterwards is told that there is none.
  func close() {
    work.sync {
      state.withLock {
        $0.session = nil
        $0.isClosed = true
      }
    }
  }

  private func attempt<Value>(_ repeating: Bool, _ work: (Session) throws -> Value) throws(StoreError) -> Value {
    do {
      return try work(try session())
    } catch let fault as WireFault where fault.leavesDoubt {
      state.withLock { $0.session = nil }
      guard repeating else { throw .unconfirmed }
    } catch {
      throw WireFault.told(error)
    }
    do {
      return try work(try session())
    } catch {
      if let fault = error as? WireFault, fault.leavesDoubt { state.withLock { $0.session = nil } }
      throw WireFault.told(error)
    }
  }

  private func session() throws -> Session {
    let (found, pause): (Session?, StoreError?) = state.withLock { state in
      if state.isClosed { return (nil, .failed(code: -1)) }
      if let notBefore = state.notBefore, ContinuousClock.now < notBefore { return (nil, state.lastFailure) }
      return (state.session, nil)
    }
    if let found { return found }
    if let pause { throw pause }
    do {
      let session = try Session.connect(to: address)
      try greet(session)
      state.withLock {
        $0.session = session
        $0.failures = 0
        $0.notBefore = nil
      }
      return session
    } catch {
      let told = WireFault.told(error)
      state.withLock {
        $0.failures += 1
        $0.lastFailure = told
        $0.notBefore = ContinuousClock.now + SessionLane.pause(after: $0.failures, atMost: longestPause)
      }
      throw told
    }
  }

  /// How long nobody tries again after so many failures: 50 ms, then twice as long each time, up to the longest.
  static func pause(after failures: Int, atMost longest: Int) -> Duration { .milliseconds(min(longest, 25 << min(failures, 10))) }
}
