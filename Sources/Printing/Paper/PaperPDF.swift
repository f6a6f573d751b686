import CPango

extension PrintedPaper {
  /// Whether this machine has what PDF takes: the libraries Pango and Cairo.
  public static var hasPDF: Bool { pangoIsThere() != 0 }

  /// The paper as pages of PDF, A4; nil where the libraries are missing, or failed.
  public var pdf: [UInt8]? {
    guard let press = Press(title: name) else { return nil }
    for block in blocks { press.set(block) }
    return press.finish()
  }
}

/// Owns a paper that Pango and Cairo are making, and lets it go in deinit: sets block under block, line by line, and begins a new page where one is full.
private final class Press {
  private let paper: OpaquePointer
  private var top = Press.margin
  private var isBegun = false

  private static let (width, height, margin) = (595.0, 842.0, 48.0)
  private static let (letters, small, bold) = ("Sans 10", "Sans 8", "Sans Bold 10")
  private static let inner = width - 2 * margin

  init?(title: String) {
    guard let paper = pangoBegin(Press.width, Press.height, title) else { return nil }
    self.paper = paper
  }

  deinit { pangoEnd(paper) }

  /// The bytes; nil where something failed.
  func finish() -> [UInt8]? {
    var (bytes, count): (UnsafePointer<UInt8>?, UInt) = (nil, 0)
    guard pangoFinish(paper, &bytes, &count) != 0, let bytes else { return nil }
    return Array(UnsafeBufferPointer(start: bytes, count: Int(count)))
  }

  func set(_ block: PrintedPaper.Block) {
    if isBegun { top += 8 }
    switch block {
    case .title(let title):
      set(title, "Sans Bold 14")
      top += 4
    case .heading(let heading):
      top += 4
      // A heading stays with what it heads.
      keep(130)
      set(heading, "Sans Bold 11")
    case .lines(let lines): for line in lines { set(line.isEmpty ? " " : line, Press.letters) }
    case .fields(let fields): for field in fields { set(field.label + ": " + field.text, Press.letters) }
    case .table(let headings, let rows): set(headings, rows)
    case .items(let items): for item in items { set(item) }
    case .blanks(let labels):
      keep(Double(labels.count) * 30)
      for label in labels { setBlank(label) }
    case .exact(let line): set(line, Press.small)
    case .note(let note): set(note, Press.small)
    case .nextSheet: nextPage()
    }
    isBegun = true
  }

  private func set(_ text: String, _ font: String, indent: Double = 0) {
    set([(text, font, indent, Press.inner - indent)])
  }

  private func set(_ item: PrintedPaper.Item) {
    let sign = max(14, width(of: item.sign, Press.letters) + 8)
    set([(item.sign, Press.letters, 0, sign), (item.all.joined(separator: "\n"), Press.letters, sign, Press.inner - sign)])
    top += 4
  }

  private func setBlank(_ label: String) {
    top += 14
    set(label + ":", Press.letters)
    pangoRule(paper, Press.margin + width(of: label + ":", Press.letters) + 6, top - 2, 200)
  }

  /// Columns in the largest letters in which each holds its longest word, then as much wider as what stands in them asks; together as wide as the
  /// page. Where no letters are small enough, the rows stand under each other. A row stays whole where a page holds it, and the headings stand again on
  /// each page.
  private func set(_ headings: [String], _ rows: [[String]]) {
    let gap = 7.0
    let room = Press.inner - gap * Double(headings.count - 1)
    for size in ["8.5", "8", "7.5", "7", "6.5"] {
      let (head, body) = ("Sans Bold " + size, "Sans " + size)
      let columns = headings.indices.map { column -> (least: Double, most: Double) in
        let texts = [(headings[column], head)] + rows.map { ($0[column], body) }
        let words = texts.flatMap { text, font in text.split(whereSeparator: \.isWhitespace).map { width(of: String($0), font) } }
        return ((words.max() ?? 0) + 2, (texts.map { width(of: $0, $1) }.max() ?? 0) + 2)
      }
      let least = columns.map(\.least).reduce(0, +)
      guard least <= room else { continue }
      let wanted = columns.map { $0.most - $0.least }.reduce(0, +)
      let share = min(1, (room - least) / max(1, wanted))
      let grid = columns.map { $0.least + share * ($0.most - $0.least) }
      return set(cells(of: headings, in: grid, head, gap), rows.map { cells(of: $0, in: grid, body, gap) })
    }
    for item in PrintedPaper.items(of: headings, rows) { set(item) }
  }

  private typealias Cells = [(text: String, font: String, left: Double, width: Double)]

  private func cells(of row: [String], in grid: [Double], _ font: String, _ gap: Double) -> Cells {
    var left = 0.0
    return zip(row, grid).map { cell, width in
      defer { left += width + gap }
      return (cell.isEmpty ? " " : cell, font, left, width)
    }
  }

  private func set(_ head: Cells, _ rows: [Cells]) {
    func set(_ row: Cells) {
      self.set(row)
      top += 2
      pangoRule(paper, Press.margin, top, Press.inner)
      top += 2
    }
    let headHeight = height(of: head) + 4
    keep(headHeight + (rows.first.map { height(of: $0) } ?? 0) + 4)
    set(head)
    for row in rows {
      let height = height(of: row) + 4
      if top + height > Press.height - Press.margin, height + headHeight < Press.height - 2 * Press.margin {
        nextPage()
        set(head)
      }
      set(row)
    }
  }

  /// Begins the next page where this one has no room for so much, and a whole one has.
  private func keep(_ height: Double) {
    if top + height > Press.height - Press.margin, top > Press.margin, height < Press.height - 2 * Press.margin { nextPage() }
  }

  /// How wide a text is in one line, or its widest line.
  private func width(of text: String, _ font: String) -> Double {
    let count = pangoSet(paper, 15, text, font, 100_000)
    return (0..<count).map { pangoLineWidth(paper, 15, $0) }.max() ?? 0
  }

  /// How high texts beside each other are.
  private func height(of texts: Cells) -> Double {
    texts.map { text in
      let count = pangoSet(paper, 15, text.text, text.font, text.width)
      return (0..<count).map { pangoLineHeight(paper, 15, $0) }.reduce(0, +)
    }.max() ?? 0
  }

  /// Texts beside each other, line by line.
  private func set(_ texts: [(text: String, font: String, left: Double, width: Double)]) {
    let counts = texts.enumerated().map { pangoSet(paper, Int32($0), $1.text, $1.font, $1.width) }
    for line in 0..<(counts.max() ?? 0) {
      let set = texts.indices.filter { line < counts[$0] }
      let height = set.map { pangoLineHeight(paper, Int32($0), line) }.max() ?? 0
      if top + height > Press.height - Press.margin { nextPage() }
      for column in set { pangoShowLine(paper, Int32(column), line, Press.margin + texts[column].left, top) }
      top += height
    }
  }

  private func nextPage() {
    pangoNextPage(paper)
    top = Press.margin
    isBegun = false
  }
}
