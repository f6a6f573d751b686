import CaseEngine
import Cells
import Wording

/// A notice by its case and its small number there.
struct NoticePlace: Hashable, Sendable {
  let matter: CaseID
  let id: NoticeID

  init(_ slip: Slip) {
    matter = slip.caseID
    id = NoticeID(rawValue: slip.place)
  }
}

/// What is done with notices of one case or of several at once: the same as in the pane of a case, with the same answers for all of them.
struct NoticesAsk: Hashable, Sendable {
  enum Verb: Hashable, Sendable { case send, settle, discard }

  let verb: Verb
  let places: [NoticePlace]
  /// Of one alone: its case and its addressee.
  let line: String
  /// How many of those that were marked cannot go.
  var held = 0

  /// The same of one notice, in its case.
  func correspondence(_ place: NoticePlace) -> Correspondence {
    switch verb {
    case .send: .send([place.id])
    case .settle: .settle(place.id)
    case .discard: .discard(place.id)
    }
  }
}

extension Strip {
  /// The steps of a verb on notices of several cases.
  func steps(_ ask: NoticesAsk, _ sitting: Sitting) throws(BadAnswer) -> [Act.Step] {
    var steps: [Act.Step] = []
    for place in ask.places { steps += try self.steps(ask.correspondence(place), in: place.matter, sitting) }
    return steps
  }
}

extension Console {
  /// Opens the strip that asks how.
  mutating func open(_ ask: NoticesAsk) {
    guard let first = ask.places.first else { return say(words.nothingSelected, .warning) }
    overlay = .strip(
      Strip(purpose: .notices(ask), rows: [], fields: Strip.fields(ask.correspondence(first), sitting), key: ActKey(tokens.next())))
  }

  /// What is done, and to what.
  func title(of ask: NoticesAsk) -> String {
    let title: String =
      switch ask.verb {
      case .send: words.sendingTitle
      case .settle: words.outcomeTitle
      case .discard: words.discardTitle
      }
    let what = ask.places.count == 1 ? ask.line : words.notices(ask.places.count)
    return [title, what, ask.held > 0 ? words.heldBack(ask.held) : ""].filter { !$0.isEmpty }.joined(separator: " \(sitting.glyphs.dot) ")
  }
}
