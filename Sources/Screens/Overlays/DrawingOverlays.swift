import Cells
import Wording

extension Console {
  func draw(_ palette: Palette, _ grid: inout Grid) {
    let lines = lines(of: palette)
    let box = content.centred(width: 64, height: paletteHeight + 4)
    drawBox(box, title: palette.actsOnly ? words.actionsTitle : words.paletteTitle, &grid)
    let area = box.inset(columns: 2, rows: 1)
    draw(palette.field, area.top(1), .fieldActive, placeholder: words.paletteHint, &grid)
    let rows = area.droppingTop(2)
    if lines.isEmpty { grid.put(words.nothingFound, in: rows.row(0), .muted) }
    for place in 0..<rows.height where palette.scroller.top + place < lines.count {
      let line = lines[palette.scroller.top + place]
      let row = rows.row(place)
      let parts = row.droppingLeft(2).columns([.share(1), .fixed(14)], gap: 1)
      grid.put(line.title, in: parts[0], line.whyNot == nil ? .text : .disabled)
      grid.put(line.keys, in: parts[1], line.whyNot == nil ? .hintKey : .disabled, align: .right)
      if palette.scroller.top + place == palette.scroller.selected {
        grid.put(sitting.glyphs.pointer, x: row.x, y: row.y, .text)
        grid.select(row)
      }
    }
    let place = palette.scroller.selected
    if lines.indices.contains(place), let why = lines[place].whyNot { grid.put(why, in: area.row(1), .warning) }
  }

  /// The lines of help: what this screen is for, then every action with its keys.
  var helpLines: [(text: String, keys: String, role: Role)] {
    var lines: [(String, String, Role)] = []
    for line in Lines.of(words.helpText(place, key), width: min(size.width, 100) - 4) { lines.append((line, "", .text)) }
    lines.append(("", "", .text))
    for binding in keys.bindings {
      let keys = binding.shownKeys(layout, ascii: namesKeysInASCII).joined(separator: "  ")
      if keys.isEmpty { continue }
      lines.append((words.title(binding.action), keys, .text))
    }
    lines.append(("", "", .text))
    for line in Lines.of(words.helpDates, width: min(size.width, 100) - 4) { lines.append((line, "", .muted)) }
    return lines
  }

  func drawHelp(_ scroller: Scroller, _ grid: inout Grid) {
    let area = content
    grid.fill(area, .text)
    grid.put(words.title(.help) + " \(sitting.glyphs.dot) " + words.screen(place), in: area.top(1).droppingLeft(1), .heading)
    let rows = area.droppingTop(1)
    let lines = helpLines
    for place in 0..<rows.height where scroller.top + place < lines.count {
      let line = lines[scroller.top + place]
      let row = rows.row(place).droppingLeft(2).droppingRight(1)
      if line.keys.isEmpty {
        grid.put(line.text, in: row, line.role)
      } else {
        grid.put(line.keys, in: row.left(26), .hintKey)
        grid.put(line.text, in: row.droppingLeft(27), .text)
      }
      if scroller.top + place == scroller.selected {
        grid.select(rows.row(place))
        grid.cursor = Point(x: rows.x, y: rows.y + place)
      }
    }
  }

  func drawGoTo(_ grid: inout Grid) {
    let lines = Console.destinations
    let box = content.centred(width: 36, height: lines.count + 2)
    drawBox(box, title: words.title(.goTo), &grid)
    let area = box.inset(columns: 2, rows: 1)
    for (place, line) in lines.enumerated() {
      let isOff = whyNot(line.action) != nil
      grid.put(Binding.cap(layout.glyph(for: line.letter)), in: area.row(place).left(3), isOff ? .disabled : .hintKey)
      grid.put(words.title(line.action), in: area.row(place).droppingLeft(4), isOff ? .disabled : .text)
    }
    grid.cursor = Point(x: area.x, y: area.y)
  }

  func drawFirstRun(_ grid: inout Grid) {
    let area = content.centred(width: 72, height: 16)
    var y = 0
    for line in Lines.of(words.firstRunText, width: area.width) {
      grid.put(line, in: area.row(y), .text)
      y += 1
    }
    y += 1
    for way in FirstRunWay.allCases {
      let line = area.row(y)
      let isSelected = way == firstRun.way
      grid.put(words.firstRun(way), in: line.droppingLeft(2), .text)
      if isSelected {
        grid.put(sitting.glyphs.pointer, x: line.x, y: line.y, .text)
        if firstRun.typing == nil {
          grid.select(line)
          grid.cursor = Point(x: line.x, y: line.y)
        } else {
          grid.paint(line, .selectionIdle)
        }
      }
      y += 1
    }
    guard let typing = firstRun.typing else { return }
    y += 1
    drawFirstRunField(words.label(.court), firstRun.court, area.row(y), isActive: typing == .court, &grid)
    if firstRun.way == .take { drawFirstRunField(words.label(.file), firstRun.file, area.row(y + 1), isActive: typing == .file, &grid) }
  }

  private func drawFirstRunField(_ label: String, _ field: TextField, _ line: Rect, isActive: Bool, _ grid: inout Grid) {
    grid.put(label, in: line.left(22), .muted)
    let box = line.droppingLeft(23)
    if isActive { draw(field, box, .fieldActive, &grid) } else { grid.fill(box, .field); grid.put(field.text, in: box, .field) }
  }
}
