import CaseEngine
import Testing
import Wording

@Suite("Dates")
struct DateTests {
  private let day = SampleCase.day(2026, 11, 23)

  @Test("A date reads the same in numbers, and with the weekday of the language")
  func numbers() {
    for language in Language.allCases {
      #expect(language.words.day(day) == "23.11.2026")
      #expect(language.words.shortDay(SampleCase.day(2026, 1, 2)) == "02.01")
    }
    #expect(Russian().dayWithWeekday(day) == "пн 23.11")
    #expect(Kazakh().dayWithWeekday(day) == "дс 23.11")
    #expect(English().dayWithWeekday(day) == "Mon 23.11")
  }

  @Test("The legal style of each language")
  func long() {
    let day = SampleCase.day(2026, 11, 22)
    #expect(Russian().longDay(day) == "22 ноября 2026 г.")
    #expect(Kazakh().longDay(day) == "2026 жылғы 22 қараша")
    #expect(English().longDay(day) == "22 November 2026")
  }

  @Test("A moment is told by the court's wall clock")
  func moments() {
    #expect(Russian().moment(SampleCase.plan.start, SampleCase.zone) == "23.11.2026 10:00")
    #expect(Russian().shortMoment(SampleCase.plan.start, SampleCase.zone) == "пн 23.11 10:00")
    #expect(English().occurrence(.on(day), SampleCase.zone) == "23.11.2026")
    #expect(English().occurrence(.at(SampleCase.plan.start), .utc) == "23.11.2026 05:00")
  }

  @Test("There is no thirteenth month", arguments: Language.allCases)
  func months(_ language: Language) {
    #expect(language.words.month(0).isEmpty && language.words.month(13).isEmpty)
  }

  @Test("A deadline in working days names the days that did not count")
  func workingDays() {
    let deadline = SampleCase.calendar.deadline(after: SampleCase.day(2026, 10, 16), .workingDays(6))
    #expect(
      Russian().explanation(deadline)
        == """
        +6 рабочих дней с 16.10: 27.10; не считались 17.10 сб, 18.10 вс, 24.10 сб, 25.10 вс (День \
        Республики), 26.10 пн (День Республики)
        """
    )
    #expect(
      Kazakh().explanation(deadline)
        == """
        16.10 күнінен бастап +6 жұмыс күні: 27.10; есепке алынбады: 17.10 сб, 18.10 жс, 24.10 сб, 25.10 жс \
        (Республика күні), 26.10 дс (Республика күні)
        """
    )
    #expect(
      English().explanation(deadline)
        == """
        +6 working days from 16.10: 27.10; not counted: 17.10 Sat, 18.10 Sun, 24.10 Sat, 25.10 Sun \
        (Republic Day), 26.10 Mon (Republic Day)
        """
    )
  }

  @Test("A deadline in months that ends on a day off says where it moved")
  func months() {
    let deadline = SampleCase.calendar.deadline(after: SampleCase.day(2026, 9, 25), .months(1))
    #expect(
      Russian().explanation(deadline)
        == "+1 месяц с 25.09: 27.10; перенесено с 25.10, нерабочие дни: 25.10 вс (День Республики), 26.10 пн (День Республики)")
  }

  @Test("A deadline over the new year shows both years, and a long one counts the rest of the days off")
  func longDeadline() {
    let deadline = SampleCase.calendar.deadline(after: SampleCase.day(2026, 11, 30), .workingDays(40))
    let told = Russian().explanation(deadline)
    #expect(told.hasPrefix("+40 рабочих дней с 30.11.2026: 25.01.2027; не считались 05.12 сб"))
    #expect(told.hasSuffix(", ещё 8"))
  }

  @Test("A stated due date on a day off is warned of")
  func statedDueDate() {
    let sunday = SampleCase.day(2026, 11, 22)
    #expect(Russian().due(SampleCase.calendar.stated(sunday)) == "вс 22.11.2026, внимание: выходной день, воскресенье")
    #expect(Russian().due(SampleCase.calendar.stated(sunday + 1)) == "пн 23.11.2026")
  }

  @Test("A due date says how it stands to today")
  func dueDates() {
    let today = SampleCase.today
    #expect(Russian().due(SampleCase.day(2026, 10, 16), today: today) == "срок 16.10, просрочен на 37 дней")
    #expect(Russian().due(today, today: today) == "срок сегодня")
    #expect(Russian().due(SampleCase.day(2027, 1, 11), today: today) == "срок 11.01.2027")
    #expect(Kazakh().due(SampleCase.day(2026, 10, 16), today: today) == "мерзімі 16.10, 37 күн өтіп кетті")
    #expect(English().due(SampleCase.day(2026, 11, 21), today: today) == "due 21.11, 1 day overdue")
  }

  @Test("Days near today have names")
  func relative() {
    let today = SampleCase.today
    #expect(
      [-2, -1, 0, 1, 5].map { Russian().relative(today + $0, to: today) } == ["2 дня назад", "вчера", "сегодня", "завтра", "через 5 дней"])
    #expect(
      [-2, -1, 0, 1, 5].map { Kazakh().relative(today + $0, to: today) } == ["2 күн бұрын", "кеше", "бүгін", "ертең", "5 күннен кейін"])
    #expect(
      [-2, -1, 0, 1, 5].map { English().relative(today + $0, to: today) } == ["2 days ago", "yesterday", "today", "tomorrow", "in 5 days"])
  }
}
