import CaseEngine
import Glibc

/// The clock of the machine: the only place where the program asks what time it is.
///
/// There is no way to hand in another time: what is recorded is always the real clock, else anybody could forge it.
/// When something happened is stated with `--on`.
struct WallClock: Sendable {
  /// Now, to the microsecond.
  func now() -> Moment {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Moment(microseconds: Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1_000)
  }
}
