import Cells
import Wording

/// What the hint bar offers at each place, while nothing lies over it.
extension Console {
  /// Whether the hints of a list call what they offer by other names for another row.
  var hintsNameTheRow: Bool { place == .tray }

  var placeHints: [Hint] {
    switch place {
    case .firstRun: [plain(key(.open), words.hintDo, 0), hint(.language, 2), hint(.quit, 1)]
    case .cases:
      [
        hint(.help, 2), hint(.actions, 8), hint(.open, 0), hint(.add, 4), hint(.filter, 1), plain(key(.nextPane), words.hintView, 5),
        hint(.goTo, 3),
        hint(.language, 7), hint(.quit, 6),
      ]
    case .checklists:
      [
        hint(.help, 3), hint(.open, 0), hint(.filter, 1), plain(key(.nextPane), words.hintView, 2), stepping(6),
        hint(.goTo, 4), hint(.quit, 5),
      ]
    case .intake where intake.isTyping:
      [
        hint(.help, 4, functionOnly: true), hint(.toList, in: .intake, words.hintToList, 3),
        hint(.received, 0, functionOnly: true),
        hint(.originalFiled, 1, functionOnly: true), hint(.unrequested, in: .intake, words.short(.unrequested), 2),
        hint(.palette, 6, functionOnly: true),
        hint(.quit, 5, functionOnly: true),
      ]
    case .hearings:
      [
        hint(.help, 4), hint(.open, 0), hint(.filter, 1), plain(key(.nextPane), words.hintView, 2), stepping(3), hint(.print, 6),
        hint(.goTo, 7), hint(.quit, 5),
      ]
    case .contacts:
      [hint(.help, 2), hint(.edit, 0), hint(.clear, 3, titled: words.hintTakeBack), hint(.back, 1), hint(.goTo, 4), hint(.quit, 5)]
    case .book: bookHints
    case .reports:
      [
        hint(.help, 3), hint(.open, 2), plain(key(.nextPane), words.hintPane, 0),
        plain(namesKeysInASCII ? "Left, Right" : "← →", words.hintPeriod, 1), hint(.goTo, 5), hint(.quit, 4),
      ]
    case .outbox: outboxHints
    case .tray:
      trayHints
    case .court:
      [
        hint(.help, 4), hint(.add, 0), hint(.edit, 1), hint(.clear, 2, titled: words.hintRemove), plain(key(.nextPane), words.hintPane, 3),
        hint(.goTo, 6), hint(.quit, 5),
      ]
    case .oneCase where one?.pane == .readiness:
      [
        hint(.help, 6), hint(.open, 0), hint(.clear, 2), hint(.setHearing, 3), hint(.sign, 1), stepping(4), hint(.goTo, 7), hint(.quit, 5),
      ]
    case .oneCase where one?.pane == .hearing:
      hearingHints
    case .oneCase where one?.pane == .history:
      [
        hint(.help, 3), hint(.open, 1), hint(.clear, 0, titled: words.hintTakeBack), hint(.undo, 4), hint(.goTo, 5), hint(.quit, 2),
      ]
    case .oneCase where one?.pane == .service:
      [
        hint(.help, 6), hint(.served, 0), plain(namesKeysInASCII ? "Left, Right, Up, Down" : "← → ↑ ↓", words.hintMove, 2),
        hint(.edit, 1, titled: words.hintRecipients), hint(.mark, 4), hint(.clear, 3, titled: words.hintTakeBack), hint(.goTo, 7),
        hint(.quit, 5),
      ]
    case .oneCase where isCourtroom && isExhibit:
      [
        hint(.help, 6), hint(.open, 1, titled: words.short(.open)), hint(.received, 0), hint(.served, 2), hint(.add, 3), hint(.edit, 5),
        hint(.undo, 4), hint(.quit, 7),
      ]
    case .oneCase where isCourtroom:
      [
        hint(.help, 6), hint(.open, 0, titled: roomVerb.map { words.short(inRoom: $0) } ?? words.short(.open)),
        hint(.nextMatch, 1, titled: words.short(inRoom: .next)), hint(.originalFiled, 3, titled: words.short(inRoom: .offer)),
        hint(.add, 2),
        hint(.edit, 5), hint(.undo, 4), hint(.quit, 7),
      ]
    case .oneCase where one?.pane == .parties:
      [hint(.help, 3), hint(.add, 0), hint(.edit, 1), hint(.clear, 2), hint(.goTo, 5), hint(.quit, 4)]
    case .oneCase where one?.pane == .notices:
      [
        hint(.help, 6), hint(.add, 0, titled: words.hintWrite), hint(.open, 3, titled: words.hintRead), hint(.edit, 4),
        hint(.received, 2, titled: words.hintOutcome), hint(.served, 1, titled: words.hintSend), hint(.clear, 5), hint(.goTo, 8),
        hint(.quit, 7),
      ]
    default:
      [
        hint(.help, 5), hint(.actions, 6), hint(.open, 7), hint(.requested, 0), hint(.received, 1), hint(.originalFiled, 2),
        hint(.served, 3),
        hint(.quit, 4),
      ]
    }
  }

  /// What is done with the selected row of the hearings goes first.
  private var hearingHints: [Hint] {
    let edit = words.short(.edit)
    let verbs: [Hint] =
      switch one?.hearingRow?.kind {
      case .openness, .listeners, .viewing: [hint(.open, 0, titled: edit)]
      case .media(let id):
        one?.file?.state.openness.media(id)?.answer == nil && sitting.actor.roles.contains(.judge)
          ? [hint(.open, 0, titled: words.hintAnswer), hint(.edit, 2, titled: words.hintOpinion)]
          : [hint(.open, 0, titled: words.hintOpinion)]
      case .link: [hint(.open, 0)]
      case .hearing, .dates, nil:
        [
          hint(.open, 0, titled: words.hintNextStep), hint(.edit, 2, titled: words.hintMoveHearing),
          hint(.clear, 3, titled: words.short(.cancelHearing)),
        ]
      }
    return [hint(.help, 5), hint(.actions, 4)] + verbs.prefix(1) + [hint(.add, 1, titled: words.short(.setHearing))] + verbs.dropFirst()
      + [hint(.goTo, 7), hint(.quit, 6)]
  }

  /// What is done with the rows of the view that is shown goes first.
  private var trayHints: [Hint] {
    let verbs: [Hint] =
      tray.view == .signature
      ? [hint(.sign, 0, titled: words.short(.sign)), hint(.clear, 1, titled: isOwnPrepared ? words.hintWithdraw : words.hintSendBack)] : []
    let whose = trayWhose.isEmpty ? [] : [plain(namesKeysInASCII ? "Left, Right" : "← →", words.hintMine, 5)]
    return [hint(.help, 6), hint(.open, 2)] + verbs + [plain(key(.nextPane), words.hintView, 3)] + whose + [hint(.goTo, 7), hint(.quit, 4)]
  }

  private var outboxHints: [Hint] {
    let verbs: [Hint] =
      switch mail.view {
      case .toSend:
        [hint(.served, 0, titled: words.hintSend), hint(.mark, 3), hint(.edit, 5), hint(.clear, 6, titled: words.hintRemove)]
      case .undelivered: [hint(.served, 0, titled: words.hintAgain)]
      case .awaiting: [hint(.received, 0, titled: words.hintOutcome), hint(.mark, 3)]
      case .untold: [hint(.served, 0, titled: words.hintWrite), hint(.mark, 3)]
      case .messages: [hint(.served, 0, titled: words.hintAnswer)]
      }
    let whose = sitting.rules.onlyOnePerson ? [] : [plain(namesKeysInASCII ? "Left, Right" : "← →", words.hintMine, 7)]
    return [hint(.help, 8), hint(.open, 4)] + verbs
      + [plain(key(.nextPane), words.hintView, 1), hint(.filter, 2)] + whose + [hint(.goTo, 10), hint(.quit, 9)]
  }

  /// What is done with the rows of the pane that is shown; nothing that it never does.
  private var bookHints: [Hint] {
    let back = hint(.clear, 4, titled: words.hintTakeBack)
    let verbs: [Hint] =
      switch shownBook?.pane {
      case .trainings: [hint(.add, 0), back]
      case .proposals: [hint(.actions, 3), hint(.open, 0, titled: bookOpening), hint(.add, 1), hint(.edit, 5), back]
      default: [hint(.open, 0, titled: bookOpening), hint(.add, 1), hint(.edit, 3), back]
      }
    return [hint(.help, 6)] + verbs + [plain(key(.nextPane), words.hintPane, 2), hint(.goTo, 8), hint(.quit, 7)]
  }

  /// What Enter does with the row of the book.
  private var bookOpening: String {
    switch shownBook?.row?.subject {
    case .complaint(let number):
      words.title(book?.complaints.state.complaint(number)?.isOpen == false ? BookFormName.passingOn : .answering)
    case .appointment: words.column(.outcome)
    case .proposal: words.hintDecide
    case .training, .card, nil: words.short(.open)
    }
  }
}
