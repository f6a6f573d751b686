import Cells

extension Console {
  /// A pane's name, and how many rows it has.
  struct PaneLabel {
    let name: String
    var count = 0
  }

  /// The names of panes in a row, on a rule, as many as have room in whole words: the one that is shown is always among them. Where that lets all of them
  /// stand, the counts are left out. A sign at an end says that there are more.
  ///
  /// - Parameter room: how many cells stay free at the end.
  /// - Returns: where the row ends.
  @discardableResult
  func drawPanes(_ panes: [PaneLabel], _ current: Int, keeping room: Int = 0, _ line: Rect, _ grid: inout Grid) -> Int {
    grid.fill(line, .border, with: sitting.glyphs.rule)
    guard panes.indices.contains(current) else { return line.x }
    let counted = panes.map { " " + $0.name + ($0.count > 0 ? " \($0.count)" : "") + " " }
    let bare = panes.map { " " + $0.name + " " }
    let all = 0...panes.count - 1
    func fits(_ range: ClosedRange<Int>, _ labels: [String]) -> Bool {
      // Behind the last of all no sign has to stand.
      range.reduce(0) { $0 + Width.of(labels[$1]) + 1 } <= line.width - room + (range.upperBound == all.upperBound ? 1 : 0)
    }
    let labels = !fits(all, counted) && fits(all, bare) ? bare : counted
    var (first, last) = (0, current)
    while first < current, !fits(first...current, labels) { first += 1 }
    while last < all.upperBound, fits(first...last + 1, labels) { last += 1 }
    var x = line.x + 1
    for place in first...last { x += grid.put(labels[place], x: x, y: line.y, place == current ? .selectionIdle : .muted) + 1 }
    if first > 0 { grid.put(sitting.glyphs.choice.0, x: line.x, y: line.y, .muted) }
    if last < all.upperBound { grid.put(sitting.glyphs.choice.1, x: line.maxX - 1 - room, y: line.y, .muted) }
    return x
  }
}
