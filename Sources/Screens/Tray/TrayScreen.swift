import CaseEngine
import Cells
import Wording

/// What was prepared for signature, by its case and its small number there.
struct PreparedPlace: Hashable, Sendable {
  let matter: CaseID
  let id: PreparedID
}

/// The judge's tray: what waits for signature in all cases, and what was sent back to whoever prepared it.
struct TrayScreen: Hashable, Sendable {
  var window = ListWindow<PreparedPlace, TrayLine>()
  /// Whether only what concerns this person as judge or secretary is shown.
  var onlyMine = true
}

/// A line of the tray: every text made once, when it is loaded.
struct TrayLine: Hashable, Sendable {
  typealias Piece = CaseLine.Piece

  let slip: Slip
  let prepared: PreparedSlip
  let number: String
  let what: String
  let by: String
  let state: Piece
  /// The whole of it, for the lines below the list.
  let detail: String

  init?(_ slip: Slip, _ sitting: Sitting) {
    guard case .prepared(let prepared) = slip.body else { return nil }
    let words = sitting.words
    self.slip = slip
    self.prepared = prepared
    number = slip.number.text
    by = prepared.by
    let start = prepared.hearingStart.map { words.momentWithWeekday($0, sitting.zone) }
    let act = words.prepared(prepared.act, in: nil, zone: sitting.zone, checks: sitting.rules.manualChecks)
    what = [act, prepared.about, start].compactMap { $0 }.joined(separator: "; ")
    if let why = prepared.outOfDate {
      state = Piece(text: sitting.glyphs.warning + " " + words.outOfDate(why), role: .overdue)
    } else if let word = prepared.sentBack {
      state = Piece(text: sitting.glyphs.returned + " " + words.trayState(sentBack: word), role: .warning)
    } else {
      state = Piece(text: sitting.glyphs.waiting + " " + words.trayState(sentBack: nil), role: .text)
    }
    let dot = " \(sitting.glyphs.dot) "
    detail = [number, words.parties(slip.parties), what, state.text, prepared.word].compactMap { $0 }.joined(separator: dot)
  }

  /// Whether it can be signed as it stands.
  var isSignable: Bool { prepared.sentBack == nil && prepared.outOfDate == nil }
}

extension Console {
  var trayQuery: SlipQuery {
    SlipQuery(.prepared, mine: tray.onlyMine && !sitting.rules.onlyOnePerson ? sitting.actor.name : nil)
  }

  /// The tray begins anew, with its first rows or its last.
  mutating func loadTray(_ how: Awaited.How = .first) {
    ask(.slips(trayQuery, how == .last ? .last : .first, limit: ListWindow<PreparedPlace, TrayLine>.page), for: .tray, how)
  }

  mutating func reloadTray() {
    let again = tray.window.again
    ask(.slips(trayQuery, again.position, limit: again.limit), for: .tray, .again(again.anchor))
  }

  /// Takes a stretch of the tray in.
  mutating func takeInTray(_ page: Page<Slip>, _ how: Awaited.How) {
    let sitting = sitting
    let lines = page.rows.compactMap { placed in
      TrayLine(placed.row, sitting).map {
        ListWindow<PreparedPlace, TrayLine>.Line(
          id: PreparedPlace(matter: placed.row.caseID, id: PreparedID(rawValue: placed.row.place)), cursor: placed.cursor, row: $0)
      }
    }
    tray.window.takeIn(lines, page.hasBefore, page.hasAfter, how, height: papersHeight)
  }

  /// Offers to sign the selected act, or all that wait; the judge's alone.
  mutating func openSignTray() {
    guard let line = tray.window.current else { return say(words.nothingSelected, .warning) }
    if let why = line.row.prepared.outOfDate {
      return say(words.refusal(.tray(.outOfDate(line.id.id, why)), in: nil, under: sitting.rules), .warning)
    }
    guard line.row.isSignable else { return say(line.row.state.text, .warning) }
    let others = tray.window.lines.filter { $0.id != line.id && $0.row.isSignable && sitting.mayAct(for: $0.row.slip.judge) }
    var fields: [Field] = []
    if !others.isEmpty { fields.append(.choice(.extent, [.onlyThis, .everythingWaiting(others.count + 1)])) }
    if line.row.prepared.act.canOverride { fields.append(.text(.override)) }
    if !sitting.mayAct(for: line.row.slip.judge) { fields.append(.text(.acting, required: true)) }
    overlay = .strip(
      Strip(
        purpose: .signPrepared([line.id] + others.map(\.id), line: line.row.number + ", " + line.row.what), rows: [],
        fields: Fields(fields), key: ActKey(tokens.next())))
  }

  /// Offers to send the selected act back, or to take out what one prepared oneself.
  mutating func openTakeOutOfTray() {
    guard let line = tray.window.current else { return say(words.nothingSelected, .warning) }
    let isOwn = line.row.prepared.by == sitting.actor.name
    guard isOwn || line.row.prepared.sentBack == nil && sitting.actor.roles.contains(.judge) else {
      return say(words.refusal(.tray(.notYours(line.id.id, by: line.row.by)), in: nil, under: sitting.rules), .warning)
    }
    var fields: [Field] = isOwn ? [] : [.text(.reason, required: true)]
    if !isOwn, !sitting.mayAct(for: line.row.slip.judge) { fields.append(.text(.acting, required: true)) }
    overlay = .strip(
      Strip(
        purpose: .takeOutPrepared(line.id, line: line.row.number + ", " + line.row.what, isOwn: isOwn), rows: [], fields: Fields(fields),
        key: ActKey(tokens.next())))
  }
}

extension PreparedAct {
  /// Whether the judge may set aside what is in its way.
  var canOverride: Bool {
    switch self {
    case .setHearing, .moveHearing: true
    default: false
    }
  }
}
