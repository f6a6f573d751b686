import CaseEngine
import Wording

/// What a strip of the courtroom asks for.
enum RoomAsk: Hashable, Sendable, Codable {
  case note(HearingID)
  case offer(HearingID, DocumentID)
  case meeting(HearingID)
  case test(HearingID, PartyID)
  case declaration(PartyID)
  /// A line of the viewing list: a new one, or one that is changed.
  case viewing(Viewed?)
  case speech(SpeechID?)
  case exhibit(ExhibitID?)
  case receive(ExhibitID)
  /// With whom: everybody who has not got it.
  case share(ExhibitID, [PartyID])

  var asking: RoomAsking {
    switch self {
    case .note: .note
    case .offer: .offer
    case .meeting: .meeting
    case .test: .test
    case .declaration: .declaration
    case .viewing: .viewing
    case .speech: .speech
    case .exhibit: .exhibit
    case .receive: .receive
    case .share: .share
    }
  }
}

/// An answer of a choice in the courtroom.
enum RoomOption: Hashable, Sendable {
  case viewed(Viewed, String)
  case kind(ExhibitKind)
  case speech(SpeechID, String)
}

extension Wording {
  /// An answer of a choice in the courtroom.
  func option(_ option: RoomOption) -> String {
    switch option {
    case .viewed(_, let title), .speech(_, let title): title
    case .kind(let kind): name(kind)
    }
  }
}

extension Console {
  mutating func openRoomStrip(_ ask: RoomAsk) {
    guard let one, let state = one.file?.state else { return }
    guard let fields = roomFields(ask, state) else { return say(words.everythingIsListed, .warning) }
    overlay = .strip(Strip(purpose: .room(ask, one.id), rows: [], fields: fields, key: ActKey(tokens.next())))
  }

  /// `+`: what the row stands among; a note where it stands among nothing that grows.
  mutating func addInRoom() {
    guard let row = one?.roomRow else { return }
    switch row.section {
    case .viewing: openRoomStrip(.viewing(nil))
    case .speeches: openRoomStrip(.speech(nil))
    case .exhibits: openRoomStrip(.exhibit(nil))
    case .hearing, .parties, .service, .notes:
      guard let hearing = roomHearing else { return say(words.hearingNotSet, .warning) }
      openRoomStrip(.note(hearing.id))
    }
  }

  /// F4: what can be said of the row.
  mutating func editInRoom() {
    guard let row = one?.roomRow else { return }
    switch row.kind {
    case .hearing(let id), .meeting(let id):
      if roomHearing?.plan.remote == true { return openRoomStrip(.meeting(id)) }
      say(words.refusal(.room(.notRemote(id)), in: one?.file?.state, under: sitting.rules), .warning)
    case .party(let id):
      if let hearing = roomHearing, hearing.plan.remote, hearing.course.opened == nil { return openRoomStrip(.test(hearing.id, id)) }
      openRoomStrip(.declaration(id))
    case .viewing(let what): openRoomStrip(.viewing(what))
    case .speech(let id): openRoomStrip(.speech(id))
    case .exhibit(let id): openRoomStrip(.exhibit(id))
    case .owed, .note, .nothing: perform(.add)
    }
  }

  private func roomFields(_ ask: RoomAsk, _ state: CaseState) -> Fields? {
    let parties = state.parties.map { Option.party($0.id, $0.details.name) }
    switch ask {
    case .note: return Fields([.text(.note, required: true)])
    case .offer: return Fields([])
    case .meeting(let id):
      let meeting = state.room(of: id).meeting
      return Fields([
        .text(.inRoom(.meetingNumber), meeting?.number ?? ""), .text(.inRoom(.passcode), meeting?.passcode ?? ""),
        .text(.inRoom(.host), meeting?.host ?? ""),
      ])
    case .test:
      return Fields(
        [RoomField.connection, .identity, .authority].map { .choice(.inRoom($0), [.yes, .no], .yes) } + [.text(.note)])
    case .declaration: return Fields([.choice(.inRoom(.ready), [.yes, .no], .yes), .text(.reason)])
    case .viewing(let what): return viewingFields(what, parties, state)
    case .speech(let id):
      let details = id.flatMap { state.speech($0)?.details }
      return Fields([
        .choice(
          .inRoom(.speaker), parties,
          details.flatMap { now in parties.first { $0 == .party(now.by, state.party(now.by)?.details.name ?? "") } }),
        .text(.inRoom(.topic), details?.title ?? "", required: true), .text(.inRoom(.minutes), details?.minutes.map(String.init) ?? ""),
      ])
    case .exhibit(let id):
      let details = id.flatMap { state.exhibit($0)?.details }
      let speeches = state.speeches.map { Option.room(.speech($0.id, $0.details.title)) }
      return Fields([
        .choice(.inRoom(.kind), ExhibitKind.allCases.map { .room(.kind($0)) }, details.map { .room(.kind($0.kind)) }),
        .text(.inRoom(.topic), details?.title ?? "", required: true),
        .choice(
          .inRoom(.presenter), parties,
          details.flatMap { now in parties.first { $0 == .party(now.from, state.party(now.from)?.details.name ?? "") } }),
        .choice(
          .inRoom(.speech), [.none] + speeches,
          details?.speech.flatMap { id in state.speech(id).map { .room(.speech(id, $0.details.title)) } } ?? Option.none),
      ])
    case .receive: return Fields([.choice(.channel, Channel.allCases.map(Option.receivedBy), .receivedBy(.email)), .text(.attachment)])
    case .share: return Fields([.choice(.way, ServiceWay.allCases.map(Option.way), .way(.email))])
    }
  }

  private func viewingFields(_ what: Viewed?, _ parties: [Option], _ state: CaseState) -> Fields? {
    let item = what.flatMap { what in state.viewing.first { $0.what == what } }
    var list: [Field] = []
    if what == nil {
      let listed = Set(state.viewing.map(\.what))
      let free = state.documents.filter { $0.waiver == nil }.map { Viewed.document($0.id) } + state.exhibits.map { .exhibit($0.id) }
      let options = free.filter { !listed.contains($0) }.map { Option.room(.viewed($0, words.viewed($0, in: state))) }
      if options.isEmpty { return nil }
      list.append(.choice(.inRoom(.what), options))
    }
    let presenter = item?.presenter.flatMap { id in parties.first { $0 == .party(id, state.party(id)?.details.name ?? "") } }
    list.append(.choice(.inRoom(.presenter), [.none] + parties, presenter ?? Option.none))
    list.append(.text(.inRoom(.minutes), item?.minutes.map(String.init) ?? ""))
    return Fields(list)
  }
}

extension Strip {
  /// What a strip of the courtroom asks for.
  func steps(_ ask: RoomAsk, in id: CaseID, _ sitting: Sitting) throws(BadAnswer) -> [Act.Step] {
    switch ask {
    case .note(let hearing): return [step(.note(hearing, try required(.note)), id)]
    case .offer(let hearing, let document): return [step(.offerOriginal(hearing, document, from: nil), id)]
    case .meeting(let hearing):
      let meeting = Meeting(
        number: fields.text(.inRoom(.meetingNumber)), passcode: fields.text(.inRoom(.passcode)), host: fields.text(.inRoom(.host)))
      return [step(.arrangeMeeting(hearing, meeting), id)]
    case .test(let hearing, let party):
      func holds(_ field: RoomField) -> Bool { fields.chosen(.inRoom(field)) == .yes }
      let test = ConnectionTest(
        connection: holds(.connection), identity: holds(.identity), authority: holds(.authority), note: fields.text(.note))
      return [step(.testConnection(hearing, party, test), id)]
    case .declaration(let party):
      let ready = fields.chosen(.inRoom(.ready)) == .yes
      return [step(.declareReadiness(party, ready: ready, reason: ready ? fields.text(.reason) : try required(.reason)), id)]
    case .viewing(let what):
      let presenter = party(.presenter)
      let minutes = try minutes()
      if let what { return [step(.changeViewing(ViewingItem(what, presenter: presenter, minutes: minutes)), id)] }
      guard case .room(.viewed(let new, _)) = fields.chosen(.inRoom(.what)) else { return [] }
      return [step(.placeOnViewingList(ViewingItem(new, presenter: presenter, minutes: minutes), at: nil), id)]
    case .speech(let speech):
      guard let by = party(.speaker) else { return [] }
      let details = SpeechDetails(by: by, title: try required(.inRoom(.topic)), minutes: try minutes())
      return [step(speech.map { .changeSpeech($0, details) } ?? .announceSpeech(details), id)]
    case .exhibit(let exhibit):
      guard let from = party(.presenter), case .room(.kind(let kind)) = fields.chosen(.inRoom(.kind)) else { return [] }
      var speech: SpeechID?
      if case .room(.speech(let id, _)) = fields.chosen(.inRoom(.speech)) { speech = id }
      let details = ExhibitDetails(kind: kind, title: try required(.inRoom(.topic)), from: from, speech: speech)
      return [step(exhibit.map { .changeExhibit($0, details) } ?? .announceExhibit(details), id)]
    case .receive(let exhibit):
      guard case .receivedBy(let channel) = fields.chosen(.channel) else { return [] }
      return [step(.receiveExhibit(exhibit, by: channel, file: fields.attachedFile), id)]
    case .share(let exhibit, let parties):
      guard case .way(let way) = fields.chosen(.way) else { return [] }
      return parties.map { step(.shareExhibit(exhibit, with: $0, by: way), id) }
    }
  }

  private func step(_ instruction: RoomInstruction, _ id: CaseID) -> Act.Step { Act.Step(.room(instruction), in: id) }

  private func party(_ field: RoomField) -> PartyID? { if case .party(let id, _) = fields.chosen(.inRoom(field)) { id } else { nil } }

  private func minutes() throws(BadAnswer) -> Int? {
    guard let text = fields.text(.inRoom(.minutes)) else { return nil }
    guard let minutes = TypedNumber.number(text) else { throw BadAnswer(.inRoom(.minutes), .notANumber) }
    return minutes
  }
}

extension Console {
  /// What a strip of the courtroom is for.
  func title(of ask: RoomAsk) -> String {
    let state = one?.file?.state
    let what: String? =
      switch ask {
      case .offer(_, let id): words.document(id, in: state)
      case .test(_, let id), .declaration(let id): words.party(id, in: state)
      case .viewing(let what): what.map { words.viewed($0, in: state) }
      case .exhibit(let id): id.map { words.exhibit($0, in: state) }
      case .receive(let id), .share(let id, _): words.exhibit(id, in: state)
      case .note, .meeting, .speech: nil
      }
    return words.title(ask.asking) + (what.map { " \(sitting.glyphs.dot) " + $0 } ?? "")
  }
}

extension FieldKey {
  /// Whether it is asked for in the courtroom, where several answers of one kind stand side by side and so are named.
  var isOfCourtroom: Bool { if case .inRoom = self { true } else { false } }
}
