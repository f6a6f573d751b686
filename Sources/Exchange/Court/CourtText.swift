import CaseEngine

extension RecordText {
  /// A thing of the court's book as one line.
  func line(_ record: CourtRecord) -> String {
    var text = JSONObjectText()
    text.raw(record.key.rawValue, body(record))
    return text.closed
  }

  private func body(_ record: CourtRecord) -> String {
    switch record {
    case .contact(let contact): self.contact(contact)
    case .complaint(let line): complaint(line)
    case .appointment(let line): appointment(line)
    case .proposal(let line): proposal(line)
    case .training(let line): training(line)
    }
  }

  private func contact(_ contact: ContactRecord) -> String {
    var text = JSONObjectText()
    text.string("court", contact.court)
    text.list("phones", contact.card.phones.map { JSONObjectText.quoted($0.number) })
    text.list("messengers", contact.card.messengers.map { JSONObjectText.quoted($0.number) })
    text.string("email", contact.card.email)
    text.string("address", contact.card.address)
    text.string("reception", contact.card.reception)
    text.string("on", on(contact.on))
    return text.closed
  }

  private func complaint(_ line: ComplaintLine) -> String {
    let complaint = line.complaint
    var text = JSONObjectText()
    text.string("kind", complaint.kind.rawValue)
    text.string("by", complaint.channel.rawValue)
    text.string("from", complaint.from)
    text.string("contact", complaint.contact)
    text.string("case", complaint.caseNumber?.text)
    text.string("text", complaint.text)
    due(complaint.due, &text)
    text.string("on", on(line.on))
    text.list("steps", line.steps.map(step))
    return text.closed
  }

  private func step(_ step: Noted<ComplaintLine.Step>) -> String {
    var text = JSONObjectText()
    switch step.what {
    case .answered(let answer, let channel):
      text.string("answer", answer)
      text.string("by", channel.rawValue)
    case .escalated(let level, let reason, let due):
      text.string("to", level.rawValue)
      text.string("reason", reason)
      self.due(due, &text)
    }
    text.string("on", on(step.on))
    return text.closed
  }

  private func appointment(_ line: AppointmentLine) -> String {
    var text = JSONObjectText()
    text.string("name", line.appointment.name)
    text.string("contact", line.appointment.contact)
    text.string("start", Times.text(line.appointment.start, zone))
    text.string("about", line.appointment.about)
    text.string("on", on(line.on))
    if let ended = line.ended {
      var end = JSONObjectText()
      end.string("outcome", ended.what.outcome.rawValue)
      end.string("note", ended.what.note)
      end.string("on", on(ended.on))
      text.raw("ended", end.closed)
    }
    return text.closed
  }

  private func proposal(_ line: ProposalLine) -> String {
    var text = JSONObjectText()
    text.string("title", line.proposal.title)
    text.string("text", line.proposal.text)
    text.string("by", line.proposal.by)
    text.string("source", line.proposal.source.rawValue)
    plan(line.plan, &text)
    text.string("on", on(line.on))
    text.list("steps", line.steps.map(step))
    return text.closed
  }

  private func step(_ step: Noted<ProposalLine.Step>) -> String {
    var text = JSONObjectText()
    switch step.what {
    case .planned(let plan): self.plan(plan, &text)
    case .decided(let outcome, let reply):
      text.string("decision", outcome.rawValue)
      text.string("reply", reply)
    }
    text.string("on", on(step.on))
    return text.closed
  }

  private func plan(_ plan: ProposalPlan, _ text: inout JSONObjectText) {
    text.string("meeting", plan.meeting?.iso)
    text.string("owner", plan.owner)
    text.string("due", plan.due?.iso)
  }

  private func training(_ line: TrainingLine) -> String {
    var text = JSONObjectText()
    text.string("who", line.training.who)
    text.string("topic", line.training.topic.rawValue)
    text.string("subject", line.training.subject)
    text.string("held", line.training.on.iso)
    text.string("by", line.training.by)
    text.string("on", on(line.on))
    return text.closed
  }
}

extension RecordText {
  /// By when something is due, and how that was counted.
  private func due(_ due: DueDate, _ text: inout JSONObjectText) {
    text.string("due", due.day.iso)
    if case .computed(let deadline) = due { text.raw("counted", counted(deadline)) }
  }
}
