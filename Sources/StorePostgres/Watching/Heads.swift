import CaseEngine
import Dispatch
import Glibc
import Synchronization

extension PostgresRegister {
  /// The end of the register, at once and then each time that it moves, whoever moved it, on whichever host. Ends with the task that reads it.
  ///
  /// The server tells the number of the last entry and nothing else; what was not heard is made up for by asking every few seconds. While the
  /// server is away the last end is given once more, so that whoever reads it asks and is told; once more when an act waits for its answer; and when
  /// the server is back.
  public func heads() -> AsyncStream<RegisterHead> {
    let (stream, continuation) = AsyncStream.makeStream(of: RegisterHead.self, bufferingPolicy: .bufferingNewest(1))
    let listening = Listening(ear, bell, channel: address.court, memory, continuation) { self.isConfirming }
    continuation.onTermination = { _ in listening.stop() }
    listening.start()
    return stream
  }
}

/// Listens on a connection, in a thread of its own that waits for its socket.
private final class Listening: Sendable {
  private let ear: SessionLane
  private let bell: Bell
  private let channel: String
  private let continuation: AsyncStream<RegisterHead>.Continuation
  private let memory: Memory
  private let isConfirming: @Sendable () -> Bool
  private let thread = DispatchQueue(label: "dayin.listening")
  private let state = Mutex(State())

  private struct State {
    var isStopped = false
    var told: RegisterHead?
    var standing = Standing()
  }

  /// How the register can be reached.
  private struct Standing: Equatable {
    var isAway = false
    var isConfirming = false
  }

  /// How many milliseconds nothing is asked where nothing is heard.
  private static let patience: Int32 = 2_000
  /// How many milliseconds pass between two tries while the server is away.
  private static let pause: UInt32 = 250

  init(
    _ ear: SessionLane, _ bell: Bell, channel: String, _ memory: Memory, _ continuation: AsyncStream<RegisterHead>.Continuation,
    isConfirming: @escaping @Sendable () -> Bool
  ) {
    self.ear = ear
    self.bell = bell
    self.channel = channel
    self.memory = memory
    self.continuation = continuation
    self.isConfirming = isConfirming
  }

  func start() { thread.async { while !self.isStopped { self.look() } } }

  func stop() {
    state.withLock { $0.isStopped = true }
    bell.ring()
  }

  private var isStopped: Bool { state.withLock { $0.isStopped } }

  /// Looks once, and waits for the next time.
  private func look() {
    do {
      let (head, socket) = try ear.now(repeating: true) { [channel, memory] session in
        if !session.isListening {
          try session.perform("LISTEN " + channel)
          session.isListening = true
        }
        // Heard first: what comes after is heard the next time.
        _ = try session.notices()
        return (try memory.see(session).head, session.socket)
      }
      tell(head, Standing())
      wait(for: socket)
    } catch {
      if isStopped { return }
      tell(nil, Standing(isAway: true, isConfirming: isConfirming()))
      usleep(Listening.pause * 1_000)
    }
  }

  private func tell(_ head: RegisterHead?, _ standing: Standing) {
    let news = state.withLock { state -> RegisterHead? in
      defer {
        state.told = head ?? state.told
        state.standing = standing
      }
      return standing != state.standing || head != nil && head != state.told ? head ?? state.told ?? memory.end.head : nil
    }
    if let news { continuation.yield(news) }
  }

  /// Waits until something is to be read, or was read by a count on the same connection.
  private func wait(for socket: Int32) {
    var asks = [pollfd(fd: socket, events: Int16(POLLIN), revents: 0), pollfd(fd: bell.descriptor, events: Int16(POLLIN), revents: 0)]
    _ = poll(&asks, 2, Listening.patience)
    bell.silence()
  }
}
