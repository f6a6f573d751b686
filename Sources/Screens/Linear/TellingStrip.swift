import CaseEngine
import Cells
import Wording

/// Strips and forms as they are told.
extension Console {
  /// A strip: what it would do, all its answers, those that cannot and why; then the answer that has the keys.
  func told(_ strip: Strip) -> Scene {
    var title = stripTitle(strip)
    if case .resume(let unfinished) = strip.purpose { title = Spoken.list([title, unfinished.draft.number]) }
    var lines = [ToldLine(.title, title)]
    if case .resume(let unfinished) = strip.purpose, let note = typeAgainNote(unfinished.draft) {
      lines.append(ToldLine(.note(note), note))
    }
    for note in courseNotes(strip) + sendingNotes(strip) + digestNotes(strip) + untoldNotes(strip) {
      lines.append(ToldLine(.note(note), note))
    }
    for note in refusedNotes(strip) { lines.append(ToldLine(.note(note.text), note.text)) }
    if case .settle(let settling) = strip.purpose {
      for answer in answers(of: settling, strip.fields) { lines.append(ToldLine(.note(answer), answer)) }
    }
    let others = strip.fields.list.filter { $0.key != strip.fields.current?.key && ($0.text == nil || $0.text?.answer != nil) }
    if !others.isEmpty {
      let answers = others.map { labelText($0) + ": " + answer($0) }
      lines.append(ToldLine(.others, words.otherAnswers(answers.joined(separator: ", ")), .onEntering))
    }
    lines += told(strip.fields)
    return Scene(identity: .strip(strip.key), lines: lines + [toldKeys], item: item(strip.fields, nil) ?? toldQuestion)
  }

  /// A form: what it is for, what stands in the way; then the field that has the keys.
  func told(_ form: Form) -> Scene {
    var lines = [ToldLine(.title, formTitle(form), .onEntering)]
    for note in formNotes(form, told: true) { lines.append(ToldLine(.note(note.text), note.text)) }
    lines += toldPicks(form) + told(form.fields)
    return Scene(identity: .form(form.key), lines: lines + [toldKeys], item: item(form.fields, form) ?? toldQuestion)
  }

  /// What is answered with Enter and Esc.
  var toldQuestion: ToldItem {
    ToldItem(.question, hints.filter { ["Enter", "Esc"].contains($0.keys) }.map { $0.keys + ": " + $0.title }.joined(separator: ", "))
  }
}
