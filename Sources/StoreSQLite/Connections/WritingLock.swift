import CaseEngine
import Dispatch
import Foundation
import Glibc
import Synchronization

/// The one exclusive lock of a register, in a file beside it: whoever writes or copies the log back holds it, in whichever process.
///
/// SQLite up to 3.51.2 can lose a commit when the log is copied back while another process commits (the WAL-reset fault). With this lock the two
/// never meet. It is also a queue: waiting in the kernel is fairer than SQLite's own retrying, and a dead process lets go at once.
/// Used by one thread at a time, that of the writing connection. Owns its descriptors.
final class WritingLock: Sendable {
  private let path: RegisterPath
  private let descriptor: Int32
  private let state = Mutex(State())

  private struct State {
    /// The descriptor that holds the lock; nil while it is not held.
    var holder: Int32?
    /// Somebody who waits in the kernel.
    var waiter: Waiter?
    /// Which right of way it is held for; nil while somebody writes under it, or nobody holds it.
    var kept: Int?
    var rights = 0
  }

  /// Opens the lock file, and makes it where it is missing.
  init(_ path: RegisterPath) throws(StoreError) {
    self.path = path
    descriptor = try WritingLock.open(path)
  }

  deinit {
    giveBack()
    close(descriptor)
  }

  /// Takes the lock; gives up after so many milliseconds with `.busy`.
  func take(milliseconds: Int) throws(StoreError) {
    if takeKept() || tryTake() { return }
    let waiter: Waiter
    if let left = state.withLock({ $0.waiter }), left.goesOn() {
      waiter = left
    } else {
      waiter = Waiter(try WritingLock.open(path))
      state.withLock { $0.waiter = waiter }
    }
    guard let holder = waiter.wait(milliseconds: milliseconds) else { throw .busy }
    state.withLock { $0 = State(holder: holder, rights: $0.rights) }
  }

  /// Takes the lock that is kept for whoever was overtaken here.
  private func takeKept() -> Bool {
    state.withLock { state in
      guard state.kept != nil else { return false }
      state.kept = nil
      return true
    }
  }

  /// Keeps the lock so long for whoever writes next here: who was overtaken has the right of way. Without it, many who write in one case
  /// overtake each other for ever, for whoever waits for the lock decided before the others wrote.
  private func keep(milliseconds: Int) {
    let right = state.withLock { state in
      state.rights += 1
      state.kept = state.rights
      return state.rights
    }
    DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(milliseconds)) { [weak self] in self?.giveWay(right) }
  }

  /// Gives up the right of way, where there is one, and it is this one.
  func giveWay(_ right: Int? = nil) {
    let isKept = state.withLock { state in
      guard let kept = state.kept, right == nil || right == kept else { return false }
      state.kept = nil
      return true
    }
    if isKept { giveBack() }
  }

  /// Takes the lock if nobody has it, and nobody of this process waits for it.
  func tryTake() -> Bool {
    state.withLock { state in
      guard state.waiter?.isGone ?? true, state.holder == nil, flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { return false }
      state.holder = descriptor
      return true
    }
  }

  /// Gives the lock back.
  func giveBack() {
    state.withLock { state in
      guard let holder = state.holder else { return }
      state.holder = nil
      if holder == descriptor { flock(holder, LOCK_UN) } else { close(holder) }
    }
  }

  /// Does something under the lock. Where others were faster, the lock is kept so long for the next try.
  func holding<Value>(milliseconds: Int, keeping: Int = 0, _ work: () throws -> Value) throws -> Value {
    try take(milliseconds: milliseconds)
    do {
      let value = try work()
      giveBack()
      return value
    } catch {
      switch error as? StoreError {
      case .conflict, .surroundingsChanged: if keeping > 0 { keep(milliseconds: keeping) } else { giveBack() }
      default: giveBack()
      }
      throw error
    }
  }

  private static func open(_ path: RegisterPath) throws(StoreError) -> Int32 {
    let descriptor = Glibc.open(path.lock, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, RegisterPath.mode)
    guard descriptor >= 0 else { throw errno == ELOOP ? .outOfReach(.symbolicLink) : .outOfReach(.noPermission) }
    fchmod(descriptor, RegisterPath.mode)
    return descriptor
  }
}

/// A thread that waits in the kernel for a lock, because the kernel knows no time limit. Who gives up leaves it waiting; the next one takes
/// its place over. Where there is no next one by then, it lets the lock go as soon as it comes. Owns its descriptor until somebody fetches it.
private final class Waiter: Sendable {
  private enum Standing { case wanted, givenUp, arrived, gone }

  private let shared: Shared
  private let descriptor: Int32

  /// What the thread and the one who waits for it share.
  private final class Shared: Sendable {
    let standing = Mutex(Standing.wanted)
    let arrived = DispatchSemaphore(value: 0)
  }

  init(_ descriptor: Int32) {
    self.descriptor = descriptor
    let shared = Shared()
    self.shared = shared
    Thread.detachNewThread {
      while flock(descriptor, LOCK_EX) != 0 && errno == EINTR {}
      let isWanted = shared.standing.withLock { standing in
        standing = standing == .wanted ? .arrived : .gone
        return standing == .arrived
      }
      if isWanted { shared.arrived.signal() } else { close(descriptor) }
    }
  }

  /// Whether it let the lock go, because nobody wanted it any more.
  var isGone: Bool { shared.standing.withLock { $0 == .gone } }

  /// Waits on for somebody else; false where it is too late for that.
  func goesOn() -> Bool {
    shared.standing.withLock { standing in
      guard standing == .givenUp else { return false }
      standing = .wanted
      return true
    }
  }

  /// The descriptor with the lock; nil when it did not come in time.
  func wait(milliseconds: Int) -> Int32? {
    if shared.arrived.wait(timeout: .now() + .milliseconds(milliseconds)) == .success { return descriptor }
    return shared.standing.withLock { standing in
      if standing == .arrived { return descriptor }
      standing = .givenUp
      return nil
    }
  }
}
