import CaseEngine
import Wording

extension Console {
  /// What Enter does on the selected row; nil where it does nothing.
  var roomVerb: RoomVerb? {
    guard let row = one?.roomRow, let state = one?.file?.state else { return nil }
    switch row.kind {
    case .hearing(let id):
      switch state.hearing(id)?.course.stage {
      case .waiting: return .call
      case .called: return .begin
      case .begun: return .end
      case .onBreak: return .resume
      case .ended, nil: return nil
      }
    case .party(let id):
      let room = roomHearing.map { state.room(of: $0.id) }
      guard let known = room?.presence(of: id), known.fact.presence.isPresent else { return .arrive }
      if known.fact.presence == .inRoom { return .leave }
      return room?.openBreak(with: id) == nil ? .lost : .restored
    case .viewing: return .show
    case .owed: return .serve
    case .speech(let id): return roomHearing.map { state.room(of: $0.id).talking?.speech == id } == true ? .stop : .speak
    case .exhibit: return .open
    case .meeting, .note, .nothing: return nil
    }
  }

  /// Whether an exhibit is selected in the courtroom.
  var isExhibit: Bool { if case .exhibit = one?.roomRow?.kind { true } else { false } }

  /// The hearing that the courtroom is about.
  var roomHearing: HearingRecord? { one?.file?.state.hearingNearest(to: sitting.now) }

  /// Enter: the next thing that happens with what the row stands for.
  mutating func openInRoom() {
    guard let one, let row = one.roomRow, let state = one.file?.state else { return }
    guard let hearing = roomHearing else { return say(words.hearingNotSet, .warning) }
    switch row.kind {
    case .hearing(let id):
      switch hearing.course.stage {
      // On another day than its own it is asked first.
      case .waiting where hearing.isOfAnotherDay(than: sitting.today, in: sitting.zone): openCourse(.callHearing)
      case .waiting: enterInRoom(.course(.call(id)))
      case .called:
        // Why it begins late is asked where it does: it is known best now.
        if hearing.isLate(at: sitting.now) { openCourse(.beginHearing) } else { enterInRoom(.course(.begin(id, late: nil))) }
      case .onBreak: enterInRoom(.course(.resume(id)))
      case .begun: openCourse(.endHearing)
      case .ended: say(words.hearingIsOver)
      }
    case .meeting(let id): openRoomStrip(.meeting(id))
    case .party(let id):
      switch roomVerb {
      case .arrive: enterInRoom(.room(.notePresence(hearing.id, id, hearing.plan.remote ? .byVideo : .inRoom)))
      case .leave: enterInRoom(.room(.notePresence(hearing.id, id, .left)))
      case .lost: enterInRoom(.room(.loseConnection(hearing.id, id)))
      case .restored: enterInRoom(.room(.restoreConnection(hearing.id, id)))
      default: break
      }
    case .viewing(let what): show(what, in: hearing.id, state)
    case .owed(let document, let party): enterInRoom(.serveDocument(document, to: party, by: .inCourt))
    case .speech(let id):
      enterInRoom(.room(roomVerb == .stop ? .endSpeech(hearing.id, id) : .beginSpeech(hearing.id, id)))
    case .exhibit(let id): openExhibit(id, state)
    // What everybody has got is not added to.
    case .nothing(.service): say(row.name)
    case .note, .nothing: perform(.add)
    }
  }

  /// What comes next on the list of joint viewing.
  mutating func showNext() {
    guard let state = one?.file?.state, let hearing = roomHearing else { return say(words.hearingNotSet, .warning) }
    guard let next = state.nextToShow(in: hearing.id) else { return say(words.viewingIsOver) }
    show(next.what, in: hearing.id, state)
    let height = documentHeight
    one?.select(.viewing(next.what), height: height)
  }

  private mutating func show(_ what: Viewed, in hearing: HearingID, _ state: CaseState) {
    if state.room(of: hearing).current != what { enterInRoom(.room(.show(hearing, what))) }
    if let file = state.file(of: what) { outbox.append(.openFile(file)) }
  }

  private mutating func openExhibit(_ id: ExhibitID, _ state: CaseState) {
    guard let exhibit = state.exhibit(id) else { return }
    guard let file = exhibit.receipt?.fact.file else { return say(words.exhibitWithoutFile(key(.mark))) }
    outbox.append(.openFile(file))
    opening = Opening(file: file, exhibit: exhibit.opened == nil ? id : nil)
  }

  /// The file was opened: of an exhibit that is noted, once.
  mutating func takeInOpened(_ file: AttachedFile) {
    guard let opening, opening.file == file else { return }
    self.opening = nil
    if let id = opening.exhibit, one?.file?.state.exhibit(id)?.opened == nil { enterInRoom(.room(.noteOpened(id))) }
  }

  /// Space: the other thing that can be with it. Somebody is there by the other way; a hearing that goes on has a break.
  mutating func markInRoom() {
    guard let row = one?.roomRow, let state = one?.file?.state, let hearing = roomHearing else { return say(words.hearingNotSet, .warning) }
    switch row.kind {
    case .hearing(let id) where hearing.course.stage == .begun: enterInRoom(.course(.breakOff(id, until: nil, reason: nil)))
    case .party(let id):
      let order: [Presence] = hearing.plan.remote ? [.byVideo, .inRoom, .left] : [.inRoom, .byVideo, .left]
      let now = state.room(of: hearing.id).presence(of: id)?.fact.presence
      let next = now.flatMap { order.firstIndex(of: $0) }.map { order[($0 + 1) % order.count] } ?? order[0]
      enterInRoom(.room(.notePresence(hearing.id, id, next)))
    case .exhibit(let id) where state.exhibit(id)?.receipt != nil && state.exhibit(id)?.opened == nil: enterInRoom(.room(.noteOpened(id)))
    default: say(words.otherInRoom(key(.mark)), .warning)
    }
  }

  /// Del: off the list, withdrawn; of somebody, that they are absent.
  mutating func clearInRoom() {
    guard let row = one?.roomRow else { return }
    switch row.kind {
    case .party(let id):
      guard let hearing = roomHearing else { return say(words.hearingNotSet, .warning) }
      enterInRoom(.room(.notePresence(hearing.id, id, .absent)))
    case .viewing(let what): enterInRoom(.room(.takeOffViewingList(what)))
    case .speech(let id): enterInRoom(.room(.withdrawSpeech(id)))
    case .exhibit(let id): enterInRoom(.room(.withdrawExhibit(id)))
    case .hearing, .meeting, .owed, .note, .nothing: say(words.nothingToClear, .warning)
    }
  }

  /// Shift with an arrow: another place in the order.
  mutating func moveInOrder(_ by: Int) {
    guard let row = one?.roomRow, let state = one?.file?.state else { return }
    switch row.kind {
    case .viewing(let what):
      guard let place = state.viewing.firstIndex(where: { $0.what == what }) else { return }
      enterInRoom(.room(.moveOnViewingList(what, to: place + 1 + by)))
    case .speech(let id):
      guard let place = state.speeches.firstIndex(where: { $0.id == id }) else { return }
      enterInRoom(.room(.moveSpeech(id, to: place + 1 + by)))
    default: say(words.orderInRoom, .warning)
    }
  }

  /// F6, F7, F8 where they mean what they mean elsewhere; nil where the row has nothing of the kind.
  mutating func performInRoom(_ action: Action) -> Bool {
    guard let row = one?.roomRow else { return false }
    switch (action, row.kind) {
    case (.received, .exhibit(let id)): openRoomStrip(.receive(id))
    case (.served, .exhibit(let id)):
      guard let state = one?.file?.state, let exhibit = state.exhibit(id) else { return false }
      let owed = state.owedSharing(of: exhibit)
      if owed.isEmpty {
        say(exhibit.receipt == nil ? words.notReceived : words.refusal(.nothingChanges, in: state, under: sitting.rules), .warning)
      } else {
        openRoomStrip(.share(id, owed))
      }
    case (.originalFiled, _):
      guard let id = row.document else { return false }
      guard let hearing = roomHearing else {
        say(words.hearingNotSet, .warning)
        return true
      }
      openRoomStrip(.offer(hearing.id, id))
    default: return false
    }
    return true
  }

  /// Decides an act of the courtroom beforehand, and enters it at once: undo takes it back.
  mutating func enterInRoom(_ instruction: Instruction) {
    guard let one, let file = one.file else { return }
    do {
      let decision = try file.decide(instruction, by: sitting.actor, at: sitting.now, under: sitting.rules)
      let told = decision.facts.last.map { words.fact($0.fact, in: file.state, under: sitting.rules) } ?? ""
      enter(Act(key: ActKey(tokens.next()), steps: [Act.Step(instruction, in: one.id)]), .told(told))
    } catch {
      note(error, of: instruction)
      if error == .nothingChanges { return say(words.refusal(error, in: file.state, under: sitting.rules)) }
      say(words.refusal(error, in: file.state, under: sitting.rules), .warning)
    }
  }
}

/// A file that is on its way to be opened, and the exhibit that it belongs to.
struct Opening: Hashable, Sendable {
  let file: AttachedFile
  let exhibit: ExhibitID?
}

extension CaseState {
  /// The file that something to be viewed has.
  func file(of what: Viewed) -> AttachedFile? {
    switch what {
    case .document(let id): document(id)?.receipt?.fact.file
    case .exhibit(let id): exhibit(id)?.receipt?.fact.file
    }
  }
}
