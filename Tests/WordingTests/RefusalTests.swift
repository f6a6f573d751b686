import CaseEngine
import Testing
import Wording

@Suite("Refusals")
struct RefusalTests {
  private func told(_ refusal: Refusal, _ words: any Wording = Russian()) -> String {
    words.refusal(refusal, in: SampleCase.state, under: SampleCase.rules)
  }

  @Test("The gate names each document")
  func gate() {
    #expect(
      told(.gate([3, 4]))
        == """
        Назначить нельзя, ещё не запрошено: документ 3 «Договор аренды», документ 4 «Отзыв на иск». Сначала \
        запросите. Судья может назначить и так, указав причину.
        """
    )
    #expect(told(.gate([4]), Kazakh()).contains("№ 4 құжат «Отзыв на иск»"))
  }

  @Test("A clash names the case, over what and until when")
  func clash() {
    #expect(
      told(.clash(SampleCase.clashes.filter { $0.over == .room }))
        == """
        Занято: зал 4 — дело 7517-26-00-2/1301, пн 23.11.2026 10:00–11:00. Выберите другое время. Судья \
        может назначить и так, указав причину.
        """
    )
  }

  @Test("Whoever lacks the role is told who has it")
  func roles() {
    #expect(told(.notAllowed(may: [.chancery])) == "Это делает только канцелярия.")
    #expect(told(.notAllowed(may: [.chancery]), Kazakh()) == "Мұны тек кеңсе жасайды.")
    #expect(
      told(.notAllowed(may: [.secretary, .judge]), English())
        == "You are not allowed to do this. These may: secretary of the court session, judge.")
  }

  @Test("A field is named with what is wrong and what would be right")
  func fields() {
    #expect(
      told(.badText(field: .reason, problem: .tooLong(found: 621, limit: 500)))
        == """
        Поле «причина»: 621 знак, можно не больше 500.
        """)
    #expect(
      told(.badText(field: .title, problem: .forbidden(.invisible, scalar: 0x200B, at: 4)), English())
        == "Field “title of the document”: invisible character U+200B at place 5, delete it.")
    #expect(told(.outOfRange(field: .minutes, allowed: 1...1_440)) == "Поле «длительность в минутах»: нужно число от 1 до 1440.")
  }

  @Test("The second to mark a receipt is told who was first, and when")
  func whoWasFirst() {
    #expect(told(.impossible(.alreadyReceived(1))) == "Уже получен документ 1 «Доверенность»: 12.10.2026 11:30, записано: Ли В. А.")
  }

  @Test("A store error says what was kept and what to do, and names no case", arguments: Language.allCases)
  func storeErrors(_ language: Language) {
    for error in EverySentence.storeErrors {
      let told = language.words.storeError(error)
      #expect(told.split(separator: ". ").count >= 2 && told.hasSuffix("."), "\(told)")
    }
  }

  @Test("A number in two alphabets is told with what was meant")
  func lookAlikes() throws {
    let warning = try #require(LookAlikes.warning(in: "вх. 12-Aб"))
    #expect(Russian().warning(warning).hasSuffix("Возможно, имелось в виду: вх. 12-Аб"))
  }
}
