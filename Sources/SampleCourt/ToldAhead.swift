import CaseEngine

/// A court that goes on being told while a register takes in what was told, a few batches ahead: while the register waits for the disk, the next ones
/// are told, and while it is busy, nobody keeps it from the other cores.
struct ToldAhead {
  /// How many batches are told ahead; each takes some 50 MB.
  private static let ahead = 3

  /// A batch, and the court behind it.
  private struct Told: Sendable {
    let steps: [SampleStep]
    let rest: SampleSteps.Iterator
  }

  private let batch: Int
  /// What is told or being told, in its order.
  private var coming: [Task<Told, Never>] = []

  /// Begins to tell, in batches of at most so many acts.
  init(_ steps: SampleSteps, batch: Int) {
    self.batch = batch
    let begun = steps.makeIterator()
    coming = [Task { ToldAhead.told(begun, batch) }]
    while coming.count < ToldAhead.ahead { goOn() }
  }

  /// The next batch; nil behind the last.
  mutating func next() async -> [SampleStep]? {
    let told = await coming.removeFirst().value
    goOn()
    if !told.steps.isEmpty { return told.steps }
    coming = []
    return nil
  }

  private mutating func goOn() {
    guard let last = coming.last else { return }
    coming.append(Task { [batch] in ToldAhead.told(await last.value.rest, batch) })
  }

  /// The next steps; where whole windows fill a batch by half, it ends with them, so that no case is entered in two batches.
  private static func told(_ steps: SampleSteps.Iterator, _ most: Int) -> Told {
    var rest = steps
    var batch: [SampleStep] = []
    while batch.count < most, let step = rest.next() {
      batch.append(step)
      if batch.count >= most / 2, rest.isBetweenWindows { break }
    }
    return Told(steps: batch, rest: rest)
  }
}
