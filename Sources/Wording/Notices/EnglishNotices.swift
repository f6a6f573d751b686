import CaseEngine

public extension English {
  func name(_ status: NoticeStatus) -> String {
    switch status {
    case .waiting: "waits to be sent"
    case .sent: "sent"
    case .delivered: "delivered"
    case .refused: "refused"
    case .notDelivered: "not delivered"
    case .discarded: "not to be sent"
    }
  }

  func name(_ kind: NoticeKind) -> String {
    switch kind {
    case .hearing: "of a hearing"
    case .documents: "of a request for documents"
    case .free: "of another kind"
    }
  }

  func name(_ language: NoticeLanguage) -> String { language == .kk ? "in Kazakh" : "in Russian" }

  func name(_ outcome: NoticeOutcome) -> String {
    switch outcome {
    case .delivered: "delivered"
    case .refused: "the addressee refused to take it"
    case .notDelivered: "not delivered"
    }
  }

  func name(_ element: NoticeElement) -> String {
    switch element {
    case .addressee: "name of the addressee"
    case .contact: "where it goes: telephone, e-mail or address"
    case .capacity: "in what capacity they are called"
    case .court: "name of the court"
    case .courtAddress: "address of the court"
    case .caseName: "number of the case"
    case .place: "place of the hearing"
    case .time: "day and time"
    case .sender: "name of the sender"
    }
  }

  func name(_ placeholder: NoticePlaceholder) -> String {
    switch placeholder {
    case .addressee: "name of the addressee"
    case .capacity: "in what capacity"
    case .court: "name of the court"
    case .courtAddress: "address of the court"
    case .caseNumber: "number of the case"
    case .parties: "the parties"
    case .subject: "subject of the dispute"
    case .hearing: "what the hearing is for"
    case .day: "day of the hearing"
    case .time: "time of the hearing"
    case .place: "place of the hearing"
    case .link: "connection link"
    case .meetingNumber: "the number of the videoconference"
    case .passcode: "its passcode"
    case .host: "who opens the videoconference"
    case .judge: "judge"
    case .documents: "list of the documents"
    case .due: "due date"
    case .text: "text of the notice"
    case .sender: "name of the sender"
    case .contacts: "contacts of the court"
    }
  }

  func notice(_ id: NoticeID) -> String { "notice \(id.rawValue)" }

  func message(_ id: MessageID) -> String { "message \(id.rawValue)" }

  func about(_ about: NoticeAbout, in state: CaseState?, zone: CourtZone) -> String {
    switch about {
    case .hearing(_, let start, _, _): "hearing " + momentWithWeekday(start, zone)
    case .documents(let ids): "request: " + listed(ids.map { document($0, in: state) })
    case .free: "another matter"
    }
  }

  func fact(_ fact: NoticeFact, in state: CaseState?, zone: CourtZone) -> String {
    let what = notice(fact.notice)
    switch fact {
    case .prepared(_, let draft): return "Prepared: " + what + ", " + told(draft, state, zone)
    case .reworded(_, let draft): return "Written anew: " + what + ", " + told(draft, state, zone)
    case .discarded(_, let reason): return "Not to be sent: " + what + "; reason: " + reason
    case .tried(_, let through, let early):
      return listed(["Handed to the command for sending: " + what, through, early.map { outsideHours(reason: $0) }], by: "; ")
    case .failed(_, let answer): return "The command did not send: " + what + "; answer: " + answer
    case .sent(_, let sending):
      return listed(
        [
          "Sent: " + what, sending.through.map { "by command: " + $0 }, sending.early.map { outsideHours(reason: $0) },
          sending.proof.map { "proof: " + $0 },
        ], by: "; ")
    case .settled(_, let outcome, let proof):
      return listed(["Outcome: " + what + ", " + name(outcome), proof.map { "proof: " + $0 }], by: "; ")
    }
  }

  func fact(_ fact: GroupFact, in state: CaseState?) -> String {
    switch fact {
    case .named(let name): return "Messenger group named: " + both(name)
    case .created(let group):
      return listed(["Messenger group made", group.messenger, group.link, "members: " + members(group.members, state)], by: "; ")
    case .membersNoted(let ids): return "Members of the messenger group: " + members(ids, state)
    case .restricted(let id, let reason, let until):
      return "Access to the group restricted: " + party(id, in: state) + ", until " + day(until) + "; reason: " + reason
    case .restored(let id, let reason):
      return "Access to the group restored: " + party(id, in: state) + (reason.map { "; reason: " + $0 } ?? "")
    case .dissolved(let reason): return "Messenger group dissolved: " + reason
    }
  }

  func fact(_ fact: MessageFact, in state: CaseState?) -> String {
    switch fact {
    case .noted(let id, let from, let by, let text):
      return "Came in: " + message(id) + ", " + party(from, in: state) + ", " + received(by: by) + ": " + text
    case .answered(let id, let answer, let by):
      return "Answered: " + message(id) + (by.map { ", " + requested(by: $0) } ?? "") + ": " + answer
    }
  }

  func fact(_ fact: NoticeSettingsFact) -> String {
    switch fact {
    case .templateSet(let template): "Words of notices changed: " + name(template.kind) + ", " + name(template.language)
    case .templateReset(let kind, let language): "Words of notices as they came: " + name(kind) + ", " + name(language)
    case .addressSet(let address): "Address of the court: " + named(address)
    case .lunchSet(true): "Notices go in the lunch break, too"
    case .lunchSet(false): "Notices wait for the end of the lunch break"
    case .groupsSet(true): "The court makes a messenger group for every case"
    case .groupsSet(false): "The court makes no messenger groups"
    case .gateSet(let channel, let gate?): "Command for sending " + requested(by: channel) + ": " + gate.command.joined(separator: " ")
    case .gateSet(let channel, nil): "No command for sending " + requested(by: channel)
    }
  }

  func refusal(_ refusal: NoticeRefusal, in state: CaseState?, zone: CourtZone) -> String {
    switch refusal {
    case .elementsMissing(let id, let elements):
      let place = elements.contains(.courtAddress) ? " (the court's address stands in its contacts)" : ""
      return "Cannot go, the code asks for more: " + listed(elements.map { name($0) }, by: "; ") + ". Enter it" + place
        + " and write anew: " + notice(id) + "."
    case .outsideHours(let release):
      return "Notices go in working hours only; this one may go from " + momentWithWeekday(release, zone) + ". Sooner only with a reason."
    case .outdated(let id):
      return "The hearing was moved, cancelled or ended since: " + notice(id) + ". Prepare a new one, or take this one out."
    case .alreadyPrepared(let id): return "The same is waiting already: " + notice(id) + ". Send it, or write it anew."
    case .sameMeans(let id, let channel):
      return "Did not arrive " + requested(by: channel) + ": " + notice(id) + ". Send it again by other means."
    case .nothingToRepeat(let id): return "Only what did not arrive goes again: " + notice(id) + "."
    case .proofMissing(let id): return "By what is the delivery known? Give the proof: " + notice(id) + "."
    case .nobodyToNotify: return "Every participant has a notice already. One that waits is sent, or written anew."
    case .groupNameTaken(let name): return "Another case has a group of this name: " + quoted(name) + ". Choose another name."
    case .groupNameTooLong(let name, let limit):
      return "Messengers cut names: " + quoted(name) + " has " + characters(name.count) + ", at most \(limit) are taken."
    case .restrictionOver(let day): return "The end of the restriction has passed: " + self.day(day) + ". Give today or a later day."
    case .template(let problem): return self.problem(problem)
    case .noTemplate(let kind, let language): return "The court has no words for a notice " + name(kind) + " " + name(language) + "."
    case .noGate(let channel): return "The court set no command for sending " + requested(by: channel) + ". Send it yourself and note it."
    case .unknownOpening(let name):
      return "Nobody knows what to fill in here: " + quoted(name) + ". These can stand in braces: "
        + listed(SendingGate.Opening.allCases.map { "{" + $0.rawValue + "}" }) + "."
    case .commandEmpty: return "The command is empty. Give the program and its arguments."
    }
  }

  func impossibility(_ why: NoticeImpossibility, in state: CaseState?) -> String {
    switch why {
    case .noSuchNotice(let id): return "The case has no notice \(id.rawValue). Check the number in the list of notices."
    case .noticeNumberUsed(let id): return "The number of notice \(id.rawValue) was used before."
    case .notWaiting(let id):
      return "No longer waits to be sent: " + notice(id) + (state?.notice(id).map { ", " + name($0.status) } ?? "") + "."
    case .notSent(let id): return "Not sent yet: " + notice(id) + ". Note the sending first."
    case .notTried(let id): return "No command was asked to send it: " + notice(id) + "."
    case .outcomeKnown(let id):
      return "The outcome is known: " + notice(id) + (state?.notice(id).map { ", " + name($0.status) } ?? "") + "."
    case .beforeIt(let id): return "The date is earlier than it can be: " + notice(id) + ". Give a later one."
    case .partyNotified(let id): return stop("Cannot be taken off, there are notices or messages: " + party(id, in: state))
    case .noGroup: return "The case has no messenger group. Name it first."
    case .groupExists: return "The messenger group is made already."
    case .groupNotMade: return "The messenger group is not made yet. Make it first."
    case .accessFree(let id): return stop("The access is not restricted: " + party(id, in: state))
    case .noSuchMessage(let id): return "The case has no message \(id.rawValue). Check the number in the list of messages."
    case .messageNumberUsed(let id): return "The number of message \(id.rawValue) was used before."
    case .alreadyAnswered(let id): return "Answered already: " + message(id) + "."
    case .answerBeforeMessage(let id): return "The answer is earlier than the message: " + message(id) + ". Give a later date."
    }
  }

  func want(_ want: NoticeWant) -> String {
    switch want {
    case .noNotice: "not notified"
    case .notSent(let id): notice(id) + " not sent"
    case .noReport(let id, let channel): notice(id) + " sent " + requested(by: channel) + ", no report of delivery"
    case .noProof(let id): notice(id) + " sent by letter, no proof of sending"
    case .notDelivered(let id): notice(id) + " not delivered"
    }
  }

  func remedy(_ want: NoticeWant) -> String {
    switch want {
    case .noNotice: "prepare a notice (secretary, judge)"
    case .notSent: "send the notice (secretary, judge)"
    case .noReport, .noProof: "note the delivery and its proof (secretary, judge)"
    case .notDelivered: "send it again by other means (secretary, judge)"
    }
  }

  func outsideHours(reason: String) -> String { "sent outside working hours: " + reason }

  func noGroup(_ name: GroupName?) -> String {
    name.map { "the messenger group is not made: " + both($0) } ?? "there is no messenger group"
  }

  var groupRemedy: String { "name the group by the parties and make it (secretary, judge)" }
  var mayGoNow: String { "may go now" }
  func waits(until moment: Moment, zone: CourtZone) -> String { "may go from " + shortMoment(moment, zone) }
  func lacks(_ elements: [NoticeElement]) -> String { "missing: " + listed(elements.map { name($0) }, by: "; ") }
  var outdated: String { "of a former hearing" }

  func problem(_ problem: NoticeTemplate.Problem) -> String {
    switch problem {
    case .unknown(let name, let known):
      "Nobody knows what to fill in here: " + quoted("{" + name + "}") + ". These can stand in braces: " + listed(known.map { braced($0) })
        + "."
    case .missing(let placeholders):
      "The template leaves out what a notice must say: " + listed(placeholders.map { braced($0) + " — " + name($0) }, by: "; ") + "."
    case .brace: "A brace is not closed, or was never opened."
    }
  }

  var templateSound: String { "The template is sound." }

  func errand(_ errand: Errand) -> String {
    switch errand {
    case .hearing: "notices of the hearing"
    case .letter: "words of your own"
    case .message: "a message that came"
    case .group: "messenger group"
    case .restriction: "restrict access to the group"
    }
  }

  var answered: String { "answered" }
  var sendingTitle: String { "Send" }
  var outcomeTitle: String { "Outcome" }
  var rewordTitle: String { "Write anew" }
  var againTitle: String { "Send again by other means" }
  var discardTitle: String { "Not to be sent" }
  var answerTitle: String { "Answer" }
  func textCopied(_ edit: String) -> String { "Copied, where the terminal allows it. \(edit): see the text whole, for copying it by hand." }
  func noNoticesYet(add: String) -> String { "Nothing was written to the parties yet. \(add): write." }
  var columnAbout: String { "About" }
  var columnTo: String { "To, from" }
  var hintWrite: String { "Write" }
  var hintCopy: String { "Copy" }
  var hintOutcome: String { "Outcome" }
  var hintSend: String { "Send" }

  func workingTime(minutes: Int) -> String {
    (minutes < 60 ? "\(minutes) min" : "\(minutes / 60) h" + (minutes % 60 == 0 ? "" : " \(minutes % 60) min")) + " of working time"
  }

  func commandFailed(status: Int) -> String { "the command ended with error \(status)" }
  func commandTookTooLong(seconds: Int) -> String { "the command took longer than \(seconds) s" }
  func commandWouldTakeForOption(_ opening: String) -> String {
    "\(opening) begins with a hyphen and would be taken for an option of the command; it was not run. Mend it, or put -- before it in the command"
  }
  var commandNotTrusted: String {
    "others can change the command (it must belong to root or to you, and so must its folders); it was not run"
  }
  var commandNotStarted: String { "the command could not be started; it must be named with its whole path" }
  var waitsForAnswer: String { "waits for an answer" }
  func restricted(until day: Day) -> String { "access restricted until " + self.day(day) }
}

extension English {
  private func told(_ draft: Notice, _ state: CaseState?, _ zone: CourtZone) -> String {
    listed([
      party(draft.to, in: state), requested(by: draft.by), draft.address, about(draft.about, in: state, zone: zone),
      draft.instead.map { "instead of " + notice($0) },
    ])
  }

  private func members(_ ids: [PartyID], _ state: CaseState?) -> String {
    ids.isEmpty ? "nobody" : listed(ids.map { party($0, in: state) })
  }
}
