import CaseEngine
import TestCourt
import Testing

/// A court's book, and somebody who works in it.
struct Bookkeeping {
  var book = CourtBook()
  var now = moment("2026-10-01T09:00")
  private var acts: UInt64 = 0

  /// Decides, enters, and gives the book as it then is.
  @discardableResult
  mutating func perform(
    _ instruction: BookInstruction, by actor: Actor = TestCourt.everyone, occurred: Occurrence? = nil
  ) throws(Refusal) -> CourtBook {
    let decision = try book.decide(instruction, by: actor, at: now, occurred: occurred, under: TestCourt.rules())
    acts += 1
    let signature = Signature(name: actor.name, login: actor.login, role: decision.role, program: "test")
    switch decision.facts {
    case .contacts(let facts): for fact in facts { book.contacts.enter(entry(fact, book.contacts.log.version, signature)) }
    case .complaints(let facts): for fact in facts { book.complaints.enter(entry(fact, book.complaints.log.version, signature)) }
    case .proposals(let facts): for fact in facts { book.proposals.enter(entry(fact, book.proposals.log.version, signature)) }
    case .trainings(let facts): for fact in facts { book.trainings.enter(entry(fact, book.trainings.log.version, signature)) }
    }
    return book
  }

  /// Why it is refused; nil where it is not.
  func refusal(_ instruction: BookInstruction, by actor: Actor = TestCourt.everyone, occurred: Occurrence? = nil) -> Refusal? {
    do {
      _ = try book.decide(instruction, by: actor, at: now, occurred: occurred, under: TestCourt.rules())
      return nil
    } catch { return error }
  }

  private func entry<Fact>(_ stated: Stated<Fact>, _ version: Int, _ by: Signature) -> Entry<Fact> {
    Entry(
      sequence: Int64(version + 1), version: version + 1, occurred: stated.occurred, recordedAt: now, act: ActKey(.test(acts)), by: by,
      origin: .recorded, fact: stated.fact, hash: .zero)
  }
}

/// Recommendation 9 of the round table: contacts, questions and complaints, the chair's reception.
@Suite("Contacts, complaints and reception")
struct BookTests {
  static func complaint(_ kind: ComplaintKind = .complaint, received: Day = day("2026-10-01"), due: String? = nil) -> Complaint {
    Complaint(
      kind: kind, channel: .telephone, from: "Нұрланова А. Б.", text: "Не могу дозвониться",
      due: due.map { .stated(day($0), dayOff: nil) } ?? Complaint.usualDue(kind, received: received, TestCourt.calendar))
  }

  static let appointment = Appointment(name: "Нұрланова А. Б.", start: moment("2026-10-07T10:00"), about: "ход дела")

  /// One of every instruction, and the roles that may give it.
  static let permitted: [(BookInstruction, Set<CourtRole>)] = [
    (.writeCard(court: nil, ContactCard(email: "a@b.kz")), [.chancery, .administrator]),
    (.noteComplaint(complaint()), [.secretary, .chancery, .chair]),
    (.makeAppointment(Appointment(name: "Ли", start: moment("2026-10-07T11:00"), about: "дело")), [.secretary, .chancery, .chair]),
    (.answerComplaint(1, answer: "да", by: .email), [.secretary, .chancery, .chair]),
    (.answerComplaint(2, answer: "да", by: .email), [.chancery, .chair]), (.answerComplaint(3, answer: "да", by: .email), [.chair]),
    (.escalateComplaint(1, to: nil, reason: "молчат", due: .stated(day("2026-10-05"), dayOff: nil)), [.secretary, .chancery, .chair]),
    (.endAppointment(1, .cancelled, note: nil), [.chancery, .chair]),
    (
      .noteProposal(Proposal(by: "Ли", source: .staff, title: "Залы"), ProposalPlan()),
      [.judge, .secretary, .chancery, .chair, .administrator]
    ),
    (.noteProposal(Proposal(by: "Ли", source: .staff, title: "Залы"), ProposalPlan(owner: "Ким")), [.chair]),
    (.planProposal(1, ProposalPlan(owner: "Ким")), [.chair]), (.decideProposal(1, .adopted, reply: "да"), [.chair]),
    (.noteTraining(ProposalTests.training("Ещё кто-то")), [.administrator]),
  ]

  /// A book with a complaint on each step of the ladder, an appointment and a proposal.
  static func filled() throws -> Bookkeeping {
    var keeping = Bookkeeping()
    for level in [nil, ComplaintLevel.chancery, .chair] {
      let book = try keeping.perform(.noteComplaint(complaint()))
      guard let level, let number = book.complaints.state.complaints.last?.number else { continue }
      try keeping.perform(.escalateComplaint(number, to: level, reason: "молчат", due: .stated(day("2026-10-05"), dayOff: nil)))
    }
    try keeping.perform(.makeAppointment(appointment))
    try keeping.perform(.noteProposal(Proposal(by: "Ли", source: .outside, title: "Ещё"), ProposalPlan()))
    return keeping
  }

  @Test("Each instruction is for its roles and no other; an observer only looks", arguments: CourtRole.allCases)
  func permissions(_ role: CourtRole) throws {
    let keeping = try Self.filled()
    for (instruction, roles) in Self.permitted {
      let refused = keeping.refusal(instruction, by: TestCourt.actor(role))
      #expect((refused == nil) == roles.contains(role), "\(instruction) by \(role): \(String(describing: refused))")
      if let refused { #expect(refused.isForLackOfRole) }
    }
  }

  @Test("A card is kept as it was written last, for this court and for others; writing the same again changes nothing")
  func cards() throws {
    var keeping = Bookkeeping()
    let phone = try Phone("8 (727) 300-10-10")
    let card = ContactCard(phones: [phone, phone], reception: "ср 10:00–12:00")
    try keeping.perform(.writeCard(court: nil, card))
    try keeping.perform(.writeCard(court: "bostandyk", ContactCard(email: "b@sot.example")))
    let contacts = keeping.book.contacts.state
    #expect(contacts.own.phones == [phone], "a number that is named twice is kept once")
    #expect(contacts.card("bostandyk").email == "b@sot.example")
    #expect(contacts.card("medeu").isEmpty)
    #expect(keeping.refusal(.writeCard(court: nil, card)) == .nothingChanges)
    #expect(keeping.refusal(.writeCard(court: nil, ContactCard(address: "a\u{1B}b"))) != nil)
    #expect(keeping.refusal(.writeCard(court: "Медеу", card))?.code == "text.key")
  }

  @Test("An answer is due in working time: a question by the next working day, a complaint within three")
  func due() {
    // Friday 23 October 2026: Saturday, Sunday, and the moved day off of Republic Day lie between.
    #expect(Complaint.usualDue(.question, received: day("2026-10-23"), TestCourt.calendar).day == day("2026-10-27"))
    #expect(Complaint.usualDue(.complaint, received: day("2026-10-23"), TestCourt.calendar).day == day("2026-10-29"))
  }

  @Test("It climbs from secretary to chancery to chair; an answer closes it, and a step up opens it again")
  func ladder() throws {
    var keeping = Bookkeeping()
    try keeping.perform(.noteComplaint(Self.complaint()), by: TestCourt.secretary)
    let due = DueDate.stated(day("2026-10-06"), dayOff: nil)
    #expect(keeping.book.complaints.state.complaint(1)?.level == .secretary)
    try keeping.perform(.answerComplaint(1, answer: "назначено на среду", by: .telephone), by: TestCourt.secretary)
    #expect(keeping.book.complaints.state.complaint(1)?.isOpen == false)
    #expect(keeping.refusal(.answerComplaint(1, answer: "ещё раз", by: .email)) == .impossible(.book(.alreadyAnswered(1))))
    try keeping.perform(.escalateComplaint(1, to: nil, reason: "ответ не устроил", due: due), by: TestCourt.secretary)
    let record = try #require(keeping.book.complaints.state.complaint(1))
    #expect(record.isOpen && record.level == .chancery && record.due == day("2026-10-06"))
    #expect(
      keeping.refusal(.answerComplaint(1, answer: "да", by: .email), by: TestCourt.secretary) == .notAllowed(may: [.chancery, .chair]))
    try keeping.perform(.escalateComplaint(1, to: nil, reason: "молчание", due: due), by: TestCourt.chancery)
    #expect(keeping.refusal(.escalateComplaint(1, to: nil, reason: "выше", due: due)) == .impossible(.book(.notHigher(1))))
    try keeping.perform(.answerComplaint(1, answer: "принято", by: .inCourt), by: TestCourt.chair)
    let answered = try #require(keeping.book.complaints.state.complaint(1))
    #expect(!answered.isOpen && answered.answers.count == 2 && answered.answer?.by == TestCourt.chair.name)
    #expect(answered.answers.map(\.level) == [.secretary, .chair])
  }

  @Test("What cannot be is refused: an answer due before the matter came, no text, a matter from the future")
  func refused() throws {
    let keeping = try Self.filled()
    #expect(keeping.refusal(.noteComplaint(Self.complaint(due: "2026-09-30"))) == .book(.dueBeforeReceipt))
    var silent = Self.complaint()
    silent.text = " "
    #expect(keeping.refusal(.noteComplaint(silent)) == .badText(field: .text, problem: .empty))
    #expect(keeping.refusal(.noteComplaint(Self.complaint()), occurred: .on(day("2026-10-02"))) == .inTheFuture(field: .on))
    #expect(keeping.refusal(.answerComplaint(9, answer: "да", by: .email)) == .impossible(.book(.none(.complaint, 9))))
    #expect(keeping.refusal(.answerComplaint(1, answer: "", by: .email)) == .badText(field: .answer, problem: .empty))
    #expect(keeping.refusal(.answerComplaint(1, answer: "Да.\nВ среду.", by: .email)) == nil, "an answer may have several lines")
  }

  @Test("The chair receives in the court's hours, one at a time, and an outcome is noted when the time has come")
  func reception() throws {
    var keeping = Bookkeeping()
    func at(_ start: String) -> BookInstruction { .makeAppointment(Appointment(name: "Ли", start: moment(start), about: "дело")) }
    try keeping.perform(at("2026-10-07T10:00"))
    #expect(keeping.refusal(at("2026-10-07T10:00")) == .book(.timeTaken(by: 1)))
    #expect(keeping.refusal(at("2026-10-01T08:59")) == .book(.appointmentInThePast))
    #expect(keeping.refusal(at("2026-10-04T10:00")) == .dayOff(day("2026-10-04"), .weekend(.sunday)))
    #expect(keeping.refusal(at("2026-10-07T19:00")) == .outsideHours(TestCourt.calendar.hours))
    #expect(keeping.refusal(.endAppointment(1, .received, note: nil)) == .book(.notYet(1)))
    keeping.now = moment("2026-10-07T10:30")
    try keeping.perform(.endAppointment(1, .received, note: "разъяснён порядок"), by: TestCourt.chair)
    #expect(keeping.book.complaints.state.appointment(1)?.outcome == .received)
    #expect(keeping.refusal(.endAppointment(1, .absent, note: nil)) == .impossible(.book(.alreadySettled(.appointment, 1))))
  }

  @Test("What is due is told to whom it concerns: on its step, and one step up once it is overdue")
  func warnings() throws {
    var keeping = Bookkeeping()
    try keeping.perform(.noteComplaint(Self.complaint(due: "2026-10-02")))
    func told(_ role: CourtRole, on today: String) -> [BookWarning.Nearness] {
      keeping.book.warnings(for: TestCourt.actor(role), on: day(today), TestCourt.calendar).map(\.nearness)
    }
    #expect(told(.secretary, on: "2026-09-30") == [], "not two working days ahead")
    #expect(told(.secretary, on: "2026-10-01") == [.tomorrow])
    #expect(told(.secretary, on: "2026-10-02") == [.today])
    #expect(told(.chancery, on: "2026-10-02") == [])
    #expect(told(.secretary, on: "2026-10-05") == [.overdue])
    #expect(told(.chancery, on: "2026-10-05") == [.overdue])
    #expect(told(.chair, on: "2026-10-05") == [] && told(.judge, on: "2026-10-05") == [])
    try keeping.perform(.answerComplaint(1, answer: "да", by: .email))
    #expect(told(.secretary, on: "2026-10-05") == [])
    // What is due on a Saturday is told on the Friday before.
    #expect(BookWarning.Nearness.of(day("2026-10-03"), on: day("2026-10-02"), TestCourt.calendar) == .tomorrow)
  }

  @Test("One's own entry of the day is taken back without a reason, another's with one; what is built on it stands in the way")
  func takingBack() throws {
    var keeping = Bookkeeping()
    try keeping.perform(.noteComplaint(Self.complaint()), by: TestCourt.secretary)
    try keeping.perform(.answerComplaint(1, answer: "да", by: .email), by: TestCourt.secretary)
    #expect(keeping.refusal(.retract(.complaints, version: 1, reason: "ошибка")) != nil)
    let inTheWay = keeping.refusal(.retract(.complaints, version: 1, reason: "ошибка"))
    #expect(inTheWay == .laterEntryInTheWay(version: 2, why: .book(.none(.complaint, 1))))
    #expect(keeping.refusal(.retract(.complaints, version: 2, reason: nil), by: TestCourt.chancery) == .reasonMissing)
    #expect(keeping.refusal(.undo(.complaints, act: nil, reason: nil), by: TestCourt.chancery) == .book(.nothingToUndo))
    #expect(
      keeping.refusal(.retract(.complaints, version: 2, reason: "ошибка"), by: TestCourt.judge)?.isForLackOfRole == true)
    try keeping.perform(.undo(.complaints, act: nil, reason: nil), by: TestCourt.secretary)
    #expect(keeping.book.complaints.state.complaint(1)?.isOpen == true)
    try keeping.perform(.redo(.complaints), by: TestCourt.secretary)
    #expect(keeping.book.complaints.state.complaint(1)?.isOpen == false)
    #expect(keeping.refusal(.redo(.complaints), by: TestCourt.secretary) == .book(.nothingToUndo))
    keeping.now = moment("2026-10-02T09:00")
    #expect(keeping.refusal(.undo(.complaints, act: nil, reason: nil), by: TestCourt.secretary) == .reasonMissing)
    try keeping.perform(.undo(.complaints, act: nil, reason: "ошибка"), by: TestCourt.secretary)
    try keeping.perform(.retract(.complaints, version: 1, reason: "не туда"), by: TestCourt.chancery)
    #expect(keeping.book.complaints.state.complaints.isEmpty)
    try keeping.perform(.noteComplaint(Self.complaint()))
    #expect(keeping.book.complaints.state.complaints.map(\.number) == [2], "numbers are never used again")
    #expect(keeping.refusal(.retract(.complaints, version: 99, reason: "x")) == .impossible(.book(.noEntry(version: 99))))
  }

  @Test("Undoing everything gives the beginning, whatever was done", arguments: [1, 2, 3, 4] as [UInt64])
  func undoingEverything(_ seed: UInt64) throws {
    var chances = Chances(seed: seed)
    var keeping = Bookkeeping()
    for _ in 0..<40 {
      let number = Int.random(in: 1...6, using: &chances)
      let instructions: [BookInstruction] = [
        .noteComplaint(Self.complaint()), .answerComplaint(number, answer: "да", by: .email),
        .escalateComplaint(number, to: nil, reason: "нет", due: .stated(day("2026-10-09"), dayOff: nil)),
        .changeComplaint(number, Self.complaint(.question)), .undo(.complaints, act: nil, reason: nil), .redo(.complaints),
        .makeAppointment(Appointment(name: "Ли", start: moment("2026-10-07T10:00").adding(minutes: 30 * number), about: "дело")),
        .endAppointment(number, .cancelled, note: nil),
      ]
      if let instruction = chances.one(of: instructions) { _ = try? keeping.perform(instruction) }
    }
    #expect(keeping.book.complaints == BookPart(keeping.book.complaints.log), "the fold does not depend on how it was come by")
    while keeping.refusal(.undo(.complaints, act: nil, reason: nil)) == nil {
      try keeping.perform(.undo(.complaints, act: nil, reason: nil))
    }
    #expect(keeping.book.complaints.state == Complaints())
  }
}

@Suite("Proposals and trainings")
struct ProposalTests {
  static func training(_ who: String, _ topic: TrainingTopic = .remoteHearings, on date: String = "2026-09-01") -> Training {
    Training(who: who, topic: topic, subject: "Видеосвязь", on: day(date), by: "Ким Д. С.")
  }

  @Test("Anybody proposes; the chair plans and decides; what was adopted is open until it is carried out")
  func proposals() throws {
    var keeping = Bookkeeping()
    let proposal = Proposal(
      by: "адвокат Сериков Е. М.", source: .outside, title: "Общий календарь залов", text: "Чтобы видеть, где свободно")
    try keeping.perform(.noteProposal(proposal, ProposalPlan()), by: TestCourt.judge)
    #expect(keeping.refusal(.decideProposal(1, .carriedOut, reply: "да")) == .impossible(.book(.notAdopted(1))))
    let plan = ProposalPlan(meeting: day("2026-10-12"), owner: TestCourt.secretary.name, due: day("2026-10-20"))
    try keeping.perform(.planProposal(1, plan), by: TestCourt.chair)
    #expect(keeping.book.proposals.state.agenda(of: day("2026-10-12")).map(\.number) == [1])
    #expect(keeping.book.proposals.state.agenda(of: day("2026-10-11")).isEmpty)
    try keeping.perform(.decideProposal(1, .adopted, reply: "ввести с ноября"), by: TestCourt.chair)
    #expect(keeping.book.proposals.state.proposal(1)?.isOpen == true)
    #expect(keeping.book.proposals.state.agenda(of: nil).isEmpty, "what is decided is not talked about again")
    let told = keeping.book.warnings(for: TestCourt.secretary, on: day("2026-10-20"), TestCourt.calendar)
    #expect(told == [BookWarning(thing: .proposal, number: 1, due: day("2026-10-20"), nearness: .today)])
    try keeping.perform(.decideProposal(1, .carriedOut, reply: "работает"), by: TestCourt.chair)
    #expect(keeping.refusal(.planProposal(1, ProposalPlan())) == .impossible(.book(.alreadySettled(.proposal, 1))))
  }

  @Test("What another court proposes is taken in once")
  func taking() throws {
    var keeping = Bookkeeping()
    let taken = ["Один", "Два", "Один"].map { Proposal(by: "Бостандыкский районный суд", source: .court, title: $0) }
    try keeping.perform(.takeProposals(taken))
    #expect(keeping.book.proposals.state.proposals.map(\.proposal.title) == ["Один", "Два"])
    #expect(keeping.refusal(.takeProposals(taken)) == .nothingChanges)
  }

  @Test("The administrator notes a training for everybody, each for themselves; and who has none for a remote hearing is told")
  func trainings() throws {
    var keeping = Bookkeeping()
    let (li, judge) = (TestCourt.secretary.name, TestCourt.judge.name)
    try keeping.perform(.noteTraining(Self.training(li)), by: TestCourt.secretary)
    #expect(keeping.refusal(.noteTraining(Self.training(judge)), by: TestCourt.secretary) == .notAllowed(may: [.administrator]))
    try keeping.perform(.noteTraining(Self.training(judge, .program)), by: TestCourt.administrator)
    let state = keeping.book.trainings.state
    #expect(state.untrained([judge, li, nil, judge], forRemoteHearingOn: day("2026-10-10")) == [judge])
    #expect(state.untrained([li], forRemoteHearingOn: day("2026-08-31")) == [li], "nobody is trained before the training")
    #expect(keeping.refusal(.noteTraining(Self.training(li)), by: TestCourt.secretary) == .nothingChanges)
    #expect(keeping.refusal(.noteTraining(Self.training(li, on: "2026-10-02")), by: TestCourt.secretary) == .inTheFuture(field: .on))
    #expect(keeping.refusal(.retract(.trainings, version: 2, reason: "ошибка"), by: TestCourt.secretary)?.isForLackOfRole == true)
    #expect(keeping.refusal(.retract(.trainings, version: 1, reason: nil), by: TestCourt.secretary) == nil)
  }
}
