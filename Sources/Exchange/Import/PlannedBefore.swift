import CaseEngine

/// What earlier lines of a file make of cases and incoming numbers, as long as it is not in the register.
struct PlannedBefore: Sendable {
  /// How much of it is kept.
  enum Keeping: Sendable {
    /// Every act, to go in; and the cases and numbers of a batch until the next one is planned, while it goes in.
    case acts
    /// Every case: nothing goes in, and the file comes only once.
    case cases
    /// Of a case where in the file its lines stand, so that it can be planned again should it come again: nothing goes in. The cases planned
    /// last are kept whole.
    case places
  }

  /// What is known of a court number.
  enum Trace {
    /// The case, after what was planned of it.
    case whole(CaseFile)
    /// Lines that grew a case of the register, or made one, in their order.
    case places(of: CaseID?, [FilePlace])
    /// The case that has it in the register gives it up.
    case givenUp
  }

  private struct Lines {
    let id: CaseID?
    let first: FilePlace
    var further: [FilePlace] = []
  }

  /// What is known of one batch, or of all.
  private struct Batch {
    var files: [CaseNumber: CaseFile] = [:]
    var givenUp: Set<CaseNumber> = []
    var submissions: [Shadow: Day] = [:]
  }

  private let keeping: Keeping
  private var batch = Batch()
  private var last = Batch()
  private var lines: [Shadow: Lines] = [:]

  init(_ keeping: Keeping) { self.keeping = keeping }

  var keepsActs: Bool { keeping == .acts }

  /// What is known of a number; nil where nothing is.
  func trace(of number: CaseNumber) -> Trace? {
    if let file = batch.files[number] { return .whole(file) }
    if batch.givenUp.contains(number) { return .givenUp }
    if let file = last.files[number] { return .whole(file) }
    if let lines = lines[Shadow(number.text)] { return .places(of: lines.id, [lines.first] + lines.further) }
    return last.givenUp.contains(number) ? .givenUp : nil
  }

  /// The day of an incoming number that an earlier line gave it.
  func day(of submission: String) -> Day? {
    let shadow = Shadow(submission)
    return batch.submissions[shadow] ?? last.submissions[shadow]
  }

  /// Takes in what a line makes of a case: of a new one, or of an existing one.
  mutating func take(_ file: CaseFile, on existing: CaseFile?, at place: FilePlace) {
    guard let number = file.number else { return }
    if let former = existing?.number, former != number {
      batch.files[former] = nil
      lines[Shadow(number.text)] = lines.removeValue(forKey: Shadow(former.text))
      batch.givenUp.insert(former)
    }
    batch.givenUp.remove(number)
    batch.files[number] = file
    guard keeping == .places else { return }
    let shadow = Shadow(number.text)
    if lines[shadow]?.further.append(place) == nil { lines[shadow] = Lines(id: existing?.id, first: place) }
  }

  /// Takes in that a line gives an incoming number a day.
  mutating func take(submission: String, of day: Day) { batch.submissions[Shadow(submission)] = day }

  /// Keeps a case whole again that was planned anew.
  mutating func recall(_ file: CaseFile, as number: CaseNumber) { batch.files[number] = file }

  /// Lets go of what need not be kept any longer.
  mutating func endBatch() {
    switch keeping {
    case .acts: (last, batch) = (batch, Batch())
    case .cases: break
    case .places: (last.files, batch.files) = (batch.files, [:])
    }
  }
}

/// 128 bits in place of a text that only has to be known again. They are seeded anew in each process: nobody can make two texts that meet.
private struct Shadow: Hashable {
  private let first: Int
  private let second: Int

  init(_ text: String) {
    func hash(_ turn: Int) -> Int {
      var hasher = Hasher()
      hasher.combine(turn)
      hasher.combine(text)
      return hasher.finalize()
    }
    (first, second) = (hash(1), hash(2))
  }
}
