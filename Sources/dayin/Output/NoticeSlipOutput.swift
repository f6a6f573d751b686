import CaseEngine
import Wording

extension NoticeSlip {
  /// The columns of a list for people.
  static let headings: [Heading] = [.number, .item, .what, .addressee, .channel, .status, .due, .note]

  /// The line of a list for people.
  func row(_ slip: Slip, at desk: Desk) -> [Table.Field] {
    let words = desk.words
    let due = due(in: desk.rules.calendar)
    let isLate = isLate(on: desk.today, in: desk.rules.calendar)
    return [
      .init(slip.number.text), .init(String(slip.place)), .init(words.about(about, in: nil, zone: desk.zone)), .init(name),
      .init([words.name(by), address ?? ""].filter { !$0.isEmpty }.joined(separator: " ")),
      .init(words.name(status), status == .notDelivered ? .bad : slip.isOpen ? .plain : .good),
      .init(due.map { words.day($0, near: desk.today) } ?? "", isLate ? .bad : .plain),
      .init(words.notes(self, now: desk.clock.now(), under: desk.rules, isShort: true).joined(separator: "; ")),
    ]
  }

  /// The line of a list for programs: the keys of a case's own list, with its case.
  func json(_ slip: Slip, at desk: Desk) -> JSON {
    let (hearing, start, documents): (HearingID?, Moment?, [DocumentID]) =
      switch about {
      case .hearing(let id, let start, _, _): (id, start, [])
      case .documents(let ids): (nil, nil, ids)
      case .free: (nil, nil, [])
      }
    let (zone, now) = (desk.zone, desk.clock.now())
    let release = status == .waiting ? desk.rules.release(from: now) : nil
    let due = due(in: desk.rules.calendar)
    return .keys([
      "case": .text(slip.number.text), "id": .int(slip.place), "about": .text(about.kind.rawValue), "hearing": .int(hearing?.rawValue),
      "hearingStart": .text(start.map { zone.iso($0) }), "documents": .ints(documents.map(\.rawValue)), "to": .int(to.rawValue),
      "name": .text(name), "by": .text(by.rawValue), "address": .text(address), "title": .text(title), "status": .text(status.rawValue),
      "open": .bool(slip.isOpen), "preparedOn": .text(zone.iso(prepared)), "preparedBy": .text(preparedBy),
      "release": .text(release.map { zone.iso($0) }), "mayGo": .bool(release.map { $0 <= now }),
      "missing": .texts(missing.map(\.rawValue)), "current": .bool(isCurrent), "due": .text(due?.iso),
      "overdue": .bool(due == nil ? nil : isLate(on: desk.today, in: desk.rules.calendar)), "sentOn": .text(sent.map { zone.iso($0) }),
      "early": .text(early), "proof": .text(proof), "settledOn": .text(settled.map { zone.iso($0) }), "instead": .int(instead?.rawValue),
      "discarded": .text(discarded), "failure": .text(failure), "judge": .text(slip.judge),
    ])
  }
}

extension UntoldSlip {
  /// The columns of a list for people.
  static let headings: [Heading] = [.number, .hearing, .addressee, .due, .judge]

  /// The line of a list for people.
  func row(_ slip: Slip, at desk: Desk) -> [Table.Field] {
    let due = due(in: desk.rules.calendar)
    return [
      .init(slip.number.text), .init(desk.words.momentWithWeekday(plan.start, desk.zone)), .init(names.joined(separator: ", ")),
      .init(desk.words.due(due, today: desk.today), due < desk.today ? .bad : .plain), .init(slip.judge ?? ""),
    ]
  }

  /// The line of a list for programs.
  func json(_ slip: Slip, at desk: Desk) -> JSON {
    let due = due(in: desk.rules.calendar)
    return .keys([
      "case": .text(slip.number.text), "hearing": .int(slip.place), "start": .text(desk.zone.iso(plan.start)),
      "kind": .text(plan.kind.rawValue), "datedOn": .text(desk.zone.iso(dated)), "due": .text(due.iso),
      "overdue": .bool(due < desk.today), "names": .texts(names), "judge": .text(slip.judge),
    ])
  }
}

extension GroupSlip {
  /// The columns of a list for people.
  static let headings: [Heading] = [.number, .name, .made, .members, .note]

  /// The line of a list for people.
  func row(_ slip: Slip, at desk: Desk) -> [Table.Field] {
    let words = desk.words
    let restricted = restrictions.filter { $0.holds(on: desk.today) }.map {
      $0.name + ", " + words.restricted(until: $0.until) + ": " + $0.reason
    }
    return [
      .init(slip.number.text), .init(words.both(name)),
      .init(created.map { words.occurrence($0, desk.zone) } ?? words.groupNotMade, created == nil ? .bad : .plain),
      .init(members.joined(separator: ", ")), .init(([messenger, link].compactMap { $0 } + restricted).joined(separator: "; ")),
    ]
  }

  /// The line of a list for programs.
  func json(_ slip: Slip, at desk: Desk) -> JSON {
    .keys([
      "case": .text(slip.number.text), "name": .keys(["kk": .text(name.kk), "ru": .text(name.ru)]), "namedOn": .text(desk.zone.iso(named)),
      "createdOn": .text(created.map { desk.zone.iso($0) }), "messenger": .text(messenger), "link": .text(link), "members": .texts(members),
      "restrictions": .array(
        restrictions.map {
          .keys([
            "name": .text($0.name), "reason": .text($0.reason), "on": .text(desk.zone.iso($0.since)), "until": .text($0.until.iso),
            "restoredOn": .text($0.restored.map { desk.zone.iso($0) }), "holds": .bool($0.holds(on: desk.today)),
          ])
        }), "judge": .text(slip.judge),
    ])
  }
}

extension MessageSlip {
  /// The columns of a list for people.
  static let headings: [Heading] = [.number, .item, .received, .from, .what, .answer]

  /// The line of a list for people: with the answer stands how long it took, without one how long it is waited for.
  func row(_ slip: Slip, at desk: Desk) -> [Table.Field] {
    let words = desk.words
    let took = minutes(by: desk.clock.now(), in: desk.rules.calendar).map { " (" + words.workingTime(minutes: $0) + ")" } ?? ""
    return [
      .init(slip.number.text), .init(String(slip.place)), .init(words.occurrence(noted, desk.zone)), .init(name), .init(text),
      .init((answer ?? words.waitsForAnswer) + took, answer == nil ? .bad : .plain),
    ]
  }

  /// The line of a list for programs.
  func json(_ slip: Slip, at desk: Desk) -> JSON {
    .keys([
      "case": .text(slip.number.text), "id": .int(slip.place), "from": .int(from.rawValue), "name": .text(name), "by": .text(by.rawValue),
      "on": .text(desk.zone.iso(noted)), "text": .text(text), "answer": .text(answer),
      "answeredOn": .text(answered.map { desk.zone.iso($0) }),
      "minutes": .int(minutes(by: desk.clock.now(), in: desk.rules.calendar)), "judge": .text(slip.judge),
    ])
  }
}
