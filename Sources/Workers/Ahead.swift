import Dispatch
import Glibc
import Synchronization

/// Work on many values that do not know of each other: done on the other cores while its results are taken one after another, in order.
///
/// A connection has one thread; what it need not do itself is done ahead of it. Whoever takes never idles: while what comes next is in the making
/// elsewhere, what nobody has begun yet is made on the spot. Owns nothing that outlives `each`.
package final class Ahead<Value: Sendable, Product: Sendable>: Sendable {
  private let function: @Sendable (Value) throws -> Product
  private let progress = Mutex(Progress())
  /// Raised for each piece that another thread finished.
  private let finished = DispatchSemaphore(value: 0)

  private struct Progress {
    var pieces: [[Value]] = []
    /// The first piece that nobody has begun.
    var next = 0
    var done: [Int: Result<[Product], any Error>] = [:]
    /// How many other threads work on pieces.
    var helpers = 0
  }

  /// Values in pieces of so many, and what is made of each. Where there is but one piece it is made on the spot.
  package convenience init(_ values: [Value], chunk: Int = 256, _ function: @escaping @Sendable (Value) throws -> Product) {
    self.init(function)
    let pieces = stride(from: 0, to: values.count, by: chunk).map { Array(values[$0..<min($0 + chunk, values.count)]) }
    progress.withLock { $0.pieces = pieces }
    for _ in pieces.dropFirst() { help() }
  }

  /// What is made of each of the values that are added.
  package init(_ function: @escaping @Sendable (Value) throws -> Product) { self.function = function }

  /// Adds values, which are begun as soon as a core is free.
  package func add(_ piece: [Value]) {
    progress.withLock { $0.pieces.append(piece) }
    help()
  }

  /// Gives what is made of each value to `take`, in order. Throws what the work or the taking throws first; nothing goes on behind the caller's back
  /// but the pieces that were begun.
  package func each(_ take: (Product) throws -> Void) throws {
    defer { progress.withLock { $0.next = $0.pieces.count } }
    for number in 0..<progress.withLock({ $0.pieces.count }) {
      for product in try made(number) { try take(product) }
    }
  }

  private static var cores: Int { max(2, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Lets one more core work, where one is left beside the thread that takes.
  private func help() {
    let isWanted = progress.withLock { progress in
      guard progress.helpers < Ahead.cores - 1 else { return false }
      progress.helpers += 1
      return true
    }
    if isWanted, !Helper.begin({ self.goAhead() }) { progress.withLock { $0.helpers -= 1 } }
  }

  private func goAhead() {
    while let (number, piece) = claimed(orLeave: true) {
      let result = Result { try piece.map(function) }
      progress.withLock { $0.done[number] = result }
      finished.signal()
    }
  }

  /// The next piece that nobody has begun; where there is none, a helper leaves.
  private func claimed(orLeave isHelper: Bool) -> (Int, [Value])? {
    progress.withLock { progress in
      guard progress.next < progress.pieces.count else {
        if isHelper { progress.helpers -= 1 }
        return nil
      }
      progress.next += 1
      return (progress.next - 1, progress.pieces[progress.next - 1])
    }
  }

  private func made(_ number: Int) throws -> [Product] {
    while true {
      if let result = progress.withLock({ $0.done.removeValue(forKey: number) }) { return try result.get() }
      if let (other, piece) = claimed(orLeave: false) {
        let result = Result { try piece.map(function) }
        if other == number { return try result.get() }
        progress.withLock { $0.done[other] = result }
      } else {
        finished.wait()
      }
    }
  }
}
