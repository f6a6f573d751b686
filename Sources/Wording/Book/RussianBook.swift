import CaseEngine

public extension Russian {
  func name(_ kind: ComplaintKind) -> String {
    switch kind {
    case .question: "вопрос"
    case .complaint: "жалоба"
    }
  }

  func name(_ level: ComplaintLevel) -> String { name(level.role) }

  func name(_ outcome: AppointmentOutcome) -> String {
    switch outcome {
    case .received: "приём состоялся"
    case .absent: "не явился"
    case .cancelled: "приём отменён"
    }
  }

  func name(_ source: ProposalSource) -> String {
    switch source {
    case .staff: "сотрудник суда"
    case .outside: "не из суда"
    case .court: "другой суд"
    }
  }

  func name(_ outcome: ProposalOutcome) -> String {
    switch outcome {
    case .adopted: "принято"
    case .declined: "отклонено"
    case .deferred: "отложено"
    case .carriedOut: "исполнено"
    }
  }

  func name(_ topic: TrainingTopic) -> String {
    switch topic {
    case .remoteHearings: "онлайн-заседания"
    case .program: "эта программа"
    case .other: "другое"
    }
  }

  func numbered(_ thing: BookThing, _ number: Int) -> String {
    switch thing {
    case .card: "карточка \(number)"
    case .complaint: "обращение \(number)"
    case .appointment: "приём \(number)"
    case .proposal: "предложение \(number)"
    case .training: "обучение \(number)"
    }
  }

  func label(_ label: ContactLabel) -> String {
    switch label {
    case .phones: "Канцелярия, тел."
    case .messengers: "Мессенджер"
    case .email: "Эл. почта"
    case .address: "Адрес"
    case .reception: "Приём председателя"
    }
  }

  func fact(_ fact: ContactFact, courts: [CourtCard]) -> String {
    switch fact {
    case .cardWritten(let court, let card):
      let whose = court.map { id in "Контакты другого суда: " + (courts.first { $0.id == id }.map { named($0.name) } ?? id) }
      return (whose ?? "Контакты этого суда") + ": " + (card.isEmpty ? emptyCard : listed(contactLines(card), by: "; "))
    case .retracted(let version, let reason): return "Отменена запись о контактах \(version)" + (reason.map { ": " + $0 } ?? "")
    }
  }

  func fact(_ fact: ComplaintFact, zone: CourtZone) -> String {
    switch fact {
    case .complaintNoted(let number, let complaint): return "Поступило обращение \(number): " + told(complaint)
    case .complaintChanged(let number, let complaint): return "Изменено обращение \(number): " + told(complaint)
    case .complaintAnswered(let number, let answer, let channel):
      return "Дан ответ на обращение \(number), " + requested(by: channel) + ": " + answer
    case .complaintEscalated(let number, let level, let reason, let due):
      return "Передано выше, обращение \(number), отвечает: " + name(level) + ", срок ответа " + day(due.day) + ", причина: " + reason
    case .appointmentMade(let number, let appointment): return "Запись к председателю \(number): " + told(appointment, zone)
    case .appointmentChanged(let number, let appointment): return "Изменена запись к председателю \(number): " + told(appointment, zone)
    case .appointmentEnded(let number, let outcome, let note):
      return "Запись к председателю \(number): " + name(outcome) + (note.map { ", " + $0 } ?? "")
    case .retracted(let version, let reason): return "Отменена запись об обращениях \(version)" + (reason.map { ": " + $0 } ?? "")
    }
  }

  func fact(_ fact: ProposalFact) -> String {
    switch fact {
    case .proposalNoted(let number, let proposal, let plan): return "Предложение \(number): " + listed([told(proposal), told(plan)])
    case .proposalChanged(let number, let proposal): return "Изменено предложение \(number): " + told(proposal)
    case .proposalPlanned(let number, let plan): return "Предложение \(number), план: " + (told(plan) ?? "нет")
    case .proposalDecided(let number, let outcome, let reply): return "Предложение \(number) " + name(outcome) + ": " + reply
    case .retracted(let version, let reason): return "Отменена запись о предложениях \(version)" + (reason.map { ": " + $0 } ?? "")
    }
  }

  func fact(_ fact: TrainingFact) -> String {
    switch fact {
    case .trainingNoted(_, let training):
      return "Обучение: " + listed([training.who, name(training.topic), training.subject, day(training.on), "обучал: " + training.by])
    case .retracted(let version, let reason): return "Отменена запись об обучении \(version)" + (reason.map { ": " + $0 } ?? "")
    }
  }

  func told(_ why: BookImpossibility) -> String {
    switch why {
    case .none(let thing, let number): "Нет такой записи: " + numbered(thing, number) + ". Проверьте номер по списку."
    case .numberUsed(let thing, let number): "Номер уже занят: " + numbered(thing, number) + "."
    case .alreadyAnswered(let number): "На обращение \(number) ответ дан. Если человек не доволен, сначала передайте выше."
    case .notHigher(let number): "Обращение \(number) уже на этой ступени; выше председателя никого нет."
    case .alreadySettled(let thing, let number): "Уже завершено: " + numbered(thing, number) + "."
    case .notAdopted(let number): "Предложение \(number) не принято. Исполнить можно только принятое."
    case .noEntry(let version): "Записи \(version) нет. Смотрите историю."
    }
  }

  func told(_ why: BookRefusal) -> String {
    switch why {
    case .dueBeforeReceipt: "Срок ответа раньше дня поступления. Укажите более поздний день."
    case .appointmentInThePast: "Это время прошло. Укажите время в будущем."
    case .timeTaken(let number): "На это время записан другой человек, запись \(number). Укажите другое время."
    case .notYet(let number): "Приём \(number) ещё не наступил. Его можно перенести или отменить."
    case .nothingToUndo: "Отменять и повторять нечего: ваших записей здесь нет."
    case .stillNamed(let number): "В предложении \(number) всё ещё есть имя или номер. Дайджест не записан. Изложите предложение без них."
    }
  }

  func answered(_ record: ComplaintRecord, today: Day, zone: CourtZone) -> String {
    record.answer.map { "ответ дан " + day($0.on.day(in: zone)) } ?? due(record.due, today: today)
  }

  func warning(_ warning: BookWarning, today: Day) -> String {
    numbered(warning.thing, warning.number) + ": " + due(warning.due, today: today)
  }

  func dueHere(_ named: [String], more others: Int, late: Int) -> String {
    "Ждут вас: " + listed(named) + (others > 0 ? " и " + more(others) : "") + (late > 0 ? "; просрочено: \(late)" : "") + "."
  }

  func untrained(_ people: [String]) -> String { "Ещё не обучены онлайн-заседаниям: " + stop(listed(people)) }

  func noSuchCaseHere(_ number: CaseNumber) -> String {
    "Дела " + number.text + " в реестре нет. Номер принят, как назван; проверьте его."
  }

  var emptyCard: String { "пока ничего не записано" }
  var digestTitle: String { "Дайджест предложений" }
  var digestEmpty: String { "Предложений нет." }
  func agendaTitle(_ meeting: String?) -> String { meeting.map { meeting in "Повестка: \(meeting)" } ?? "Повестка" }
  var agendaEmpty: String { "Решать нечего." }
}

extension Russian {
  private func told(_ complaint: Complaint) -> String {
    listed([
      name(complaint.kind), complaint.from, complaint.contact, received(by: complaint.channel),
      complaint.caseNumber.map { "дело " + $0.text }, "срок ответа " + day(complaint.due.day), complaint.text,
    ])
  }

  private func told(_ appointment: Appointment, _ zone: CourtZone) -> String {
    listed([momentWithWeekday(appointment.start, zone), appointment.name, appointment.contact, appointment.about])
  }

  private func told(_ proposal: Proposal) -> String { listed([proposal.title, proposal.by, name(proposal.source)]) }

  private func told(_ plan: ProposalPlan) -> String? {
    let parts = [
      plan.meeting.map { "совещание " + day($0) }, plan.owner.map { "ответственный " + $0 }, plan.due.map { "срок " + day($0) },
    ]
    return parts.allSatisfy { $0 == nil } ? nil : listed(parts)
  }
}
