import CaseEngine
import CourtData
import Printing
import TestCourt
import Testing
import Wording

@Suite("The papers of a case")
struct CasePapersTests {
  private let card = ContactCard(phones: [], address: "пр. Достык, 12")

  private func papers(_ matter: TestCase, asked: Language? = nil, screen: Language = .russian) -> CasePapers {
    var rules = matter.rules
    rules.notices = NoticeRules(templates: NoticeTemplates.all)
    return CasePapers(
      matter.file, under: rules, card: card, today: matter.today, sender: "Ли В. А.", asked: asked, screen: screen)
  }

  private func refusal(_ sheet: CaseSheet, of matter: TestCase, _ order: CasePapers.Order = .init()) -> Refusal? {
    do throws(Refusal) {
      _ = try papers(matter).paper(sheet, order)
      return nil
    } catch { return error }
  }

  private func order(_ change: (inout CasePapers.Order) -> Void) -> CasePapers.Order {
    var order = CasePapers.Order()
    change(&order)
    return order
  }

  /// A case with a lease that came and is filed, and an act that is awaited of the defendant.
  private func court() throws -> TestCase {
    var matter = TestCase.civil()
    let lease = try matter.need("Договор аренды", from: 2, original: .paper)
    let act = try matter.need("Акт сверки", from: 2)
    try matter.request(lease, due: "2026-10-16")
    try matter.request(act, due: "2026-10-16")
    matter.clock("2026-10-12T11:30")
    try matter.perform(.receiveDocument(lease, Receipt(by: .chancery, form: .copy, pages: 12)))
    try matter.perform(.fileOriginal(lease, Filing(number: "26-3391", on: matter.today, sheets: 4, place: "шкаф 2")))
    return matter
  }

  /// A case whose readiness is signed.
  private func signed() throws -> TestCase {
    var matter = try TestCase.prepared()
    try matter.perform(.signReadiness(overrides: [:], acting: nil))
    return matter
  }

  @Test(
    "The checklist names the case, each item with a sign and a word, what blocks it and what would help, and is signed by hand until it is signed"
  )
  func checklist() throws {
    let text = try papers(try court()).paper(.checklist).text
    for piece in [
      "Медеуский районный суд", "КОНТРОЛЬНЫЙ СПИСОК ГОТОВНОСТИ", "Дело №: 7517-26-00-2/1234", "ТОО «Рассвет» — Әбдіғалиев Ө. Ұ.",
      "О взыскании задолженности", "По состоянию на 12.10.2026 — не готово", "✗ ", "✓ ", " — выполнено", "Акт сверки", "Не подписано.",
      "Судья: ____",
    ] {
      #expect(text.contains(piece), "\(piece) in \(text)")
    }
    let lines = text.split(separator: "\n")
    for key in Readiness.keys {
      let title = Russian().item(key, checks: [])
      #expect(lines.contains { $0.contains(title) }, "\(key)")
    }
    #expect(lines.allSatisfy { $0.count <= 78 })
  }

  @Test("A certificate is of a signature: without one there is none, nor after it was withdrawn")
  func notSigned() throws {
    var matter = try signed()
    #expect(try papers(matter).paper(.certificate).text.contains("СПРАВКА О ГОТОВНОСТИ ДЕЛА"))
    try matter.perform(.withdrawSignature(reason: "ошибка"))
    #expect(refusal(.certificate, of: matter) == .paper(.notSigned))
    #expect(refusal(.certificate, of: try court()) == .paper(.notSigned))
  }

  @Test("A certificate says what was signed, also when the case has gone on, and what has become worse since (rules, section 7)")
  func certificate() throws {
    var matter = try signed()
    let signed = try #require(matter.state.standingSignOff)
    let before = try papers(matter).paper(.certificate).text
    #expect(!before.contains("Подпись устарела"))
    matter.record(.documentNeeded(document: 9, details: DocumentDetails(title: "Новая справка", from: 2)))
    let after = try papers(matter).paper(.certificate).text
    #expect(after.contains("Подпись устарела") && after.contains("Новая справка"))
    let documents = try #require(after.split(separator: "Документы\n").last)
    #expect(!documents.contains("Новая справка"), "it was not there when it was signed")
    for piece in ["запрошен", "Подписано", "Ахметова С. Қ.", signed.fact.head.hex] {
      #expect(after.contains(piece), "\(piece) in \(after)")
    }
  }

  @Test("What the judge overrode at signing stands on the certificate with its reason, and so does what was set aside for the hearing")
  func overridden() throws {
    var matter = try court()
    try matter.perform(.setHearing(TestCourt.plan(at: "2026-12-12T10:00"), override: "суббота по просьбе сторон"))
    let failing = matter.readiness.lines.filter { $0.state == .fail }.map(\.key)
    try matter.perform(
      .signReadiness(overrides: Dictionary(uniqueKeysWithValues: failing.map { ($0, "ждать нечего") }), acting: nil))
    let text = try papers(matter).paper(.certificate).text
    #expect(text.contains("с оговорками") && text.contains("с оговоркой судьи: ждать нечего"))
    #expect(text.contains("Отступления, допущенные судьёй") && text.contains("суббота по просьбе сторон"))
    #expect(!text.contains("✗"))
  }

  @Test("The anchor on a certificate is read back from the text and from the page, and only from a line that holds one")
  func anchor() throws {
    let matter = try signed()
    let paper = try papers(matter).paper(.certificate)
    let signed = try #require(matter.state.standingSignOff?.fact)
    let expected = RegisterHead(sequence: try #require(matter.file.entry(signed.version)).sequence, hash: signed.head)
    for form in [paper.text, paper.html] {
      #expect(form.split(separator: "\n").compactMap { CertificateAnchor.read($0) } == [expected])
    }
    #expect(CertificateAnchor.read("dayin-anchor 12 abc") == nil && CertificateAnchor.read("12 " + signed.head.hex) == nil)
  }

  @Test(
    "A request letter is in the words of the court's template, with what is awaited, by when, and what of the original; a sheet for each party"
  )
  func letters() throws {
    var matter = try court()
    let text = try papers(matter).paper(.requestLetter).text
    #expect(text.contains("ЗАПРОС ДОКУМЕНТОВ, ДЕЛО № 7517-26-00-2/1234") && text.contains("Кому: Әбдіғалиев Ө. Ұ. (ответчик)"))
    #expect(text.contains("– Акт сверки") && text.contains("16.10.2026") && !text.contains("Договор аренды"))
    #expect(text.contains("пр. Достык, 12") && text.contains("Отправитель: Ли В. А."))
    let paid = try matter.need("Документ об уплате пошлины", from: 1, original: .paper)
    #expect(!(try papers(matter).paper(.requestLetter).text.contains("пошлины")), "it was not asked for")
    try matter.request(paid, due: "2026-10-20")
    let both = try papers(matter).paper(.requestLetter).text
    #expect(
      both.split(separator: "\u{0C}").count == 2 && both.contains("Кому: ТОО «Рассвет» (истец)") && both.contains("требуется подлинник"))
    let kazakh = try papers(matter, asked: .kazakh).paper(.requestLetter, order { $0.party = 1 }).text
    #expect(kazakh.contains("Кімге: ТОО «Рассвет» (талап қоюшы)") && !kazakh.contains("\u{0C}"))
  }

  @Test("A letter can be of a document that is still to be asked for; of one that came, or of nobody's, it is refused")
  func lettersOfNamed() throws {
    var matter = try court()
    let needed = try matter.need("Расписка", from: 1)
    #expect(try papers(matter).paper(.requestLetter, order { $0.documents = [needed] }).text.contains("Расписка"))
    #expect(refusal(.requestLetter, of: matter, order { $0.documents = [1] }) == .impossible(.alreadyReceived(1)))
    #expect(refusal(.requestLetter, of: matter, order { $0.documents = [77] }) == .impossible(.noSuchDocument(77)))
    #expect(refusal(.requestLetter, of: matter, order { $0.party = 1 }) == .paper(.nothingAwaited(1)))
    #expect(refusal(.requestLetter, of: matter, order { $0.party = 77 }) == .impossible(.noSuchParty(77)))
    #expect(refusal(.requestLetter, of: TestCase.civil()) == .paper(.nothingAwaited(nil)))
  }

  @Test("A receipt is of what was taken in today, or under a number, with the original, who handed it in and who took it")
  func receipt() throws {
    var matter = try court()
    let text = try papers(matter).paper(.receipt).text
    for piece in [
      "РАСПИСКА О ПРИЁМЕ ДОКУМЕНТОВ", "Сдал: Әбдіғалиев Ө. Ұ., ответчик", "Принял: Ахметова С. Қ.", "Договор аренды", "копия, 12 стр.",
      "сдан, вх. № 26-3391, 12.10.2026, 4 л.", "шкаф 2", "Всего: 1 документ",
    ] {
      #expect(text.contains(piece), "\(piece) in \(text)")
    }
    #expect(!text.contains("Акт сверки"))
    matter.clock("2026-10-13T09:00")
    #expect(refusal(.receipt, of: matter) == .paper(.nothingTakenIn(day("2026-10-13"), number: nil)))
    #expect(try papers(matter).paper(.receipt, order { $0.day = day("2026-10-12") }).text.contains("Договор аренды"))
    #expect(try papers(matter).paper(.receipt, order { $0.number = "26-3391" }).text.contains("Договор аренды"))
    #expect(refusal(.receipt, of: matter, order { $0.number = "26-1" }) == .paper(.nothingTakenIn(nil, number: "26-1")))
    #expect(try papers(matter).paper(.receipt, order { $0.documents = [1] }).text.contains("Договор аренды"))
    #expect(refusal(.receipt, of: matter, order { $0.documents = [2] }) == .impossible(.notReceived(2)))
  }

  @Test("An original that was compared and given back at once stands on the receipt with whoever took it back")
  func compared() throws {
    var matter = try court()
    matter.clock("2026-10-14T10:00")
    try matter.perform(.receiveDocument(2, Receipt(by: .chancery, form: .certifiedCopy)))
    matter.record(
      .originalCompared(document: 2, comparison: Comparison(number: "26-3400", on: matter.today, sheets: 3, to: "Ким В. А.")))
    let text = try papers(matter).paper(.receipt).text
    #expect(
      text.contains("сверен, вх. № 26-3400")
        && text.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains("получил обратно Ким В. А."))
  }

  @Test("The inventory lists what was received and nothing else, and counts it")
  func inventory() throws {
    let text = try papers(try court()).paper(.inventory).text
    #expect(text.contains("ОПИСЬ ДОКУМЕНТОВ") && text.contains("Договор аренды") && !text.contains("Акт сверки"))
    #expect(text.contains("Всего: 1 документ, 12 стр., 1 подлинник"))
    #expect(refusal(.inventory, of: TestCase.civil()) == .paper(.nothingReceived))
  }

  @Test("Notices are printed word for word: those that wait, or those that are named")
  func notices() throws {
    var matter = try court()
    #expect(refusal(.notice, of: matter) == .paper(.noNoticeWaits))
    matter.record(
      .notice(.prepared(notice: 1, draft: .test(.free, to: 2, by: .letter))),
      .notice(.prepared(notice: 2, draft: .test(.free, to: 1, by: .letter))))
    let all = try papers(matter).paper(.notice).text
    #expect(all.split(separator: "\u{0C}").count == 2 && all.contains("Способ отправки: письмо"))
    #expect(!(try papers(matter).paper(.notice, order { $0.notices = [2] }).text.contains("\u{0C}")))
    #expect(refusal(.notice, of: matter, order { $0.notices = [5] }) == .impossible(.notice(.noSuchNotice(5))))
  }

  @Test("A notice that cannot go says so at the head of its sheet, and what it lacks; one that was sent or lacks nothing does not")
  func incompleteNotice() throws {
    var matter = try court()
    var draft = Notice.test(.free, to: 2, by: .letter)
    draft.says.courtAddress = nil
    matter.record(.notice(.prepared(notice: 1, draft: draft)))
    let text = try papers(matter).paper(.notice).text
    let head = try #require(text.split(separator: "\n").first)
    #expect(head.hasPrefix("! Отправить нельзя, по кодексу не хватает"), "\(text)")
    #expect(try papers(matter).gaps(order { _ in }) == [.notice(.elementsMissing(1, [.courtAddress]))])
    matter.record(.notice(.sent(notice: 1, sending: Sending())))
    #expect(try papers(matter).gaps(order { $0.notices = [1] }).isEmpty)
    #expect(!(try papers(matter).paper(.notice, order { $0.notices = [1] }).text.contains("Отправить нельзя")))
  }

  @Test("A paper is in the language of the case, whatever the screen speaks, unless another is asked for (console, Language)")
  func language() throws {
    var matter = try court()
    #expect(try papers(matter, screen: .english).paper(.checklist).text.contains("READINESS CHECKLIST"))
    var details = try #require(matter.state.details)
    details.language = "kk"
    matter.record(.caseDetailsChanged(details: details))
    let paper = try papers(matter, screen: .english).paper(.checklist)
    #expect(paper.language == .kazakh && paper.text.contains("ДАЙЫНДЫҚТЫ ТЕКСЕРУ ТІЗІМІ"))
    #expect(try papers(matter, asked: .russian).paper(.checklist).text.contains("КОНТРОЛЬНЫЙ СПИСОК"))
  }

  @Test("No paper holds an identity number", arguments: CaseSheet.allCases)
  func noIdentityNumbers(_ sheet: CaseSheet) throws {
    var matter = try signed()
    matter.record(
      .partyIdentified(party: 2, idNumber: try IdentityNumber("061211600012")),
      .documentNeeded(document: 8, details: DocumentDetails(title: "Расписка", from: 2)),
      .documentRequested(document: 8, request: Request(by: .letter)),
      .documentNeeded(document: 9, details: DocumentDetails(title: "Справка", from: 2)),
      .documentReceived(document: 9, receipt: Receipt(by: .chancery, form: .copy)),
      .notice(.prepared(notice: 7, draft: .test(.free, to: 2, by: .letter))))
    let paper = try papers(matter).paper(sheet)
    #expect(!paper.text.contains("061211600012") && !paper.html.contains("061211600012"))
  }

  @Test(
    "A page escapes what it is given, and asks for nothing outside of itself",
    arguments: [CaseSheet.checklist, .requestLetter, .receipt, .inventory])
  func html(_ sheet: CaseSheet) throws {
    var matter = try court()
    matter.record(.partyChanged(party: 2, details: PartyDetails(role: .defendant, name: "<script>alert(1)</script>")))
    let page = try papers(matter).paper(sheet).html
    #expect(!page.contains("<script") && page.contains("&lt;script&gt;") && !page.contains("src=") && page.contains("default-src 'none'"))
  }
}
