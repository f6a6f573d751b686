import CaseEngine
import Cells
import Wording

/// The pane of notices of a case: what is written to the parties, what they write, and their messenger group.
extension Console {
  /// Whether the keys are in the pane of notices.
  var isCorrespondence: Bool { place == .oneCase && one?.pane == .notices }

  /// Opens a strip about the correspondence of the open case, or says why not.
  mutating func open(_ what: Correspondence, offered: Bool = false) {
    if let file = one?.file { open(what, in: file, offered: offered) }
  }

  /// The same in a case that need not be open.
  mutating func open(_ what: Correspondence, in file: CaseFile, offered: Bool = false) {
    let strip = Strip(
      purpose: .correspond(file.id, what), rows: [], fields: Strip.fields(what, sitting), key: ActKey(tokens.next()), isOffered: offered)
    guard let step = strip.correspondenceAttempt(sitting) else {
      // What cannot be read yet is asked for; nobody is offered what the court has no words for.
      if !offered { overlay = .strip(strip) }
      return
    }
    do {
      _ = try file.decide(step.instruction, by: sitting.actor, at: sitting.now, under: sitting.rules)
    } catch {
      // What only an answer can bring is asked for, other words first of all; the rest is told before anybody types.
      let isAsked = if case .badText = error { true } else { error == .nothingChanges }
      guard isAsked else {
        if offered { return }
        note(error, of: step.instruction)
        return say(words.refusal(error, in: file.state, under: sitting.rules), .warning)
      }
    }
    overlay = .strip(strip)
  }

  /// F8 in the pane: the selected notice goes, or goes again by other means; where the selection is on neither, all that wait.
  mutating func sendFromPane() {
    guard let file = one?.file else { return }
    let waiting = file.state.notices.all.filter { $0.status == .waiting && !file.state.isOverdone($0, in: sitting.zone) }.map(\.id)
    if case .notice(let id) = one?.correspondent?.subject, let record = file.state.notice(id) {
      switch record.status {
      case .waiting: return open(.sending([id], in: file.state, sitting.rules))
      case .notDelivered: return open(.again(id, CorrespondenceBasis(file, sitting)))
      default: break
      }
    }
    if waiting.isEmpty { return say(words.nothingToSend, .warning) }
    open(.sending(waiting, in: file.state, sitting.rules))
  }

  /// F6 in the pane: what became of the selected notice.
  mutating func settleFromPane() {
    guard case .notice(let id) = one?.correspondent?.subject else { return say(words.noNoticeSelected, .warning) }
    open(.settle(id))
  }

  /// F4 in the pane: the words of a notice, or the answer to a message.
  mutating func editInPane() {
    guard let file = one?.file else { return }
    switch one?.correspondent?.subject {
    case .notice(let id): open(.reword(id, CorrespondenceBasis(file, sitting)))
    case .message(let id): open(.answer(id))
    case .group, nil: writeInPane()
    }
  }

  /// Plus in the pane.
  mutating func writeInPane() {
    guard let file = one?.file else { return }
    open(.write(CorrespondenceBasis(file, sitting)))
  }

  /// Enter in the pane: the text is shown plain, and goes to the clipboard of the terminal.
  mutating func copyFromPane() {
    guard let row = one?.correspondent else { return say(words.nothingHereYet) }
    if case .message(let id) = row.subject, one?.file?.state.message(id)?.answered == nil { return open(.answer(id)) }
    read(row)
  }

  /// Del in the pane.
  mutating func discardFromPane() {
    guard case .notice(let id) = one?.correspondent?.subject else { return say(words.nothingToClear, .warning) }
    open(.discard(id))
  }

  /// A hearing that is set, or has another date, offers its notices.
  mutating func offerNotices(_ file: CaseFile) {
    guard one?.id == file.id, one?.file != nil else { return }
    let basis = CorrespondenceBasis(file, sitting)
    guard let hearing = basis.hearing, !file.state.withoutNotice(of: hearing).isEmpty else { return }
    open(.write(basis), offered: true)
  }

  func correspondenceTitle(_ what: Correspondence) -> String {
    switch what {
    case .write(let basis):
      basis.hearing.map { words.about(NoticeAbout($0), in: basis.state, zone: sitting.zone) }.flatMap {
        basis.errands.first == .hearing ? $0 : nil
      }
      .map { words.title(.notify) + " \(sitting.glyphs.dot) " + $0 } ?? words.title(.notify)
    case .send(let ids, _):
      words.sendingTitle + " \(sitting.glyphs.dot) " + (ids.count == 1 ? words.notice(ids[0]) : words.notices(ids.count))
    case .settle(let id): words.outcomeTitle + " \(sitting.glyphs.dot) " + words.notice(id)
    case .reword(let id, _): words.rewordTitle + " \(sitting.glyphs.dot) " + words.notice(id)
    case .again(let id, _): words.againTitle + " \(sitting.glyphs.dot) " + words.notice(id)
    case .discard(let id): words.discardTitle + " \(sitting.glyphs.dot) " + words.notice(id)
    case .answer(let id): words.answerTitle + " \(sitting.glyphs.dot) " + words.message(id)
    }
  }

  func drawNotices(_ one: CaseScreen, _ area: Rect, _ grid: inout Grid) {
    if one.correspondence.isEmpty { return drawEmpty(words.noNoticesYet(add: key(.add)), area.droppingTop(1), &grid) }
    let table = Table(
      [
        .init(extent: .fixed(3), heading: words.columnNo, align: .right), .init(extent: .share(3), heading: words.columnAbout),
        .init(extent: .share(2), heading: words.columnTo), .init(extent: .fixed(isNarrow ? 14 : 22), heading: words.columnStatus),
      ], in: area)
    table.drawHeading(&grid)
    drawRows(one, area.droppingTop(1).droppingBottom(detailHeight), &grid) { place, line, grid in
      let row = one.correspondence[place]
      table.draw(
        [.init(text: row.number, role: .muted), .init(text: row.what, role: .text), .init(text: row.who, role: .text), row.status],
        y: line.y, Table.Standing(), sitting.glyphs, &grid)
    }
    guard let row = one.correspondent else { return }
    drawDetail(row.note, and: row.text.split(separator: "\n").map(String.init), area.bottom(detailHeight), &grid)
  }
}

extension Strip {
  /// The first step with every answer that is missing made up, to be asked about beforehand; nil where there is none.
  func correspondenceAttempt(_ sitting: Sitting) -> Act.Step? {
    guard case .correspond(let id, let what) = purpose else { return nil }
    var filled = self
    for field in fields.list where field.text != nil && field.text?.answer == nil { filled.fields.set(field.key, text: "?") }
    return try? filled.steps(what, in: id, sitting).first
  }
}
