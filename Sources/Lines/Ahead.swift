import Dispatch
import Glibc
import Synchronization

/// Work on many values that do not know of each other: done on the other cores while its results are taken one after another, in order.
///
/// Whoever takes never idles: what nobody has begun yet is done on the spot. A connection has one thread; what it need not do itself is done ahead of
/// it. Owns nothing that outlives `each`.
package final class Ahead<Value: Sendable, Product: Sendable>: Sendable {
  private let values: [Value]
  private let chunk: Int
  private let function: @Sendable (Value) throws -> Product
  private let progress: Mutex<Progress>
  /// Raised once for each chunk that another thread finished.
  private let finished: [DispatchSemaphore]

  private struct Progress {
    /// The first chunk that nobody has begun.
    var next = 0
    var done: [Int: Result<[Product], any Error>] = [:]
  }

  /// Values in chunks of so many, and what is made of each.
  package init(_ values: [Value], chunk: Int = 256, _ function: @escaping @Sendable (Value) throws -> Product) {
    self.values = values
    self.chunk = chunk
    self.function = function
    let count = (values.count + chunk - 1) / chunk
    finished = (0..<count).map { _ in DispatchSemaphore(value: 0) }
    progress = Mutex(Progress())
  }

  /// Gives what is made of each value to `take`, in order. Throws what the work or the taking throws first; nothing goes on behind the caller's back
  /// but the chunks that were begun.
  package func each(_ take: (Product) throws -> Void) throws {
    // Everything on the spot where there is little, and beside this thread one for each further core where there is much.
    if finished.count > 1 {
      for _ in 1..<Ahead.cores { DispatchQueue.global().async { self.goAhead() } }
    }
    defer { progress.withLock { $0.next = finished.count } }
    for number in finished.indices {
      for product in try made(number) { try take(product) }
    }
  }

  private static var cores: Int { max(2, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  private func goAhead() {
    while let number = claim() {
      let result = Result { try make(number) }
      progress.withLock { $0.done[number] = result }
      finished[number].signal()
    }
  }

  /// The next chunk that nobody has begun, or that one alone.
  private func claim(only wanted: Int? = nil) -> Int? {
    progress.withLock { progress in
      guard progress.next < finished.count, wanted == nil || wanted == progress.next else { return nil }
      progress.next += 1
      return progress.next - 1
    }
  }

  private func made(_ number: Int) throws -> [Product] {
    if claim(only: number) != nil { return try make(number) }
    finished[number].wait()
    return try progress.withLock { $0.done.removeValue(forKey: number) }?.get() ?? []
  }

  private func make(_ number: Int) throws -> [Product] {
    try values[(number * chunk)..<min((number + 1) * chunk, values.count)].map(function)
  }
}
