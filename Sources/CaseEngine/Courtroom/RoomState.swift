/// What is known of the courtroom of a case. What is told of a party or a document that no longer stands is kept, and not shown:
/// `CaseState.viewing`, `.speeches` and `.exhibits` are what counts.
public struct RoomState: Hashable, Sendable {
  var viewing: [ViewingItem] = []
  var speeches: [Speech] = []
  var exhibits: [Exhibit] = []
  var declarations: [PartyID: Recorded<ReadyParty>] = [:]
  var hearings: [HearingID: HearingRoom] = [:]
  /// The versions since which something is as it is.
  var viewingArranged = 0

  /// Whether a party said that it is ready.
  public struct ReadyParty: Hashable, Sendable {
    /// Who said so.
    public let party: PartyID
    /// Whether it is.
    public let ready: Bool
    /// Why it is not, or a word.
    public let reason: String?
  }
}

/// An announced speech.
public struct Speech: Hashable, Sendable {
  /// Its small number in the case.
  public let id: SpeechID
  /// Who speaks on what, for how long.
  public var details: SpeechDetails
  /// The version of the entry since which it is so.
  public var since: Int
}

/// Slides, a diagram, an infographic, a video: a thing of its own, beside the documents.
public struct Exhibit: Hashable, Sendable {
  /// Its small number in the case.
  public let id: ExhibitID
  /// What it is.
  public var details: ExhibitDetails
  /// The version of the entry since which it is so.
  public var since: Int
  /// How and when it came in, and its file.
  public var receipt: Recorded<Arrival>?
  /// That it was opened once before.
  public var opened: Recorded<ExhibitID>?
  /// With whom it was shared since it came.
  public var shared: [Recorded<Service>] = []

  /// How an exhibit came in.
  public struct Arrival: Hashable, Sendable {
    /// How it came.
    public let by: Channel
    /// Where its file lies.
    public let file: AttachedFile?
  }
}

/// What happened in one hearing.
public struct HearingRoom: Hashable, Sendable {
  /// How its videoconference is joined.
  public internal(set) var meeting: Meeting?
  /// Every test of a connection that was not overtaken by another link, in the order of recording.
  public internal(set) var tests: [Recorded<PartyTest>] = []
  /// Who came, by which way, and who left, in the order of recording.
  public internal(set) var presence: [Recorded<PartyPresence>] = []
  /// Every time the connection broke.
  public internal(set) var breaks: [ConnectionBreak] = []
  /// What was shown, in the order of showing.
  public internal(set) var shown: [Recorded<Viewed>] = []
  /// Who spoke from when to when.
  public internal(set) var talks: [Talk] = []
  /// Originals that were offered and sent on to the chancery.
  public internal(set) var offered: [Recorded<OfferedOriginal>] = []
  /// The court's notes.
  public internal(set) var notes: [Recorded<String>] = []

  /// A hearing in which nothing happened.
  public init() {}

  /// A test with a party.
  public struct PartyTest: Hashable, Sendable {
    /// With whom.
    public let party: PartyID
    /// What it showed.
    public let test: ConnectionTest
  }

  /// How a party is there.
  public struct PartyPresence: Hashable, Sendable {
    /// Who.
    public let party: PartyID
    /// How.
    public let presence: Presence
  }

  /// A time without a connection.
  public struct ConnectionBreak: Hashable, Sendable {
    /// With whom; nil for everybody.
    public let party: PartyID?
    /// When it broke.
    public let lost: Recorded<PartyID?>
    /// When it was there again; nil while it is not.
    public internal(set) var restored: Recorded<PartyID?>?

    /// How long it lasted, in whole minutes, at least one; nil while it lasts, and where only a day is known.
    public var minutes: Int? {
      guard case .at(let from) = lost.occurred, case .at(let to) = restored?.occurred else { return nil }
      return max(1, Int((to.microseconds - from.microseconds + 30_000_000) / 60_000_000))
    }
  }

  /// A speech as it was given.
  public struct Talk: Hashable, Sendable {
    /// Which one.
    public let speech: SpeechID
    /// When it began.
    public let begun: Recorded<SpeechID>
    /// When it ended; nil while it goes on.
    public internal(set) var ended: Recorded<SpeechID>?
  }

  /// An original that was offered in court.
  public struct OfferedOriginal: Hashable, Sendable {
    /// Which document.
    public let document: DocumentID
    /// Who offered it; whom the document comes from where nobody is named.
    public let from: PartyID?
  }

  /// The latest test with a party.
  public func test(with party: PartyID) -> Recorded<PartyTest>? { tests.last { $0.fact.party == party } }

  /// What is known last of a party's presence.
  public func presence(of party: PartyID) -> Recorded<PartyPresence>? { presence.last { $0.fact.party == party } }

  /// When a party came first; nil where it did not.
  public func arrival(of party: PartyID) -> Recorded<PartyPresence>? {
    presence.first { $0.fact.party == party && $0.fact.presence.isPresent }
  }

  /// The break that lasts.
  public func openBreak(with party: PartyID?) -> ConnectionBreak? { breaks.last { $0.party == party && $0.restored == nil } }

  /// The speech that is being given.
  public var talking: Talk? { talks.last { $0.ended == nil } }

  /// What everybody looks at.
  public var current: Viewed? { shown.last?.fact }
}

extension CaseState {
  /// What is to be viewed together, in its order; nothing that is off the list of documents, or withdrawn.
  public var viewing: [ViewingItem] {
    room.viewing.compactMap { item in
      guard stands(item.what) else { return nil }
      var item = item
      if let presenter = item.presenter, party(presenter) == nil { item.presenter = nil }
      return item
    }
  }

  /// The announced speeches, in the order of speaking.
  public var speeches: [Speech] { room.speeches.filter { party($0.details.by) != nil } }

  /// The exhibits, in the order of their numbers.
  public var exhibits: [Exhibit] { room.exhibits.filter { party($0.details.from) != nil } }

  /// What the parties said of their readiness, in the order of their numbers.
  public var declarations: [Recorded<RoomState.ReadyParty>] {
    room.declarations.values.filter { party($0.fact.party) != nil }.sorted { $0.fact.party < $1.fact.party }
  }

  /// A speech by its number.
  public func speech(_ id: SpeechID) -> Speech? { speeches.first { $0.id == id } }

  /// An exhibit by its number.
  public func exhibit(_ id: ExhibitID) -> Exhibit? { exhibits.first { $0.id == id } }

  /// The exhibits of a speech.
  public func exhibits(of speech: SpeechID) -> [Exhibit] { exhibits.filter { $0.details.speech == speech } }

  /// What happened in a hearing.
  public func room(of hearing: HearingID) -> HearingRoom { room.hearings[hearing] ?? HearingRoom() }

  /// Whether something can still be viewed.
  public func stands(_ what: Viewed) -> Bool {
    switch what {
    case .document(let id): document(id) != nil
    case .exhibit(let id): exhibit(id) != nil
    }
  }

  /// What a document or an exhibit is called.
  public func title(of what: Viewed) -> String? {
    switch what {
    case .document(let id): document(id)?.details.title
    case .exhibit(let id): exhibit(id)?.details.title
    }
  }

  /// What comes next on the viewing list in a hearing: behind what is shown, or the first; nil behind the last.
  public func nextToShow(in hearing: HearingID) -> ViewingItem? {
    let items = viewing
    guard let place = items.firstIndex(where: { $0.what == room(of: hearing).current }) else { return items.first }
    return items.indices.contains(place + 1) ? items[place + 1] : nil
  }

  /// How many minutes the viewing list and the speeches take together; what has no minutes counts nothing.
  public var minutesPlanned: Int {
    viewing.compactMap(\.minutes).reduce(0, +) + speeches.compactMap(\.details.minutes).reduce(0, +)
  }

  /// Who must get an exhibit: every participant who is not on the side that shows it.
  public func recipients(of exhibit: Exhibit) -> [PartyID] {
    let side = side(of: exhibit.details.from)
    return participants.map(\.id).filter { self.side(of: $0) != side }
  }

  /// Who has not got an exhibit yet. Empty until it came. Sharing with a representative shares with the one represented.
  public func owedSharing(of exhibit: Exhibit) -> [PartyID] {
    guard exhibit.receipt != nil else { return [] }
    let reached = Set(exhibit.shared.flatMap { [$0.fact.to, principal(of: $0.fact.to)] })
    return recipients(of: exhibit).filter { !reached.contains($0) && !reached.contains(principal(of: $0)) }
  }

  /// The last test with a participant, or with whoever acts for them; where there is none, that of the hearing with which this one goes on.
  ///
  /// Who somebody is, and for whom they may act, was seen then and holds. The connection holds through the same link, unless it was what the
  /// hearing was put off for. Source: CPC art. 133-3.
  public func test(with participant: PartyID, in hearing: HearingID) -> Recorded<HearingRoom.PartyTest>? {
    let own = room(of: hearing).tests.last { $0.fact.party == participant || principal(of: $0.fact.party) == participant }
    if let own { return own }
    guard let here = self.hearing(hearing), let before = here.continues.flatMap({ self.hearing($0) }),
      let former = test(with: participant, in: before.id)
    else { return nil }
    let failed = before.course.ended?.fact.why?.cause == .connection
    if here.plan.link == before.plan.link, before.plan.remote, !failed { return former }
    var test = former.fact.test
    test.connection = false
    guard test.identity || test.authority else { return nil }
    return Recorded(HearingRoom.PartyTest(party: former.fact.party, test: test), like: former)
  }
}
