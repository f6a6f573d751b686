import CaseEngine
import Foundation

extension RecordText {
  func document(_ document: DocumentRecord) -> String {
    var text = JSONObjectText()
    let face = document.face.now
    text.string("title", face.title)
    text.number("from", face.from)
    if let original = face.original, original != .none { text.string("originalRequired", original.rawValue) }
    text.string("note", face.note)
    text.string("needed", document.needed.map(on))
    text.flag("unrequested", document.cameUnrequested)
    text.list("was", changes(document.face, differences))
    text.oneOrMany("recipients", document.recipients.map(chosen))
    let rounds = document.rounds
    text.list(
      "earlier",
      rounds.dropLast().enumerated().map { place, round in
        var text = JSONObjectText()
        self.round(round, unrequestedSaid: place == 0, &text)
        return text.closed
      })
    if let last = rounds.last { round(last, unrequestedSaid: rounds.count == 1, &text) }
    text.string("unneeded", document.unneeded.map(on))
    return text.closed
  }

  private func differences(_ before: DocumentRecord.Face, _ after: DocumentRecord.Face, _ text: inout JSONObjectText) {
    was("title", before.title, after.title, &text)
    if before.from != after.from { text.number("from", before.from) }
    was("originalRequired", before.original?.rawValue, after.original?.rawValue, &text)
    was("note", before.note, after.note, &text)
  }

  private func chosen(_ chosen: DocumentRecord.Chosen) -> String {
    var text = JSONObjectText()
    text.string("on", chosen.on.map(on))
    text.raw("to", chosen.to.map { JSONObjectText.array($0.map(String.init)) } ?? "null")
    return text.closed
  }

  private func waived(_ waived: DocumentRecord.Waived) -> String {
    var object = JSONObjectText()
    object.string("on", on(waived.on))
    object.string("ground", waived.ground.rawValue)
    object.string("reason", waived.reason)
    return object.closed
  }

  private func round(_ round: DocumentRecord.Round, unrequestedSaid: Bool, _ text: inout JSONObjectText) {
    text.raw("requested", round.requests.first.map(asked))
    text.list("reminders", round.requests.dropFirst().map(asked))
    text.raw("waived", round.waived.map(waived))
    text.raw("received", round.received.map { received($0, unrequestedSaid: unrequestedSaid) })
    text.raw("original", round.filed.map(paper))
    text.raw("compared", round.compared.map(paper))
    text.raw("originalWaived", round.originalWaived.map(waived))
    if let handover = round.givenBack {
      var object = JSONObjectText()
      object.string("to", handover.to)
      object.string("on", on(handover.on))
      object.string("dated", handover.dated?.iso)
      object.string("receipt", handover.receipt)
      text.raw("givenBack", object.closed)
    }
    text.list("served", round.served.map(served))
    text.raw("returned", round.returned.map(noted))
  }

  private func asked(_ asked: DocumentRecord.Asked) -> String {
    var text = JSONObjectText()
    text.string("on", on(asked.on))
    text.string("by", asked.by?.rawValue)
    if let due = asked.due {
      text.string("due", due.day.iso)
      if case .computed(let deadline) = due { text.raw("counted", counted(deadline)) }
    }
    text.string("cause", asked.cause?.rawValue)
    text.string("reason", asked.reason)
    text.flag("sameRuling", asked.sameRuling)
    return text.closed
  }

  /// From when and how far a due date was counted. Where today's calendar would count otherwise, the whole story is kept.
  func counted(_ deadline: Deadline) -> String? {
    guard calendar.deadline(after: deadline.from, deadline.period) == deadline else { return DeadlineText.text(deadline) }
    var text = JSONObjectText()
    text.string("from", deadline.from.iso)
    switch deadline.period {
    case .workingDays(let count): text.number("workingDays", count)
    case .calendarDays(let count): text.number("calendarDays", count)
    case .months(let count): text.number("months", count)
    }
    return text.closed
  }

  private func received(_ received: DocumentRecord.Received, unrequestedSaid: Bool) -> String {
    var text = JSONObjectText()
    text.string("on", on(received.on))
    text.string("by", received.by?.rawValue)
    text.string("as", received.form?.rawValue)
    text.number("pages", received.pages)
    text.string("note", received.note)
    if let file = received.file {
      var object = JSONObjectText()
      object.string("path", file.path)
      object.string("sha256", file.sha256.hex)
      text.raw("file", object.closed)
    }
    text.string("submission", received.submission)
    text.flag("unrequested", received.unrequested && !unrequestedSaid)
    return text.closed
  }

  private func paper(_ paper: DocumentRecord.Paper) -> String {
    var text = JSONObjectText()
    text.string("number", paper.number)
    text.string("on", on(paper.on))
    text.string("dated", paper.dated?.iso)
    text.number("sheets", paper.sheets)
    text.string("place", paper.place)
    text.string("to", paper.to)
    return text.closed
  }

  private func served(_ served: DocumentRecord.Served) -> String {
    var text = JSONObjectText()
    switch served.to {
    case .place(let place): text.number("to", place)
    case .name(let name): text.string("to", name)
    }
    text.string("on", on(served.on))
    text.string("by", served.by?.rawValue)
    return text.closed
  }
}

/// A deadline in the form in which the register itself keeps it.
enum DeadlineText {
  static func text(_ deadline: Deadline) -> String? {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(deadline)).map { String(decoding: $0, as: UTF8.self) }
  }

  static func deadline(_ text: String) -> Deadline? { try? JSONDecoder().decode(Deadline.self, from: Data(text.utf8)) }
}
