import CaseEngine
import Testing
import Wording

@Suite("Readiness in words")
struct ReadinessTests {
  private let today = SampleCase.today
  private let rules = SampleCase.rules

  @Test("What can be read to whoever calls says who owes what by when, and when and where the hearing is")
  func callerSentence() {
    let file = SampleCase.file()
    #expect(
      Russian().callerSentence(file, today: today, rules: rules)
        == """
        Суд ждёт документы: ТОО «Рассвет» — «Акт сверки» заново, срок 25.11, подлинник «Доверенность» через \
        канцелярию; Әбдіғалиев Ө. Ұ. — «Договор аренды», срок 16.10, просрочен на 37 дней. Ещё не \
        запрошено: 1 документ. Заседание завтра, 23.11.2026 в 10:00, зал 4.
        """
    )
    #expect(
      Kazakh().callerSentence(file, today: today, rules: rules)
        == """
        Сот күтіп отырған құжаттар: ТОО «Рассвет» — «Акт сверки» қайтадан, мерзімі 25.11, «Доверенность» \
        түпнұсқасы, кеңсе арқылы; Әбдіғалиев Ө. Ұ. — «Договор аренды», мерзімі 16.10, 37 күн өтіп кетті. \
        Әлі сұратылмағаны: 1 құжат. Отырыс ертең, 23.11.2026, сағат 10:00, № 4 зал.
        """
    )
    #expect(
      English().callerSentence(file, today: today, rules: rules)
        == """
        The court is waiting for documents: ТОО «Рассвет» — “Акт сверки” again, due 25.11, the original of \
        “Доверенность” through the chancery; Әбдіғалиев Ө. Ұ. — “Договор аренды”, due 16.10, 37 days \
        overdue. Not requested yet: 1 document. The hearing is tomorrow, 23.11.2026 at 10:00, room 4.
        """
    )
  }

  @Test("A case without papers and hearing still has an answer, and so has a closed one")
  func otherCallers() {
    let bare = Array(SampleCase.facts.prefix(3))
    func told(_ facts: [CaseFact], _ today: Day = SampleCase.today) -> String {
      Russian().callerSentence(SampleCase.file(facts), today: today, rules: rules)
    }
    #expect(told(bare) == "Заседание ещё не назначено.")
    #expect(told(bare + [.caseClosed(reason: "решение")]) == "Дело закрыто.")
    #expect(told(bare + [.caseSuspended(reason: "экспертиза")]) == "Производство по делу приостановлено.")
    let set = bare + [.hearingSet(hearing: 1, plan: SampleCase.plan, overrides: [])]
    #expect(told(set, SampleCase.day(2026, 11, 10)) == "Заседание в понедельник 23.11.2026 в 10:00, зал 4.")
    #expect(told(set, SampleCase.day(2026, 11, 23)) == "Заседание сегодня в 10:00, зал 4.")
    #expect(told(set, SampleCase.day(2026, 11, 24)) == "Заседание было назначено на 23.11.2026 в 10:00, зал 4.")
    // Broken off without the next date: the one that was is no answer to when.
    let broken: [CaseFact] = [
      .course(.hearingBegun(hearing: 1, late: nil)), .course(.hearingEnded(hearing: 1, ending: HearingEnding(.recess))),
    ]
    #expect(told(set + broken, SampleCase.day(2026, 11, 24)) == "Заседание ещё не назначено.")
  }

  @Test("The line under the docket names the papers and who owes them")
  func missing() throws {
    let summary = try #require(SampleCase.file().listed(under: rules)?.summary)
    #expect(
      Russian().missing(summary, today: today, titles: 11)
        == """
        Не хватает: документ 3 «Договор ар…» (Әбдіғалиев Ө. Ұ., срок 16.10, просрочен на 37 дней), \
        документ 2 «Акт сверки» (ТОО «Рассвет», возвращён, срок 25.11), документ 4 «Отзыв на и…» \
        (Әбдіғалиев Ө. Ұ., не запрошен)
        """
    )
    var rest = summary
    rest.missing = []
    #expect(Russian().missing(rest, today: today, titles: 40) == "Не хватает: подлинники 0 из 2, вручено 0 из 1")
    rest.counts = DocumentCounts(requested: .init(1, 1), received: .init(1, 1), originals: .init(1, 1), served: .init(1, 1))
    #expect(Russian().missing(rest, today: today, titles: 40) == nil)
  }

  @Test("A blocker says which document, who owes it and since when")
  func blockers() {
    let blocker = Blocker(document: 3, party: 2, why: .notReceived(due: SampleCase.day(2026, 10, 16), overdueDays: 37))
    #expect(
      Russian().blocker(blocker, in: SampleCase.state) == "документ 3 «Договор аренды» — Әбдіғалиев Ө. Ұ., срок 16.10, просрочен на 37 дней"
    )
    #expect(
      Kazakh().blocker(blocker, in: SampleCase.state) == "№ 3 құжат «Договор аренды» — Әбдіғалиев Ө. Ұ., мерзімі 16.10, 37 күн өтіп кетті")
    let later = Blocker(document: 2, party: 1, why: .notReceived(due: SampleCase.day(2026, 11, 25), overdueDays: nil))
    #expect(Russian().blocker(later, in: SampleCase.state) == "документ 2 «Акт сверки» — ТОО «Рассвет», срок 25.11")
  }

  @Test("Every failing item of a real checklist explains itself", arguments: Language.allCases)
  func checklist(_ language: Language) {
    let readiness = Readiness.of(SampleCase.file(), on: today, under: rules)
    let blockers = readiness.lines.flatMap(\.blockers)
    #expect(!blockers.isEmpty)
    for blocker in blockers {
      #expect(!language.words.blocker(blocker, in: SampleCase.state).isEmpty)
      #expect(!language.words.remedy(blocker.why).isEmpty)
    }
    for key in Readiness.keys { #expect(language.words.item(key, checks: []) != key) }
  }

  @Test("Readiness is a word, or so many of so many")
  func figures() {
    #expect(Russian().readiness(passed: 7, of: 11) == "не готово: 7 из 11")
    #expect(Russian().shortReadiness(passed: 11, of: 11) == "готово")
    #expect(Kazakh().readiness(passed: 7, of: 11) == "дайын емес: 11 ішінен 7")
    #expect(English().readiness(passed: 11, of: 11) == "ready")
  }

  @Test("A running term says its last day, what is left, and its article")
  func terms() throws {
    let term = try #require(SampleCase.runningTerms.first)
    #expect(Russian().term(term, today: today) == "Подготовка: до пн 30.11.2026, осталось 8 дней, ГПК РК ст. 164")
    #expect(Kazakh().term(term, today: today) == "Дайындық: соңғы күні дс 30.11.2026, 8 күн қалды, ҚР АПК 164-бап")
    #expect(Russian().shortTerm(term, today: today) == "до 30.11 — Подготовка")
  }

  @Test("What binds the earliest hearing is explained")
  func earliest() {
    let time = SampleCase.file().earliestHearing(SampleCase.plan, from: SampleCase.moment(2026, 11, 22, 9, 0), under: rules, among: [])
    #expect(
      Russian().earliest(time, in: SampleCase.state, zone: SampleCase.zone)
        == "Не раньше чт 26.11.2026 09:00: ожидается документ 2 «Акт сверки», срок 25.11.2026.")
  }
}
