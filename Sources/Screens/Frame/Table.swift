import Cells

/// A table: columns in a box, a heading, and rows one of which is selected.
struct Table: Sendable {
  struct Column: Sendable {
    let extent: Extent
    let heading: String
    var align = Grid.Alignment.left
  }

  typealias Piece = CaseLine.Piece

  let columns: [Column]
  let boxes: [Rect]
  let area: Rect
  private let barWidth: Int

  /// Columns, in front of which two places are left for the pointer and the mark.
  ///
  /// The bar over the selected row spans the first few columns, those that name it; the others keep their colours, which mean something, and
  /// need not be written anew with every key: over a slow line a row costs more than the key. Nil: the whole row.
  init(_ columns: [Column], in area: Rect, bar: Int? = nil) {
    self.columns = columns
    self.area = area
    let boxes = area.droppingLeft(2).droppingRight(1).columns(columns.map(\.extent), gap: 1)
    self.boxes = boxes
    let end = bar.flatMap { (1..<columns.count).contains($0) ? boxes[$0 - 1].maxX + 1 : nil }
    barWidth = (end ?? area.maxX) - area.x
  }

  func drawHeading(_ grid: inout Grid) {
    grid.fill(area.top(1), .columnHeading)
    for (column, box) in zip(columns, boxes) { grid.put(column.heading, in: box.top(1), .columnHeading, align: column.align) }
  }

  /// The line of the screen that a row takes.
  func line(_ y: Int) -> Rect { Rect(x: area.x, y: y, width: area.width, height: 1) }

  /// How a row stands out.
  struct Standing {
    var isSelected = false
    var isMarked = false
    var isChanged = false
    /// Whether others brought it here since the list was opened.
    var isNew = false
    /// Whether the list has the keys.
    var hasKeys = true
  }

  /// Draws one row at a line of the screen.
  func draw(_ pieces: [Piece], y: Int, _ standing: Standing, _ glyphs: Glyphs, _ grid: inout Grid) {
    let line = line(y)
    for (place, piece) in pieces.enumerated() where place < boxes.count {
      let box = boxes[place]
      let role = standing.isChanged && piece.role == .text ? Role.changed : piece.role
      grid.putCut(piece.text, in: Rect(x: box.x, y: y, width: box.width, height: 1), role, align: columns[place].align)
    }
    if standing.isMarked {
      grid.paint(line) { $0 == .text || $0 == .muted ? .marked : $0 }
      grid.put(glyphs.mark, x: area.x + 1, y: y, .marked)
    } else if standing.isChanged {
      grid.put(glyphs.warning, x: area.x + 1, y: y, .changed)
    } else if standing.isNew {
      grid.put(glyphs.new, x: area.x + 1, y: y, .changed)
    }
    if standing.isSelected {
      grid.put(glyphs.pointer, x: area.x, y: y, .text)
      let bar = Rect(x: area.x, y: y, width: barWidth, height: 1)
      if standing.hasKeys { grid.select(bar) } else { grid.paint(bar, .selectionIdle) }
    }
  }
}

extension Rect {
  /// The first row to show so that the selected one is in sight in so many rows.
  static func top(_ top: Int, selected: Int, rows: Int) -> Int { max(min(top, selected), selected - max(1, rows) + 1) }
}

extension Grid {
  /// Puts a text into one row of a box, cut with an ellipsis where it does not fit, without taking it apart first: for tables, which are
  /// drawn with every key. Stands left or right.
  mutating func putCut(_ text: String, in box: Rect, _ role: Role, align: Alignment = .left) {
    guard box.width > 0, box.height > 0 else { return }
    let width = Width.of(text)
    if width <= box.width {
      put(text, x: align == .right ? box.maxX - width : box.x, y: box.y, role, limit: box.width)
      return
    }
    let used = put(text, x: box.x, y: box.y, role, limit: box.width - 1)
    put("…", x: box.x + used, y: box.y, role, limit: 1)
  }
}
