import CaseEngine
import Dispatch
import Workers

/// A court that goes on being told while a register takes in what was told, a few batches ahead, on a thread of its own that gives way to whoever writes.
struct ToldAhead: ~Copyable {
  /// What a register takes at once.
  struct Batch: Sendable {
    var steps: [BatchStep] = []
    /// The cases that they concern.
    var ids: Set<CaseID> = []
  }

  /// How many batches are told ahead; each takes some 50 MB.
  private static let ahead = 3

  private var batches: AsyncStream<Batch>.Iterator
  private let telling: AsyncStream<Batch>.Continuation
  /// Raised for each batch that may be told.
  private let room = DispatchSemaphore(value: 0)

  /// Begins to tell, in batches of at most so many acts; each act is given as `step` makes it.
  init(_ steps: SampleSteps, batch most: Int, _ step: @escaping @Sendable (SampleStep) -> BatchStep) {
    let (stream, telling) = AsyncStream.makeStream(of: Batch.self)
    batches = stream.makeAsyncIterator()
    self.telling = telling
    for _ in 0..<ToldAhead.ahead { room.signal() }
    let work: @Sendable () -> Void = { [room] in
      var rest = steps.makeIterator()
      while true {
        room.wait()
        let batch = ToldAhead.next(&rest, most, step)
        if batch.steps.isEmpty { return telling.finish() }
        if case .terminated = telling.yield(batch) { return }
      }
    }
    if !Helper.begin(work) { DispatchQueue.global().async(execute: work) }
  }

  deinit {
    telling.finish()
    room.signal()
  }

  /// The next batch; nil behind the last.
  mutating func next() async -> Batch? {
    defer { room.signal() }
    return await batches.next()
  }

  /// The next steps; where whole windows fill a batch by half, it ends with them, so that no case is entered in two batches.
  private static func next(_ rest: inout SampleSteps.Iterator, _ most: Int, _ step: (SampleStep) -> BatchStep) -> Batch {
    var batch = Batch()
    while batch.steps.count < most, let told = rest.next() {
      batch.steps.append(step(told))
      batch.ids.insert(told.id)
      if batch.steps.count >= most / 2, rest.isBetweenWindows { break }
    }
    return batch
  }
}
