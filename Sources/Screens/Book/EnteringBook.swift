import CaseEngine
import Wording

/// An act in the book on its way to the register: what the strip or the form held, to be opened again if nothing could be stored.
struct EnteringBook: Hashable, Sendable {
  let act: BookAct
  let from: Entering.From
}

extension Console {
  mutating func openBookForm(_ form: BookForm) {
    guard let book, let fields = BookForm.fields(form, book, sitting) else { return }
    var opened = Form(purpose: .book(form), fields: fields, key: ActKey(tokens.next()))
    opened.basis = FormBasis(form, book, sitting)
    overlay = .form(opened)
    // Whoever works here is offered where a name is typed.
    if court.file == nil { ask(.court, for: .court) }
  }

  mutating func confirm(_ form: Form, _ purpose: BookForm) {
    var form = form
    guard let book else { return }
    if form.basis != nil, case .change(let subject) = purpose {
      guard let now = FormBasis(purpose, book, sitting) else {
        overlay = nil
        return say(words.takenAwayMeanwhile, .warning)
      }
      guard let settled = settled(form, over: now, { book.lastToChange(subject) }) else { return }
      form = settled
    }
    do {
      let (instruction, occurred) = try form.instruction(purpose, book, sitting)
      if let refusal = bookRefusal(of: instruction, occurred: occurred) {
        form.blame(refusal)
        overlay = .form(form)
        return
      }
      overlay = nil
      enter(BookAct(key: form.key, instruction, occurred: occurred, on: form.basis?.book), .form(form))
    } catch {
      form.fields.blame(error.field, error.mistake)
      overlay = .form(form)
    }
  }

  mutating func confirm(_ strip: Strip, _ taking: BookTakingBack) {
    var strip = strip
    let reason = strip.fields.text(.reason)
    if strip.fields[.reason]?.isRequired == true, reason == nil {
      strip.fields.blame(.reason, .missing)
      overlay = .strip(strip)
      return
    }
    let instruction = taking.instruction(reason: reason)
    if let refusal = bookRefusal(of: instruction) {
      overlay = nil
      return say(words.refusal(refusal, in: nil, under: sitting.rules), .warning)
    }
    overlay = nil
    enter(BookAct(key: strip.key, instruction), .strip(strip))
  }

  mutating func enter(_ act: BookAct, _ from: Entering.From) {
    lastTag += 1
    let tag = Tag(rawValue: lastTag)
    enteringBook[tag] = EnteringBook(act: act, from: from)
    outbox.append(.enterBook(act, tag))
  }

  /// Takes in what became of an act in the book.
  mutating func takeIn(_ tag: Tag, _ outcome: BookOutcome) {
    guard let sent = enteringBook.removeValue(forKey: tag) else { return }
    switch outcome {
    case .entered(let book):
      takeIn(book)
      let height = bookHeight
      if let subject = book.subject(of: sent.act) { changeBook { $0.select(subject, height: height) } }
      say(words.saved(told(sent.act, book)), .saved)
    case .refused(let refusal):
      typedAhead = []
      say(words.refusal(refusal, in: nil, under: sitting.rules), .warning)
      openAgain(sent) { $0.blame(refusal) }
      ask(.book, for: .book)
    case .overtaken(let book):
      typedAhead = []
      takeIn(book)
      if case .form(let form) = sent.from { if overlay == nil { confirm(form) } else { givenBack.append(.form(form)) } }
    case .failed(let error):
      typedAhead = []
      say(words.storeError(error), .error)
      if case .strip(let strip) = sent.from { givenBack.append(.strip(strip)) }
      openAgain(sent) { _ in }
    }
  }

  /// The book of an unfinished entry is here.
  mutating func resumeOnTheBook() {
    guard let draft = resuming, case .form(.book(let form)) = draft.what, overlay == nil else { return }
    resuming = nil
    openBookForm(form)
    fill(draft)
  }

  private mutating func openAgain(_ sent: EnteringBook, _ change: (inout Form) -> Void) {
    guard case .form(var form) = sent.from else { return }
    change(&form)
    if overlay == nil { overlay = .form(form) } else { givenBack.append(.form(form)) }
  }

  /// What an act brought, in one line; of an undo what it took back.
  private func told(_ act: BookAct, _ book: CourtBook) -> String {
    let stream = act.instruction.stream
    guard let version = book.lastVersion(of: act.key, in: stream) else { return "" }
    if case .takeProposals(let taken) = act.instruction, let court = taken.first?.by {
      return words.proposalsTaken(book.proposals.log.entries.count { $0.act == act.key }, from: court)
    }
    let line = words.told(version, of: stream, in: book, sitting.rules)
    switch act.instruction {
    case .undo, .retract: return words.done(.undo) + ": " + line
    case .redo: return words.done(.redo) + ": " + line
    default: return line
    }
  }
}

extension CourtBook {
  /// Where the entries of an act end in a stream; nil where it has none there.
  fileprivate func lastVersion(of key: ActKey, in stream: CourtStream) -> Int? {
    switch stream {
    case .contacts: contacts.log.entries.last { $0.act == key }?.version
    case .complaints: complaints.log.entries.last { $0.act == key }?.version
    case .proposals: proposals.log.entries.last { $0.act == key }?.version
    case .trainings: trainings.log.entries.last { $0.act == key }?.version
    case .settings, .staff: nil
    }
  }

  /// What an act brought, where it brought something that is listed.
  fileprivate func subject(of act: BookAct) -> BookSubject? {
    switch act.instruction {
    case .noteComplaint: complaints.state.complaints.last.map { .complaint($0.number) }
    case .makeAppointment: complaints.state.appointments.last.map { .appointment($0.number) }
    case .noteProposal, .takeProposals: proposals.state.proposals.last.map { .proposal($0.number) }
    case .noteTraining: trainings.state.trainings.last.map { .training($0.number) }
    default: nil
    }
  }

  /// Who last changed something of the book, and when.
  func lastToChange(_ subject: BookSubject) -> ActOutcome.FirstDone? {
    func first<Fact>(_ entry: Entry<Fact>?) -> ActOutcome.FirstDone? {
      entry.map { ActOutcome.FirstDone(name: $0.by.name, at: $0.recordedAt) }
    }
    switch subject {
    case .complaint(let number):
      return first(
        complaints.log.standing.last {
          switch $0.fact {
          case .complaintNoted(number, _), .complaintChanged(number, _): true
          default: false
          }
        })
    case .appointment(let number):
      return first(
        complaints.log.standing.last {
          switch $0.fact {
          case .appointmentMade(number, _), .appointmentChanged(number, _): true
          default: false
          }
        })
    case .proposal(let number):
      return first(
        proposals.log.standing.last {
          switch $0.fact {
          case .proposalNoted(number, _, _), .proposalChanged(number, _), .proposalPlanned(number, _): true
          default: false
          }
        })
    case .card(let court):
      return first(contacts.log.standing.last { if case .cardWritten(court, _) = $0.fact { true } else { false } })
    case .training: return nil
    }
  }
}
