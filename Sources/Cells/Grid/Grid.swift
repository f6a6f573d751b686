/// A screenful of cells: what a screen draws, what a test reads, what a terminal is given. A value; knows no terminal.
///
/// Everything put outside is clipped; a grid of no size takes everything and shows nothing.
public struct Grid: Equatable, Sendable {
  /// Columns and rows.
  public let size: Size
  /// All cells, row after row.
  public private(set) var cells: [Cell]
  /// Whether a letter of two columns was ever put: without one there is nothing to take care of.
  private var hasWide = false
  /// Where the hardware cursor stands, for readers of the screen and for typing; nil hides it.
  public var cursor: Point?

  /// Whether two grids show the same.
  public static func == (left: Grid, right: Grid) -> Bool {
    left.size == right.size && left.cursor == right.cursor && left.cells == right.cells
  }

  /// A blank grid.
  public init(_ size: Size) {
    self.size = size
    cells = Array(repeating: .blank(), count: size.width * size.height)
  }

  /// Columns.
  public var width: Int { size.width }
  /// Rows.
  public var height: Int { size.height }
  /// The box that covers the whole grid.
  public var bounds: Rect { Rect(size) }

  /// The cell at column `x`, row `y`, or nil outside.
  public subscript(x: Int, y: Int) -> Cell? {
    x >= 0 && x < size.width && y >= 0 && y < size.height ? cells[y * size.width + x] : nil
  }

  /// Puts a text from column `x` to the right, at most `limit` columns of it, and tells how many columns it took.
  ///
  /// What could harm a terminal or hide in it is shown as a stand-in. A wide letter that would only fit by half is left out.
  @discardableResult
  public mutating func put(_ text: String, x: Int, y: Int, _ role: Role = .text, limit: Int = .max) -> Int {
    guard y >= 0, y < size.height, limit > 0 else { return 0 }
    let end = min(limit, max(0, size.width - x))
    let row = y * size.width
    var used = 0
    Shown.forEachGlyph(in: text) { glyph in
      guard used + glyph.width <= end else { return false }
      let column = x + used
      used += glyph.width
      if column < 0 {
        // The right half of a wide letter that begins outside.
        if column + glyph.width > 0 { set(.blank(role), row, column + 1) }
        return true
      }
      set(Cell(packed: glyph.packed, role: role), row, column)
      if glyph.width == 2 { set(Cell(packed: Cell.continuationPacked, role: role), row, column + 1) }
      return true
    }
    return used
  }

  /// Puts a text so that it ends before column `end`; its beginning is clipped at column `start`. Tells the columns it took.
  @discardableResult
  public mutating func put(_ text: String, endingAt end: Int, y: Int, _ role: Role = .text, from start: Int = 0) -> Int {
    let shown = Width.fitted(text, to: end - start)
    return put(shown, x: end - Width.of(shown), y: y, role)
  }

  /// Where a text stands in its box.
  public enum Alignment: Sendable {
    /// At the left edge.
    case left
    /// At the right edge: figures.
    case right
    /// In the middle.
    case centre
  }

  /// Puts a text into one row of a box, cut with an ellipsis where it does not fit. Tells the columns it took.
  @discardableResult
  public mutating func put(_ text: String, in box: Rect, row: Int = 0, _ role: Role = .text, align: Alignment = .left) -> Int {
    guard row >= 0, row < box.height, box.width > 0 else { return 0 }
    let shown = Width.fitted(text, to: box.width)
    let free = align == .left ? 0 : max(0, box.width - Width.of(shown))
    return put(shown, x: box.x + (align == .centre ? free / 2 : free), y: box.y + row, role, limit: box.width)
  }

  /// Fills a box with a role, and with a letter of one column: a space, a rule, a shade. Any other letter counts as a space.
  public mutating func fill(_ box: Rect, _ role: Role, with letter: Character = " ") {
    var packed = Cell.blank().packed
    Shown.forEachGlyph(in: String(letter)) { glyph in
      if glyph.width == 1 { packed = glyph.packed }
      return false
    }
    let cell = Cell(packed: packed, role: role)
    let part = box.intersection(bounds)
    for y in part.y..<part.maxY {
      for x in part.x..<part.maxX { set(cell, y * size.width, x) }
    }
  }

  /// Gives all cells of a box another meaning and leaves their letters.
  public mutating func paint(_ box: Rect, _ role: Role) { paint(box) { _ in role } }

  /// Shows a box as the row that the keys act on; good and bad stay told apart.
  public mutating func select(_ box: Rect) { paint(box, \.selected) }

  /// Gives each cell of a box the meaning that `change` makes of its own.
  public mutating func paint(_ box: Rect, _ change: (Role) -> Role) {
    let part = box.intersection(bounds)
    for y in part.y..<part.maxY {
      for index in (y * size.width + part.x)..<(y * size.width + part.maxX) { cells[index] = cells[index].with(change(cells[index].role)) }
    }
  }

  /// Puts another grid into this one with its top left corner at a place; its cursor comes along.
  public mutating func put(_ other: Grid, x: Int, y: Int) {
    for row in 0..<other.height where y + row >= 0 && y + row < height {
      let target = (y + row) * width
      for column in 0..<other.width where x + column >= 0 && x + column < width {
        let cell = other.cells[row * other.width + column]
        if cell.isContinuation {
          if x + column == 0 { set(.blank(cell.role), target, 0) }
        } else if let second = other[column + 1, row], second.isContinuation {
          guard x + column + 1 < width else {
            set(.blank(cell.role), target, x + column)
            continue
          }
          set(cell, target, x + column)
          set(second, target, x + column + 1)
        } else {
          set(cell, target, x + column)
        }
      }
    }
    if let theirs = other.cursor { cursor = Point(x: theirs.x + x, y: theirs.y + y) }
  }

  mutating func write(_ run: ArraySlice<Cell>, at start: Int) {
    hasWide = hasWide || run.contains(where: \.isContinuation)
    cells.replaceSubrange(start..<(start + run.count), with: run)
  }

  /// A wide letter that is overwritten by half loses its other half, so that a continuation always follows its letter.
  private mutating func set(_ cell: Cell, _ row: Int, _ column: Int) {
    let index = row + column
    guard hasWide || cell.isContinuation else {
      cells[index] = cell
      return
    }
    hasWide = true
    if cells[index].isContinuation {
      cells[index - 1] = .blank(cells[index - 1].role)
    } else if column + 1 < size.width, cells[index + 1].isContinuation {
      cells[index + 1] = .blank(cells[index + 1].role)
    }
    cells[index] = cell
  }
}
