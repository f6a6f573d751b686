import CaseEngine
import Cells
import Wording

/// Entry fields as they are told: which of how many, what helps, what is wrong, and what the others hold.
extension Console {
  /// The lines of the fields of a form or a strip.
  func told(_ fields: Fields) -> [ToldLine] {
    var lines: [ToldLine] = []
    for field in fields.list {
      let isCurrent = field.key == fields.current?.key
      let isDate = if case .date = field.value { true } else { false }
      lines.append(
        ToldLine(.answer(field.key), labelText(field) + ": " + answer(field), !isCurrent ? .onChange : isDate ? .later : .silently))
    }
    guard let field = fields.current, let place = fields.list.firstIndex(of: field) else { return lines }
    let facts = [
      fields.list.count > 1 ? words.field(place + 1, of: fields.list.count) : "",
      field.isRequired && field.text?.answer == nil ? words.required : "",
      words.hint(field.key) ?? "",
    ]
    lines.append(ToldLine(.field, Spoken.list(facts)))
    if let mistake = field.mistake { lines.append(ToldLine(.mistake, words.mistakeIs(words.mistake(mistake, sitting.rules)))) }
    if let look = pathNote(fields), look.text != words.hint(.attachment) { lines.append(ToldLine(.detail, look.text, .inPauses)) }
    if let reading = reading(of: field) { lines.append(ToldLine(.detail, reading, .inPauses)) }
    if let completion = fields.completion, completion.pointed == nil {
      let text = words.offered(completion.offered.count, key: Key.down.shown(ascii: true))
      lines.append(ToldLine(.offered, Spoken.list([text, completion.shown(0)]), .inPauses))
    }
    return lines
  }

  /// How what is typed is understood: a day with its weekday, whose an identity number is. Nil where it is what it is.
  private func reading(of field: Field) -> String? {
    if field.mistake != nil { return nil }
    if let odd = lookAlikeNote(field) { return odd }
    if field.key == .idNumber { return field.text?.answer.map { identityNote(TypedNumber.row($0)).text } }
    guard let due = due(field) else { return nil }
    // Of a date that was typed as one only the weekday is new.
    let day = field.text?.answer == words.day(due.day) ? weekday(due.day) : toldDay(due.day)
    let counted = if case .computed(let deadline) = due { words.explanation(deadline) } else { "" }
    return Spoken.list([day, counted])
  }

  /// The answer of a field in words.
  func answer(_ field: Field) -> String {
    switch field.value {
    case .choice(let choice): words.option(choice.current)
    case .picks(let picks): words.marked(picks.chosen.count)
    case .text(let text): text.answer ?? words.emptyAnswer
    case .date(let text): due(field).map { toldDay($0.day) } ?? text.answer ?? words.emptyAnswer
    }
  }

  /// A day with its weekday, and why the court does not work on it.
  func toldDay(_ day: Day) -> String { words.day(day) + ", " + weekday(day) }

  private func weekday(_ day: Day) -> String {
    guard let why = sitting.rules.calendar.whyOff(day) else { return words.name(day.weekday) }
    if case .weekend = why { return words.dayOff(why) }
    return words.name(day.weekday) + ", " + words.dayOff(why)
  }

  /// What the keys act on in fields: the answer, or what is open for it.
  func item(_ fields: Fields, _ form: Form?) -> ToldItem? {
    guard let field = fields.current else { return nil }
    if let month = fields.month {
      return ToldItem(.day(month.day), toldDay(month.day), [words.relative(month.day, to: sitting.today)])
    }
    if let completion = fields.completion, let place = completion.pointed {
      return ToldItem(.offered(completion.offered[place]), completion.shown(place), place: toldPlace(place, of: completion.offered.count))
    }
    if fields.note != nil, let text = field.text { return item(of: text, field) }
    switch field.value {
    case .text(let text), .date(let text): return ToldItem(.field(field.key), labelText(field), typed: text)
    case .choice(let choice):
      if let place = fields.openList {
        let text = words.option(choice.options[place])
        let facts = place == choice.index ? [words.isChosen] : []
        return ToldItem(.offered(text), text, facts, place: toldPlace(place, of: choice.options.count))
      }
      let name = labelText(field) + ": " + words.option(choice.current)
      return ToldItem(.option(field.key, choice.index), name, place: toldPlace(choice.index, of: choice.options.count))
    case .picks(let picks):
      guard let form, picks.picks.indices.contains(picks.cursor) else {
        return ToldItem(.field(field.key), labelText(field), [words.emptyAnswer])
      }
      return pickItem(picks, picks.cursor, field, form)
    }
  }

  /// In a text of several lines the one that the cursor is on.
  private func item(of text: TextField, _ field: Field) -> ToldItem {
    let note = NoteLines(text.text, width: noteWidth)
    let line = note.line(of: text.cursor)
    var typed = TextField(note.text(of: line))
    typed.move(to: text.cursor - note.lines[line].start)
    return ToldItem(.text(line), labelText(field) + " " + toldPlace(line, of: note.lines.count), typed: typed)
  }

  /// Something that can be marked.
  private func pickItem(_ picks: PickList, _ place: Int, _ field: Field, _ form: Form) -> ToldItem {
    let pick = picks.picks[place]
    let from = if case .document(_, let from) = pick { words.name(from) } else { "" }
    let facts = [words.isMarked(picks.marked.contains(place)), from]
    return ToldItem(.pick(field.key, place), title(of: pick, form), facts, place: toldPlace(place, of: picks.picks.count))
  }

  /// What of a pick list was marked, or is no longer.
  func toldPicks(_ form: Form) -> [ToldLine] {
    form.fields.list.flatMap { field in
      (field.picks?.picks ?? []).indices.map { place in
        let isMarked = field.picks?.marked.contains(place) == true
        let name = field.picks.map { title(of: $0.picks[place], form) } ?? ""
        return ToldLine(.pick(field.key, place), Spoken.list([name, words.isMarked(isMarked)]), .onChange)
      }
    }
  }
}
