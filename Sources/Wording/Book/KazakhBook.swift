import CaseEngine

public extension Kazakh {
  func name(_ kind: ComplaintKind) -> String {
    switch kind {
    case .question: "сұрақ"
    case .complaint: "шағым"
    }
  }

  func name(_ level: ComplaintLevel) -> String { name(level.role) }

  func name(_ outcome: AppointmentOutcome) -> String {
    switch outcome {
    case .received: "қабылданды"
    case .absent: "келмеді"
    case .cancelled: "қабылдау болмайды"
    }
  }

  func name(_ source: ProposalSource) -> String {
    switch source {
    case .staff: "сот қызметкері"
    case .outside: "соттан тыс"
    case .court: "басқа сот"
    }
  }

  func name(_ outcome: ProposalOutcome) -> String {
    switch outcome {
    case .adopted: "қабылданды"
    case .declined: "қабылданбады"
    case .deferred: "кейінге қалдырылды"
    case .carriedOut: "орындалды"
    }
  }

  func name(_ topic: TrainingTopic) -> String {
    switch topic {
    case .remoteHearings: "онлайн отырыстар"
    case .program: "осы бағдарлама"
    case .other: "басқа"
    }
  }

  func numbered(_ thing: BookThing, _ number: Int) -> String {
    switch thing {
    case .card: "№ \(number) карточка"
    case .complaint: "№ \(number) өтініш"
    case .appointment: "№ \(number) қабылдау"
    case .proposal: "№ \(number) ұсыныс"
    case .training: "№ \(number) оқу"
    }
  }

  func label(_ label: ContactLabel) -> String {
    switch label {
    case .phones: "Кеңсе, тел."
    case .messengers: "Мессенджер"
    case .email: "Эл. пошта"
    case .address: "Мекенжай"
    case .reception: "Төраға қабылдауы"
    }
  }

  func fact(_ fact: ContactFact, courts: [CourtCard]) -> String {
    switch fact {
    case .cardWritten(let court, let card):
      let whose = court.map { id in "Басқа соттың байланысы: " + (courts.first { $0.id == id }.map { named($0.name) } ?? id) }
      return (whose ?? "Осы соттың байланысы") + ": " + (card.isEmpty ? emptyCard : listed(contactLines(card), by: "; "))
    case .retracted(let version, let reason):
      return "Байланыс туралы № \(version) жазбаның күші жойылды" + (reason.map { ": " + $0 } ?? "")
    }
  }

  func fact(_ fact: ComplaintFact, zone: CourtZone) -> String {
    switch fact {
    case .complaintNoted(let number, let complaint): return "№ \(number) өтініш түсті: " + told(complaint)
    case .complaintChanged(let number, let complaint): return "№ \(number) өтініш өзгертілді: " + told(complaint)
    case .complaintAnswered(let number, let answer, let channel):
      return "№ \(number) өтініш бойынша жауап берілді, " + requested(by: channel) + ": " + answer
    case .complaintEscalated(let number, let level, let reason, let due):
      return "№ \(number) өтініш жоғары берілді, жауап береді: " + name(level) + ", жауап мерзімі " + day(due.day) + ", себебі: " + reason
    case .appointmentMade(let number, let appointment): return "Төраға қабылдауы, № \(number): " + told(appointment, zone)
    case .appointmentChanged(let number, let appointment):
      return "Төраға қабылдауы өзгертілді, № \(number): " + told(appointment, zone)
    case .appointmentEnded(let number, let outcome, let note):
      return "Төраға қабылдауы, № \(number): " + name(outcome) + (note.map { ", " + $0 } ?? "")
    case .retracted(let version, let reason):
      return "Өтініштер туралы № \(version) жазбаның күші жойылды" + (reason.map { ": " + $0 } ?? "")
    }
  }

  func fact(_ fact: ProposalFact) -> String {
    switch fact {
    case .proposalNoted(let number, let proposal, let plan): return "№ \(number) ұсыныс: " + listed([told(proposal), told(plan)])
    case .proposalChanged(let number, let proposal): return "№ \(number) ұсыныс өзгертілді: " + told(proposal)
    case .proposalPlanned(let number, let plan): return "№ \(number) ұсыныс, жоспар: " + (told(plan) ?? "жоқ")
    case .proposalDecided(let number, let outcome, let reply): return "№ \(number) ұсыныс " + name(outcome) + ": " + reply
    case .retracted(let version, let reason):
      return "Ұсыныстар туралы № \(version) жазбаның күші жойылды" + (reason.map { ": " + $0 } ?? "")
    }
  }

  func fact(_ fact: TrainingFact) -> String {
    switch fact {
    case .trainingNoted(_, let training):
      return "Оқу: " + listed([training.who, name(training.topic), training.subject, day(training.on), "оқытқан: " + training.by])
    case .retracted(let version, let reason):
      return "Оқу туралы № \(version) жазбаның күші жойылды" + (reason.map { ": " + $0 } ?? "")
    }
  }

  func told(_ why: BookImpossibility) -> String {
    switch why {
    case .none(let thing, let number): "Мұндай жазба жоқ: " + numbered(thing, number) + ". Нөмірді тізімнен тексеріңіз."
    case .numberUsed(let thing, let number): "Нөмір бұрын қолданылған: " + numbered(thing, number) + "."
    case .alreadyAnswered(let number): "№ \(number) өтініш бойынша жауап берілген. Адам риза болмаса, алдымен жоғары беріңіз."
    case .notHigher(let number): "№ \(number) өтініш осы сатыда тұр; төрағадан жоғары ешкім жоқ."
    case .alreadySettled(let thing, let number): "Аяқталған: " + numbered(thing, number) + "."
    case .notAdopted(let number): "№ \(number) ұсыныс қабылданбаған. Тек қабылданғаны орындалады."
    case .noEntry(let version): "№ \(version) жазба жоқ. Тарихты қараңыз."
    }
  }

  func told(_ why: BookRefusal) -> String {
    switch why {
    case .dueBeforeReceipt: "Жауап мерзімі түскен күннен ерте. Кейінірек күнді көрсетіңіз."
    case .appointmentInThePast: "Бұл уақыт өтіп кетті. Алдағы уақытты көрсетіңіз."
    case .timeTaken(let number): "Бұл уақытқа басқа адам жазылған, № \(number) қабылдау. Басқа уақытты көрсетіңіз."
    case .notYet(let number): "№ \(number) қабылдау әлі болған жоқ. Оны ауыстыруға немесе болдырмауға болады."
    case .nothingToUndo: "Болдырмайтын да, қайталайтын да әрекет жоқ: мұнда сіз ештеңе жазбағансыз."
    case .stillNamed(let number): "№ \(number) ұсыныста әлі есім немесе нөмір бар. Дайджест жазылған жоқ. Ұсынысты оларсыз жазыңыз."
    }
  }

  func answered(_ record: ComplaintRecord, today: Day, zone: CourtZone) -> String {
    record.answer.map { "жауап берілді, " + day($0.on.day(in: zone)) } ?? due(record.due, today: today)
  }

  func warning(_ warning: BookWarning, today: Day) -> String {
    numbered(warning.thing, warning.number) + ": " + due(warning.due, today: today)
  }

  func dueHere(_ named: [String], more others: Int, late: Int) -> String {
    "Сізді күтеді: " + listed(named) + (others > 0 ? " және " + more(others) : "") + (late > 0 ? "; мерзімі өткені: \(late)" : "") + "."
  }

  func untrained(_ people: [String]) -> String { "Онлайн отырыстарға әлі оқытылмаған: " + stop(listed(people)) }

  func noSuchCaseHere(_ number: CaseNumber) -> String {
    "Тізілімде мұндай іс жоқ: " + number.text + ". Нөмір аталған күйінде қабылданды, тексеріңіз."
  }

  var emptyCard: String { "әзірге ештеңе жазылмаған" }
  var digestTitle: String { "Ұсыныстар дайджесті" }
  var digestEmpty: String { "Ұсыныстар жоқ." }
  func agendaTitle(_ meeting: String?) -> String { meeting.map { meeting in "Күн тәртібі: \(meeting)" } ?? "Күн тәртібі" }
  var agendaEmpty: String { "Шешетін ештеңе жоқ." }
}

extension Kazakh {
  private func told(_ complaint: Complaint) -> String {
    listed([
      name(complaint.kind), complaint.from, complaint.contact, received(by: complaint.channel),
      complaint.caseNumber.map { "іс " + $0.text }, "жауап мерзімі " + day(complaint.due.day), complaint.text,
    ])
  }

  private func told(_ appointment: Appointment, _ zone: CourtZone) -> String {
    listed([momentWithWeekday(appointment.start, zone), appointment.name, appointment.contact, appointment.about])
  }

  private func told(_ proposal: Proposal) -> String { listed([proposal.title, proposal.by, name(proposal.source)]) }

  private func told(_ plan: ProposalPlan) -> String? {
    let parts = [
      plan.meeting.map { "жиналыс " + day($0) }, plan.owner.map { "жауапты " + $0 }, plan.due.map { "мерзімі " + day($0) },
    ]
    return parts.allSatisfy { $0 == nil } ? nil : listed(parts)
  }
}
