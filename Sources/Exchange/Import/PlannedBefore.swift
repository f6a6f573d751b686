import CaseEngine

/// What earlier lines of a file make of cases and incoming numbers, as long as it is not in the register.
struct PlannedBefore: Sendable {
  /// How much of it is kept.
  enum Keeping: Sendable {
    /// Every case and every act: they are about to go in together.
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

  private let keeping: Keeping
  private var files: [CaseNumber: CaseFile] = [:]
  /// The cases of the batch before, where cases are kept by their places.
  private var lastFiles: [CaseNumber: CaseFile] = [:]
  private var lines: [Shadow: Lines] = [:]
  private var givenUp: Set<CaseNumber> = []
  private var submissions: [Shadow: Day] = [:]

  init(_ keeping: Keeping) { self.keeping = keeping }

  var keepsActs: Bool { keeping == .acts }

  /// What is known of a number; nil where nothing is.
  func trace(of number: CaseNumber) -> Trace? {
    if let file = files[number] ?? lastFiles[number] { return .whole(file) }
    if let lines = lines[Shadow(number.text)] { return .places(of: lines.id, [lines.first] + lines.further) }
    return givenUp.contains(number) ? .givenUp : nil
  }

  /// The day of an incoming number that an earlier line gave it.
  func day(of submission: String) -> Day? { submissions[Shadow(submission)] }

  /// Takes in what a line makes of a case: of a new one, or of an existing one.
  mutating func take(_ file: CaseFile, on existing: CaseFile?, at place: FilePlace) {
    guard let number = file.number else { return }
    if let former = existing?.number, former != number {
      files[former] = nil
      lastFiles[former] = nil
      lines[Shadow(number.text)] = lines.removeValue(forKey: Shadow(former.text))
      givenUp.insert(former)
    }
    givenUp.remove(number)
    files[number] = file
    guard keeping == .places else { return }
    let shadow = Shadow(number.text)
    if lines[shadow]?.further.append(place) == nil { lines[shadow] = Lines(id: existing?.id, first: place) }
  }

  /// Takes in that a line gives an incoming number a day.
  mutating func take(submission: String, of day: Day) { submissions[Shadow(submission)] = day }

  /// Keeps a case whole again that was planned anew.
  mutating func recall(_ file: CaseFile, as number: CaseNumber) { files[number] = file }

  /// Lets go of what need not be kept whole any longer.
  mutating func endBatch() {
    if keeping == .places { (lastFiles, files) = (files, [:]) }
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
