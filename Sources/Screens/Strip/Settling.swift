import CaseEngine
import Cells
import Wording

/// A form that clashes with what others entered meanwhile: which of the two answers holds is asked field by field.
struct Settling: Hashable, Sendable {
  /// The form as it was typed.
  let form: Form
  /// Its answers laid over theirs; where they clash, the ones of the form.
  let fields: Fields
  let clashes: [Clash]
  /// What the form would be opened on now.
  let basis: FormBasis
  /// Who was first, and when; nil where that is not known.
  let first: ActOutcome.FirstDone?
}

extension Console {
  /// Lays a form over what others entered meanwhile. Nil where that leaves a question, which is then asked, or nothing to enter.
  mutating func settled(_ form: Form, over now: FormBasis, _ first: () -> ActOutcome.FirstDone?) -> Form? {
    let merged = form.merged(over: now.fields, sitting)
    guard merged.clashes.isEmpty else {
      let settling = Settling(form: form, fields: merged.fields, clashes: merged.clashes, basis: now, first: first())
      let fields = Fields(merged.clashes.map { .choice($0.key, [.theirs, .mine]) })
      overlay = .strip(Strip(purpose: .settle(settling), rows: [], fields: fields, key: form.key))
      return nil
    }
    var settled = form
    settled.fields = merged.fields
    settled.basis = now
    guard form.basis?.standing != now.standing, settled.isNothing(but: now.fields, sitting) else { return settled }
    overlay = nil
    say(was(first()) + words.refusal(.nothingChanges, in: nil, under: sitting.rules))
    return nil
  }

  /// Enter in the strip: the form goes on with the answers that were chosen.
  mutating func confirm(_ strip: Strip, _ settling: Settling) {
    var form = settling.form
    form.fields = settling.fields
    form.basis = settling.basis
    for clash in settling.clashes where strip.fields.chosen(clash.key) == .theirs { form.fields.take(clash.theirs) }
    guard form.isNothing(but: settling.basis.fields, sitting) else { return confirm(form) }
    overlay = nil
    say(words.theirsStay)
  }

  /// Others changed what a form was opened on, just before it went in: nothing of it was entered.
  mutating func takeInOvertaken(_ form: Form, _ file: CaseFile) {
    typedAhead = []
    takeInSaved(file)
    guard overlay == nil else { return givenBack.append(.form(form)) }
    guard case .sign = form.purpose else { return confirm(form, on: file) }
    // What is signed has to be looked at first.
    openSignForm()
    guard case .form(var opened) = overlay else { return }
    for field in form.fields.list where field.key != .digits {
      if let typed = field.text?.answer { opened.fields.put(typed, in: field.key) }
    }
    overlay = .form(opened)
    say(words.changedWhileSigning, .warning)
  }

  /// When something was: of today, the time alone.
  func told(_ moment: Moment) -> String {
    let (day, time) = sitting.zone.local(moment)
    return day == sitting.today ? words.time(time) : words.shortMoment(moment, sitting.zone)
  }

  /// Who was first, in front of what follows from it.
  func was(_ first: ActOutcome.FirstDone?) -> String {
    first.map { words.wasFirst($0.name, told($0.at)) + " " } ?? ""
  }

  /// What the strip is about: what is edited, who changed it and when.
  func title(of settling: Settling) -> String {
    let title = formTitle(settling.form) + " \(sitting.glyphs.dot) "
    return title + words.changedMeanwhile(settling.first.map { ($0.name, told($0.at)) })
  }

  /// The three answers of the field that has the keys: what it was, theirs, and the one that is typed here.
  func answers(of settling: Settling, _ fields: Fields) -> [String] {
    guard let clash = settling.clashes.first(where: { $0.key == fields.current?.key }) else { return [] }
    return [words.answerWas(answer(clash.old)), words.answerTheirs(answer(clash.theirs)), words.answerMine(answer(clash.mine))]
  }
}
