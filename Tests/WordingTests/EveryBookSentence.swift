import CaseEngine
import Wording

/// One value for every case of what the words are asked about the court's own book.
enum EveryBookSentence {
  static let card = ContactCard(
    phones: [phone("+77273001010")], messengers: [phone("+77010000001")], email: "kense@sot.example", address: "Алматы, Абай 1",
    reception: "ср 10:00–12:00")

  static let complaint = Complaint(
    kind: .complaint, channel: .telephone, from: "Ли В. А.", contact: "+7 701 000 00 01",
    caseNumber: SampleCase.number("7517-26-00-2/1234"), text: "не ответили", due: .stated(SampleCase.today, dayOff: nil))

  static let appointment = Appointment(name: "Ли В. А.", contact: nil, start: SampleCase.plan.start, about: "ход дела")

  static let plan = ProposalPlan(meeting: SampleCase.today, owner: "Ким Д. С.", due: SampleCase.today + 5)

  static let contactFacts: [ContactFact] = [
    .cardWritten(court: nil, card: card), .cardWritten(court: "medeu", card: card), .cardWritten(court: "x", card: ContactCard()),
    .retracted(version: 1, reason: nil), .retracted(version: 1, reason: "ошибка"),
  ]

  static let complaintFacts: [ComplaintFact] =
    [
      .complaintNoted(number: 1, complaint: complaint), .complaintChanged(number: 1, complaint: complaint),
      .complaintAnswered(number: 1, answer: "назначено", by: .email),
      .complaintEscalated(number: 1, to: .chair, reason: "не доволен", due: .stated(SampleCase.today, dayOff: nil)),
      .appointmentMade(number: 1, appointment: appointment), .appointmentChanged(number: 1, appointment: appointment),
      .retracted(version: 1, reason: "ошибка"),
    ] + AppointmentOutcome.allCases.map { .appointmentEnded(number: 1, outcome: $0, note: "разъяснено") }

  static let proposalFacts: [ProposalFact] =
    ProposalSource.allCases.map {
      .proposalNoted(number: 1, proposal: Proposal(by: "Ли В. А.", source: $0, title: "Общий календарь"), plan: plan)
    } + [
      .proposalChanged(number: 1, proposal: Proposal(by: "Ли В. А.", source: .staff, title: "Общий календарь")),
      .proposalPlanned(number: 1, plan: plan), .proposalPlanned(number: 1, plan: ProposalPlan()), .retracted(version: 1, reason: nil),
    ] + ProposalOutcome.allCases.map { .proposalDecided(number: 1, outcome: $0, reply: "с января") }

  static let trainingFacts: [TrainingFact] = [
    .trainingNoted(
      number: 1,
      training: Training(who: "Ли В. А.", topic: .remoteHearings, subject: "Видеосвязь", on: SampleCase.today, by: "Ким Д. С.")),
    .retracted(version: 1, reason: "ошибка"),
  ]

  static let warnings: [BookWarning] = [-2, 0, 1].flatMap { days in
    [BookThing.complaint, .appointment, .proposal].map {
      BookWarning(thing: $0, number: 3, due: SampleCase.today + days, nearness: days < 0 ? .overdue : days == 0 ? .today : .tomorrow)
    }
  }

  static func sentences(_ words: any Wording) -> [String] {
    let courts = [CourtCard(id: "medeu", name: SampleCase.republicDay, prefix: nil)]
    var told = contactFacts.map { words.fact($0, courts: courts) } + complaintFacts.map { words.fact($0, zone: SampleCase.zone) }
    told += proposalFacts.map { words.fact($0) } + trainingFacts.map { words.fact($0) }
    told += words.contactLines(card) + warnings.map { words.warning($0, today: SampleCase.today) }
    told += [
      words.dueHere(warnings.map { words.numbered($0.thing, $0.number) }, more: 0, late: 0),
      words.dueHere(Waiting.allCases.map { words.waiting($0, "3") } + BookThing.allCases.map { words.waiting($0, 3) }, more: 2, late: 1),
      words.untrained(["Ли В. А."]),
    ]
    told += [words.noSuchCaseHere(SampleCase.number("7517-26-00-2/1234"))]
    return told
  }

  private static func phone(_ text: String) -> Phone {
    // A literal of a test: it reads, or the test is wrong.
    guard let phone = try? Phone(text) else { fatalError("\(text) is no telephone") }
    return phone
  }
}
