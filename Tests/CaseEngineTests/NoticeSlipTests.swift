import TestCourt
import Testing

@testable import CaseEngine

/// Rules, section 8; recommendations 2 to 4 and 6.
@Suite("What lists across cases show of notices, groups and messages")
struct NoticeSlipTests {
  /// A case whose trial is set for 10 December 2026, and nobody told of it.
  private func matter() throws -> TestCase {
    var matter = TestCase.civil(at: "2026-10-12T11:30")
    try matter.perform(.noteNoDocumentsNeeded(reason: "спор о праве"))
    try matter.setTrial(at: "2026-12-10T10:00")
    return matter
  }

  private func slips(_ matter: TestCase, _ kind: SlipKind) throws -> [Slip] {
    try #require(matter.file.listed(under: matter.rules)).slips.filter { $0.kind == kind }
  }

  private func open(_ matter: TestCase, _ kind: SlipKind) throws -> [Int] { try slips(matter, kind).filter(\.isOpen).map(\.place) }

  private func prepare(_ matter: inout TestCase, to party: PartyID, by channel: Channel = .email, instead: NoticeID? = nil) throws {
    let about = NoticeAbout(try #require(matter.state.trial))
    try matter.perform(.notice(.prepare(.test(about, to: party, by: channel, instead: instead))))
  }

  private func untold(_ matter: TestCase) throws -> UntoldSlip? {
    try slips(matter, .untold).compactMap { if case .untold(let untold) = $0.body { untold } else { nil } }.first
  }

  @Test("A hearing is to be told of by the day after it was set, until everybody has a notice of its date (CPC art. 122, 127(3))")
  func untold() throws {
    var matter = try matter()
    #expect(try untold(matter)?.names == ["ТОО «Рассвет»", "Әбдіғалиев Ө. Ұ."])
    #expect(try untold(matter)?.due(in: matter.rules.calendar) == day("2026-10-13"))
    try prepare(&matter, to: 1)
    #expect(try untold(matter)?.names == ["Әбдіғалиев Ө. Ұ."])
    try prepare(&matter, to: 2)
    #expect(try untold(matter) == nil)
    matter.clock("2026-10-20T10:00")
    try matter.perform(.moveHearing(1, TestCourt.plan(at: "2026-12-14T10:00"), reason: "болезнь", override: nil))
    #expect(try untold(matter)?.names.count == 2)
    #expect(try untold(matter)?.due(in: matter.rules.calendar) == day("2026-10-21"))
    #expect(try open(matter, .notice) == [], "a notice of a date that no longer holds wants nothing")
    try matter.perform(.course(.begin(1, late: nil)), occurred: nil)
    #expect(try untold(matter) == nil)
  }

  @Test("A notice goes from list to list: to send, without an outcome, not delivered; and leaves them when the addressee is told")
  func standing() throws {
    var matter = try matter()
    try prepare(&matter, to: 2, by: .sms)
    #expect(try open(matter, .notice) == [1])
    try matter.perform(.notice(.send(1, early: nil, proof: nil)))
    #expect(try open(matter, .notice) == [] && open(matter, .sentNotice) == [1])
    try matter.perform(.notice(.settle(1, .notDelivered, proof: nil)))
    #expect(try open(matter, .sentNotice) == [] && open(matter, .undeliveredNotice) == [1])
    try prepare(&matter, to: 2, by: .email, instead: 1)
    #expect(try open(matter, .undeliveredNotice) == [], "it goes again by other means")
    #expect(try open(matter, .notice) == [2])
    try matter.perform(.notice(.discard(2, reason: "адрес чужой")))
    #expect(try open(matter, .undeliveredNotice) == [1] && open(matter, .notice) == [])
    try prepare(&matter, to: 2, by: .email)
    try matter.perform(.notice(.send(3, early: nil, proof: nil)))
    #expect(try open(matter, .undeliveredNotice) == [], "whoever was told by another notice is told")
    #expect(try open(matter, .sentNotice) == [])
  }

  @Test("Whom a notice did not reach stands among the notices, and not among those who have none")
  func undelivered() throws {
    var matter = try matter()
    try prepare(&matter, to: 1)
    try prepare(&matter, to: 2, by: .sms)
    for id in [1, 2] as [NoticeID] { try matter.perform(.notice(.send(id, early: nil, proof: nil))) }
    try matter.perform(.notice(.settle(2, .notDelivered, proof: nil)))
    #expect(try untold(matter) == nil)
    #expect(try open(matter, .undeliveredNotice) == [2])
  }

  @Test("A closed case wants nothing more")
  func closed() throws {
    var matter = try matter()
    try prepare(&matter, to: 2)
    try matter.perform(.message(.note(from: 2, by: .sms, text: "Когда?")))
    try matter.perform(.group(.name(nil)))
    let kinds: [SlipKind] = [.notice, .untold, .message, .group]
    for kind in kinds { #expect(try !open(matter, kind).isEmpty, "\(kind)") }
    matter.record(.caseClosed(reason: "решение"))
    for kind in kinds { #expect(try open(matter, kind).isEmpty, "\(kind)") }
  }

  @Test("A message waits in working time until it is answered; a group is open until it is made")
  func messages() throws {
    var matter = try matter()
    try matter.perform(.message(.note(from: 2, by: .messenger, text: String(repeating: "а", count: 700))))
    try matter.perform(.group(.name(nil)))
    let slip = try #require(try slips(matter, .message).first)
    guard case .message(let message) = slip.body else { return #expect(Bool(false), "\(slip.body)") }
    #expect(message.text.count == 500)
    #expect(message.minutes(by: moment("2026-10-13T09:30"), in: matter.rules.calendar) == 7 * 60 + 30)
    #expect(try open(matter, .group) == [1])
    try matter.perform(.message(.answer(1, "10 декабря", by: nil)))
    try matter.perform(.group(.create(messenger: "WhatsApp", link: nil, members: nil)))
    #expect(try open(matter, .message) == [] && open(matter, .group) == [])
    guard case .group(let group) = try slips(matter, .group).first?.body else { return #expect(Bool(false)) }
    #expect(group.members == ["ТОО «Рассвет»", "Әбдіғалиев Ө. Ұ."])
  }

  @Test("A hearing says with how many the connection was tested, what is to be viewed, and which speeches are prepared")
  func room() throws {
    var matter = try CourtroomTests.matter()
    func figures() throws -> RoomFigures? {
      guard case .hearing(let hearing) = try slips(matter, .hearing).first?.body else { return nil }
      return hearing.figures
    }
    #expect(try figures()?.toTest == 2 && figures()?.tested == 0)
    for party in [1, 2] as [PartyID] { try matter.perform(.room(.testConnection(1, party, CourtroomTests.passed))) }
    try matter.perform(.room(.placeOnViewingList(ViewingItem(.document(1)), at: nil)))
    try matter.perform(.room(.announceSpeech(SpeechDetails(by: 1, title: "О долге"))))
    try matter.perform(.room(.announceExhibit(ExhibitDetails(kind: .slides, title: "Расчёт", from: 1, speech: 1))))
    #expect(try figures()?.isTested == true)
    #expect(try figures()?.viewing == 1 && figures()?.speeches == 1 && figures()?.speechesPrepared == 0)
    try matter.perform(.room(.changeSpeech(1, SpeechDetails(by: 1, title: "О долге", minutes: 10))))
    #expect(try figures()?.speechesPrepared == 0, "its slides are not in")
    try matter.perform(.room(.receiveExhibit(1, by: .email, file: nil)))
    #expect(try figures()?.speechesPrepared == 1 && figures()?.exhibitsIn == 1)
  }

  @Test("A hearing in person of which nothing is prepared has no figures")
  func inPerson() throws {
    guard case .hearing(let hearing) = try slips(try matter(), .hearing).first?.body else { return #expect(Bool(false)) }
    #expect(hearing.figures == nil)
  }
}
