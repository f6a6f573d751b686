import CaseEngine
import TestCourt
import Testing

/// Rules, section 8; CPC art. 127–132; recommendation 3.
@Suite("Notices (rules, section 8)")
struct NoticeTests {
  /// A case whose trial is set for 10 December 2026, and nobody told of it.
  private func matter() throws -> TestCase {
    var matter = TestCase.civil(at: "2026-10-12T11:30")
    try matter.perform(.noteNoDocumentsNeeded(reason: "спор о праве"))
    try matter.setTrial(at: "2026-12-10T10:00")
    return matter
  }

  private func draft(_ matter: TestCase, to party: PartyID = 2, by channel: Channel = .email) throws -> Notice {
    .test(NoticeAbout(try #require(matter.state.trial)), to: party, by: channel)
  }

  @discardableResult
  private func prepare(_ matter: inout TestCase, to party: PartyID = 2, by channel: Channel = .email) throws -> NoticeID {
    try matter.perform(.notice(.prepare(try draft(matter, to: party, by: channel))))
    return try #require(matter.state.notices.all.last).id
  }

  private func want(_ matter: TestCase, _ party: PartyID) throws -> NoticeWant? {
    matter.state.want(of: party, for: try #require(matter.state.trial))
  }

  @Test(
    "A notice waits for working hours: over the evening, a weekend, a holiday and the day in lieu",
    arguments: [
      ("2026-10-12T11:30", "2026-10-12T11:30"), ("2026-10-12T08:59", "2026-10-12T09:00"), ("2026-10-12T18:29", "2026-10-12T18:29"),
      ("2026-10-12T18:30", "2026-10-13T09:00"), ("2026-10-12T13:30", "2026-10-12T13:30"), ("2026-10-23T23:59", "2026-10-27T09:00"),
      ("2026-10-24T12:00", "2026-10-27T09:00"), ("2026-11-07T10:00", "2026-11-07T10:00"), ("2026-12-15T20:00", "2026-12-17T09:00"),
    ])
  func release(now: String, release: String) throws {
    var matter = try matter()
    matter.clock("2026-10-12T08:00")
    let rules = matter.rules
    #expect(rules.release(from: moment(now)) == moment(release))
  }

  @Test("Whether a notice may go in the lunch break is the court's choice")
  func lunch() throws {
    var rules = TestCourt.rules()
    rules.notices.goesInLunch = false
    #expect(rules.release(from: moment("2026-10-12T13:00")) == moment("2026-10-12T14:30"))
    #expect(rules.release(from: moment("2026-10-12T12:59")) == moment("2026-10-12T12:59"))
  }

  @Test("It can be prepared at any time, goes in working hours only, and earlier with a reason, which is kept")
  func workingHours() throws {
    var matter = try matter()
    matter.clock("2026-10-12T21:00")
    let id = try prepare(&matter)
    #expect(matter.refusal(of: .notice(.send(id, early: nil, proof: nil))) == .notice(.outsideHours(until: moment("2026-10-13T09:00"))))
    #expect(matter.refusal(of: .notice(.send(id, early: " ", proof: nil))) == .badText(field: .early, problem: .empty))
    try matter.perform(.notice(.send(id, early: "заседание перенесено на утро", proof: nil)))
    #expect(matter.state.notice(id)?.sent?.fact.early == "заседание перенесено на утро")
    let line = try matter.line("parties.notified")
    #expect(line.state == .fail, "the other party was not told")
    try prepare(&matter, to: 1)
    matter.clock("2026-10-13T09:00")
    try matter.perform(.notice(.send(2, early: "не нужно", proof: nil)))
    #expect(matter.state.notice(2)?.sent?.fact.early == nil, "in working hours no reason is needed, and none is kept")
    let told = try matter.line("parties.notified")
    #expect(told.state == .pass)
    #expect(told.warnings.map(\.why) == [.notifiedOutsideHours(reason: "заседание перенесено на утро")])
  }

  @Test("A sending that is noted later is asked for the hour at which it happened")
  func statedLater() throws {
    var matter = try matter()
    let id = try prepare(&matter)
    matter.clock("2026-10-12T20:00")
    #expect(matter.refusal(of: .notice(.send(id, early: nil, proof: nil)), occurred: at("2026-10-12T12:00")) == nil)
    #expect(
      matter.refusal(of: .notice(.send(id, early: nil, proof: nil)), occurred: at("2026-10-12T19:00"))
        == .notice(.outsideHours(until: moment("2026-10-13T09:00"))))
    #expect(
      matter.refusal(of: .notice(.send(id, early: nil, proof: nil)), occurred: at("2026-10-12T11:00"))
        == .impossible(.notice(.beforeIt(id))))
  }

  @Test("Whatever the code asks for and the text does not say is named before it can go (CPC art. 128(2))")
  func elements() throws {
    var matter = try matter()
    func missing(_ change: (inout Notice) -> Void) throws -> [NoticeElement] {
      var notice = try draft(matter)
      change(&notice)
      return notice.missing
    }
    #expect(try missing { _ in } == [])
    #expect(try missing { $0.says.courtAddress = nil } == [.courtAddress])
    #expect(try missing { $0.says.time = "11:00" } == [.time], "the text says another time")
    #expect(try missing { $0.text = "Приходите" } == NoticeElement.allCases.filter { $0 != .contact })
    #expect(try missing { $0.address = nil } == [.contact])
    #expect(try missing { ($0.address, $0.by) = (nil, .cabinet) } == [])
    #expect(try missing { ($0.about, $0.says.place, $0.says.time) = (.documents(documents: [1]), nil, nil) } == [])
    var notice = try draft(matter)
    (notice.says.sender, notice.address) = (nil, nil)
    try matter.perform(.notice(.prepare(notice)))
    let send = Instruction.notice(.send(1, early: nil, proof: nil))
    #expect(matter.refusal(of: send) == .notice(.elementsMissing(1, [.contact, .sender])))
    #expect(matter.refusal(of: .notice(.begin(1, through: "sendmail", early: nil))) == matter.refusal(of: send))
    try matter.perform(.notice(.reword(1, try draft(matter))))
    #expect(matter.refusal(of: send) == nil)
  }

  @Test(
    "What counts: delivery where the channel must report it, sending where not, a letter with its proof, a refusal to take it (art. 131)",
    arguments: Channel.allCases)
  func counts(channel: Channel) throws {
    var matter = try matter()
    let id = try prepare(&matter, by: channel)
    #expect(try want(matter, 2) == .notSent(id))
    let proven = try matter.perform(.notice(.send(id, early: nil, proof: channel == .letter ? "RR 1" : nil))).facts.count == 1
    #expect(proven)
    let mustReport = [.sms, .messenger, .telephone, .videoconference, .chancery, .inCourt].contains(channel)
    #expect(try want(matter, 2) == (mustReport ? .noReport(id, channel) : nil))
    #expect(matter.refusal(of: .notice(.settle(id, .delivered, proof: nil))) == .notice(.proofMissing(id)))
    var refused = matter
    try refused.perform(.notice(.settle(id, .refused, proof: nil)))
    #expect(try want(refused, 2) == nil)
    try matter.perform(.notice(.settle(id, .notDelivered, proof: nil)))
    #expect(try want(matter, 2) == .notDelivered(id))
    #expect(matter.refusal(of: .notice(.settle(id, .refused, proof: nil))) == .impossible(.notice(.outcomeKnown(id))))
  }

  @Test("A letter that went without anything to prove it does not count")
  func letterWithoutProof() throws {
    var matter = try matter()
    let id = try prepare(&matter, by: .letter)
    try matter.perform(.notice(.send(id, early: nil, proof: nil)))
    #expect(try want(matter, 2) == .noProof(id))
    try matter.perform(.notice(.settle(id, .delivered, proof: "уведомление о вручении")))
    #expect(try want(matter, 2) == nil)
  }

  @Test("What did not arrive goes again by other means, and only that")
  func again() throws {
    var matter = try matter()
    let id = try prepare(&matter, by: .sms)
    func repeated(_ channel: Channel) throws -> Instruction {
      var notice = try draft(matter, by: channel)
      notice.instead = id
      return .notice(.prepare(notice))
    }
    #expect(matter.refusal(of: try repeated(.email)) == .notice(.nothingToRepeat(id)))
    try matter.perform(.notice(.send(id, early: nil, proof: nil)))
    try matter.perform(.notice(.settle(id, .notDelivered, proof: "абонент недоступен")))
    #expect(matter.refusal(of: try repeated(.sms)) == .notice(.sameMeans(id, .sms)))
    try matter.perform(try repeated(.email))
    #expect(try want(matter, 2) == .notSent(2))
    try matter.perform(.notice(.send(2, early: nil, proof: nil)))
    #expect(try want(matter, 2) == nil)
  }

  @Test("A notice that still waits when its hearing is over need not go; that it went before is noted as ever")
  func hearingIsOver() throws {
    var matter = try matter()
    try prepare(&matter, by: .sms)
    let before = matter.now
    matter.clock("2026-12-10T10:00")
    try matter.perform(.course(.end(1, .discontinued, why: nil, next: nil)))
    #expect(matter.refusal(of: .notice(.send(1, early: nil, proof: nil))) == .notice(.outdated(1)))
    #expect(matter.state.isOverdone(try #require(matter.state.notice(1)), in: TestCourt.zone))
    try matter.perform(.notice(.send(1, early: nil, proof: nil)), occurred: .at(before))
    #expect(matter.state.notice(1)?.status == .sent)
  }

  @Test("When the hearing is moved or cancelled, what was told of the former date no longer counts, and no longer goes")
  func formerDate() throws {
    var matter = try matter()
    matter.notify()
    try prepare(&matter, by: .sms)
    #expect(try matter.line("parties.notified").state == .pass)
    try matter.perform(.moveHearing(1, TestCourt.plan(at: "2026-12-11T10:00"), reason: "болезнь", override: nil))
    #expect(try matter.line("parties.notified").blockers.map(\.why) == [.notNotified(.noNotice), .notNotified(.noNotice)])
    #expect(matter.refusal(of: .notice(.send(3, early: nil, proof: nil))) == .notice(.outdated(3)))
    try matter.perform(.moveHearing(1, TestCourt.plan(at: "2026-12-10T10:00"), reason: "выздоровел", override: nil))
    #expect(try matter.line("parties.notified").state == .pass, "of the date that holds again everybody was told")
    try matter.perform(.moveHearing(1, TestCourt.plan(at: "2026-12-10T10:00", room: "5"), reason: "ремонт", override: nil))
    #expect(try matter.line("parties.notified").state == .fail, "a notice says where to come, too")
    try matter.perform(.cancelHearing(1, reason: "примирение"))
    #expect(try matter.line("parties.notified").state == .notApplicable)
    #expect(matter.refusal(of: .notice(.send(3, early: nil, proof: nil))) == .notice(.outdated(3)))
  }

  @Test("It is due on the day after the date was set, or moved; a day off moves that on (CPC art. 122, 127(3))")
  func due() throws {
    var matter = TestCase.civil(at: "2026-10-23T11:30")
    try matter.perform(.noteNoDocumentsNeeded(reason: "спор о праве"))
    try matter.setTrial(at: "2026-12-10T10:00")
    let calendar = matter.rules.calendar
    #expect(matter.state.noticeDue(of: try #require(matter.state.trial), in: calendar) == day("2026-10-27"))
    matter.clock("2026-11-03T10:00")
    try matter.perform(.moveHearing(1, TestCourt.plan(at: "2026-12-11T10:00"), reason: "болезнь", override: nil))
    #expect(matter.state.noticeDue(of: try #require(matter.state.trial), in: calendar) == day("2026-11-04"))
    try matter.perform(.undo(act: nil, reason: nil))
    #expect(matter.state.noticeDue(of: try #require(matter.state.trial), in: calendar) == day("2026-10-27"))
  }

  @Test("Telling a representative tells the one represented; witnesses and holders are not called")
  func representatives() throws {
    var matter = try matter()
    try matter.perform(.addParty(PartyDetails(role: .representative, name: "Ким В. А.", of: 2, email: "kim@example.org"), idNumber: nil))
    try matter.perform(.addParty(PartyDetails(role: .witness, name: "Ли В. А.", email: "li@example.org"), idNumber: nil))
    #expect(matter.state.toBeNotified.map(\.id) == [1, 2, 3])
    let id = try prepare(&matter, to: 3)
    try matter.perform(.notice(.send(id, early: nil, proof: nil)))
    #expect(try want(matter, 2) == nil)
    #expect(try want(matter, 1) == .noNotice)
    #expect(matter.state.withoutNotice(of: try #require(matter.state.trial)).map(\.id) == [1, 2])
  }

  @Test("Without a trial hearing there is nothing to tell: hearing.set alone says what is wanting")
  func noHearing() throws {
    let matter = TestCase.civil()
    #expect(try matter.line("parties.notified").state == .notApplicable)
    #expect(try matter.line("hearing.set").state == .fail)
  }

  @Test("A waiver covers what was wanting then, and not a new date or a new participant")
  func waiver() throws {
    var matter = try matter()
    try matter.perform(.acknowledge(key: "parties.notified", reason: "стороны расписались"))
    #expect(try matter.line("parties.notified").state == .waived)
    var moved = matter
    try moved.perform(.moveHearing(1, TestCourt.plan(at: "2026-12-11T10:00"), reason: "болезнь", override: nil))
    #expect(try moved.line("parties.notified").state == .fail)
    try matter.perform(.addParty(PartyDetails(role: .thirdParty, name: "Ким В. А."), idNumber: nil))
    #expect(try matter.line("parties.notified").state == .fail)
  }

  @Test("The same is not prepared twice for one addressee; what went, or will not go, can no longer be changed")
  func once() throws {
    var matter = try matter()
    let id = try prepare(&matter)
    #expect(matter.refusal(of: .notice(.prepare(try draft(matter)))) == .notice(.alreadyPrepared(id)))
    #expect(matter.refusal(of: .notice(.prepare(try draft(matter, by: .sms)))) == nil)
    try matter.perform(.notice(.discard(id, reason: "вручено в канцелярии")))
    #expect(matter.refusal(of: .notice(.send(id, early: nil, proof: nil))) == .impossible(.notice(.notWaiting(id))))
    #expect(matter.refusal(of: .notice(.prepare(try draft(matter)))) == nil)
    #expect(matter.refusal(of: .notice(.send(9, early: nil, proof: nil))) == .impossible(.notice(.noSuchNotice(9))))
    #expect(matter.refusal(of: .removeParty(2)) == .impossible(.notice(.partyNotified(2))))
  }

  @Test("That a command was asked to send stands before its answer; a failure is kept, and another try can succeed")
  func tries() throws {
    var matter = try matter()
    let id = try prepare(&matter)
    try matter.perform(.notice(.begin(id, through: "sendmail", early: nil)))
    #expect(matter.state.notice(id)?.openTry != nil)
    #expect(matter.state.notice(id)?.status == .waiting)
    try matter.perform(.notice(.noteFailure(id, answer: "нет связи")))
    #expect(matter.state.notice(id)?.openTry == nil)
    #expect(matter.refusal(of: .notice(.noteFailure(id, answer: "ещё"))) == .impossible(.notice(.notTried(id))))
    matter.clock("2026-10-12T18:29")
    try matter.perform(.notice(.begin(id, through: "sendmail", early: nil)))
    matter.clock("2026-10-12T18:31")
    try matter.perform(.notice(.send(id, early: nil, proof: "250 OK")))
    #expect(matter.state.notice(id)?.sent?.fact == Sending(proof: "250 OK", through: "sendmail"))
    #expect(matter.state.notice(id)?.tries.map { $0.failure?.fact } == ["нет связи", nil])
  }

  @Test("Undoing the preparing takes the notice back, its number is not used again, and the hearing cannot go before it")
  func undo() throws {
    var matter = try matter()
    let set = matter.file.version
    try prepare(&matter)
    #expect(matter.refusal(of: .retract(version: set, reason: "ошибка")) == .laterEntryInTheWay(version: set + 1, why: .noSuchHearing(1)))
    try matter.perform(.undo(act: nil, reason: nil))
    #expect(matter.state.notices.all.isEmpty)
    #expect(try prepare(&matter) == 2)
    #expect(matter.refusal(of: .undo(act: nil, reason: "ошибка"), by: TestCourt.chancery) == .nothingToUndo)
    #expect(
      matter.refusal(of: .retract(version: matter.file.version, reason: "ошибка"), by: TestCourt.chancery)
        == .notAllowed(may: [.secretary, .judge]))
  }
}
