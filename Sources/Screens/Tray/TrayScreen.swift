import CaseEngine
import Cells
import Wording

/// What was prepared for signature, by its case and its small number there.
struct PreparedPlace: Hashable, Sendable {
  let matter: CaseID
  let id: PreparedID

  init(matter: CaseID, id: PreparedID) {
    self.matter = matter
    self.id = id
  }

  init(_ name: SlipName) { self.init(matter: name.id, id: PreparedID(rawValue: name.place)) }
}

/// The judge's tray: what waits for signature in all cases, what was sent back to whoever prepared it, and what media ask.
struct TrayScreen: Hashable, Sendable {
  var view = TrayView.signature
  var window = ListWindow<SlipName, TrayLine>()
  var counts: [TrayView: Count] = [:]
  /// Whether only what concerns this person as judge or secretary is shown.
  var onlyMine = true
}

extension Console {
  /// Whether the tray shows what concerns this person alone.
  var trayIsMine: Bool {
    tray.onlyMine && !sitting.rules.onlyOnePerson && !sitting.actor.roles.isDisjoint(with: [.judge, .secretary])
  }

  /// What a view shows.
  func trayQuery(_ view: TrayView) -> SlipQuery {
    let mine = trayIsMine ? sitting.actor.name : nil
    return switch view {
    case .signature: SlipQuery(.prepared, mine: mine)
    case .media: SlipQuery(.mediaRequest, isOpen: true, mine: mine)
    }
  }

  /// The tray as it is come to: where nothing waits for signature, at what media ask.
  mutating func enterTray() {
    guard !tray.window.isLoaded else { return reloadTray() }
    let (toSign, media) = (docket.waiting[.signature], docket.waiting[.mediaAnswer])
    if let toSign, let media, toSign.value == 0, media.value > 0 { tray.view = .media }
    loadTray()
  }

  /// The tray begins anew, with its first rows or its last.
  mutating func loadTray(_ how: Awaited.How = .first) {
    askTray(for: .beginning(how, height: hearingsHeight))
    countTray()
  }

  mutating func reloadTray() {
    askTray(for: tray.window.again)
    countTray()
  }

  mutating func askTray(for rows: WantedRows) {
    ask(.slips(trayQuery(tray.view), rows.position, limit: rows.limit), for: .tray, rows.how)
  }

  private mutating func countTray() {
    for view in TrayView.allCases { ask(.countSlips(trayQuery(view), upTo: Console.countLimit), for: .trayCount(view)) }
  }

  /// Takes a stretch of the tray in.
  mutating func takeInTray(_ page: Page<Slip>, _ how: Awaited.How) {
    let sitting = sitting
    let lines = page.rows.compactMap { placed in
      TrayLine(placed.row, sitting).map {
        ListWindow<SlipName, TrayLine>.Line(id: SlipName(placed.row), cursor: placed.cursor, row: $0)
      }
    }
    tray.window.takeIn(lines, page.hasBefore, page.hasAfter, how, height: hearingsHeight)
  }

  mutating func stepTrayView(_ by: Int) {
    let all = TrayView.allCases
    let place = all.firstIndex(of: tray.view) ?? 0
    tray.view = all[(place + by + all.count) % all.count]
    loadTray()
  }

  /// The arrows go between what concerns this person and all of it, for the views have Tab.
  mutating func stepsTray(_ key: Key) -> Bool {
    guard place == .tray, key == .left || key == .right else { return false }
    tray.onlyMine.toggle()
    loadTray()
    return true
  }

  /// Enter: the case; of what media ask, at its hearings, on the request.
  mutating func openFromTray() {
    guard let line = tray.window.current else { return }
    if let act = line.row.prepared?.act {
      openCase(line.id.id, at: act.document)
      if act.isAboutHearings { one?.pane = .hearing }
      return
    }
    openCase(line.id.id)
    let (height, kind) = (documentHeight, HearingRow.Kind.media(MediaRequestID(rawValue: line.id.place)))
    if one?.file != nil { one?.select(kind, height: height) } else { one?.wantedInHearings = kind }
  }

  /// Whether Del takes the selected act out, for it is this person's own.
  var isOwnPrepared: Bool { tray.window.current?.row.prepared?.by == sitting.actor.name }

  /// Offers to sign the selected act, or all that wait; the judge's alone.
  mutating func openSignTray() {
    guard let line = tray.window.current, let prepared = line.row.prepared else { return say(words.nothingToSign, .warning) }
    let place = PreparedPlace(line.id)
    if let why = prepared.outOfDate {
      return say(words.refusal(.tray(.outOfDate(place.id, why)), in: nil, under: sitting.rules), .warning)
    }
    guard line.row.isSignable else { return say(line.row.state.text, .warning) }
    let others = tray.window.lines.filter { $0.id != line.id && $0.row.isSignable && sitting.mayAct(for: $0.row.slip.judge) }
    var fields: [Field] = []
    if !others.isEmpty { fields.append(.choice(.extent, [.onlyThis, .everythingWaiting(others.count + 1)])) }
    if prepared.act.canOverride { fields.append(.text(.override)) }
    if !sitting.mayAct(for: line.row.slip.judge) { fields.append(.text(.acting, required: true)) }
    overlay = .strip(
      Strip(
        purpose: .signPrepared([place] + others.map { PreparedPlace($0.id) }, line: line.row.number + ", " + line.row.what), rows: [],
        fields: Fields(fields), key: ActKey(tokens.next())))
  }

  /// Offers to send the selected act back, or to take out what one prepared oneself.
  mutating func openTakeOutOfTray() {
    guard let line = tray.window.current else { return say(words.nothingSelected, .warning) }
    guard let prepared = line.row.prepared else { return say(words.nothingToClear, .warning) }
    let place = PreparedPlace(line.id)
    let isOwn = prepared.by == sitting.actor.name
    guard isOwn || prepared.sentBack == nil && sitting.actor.roles.contains(.judge) else {
      return say(words.refusal(.tray(.notYours(place.id, by: prepared.by)), in: nil, under: sitting.rules), .warning)
    }
    var fields: [Field] = isOwn ? [] : [.text(.reason, required: true)]
    if !isOwn, !sitting.mayAct(for: line.row.slip.judge) { fields.append(.text(.acting, required: true)) }
    overlay = .strip(
      Strip(
        purpose: .takeOutPrepared(place, line: line.row.number + ", " + line.row.what, isOwn: isOwn), rows: [], fields: Fields(fields),
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

extension PreparedAct {
  /// The document that it is about.
  var document: DocumentID? { if case .waiveDocument(let id, _, _) = self { id } else { nil } }

  /// Whether it is seen among the hearings.
  var isAboutHearings: Bool {
    switch self {
    case .setHearing, .moveHearing, .cancelHearing, .openness: true
    case .waiveDocument, .noteNoDocumentsNeeded, .acknowledge, .withdrawSignature: false
    }
  }
}
