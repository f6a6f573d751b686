import CaseEngine
import Dispatch
import Glibc
import Synchronization

extension SQLiteRegister {
  /// The end of the register, at once and then each time that it moves, whoever moved it, in whichever program. Ends with the task that reads it.
  ///
  /// Costs nothing while nothing happens: the kernel tells of writes in the folder, and a slow timer looks every five seconds in case it did not.
  public func heads() -> AsyncStream<RegisterHead> {
    let (stream, continuation) = AsyncStream.makeStream(of: RegisterHead.self, bufferingPolicy: .bufferingNewest(1))
    let told = Mutex<RegisterHead?>(nil)
    let watch = CommitWatch(path) { [reader, seen] in
      guard let head = try? reader.now({ try seen.head($0) }) else { return }
      let isNew = told.withLock { told in
        defer { told = head }
        return told != head
      }
      if isNew { continuation.yield(head) }
    }
    continuation.onTermination = { _ in watch.stop() }
    watch.start()
    return stream
  }
}

/// Watches the folder of a register. Owns a descriptor of the kernel's file notices; closes it in `stop`.
private final class CommitWatch: Sendable {
  private let path: RegisterPath
  private let look: @Sendable () -> Void
  private let work = DispatchQueue(label: "dayin.watching")
  private let state = Mutex(State())

  private struct State {
    var cancels: [@Sendable () -> Void] = []
    var isLooking = false
  }

  /// A notice comes before the commit can be seen: it is looked again after so many milliseconds.
  private static let looks = [0, 1, 2, 5, 20]

  init(_ path: RegisterPath, look: @escaping @Sendable () -> Void) {
    self.path = path
    self.look = look
  }

  func start() {
    let timer = DispatchSource.makeTimerSource(queue: work)
    timer.schedule(deadline: .now(), repeating: .seconds(5), leeway: .seconds(1))
    timer.setEventHandler { [look] in look() }
    keep(timer)
    if let notices = makeNotices() { keep(notices) }
  }

  func stop() {
    let cancels = state.withLock { state in
      defer { state.cancels = [] }
      return state.cancels
    }
    for cancel in cancels { cancel() }
  }

  private func keep(_ source: any DispatchSourceProtocol) {
    source.resume()
    nonisolated(unsafe) let source = source  // a dispatch source can be cancelled from any thread
    state.withLock { $0.cancels.append { source.cancel() } }
  }

  private func makeNotices() -> (any DispatchSourceRead)? {
    let descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard descriptor >= 0 else { return nil }
    guard inotify_add_watch(descriptor, path.folder, UInt32(IN_MODIFY) | UInt32(IN_CREATE) | UInt32(IN_MOVED_TO)) >= 0 else {
      close(descriptor)
      return nil
    }
    let source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: work)
    source.setEventHandler { [weak self] in self?.drain(descriptor) }
    source.setCancelHandler { close(descriptor) }
    return source
  }

  /// Reads the notices away, and looks when one names the register or a file beside it.
  private func drain(_ descriptor: Int32) {
    var buffer = [UInt8](repeating: 0, count: 16_384)
    var isConcerned = false
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { break }
      isConcerned = isConcerned || String(decoding: buffer[..<count], as: UTF8.self).contains(path.name)
    }
    if isConcerned { lookSeveralTimes() }
  }

  private func lookSeveralTimes() {
    let isFirst = state.withLock { state in
      defer { state.isLooking = true }
      return !state.isLooking
    }
    guard isFirst else { return }
    for delay in CommitWatch.looks {
      work.asyncAfter(deadline: .now() + .milliseconds(delay)) { [weak self] in
        if delay == CommitWatch.looks.last { self?.state.withLock { $0.isLooking = false } }
        self?.look()
      }
    }
  }
}
