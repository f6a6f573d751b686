import CaseEngine
import TestCourt
import Testing

/// Recommendation 3 (groups named by the parties) and 6 (nobody's access is cut without a word).
@Suite("Messenger groups and messages")
struct GroupTests {
  private static func matter(_ names: [(PartyRole, String)], id: UInt64 = 1) -> TestCase {
    var matter = TestCase(id: id)
    matter.record(.caseOpened(details: CaseDetails(number: number("7517-26-00-2/\(1_233 + id)"), category: "civil")))
    for (place, party) in names.enumerated() {
      matter.record(.partyAdded(party: PartyID(rawValue: place + 1), details: PartyDetails(role: party.0, name: party.1)))
    }
    return matter
  }

  private static func names(_ matter: TestCase) -> [GroupName] { GroupName.proposals(for: matter.state) }

  @Test("It is called by the two sides, by the shortest that they are known by")
  func called() {
    #expect(Self.names(.civil()).first == GroupName(kk: "Рассвет — Әбдіғалиев", ru: "Рассвет — Әбдіғалиев"))
    let several = Self.matter([(.plaintiff, "Ким Виктор Андреевич"), (.plaintiff, "Ли А."), (.defendant, "«Алатау Жарық» АҚ")])
    #expect(Self.names(several).first == GroupName(kk: "Ким т.б. — Алатау Жарық", ru: "Ким и др. — Алатау Жарық"))
    let long = Self.matter([(.plaintiff, "ТОО «Национальная компания»"), (.defendant, "Мұхаметжанова-Сейтқазина А. Б.")])
    #expect(Self.names(long).first?.ru == "Национальна — Мұхаметжано")
  }

  @Test("A name has at most 25 letters and no two cases have the same, over any names of parties", arguments: 1...60 as ClosedRange<UInt64>)
  func distinct(seed: UInt64) throws {
    var chances = Chances(seed: seed)
    let words = [
      "ТОО", "«Рассвет»", "Әбдіғалиев", "Ө.", "Ұ.", "Ким", "Национальная", "компания", "№ 7", "—", "\"АО\"", "Ли", "1234",
      "Қызылорда-Телеком",
    ]
    var taken: [String: CaseID] = [:]
    for id in 1...30 as ClosedRange<UInt64> {
      let parties = (0..<Int.random(in: 1...4, using: &chances)).map { _ -> (PartyRole, String) in
        let name = (0..<Int.random(in: 1...4, using: &chances)).compactMap { _ in chances.one(of: words) }.joined(separator: " ")
        return (chances.one(of: [.plaintiff, .defendant, .applicant, .thirdParty]) ?? .plaintiff, name)
      }
      var matter = Self.matter(parties, id: id)
      matter.surroundings.groups = taken
      try matter.perform(.group(.name(nil)))
      let name = try #require(matter.state.notices.group).name
      for text in name.both {
        #expect((1...GroupName.limit).contains(text.count), "\(text)")
        #expect(taken.updateValue(matter.file.id, forKey: text) == nil, "\(text) is taken")
      }
    }
  }

  @Test("A name of another case's group, and one that messengers would cut, is refused")
  func refusedNames() throws {
    var matter = TestCase.civil()
    matter.surroundings.groups = ["Рассвет — Ким": CaseID(.test(2))]
    #expect(
      matter.refusal(of: .group(.name(GroupName(kk: "Таң — Ким", ru: "Рассвет — Ким")))) == .notice(.groupNameTaken("Рассвет — Ким")))
    let long = String(repeating: "а", count: 26)
    #expect(
      matter.refusal(of: .group(.name(GroupName(kk: long, ru: "Ким")))) == .notice(.groupNameTooLong(long, limit: GroupName.limit)))
    matter.surroundings.groups = ["Рассвет — Әбдіғалиев": CaseID(.test(2))]
    try matter.perform(.group(.name(nil)))
    #expect(matter.state.notices.group?.name.ru == "Рассвет — Әбдіғалиев 1234")
  }

  @Test("The checklist asks for the group where the court makes groups, or where the case was given one")
  func readiness() throws {
    var matter = TestCase.civil()
    #expect(try matter.line("group.created").state == .notApplicable)
    matter.rules.notices.usesGroups = true
    #expect(try matter.line("group.created").blockers.map(\.why) == [.noGroup(name: nil)])
    matter.rules.notices.usesGroups = false
    try matter.perform(.group(.name(nil)))
    #expect(try matter.line("group.created").state == .fail)
    try matter.perform(.group(.create(messenger: "WhatsApp", link: nil, members: nil)))
    #expect(try matter.line("group.created").state == .pass)
    #expect(matter.state.notices.group?.members == [1, 2])
    #expect(matter.refusal(of: .group(.create(messenger: nil, link: nil, members: nil))) == .impossible(.notice(.groupExists)))
  }

  @Test("Making a group that has no name names it in the same act, and one undo takes back both")
  func namedWhenMade() throws {
    var matter = TestCase.civil()
    let decision = try matter.perform(.group(.create(messenger: nil, link: nil, members: [1])))
    #expect(decision.facts.count == 2)
    try matter.perform(.undo(act: nil, reason: nil))
    #expect(matter.state.notices.group == nil)
  }

  @Test("Access is restricted as a recorded act only, with a reason and an end; after it, or when it is lifted, it holds no more")
  func restricted() throws {
    var matter = TestCase.civil(at: "2026-10-12T10:00")
    let restrict = Instruction.group(.restrict(2, reason: "оскорбления", until: day("2026-10-14")))
    #expect(matter.refusal(of: restrict) == .impossible(.notice(.noGroup)))
    try matter.perform(.group(.create(messenger: nil, link: nil, members: nil)))
    #expect(matter.refusal(of: .group(.restrict(2, reason: " ", until: day("2026-10-14")))) == .badText(field: .reason, problem: .empty))
    #expect(
      matter.refusal(of: .group(.restrict(2, reason: "спам", until: day("2026-10-11")))) == .notice(.restrictionOver(day("2026-10-11"))))
    try matter.perform(restrict)
    let restriction = try #require(matter.state.notices.group?.restrictions.first)
    #expect(restriction.holds(on: day("2026-10-14")) && !restriction.holds(on: day("2026-10-15")))
    try matter.perform(.group(.restore(2, reason: "извинился")))
    #expect(matter.state.notices.group?.restrictions.first?.holds(on: day("2026-10-13")) == false)
    #expect(matter.refusal(of: .group(.restore(2, reason: nil))) == .impossible(.notice(.accessFree(2))))
  }

  @Test("A message waits for its answer, which is counted in working time; it is answered once, and not before it came")
  func messages() throws {
    var matter = TestCase.civil(at: "2026-10-23T17:30")
    try matter.perform(.message(.note(from: 2, by: .messenger, text: "Когда заседание?")))
    let waiting = try #require(matter.state.message(1))
    #expect(waiting.minutesToAnswer(in: matter.rules.calendar) == nil)
    matter.clock("2026-10-27T10:10")
    #expect(
      matter.refusal(of: .message(.answer(1, "Завтра", by: nil)), occurred: at("2026-10-23T17:00"))
        == .impossible(.notice(.answerBeforeMessage(1))))
    try matter.perform(.message(.answer(1, "Завтра", by: nil)))
    #expect(matter.state.message(1)?.minutesToAnswer(in: matter.rules.calendar) == 60 + 70, "the weekend and the days off do not count")
    #expect(matter.refusal(of: .message(.answer(1, "Снова", by: nil))) == .impossible(.notice(.alreadyAnswered(1))))
    #expect(matter.refusal(of: .message(.note(from: 9, by: .sms, text: "?"))) == .impossible(.noSuchParty(9)))
  }
}
