import Cells
import Testing

@Suite("The grid")
struct GridTests {
  @Test("A text stands where it was put, and tells the columns it took")
  func put() {
    var grid = Grid(Size(width: 12, height: 2))
    #expect(grid.put("Әбдіғалиев", x: 1, y: 0) == 10)
    #expect(grid.put("日本", x: 0, y: 1) == 4)
    #expect(grid.text == " Әбдіғалиев\n日本")
  }

  @Test("Everything outside the grid is clipped, on every side")
  func clipping() {
    var grid = Grid(Size(width: 4, height: 1))
    grid.put("abcdef", x: -2, y: 0)
    grid.put("no", x: 0, y: 1)
    grid.put("no", x: 0, y: -1)
    grid.fill(Rect(x: 3, y: -5, width: 90, height: 90), .error, with: "─")
    #expect(grid.text == "cde─")
    #expect(grid.roles == "...E")
    #expect(grid.legend == "E error")
  }

  @Test("A grid without cells takes everything and shows nothing", arguments: [Size(width: 0, height: 3), Size(width: 3, height: 0)])
  func empty(size: Size) {
    var grid = Grid(size)
    grid.put("日本", x: 0, y: 0)
    grid.put("x", in: grid.bounds, align: .right)
    grid.fill(grid.bounds, .title)
    grid.select(grid.bounds)
    grid.put(Grid(Size(width: 2, height: 2)), x: 0, y: 0)
    #expect(grid.cells.isEmpty)
    #expect(grid.changes(since: nil).allSatisfy { $0.cells.isEmpty })
  }

  @Test("A wide letter cut in half leaves a blank, never half a letter")
  func halves() {
    var grid = Grid(Size(width: 5, height: 1))
    grid.put("日本語", x: 0, y: 0)
    #expect(grid.text == "日本")
    grid.put("a", x: 1, y: 0)
    grid.put("b", x: 2, y: 0)
    #expect(grid.lines == [" ab"])
    grid.put("x", x: 0, y: 0)
    grid.put("日", x: -1, y: 0)
    #expect(grid.lines == [" ab"])
  }

  @Test("Right-aligned text ends where it should, cut with an ellipsis")
  func aligned() {
    var grid = Grid(Size(width: 8, height: 3))
    grid.put("5/5", in: grid.bounds, row: 0, align: .right)
    grid.put("Договор аренды", in: grid.bounds, row: 1, align: .right)
    grid.put("12", endingAt: 4, y: 2)
    #expect(grid.lines == ["     5/5", "Договор…", "  12"])
  }

  @Test("The selected row keeps good and bad told apart")
  func selected() {
    var grid = Grid(Size(width: 4, height: 1))
    grid.put("a", x: 0, y: 0)
    grid.put("✗", x: 1, y: 0, .overdue)
    grid.put("✓", x: 2, y: 0, .ready)
    grid.select(grid.bounds)
    #expect(grid.roles == "SXGS")
    #expect(grid.text == "a✗✓")
  }

  @Test("Each role has a letter of its own for pictures")
  func letters() {
    #expect(Set(Role.allCases.map(\.letter)).count == Role.allCases.count)
  }

  @Test("Another grid is put in with its cursor, clipped without half letters")
  func nested() {
    var inner = Grid(Size(width: 4, height: 1))
    inner.put("日本", x: 0, y: 0, .notice)
    inner.cursor = Point(x: 1, y: 0)
    var outer = Grid(Size(width: 4, height: 1))
    outer.put("....", x: 0, y: 0)
    outer.put(inner, x: -1, y: 0)
    #expect(outer.lines == [" 本."])
    outer.put(inner, x: 1, y: 0)
    #expect(outer.lines == [" 日"])
    #expect(outer.cursor == Point(x: 2, y: 0))
  }

  @Test("Writing the changes over the old screen gives the new one, whatever was put where")
  func changes() {
    var generator = Dice(seed: 7)
    let words = ["дело", "日本", "ё", "e\u{301}", "👨‍👩‍👧", "─", "abc", "\u{1B}[31m", "  "]
    var old = Grid(Size(width: 17, height: 3))
    for _ in 0..<3_000 {
      var new = old
      for _ in 0..<generator.below(4) {
        let role = Role.allCases[generator.below(Role.allCases.count)]
        new.put(words[generator.below(words.count)], x: generator.below(20) - 2, y: generator.below(3), role)
      }
      let runs = new.changes(since: old)
      for run in runs {
        #expect(run.cells.first?.isContinuation == false)
        let next = run.column + run.cells.count
        #expect(new[next, run.row]?.isContinuation != true)
      }
      var written = old
      written.apply(runs)
      #expect(written == new)
      old = new
    }
  }

  @Test("Nothing changed means nothing to write; another size means everything")
  func wholeOrNothing() {
    var grid = Grid(Size(width: 5, height: 2))
    grid.put("a", x: 0, y: 0)
    #expect(grid.changes(since: grid).isEmpty)
    #expect(grid.changes(since: Grid(Size(width: 4, height: 2))).map(\.cells.count) == [5, 5])
    #expect(grid.changes(since: Grid(grid.size)).map(\.cells.count) == [1])
  }

  @Test("A box is cut into columns that fill it exactly")
  func columns() {
    let box = Rect(x: 2, y: 1, width: 30, height: 4)
    let parts = box.columns([.fixed(10), .share(1), .share(2), .fixed(3)], gap: 1)
    #expect(parts.map(\.width) == [10, 4, 10, 3])
    #expect(parts.map(\.x) == [2, 13, 18, 29])
    #expect(parts.last?.maxX == box.maxX)
    #expect(box.rows([.fixed(3), .share(1), .fixed(2)]).map(\.height) == [3, 0, 1])
    #expect(box.top(1).maxY == box.droppingTop(1).y)
    #expect(box.droppingTop(9).isEmpty)
    #expect(box.centred(width: 10, height: 2) == Rect(x: 12, y: 2, width: 10, height: 2))
  }
}

/// A small generator whose numbers are the same on every run.
struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func below(_ limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(limit))
  }
}
