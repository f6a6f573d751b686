/// A moment on the clock that never goes back, by which something has to be done.
struct Deadline {
  private let at: ContinuousClock.Instant

  init(milliseconds: Int) { at = ContinuousClock.now + .milliseconds(milliseconds) }

  /// How many milliseconds are left, as `poll` takes them.
  var left: Int32 {
    let left = ContinuousClock.now.duration(to: at)
    return Int32(clamping: max(0, left.components.seconds * 1_000 + left.components.attoseconds / 1_000_000_000_000_000))
  }
}
