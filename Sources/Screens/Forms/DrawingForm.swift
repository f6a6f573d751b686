import CaseEngine
import Cells
import Wording

extension Console {
  /// What a form is called.
  func formTitle(_ purpose: Form.Purpose) -> String {
    switch purpose {
    case .openCase: words.newCase
    case .editCase: words.editingCase
    case .addParty: words.newParty
    case .changeParty: words.editingParty
    case .addDocument: words.newDocument
    case .changeDocument: words.editingDocument
    case .unrequested: words.title(.unrequested)
    case .setHearing: words.title(.setHearing)
    case .moveHearing: words.movingHearing
    case .sign: words.title(.sign)
    case .court(let form): words.title(of: form)
    case .book(let form): words.title(form.name)
    }
  }

  func formTitle(_ form: Form) -> String {
    let title = formTitle(form.purpose)
    return form.caseNumber.isEmpty ? title : title + " \(sitting.glyphs.dot) " + form.caseNumber
  }

  /// Columns of what a form says.
  var formWidth: Int { min(content.width, 88) - 4 }

  func draw(_ form: Form, _ grid: inout Grid) {
    let inner = formWidth
    let labels = form.fields.list.map { label($0) }
    let labelWidth = min(inner * 3 / 5, labels.map { Width.of($0) }.max() ?? 0)
    var rows: [FormRow] = []
    for (field, label) in zip(form.fields.list, labels) {
      rows.append(.field(field, label))
      let note = note(field, form)
      if let note {
        for line in Lines.of(note.text, width: inner - labelWidth - 2) { rows.append(.note(.init(text: line, role: note.role))) }
      }
      if let picks = field.picks { for place in picks.picks.indices { rows.append(.pick(picks, place)) } }
    }
    var below: [CaseLine.Piece] = []
    for note in formNotes(form) { for line in Lines.of(note.text, width: inner) { below.append(.init(text: line, role: note.role)) } }
    let total = rows.count + (below.isEmpty ? 0 : below.count + 1)
    let box = content.centred(width: inner + 4, height: min(content.height, total + 2))
    drawBox(box, title: formTitle(form), &grid)
    let area = box.inset(columns: 2, rows: 1)
    let activeRow = activeRow(rows, form)
    // What is said below stays in sight as far as it can; the fields scroll above it.
    let belowRows = below.isEmpty ? 0 : min(below.count + 1, max(0, area.height - min(rows.count, 6)))
    let fieldRows = area.height - belowRows
    let top = max(0, min(activeRow - fieldRows + 2, rows.count - fieldRows))
    for place in 0..<max(0, fieldRows) where top + place < rows.count {
      draw(rows[top + place], area.row(place), labelWidth, form, &grid)
    }
    for place in 0..<max(0, belowRows - 1) { grid.put(below[place].text, in: area.row(fieldRows + 1 + place), below[place].role) }
    if let completion = form.fields.completion {
      draw(completion, x: area.x + labelWidth + 2, beside: area.y + max(activeRow - top, 0), &grid)
    }
    if form.fields.note != nil, let field = form.fields.current { drawNote(field, &grid) }
    if let month = form.fields.month { draw(month, x: area.maxX, beside: area.y + max(activeRow - top, 0), &grid) }
    if let place = form.fields.openList, let choice = form.fields.current?.choice {
      drawList(choice, place, above: min(content.maxY, area.y + max(activeRow - top, 0) + min(choice.options.count, 10) + 2), &grid)
    }
  }

  func labelText(_ field: Field) -> String {
    if case .item(let key) = field.key {
      words.reasonFor(words.shortItem(key, checks: sitting.rules.manualChecks))
    } else {
      words.label(field.key)
    }
  }

  private func label(_ field: Field) -> String { labelText(field) + (field.isRequired ? " *" : "") }

  /// What stands under a field: the mistake, else a hint while the field has the keys.
  private func note(_ field: Field, _ form: Form) -> CaseLine.Piece? {
    if let mistake = field.mistake { return .init(text: words.mistake(mistake, sitting.rules), role: .error) }
    if case .date = field.value, field.text?.answer != nil {
      return due(field).map { .init(text: words.due($0), role: .muted) }
    }
    if let note = templateNote(field, form) { return note }
    if let odd = lookAlikeNote(field) { return .init(text: odd, role: .warning) }
    if field.key == .idNumber, let typed = field.text?.answer { return identityNote(TypedNumber.row(typed)) }
    guard field.key == form.fields.current?.key else { return nil }
    if let look = pathNote(form.fields) { return look }
    return words.hint(field.key).map { .init(text: $0, role: .muted) }
  }

  /// A line of a form.
  private enum FormRow {
    case field(Field, String)
    case note(CaseLine.Piece)
    case pick(PickList, Int)
  }

  /// The line that has the keys.
  private func activeRow(_ rows: [FormRow], _ form: Form) -> Int {
    rows.firstIndex { row in
      switch row {
      case .field(let field, _): field.key == form.fields.current?.key && field.picks?.picks.isEmpty != false
      case .pick(let picks, let place): form.fields.current?.picks == picks && place == picks.cursor
      case .note: false
      }
    } ?? 0
  }

  private func draw(_ row: FormRow, _ line: Rect, _ labelWidth: Int, _ form: Form, _ grid: inout Grid) {
    switch row {
    case .field(let field, let label): draw(field, label, line, labelWidth, form, &grid)
    case .note(let note): grid.put(note.text, in: line.droppingLeft(labelWidth + 2), note.role)
    case .pick(let picks, let place): draw(picks, place, line, form, &grid)
    }
  }

  /// What can be marked in a pick list. A document stands in the language of the case: that is how it will be called.
  func title(of pick: PickList.Pick, _ form: Form) -> String {
    switch pick {
    case .document(let template, _): form.fields.chosen(.language) == .language("kk") ? template.title.kk : template.title.ru
    case .courtRole(let role): words.name(role)
    case .partyRole(let role): words.name(role)
    case .party(_, let name): name
    case .category(let code): words.category(code)
    }
  }

  /// A line of a pick list.
  private func draw(_ picks: PickList, _ place: Int, _ line: Rect, _ form: Form, _ grid: inout Grid) {
    let pick = picks.picks[place]
    let isMarked = picks.marked.contains(place)
    let name = title(of: pick, form)
    let from = if case .document(_, let from) = pick { words.shortName(from) } else { "" }
    let role: Role = !form.isNamed(pick) ? .muted : isMarked ? .marked : .text
    grid.put(isMarked ? "[\(sitting.glyphs.done)]" : "[ ]", x: line.x + 2, y: line.y, role)
    let used = grid.put(from, endingAt: line.maxX, y: line.y, .muted) + 1
    grid.putCut(name, in: line.droppingLeft(6).droppingRight(used), role)
    guard form.fields.current?.picks == picks, place == picks.cursor else { return }
    grid.put(sitting.glyphs.pointer, x: line.x, y: line.y, .text)
    grid.select(line)
    grid.cursor = Point(x: line.x, y: line.y)
  }

  private func draw(_ field: Field, _ label: String, _ line: Rect, _ labelWidth: Int, _ form: Form, _ grid: inout Grid) {
    let box = line.droppingLeft(labelWidth + 2)
    grid.put(label, in: line.left(labelWidth), .muted)
    let isActive = field.key == form.fields.current?.key
    let role: Role = field.mistake != nil ? .fieldError : isActive ? .fieldActive : .field
    switch field.value {
    case .picks(let picks):
      grid.put(words.marked(picks.chosen.count), in: box, .notice)
      if isActive, picks.picks.isEmpty { grid.cursor = Point(x: box.x, y: box.y) }
    case .choice(let choice):
      let marks = sitting.glyphs.choice
      grid.fill(box, role)
      grid.put(marks.0 + " " + words.option(choice.current) + " " + marks.1, in: box, role)
      if isActive { grid.cursor = Point(x: box.x, y: box.y) }
    case .text(let text), .date(let text):
      if isActive { draw(text, box, role, &grid) } else { grid.fill(box, role); grid.put(text.text, in: box, role) }
    }
  }
}
