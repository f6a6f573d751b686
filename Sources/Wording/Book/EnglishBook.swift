import CaseEngine

public extension English {
  func name(_ kind: ComplaintKind) -> String {
    switch kind {
    case .question: "question"
    case .complaint: "complaint"
    }
  }

  func name(_ level: ComplaintLevel) -> String { name(level.role) }

  func name(_ outcome: AppointmentOutcome) -> String {
    switch outcome {
    case .received: "received"
    case .absent: "did not come"
    case .cancelled: "cancelled"
    }
  }

  func name(_ source: ProposalSource) -> String {
    switch source {
    case .staff: "the court's staff"
    case .outside: "from outside"
    case .court: "another court"
    }
  }

  func name(_ outcome: ProposalOutcome) -> String {
    switch outcome {
    case .adopted: "adopted"
    case .declined: "declined"
    case .deferred: "put off"
    case .carriedOut: "carried out"
    }
  }

  func name(_ topic: TrainingTopic) -> String {
    switch topic {
    case .remoteHearings: "remote hearings"
    case .program: "this program"
    case .other: "other"
    }
  }

  func numbered(_ thing: BookThing, _ number: Int) -> String {
    switch thing {
    case .card: "card \(number)"
    case .complaint: "complaint \(number)"
    case .appointment: "appointment \(number)"
    case .proposal: "proposal \(number)"
    case .training: "training \(number)"
    }
  }

  func label(_ label: ContactLabel) -> String {
    switch label {
    case .phones: "Chancery, tel."
    case .messengers: "Messenger"
    case .email: "E-mail"
    case .address: "Address"
    case .reception: "The president receives"
    }
  }

  func fact(_ fact: ContactFact, courts: [CourtCard]) -> String {
    switch fact {
    case .cardWritten(let court, let card):
      let whose = court.map { id in "Contacts of another court: " + (courts.first { $0.id == id }.map { named($0.name) } ?? id) }
      return (whose ?? "Contacts of this court") + ": " + (card.isEmpty ? emptyCard : listed(contactLines(card), by: "; "))
    case .retracted(let version, let reason): return "Contacts entry \(version) taken back" + (reason.map { ": " + $0 } ?? "")
    }
  }

  func fact(_ fact: ComplaintFact, zone: CourtZone) -> String {
    switch fact {
    case .complaintNoted(let number, let complaint): return "Came in, number \(number): " + told(complaint)
    case .complaintChanged(let number, let complaint): return "Changed, complaint \(number): " + told(complaint)
    case .complaintAnswered(let number, let answer, let channel):
      return "Answered, complaint \(number), " + requested(by: channel) + ": " + answer
    case .complaintEscalated(let number, let level, let reason, let due):
      return "Passed on to the " + name(level) + ", complaint \(number), answer due " + day(due.day) + ": " + reason
    case .appointmentMade(let number, let appointment): return "President's reception, appointment \(number): " + told(appointment, zone)
    case .appointmentChanged(let number, let appointment): return "Appointment \(number) changed: " + told(appointment, zone)
    case .appointmentEnded(let number, let outcome, let note):
      return "Appointment \(number): " + name(outcome) + (note.map { ", " + $0 } ?? "")
    case .retracted(let version, let reason): return "Complaints entry \(version) taken back" + (reason.map { ": " + $0 } ?? "")
    }
  }

  func fact(_ fact: ProposalFact) -> String {
    switch fact {
    case .proposalNoted(let number, let proposal, let plan): return "Proposal \(number): " + listed([told(proposal), told(plan)])
    case .proposalChanged(let number, let proposal): return "Proposal \(number) changed: " + told(proposal)
    case .proposalPlanned(let number, let plan): return "Proposal \(number), plan: " + (told(plan) ?? "none")
    case .proposalDecided(let number, let outcome, let reply): return "Proposal \(number) " + name(outcome) + ": " + reply
    case .retracted(let version, let reason): return "Proposals entry \(version) taken back" + (reason.map { ": " + $0 } ?? "")
    }
  }

  func fact(_ fact: TrainingFact) -> String {
    switch fact {
    case .trainingNoted(_, let training):
      return "Trained: " + listed([training.who, name(training.topic), training.subject, day(training.on), "by " + training.by])
    case .retracted(let version, let reason): return "Trainings entry \(version) taken back" + (reason.map { ": " + $0 } ?? "")
    }
  }

  func told(_ why: BookImpossibility) -> String {
    switch why {
    case .none(let thing, let number): "There is no " + numbered(thing, number) + ". Check the number in the list."
    case .numberUsed(let thing, let number): "The number was used before: " + numbered(thing, number) + "."
    case .alreadyAnswered(let number): "Complaint \(number) is answered. If the person is not content, pass it on first."
    case .notHigher(let number): "Complaint \(number) stands that high already; above the president there is nobody."
    case .alreadySettled(let thing, let number): "Settled already: " + numbered(thing, number) + "."
    case .notAdopted(let number): "Proposal \(number) was not adopted. Only what was adopted can be carried out."
    case .noEntry(let version): "There is no entry \(version). See the history."
    }
  }

  func told(_ why: BookRefusal) -> String {
    switch why {
    case .dueBeforeReceipt: "The answer would be due before the matter came. Give a later day."
    case .appointmentInThePast: "This time has passed. Give a time to come."
    case .timeTaken(let number): "The president receives somebody else then, appointment \(number). Give another time."
    case .notYet(let number): "Appointment \(number) is still to come. It can be moved or cancelled."
    case .nothingToUndo: "Nothing to undo or redo: you did nothing here."
    case .stillNamed(let number):
      "In proposal \(number) a name or a number is still found. No digest was written. Word the proposal without it."
    }
  }

  func answered(_ record: ComplaintRecord, today: Day, zone: CourtZone) -> String {
    record.answer.map { "answered" + ", " + day($0.on.day(in: zone)) } ?? due(record.due, today: today)
  }

  func warning(_ warning: BookWarning, today: Day) -> String {
    numbered(warning.thing, warning.number) + ": " + due(warning.due, today: today)
  }

  func dueHere(_ named: [String], more others: Int, late: Int) -> String {
    "Waiting for you: " + listed(named) + (others > 0 ? " and " + more(others) : "") + (late > 0 ? "; overdue: \(late)" : "") + "."
  }

  func untrained(_ people: [String]) -> String { "Not yet trained for remote hearings: " + stop(listed(people)) }

  func noSuchCaseHere(_ number: CaseNumber) -> String {
    "The register has no case " + number.text + ". The number was taken as it was named, check it."
  }

  var emptyCard: String { "nothing written yet" }
  var digestTitle: String { "Digest of proposals" }
  var digestEmpty: String { "No proposals." }
  func agendaTitle(_ meeting: String?) -> String { meeting.map { meeting in "Agenda: \(meeting)" } ?? "Agenda" }
  var agendaEmpty: String { "Nothing is to be decided." }
}

extension English {
  private func told(_ complaint: Complaint) -> String {
    listed([
      name(complaint.kind), complaint.from, complaint.contact, received(by: complaint.channel),
      complaint.caseNumber.map { "case " + $0.text }, "answer due " + day(complaint.due.day), complaint.text,
    ])
  }

  private func told(_ appointment: Appointment, _ zone: CourtZone) -> String {
    listed([momentWithWeekday(appointment.start, zone), appointment.name, appointment.contact, appointment.about])
  }

  private func told(_ proposal: Proposal) -> String { listed([proposal.title, proposal.by, name(proposal.source)]) }

  private func told(_ plan: ProposalPlan) -> String? {
    let parts = [plan.meeting.map { "meeting " + day($0) }, plan.owner.map { "owner " + $0 }, plan.due.map { "due " + day($0) }]
    return parts.allSatisfy { $0 == nil } ? nil : listed(parts)
  }
}
