import CaseEngine
import Wording

/// How far the notices of a made-up hearing have come.
enum Notifying {
  /// Everybody is told.
  case done
  /// The last one waits to go.
  case oneWaits
  /// The last one went, and no report came.
  case oneUnreported
  /// The last one did not arrive.
  case oneLost
  /// The last one was not taken.
  case oneRefused
}

extension CaseWriter {
  /// The secretary writes to everybody about the hearing, and notes what became of it.
  mutating func notify(on offset: Int, _ how: Notifying = .done) {
    guard let trial = file.state.trial else { return }
    let writing = NoticeWriting(file.state, under: scenery.rules, sender: secretary.name, card: scenery.card)
    let parties = file.state.withoutNotice(of: trial)
    var prepared: [CaseFact] = []
    var sent: [CaseFact] = []
    var id = file.nextNoticeID
    for (place, party) in parties.enumerated() {
      let isLast = place == parties.count - 1
      var way = NoticeWriting.Way()
      if party.address(by: party.usualChannel) == nil { way.address = language == .kk ? "Айлыбақ а., пошта" : "Айлыбак, до востребования" }
      if isLast, how == .oneUnreported || how == .oneLost, party.details.phone != nil { way.by = .sms }
      guard let notice = try? writing.notice(of: .hearing(trial), to: party, way) else { return }
      prepared.append(.notice(.prepared(notice: id, draft: notice)))
      if !isLast || how != .oneWaits { sent += outcome(of: notice, id, isLast ? how : .done) }
      id = NoticeID(rawValue: id.rawValue + 1)
    }
    act(secretary, .secretary, at: noticeTime(on: scenery.day(offset)), prepared)
    act(secretary, .secretary, at: noticeTime(on: scenery.day(offset)), sent)
  }

  private func outcome(of notice: Notice, _ id: NoticeID, _ how: Notifying) -> [CaseFact] {
    let proof = notice.by == .letter ? "№ RR\(100_000 + index * 10 + id.rawValue)KZ" : nil
    let sent = CaseFact.notice(.sent(notice: id, sending: Sending(proof: proof)))
    switch how {
    case .oneLost: return [sent, .notice(.settled(notice: id, outcome: .notDelivered, proof: Reasons.unknownNumber(language)))]
    case .oneRefused: return [sent, .notice(.settled(notice: id, outcome: .refused, proof: Reasons.refusedToTake(language)))]
    case .done where Notice.mustBeDelivered(by: notice.by):
      return [sent, .notice(.settled(notice: id, outcome: .delivered, proof: Reasons.deliveryReport(language)))]
    default: return [sent]
    }
  }

  /// The group is made in the messenger: for cases with an odd place, so that both kinds are seen.
  mutating func makeGroup(on offset: Int) {
    guard let name = GroupName.proposals(for: file.state).dropFirst().first else { return }
    let members = file.state.toBeNotified.map(\.id)
    act(
      secretary, .secretary, at: noticeTime(on: scenery.day(offset)),
      [.group(.named(name: name)), .group(.created(group: GroupMade(messenger: "WhatsApp", members: members)))])
  }

  /// Somebody wrote what does not belong into the group: their access is restricted for some days.
  mutating func restrict(on offset: Int) {
    guard let party = file.state.participants.last?.id, file.state.notices.group?.created != nil else { return }
    act(
      secretary, .secretary, at: noticeTime(on: scenery.day(offset)),
      [.group(.restricted(party: party, reason: Reasons.insults(language), until: scenery.day(4)))])
  }

  /// The court's command was asked to send what waits, and could not.
  mutating func failToSend(on offset: Int) {
    guard let waiting = file.state.notices.all.last(where: { $0.status == .waiting }) else { return }
    act(
      secretary, .secretary, at: noticeTime(on: scenery.day(offset)),
      [
        .notice(.tried(notice: waiting.id, through: "/usr/local/bin/sms", early: nil)),
        .notice(.failed(notice: waiting.id, answer: Reasons.gateSilent(language))),
      ])
  }

  /// A letter in words of one's own, which then does not go.
  mutating func thinkBetter(on offset: Int) {
    let writing = NoticeWriting(file.state, under: scenery.rules, sender: secretary.name, card: scenery.card)
    guard let party = file.state.participants.last, let draft = try? writing.notice(of: .free(Reasons.bringPassport(language)), to: party)
    else { return }
    let id = file.nextNoticeID
    act(secretary, .secretary, at: noticeTime(on: scenery.day(offset)), [.notice(.prepared(notice: id, draft: draft))])
    act(
      secretary, .secretary, at: noticeTime(on: scenery.day(offset)),
      [.notice(.discarded(notice: id, reason: Reasons.toldByPhone(language)))])
  }

  /// A party writes to the court, which answers, or has not yet.
  mutating func write(on offset: Int, answered: Bool) {
    guard let from = file.state.participants.last?.id else { return }
    let id = file.nextMessageID
    act(
      secretary, .secretary, at: noticeTime(on: scenery.day(offset)),
      [.message(.noted(message: id, from: from, by: .messenger, text: Reasons.question(language)))])
    if answered {
      act(
        secretary, .secretary, at: noticeTime(on: scenery.day(offset)),
        [.message(.answered(message: id, answer: Reasons.answer(language), by: nil))])
    }
  }

  /// A time on a day, drawn from no chance: whether a court writes to people changes nothing else of it.
  mutating func noticeTime(on day: Day) -> Moment {
    let chance = random
    defer { random = chance }
    return moment(on: day)
  }
}
