import Screens
import Synchronization
import Terminal

/// Events that come from the background, until the loop takes them. Putting one in wakes the loop.
final class Inbox: Sendable {
  private let events = Mutex<[Event]>([])
  private let waker: Waker

  /// An inbox whose loop sleeps on this waker.
  init(waker: Waker) { self.waker = waker }

  /// Puts an event in, from any thread.
  func put(_ event: Event) {
    events.withLock { $0.append(event) }
    waker.wake()
  }

  /// Takes everything out, the oldest first.
  func take() -> [Event] {
    events.withLock { waiting in
      defer { waiting = [] }
      return waiting
    }
  }
}
