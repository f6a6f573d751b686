/// A case as it was read.
struct ReadCase: Sendable {
  var record: CaseRecord
  var lines: LinesOfRecord
  /// Where it begins in the file.
  let place: FilePlace
}

/// Cases that were read together, and what was told of the lines between them.
struct ReadBatch: Sendable {
  var cases: [ReadCase] = []
  /// Lines of the court's own book that came between them.
  var court: [CourtLine] = []
  var news: [ImportNews] = []
  var refused = 0
  /// Whether the file ended.
  var isLast = false
}

extension ImportReader {
  /// How much is told before a batch ends: of a file in which nothing is right, not all is kept in memory.
  private static var mostNews: Int { 1_000 }

  /// The next cases: at most so many, and of so many bytes but for the last one; fewer where much is to be told.
  mutating func nextBatch(upTo most: Int, bytes: Int) throws(SourceFailure) -> ReadBatch {
    var batch = ReadBatch()
    while batch.cases.count < most, batch.news.count < ImportReader.mostNews {
      guard let line = try next() else {
        batch.isLast = true
        return batch
      }
      switch line {
      case .record(let record, let lines):
        batch.cases.append(ReadCase(record: record, lines: lines, place: lastPlace))
        if lastPlace.byte - batch.cases[0].place.byte >= bytes { return batch }
      case .court(let line): batch.court.append(line)
      case .problem(let problem):
        batch.refused += 1
        batch.news.append(.problem(problem))
      case .warning(let warning): batch.news.append(.warning(warning))
      }
    }
    return batch
  }

  /// A record that was read before, with its place.
  func record(at place: FilePlace) throws(SourceFailure) -> ReadCase {
    guard var again = again(from: place) else { throw .changed }
    while let line = try again.next() {
      if case .record(let record, let lines) = line { return ReadCase(record: record, lines: lines, place: place) }
    }
    throw .changed
  }
}
