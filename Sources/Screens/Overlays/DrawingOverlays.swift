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
    if lines.isEmpty { grid.put(isFinding ? words.lookingFor : words.nothingFound, in: rows.row(0), .muted) }
    let numberWidth = CaseLine.numberWidth(lines.lazy.map(\.number))
    for place in 0..<rows.height where palette.scroller.top + place < lines.count {
      let line = lines[palette.scroller.top + place]
      let row = rows.row(place)
      if case .action = line.target {
        let keys = line.wholeKeys(beside: row.width - 2)
        let parts = row.droppingLeft(2).columns([.share(1), .fixed(Width.of(keys))], gap: 1)
        grid.put(line.title, in: parts[0], line.whyNot == nil ? .text : .disabled)
        grid.put(keys, in: parts[1], line.whyNot == nil ? .hintKey : .disabled)
      } else {
        let parts = row.droppingLeft(2).columns([.fixed(numberWidth), .share(1), .fixed(Width.of(line.keys))], gap: 1)
        grid.put(line.number, in: parts[0], .accent)
        grid.put(line.title, in: parts[1], .text)
        grid.put(line.keys, in: parts[2], .muted, align: .right)
      }
      if palette.scroller.top + place == palette.scroller.selected {
        grid.put(sitting.glyphs.pointer, x: row.x, y: row.y, .text)
        grid.select(row)
      }
    }
    let place = palette.scroller.selected
    if lines.indices.contains(place), let why = lines[place].whyNot { grid.put(why, in: area.row(1), .warning) }
    if let found = whereFound { grid.put(found, in: area.row(1), .notice) }
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

extension PaletteLine {
  /// The keys that have room beside the title in a row of so many columns: never half a key, and always the first.
  fileprivate func wholeKeys(beside columns: Int) -> String {
    let room = columns - Width.of(title) - 1
    var shown = ""
    for key in keys.split(separator: " ") {
      let more = shown.isEmpty ? String(key) : shown + " " + key
      if !shown.isEmpty, Width.of(more) > room { break }
      shown = more
    }
    return shown
  }
}
