import CaseEngine
import Wording

extension CaseText {
  /// Notices as a table.
  func notices(_ records: [NoticeRecord]) -> Table {
    let (words, state, now) = (desk.words, file.state, desk.clock.now())
    var table = Table([.item, .what, .addressee, .channel, .status, .due, .note].map { words.heading($0) })
    for record in records {
      let notice = record.notice
      let due = state.due(of: record, in: desk.rules.calendar)
      let isLate = due.map { (record.sent?.occurred.day(in: desk.zone) ?? desk.today) > $0 } ?? false
      table.add(
        .init(String(record.id.rawValue)), .init(words.about(notice.about, in: state, zone: desk.zone)),
        .init(words.party(notice.to, in: state)),
        .init([words.name(notice.by), notice.address ?? ""].filter { !$0.isEmpty }.joined(separator: " ")),
        .init(words.name(record.status), record.notifies ? .good : record.status == .notDelivered ? .bad : .plain),
        .init(due.map { words.day($0, near: desk.today) } ?? "", isLate ? .bad : .plain),
        .init(notes(record, now, isShort: true).joined(separator: "; ")))
    }
    return table
  }

  /// What there is to say of a notice besides, in a table with little of what a sending program answered.
  func notes(_ record: NoticeRecord, _ now: Moment, isShort: Bool) -> [String] {
    let words = desk.words
    func told(_ answer: String) -> String { isShort ? words.shortened(answer) : answer }
    var notes: [String] = []
    let isOverdone = file.state.isOverdone(record, in: desk.zone)
    if isOverdone { notes.append(words.outdated) }
    if record.status == .waiting, !isOverdone {
      let release = desk.rules.release(from: now)
      notes.append(release <= now ? words.mayGoNow : words.waits(until: release, zone: desk.zone))
      if !record.notice.missing.isEmpty { notes.append(words.lacks(record.notice.missing)) }
      if let failure = record.tries.last?.failure?.fact { notes.append(told(failure)) }
    }
    if let sent = record.sent { notes.append(words.occurrence(sent.occurred, desk.zone)) }
    if let early = record.sent?.fact.early { notes.append(words.outsideHours(reason: early)) }
    if let proof = record.outcome?.fact.proof ?? record.sent?.fact.proof { notes.append(told(proof)) }
    if let reason = record.discarded?.fact { notes.append(reason) }
    return notes
  }

  /// The messenger group.
  var group: Table {
    let words = desk.words
    var table = Table([.name, .made, .members, .note].map { words.heading($0) })
    guard let group = file.state.notices.group else { return table }
    let restricted = group.restrictions.filter { $0.holds(on: desk.today) }.map {
      words.party($0.party, in: file.state) + ", " + words.restricted(until: $0.until) + ": " + $0.restricted.fact
    }
    table.add([
      words.both(group.name), group.created.map { words.occurrence($0.occurred, desk.zone) } ?? words.groupNotMade,
      group.members.map { words.party($0, in: file.state) }.joined(separator: ", "),
      ([group.created?.fact.messenger, group.created?.fact.link].compactMap { $0 } + restricted).joined(separator: "; "),
    ])
    return table
  }

  /// Messages as a table.
  func messages(_ records: [MessageRecord]) -> Table {
    let words = desk.words
    var table = Table([.item, .received, .from, .what, .answer].map { words.heading($0) })
    for record in records {
      let took = record.minutesToAnswer(in: desk.rules.calendar).map { " (" + words.workingTime(minutes: $0) + ")" } ?? ""
      table.add(
        .init(String(record.id.rawValue)), .init(words.occurrence(record.noted.occurred, desk.zone)),
        .init(words.party(record.noted.fact.from, in: file.state)), .init(record.noted.fact.text),
        .init(record.answered.map { $0.fact.text + took } ?? words.waitsForAnswer, record.answered == nil ? .bad : .plain))
    }
    return table
  }
}
