import CaseEngine

extension SampleCourt {
  /// Every act of every case, lazily. Within each window of cases the acts are in the order of time, so that a small court grew
  /// as a real one does; a large one comes window by window, and needs no more memory than one.
  public var steps: SampleSteps { SampleSteps(scenery: scenery) }

  /// The acts as a store takes them, signatures left out: for whoever only wants cases.
  public var acts: some Sequence<PlacedAct> & Sendable { SampleActs(steps: steps) }
}

/// The acts of a sample court.
public struct SampleSteps: Sequence, Sendable {
  /// How many cases are told side by side at first: a court of so many grew as a real one does.
  public static let window = 512
  /// How many follow at a time in a larger one.
  static let furtherWindow = 64

  let scenery: Scenery
  /// Acts that are told among those of the first window.
  var more: [SampleStep] = []

  /// Tells the court from the beginning.
  public func makeIterator() -> Iterator { Iterator(scenery: scenery, more: more) }

  /// Tells the court, window by window.
  public struct Iterator: IteratorProtocol, Sendable {
    private let scenery: Scenery
    private var diary = Diary()
    private var told = 0
    private var pending: [SampleStep] = []
    private var place = 0
    private let more: [SampleStep]

    init(scenery: Scenery, more: [SampleStep]) {
      self.scenery = scenery
      self.more = more
    }

    /// Whether the next act begins another window: every case that was begun is told to its end.
    var isBetweenWindows: Bool { place == pending.count }

    /// The next act; nil after the last.
    public mutating func next() -> SampleStep? {
      if place == pending.count, told < scenery.count { tellWindow() }
      guard place < pending.count else { return nil }
      place += 1
      return pending[place - 1]
    }

    private mutating func tellWindow() {
      pending.removeAll(keepingCapacity: true)
      place = 0
      let end = Swift.min(told + (told == 0 ? SampleSteps.window : SampleSteps.furtherWindow), scenery.count)
      if told == 0 { pending += more }
      for index in told..<end { pending += CaseWriter.history(of: index, in: scenery, &diary) }
      told = end
      // Stable: the acts of one case keep their order even within one moment.
      let order = pending.indices.sorted { (pending[$0].at, $0) < (pending[$1].at, $1) }
      pending = order.map { pending[$0] }
    }
  }
}

/// The acts of a sample court, each behind the version of its case.
struct SampleActs: Sequence, Sendable {
  let steps: SampleSteps

  func makeIterator() -> Iterator { Iterator(steps: steps.makeIterator()) }

  struct Iterator: IteratorProtocol {
    var steps: SampleSteps.Iterator
    private var versions: [CaseID: Int] = [:]

    init(steps: SampleSteps.Iterator) { self.steps = steps }

    mutating func next() -> PlacedAct? {
      while let step = steps.next() {
        guard let act = step.placed(after: versions[step.id] ?? 0) else { continue }
        versions[step.id, default: 0] += act.act.facts.count
        return act
      }
      return nil
    }
  }
}
