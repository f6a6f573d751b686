import CaseEngine
import Wording

/// What a person is typing, in a form that can be kept outside of the register and opened again: which form or strip, of which case, with
/// which answers.
///
/// Made by `Console.draft`, given back with `Event.unfinished`. Its coded form is for the next start of the same program: another version
/// that cannot read it passes it over.
public struct Draft: Hashable, Sendable, Codable {
  let what: What
  /// The court number of the case, for words; empty for what belongs to none.
  let number: String
  let answers: [Answer]
  /// What a form that edits was opened on; nil for any other.
  var before: [Answer]?
  /// What was done in a courtroom besides, and is not in the register yet.
  var deeds: [KeptDeed]?
  /// What was typed and is not kept; nil where all of it is.
  var withheld: [Withheld]?

  /// What was open.
  enum What: Hashable, Sendable, Codable {
    case form(Form.Purpose)
    /// A verb on documents of one case.
    case papers(Action, CaseID, [DocumentID])
    /// A verb on documents of several cases, on the screen where they were marked.
    case manyPapers(Action, [Marked], on: ScreenName)
    case acknowledge(CaseID, key: String)
    case withdraw(CaseID)
    case cancelHearing(CaseID)
    case course(Action, CaseID)
    case life(Action, CaseID)
    case reassignAll
    case room(RoomAsk, CaseID)
    /// Something about hearings of many cases, links and openness, by its verb; of one case, or of none.
    case hearings(Action, CaseID?)
    /// Nothing but the deeds of a courtroom.
    case deeds(CaseID)
  }

  /// A document by its case.
  struct Marked: Hashable, Sendable, Codable {
    let matter: CaseID
    let document: DocumentID
  }

  /// An answer that is written nowhere but into the register, where it is kept apart and its reading is recorded: it is typed again.
  enum Withheld: String, Hashable, Sendable, Codable {
    case idNumber, passcode

    /// The field that asks for it.
    var field: FieldKey {
      switch self {
      case .idNumber: .idNumber
      case .passcode: .inRoom(.passcode)
      }
    }
  }

  /// The answer of one field, both in the words of the program's own source: they are compared, never read.
  struct Answer: Hashable, Sendable, Codable {
    let field: String
    let value: String
  }

  /// The case that it belongs to; nil for a new one, and for the court's own forms.
  var caseID: CaseID? {
    switch what {
    case .form(.openCase), .reassignAll, .manyPapers: nil
    case .form(let purpose): purpose.caseID
    case .papers(_, let id, _), .acknowledge(let id, _), .withdraw(let id), .cancelHearing(let id), .life(_, let id), .course(_, let id),
      .room(_, let id), .deeds(let id):
      id
    case .hearings(_, let id): id
    }
  }
}

extension Draft.Withheld {
  /// What a field asks for; nil where its answer can be kept.
  init?(_ key: FieldKey) {
    switch key {
    case .idNumber: self = .idNumber
    case .inRoom(.passcode): self = .passcode
    default: return nil
    }
  }
}

extension Draft {
  /// What is typed in a form; nil where nothing is yet.
  init?(_ form: Form) {
    guard form.fields.isTouched else { return nil }
    self.init(
      what: .form(form.purpose), number: form.caseNumber, answers: form.fields.answers, before: form.basis?.fields.answers,
      withheld: form.fields.withheld)
  }

  /// What is typed in a strip; nil where nothing is yet, and for what can be asked again with one key.
  init?(_ strip: Strip, on place: ScreenName) {
    if case .settle(let settling) = strip.purpose {
      self.init(settling.form)
      return
    }
    guard strip.fields.isTouched else { return nil }
    let what: What
    var number = strip.rows.first?.caseNumber.text ?? ""
    switch strip.purpose {
    case .papers(let action):
      guard let id = strip.rows.first?.caseID else { return nil }
      if strip.rows.allSatisfy({ $0.caseID == id }) {
        what = .papers(action, id, strip.rows.map(\.document))
      } else {
        what = .manyPapers(action, strip.rows.map { Marked(matter: $0.caseID, document: $0.document) }, on: place)
        number = ""
      }
    case .acknowledge(let id, let key): what = .acknowledge(id, key: key)
    case .withdraw(let id): what = .withdraw(id)
    case .cancelHearing(let id, _): what = .cancelHearing(id)
    case .course(let action, let id, _): what = .course(action, id)
    case .reassignAll: what = .reassignAll
    case .room(let ask, let id): what = .room(ask, id)
    case .hearings(let ask):
      // What stands on what was looked up is asked for anew.
      if ask.standsOnAnAnswer { return nil }
      what = .hearings(ask.action, ask.caseID)
    case .life(let action, let id, let shown):
      what = .life(action, id)
      number = shown
    case .undo, .redo, .retract, .correspond, .notices, .removeFromCourt, .takeBackInBook, .digest, .resume, .settle, .correct, .prepare,
      .closing,
      .takeMedia,
      .answerMedia, .signPrepared,
      .takeOutPrepared:
      return nil
    }
    self.init(what: what, number: number, answers: strip.fields.answers, withheld: strip.fields.withheld)
  }
}

extension Fields {
  /// Every answer, as it can be kept. The digits that confirm a signature are typed anew, and so is what no file of this machine may hold.
  var answers: [Draft.Answer] {
    list.filter { $0.key != .digits && Draft.Withheld($0.key) == nil }.map { field in
      let value: String =
        switch field.value {
        case .text(let text), .date(let text): text.text
        case .choice(let choice): "\(choice.current)"
        case .picks(let picks): picks.chosen.map(\.code).joined(separator: Fields.separator)
        }
      return Draft.Answer(field: "\(field.key)", value: value)
    }
  }

  /// What was typed and is not kept; nil where all of it is.
  var withheld: [Draft.Withheld]? {
    let typed = list.filter { field in field.text.map { $0.answer != nil && !$0.isFresh } ?? false }.compactMap { Draft.Withheld($0.key) }
    return typed.isEmpty ? nil : typed
  }

  /// Puts kept answers into the fields that are there.
  mutating func fill(_ answers: [Draft.Answer]) {
    for field in list {
      guard let kept = answers.first(where: { $0.field == "\(field.key)" })?.value else { continue }
      switch field.value {
      case .text, .date: if kept != field.text?.text { put(kept, in: field.key) }
      case .choice(let choice):
        if let option = choice.options.first(where: { "\($0)" == kept }) { choose(field.key, option) }
      case .picks(let picks):
        let chosen = kept.split(separator: Fields.separator).map(String.init)
        change(field.key) { $0.value = .picks(PickList(picks.picks) { chosen.contains(picks.picks[$0].code) }) }
      }
    }
    isTouched = true
  }

  private static let separator = "\u{1F}"
}
