import CaseEngine
import Wording

extension Console {
  /// Why an action cannot be done in the book here and now, in words; nil where it can be tried.
  func whyNotInTheBook(_ action: Action) -> String? {
    guard let book, let shown = shownBook else { return words.loading }
    switch action {
    case .undo, .redo: return nil
    case .takeDigest: break
    case .add:
      if shown.pane == .contacts { return words.contactsNotAdded }
    case .passOn:
      guard case .complaint(let number) = shown.row?.subject else { return words.onlyForComplaints }
      if book.complaints.state.complaint(number)?.level.next == nil { return words.complaintAtTheTop }
    default:
      guard let subject = shown.row?.subject else { return words.nothingYet(in: shown.pane, add: key(.add)) }
      if let why = whyNot(action, subject, book) { return why }
    }
    guard let asked = typicalInstruction(action, shown), let refusal = bookRefusal(of: asked), refusal.isForLackOfRole else { return nil }
    return words.refusal(refusal, in: nil, under: sitting.rules)
  }

  private func whyNot(_ action: Action, _ subject: BookSubject, _ book: CourtBook) -> String? {
    switch (subject, action) {
    case (.training, .edit), (.training, .open): return words.trainingStays
    case (.appointment(let number), .edit), (.appointment(let number), .open):
      return book.complaints.state.appointment(number)?.isOpen == false ? words.appointmentEnded : nil
    case (.proposal(let number), .edit), (.proposal(let number), .open):
      return book.proposals.state.proposal(number)?.isOpen == false ? words.proposalSettled : nil
    case (.complaint(let number), .open):
      let record = book.complaints.state.complaint(number)
      return record?.isOpen == false && record?.level.next == nil ? words.complaintAtTheTop : nil
    case (.card, .clear): return lastEntry(of: subject, book) == nil ? words.cardNotWritten : nil
    default: return nil
    }
  }

  /// Something that an action could come to here, with any answers: to ask the law beforehand who may.
  private func typicalInstruction(_ action: Action, _ shown: BookScreen) -> BookInstruction? {
    let due = DueDate.stated(sitting.today, dayOff: nil)
    switch (action, shown.row?.subject) {
    case (.takeDigest, _): return .takeProposals([Proposal(by: "-", source: .court, title: "-")])
    case (.add, _):
      switch shown.pane {
      case .complaints: return .noteComplaint(Complaint(kind: .question, channel: .telephone, from: "-", text: "-", due: due))
      case .reception: return .makeAppointment(Appointment(name: "-", start: nextVisit, about: "-"))
      case .proposals: return .noteProposal(Proposal(by: "-", source: .staff, title: "-"), ProposalPlan())
      // Whoever is nobody's administrator can note a training of their own.
      case .trainings:
        return .noteTraining(Training(who: sitting.actor.name, topic: .other, subject: "-", on: sitting.today, by: "-"))
      case .contacts: return nil
      }
    case (.passOn, .complaint(let number)): return .escalateComplaint(number, to: nil, reason: "-", due: due)
    case (.open, .complaint(let number)):
      let isOpen = book?.complaints.state.complaint(number)?.isOpen == true
      return isOpen
        ? .answerComplaint(number, answer: "-", by: .telephone) : .escalateComplaint(number, to: nil, reason: "-", due: due)
    case (.open, .appointment(let number)): return .endAppointment(number, .cancelled, note: nil)
    case (.open, .proposal(let number)): return .decideProposal(number, .deferred, reply: "-")
    case (.edit, .complaint(let number)):
      return .changeComplaint(number, Complaint(kind: .question, channel: .telephone, from: "-", text: "-", due: due))
    case (.edit, .appointment(let number)): return .changeAppointment(number, Appointment(name: "-", start: nextVisit, about: "-"))
    case (.edit, .proposal(let number)): return .changeProposal(number, Proposal(by: "-", source: .staff, title: "-"), nil)
    case (.edit, .card(let court)), (.open, .card(let court)): return .writeCard(court: court, ContactCard(address: "-"))
    case (.clear, let subject?):
      guard let book, let version = lastEntry(of: subject, book) else { return nil }
      return .retract(subject.stream, version: version, reason: "-")
    default: return nil
    }
  }

  /// A time at which the chair could receive: where only who asks is in question.
  private var nextVisit: Moment {
    let calendar = sitting.rules.calendar
    return calendar.zone.moment(calendar.nextWorkingDay(after: sitting.today), calendar.hours.start)
  }

  /// What the law of the court says beforehand; nil where it takes it.
  func bookRefusal(of instruction: BookInstruction, occurred: Occurrence? = nil) -> Refusal? {
    guard let book else { return nil }
    do {
      _ = try book.decide(instruction, by: sitting.actor, at: sitting.now, occurred: occurred, under: sitting.rules)
      return nil
    } catch {
      return error
    }
  }

  /// `+` in a pane of the book.
  mutating func addToBook() {
    switch shownBook?.pane {
    case .complaints: openBookForm(.addComplaint)
    case .reception: openBookForm(.addAppointment)
    case .proposals: openBookForm(.addProposal)
    case .trainings: openBookForm(.addTraining)
    case .contacts, nil: break
    }
  }

  /// F4 on a row of the book.
  mutating func editBook() {
    guard let subject = shownBook?.row?.subject else { return }
    openBookForm(.change(subject))
  }

  /// Enter on a row of the book: what is to be done next with it. What was answered is passed on, for that is what the person wants then.
  mutating func openInBook() {
    switch shownBook?.row?.subject {
    case .complaint(let number):
      let isOpen = book?.complaints.state.complaint(number)?.isOpen == true
      openBookForm(isOpen ? .answer(number) : .passOn(number))
    case .appointment(let number): openBookForm(.endAppointment(number))
    case .proposal(let number): openBookForm(.decide(number))
    case .card(let court): openBookForm(.change(.card(court)))
    case .training, nil: break
    }
  }

  mutating func passOn() {
    if case .complaint(let number) = shownBook?.row?.subject { openBookForm(.passOn(number)) }
  }

  /// Del on a row of the book: the last that was entered about it is taken back, with a reason.
  mutating func clearInBook() {
    guard let book, let row = shownBook?.row, let version = lastEntry(of: row.subject, book) else { return }
    openTakingBack(row.subject.stream, version: version, mine: false, book)
  }

  /// Undo and redo of one's own latest act in the stream of the pane.
  mutating func undoInBook() {
    guard let book, let stream = shownBook?.stream, let version = book.undoable(by: sitting.actor, in: stream) else {
      return say(words.nothingToUndo, .warning)
    }
    openTakingBack(stream, version: version, mine: true, book)
  }

  mutating func redoInBook() {
    guard let stream = shownBook?.stream else { return }
    if let refusal = bookRefusal(of: .redo(stream)) { return say(words.refusal(refusal, in: nil, under: sitting.rules), .warning) }
    enter(BookAct(key: ActKey(tokens.next()), .redo(stream)), .direct(.redo))
  }

  private mutating func openTakingBack(_ stream: CourtStream, version: Int, mine: Bool, _ book: CourtBook) {
    let needsReason = bookRefusal(of: mine ? .undo(stream, act: nil, reason: nil) : .retract(stream, version: version, reason: nil))
    if let needsReason, needsReason != .reasonMissing {
      return say(words.refusal(needsReason, in: nil, under: sitting.rules), .warning)
    }
    let line = words.told(version, of: stream, in: book, sitting.rules)
    let fields = Fields([.text(.reason, required: !mine || needsReason != nil)])
    let taking = BookTakingBack(stream: stream, version: mine ? nil : version, line: line)
    overlay = .strip(Strip(purpose: .takeBackInBook(taking), rows: [], fields: fields, key: ActKey(tokens.next())))
  }

  /// The version of the last entry about something that still counts; nil where there is none.
  private func lastEntry(of subject: BookSubject, _ book: CourtBook) -> Int? {
    switch subject {
    case .complaint(let number):
      book.complaints.log.standing.last { entry in
        switch entry.fact {
        case .complaintNoted(number, _), .complaintChanged(number, _), .complaintAnswered(number, _, _),
          .complaintEscalated(number, _, _, _):
          true
        default: false
        }
      }?.version
    case .appointment(let number):
      book.complaints.log.standing.last { entry in
        switch entry.fact {
        case .appointmentMade(number, _), .appointmentChanged(number, _), .appointmentEnded(number, _, _): true
        default: false
        }
      }?.version
    case .proposal(let number):
      book.proposals.log.standing.last { entry in
        switch entry.fact {
        case .proposalNoted(number, _, _), .proposalChanged(number, _), .proposalPlanned(number, _), .proposalDecided(number, _, _): true
        default: false
        }
      }?.version
    case .training(let number):
      book.trainings.log.standing.last { if case .trainingNoted(number, _) = $0.fact { true } else { false } }?.version
    case .card(let court):
      book.contacts.log.standing.last { if case .cardWritten(court, _) = $0.fact { true } else { false } }?.version
    }
  }
}

/// What is taken back in the book: one's own latest act, or an entry.
struct BookTakingBack: Hashable, Sendable {
  let stream: CourtStream
  /// The entry; nil for one's own latest act.
  let version: Int?
  /// What it says.
  let line: String

  /// What has to be asked for.
  func instruction(reason: String?) -> BookInstruction {
    version.map { .retract(stream, version: $0, reason: reason) } ?? .undo(stream, act: nil, reason: reason)
  }
}

extension BookScreen {
  /// The stream of the pane that is shown.
  var stream: CourtStream {
    switch pane {
    case .complaints, .reception: .complaints
    case .proposals: .proposals
    case .trainings: .trainings
    case .contacts: .contacts
    }
  }
}

extension CourtBook {
  /// The latest entry that an undo of this person would take back in a stream; nil where there is none.
  fileprivate func undoable(by actor: Actor, in stream: CourtStream) -> Int? {
    switch stream {
    case .contacts: contacts.undoable(by: actor).first?.version
    case .complaints: complaints.undoable(by: actor).first?.version
    case .proposals: proposals.undoable(by: actor).first?.version
    case .trainings: trainings.undoable(by: actor).first?.version
    case .settings, .staff: nil
    }
  }
}

extension Wording {
  /// An entry of the book in one line; of a retraction, what it takes back.
  func told(_ version: Int, of stream: CourtStream, in book: CourtBook, _ rules: CourtRules) -> String {
    switch stream {
    case .contacts: book.contacts.log.entry(version).map { fact(book.contacts.meant(by: $0).fact, courts: rules.courts) } ?? ""
    case .complaints: book.complaints.log.entry(version).map { fact(book.complaints.meant(by: $0).fact, zone: rules.calendar.zone) } ?? ""
    case .proposals: book.proposals.log.entry(version).map { fact(book.proposals.meant(by: $0).fact) } ?? ""
    case .trainings: book.trainings.log.entry(version).map { fact(book.trainings.meant(by: $0).fact) } ?? ""
    case .settings, .staff: ""
    }
  }
}
