import Cells

extension Console {
  /// The names of panes in a row, on a rule, as many as have room in whole words: the one that is shown is always among them. A sign at an end says that
  /// there are more.
  ///
  /// - Parameter room: how many cells stay free at the end.
  /// - Returns: where the row ends.
  @discardableResult
  func drawPanes(_ names: [String], _ current: Int, keeping room: Int = 0, _ line: Rect, _ grid: inout Grid) -> Int {
    grid.fill(line, .border, with: sitting.glyphs.rule)
    let labels = names.map { " " + $0 + " " }
    let width = line.width - room - 1
    func taken(_ range: ClosedRange<Int>) -> Int { range.reduce(0) { $0 + Width.of(labels[$1]) + 1 } }
    guard labels.indices.contains(current) else { return line.x }
    var (first, last) = (0, current)
    while first < current, taken(first...current) > width { first += 1 }
    while last + 1 < labels.count, taken(first...last + 1) <= width + 1 { last += 1 }
    var x = line.x + 1
    for place in first...last { x += grid.put(labels[place], x: x, y: line.y, place == current ? .selectionIdle : .muted) + 1 }
    if first > 0 { grid.put(sitting.glyphs.choice.0, x: line.x, y: line.y, .muted) }
    if last + 1 < labels.count { grid.put(sitting.glyphs.choice.1, x: line.maxX - 1 - room, y: line.y, .muted) }
    return x
  }
}
