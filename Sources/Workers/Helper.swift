import Glibc

/// A thread of its own for work that somebody else would do as well, when he comes to it: it gives way to whoever is waited for.
package enum Helper {
  /// How far it gives way, as `nice` counts.
  private static let niceness: Int32 = 10

  /// Begins the work; false where the system has no thread for it.
  package static func begin(_ work: @escaping @Sendable () -> Void) -> Bool {
    let task = Unmanaged.passRetained(Work(work))
    var thread = pthread_t()
    let code = pthread_create(
      &thread, nil,
      { task in
        // Of the threads of Linux each has a niceness of its own.
        setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, Helper.niceness)
        if let task { Unmanaged<Work>.fromOpaque(task).takeRetainedValue().work() }
        return nil
      }, task.toOpaque())
    if code == 0 { pthread_detach(thread) } else { task.release() }
    return code == 0
  }

  private final class Work {
    let work: @Sendable () -> Void
    init(_ work: @escaping @Sendable () -> Void) { self.work = work }
  }
}
