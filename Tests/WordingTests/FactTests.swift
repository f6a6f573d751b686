import CaseEngine
import Testing
import Wording

@Suite("The history of a case")
struct FactTests {
  private func told(_ fact: CaseFact, _ words: any Wording = Russian()) -> String {
    words.fact(fact, in: SampleCase.state, under: SampleCase.rules)
  }

  @Test("A receipt says how, as what and how much came")
  func receipt() {
    let receipt = CaseFact.documentReceived(document: 3, receipt: Receipt(by: .chancery, form: .copy, pages: 12, submission: "26-3391"))
    #expect(told(receipt) == "Получен документ 3 «Договор аренды»: лично в канцелярию, копия, 12 стр., вх. № 26-3391")
    #expect(told(receipt, Kazakh()) == "Келіп түсті: № 3 құжат «Договор аренды» — кеңсеге тікелей, көшірме, 12 бет, кір. № 26-3391")
    #expect(
      told(receipt, English())
        == """
        Received document 3 “Договор аренды”: in person at the chancery, copy, 12 pages, in. No. 26-3391
        """)
  }

  @Test("A request says by when, and why it is late")
  func request() {
    let request = CaseFact.documentRequested(document: 3, request: Request(by: .letter, due: SampleCase.due, cause: .courtOmission))
    #expect(told(request) == "Запрошен документ 3 «Договор аренды»: письмом, срок 16.10.2026, запрошен поздно: упущение суда")
  }

  @Test("An original is filed under a number that is not doubled")
  func original() {
    let filed = CaseFact.originalFiled(document: 1, filing: Filing(number: "вх. 26-3391", on: SampleCase.day(2026, 10, 12), sheets: 4))
    #expect(told(filed) == "Сдан через канцелярию подлинник: документ 1 «Доверенность», вх. 26-3391 от 12.10.2026, 4 л.")
  }

  @Test("A hearing is told with its place and what was overridden for it")
  func hearing() {
    let set = CaseFact.hearingSet(hearing: 1, plan: SampleCase.plan, overrides: [Override(.gate(documents: [4]), reason: "срочно")])
    #expect(
      told(set)
        == """
        Назначено: судебное разбирательство, пн 23.11.2026 10:00, 60 минут, зал 4, судья Ахметова С. Қ.; \
        назначено до запроса документов: документ 4 «Отзыв на иск» (причина: срочно)
        """
    )
  }

  @Test("A manual item is told by its title")
  func manualItem() {
    #expect(told(.itemTicked(key: "manual.fee-paid", ticked: true)) == "Пункт отмечен: Пошлина уплачена")
    #expect(told(.itemTicked(key: "manual.fee-paid", ticked: true), Kazakh()) == "Тармақ белгіленді: Баж төленді")
  }

  @Test("An identity number is never told whole", arguments: Language.allCases)
  func identityNumber(_ language: Language) throws {
    let number = try IdentityNumber("061211600012")
    let told = told(.partyIdentified(party: 2, idNumber: number), language.words)
    #expect(told.contains("********0012") && !told.contains("0612116"))
  }

  @Test("The parties of a case are its two sides")
  func parties() {
    func line(_ id: PartyID, _ role: PartyRole, _ name: String) -> CaseSummary.PartyLine {
      .init(id: id, role: role, name: name, phone: nil)
    }
    let lines = [line(1, .plaintiff, "ТОО «Рассвет»"), line(2, .defendant, "Әбдіғалиев Ө."), line(3, .defendant, "Ким В.")]
    #expect(Russian().parties(lines) == "ТОО «Рассвет» — Әбдіғалиев Ө. и др.")
    #expect(Russian().parties([line(1, .witness, "Ли")]) == "Ли")
    #expect(Russian().parties([]) == "")
  }

  @Test("A backdated request is shown as not proven")
  func timing() {
    #expect(Russian().timing(.before(.recorded)) == "запрошено до назначения заседания")
    #expect(Russian().timing(.before(.backdated))?.hasSuffix("не доказано") == true)
    #expect(Russian().timing(.doesNotArise) == nil)
  }
}
