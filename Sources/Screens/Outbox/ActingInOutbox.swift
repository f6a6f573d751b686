import CaseEngine
import Cells
import Wording

/// What is wanted of a case before a strip of the outbox can open: its words have to be made from the case itself.
enum OutboxErrand: Hashable, Sendable {
  /// Telling of a hearing; writing anything where none is named.
  case write(HearingID?)
  /// Sending a notice again by other means.
  case again(NoticeID)
  /// Writing one anew that has not gone.
  case reword(NoticeID)
}

/// The verbs of the outbox, by what is selected or marked there.
extension Console {
  /// Does what a key asks for in the outbox; false for every other action.
  mutating func performInOutbox(_ action: Action) -> Bool {
    switch action {
    case .open: openFromOutbox()
    case .served: sendFromOutbox()
    case .received: settleFromOutbox()
    case .edit: editFromOutbox()
    case .clear: discardFromOutbox()
    case .add, .notify: writeFromOutbox()
    case .sendReady: sendAllReady()
    case .mark: toggleMarkInOutbox()
    case .markUp, .markDown: markOnInOutbox(action)
    case .range: markRangeInOutbox()
    case .markAll: markAllInOutbox()
    case .invert: for line in mail.window.lines { mail.marks.toggle(line.row.slip) }
    default: return false
    }
    return true
  }

  /// Why an action cannot be done here and now; nil where it can be tried.
  func whyNotInOutbox(_ action: Action) -> String? {
    let isEmpty = mail.window.current == nil
    switch action {
    case .open: return isEmpty ? words.nothingSelected : nil
    case .mark, .range, .markAll, .invert, .markUp, .markDown: return isEmpty || !mail.view.hasMarks ? words.nothingToMark : nil
    default:
      if sitting.actor.roles.isDisjoint(with: [.judge, .secretary]) { return words.only([.judge, .secretary]) }
      return isEmpty && action != .sendReady ? words.nothingSelected : nil
    }
  }

  /// What the outbox answers for itself.
  static let outboxActions: Set<Action> = [
    .open, .served, .received, .edit, .clear, .add, .notify, .sendReady, .mark, .range, .markAll, .invert, .markUp, .markDown,
  ]

  /// Enter: the case, at its notices, on this one.
  private mutating func openFromOutbox() {
    guard let slip = mail.window.current?.row.slip else { return }
    openCase(slip.caseID)
    let (height, subject) = (documentHeight, subject(of: slip))
    if one?.file != nil {
      one?.pane = .notices
      if let subject { one?.select(subject, height: height) }
    } else {
      one?.pane = .notices
      one?.wantedCorrespondence = subject
    }
  }

  private func subject(of slip: Slip) -> CorrespondenceRow.Subject? {
    switch slip.body {
    case .notice, .sentNotice, .undeliveredNotice: .notice(NoticeID(rawValue: slip.place))
    case .message: .message(MessageID(rawValue: slip.place))
    default: nil
    }
  }

  /// F8: what waits goes, what did not arrive goes again, a hearing is told of, a message is answered.
  private mutating func sendFromOutbox() {
    guard let slip = mail.window.current?.row.slip else { return }
    switch mail.view {
    case .toSend: send(meant)
    case .undelivered: ask(.again(NoticeID(rawValue: slip.place)), of: slip)
    case .untold: tellOfHearings(slip)
    case .messages: answer(slip)
    case .awaiting:
      say(words.refusal(.impossible(.notice(.notWaiting(NoticeID(rawValue: slip.place)))), in: nil, under: sitting.rules), .warning)
    }
  }

  /// Of one hearing its own strip is asked; of several that are marked, the same way for all.
  private mutating func tellOfHearings(_ slip: Slip) {
    if mail.marks.isEmpty { return ask(.write(HearingID(rawValue: slip.place)), of: slip) }
    openTellAll(mail.marks.slips.values.sorted { ($0.at, $0.number, $0.place) < ($1.at, $1.number, $1.place) })
  }

  /// Asks how these go: those that lack something stay, and are counted.
  private mutating func send(_ slips: [Slip]) {
    let ready = slips.filter { $0.body.notice?.missing.isEmpty == true }
    guard !ready.isEmpty else {
      guard let slip = slips.first, let notice = slip.body.notice else { return say(words.nothing(in: .toSend)) }
      let refusal = Refusal.notice(.elementsMissing(NoticeID(rawValue: slip.place), notice.missing))
      return say(words.refusal(refusal, in: nil, under: sitting.rules), .warning)
    }
    open(NoticesAsk(verb: .send, places: ready.map(NoticePlace.init), line: line(of: ready), held: slips.count - ready.count))
  }

  /// Everything of the list that may go: of a long one, more than is loaded.
  private mutating func sendAllReady() {
    if mail.view != .toSend { show(.toSend) }
    ask(.slips(outboxQuery(.toSend, typed: mail.typed), .first, limit: Console.mostMarked), for: .sendReady)
  }

  mutating func takeInReady(_ page: Page<Slip>) {
    guard place == .outbox, overlay == nil else { return }
    let all = page.rows.map(\.row)
    mail.marks.clear()
    for slip in all where slip.body.notice?.missing.isEmpty == true { mail.marks.add(slip) }
    send(all)
  }

  /// F6: what became of the selected one, or of all that are marked.
  private mutating func settleFromOutbox() {
    guard let slip = mail.window.current?.row.slip else { return }
    let id = NoticeID(rawValue: slip.place)
    switch mail.view {
    case .awaiting: open(NoticesAsk(verb: .settle, places: meant.map(NoticePlace.init), line: line(of: meant)))
    case .toSend: say(words.refusal(.impossible(.notice(.notSent(id))), in: nil, under: sitting.rules), .warning)
    case .undelivered: say(words.refusal(.impossible(.notice(.outcomeKnown(id))), in: nil, under: sitting.rules), .warning)
    case .untold, .messages: say(words.nothingSelected, .warning)
    }
  }

  /// F4: the words of a notice, or the answer to a message.
  private mutating func editFromOutbox() {
    guard let slip = mail.window.current?.row.slip else { return }
    switch mail.view {
    case .toSend: ask(.reword(NoticeID(rawValue: slip.place)), of: slip)
    case .messages: answer(slip)
    case .undelivered: ask(.again(NoticeID(rawValue: slip.place)), of: slip)
    case .untold, .awaiting: writeFromOutbox()
    }
  }

  /// Del: it will not go.
  private mutating func discardFromOutbox() {
    guard mail.view == .toSend else { return say(words.nothingToClear, .warning) }
    open(NoticesAsk(verb: .discard, places: meant.map(NoticePlace.init), line: line(of: meant)))
  }

  /// Plus: something new in the case of the selected row.
  private mutating func writeFromOutbox() {
    guard let slip = mail.window.current?.row.slip else { return }
    if mail.view == .untold { return tellOfHearings(slip) }
    ask(.write(nil), of: slip)
  }

  private mutating func answer(_ slip: Slip) {
    let what = Correspondence.answer(MessageID(rawValue: slip.place))
    overlay = .strip(
      Strip(purpose: .correspond(slip.caseID, what), rows: [], fields: Strip.fields(what, sitting), key: ActKey(tokens.next())))
  }

  /// Opens a strip as soon as the case is here.
  private mutating func ask(_ errand: OutboxErrand, of slip: Slip) { ask(.file(slip.caseID), for: .formFile(.outbox(errand))) }

  mutating func open(_ errand: OutboxErrand, in file: CaseFile) {
    switch errand {
    case .write(let hearing): open(.write(CorrespondenceBasis(file, sitting, about: hearing)), in: file)
    case .again(let id): open(.again(id, CorrespondenceBasis(file, sitting)), in: file)
    case .reword(let id): open(.reword(id, CorrespondenceBasis(file, sitting)), in: file)
    }
  }

  /// What a verb is for: what is marked, else what is selected.
  private var meant: [Slip] { mail.marks.isEmpty ? mail.window.current.map { [$0.row.slip] } ?? [] : mail.marks.sorted }

  private func line(of slips: [Slip]) -> String {
    slips.first.map { [$0.number.text, $0.body.notice?.name ?? ""].filter { !$0.isEmpty }.joined(separator: ", ") } ?? ""
  }
}
