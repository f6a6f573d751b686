/// Cells of one row that stand beside each other and are to be written anew.
public struct Run: Equatable, Sendable {
  /// The row, from zero.
  public let row: Int
  /// The column of the first cell.
  public let column: Int
  /// The cells; never begins with a continuation, never ends with the first half of a wide letter.
  public let cells: ArraySlice<Cell>
}

extension Grid {
  /// What must be written to turn the screen that shows `old` into one that shows this grid; everything, where there is no
  /// old one or it had another size. The cursor is not part of it.
  public func changes(since old: Grid?) -> [Run] {
    guard let old, old.size == size else {
      guard width > 0 else { return [] }
      return (0..<height).map { Run(row: $0, column: 0, cells: cells[($0 * width)..<(($0 + 1) * width)]) }
    }
    var runs: [Run] = []
    for row in 0..<height {
      let start = row * width
      let end = start + width
      var index = start
      while index < end {
        guard cells[index] != old.cells[index] else {
          index += 1
          continue
        }
        var first = index
        if cells[first].isContinuation, first > start { first -= 1 }
        while index < end, cells[index] != old.cells[index] || cells[index].isContinuation { index += 1 }
        runs.append(Run(row: row, column: first - start, cells: cells[first..<index]))
      }
    }
    return runs
  }

  /// Writes runs over this grid. What a terminal does with them, for tests.
  public mutating func apply(_ runs: [Run]) {
    for run in runs { write(run.cells, at: run.row * width + run.column) }
  }
}
