import CaseEngine

/// What the sample court keeps beside its cases: contacts, questions and complaints, the chair's reception, proposals, trainings; so that every
/// screen of it has something to show on any day.
extension SampleCourt {
  /// Facts of one stream by whoever entered them.
  struct BookPart<Fact: CourtFact> {
    let facts: [Stated<Fact>]
    let by: Signature
  }

  private func sign(_ person: StaffMember, _ role: CourtRole) -> Signature {
    Signature(name: person.name, login: person.logins[0], role: role, program: scenery.program)
  }

  /// A working day so many working days from today, as something that happened.
  private func on(_ offset: Int) -> Occurrence { .on(min(scenery.day(offset), scenery.today)) }

  /// A day ahead, or behind, that is due.
  private func due(_ offset: Int) -> DueDate { .stated(scenery.day(offset), dayOff: nil) }

  private func time(_ offset: Int, _ hour: Int) -> Moment {
    rules.calendar.zone.moment(scenery.day(offset), ClockTime(hour, 0) ?? rules.calendar.hours.start)
  }

  private func phone(_ digits: String) -> [Phone] { (try? Phone(digits)).map { [$0] } ?? [] }

  /// How the court and three others are reached. Telephones of a range with nobody behind it.
  var contacts: [BookPart<ContactFact>] {
    let others = [
      ("almaty-city", "+77000000020", "вт 15:00–17:00"), ("bostandyk", "+77000000030", "чт 10:00–12:00"),
      ("smes", "+77000000040", "пн 14:00–16:00"),
    ]
    let facts: [ContactFact] =
      [.cardWritten(court: nil, card: scenery.card)]
      + others.filter { id, _, _ in rules.court(id) != nil }.map { id, number, hours in
        .cardWritten(court: id, card: ContactCard(phones: phone(number), reception: hours))
      }
    return [BookPart(facts: facts.map { Stated($0, on(-30)) }, by: sign(scenery.staff.head, .chancery))]
  }

  /// Questions and complaints on each step of the ladder, one of them overdue, and the chair's reception.
  var complaints: [BookPart<ComplaintFact>] {
    let secretary = sign(scenery.staff.secretaries[0], .secretary)
    let chancery = sign(scenery.staff.chancery[0], .chancery)
    let chair = sign(scenery.staff.chair, .chair)
    func noted(_ number: Int, _ complaint: Complaint, _ day: Int) -> Stated<ComplaintFact> {
      Stated(.complaintNoted(number: number, complaint: complaint), on(day))
    }
    let lost = Complaint(
      kind: .complaint, channel: .email, from: "Жұмабаева А. С.", contact: "zh.a@example.org", text: "Ответ на ходатайство не пришёл",
      due: due(-2))
    let calls = Complaint(
      kind: .complaint, channel: .telephone, from: "Мельников П. Р.", contact: "+7 700 000 01 44",
      text: "В канцелярию не дозвониться после обеда", due: due(1))
    let asks = Complaint(
      kind: .question, channel: .messenger, from: "Тұрсынова Д. Қ.", text: "Онлайн отырысқа қалай қосыламын?", due: due(1))
    let copies = Complaint(
      kind: .question, channel: .chancery, from: "Орлова Н. В.", text: "Когда можно получить копию решения?", due: due(-8))
    return [
      BookPart(
        facts: [
          noted(1, copies, -9),
          Stated(.complaintAnswered(number: 1, answer: "Копия готова, выдаётся в канцелярии", by: .telephone), on(-8)),
          noted(2, lost, -5), noted(3, asks, 0),
        ], by: secretary),
      BookPart(
        facts: [
          noted(4, calls, -4),
          Stated(.complaintEscalated(number: 4, to: .chancery, reason: "касается канцелярии", due: due(-1)), on(-3)),
          Stated(.complaintEscalated(number: 4, to: .chair, reason: "ответ не устроил", due: due(1)), on(-1)),
          Stated(
            .appointmentMade(
              number: 1,
              appointment: Appointment(name: "Сапарова Г. М.", contact: "+7 700 000 01 51", start: time(-4, 10), about: "волокита")),
            on(-7)),
          Stated(
            .appointmentMade(number: 2, appointment: Appointment(name: "Белов К. И.", start: time(1, 10), about: "ход дела")), on(-2)),
          Stated(
            .appointmentMade(
              number: 3, appointment: Appointment(name: "адвокат Нұрғалиев Т. С.", start: time(6, 11), about: "доступ к материалам")),
            on(-1)
          ),
        ], by: chancery),
      BookPart(
        facts: [Stated(.appointmentEnded(number: 1, outcome: .received, note: "разъяснены сроки, дело взято на контроль"), on(-4))],
        by: chair),
    ]
  }

  /// Proposals from inside and outside, at each stage.
  var proposals: [BookPart<ProposalFact>] {
    let secretary = sign(scenery.staff.secretaries[0], .secretary)
    let chair = sign(scenery.staff.chair, .chair)
    let list: [Proposal] = [
      Proposal(
        by: scenery.staff.secretaries[0].name, source: .staff, title: "Напоминать сторонам о сроке документов за три дня",
        text: "Сообщение в мессенджер вместо звонка: звонок не оставляет следа."),
      Proposal(
        by: "Палата адвокатов", source: .outside, title: "Общий календарь залов на сайте суда",
        text: "Чтобы видеть, когда зал свободен, и предлагать реальные даты."),
      Proposal(by: scenery.staff.judges[0].name, source: .staff, title: "Проба связи за час до онлайн-заседания"),
      Proposal(by: "Медеуский районный суд", source: .court, title: "Памятка участнику онлайн-заседания на двух языках"),
    ]
    let noted = list.enumerated().map { place, proposal in
      Stated(ProposalFact.proposalNoted(number: place + 1, proposal: proposal, plan: ProposalPlan()), on(-20 + 4 * place))
    }
    let owner = scenery.staff.secretaries[0].name
    return [
      BookPart(facts: noted, by: secretary),
      BookPart(
        facts: [
          Stated(
            .proposalPlanned(number: 1, plan: ProposalPlan(meeting: scenery.day(-10), owner: owner, due: scenery.day(1))), on(-15)),
          Stated(.proposalDecided(number: 1, outcome: .adopted, reply: "Ввести, текст согласовать с канцелярией"), on(-10)),
          Stated(.proposalPlanned(number: 2, plan: ProposalPlan(meeting: scenery.day(3))), on(-5)),
          Stated(.proposalDecided(number: 3, outcome: .adopted, reply: "Поддержано"), on(-9)),
          Stated(.proposalDecided(number: 3, outcome: .carriedOut, reply: "Проводится с начала месяца"), on(-2)),
        ], by: chair),
    ]
  }

  /// Who was trained in what; not everybody yet.
  var trainings: [BookPart<TrainingFact>] {
    let trainer = scenery.staff.administrator.name
    let trained = scenery.staff.judges.prefix(2) + scenery.staff.secretaries.prefix(1)
    let remote = trained.map {
      Training(
        who: $0.name, topic: .remoteHearings, subject: "Заседание по видеосвязи: подключение, протокол, сбои", on: scenery.day(-40),
        by: trainer)
    }
    let program = [scenery.staff.chancery[0], scenery.staff.secretaries[0]].map {
      Training(who: $0.name, topic: .program, subject: "Подготовка дел в Dayin", on: scenery.day(-25), by: trainer)
    }
    let facts = (remote + program).enumerated().map { place, training in
      Stated(TrainingFact.trainingNoted(number: place + 1, training: training), .on(training.on))
    }
    return [BookPart(facts: facts, by: sign(scenery.staff.administrator, .administrator))]
  }

  /// Enters the court's own book, as it stands today.
  func fillBook(_ store: any CaseStore) async throws(StoreError) {
    var key: UInt64 = 3
    func enter<Fact: CourtFact>(_ parts: [BookPart<Fact>]) async throws(StoreError) {
      var version = 0
      for part in parts {
        let act = ActKey(Token(high: scenery.seed, low: key))
        try await store.enter(part.facts, after: version, by: part.by, key: act, at: scenery.now)
        version += part.facts.count
        key += 1
      }
    }
    try await enter(contacts)
    try await enter(complaints)
    try await enter(proposals)
    try await enter(trainings)
  }
}

extension Scenery {
  /// How the court is reached: on its card, and at the foot of its notices.
  var card: ContactCard {
    ContactCard(
      phones: ["+77000000010", "+77000000011"].compactMap { try? Phone($0) }, messengers: ["+77000000012"].compactMap { try? Phone($0) },
      email: "kense@example.org", address: "Айлыбак, ул. Абая, 1", reception: "ср 10:00–12:00, кабинет 301")
  }
}
