import CaseEngine

/// A test asked for something that the case does not have.
public struct NotThere: Error {}

/// The daily acts of a court, as short as a test wants them. Each is an instruction that the engine decides.
extension TestCase {
  /// A document of this case.
  public func document(_ id: DocumentID) throws -> Document {
    guard let document = state.document(id) else { throw NotThere() }
    return document
  }

  /// The line of the checklist with this key.
  public func line(_ key: String) throws -> Readiness.Line {
    guard let line = readiness.line(key) else { throw NotThere() }
    return line
  }

  /// Whether a document was requested before the hearing was set.
  public func timing(_ id: DocumentID) throws -> RequestTiming { state.timing(of: try document(id), in: rules.calendar.zone) }

  /// Adds a party and gives its number.
  public mutating func add(_ role: PartyRole, _ name: String, of principal: PartyID? = nil) throws(Refusal) -> PartyID {
    let id = file.nextPartyID
    try perform(.addParty(PartyDetails(role: role, name: name, of: principal), idNumber: nil))
    return id
  }

  /// Puts a document on the list and gives its number.
  public mutating func need(
    _ title: String = "Договор аренды", from party: PartyID = 2, original: OriginalRequirement = .none
  ) throws(Refusal) -> DocumentID {
    let id = file.nextDocumentID
    try perform(.needDocument(DocumentDetails(title: title, from: party, original: original)))
    return id
  }

  /// Asks for a document by letter.
  public mutating func request(
    _ id: DocumentID, due: String? = nil, cause: LateCause? = nil, occurred: Occurrence? = nil, act: ActKey? = nil
  ) throws(Refusal) {
    let due = due.map { rules.calendar.stated(day($0)) }
    try perform(.requestDocument(id, Request(by: .letter, due: due, cause: cause)), occurred: occurred, act: act)
  }

  /// Takes a document in.
  public mutating func receive(
    _ id: DocumentID, as form: ReceivedForm = .copy, by channel: Channel = .chancery, occurred: Occurrence? = nil
  ) throws(Refusal) {
    try perform(.receiveDocument(id, Receipt(by: channel, form: form)), occurred: occurred)
  }

  /// Returns a document as unfit.
  public mutating func sendBack(_ id: DocumentID) throws(Refusal) { try perform(.returnDocument(id, reason: "не читается")) }

  /// Hands a document on.
  public mutating func serve(_ id: DocumentID, on party: PartyID) throws(Refusal) {
    try perform(.serveDocument(id, to: party, by: .byCourt))
  }

  /// Files an original under a number.
  public mutating func fileOriginal(_ id: DocumentID, number: String = "вх. 26-3391", on date: String? = nil) throws(Refusal) {
    try perform(.fileOriginal(id, Filing(number: number, on: date.map { day($0) } ?? today)))
  }

  /// Sets the trial hearing.
  public mutating func setTrial(at start: String, override: String? = nil, occurred: Occurrence? = nil, act: ActKey? = nil) throws(Refusal)
  {
    try perform(.setHearing(TestCourt.plan(at: start), override: override), occurred: occurred, act: act)
  }

  /// A case with one document that is requested, received and served, and a trial hearing on 10 December 2026 at ten: nothing is open.
  public static func prepared(id: UInt64 = 1, rules: CourtRules = TestCourt.rules()) throws(Refusal) -> TestCase {
    var matter = TestCase.civil(id: id, rules: rules)
    let lease = try matter.need()
    try matter.request(lease, due: "2026-10-16")
    matter.clock("2026-10-12T11:30")
    try matter.receive(lease)
    try matter.serve(lease, on: 1)
    try matter.setTrial(at: "2026-12-10T10:00")
    matter.notify()
    return matter
  }

  /// Everybody is told of the trial hearing who was not: written to, and sent.
  public mutating func notify(by channel: Channel = .email) {
    guard let trial = state.trial else { return }
    for party in state.withoutNotice(of: trial) {
      let id = file.nextNoticeID
      record(
        .notice(.prepared(notice: id, draft: .test(NoticeAbout(trial), to: party.id, by: channel))),
        .notice(.sent(notice: id, sending: Sending())))
      if Notice.mustBeDelivered(by: channel) { record(.notice(.settled(notice: id, outcome: .delivered, proof: "отчёт"))) }
    }
  }
}

extension Notice {
  /// A notice in a few words, that lacks nothing.
  public static func test(
    _ about: NoticeAbout, to party: PartyID, by channel: Channel = .email, address: String? = "a@example.org", instead: NoticeID? = nil
  ) -> Notice {
    Notice(
      about: about, to: party, by: channel, address: address, language: .ru, title: "Извещение",
      text: "Суд, улица, кому, ответчик, дело 1234, зал 4, 10.12.2026, 10:00, Ли",
      says: NoticeElements(
        addressee: "кому", capacity: "ответчик", court: "Суд", courtAddress: "улица", caseName: "1234", place: "зал 4", day: "10.12.2026",
        time: "10:00", sender: "Ли"),
      instead: instead)
  }
}
