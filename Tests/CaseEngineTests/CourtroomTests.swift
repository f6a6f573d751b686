import CaseEngine
import TestCourt
import Testing

/// Rules, sections 3, 5 and 7; CPC art. 100(5), 133-3, 187-1; recommendations 2 and 4.
@Suite("The courtroom")
struct CourtroomTests {
  static let passed = ConnectionTest(connection: true, identity: true, authority: true)

  /// A case with a lease that is here and served, a claim that is asked for, and a trial; remote where it is said.
  static func matter(remote: Bool = true) throws -> TestCase {
    var matter = try TestCase.prepared()
    try matter.request(try matter.need("Исковое заявление", from: 1), due: "2026-10-20", cause: .motion)
    if remote {
      let plan = TestCourt.plan(at: "2026-12-14T10:00", remote: true, link: "https://vks.example/1")
      try matter.perform(.moveHearing(1, plan, reason: "видеосвязь", override: nil))
    }
    return matter
  }

  private func state(_ key: String, _ matter: TestCase) -> ItemState? { matter.readiness.line(key)?.state }

  private func why(_ key: String, _ matter: TestCase) -> [Blocker.Why] { matter.readiness.line(key)?.blockers.map(\.why) ?? [] }

  @Test("A hearing in person asks for no test, and takes none")
  func inPerson() throws {
    let matter = try Self.matter(remote: false)
    #expect(state("hearing.remote", matter) == .notApplicable)
    #expect(matter.refusal(of: .room(.testConnection(1, 1, Self.passed))) == .room(.notRemote(1)))
    #expect(matter.refusal(of: .room(.arrangeMeeting(1, Meeting(number: "824")))) == .room(.notRemote(1)))
    #expect(matter.refusal(of: .room(.loseConnection(1, nil))) == .room(.notRemote(1)))
  }

  @Test("A remote hearing is ready when the connection was tested with every participant, and there is a list to view")
  func remote() throws {
    var matter = try Self.matter()
    #expect(state("hearing.remote", matter) == .fail)
    #expect(Set(why("hearing.remote", matter)) == [.room(.notTested), .room(.viewingListEmpty)])
    try matter.perform(.room(.placeOnViewingList(ViewingItem(.document(1)), at: nil)))
    try matter.perform(.room(.testConnection(1, 1, Self.passed)))
    let half = ConnectionTest(connection: true, identity: true, authority: false)
    try matter.perform(.room(.testConnection(1, 2, half)))
    #expect(why("hearing.remote", matter) == [.room(.testFailed(half))])
    try matter.perform(.room(.testConnection(1, 2, Self.passed)))
    #expect(state("hearing.remote", matter) == .pass)
  }

  @Test("A test with a representative is a test with the one represented")
  func representative() throws {
    var matter = try Self.matter()
    matter.record(.partyAdded(party: 3, details: PartyDetails(role: .representative, name: "Ли В. А.", of: 2)))
    try matter.perform(.room(.placeOnViewingList(ViewingItem(.document(1)), at: nil)))
    for party in [1, 3] as [PartyID] { try matter.perform(.room(.testConnection(1, party, Self.passed))) }
    #expect(state("hearing.remote", matter) == .pass)
  }

  @Test("Another link has to be tested anew; another hour has not")
  func anotherLink() throws {
    var matter = try Self.matter()
    for party in [1, 2] as [PartyID] { try matter.perform(.room(.testConnection(1, party, Self.passed))) }
    let later = TestCourt.plan(at: "2026-12-15T10:00", remote: true, link: "https://vks.example/1")
    try matter.perform(.moveHearing(1, later, reason: "болезнь", override: nil))
    #expect(matter.state.test(with: 1, in: 1) != nil)
    let elsewhere = TestCourt.plan(at: "2026-12-15T10:00", remote: true, link: "https://vks.example/2")
    try matter.perform(.moveHearing(1, elsewhere, reason: "сбой", override: nil))
    #expect(matter.state.test(with: 1, in: 1) == nil)
    #expect(matter.state.room(of: 1).tests.isEmpty)
  }

  @Test("A signature from before the courtroom was asked about does not become stale by it")
  func oldSignature() throws {
    var matter = try Self.matter()
    let asked = matter.readiness.lines.filter { $0.key != "hearing.remote" }
    matter.record(
      .readinessSigned(
        signOff: SignOff(
          version: matter.file.version, head: matter.file.head, day: matter.today, items: asked.map { .init(key: $0.key, state: $0.state) },
          overrides: [])))
    #expect(state("hearing.remote", matter) == .fail)
    #expect(matter.file.staleness(under: matter.rules).isEmpty)
  }

  @Test("Nobody asked gives n/a; one who is not ready blocks until it says that it is")
  func declarations() throws {
    var matter = try Self.matter(remote: false)
    #expect(state("parties.ready", matter) == .notApplicable)
    #expect(matter.refusal(of: .room(.declareReadiness(2, ready: false, reason: nil))) == .reasonMissing)
    try matter.perform(.room(.declareReadiness(2, ready: false, reason: "болезнь")))
    #expect(why("parties.ready", matter) == [.room(.notReady(reason: "болезнь"))])
    try matter.perform(.room(.declareReadiness(2, ready: true, reason: nil)))
    #expect(state("parties.ready", matter) == .pass)
  }

  @Test("A speech is prepared when it has its time, and what belongs to it is in")
  func speeches() throws {
    var matter = try Self.matter(remote: false)
    #expect(state("speeches.prepared", matter) == .notApplicable)
    try matter.perform(.room(.announceSpeech(SpeechDetails(by: 1, title: "О долге"))))
    #expect(why("speeches.prepared", matter) == [.room(.noTimeLimit(1))])
    try matter.perform(.room(.changeSpeech(1, SpeechDetails(by: 1, title: "О долге", minutes: 10))))
    #expect(state("speeches.prepared", matter) == .pass)
    try matter.perform(.room(.announceExhibit(ExhibitDetails(kind: .slides, title: "Расчёт", from: 1, speech: 1))))
    #expect(why("speeches.prepared", matter) == [.room(.exhibitNotReceived(1))])
    try matter.perform(.room(.receiveExhibit(1, by: .email, file: nil)))
    #expect(state("speeches.prepared", matter) == .pass)
    try matter.perform(.room(.withdrawSpeech(1)))
    #expect(state("speeches.prepared", matter) == .notApplicable)
  }

  @Test("The items stand in the order of rules, section 7")
  func order() {
    let keys = Readiness.keys
    #expect(keys.firstIndex(of: "parties.ready").map { keys[$0...].contains("hearing.set") } == true)
    #expect(Array(keys.suffix(3)) == ["hearing.remote", "hearing.open", "speeches.prepared"])
  }

  @Test("The viewing list keeps its order, counts its minutes, and loses what is off the list of documents")
  func viewing() throws {
    var matter = try Self.matter(remote: false)
    let extra = try matter.need("Схема проезда")
    try matter.perform(.room(.placeOnViewingList(ViewingItem(.document(1), presenter: 1, minutes: 5), at: nil)))
    try matter.perform(.room(.placeOnViewingList(ViewingItem(.document(2), minutes: 3), at: nil)))
    try matter.perform(.room(.placeOnViewingList(ViewingItem(.document(extra)), at: 1)))
    #expect(matter.state.viewing.map(\.what) == [.document(extra), .document(1), .document(2)])
    let again = ViewingItem(.document(1))
    #expect(matter.refusal(of: .room(.placeOnViewingList(again, at: nil))) == .room(.alreadyOnViewingList(.document(1))))
    try matter.perform(.room(.moveOnViewingList(.document(2), to: 1)))
    #expect(matter.state.viewing.map(\.what) == [.document(2), .document(extra), .document(1)])
    #expect(matter.refusal(of: .room(.moveOnViewingList(.document(2), to: 1))) == .nothingChanges)
    try matter.perform(.unneedDocument(extra))
    #expect(matter.state.viewing.map(\.what) == [.document(2), .document(1)])
    try matter.perform(.room(.announceSpeech(SpeechDetails(by: 2, title: "Возражения", minutes: 12))))
    #expect(matter.state.minutesPlanned == 20)
    try matter.perform(.undo(act: nil, reason: nil))
    try matter.perform(.room(.takeOffViewingList(.document(2))))
    #expect(matter.state.minutesPlanned == 5)
    #expect(matter.refusal(of: .room(.takeOffViewingList(.document(2)))) == .room(.notOnViewingList(.document(2))))
  }

  @Test("In the hearing the list is gone through one by one, and ends")
  func showing() throws {
    var matter = try Self.matter(remote: false)
    for id in [2, 1] as [DocumentID] { try matter.perform(.room(.placeOnViewingList(ViewingItem(.document(id)), at: nil))) }
    for expected in [2, 1] as [DocumentID] {
      let next = try #require(matter.state.nextToShow(in: 1))
      #expect(next.what == .document(expected))
      try matter.perform(.room(.show(1, next.what)))
      #expect(matter.state.room(of: 1).current == .document(expected))
    }
    #expect(matter.state.nextToShow(in: 1) == nil)
  }

  @Test("An original that is offered in court is received and goes to the chancery; it is not filed")
  func offered() throws {
    var matter = TestCase.civil()
    let contract = try matter.need("Договор", original: .paper)
    try matter.request(contract, due: "2026-10-16")
    try matter.setTrial(at: "2026-12-10T10:00")
    try matter.perform(.room(.offerOriginal(1, contract, from: 2)), by: TestCourt.secretary)
    let document = try #require(matter.state.document(contract))
    #expect(document.receipt?.fact.by == .inCourt && document.receipt?.fact.form == .original)
    #expect(document.custody == nil && document.owesOriginal)
    #expect(matter.state.room(of: 1).offered.map(\.fact.document) == [contract])
    try matter.perform(.room(.offerUnlisted(1, DocumentDetails(title: "Расписка", from: 2, original: .paper))))
    #expect(matter.state.documents.last?.unrequested == true && matter.state.documents.last?.owesOriginal == true)
    try matter.fileOriginal(contract)
    #expect(matter.refusal(of: .room(.offerOriginal(1, contract, from: nil))) == .impossible(.originalAlreadySettled(contract)))
  }

  @Test("A break in the connection has its length, and ends not before it began")
  func breaks() throws {
    var matter = try Self.matter()
    try matter.perform(.room(.loseConnection(1, 2)))
    #expect(matter.refusal(of: .room(.loseConnection(1, 2))) == .impossible(.room(.connectionAlreadyLost(2))))
    #expect(matter.refusal(of: .room(.restoreConnection(1, 1))) == .impossible(.room(.connectionNotLost(1))))
    let early = Occurrence.at(matter.now.adding(minutes: -1))
    #expect(matter.refusal(of: .room(.restoreConnection(1, 2)), occurred: early) == .impossible(.room(.endsBeforeItBegins)))
    matter.now = matter.now.adding(minutes: 4)
    try matter.perform(.room(.restoreConnection(1, 2)))
    #expect(matter.state.room(of: 1).breaks.map(\.minutes) == [4])
  }

  @Test("Who came by which way, and who left")
  func presence() throws {
    var matter = try Self.matter()
    try matter.perform(.room(.notePresence(1, 1, .inRoom)))
    try matter.perform(.room(.notePresence(1, 2, .absent)))
    #expect(matter.refusal(of: .room(.notePresence(1, 1, .inRoom))) == .nothingChanges)
    matter.now = matter.now.adding(minutes: 7)
    try matter.perform(.room(.notePresence(1, 2, .byVideo)))
    try matter.perform(.room(.notePresence(1, 1, .left)))
    let room = matter.state.room(of: 1)
    #expect(room.presence(of: 1)?.fact.presence == .left && room.presence(of: 2)?.fact.presence == .byVideo)
    #expect(room.arrival(of: 2)?.occurred == .at(matter.now))
  }

  @Test("One speaks after the other")
  func talking() throws {
    var matter = try Self.matter(remote: false)
    for (party, title) in [(1, "О долге"), (2, "Возражения")] as [(PartyID, String)] {
      try matter.perform(.room(.announceSpeech(SpeechDetails(by: party, title: title, minutes: 10))))
    }
    try matter.perform(.room(.moveSpeech(2, to: 1)))
    #expect(matter.state.speeches.map(\.id) == [2, 1])
    try matter.perform(.room(.beginSpeech(1, 2)))
    #expect(matter.refusal(of: .room(.beginSpeech(1, 1))) == .impossible(.room(.speechGoesOn(2))))
    #expect(matter.refusal(of: .room(.endSpeech(1, 1))) == .impossible(.room(.speechNotGoing(1))))
    try matter.perform(.room(.endSpeech(1, 2)))
    #expect(matter.state.room(of: 1).talking == nil)
  }

  @Test("An exhibit is shared with the other side, and what comes later is opened and shared anew")
  func exhibits() throws {
    var matter = try Self.matter(remote: false)
    try matter.perform(.room(.announceExhibit(ExhibitDetails(kind: .infographic, title: "Ход событий", from: 1))))
    #expect(matter.refusal(of: .room(.noteOpened(1))) == .impossible(.room(.exhibitNotReceived(1))))
    try matter.perform(.room(.receiveExhibit(1, by: .email, file: AttachedFile(path: "/a.png", sha256: .zero))))
    #expect(matter.state.exhibit(1).map { matter.state.owedSharing(of: $0) } == [2])
    #expect(matter.refusal(of: .room(.shareExhibit(1, with: 1, by: .email))) == .room(.notARecipient(1, 1)))
    try matter.perform(.room(.noteOpened(1)))
    try matter.perform(.room(.shareExhibit(1, with: 2, by: .email)))
    #expect(matter.refusal(of: .room(.shareExhibit(1, with: 2, by: .email))) == .impossible(.room(.alreadyShared(1, 2))))
    try matter.perform(.room(.receiveExhibit(1, by: .email, file: AttachedFile(path: "/b.png", sha256: .zero))))
    #expect(matter.state.exhibit(1)?.opened == nil && matter.state.exhibit(1)?.shared.isEmpty == true)
  }

  @Test("Nothing is arranged in a hearing that was cancelled, nor in a case that is closed")
  func notActive() throws {
    var matter = try Self.matter()
    var closed = matter
    try matter.perform(.cancelHearing(1, reason: "примирение"))
    #expect(matter.refusal(of: .room(.notePresence(1, 1, .inRoom))) == .impossible(.hearingCancelled(1)))
    try closed.perform(.closeCase(reason: "решение"))
    #expect(closed.refusal(of: .room(.note(1, "слово"))) == .caseNotActive(.closed))
  }
}
