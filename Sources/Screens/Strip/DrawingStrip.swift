import CaseEngine
import Cells
import Wording

extension Console {
  /// A piece of the strip: a text, and what it is.
  struct StripPiece: Hashable {
    let text: String
    let role: Role
    var field: FieldKey?
  }

  /// The lines of a strip, the pieces flowing from line to line; and the line that says more about the answer that has the keys.
  func stripLines(_ strip: Strip) -> [[StripPiece]] {
    let titles = Lines.of(stripTitle(strip), width: size.width - 2, most: 2)
    var pieces = [StripPiece(text: titles.last ?? "", role: .stripKey)]
    if case .resume(let unfinished) = strip.purpose, !unfinished.draft.number.isEmpty {
      pieces.append(StripPiece(text: unfinished.draft.number, role: .strip))
    }
    for field in strip.fields.list { pieces.append(piece(field, isActive: field.key == strip.fields.current?.key)) }
    var lines: [[StripPiece]] = titles.dropLast().map { [StripPiece(text: $0, role: .stripKey)] } + [[]]
    var used = 1
    for piece in pieces.flatMap({ whole($0) }) {
      let width = Width.of(piece.text) + 3
      if used + width > size.width, !(lines.last?.isEmpty ?? true) {
        lines.append([])
        used = 1
      }
      lines[lines.count - 1].append(piece)
      used += width
    }
    for line in notes(strip).flatMap({ whole($0) }) { lines.append([line]) }
    return lines
  }

  /// A piece that is longer than a line, as several: at most three, cut between words.
  private func whole(_ piece: StripPiece) -> [StripPiece] {
    let width = size.width - 3
    guard piece.field == nil, Width.of(piece.text) > width else { return [piece] }
    return Lines.of(piece.text, width: width, most: 3).map {
      StripPiece(text: Lines.wholeWords(of: $0, to: width) ?? Width.fitted($0, to: width), role: piece.role)
    }
  }

  func stripTitle(_ strip: Strip) -> String {
    let dot = " \(sitting.glyphs.dot) "
    switch strip.purpose {
    case .papers(let action):
      let going = strip.going
      let what = going.count == 1 ? words.document(going[0].document, going[0].title) : words.documents(going.count)
      // In lists across cases two papers may have one name; a narrow list does not show their cases.
      let matter = going.count == 1 && place != .oneCase ? dot + going[0].caseNumber.text : ""
      return (strip.isOffered ? words.offer(action) : words.done(action)) + dot + what + matter
    case .undo(_, let lines):
      return words.undoing + " " + lines.prefix(2).joined(separator: "; ") + (lines.count > 2 ? "; " + words.more(lines.count - 2) : "")
    case .redo(let act): return words.redoing + " " + describe(act)
    case .acknowledge(_, let key): return words.acknowledging(words.item(key, checks: sitting.rules.manualChecks))
    case .withdraw: return words.title(.withdraw)
    case .cancelHearing: return words.title(.cancelHearing)
    case .course(let action, _, let id): return words.title(action) + dot + words.hearing(id, in: one?.file?.state, zone: sitting.zone)
    case .life(let action, _, let number): return words.title(action) + (number.isEmpty ? "" : dot + number)
    case .retract(_, _, let line): return words.undoing + " " + line
    case .resume(let unfinished): return told(unfinished)
    case .removeFromCourt(let removal) where removal.subject.isNoticeWords: return words.resettingWords + " " + removal.name
    case .removeFromCourt(let removal): return words.removing(removal.subject.isMember) + " " + removal.name
    case .settle(let settling): return title(of: settling)
    case .takeBackInBook(let taking): return words.undoing + " " + taking.line
    case .digest(let asked): return title(of: asked)
    case .reassignAll: return words.title(.reassignAll)
    case .room(let ask, _): return title(of: ask)
    case .correct(let correction): return title(of: correction)
    case .prepare: return words.prepareForSignature
    case .closing(_, _, let isClosed): return isClosed ? words.openingToPublic : words.closingToPublic
    case .takeMedia: return words.title(.takeMedia)
    case .answerMedia: return words.title(.answerMedia)
    case .hearings(let ask): return title(of: ask)
    case .signPrepared(_, let line): return words.signingPrepared(line)
    case .takeOutPrepared(_, let line, let isOwn): return isOwn ? words.withdrawingPrepared(line) : words.sendingBackPrepared(line)
    case .correspond(_, let what): return correspondenceTitle(what)
    case .notices(let ask): return title(of: ask)
    }
  }

  private func piece(_ field: Field, isActive: Bool) -> StripPiece {
    let role: Role = field.mistake != nil ? .fieldError : isActive ? .fieldActive : .strip
    switch field.value {
    case .choice(let choice):
      let isNamed = choice.options.first == .theirs || field.key.isOfCourtroom || choice.current == .none
      let settles = isNamed ? words.label(field.key) + ": " : ""
      let text = settles + words.option(choice.current)
      let marks = sitting.glyphs.choice
      return StripPiece(text: isActive ? marks.0 + text + marks.1 : text, role: role, field: field.key)
    case .picks(let picks): return StripPiece(text: words.marked(picks.chosen.count), role: role, field: field.key)
    case .text(let text), .date(let text):
      if text.text.isEmpty {
        return StripPiece(text: words.label(field.key) + " …", role: isActive ? role : .placeholder, field: field.key)
      }
      let room = size.width - 8
      if Width.of(text.text) > room {
        // Of a long text the end is seen that is being typed; at rest, its beginning.
        let typed = String(text.text.prefix(text.cursor))
        let shown = isActive ? Width.fittedAtEnd(typed, to: room) : Width.fitted(text.text, to: room)
        return StripPiece(text: shown, role: role, field: field.key)
      }
      return StripPiece(text: text.text + (isActive ? "" : reading(beside: text.text, field)), role: role, field: field.key)
    }
  }

  /// What stands beside a date at rest: its weekday; before that the day, where it was not typed as one.
  private func reading(beside typed: String, _ field: Field) -> String {
    guard let day = reading(field) else { return "" }
    let near = words.day(day, near: sitting.today)
    let isTyped = [words.day(day), near].contains(typed)
    return (isTyped ? " " : " = " + near + " ") + words.shortName(day.weekday)
  }

  /// The day that a date field means.
  func reading(_ field: Field) -> Day? { due(field)?.day }

  /// The day that a date field means, and how it was counted.
  func due(_ field: Field) -> DueDate? {
    guard case .date(let text) = field.value, let typed = text.answer else { return nil }
    let direction: DateInput.Direction = field.key.isToCome || isHearing ? .future : .past
    return DateInput.parse(typed, today: sitting.today, calendar: sitting.rules.calendar, direction: direction)
  }

  private var isHearing: Bool {
    if case .form(let form) = overlay { form.isHearing } else { false }
  }

  /// What the strip says besides: about the answer that has the keys, and about the rows that cannot.
  private func notes(_ strip: Strip) -> [StripPiece] {
    var notes: [StripPiece] = []
    if case .settle(let settling) = strip.purpose {
      return answers(of: settling, strip.fields).flatMap { answer in
        Lines.of(answer, width: size.width - 2, most: 2).map { StripPiece(text: $0, role: .strip) }
      }
    }
    if case .resume(let unfinished) = strip.purpose, let note = typeAgainNote(unfinished.draft) {
      notes += Lines.of(note, width: size.width - 2, most: 2).map { StripPiece(text: $0, role: .warning) }
    }
    if let field = strip.fields.current {
      if let mistake = field.mistake {
        notes.append(StripPiece(text: words.label(field.key) + ": " + words.mistake(mistake, sitting.rules), role: .error))
      } else if let odd = lookAlikeNote(field) {
        let told = words.label(field.key) + ": " + odd
        notes += Lines.of(told, width: size.width - 2).map { StripPiece(text: $0, role: .warning) }
      } else if let look = pathNote(strip.fields) {
        notes.append(StripPiece(text: words.label(field.key) + ": " + look.text, role: look.role))
      } else {
        notes.append(StripPiece(text: words.label(field.key) + (explanation(field).map { ": " + $0 } ?? ""), role: .muted))
      }
    }
    for note in courseNotes(strip) { notes += Lines.of(note, width: size.width - 2).map { StripPiece(text: $0, role: .warning) } }
    for note in sendingNotes(strip) { notes += Lines.of(note, width: size.width - 2, most: 4).map { StripPiece(text: $0, role: .strip) } }
    for note in digestNotes(strip) + untoldNotes(strip) {
      notes += Lines.of(note, width: size.width - 2, most: 2).map { StripPiece(text: $0, role: .strip) }
    }
    return notes + refusedNotes(strip)
  }

  /// The rows that cannot, and why.
  func refusedNotes(_ strip: Strip) -> [StripPiece] {
    var notes: [StripPiece] = []
    // What stands in the way of several in the same way is told of the first, and of the others by their numbers.
    let refused = strip.refused.sorted { $0.key.document < $1.key.document }
    let reasons = refused.map(\.value.code).unrepeated.prefix(2)
    for reason in reasons {
      let alike = refused.filter { $0.value.code == reason }
      guard let (paper, refusal) = alike.first else { continue }
      let title = strip.rows.first { Paper($0) == paper }?.title
      let told = words.document(paper.document, title) + ": " + words.refusal(refusal, in: file(paper.id)?.state, under: sitting.rules)
      let others = alike.dropFirst().map { String($0.key.document.rawValue) }.joined(separator: ", ")
      let likewise = others.isEmpty ? "" : " " + words.likewise(others)
      notes.append(
        StripPiece(
          text: sitting.glyphs.missing + " " + Width.fitted(told, to: size.width - 5 - Width.of(likewise)) + likewise, role: .warning))
    }
    if strip.refused.count > 1 {
      notes.append(StripPiece(text: "  " + words.cannot(strip.refused.count, of: strip.rows.count), role: .warning))
    }
    return notes
  }

  /// What stands beside an answer: the weekday, the day off, how a day was counted.
  func explanation(_ field: Field) -> String? {
    switch field.value {
    case .date: due(field).map { words.due($0) }
    case .choice, .text, .picks: nil
    }
  }

  func draw(_ strip: Strip, _ grid: inout Grid) {
    let lines = stripLines(strip)
    let area = content.bottom(lines.count)
    grid.fill(area, .strip)
    grid.cursor = Point(x: area.x, y: area.y)
    for (row, pieces) in lines.enumerated() where row < area.height {
      var x = area.x + 1
      for (place, piece) in pieces.enumerated() {
        if place > 0 { x += grid.put(" \(sitting.glyphs.dot) ", x: x, y: area.y + row, .strip) }
        let start = x
        x += grid.put(piece.text, x: x, y: area.y + row, piece.role, limit: area.maxX - x - 1)
        if let key = piece.field, key == strip.fields.current?.key { putCursor(strip.fields.current, start, area.y + row, &grid) }
      }
    }
    if let month = strip.fields.month { draw(month, x: 2, beside: area.y, &grid) }
    if strip.fields.note != nil, let field = strip.fields.current { drawNote(field, &grid) }
    if let completion = strip.fields.completion { draw(completion, x: 2, beside: area.y, above: true, &grid) }
    if let field = strip.fields.current, let place = strip.fields.openList, let choice = field.choice {
      drawList(choice, place, above: area.y, &grid)
    }
  }

  private func putCursor(_ field: Field?, _ x: Int, _ y: Int, _ grid: inout Grid) {
    guard let field else { return }
    let shift = field.text.map { min(Width.of(String($0.text.prefix($0.cursor))), size.width - 8) } ?? 1
    grid.cursor = Point(x: min(x + shift, grid.width - 1), y: y)
  }

  /// The list of a choice, opened above a line.
  func drawList(_ choice: Choice, _ place: Int, above y: Int, _ grid: inout Grid) {
    let labels = choice.options.map { words.option($0) }
    let width = min(grid.width - 4, (labels.map { Width.of($0) }.max() ?? 10) + 4)
    let height = min(labels.count, max(1, y - 3))
    let box = Rect(x: 2, y: y - height - 1, width: width, height: height)
    drawBox(Rect(x: box.x - 1, y: box.y - 1, width: box.width + 2, height: box.height + 2), &grid)
    let top = max(0, min(place - height / 2, labels.count - height))
    for row in 0..<height {
      let line = box.row(row)
      grid.put(labels[top + row], in: line.droppingLeft(2), .text)
      if top + row == place {
        grid.put(sitting.glyphs.pointer, x: line.x, y: line.y, .text)
        grid.select(line)
        grid.cursor = Point(x: line.x, y: line.y)
      }
    }
  }

  /// An empty box with a frame.
  func drawBox(_ box: Rect, title: String = "", _ grid: inout Grid) {
    let (topLeft, topRight, bottomLeft, bottomRight) = sitting.glyphs.corners
    grid.fill(box, .text)
    grid.fill(box.top(1), .borderActive, with: sitting.glyphs.rule)
    grid.fill(box.bottom(1), .borderActive, with: sitting.glyphs.rule)
    grid.fill(box.left(1), .borderActive, with: sitting.glyphs.wall)
    grid.fill(box.right(1), .borderActive, with: sitting.glyphs.wall)
    grid.fill(Rect(x: box.x, y: box.y, width: 1, height: 1), .borderActive, with: topLeft)
    grid.fill(Rect(x: box.maxX - 1, y: box.y, width: 1, height: 1), .borderActive, with: topRight)
    grid.fill(Rect(x: box.x, y: box.maxY - 1, width: 1, height: 1), .borderActive, with: bottomLeft)
    grid.fill(Rect(x: box.maxX - 1, y: box.maxY - 1, width: 1, height: 1), .borderActive, with: bottomRight)
    if !title.isEmpty { grid.put(" " + Width.fitted(title, to: box.width - 6) + " ", x: box.x + 2, y: box.y, .heading) }
  }
}
