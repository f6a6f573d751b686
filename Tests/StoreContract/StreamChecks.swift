import CaseEngine
import TestCourt
import Testing

extension StoreContract {
  /// What holds of each of the court's own streams, whichever it is.
  static let streamChecks: [Check] = CourtStream.allCases.flatMap { stream in
    switch stream {
    case .settings: streamChecks(of: SomeCourtFacts.settings)
    case .staff: streamChecks(of: SomeCourtFacts.staff)
    case .contacts: streamChecks(of: SomeCourtFacts.contacts)
    case .complaints: streamChecks(of: SomeCourtFacts.complaints)
    case .proposals: streamChecks(of: SomeCourtFacts.proposals)
    case .trainings: streamChecks(of: SomeCourtFacts.trainings)
    }
  }

  private static func streamChecks<Fact: CourtFact>(of facts: [Fact]) -> [Check] {
    let name = Fact.stream.rawValue
    return [
      Check("The stream \(name) keeps its entries, who made them and when they happened, and folds to what they say") { makeStore in
        var desk = try await Desk(makeStore)
        let store = desk.store
        let stated = facts.map { Stated($0, .on(day("2026-09-30"))) }
        let key = desk.newKey()
        try await store.enter(stated, after: 0, by: Desk.signature, key: key, at: desk.now)
        let log = try await entries(of: Fact.self, in: store)
        #expect(log.entries.map(\.fact) == facts)
        #expect(log.entries.map(\.version) == Array(1...facts.count))
        #expect(log.entries.map(\.sequence) == (1...facts.count).map { Int64($0) })
        #expect(log.entries.allSatisfy { $0.by == Desk.signature && $0.act == key && $0.recordedAt == desk.now })
        #expect(log.entries.allSatisfy { $0.occurred == .on(day("2026-09-30")) })
        #expect(try await store.head() == RegisterHead(sequence: Int64(facts.count), hash: log.head))
        #expect(try await store.verify(.register) { _ in true }.fault == nil)
        #expect(try await store.changes(since: 0, limit: 9).map(\.id) == [nil], "one act is one change, of no case")
      },

      Check("The stream \(name) keeps of which line of which file a fact was taken") { makeStore in
        var desk = try await Desk(makeStore)
        let (key, origin) = (desk.newKey(), Origin.imported(file: "book.jsonl", line: 7))
        try await desk.store.enter([Stated(facts[0], .at(desk.now))], after: 0, by: Desk.signature, key: key, origin: origin, at: desk.now)
        #expect(try await entries(of: Fact.self, in: desk.store).entries.map(\.origin) == [origin])
        #expect(try await desk.store.verify(.register) { _ in true }.fault == nil)
      },

      Check("The stream \(name) has versions of its own: whoever decided on an earlier one is told, and nothing is entered") { makeStore in
        var desk = try await Desk(makeStore)
        let store = desk.store
        try await desk.open(1)
        let (first, second, third) = (desk.newKey(), desk.newKey(), desk.newKey())
        let at = desk.now
        try await store.enter([Stated(facts[0], .at(at))], after: 0, by: Desk.signature, key: first, at: at)
        try await expectRefused(.conflict(version: 1), by: store) {
          try await store.enter([Stated(facts[0], .at(at))], after: 0, by: Desk.signature, key: second, at: at)
        }
        try await store.enter([Stated(facts[0], .at(at))], after: 0, by: Desk.signature, key: first, at: at)
        #expect(try await entries(of: Fact.self, in: store).version == 1, "what comes twice is entered once")
        try await store.enter([Stated(facts[1], .at(at))], after: 1, by: Desk.signature, key: third, at: at)
        #expect(try await entries(of: Fact.self, in: store).entries.map(\.fact) == Array(facts.prefix(2)))
        let others = try await (store.court(), store.book())
        #expect(
          CourtStream.allCases.filter { version(of: $0, others.0, others.1) > 0 } == [Fact.stream], "nothing else is in another stream")
      },

      Check("In the stream \(name) what was taken back no longer counts, and counts again when that was taken back") { makeStore in
        var desk = try await Desk(makeStore)
        let store = desk.store
        for (place, fact) in ([facts[0], Fact.retraction(of: 1, reason: "ошибка"), Fact.retraction(of: 2, reason: nil)]).enumerated() {
          let key = desk.newKey()
          try await store.enter([Stated(fact, .at(desk.now))], after: place, by: Desk.signature, key: key, at: desk.now)
          let standing = try await entries(of: Fact.self, in: store).standing.map(\.fact)
          #expect(standing == (place == 1 ? [] : [facts[0]]))
        }
        #expect(try await store.verify(.register) { _ in true }.fault == nil)
      },
    ]
  }

  private static func entries<Fact: CourtFact>(of fact: Fact.Type, in store: any CaseStore) async throws -> CourtLog<Fact> {
    let (court, book) = (try await store.court(), try await store.book())
    var streams = CourtStreams()
    streams.settings = court.settingsLog
    streams.staff = court.staffLog
    streams.contacts = book.contacts.log
    streams.complaints = book.complaints.log
    streams.proposals = book.proposals.log
    streams.trainings = book.trainings.log
    #expect(book == CourtBook(streams), "the book is what its entries fold to")
    return streams[keyPath: Fact.log]
  }

  private static func version(of stream: CourtStream, _ court: CourtFile, _ book: CourtBook) -> Int {
    switch stream {
    case .settings: court.settingsVersion
    case .staff: court.staffVersion
    default: book.version(of: stream)
    }
  }
}

/// Facts of each of the court's own streams, of which the first two can follow each other.
enum SomeCourtFacts {
  static let settings: [SettingsFact] = [
    .noticeDaysSet(days: 5), .categoryAdded(category: "bankruptcy"), .dayUnmarked(day: day("2026-12-16")),
  ]

  static let staff: [StaffFact] = [
    .staffEntered(number: 1, person: StaffMember(name: "Ли В. А.", logins: ["li"], roles: [.secretary])),
    .staffEntered(number: 2, person: StaffMember(name: "Ким Д. С.", logins: ["kim", "admin"], roles: [.administrator])),
    .staffLeft(number: 1),
  ]

  static let contacts: [ContactFact] = [
    .cardWritten(court: nil, card: ContactCard(phones: [], email: "kense@sot.example", reception: "ср 10:00–12:00")),
    .cardWritten(court: "bostandyk", card: ContactCard(address: "Алматы, «Абай» 1")),
  ]

  static let complaints: [ComplaintFact] = {
    let complaint = Complaint(
      kind: .question, channel: .inCourt, from: "Әбдіғалиев Ө. Ұ.", caseNumber: number("7517-26-00-2/1234"), text: "Когда?\nГде?",
      due: Complaint.usualDue(.question, received: day("2026-10-23"), TestCourt.calendar))
    let appointment = Appointment(name: "Ли", start: moment("2026-10-07T10:00"), about: "ход дела")
    return [
      .complaintNoted(number: 1, complaint: complaint),
      .complaintEscalated(number: 1, to: .chancery, reason: "молчание", due: .stated(day("2026-11-02"), dayOff: nil)),
      .complaintAnswered(number: 1, answer: "7 октября", by: .telephone), .appointmentMade(number: 1, appointment: appointment),
      .appointmentEnded(number: 1, outcome: .absent, note: nil),
    ]
  }()

  static let proposals: [ProposalFact] = [
    .proposalNoted(number: 1, proposal: Proposal(by: "Ли", source: .outside, title: "Календарь залов"), plan: ProposalPlan(owner: "Ким")),
    .proposalPlanned(number: 1, plan: ProposalPlan(meeting: day("2026-11-02"), due: day("2026-12-01"))),
    .proposalDecided(number: 1, outcome: .carriedOut, reply: "сделано"),
  ]

  static let trainings: [TrainingFact] = [
    .trainingNoted(
      number: 1, training: Training(who: "Ли", topic: .remoteHearings, subject: "Видеосвязь", on: day("2026-09-01"), by: "Ким")),
    .trainingNoted(number: 2, training: Training(who: "Ким", topic: .program, subject: "Dayin", on: day("2026-09-02"), by: "Ли")),
  ]
}
