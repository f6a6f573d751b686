/// A place on the screen: column `x` and row `y`, counted from zero at the top left.
public struct Point: Hashable, Sendable {
  /// The column, from zero.
  public var x: Int
  /// The row, from zero.
  public var y: Int

  /// The place at column `x`, row `y`.
  public init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }
}

/// How many columns and rows there are; never negative.
public struct Size: Hashable, Sendable {
  /// Columns.
  public let width: Int
  /// Rows.
  public let height: Int

  /// So many columns and rows; negative counts become zero.
  public init(width: Int, height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
  }
}

/// What a column or a row of a split asks for.
public enum Extent: Hashable, Sendable {
  /// Exactly so many cells.
  case fixed(Int)
  /// A part of what the fixed ones leave, by weight.
  case share(Int)
}

/// A box of cells; may be empty, and may lie beyond the grid, which clips it.
public struct Rect: Hashable, Sendable {
  /// The leftmost column.
  public let x: Int
  /// The topmost row.
  public let y: Int
  /// Columns, zero or more.
  public let width: Int
  /// Rows, zero or more.
  public let height: Int

  /// The box at column `x`, row `y`; negative extents become zero.
  public init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = max(0, width)
    self.height = max(0, height)
  }

  /// The box that covers a whole screen of this size.
  public init(_ size: Size) { self.init(x: 0, y: 0, width: size.width, height: size.height) }

  /// Whether it holds no cell.
  public var isEmpty: Bool { width == 0 || height == 0 }
  /// The first column to the right of it.
  public var maxX: Int { x + width }
  /// The first row below it.
  public var maxY: Int { y + height }
  /// Its extent without its place.
  public var size: Size { Size(width: width, height: height) }

  /// Whether a place lies inside.
  public func contains(_ point: Point) -> Bool { point.x >= x && point.x < maxX && point.y >= y && point.y < maxY }

  /// What both boxes cover; empty where they do not meet.
  public func intersection(_ other: Rect) -> Rect {
    let left = max(x, other.x)
    let top = max(y, other.y)
    return Rect(x: left, y: top, width: min(maxX, other.maxX) - left, height: min(maxY, other.maxY) - top)
  }
}

extension Rect {
  /// Its upper rows, at most so many.
  public func top(_ rows: Int) -> Rect { Rect(x: x, y: y, width: width, height: min(max(0, rows), height)) }

  /// Its lower rows, at most so many.
  public func bottom(_ rows: Int) -> Rect {
    let kept = min(max(0, rows), height)
    return Rect(x: x, y: maxY - kept, width: width, height: kept)
  }

  /// Its left columns, at most so many.
  public func left(_ columns: Int) -> Rect { Rect(x: x, y: y, width: min(max(0, columns), width), height: height) }

  /// Its right columns, at most so many.
  public func right(_ columns: Int) -> Rect {
    let kept = min(max(0, columns), width)
    return Rect(x: maxX - kept, y: y, width: kept, height: height)
  }

  /// What is left when the upper rows are taken away.
  public func droppingTop(_ rows: Int) -> Rect { bottom(height - max(0, rows)) }
  /// What is left when the lower rows are taken away.
  public func droppingBottom(_ rows: Int) -> Rect { top(height - max(0, rows)) }
  /// What is left when the left columns are taken away.
  public func droppingLeft(_ columns: Int) -> Rect { right(width - max(0, columns)) }
  /// What is left when the right columns are taken away.
  public func droppingRight(_ columns: Int) -> Rect { left(width - max(0, columns)) }

  /// One row of it, from zero; empty where it has no such row.
  public func row(_ index: Int) -> Rect {
    index >= 0 && index < height ? Rect(x: x, y: y + index, width: width, height: 1) : Rect(x: x, y: y, width: width, height: 0)
  }

  /// The box without a margin of so many columns and rows on each side.
  public func inset(columns: Int = 1, rows: Int = 1) -> Rect {
    droppingLeft(columns).droppingRight(columns).droppingTop(rows).droppingBottom(rows)
  }

  /// A box of this size in the middle, made smaller where it does not fit.
  public func centred(width wanted: Int, height rows: Int) -> Rect {
    let size = Size(width: min(wanted, width), height: min(rows, height))
    return Rect(x: x + (width - size.width) / 2, y: y + (height - size.height) / 2, width: size.width, height: size.height)
  }

  /// The box cut into columns from the left, with `gap` columns between them. What does not fit is empty.
  public func columns(_ extents: [Extent], gap: Int = 0) -> [Rect] {
    Rect.split(width, extents, gap).map { Rect(x: x + $0.start, y: y, width: $0.length, height: height) }
  }

  /// The box cut into rows from the top, with `gap` rows between them. What does not fit is empty.
  public func rows(_ extents: [Extent], gap: Int = 0) -> [Rect] {
    Rect.split(height, extents, gap).map { Rect(x: x, y: y + $0.start, width: width, height: $0.length) }
  }

  private static func split(_ whole: Int, _ extents: [Extent], _ gap: Int) -> [(start: Int, length: Int)] {
    var free = whole - gap * max(0, extents.count - 1)
    var weights = 0
    for extent in extents {
      switch extent {
      case .fixed(let cells): free -= max(0, cells)
      case .share(let weight): weights += max(0, weight)
      }
    }
    free = max(0, free)
    var parts: [(start: Int, length: Int)] = []
    var start = 0
    for extent in extents {
      var length: Int
      switch extent {
      case .fixed(let cells): length = max(0, cells)
      case .share(let weight):
        // Each share is taken from what is still free, so that rounding never loses a cell.
        length = weights > 0 ? free * max(0, weight) / weights : 0
        free -= length
        weights -= max(0, weight)
      }
      length = max(0, min(length, whole - start))
      parts.append((start, length))
      start = min(whole, start + length + gap)
    }
    return parts
  }
}
