import CaseEngine
import TestCourt
import Testing

/// Rules, section 5: staff, roles, holidays, hours, templates and terms are the administrator's.
@Suite("Settings and staff (rules, section 5)")
struct CourtDecisionTests {
  private static let me = TestCourt.administrator
  private static let bars = TestCourt.named("Адвокаттар күні", "День адвоката", "Day of the Bar")

  /// A court whose settings begin with its name, and whose staff is the administrator and a judge.
  private static func court() -> CourtFile {
    var court = CourtFile(defaults: TestCourt.rules(terms: [term]))
    court.take(settings: [.courtNamed(name: TestCourt.rules().court)])
    court.take(staff: .staffEntered(number: 1, person: StaffMember(name: me.name, logins: [me.login], roles: [.administrator])))
    court.take(staff: .staffEntered(number: 2, person: judge))
    return court
  }

  private static let judge = StaffMember(name: TestCourt.judge.name, logins: ["akhmetova", "sudya1"], roles: [.judge])

  private static let term = TermRule(
    key: "preparation", categories: ["civil"], start: .registered, until: .preparationEnded, length: .workingDays(20), prolongation: nil,
    basis: "CPC art. 164", title: TestCourt.named("Дайындық", "Подготовка", "Preparation"), inForceFrom: day("2016-01-01"))

  private static let template = DocumentTemplate(
    category: "civil", title: TestCourt.named("Үй кітабы", "Домовая книга", "House register"), from: [.plaintiff], original: .paper,
    preselected: true, basis: "")

  private static let check = ManualCheck(key: "fee-paid", category: "civil", title: TestCourt.named("Баж", "Пошлина", "Fee"))

  /// One of every kind, each of which changes something in `court()`.
  static let changes: [SettingsInstruction] = [
    .nameCourt(bars), .setZone(.utc), .markDay(day("2026-12-10"), CalendarException(kind: .holiday, name: bars)),
    .unmarkDay(day("2026-12-16")), .addCategory("bankruptcy"), .addTemplate(template), .removeTerm(key: "preparation", from: nil),
    .addManualCheck(check), .setNoticeDays(5),
  ]

  @Test("Whoever is no administrator changes neither settings nor staff", arguments: CourtRole.allCases.filter { $0 != .administrator })
  func roles(_ role: CourtRole) {
    let court = Self.court()
    for change in Self.changes {
      #expect(court.refusal(of: [change], by: TestCourt.actor(role)) == .notAllowed(may: [.administrator]), "\(change)")
    }
    for change: StaffInstruction in [.enterMember(Self.judge), .changeMember(2, Self.judge), .removeMember(2)] {
      #expect(court.refusal(of: change, by: TestCourt.actor(role)) == .notAllowed(may: [.administrator]))
    }
  }

  @Test("Each change of the settings gives a fact, and changes nothing the second time", arguments: changes)
  func once(_ change: SettingsInstruction) throws {
    var court = Self.court()
    let facts = try court.decide([change], by: Self.me)
    #expect(facts.count == 1)
    let before = court.rules
    court.take(settings: facts)
    #expect(court.rules != before)
    let again = court.refusal(of: [change], by: Self.me)
    if case .removeTerm(let key, _) = change {
      #expect(again == .nothingByThatName(.term, name: key))
    } else {
      #expect(again == .nothingChanges)
    }
  }

  @Test("Of a term one version is taken away by the day from which it holds, and the others stay in force")
  func oneVersion() throws {
    var court = Self.court()
    var later = Self.term
    later = TermRule(
      key: later.key, categories: later.categories, start: later.start, until: later.until, length: .workingDays(10), prolongation: nil,
      basis: later.basis, title: later.title, inForceFrom: day("2027-01-01"))
    court.take(settings: try court.decide([.setTerm(later)], by: Self.me))
    var other = court
    other.take(settings: try other.decide([.removeTerm(key: later.key, from: Self.term.inForceFrom)], by: Self.me))
    #expect(other.rules.terms.rules.filter { $0.key == later.key } == [later])
    #expect(
      other.refusal(of: [.removeTerm(key: later.key, from: Self.term.inForceFrom)], by: Self.me)
        == .nothingByThatName(.term, name: later.key))
    court.take(settings: try court.decide([.removeTerm(key: later.key, from: nil)], by: Self.me))
    #expect(!court.rules.terms.rules.contains { $0.key == later.key })
  }

  @Test("Of several changes those that change nothing are left out, and each is decided on what the ones before it left")
  func several() throws {
    let court = Self.court()
    #expect(
      try court.decide([.setNoticeDays(3), .setNoticeDays(5), .setNoticeDays(5)], by: Self.me) == [.noticeDaysSet(days: 5)])
    let ownCategory = ManualCheck(key: "fee-paid", category: "bankruptcy", title: Self.bars)
    #expect(try court.decide([.addCategory("bankruptcy"), .addManualCheck(ownCategory)], by: Self.me).count == 2)
    #expect(
      court.refusal(of: [.addManualCheck(ownCategory)], by: Self.me)
        == .unknownCategory("bankruptcy", known: CourtRules.builtInCategories))
    #expect(court.refusal(of: [], by: Self.me) == .nothingChanges)
  }

  @Test("A register begins by saying whose it is and where its clock stands, even where that is the default")
  func beginning() throws {
    let rules = TestCourt.rules()
    let first: [SettingsInstruction] = [.nameCourt(rules.court), .setZone(rules.calendar.zone)]
    #expect(try CourtFile(defaults: rules).decide(first, by: Self.me).count == 2)
    #expect(Self.court().refusal(of: first, by: Self.me) == .nothingChanges)
  }

  @Test("A template is removed by its title in any language, from one category or from all")
  func templates() throws {
    var court = Self.court()
    let commercial = DocumentTemplate(
      category: "commercial", title: Self.template.title, from: [], original: .none, preselected: false, basis: "CPC art. 149")
    court.take(settings: try court.decide([.addTemplate(Self.template), .addTemplate(commercial)], by: Self.me))
    let all = SettingsInstruction.removeTemplate(title: "Үй кітабы", category: nil)
    #expect(try court.decide([all], by: Self.me).count == 2)
    let one = SettingsInstruction.removeTemplate(title: "House register", category: "commercial")
    court.take(settings: try court.decide([one], by: Self.me))
    #expect(court.rules.templates == [Self.template])
    #expect(court.refusal(of: [one], by: Self.me) == .nothingByThatName(.template, name: "House register"))
  }

  @Test("Settings that cannot be are refused, naming the field")
  func badSettings() {
    let court = Self.court()
    func refusal(_ instruction: SettingsInstruction) -> Refusal? { court.refusal(of: [instruction], by: Self.me) }
    #expect(refusal(.nameCourt(TestCourt.named("", "Суд", "Court"))) == .badText(field: .name, problem: .empty))
    #expect(refusal(.markDay(day("1989-12-31"), CalendarException(kind: .holiday, name: Self.bars))) == .dateOutOfRange(field: .on))
    #expect(refusal(.unmarkDay(day("2026-12-10"))) == .nothingChanges)
    for category in ["Дела", "A", "a b", "", String(repeating: "a", count: 41)] {
      guard case .badText(.category, _) = refusal(.addCategory(category)) else {
        Issue.record("\(category) was taken")
        continue
      }
    }
    var bad = Self.check
    bad.category = "maritime"
    #expect(refusal(.addManualCheck(bad)) == .unknownCategory("maritime", known: CourtRules.builtInCategories))
    #expect(refusal(.removeManualCheck(key: "fee-paid")) == .nothingByThatName(.check, name: "fee-paid"))
    #expect(refusal(.setNoticeDays(61)) == .outOfRange(field: .due, allowed: 0...60))
    let nameless = TermRule(
      key: "", categories: [], start: .registered, until: .decided, length: .months(1), prolongation: nil, basis: "", title: Self.bars,
      inForceFrom: day("2026-01-01"))
    #expect(refusal(.setTerm(nameless)) == .badText(field: .key, problem: .empty))
  }

  @Test("The first entry of the staff is one's own, and keeps the role of the administrator")
  func first() throws {
    let court = CourtFile(defaults: TestCourt.rules())
    let everyone = court.actor(login: "kim")
    let mistake = Refusal.staff(.firstMustBeYourself(login: "kim"))
    func person(_ login: String, _ roles: CourtRole...) -> StaffMember { StaffMember(name: "Ким Д. С.", logins: [login], roles: roles) }
    #expect(court.refusal(of: .enterMember(person("li", .administrator)), by: everyone) == mistake)
    #expect(court.refusal(of: .enterMember(person("kim", .judge)), by: everyone) == mistake)
    let kept = person("kim", .administrator, .secretary)
    #expect(try court.decide(.enterMember(kept), by: everyone) == .staffEntered(number: 1, person: kept))
  }

  @Test("There is always an administrator: the last one neither leaves nor gives the role up")
  func lastAdministrator() throws {
    var court = Self.court()
    let alone = StaffMember(name: Self.me.name, logins: [Self.me.login], roles: [.observer])
    #expect(court.refusal(of: .changeMember(1, alone), by: Self.me) == .staff(.lastAdministrator))
    #expect(court.refusal(of: .removeMember(1), by: Self.me) == .staff(.lastAdministrator))
    court.take(staff: try court.decide(.removeMember(2), by: Self.me))
    #expect(court.refusal(of: .removeMember(1), by: Self.me) == .staff(.lastAdministrator), "nor where nobody else is left")
    court.take(staff: try court.decide(.enterMember(Self.judge), by: Self.me))
    #expect(court.staff.keys.sorted() == [1, 3], "numbers are never used again")
    var second = Self.judge
    second.roles = [.judge, .administrator]
    court.take(staff: try court.decide(.changeMember(3, second), by: Self.me))
    #expect(try court.decide(.removeMember(1), by: Self.me) == .staffLeft(number: 1))
  }

  @Test("A member has a name, a login that is nobody else's, and a role; what is named twice is kept once")
  func members() throws {
    let court = Self.court()
    func refusal(_ name: String, _ logins: [String], _ roles: [CourtRole]) -> Refusal? {
      court.refusal(of: .enterMember(StaffMember(name: name, logins: logins, roles: roles)), by: Self.me)
    }
    #expect(refusal("", ["li"], [.judge]) == .badText(field: .name, problem: .empty))
    #expect(refusal("Ли В. А.", [], [.judge]) == .staff(.loginMissing))
    #expect(refusal("Ли В. А.", ["li"], []) == .staff(.roleMissing))
    #expect(refusal("Ли В. А.", ["li", "sudya1"], [.judge]) == .staff(.loginTaken(login: "sudya1", number: 2)))
    #expect(refusal("Ли В. А.", ["l\ni"], [.judge]) == .badText(field: .login, problem: .forbidden(.control, scalar: 10, at: 1)))
    let twice = StaffMember(name: "Ли В. А.", logins: ["li", "li"], roles: [.secretary, .chancery, .secretary])
    let once = StaffMember(name: "Ли В. А.", logins: ["li"], roles: [.secretary, .chancery])
    #expect(try court.decide(.enterMember(twice), by: Self.me) == .staffEntered(number: 3, person: once))
    #expect(court.refusal(of: .changeMember(2, Self.judge), by: Self.me) == .nothingChanges)
    #expect(court.refusal(of: .changeMember(9, Self.judge), by: Self.me) == .nothingByThatName(.staffMember, name: "9"))
    #expect(court.refusal(of: .removeMember(9), by: Self.me) == .nothingByThatName(.staffMember, name: "9"))
  }
}

extension CourtFile {
  /// Enters facts as a store would.
  fileprivate mutating func take(settings facts: [SettingsFact]) { for fact in facts { enter(entry(fact, settingsVersion)) } }

  fileprivate mutating func take(staff fact: StaffFact) { enter(entry(fact, staffVersion)) }

  private func entry<Fact>(_ fact: Fact, _ version: Int) -> Entry<Fact> {
    Entry(
      sequence: Int64(version + 1), version: version + 1, occurred: at("2026-10-01T09:00"), recordedAt: moment("2026-10-01T09:00"),
      act: ActKey(.test(UInt64(version + 1))), by: Signature(name: "Ким Д. С.", login: "kim", role: .administrator, program: "test"),
      origin: .recorded, fact: fact, hash: .zero)
  }

  fileprivate func refusal(of instructions: [SettingsInstruction], by actor: Actor) -> Refusal? {
    do { _ = try decide(instructions, by: actor) } catch { return error }
    return nil
  }

  fileprivate func refusal(of instruction: StaffInstruction, by actor: Actor) -> Refusal? {
    do { _ = try decide(instruction, by: actor) } catch { return error }
    return nil
  }
}
