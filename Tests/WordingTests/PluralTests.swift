import Testing
import Wording

@Suite("Plurals")
struct PluralTests {
  @Test(
    "Russian has three forms after a number",
    arguments: [
      (0, "0 документов"), (1, "1 документ"), (2, "2 документа"), (4, "4 документа"), (5, "5 документов"), (11, "11 документов"),
      (12, "12 документов"), (14, "14 документов"), (21, "21 документ"), (22, "22 документа"), (25, "25 документов"), (101, "101 документ"),
      (111, "111 документов"), (112, "112 документов"),
    ])
  func russian(_ count: Int, _ told: String) { #expect(Russian().documents(count) == told) }

  @Test(
    "Every Russian noun takes its three forms",
    arguments: [(1, 0), (21, 0), (101, 0), (2, 1), (4, 1), (22, 1), (0, 2), (5, 2), (11, 2), (25, 2), (111, 2)])
  func russianNouns(_ count: Int, _ form: Int) {
    let words = Russian()
    func told(_ forms: [String]) -> String { "\(count) " + forms[form] }
    #expect(words.days(count) == told(["день", "дня", "дней"]))
    #expect(words.workingDays(count) == told(["рабочий день", "рабочих дня", "рабочих дней"]))
    #expect(words.calendarDays(count) == told(["календарный день", "календарных дня", "календарных дней"]))
    #expect(words.months(count) == told(["месяц", "месяца", "месяцев"]))
    #expect(words.hours(count) == told(["час", "часа", "часов"]))
    #expect(words.minutes(count) == told(["минута", "минуты", "минут"]))
    #expect(words.originals(count) == told(["подлинник", "подлинника", "подлинников"]))
    #expect(words.cases(count) == told(["дело", "дела", "дел"]))
    #expect(words.parties(count) == told(["участник", "участника", "участников"]))
    #expect(words.items(count) == told(["пункт", "пункта", "пунктов"]))
    #expect(words.entries(count) == told(["запись", "записи", "записей"]))
    #expect(words.hearings(count) == told(["заседание", "заседания", "заседаний"]))
    #expect(words.notices(count) == told(["извещение", "извещения", "извещений"]))
    #expect(words.requests(count) == told(["запрос", "запроса", "запросов"]))
    #expect(words.lines(count) == told(["строка", "строки", "строк"]))
    #expect(words.mistakes(count) == told(["ошибка", "ошибки", "ошибок"]))
    #expect(words.characters(count) == told(["знак", "знака", "знаков"]))
  }

  @Test(
    "A Russian verb agrees with the number, and what is counted along a time with its case",
    arguments: [
      (1, "осталась 1 минута", "идёт 1 минуту"), (2, "осталось 2 минуты", "идёт 2 минуты"), (5, "осталось 5 минут", "идёт 5 минут"),
      (11, "осталось 11 минут", "идёт 11 минут"), (21, "осталась 21 минута", "идёт 21 минуту"),
      (22, "осталось 22 минуты", "идёт 22 минуты"),
    ])
  func russianVerbs(_ count: Int, _ left: String, _ going: String) {
    #expect(Russian().left(minutes: count) == left)
    #expect(Russian().going(minutes: count).hasPrefix(going + ","))
    #expect(Russian().left(seconds: count) == String(left.prefix { $0 != " " }) + " \(count) с")
  }

  @Test("A Kazakh noun stays as it is after any number", arguments: [0, 1, 2, 4, 5, 11, 21, 22, 25, 101, 111])
  func kazakh(_ count: Int) {
    #expect(Kazakh().documents(count) == "\(count) құжат")
    #expect(Kazakh().days(count) == "\(count) күн")
    #expect(Kazakh().cases(count) == "\(count) іс")
  }

  @Test("English has two forms", arguments: [(0, "entries"), (1, "entry"), (2, "entries"), (21, "entries"), (101, "entries")])
  func english(_ count: Int, _ noun: String) { #expect(English().entries(count) == "\(count) " + noun) }

  @Test("How long something was is told in signs that no case changes")
  func spans() {
    #expect([0, 5, 60, 1_100].map { Russian().span($0) } == ["0 мин", "5 мин", "1 ч", "18 ч 20 мин"])
    #expect(Kazakh().span(61) == "1 сағ 1 мин")
    #expect(English().span(61) == "1 h 1 min")
    #expect(Russian().hearingBegun("10:01", late: 1, nil) == "начато 10:01, позже на 1 мин")
  }
}
