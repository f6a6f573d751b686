import CaseEngine
import Cells
import CourtData
import StoreMemory
import TestCourt
import Testing
import Wording

@testable import Screens

@Suite("Staff and settings")
struct CourtScreenTests {
  func stage(as actor: Actor = TestCourt.everyone, staff: Bool = true) async throws -> Stage {
    let store = MemoryStore(defaults: Court.rules, using: Repeatable(7))
    if staff { try await store.enter(settings: [], staff: true) }
    var stage = try await Stage(store, as: actor)
    await stage.type("g e")
    return stage
  }

  func same(_ name: String) -> Named { Named(kk: name, ru: name, en: name) }

  @Test("A person is entered with logins and roles, changed, and leaves; each is told and kept")
  func staff() async throws {
    var stage = try await stage()
    await stage.type("+ 'Нурланова Г. Б.' Tab 'nurlanova, gulnara' Tab down Space Enter")
    #expect(stage.said.contains("Внесён сотрудник: Нурланова Г. Б."))
    var court = try await stage.store.court()
    #expect(court.staff[6] == StaffMember(name: "Нурланова Г. Б.", logins: ["nurlanova", "gulnara"], roles: [.secretary]))
    await stage.type("F4 'Нурланова Гүлнар' Enter")
    court = try await stage.store.court()
    #expect(court.staff[6]?.name == "Нурланова Гүлнар")
    await stage.type("Del")
    #expect(stage.screen.contains("Больше не работает в суде: 6, Нурланова Гүлнар"))
    await stage.type("Enter")
    #expect(try await stage.store.court().staff[6] == nil)
  }

  @Test("A login that somebody has, and a person without a role, are told at their field, and nothing is entered")
  func mistakes() async throws {
    var stage = try await stage()
    await stage.type("+ 'Нурланова Г. Б.' Tab '\(TestCourt.secretary.login)' Enter")
    #expect(stage.screen.contains("нужен ответ"))
    await stage.type("Space Enter")
    #expect(stage.screen.contains("Логин \(TestCourt.secretary.login) принадлежит записи 2."))
    #expect(try await stage.store.court().staff.count == 5)
  }

  @Test("Where nobody is entered yet, the first is whoever sits here, as administrator")
  func firstMember() async throws {
    var stage = try await stage(staff: false)
    #expect(stage.screen.contains("Сотрудники не внесены"))
    await stage.type("+ 'Ахметова С. Қ.' Enter")
    #expect(try await stage.store.court().staff[1]?.roles == [.administrator])
    #expect(stage.screen.contains("Ахметова С. Қ."))
  }

  @Test("Whoever may not change the court looks at it, and is told who may")
  func readers() async throws {
    var stage = try await stage(as: TestCourt.secretary)
    #expect(stage.screen.contains(TestCourt.secretary.name))
    for keys in ["+", "F4", "Del", "Tab +"] {
      await stage.type(keys)
      #expect(stage.said.contains("Это делает только администратор."), "\(keys): \(stage.said)")
    }
  }

  @Test("Every setting of the command line is set here: names, zone, hours and lunch, notice, category, checklist item")
  func settings() async throws {
    var stage = try await stage()
    await stage.type("Tab F4 'Қазақ атауы' Enter")
    #expect(try await stage.store.court().rules.court.kk == "Қазақ атауы")
    await stage.type("down down down down F4 '8' Tab '17' Tab '12' Tab '13' Enter")
    #expect(stage.said.contains("Часы работы: 08:00–17:00, обед 12:00–13:00"))
    await stage.type("down down F4 '5' Enter")
    #expect(try await stage.store.court().rules.noticeDays == 5)
    await stage.type("+ 'fee-paid' Tab Tab 'Госпошлина уплачена' Enter")
    let check = try await stage.store.court().rules.manualChecks.first
    #expect(check == ManualCheck(key: "fee-paid", category: nil, title: same("Госпошлина уплачена")))
    await stage.type("Del Enter")
    #expect(try await stage.store.court().rules.manualChecks.isEmpty)
    await stage.type("+ Esc up + 'special' Enter")
    #expect(try await stage.store.court().rules.categories == ["special"])
    await stage.type("F4")
    #expect(stage.said.contains("Категория остаётся"))
    await stage.type("Home Del")
    #expect(stage.said.contains("можно изменить (F4), но не убрать"))
  }

  @Test("Times out of order and a zone that nobody knows are told at their field")
  func badSettings() async throws {
    var stage = try await stage()
    await stage.type("Tab down down down F4 'Asia/Nowhere' Enter")
    #expect(stage.screen.contains("нет часового пояса Asia/Nowhere"))
    await stage.type("Ctrl-U 'Asia/Almaty' Enter")
    #expect(stage.said.contains("Часовой пояс: Asia/Almaty"))
    await stage.type("down F4 '19' Enter")
    #expect(stage.screen.contains("времена идут не по порядку"))
  }

  @Test("A day is marked with the month open, holds at once, is moved and taken away")
  func holidays() async throws {
    var stage = try await stage()
    await stage.type("Tab Tab + '7.12' F4 right Enter Tab right right Tab Tab 'Рабочая суббота' Enter")
    let marked = day("2026-12-08")
    #expect(try await stage.store.court().rules.calendar.exceptions[marked]?.kind == .workingDay)
    #expect(stage.screen.contains("вт 08.12.2026"))
    await stage.type("F4 '9.12' Enter")
    let court = try await stage.store.court()
    #expect(court.rules.calendar.exceptions[marked] == nil)
    #expect(court.rules.calendar.exceptions[marked + 1]?.name.kk == "Рабочая суббота")
    await stage.type("Del Enter")
    #expect(try await stage.store.court().rules.calendar.exceptions[marked + 1] == nil)
    #expect(stage.said.contains("обычный день"))
  }

  @Test("A template is added for a category, changed and taken away; a new case asks for it at once")
  func templates() async throws {
    var stage = try await stage()
    await stage.type("Tab Tab Tab + Tab Tab 'Справка о доходах' Tab Tab Tab left Tab Tab down Space Enter")
    #expect(stage.said.contains("Внесён образец документа"))
    let added = try #require(try await stage.store.court().rules.templates.last)
    #expect(added.title == same("Справка о доходах"))
    #expect(added.from == [.defendant])
    #expect(added.preselected)
    await stage.type("F4 Tab Tab 'Справка о зарплате' Enter")
    #expect(try await stage.store.court().rules.templates.last?.title.ru == "Справка о зарплате")
    #expect(try await stage.store.court().rules.templates.count == Court.rules.templates.count + 1)
    await stage.type("g c +")
    #expect(stage.screen.contains("Справка о зарплате"))
    await stage.type("Esc g e Del Enter")
    #expect(try await stage.store.court().rules.templates.count == Court.rules.templates.count)
  }

  @Test("A term is set for its categories, changed as of a later day, and taken away")
  func terms() async throws {
    var stage = try await stage()
    await stage.type(
      "BackTab BackTab + 'answer' Tab Tab 'Отзыв на иск' Tab Tab '1' Tab left Tab Tab Tab Tab Tab 'CPC art. 166' Tab '1.1' Enter")
    #expect(stage.screen.contains("нужен ответ"))
    await stage.type("Space Enter")
    let term = try #require(try await stage.store.court().rules.terms.rules.last)
    #expect(term.key == "answer")
    #expect(term.length == .months(1))
    #expect(term.prolongation == nil)
    #expect(term.start == .registered)
    #expect(term.until == .decided)
    #expect(term.categories == ["civil"])
    #expect(term.inForceFrom == day("2027-01-01"))
    await stage.type("F4 Tab Tab Tab Tab '2' Tab Tab Tab Tab Tab Tab Tab '1.7' Enter")
    #expect(try await stage.store.court().rules.terms.rules.filter { $0.key == "answer" }.map(\.length) == [.months(1), .months(2)])
    // What is selected is one version: the other one stays in force.
    await stage.type("Del Enter")
    #expect(try await stage.store.court().rules.terms.rules.filter { $0.key == "answer" }.map(\.length) == [.months(1)])
    await stage.type("Del Enter")
    #expect(try await stage.store.court().rules.terms.rules.map(\.key) == ["preparation"])
  }

  /// The pane of notices, in a court that has the words of the program.
  func noticeWords() async throws -> Stage {
    var rules = Court.rules
    rules.notices = NoticeRules(templates: NoticeTemplates.all)
    rules.notices.address = TestCourt.named("Абай көшесі, 1", "улица Абая, 1", "1 Abai Street")
    let store = MemoryStore(defaults: rules, using: Repeatable(7))
    try await store.enter(settings: [], staff: true)
    var stage = try await Stage(store, size: Size(width: 80, height: 40))
    await stage.type("g e BackTab")
    return stage
  }

  @Test("The words of a notice are written here: what is missing is said while one types, and how it reads is shown")
  func words() async throws {
    var stage = try await noticeWords()
    await stage.type("down F4")
    #expect(stage.screen.contains("Шаблон в порядке") && stage.screen.contains("Так это прочтут"), "\(stage.screen)")
    #expect(stage.screen.contains("Үлгібаев Ү. Л."))
    await stage.type("Tab Ctrl-U 'Явитесь, {adressee}'")
    #expect(stage.screen.contains("Неизвестно, что сюда подставить: «{adressee}»"))
    #expect(!stage.screen.contains("Так это прочтут"))
    await stage.type("Ctrl-U 'Явитесь.'")
    #expect(stage.screen.contains("В шаблоне нет того, что извещение должно сказать"))
    await stage.type("Enter")
    #expect(stage.console.overlay != nil, "words that lack something are not taken")
    let whole = "{addressee} {capacity} {court} {court-address} {case} {day} {time} {place} {sender} {contacts}"
    await stage.type("Ctrl-U '\(whole)' Enter")
    #expect(try await stage.store.court().rules.notices.template(.hearing, .ru)?.text == whole)
    await stage.type("Del")
    #expect(stage.screen.contains("Вернуть слова программы"))
    await stage.type("Enter")
    let shipped = NoticeRules(templates: NoticeTemplates.all).template(.hearing, .ru)
    #expect(try await stage.store.court().rules.notices.template(.hearing, .ru) == shipped)
  }

  @Test("Address, lunch and groups are set here; a command that sends is off until it is set, named whole, and taken away again")
  func gates() async throws {
    var stage = try await noticeWords()
    await stage.type("down down down down down down F4 'Қазыбек би көшесі, 2' Tab 'улица Казыбек би, 2' Enter")
    #expect(try await stage.store.court().rules.notices.address?.ru == "улица Казыбек би, 2")
    await stage.type("down F4 right Enter down F4 left Enter")
    #expect(try await stage.store.court().rules.notices.goesInLunch == false)
    #expect(try await stage.store.court().rules.notices.usesGroups == true)
    await stage.type("down")
    #expect(stage.screen.contains("команда не задана, отправляют люди"))
    await stage.type("Del")
    #expect(stage.said.contains("команда не задана"))
    await stage.type("F4 'sendmail' Enter")
    #expect(stage.screen.contains("укажите программу с полным путём"))
    await stage.type("Ctrl-U '/usr/sbin/sendmail -i {adress}' Enter")
    #expect(stage.screen.contains("Неизвестно, что сюда подставить: «adress»"))
    await stage.type("Ctrl-U '/usr/sbin/sendmail -i {address}' Enter")
    let gate = SendingGate(command: ["/usr/sbin/sendmail", "-i", "{address}"], seconds: 30)
    #expect(try await stage.store.court().rules.notices.gates[.email] == gate)
    await stage.type("Del Enter")
    #expect(try await stage.store.court().rules.notices.gates[.email] == nil)
  }

  @Test("What others change in the court comes in by itself, and the selection stays")
  func others() async throws {
    var stage = try await stage()
    await stage.type("down down")
    let member = StaffMember(name: "Нурланова Г. Б.", logins: ["nurlanova"], roles: [.observer])
    let by = Signature(name: "Ким Д. С.", login: "kim", role: .administrator, program: "test")
    _ = try await stage.store.enter(
      staff: [.staffEntered(number: 6, person: member)], after: 5, by: by, key: ActKey(.test(900_001)), at: moment("2026-11-22T10:00"))
    await stage.listen()
    #expect(stage.screen.contains("Нурланова Г. Б."))
    #expect(stage.screen.contains("▸  3") || stage.screen.contains("▸   3"))
  }

  @Test("What could not be stored opens again as it was typed")
  func givenBack() async throws {
    var stage = try await stage()
    stage.isHolding = true
    await stage.type("+ 'Нурланова Г. Б.' Tab 'nurlanova' Tab Space Enter")
    guard case .enterCourt(_, let tag)? = stage.held.last else {
      Issue.record("nothing was sent")
      return
    }
    await stage.send(.courtEntered(tag, .failed(.busy)))
    #expect(stage.screen.contains("Нурланова Г. Б."))
    #expect(stage.screen.contains("nurlanova"))
  }
}
