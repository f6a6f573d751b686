import Dispatch
import Synchronization

/// Work on many values that do not know of each other, on every core.
enum Concurrently {
  /// What a function gives for each value, in their order.
  static func map<Value: Sendable, Result: Sendable>(
    _ values: [Value], chunk: Int = 256, _ function: @Sendable (Value) throws -> Result
  ) throws -> [Result] {
    if values.count <= chunk { return try values.map(function) }
    let chunks = (values.count + chunk - 1) / chunk
    let results = Mutex([Swift.Result<[Result], any Error>?](repeating: nil, count: chunks))
    DispatchQueue.concurrentPerform(iterations: chunks) { number in
      let part = values[(number * chunk)..<min((number + 1) * chunk, values.count)]
      let result = Swift.Result { try part.map(function) }
      results.withLock { $0[number] = result }
    }
    var all: [Result] = []
    all.reserveCapacity(values.count)
    for result in results.withLock({ $0 }) { all += try result?.get() ?? [] }
    return all
  }
}
