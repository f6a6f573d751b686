import CNcurses
import Cells
import Glibc

/// Owns what comes from a terminal: bytes that become keys, an ESC that may be one, what the terminal answered. Shared by the screen that is
/// drawn and by the lines that are told.
final class TerminalInput {
  /// Wakes a wait from any thread.
  let waker: Waker
  /// Whether the terminal is gone.
  private(set) var hasHungUp = false
  private let descriptor: Int32
  private var decoder = KeyDecoder()
  /// When an ESC came that may be a key.
  private var escapeCame: ContinuousClock.Instant?
  /// What was typed while an answer was waited for.
  private var kept: [TerminalEvent] = []
  /// Room for what is read at once: kept, because room that is made anew for each key is room that has to be cleared.
  private var bytes = [UInt8](repeating: 0, count: 4_096)

  /// What comes from this descriptor.
  init(_ descriptor: Int32, _ waker: Waker) {
    self.descriptor = descriptor
    self.waker = waker
  }

  /// What the terminal has answered so far.
  var told: TerminalTold { decoder.told }

  /// Waits for keys, signals, the waker and for descriptors to become readable, at most so long, and tells what came. `signals` takes the signals
  /// that came, `answered` is called whenever bytes came, for the terminal may have answered.
  ///
  /// Empty when the time ran out. While it waits no processor time is used and nothing is written.
  func wait(
    for descriptors: [Int32], timeout: Duration?, signals: () -> [TerminalEvent], answered: () -> Void
  ) -> [TerminalEvent] {
    if !kept.isEmpty {
      defer { kept = [] }
      return kept
    }
    let polled = [dn_signal_pipe(), waker.reading, hasHungUp ? -1 : descriptor] + descriptors
    var entries = polled.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    var limit = timeout.map(TerminalInput.milliseconds) ?? -1
    if let left = escapeLeft { limit = limit < 0 ? left : min(limit, left) }
    let ready = poll(&entries, nfds_t(entries.count), limit)
    if ready < 0 { return errno == EINTR ? signals() : [] }
    if ready == 0 { return escapeLeft == 0 ? flushed() : [] }
    var events = entries[0].revents != 0 ? signals() : []
    // Whatever else keeps coming, a lone ESC is a key when its time is up.
    if entries[2].revents != 0 { events += read(answered) } else if escapeLeft == 0 { events += flushed() }
    if entries[1].revents != 0 {
      waker.drain()
      events.append(.woken)
    }
    for entry in entries.dropFirst(3) where entry.revents != 0 { events.append(.readable(entry.fd)) }
    return events
  }

  /// Waits until the terminal has answered all that was asked, at most until then: so that the shell does not get the answer. What is typed
  /// meanwhile is kept for the next `wait`.
  func awaitAnswers(until end: ContinuousClock.Instant) {
    while !decoder.told.contains(.attributes), !hasHungUp {
      let left = TerminalInput.milliseconds(ContinuousClock.now.duration(to: end))
      var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard left > 0 else { break }
      let ready = poll(&entry, 1, left)
      if ready > 0 { kept += read {} } else if ready == 0 || errno != EINTR { break }
    }
  }

  /// The terminal is gone: it is looked at no more.
  func hangUp() { hasHungUp = true }

  private func read(_ answered: () -> Void) -> [TerminalEvent] {
    let room = bytes.count
    let count = Glibc.read(descriptor, &bytes, room)
    if count > 0 {
      let keys = decoder.feed(bytes[..<count])
      escapeCame = decoder.isWaitingForMore ? .now : nil
      answered()
      return keys.map(TerminalEvent.key)
    }
    if count < 0, errno == EINTR || errno == EAGAIN { return [] }
    // The end of input, or an error that will not go away: looked at no more, so that nothing spins.
    hasHungUp = true
    return [.hangUp]
  }

  private func flushed() -> [TerminalEvent] {
    escapeCame = nil
    return decoder.flush().map(TerminalEvent.key)
  }

  /// How many milliseconds an ESC has left to become more than a key; nil where none waits.
  private var escapeLeft: Int32? {
    guard decoder.isWaitingForMore, let escapeCame else { return nil }
    return TerminalInput.milliseconds(ContinuousClock.now.duration(to: escapeCame + .milliseconds(TerminalInput.escapeWait)))
  }

  private static let escapeWait = 25

  /// Rounded up, so that a wait never ends just before its time.
  static func milliseconds(_ duration: Duration) -> Int32 {
    let (seconds, attoseconds) = duration.components
    guard seconds >= 0, attoseconds >= 0 else { return 0 }
    guard seconds < 1_000_000 else { return 1_000_000_000 }
    return Int32(seconds * 1_000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
  }
}
