import CaseEngine
import Wording

extension CaseJSON {
  /// One notice, with where it stands and when it may go.
  func notice(_ record: NoticeRecord) -> JSON {
    let notice = record.notice
    let (kind, hearing, start, documents): (NoticeKind, HearingID?, Moment?, [DocumentID]) =
      switch notice.about {
      case .hearing(let id, let start, _, _): (.hearing, id, start, [])
      case .documents(let ids): (.documents, nil, nil, ids)
      case .free: (.free, nil, nil, [])
      }
    let release = record.status == .waiting ? rules.release(from: now) : nil
    let due = state.due(of: record, in: rules.calendar)
    let isLate = due.map { (record.sent?.occurred.day(in: zone) ?? today) > $0 }
    return .keys([
      "id": .int(record.id.rawValue), "about": .text(kind.rawValue), "hearing": .int(hearing?.rawValue),
      "hearingStart": .text(start.map { zone.iso($0) }), "documents": .ints(documents.map(\.rawValue)),
      "to": .int(notice.to.rawValue), "name": .text(state.party(notice.to)?.details.name), "by": .text(notice.by.rawValue),
      "address": .text(notice.address), "language": .text(notice.language.rawValue), "title": .text(notice.title),
      "text": .text(notice.text), "status": .text(record.status.rawValue), "preparedOn": .text(zone.iso(record.prepared.occurred)),
      "preparedBy": .text(record.prepared.by.name), "release": .text(release.map { zone.iso($0) }),
      "mayGo": .bool(release.map { $0 <= now && !state.isOverdone(record, in: zone) }), "missing": .texts(notice.missing.map(\.rawValue)),
      "current": .bool(!state.isOverdone(record, in: zone)), "notifies": .bool(record.notifies && state.isCurrent(notice)),
      "due": .text(due?.iso),
      "overdue": .bool(isLate), "sentOn": .text(record.sent.map { zone.iso($0.occurred) }), "early": .text(record.sent?.fact.early),
      "proof": .text(record.outcome?.fact.proof ?? record.sent?.fact.proof), "through": .text(record.sent?.fact.through),
      "settledOn": .text(record.outcome.map { zone.iso($0.occurred) }), "instead": .int(notice.instead?.rawValue),
      "discarded": .text(record.discarded?.fact), "tries": .array(record.tries.map { attempt($0) }),
    ])
  }

  private func attempt(_ attempt: NoticeRecord.Try) -> JSON {
    .keys([
      "on": .text(zone.iso(attempt.asked.occurred)), "through": .text(attempt.asked.fact.through), "failure": .text(attempt.failure?.fact),
    ])
  }

  /// The messenger group.
  func group(_ group: GroupRecord) -> JSON {
    .keys([
      "name": .keys(["kk": .text(group.name.kk), "ru": .text(group.name.ru)]),
      "createdOn": .text(group.created.map { zone.iso($0.occurred) }), "messenger": .text(group.created?.fact.messenger),
      "link": .text(group.created?.fact.link), "members": .ints(group.members.map(\.rawValue)),
      "restrictions": .array(
        group.restrictions.map {
          .keys([
            "party": .int($0.party.rawValue), "reason": .text($0.restricted.fact), "on": .text(zone.iso($0.restricted.occurred)),
            "until": .text($0.until.iso), "restoredOn": .text($0.restored.map { zone.iso($0.occurred) }),
            "holds": .bool($0.holds(on: today)),
          ])
        }),
    ])
  }

  /// A message of a party, with its answer and how long that took in working time.
  func message(_ record: MessageRecord) -> JSON {
    let message = record.noted.fact
    return .keys([
      "id": .int(record.id.rawValue), "from": .int(message.from.rawValue), "name": .text(state.party(message.from)?.details.name),
      "by": .text(message.by.rawValue), "on": .text(zone.iso(record.noted.occurred)), "text": .text(message.text),
      "answer": .text(record.answered?.fact.text), "answeredOn": .text(record.answered.map { zone.iso($0.occurred) }),
      "answeredBy": .text(record.answered?.fact.by?.rawValue), "answerer": .text(record.answered?.by.name),
      "minutes": .int(record.minutesToAnswer(in: rules.calendar)),
    ])
  }
}
