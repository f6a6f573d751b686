import CaseEngine
import TestCourt
import Testing

/// Filter expressions, as the command line's contract has them.
@Suite("Filter expressions")
struct FilterParsingTests {
  private let today = day("2026-11-22")

  private func parse(_ text: String, me: String? = nil) throws(FilterProblem) -> Filter {
    try Filter.parse(text, today: today, calendar: TestCourt.calendar, me: me)
  }

  private func conditions(_ text: String) throws -> [Filter.Condition] { try parse(text).terms.map(\.condition) }

  @Test("The example of the contract is read term by term")
  func example() throws {
    let text =
      "judge:Ахметова state:preparation readiness:not-ready overdue:yes hearing:2026-11-23..2026-11-27 status:requested from:\"Рассвет\""
    #expect(
      try conditions(text) == [
        .judge("Ахметова"), .phase(.preparation), .ready(false), .overdue(true), .hearing(.days(day("2026-11-23")...day("2026-11-27"))),
        .status(.requested), .from("Рассвет"),
      ])
  }

  @Test("Words are words, a quotation is one word, and a hyphen in front negates either")
  func words() throws {
    let terms = try parse("аренда -рассвет \"договор аренды\" -\"акт сверки\" 7517-26-00-2/1234 -judge:Ли -").terms
    #expect(
      terms == [
        .init(.word("аренда")), .init(.word("рассвет"), negated: true), .init(.word("договор аренды")),
        .init(.word("акт сверки"), negated: true), .init(.word("7517-26-00-2/1234")), .init(.judge("Ли"), negated: true), .init(.word("-")),
      ])
  }

  @Test("Nothing asks for nothing", arguments: ["", "   ", "\t", "\"\""])
  func nothing(_ text: String) throws {
    #expect(try parse(text).terms.isEmpty)
  }

  @Test(
    "Every field takes its values",
    arguments: [
      ("number:1234", .number("1234")), ("category:commercial", .category("commercial")), ("secretary:Ли", .secretary("Ли")),
      ("party:Рассвет", .party("Рассвет")), ("state:hearing-set", .phase(.hearingSet)), ("readiness:ready", .ready(true)),
      ("hearing:none", .hearing(.none)), ("hearing:any", .hearing(.any)), ("overdue:no", .overdue(false)), ("late:yes", .late(true)),
      ("backdated:yes", .backdated(true)), ("original:missing", .originalMissing(true)), ("original:settled", .originalMissing(false)),
      ("status:waived", .status(.waived)), ("suspended:no", .suspended(false)), ("from:Ким", .from("Ким")),
      ("title:договор", .title("договор")),
      ("due:none", .due(.none)), ("received:any", .received(.any)), ("served:no", .served(false)), ("unrequested:yes", .unrequested(true)),
      ("active:yes", .active(true)), ("questionable:yes", .questionable), ("mine:Ли", .mine("Ли")), ("JUDGE:Ли", .judge("Ли")),
      ("state:READY", .phase(.ready)),
    ] as [(String, Filter.Condition)])
  func fields(_ text: String, _ condition: Filter.Condition) throws {
    #expect(try conditions(text) == [condition])
  }

  @Test(
    "Days are read as people type them, from today; a span may be open at either end",
    arguments: [
      ("hearing:2026-12-10", "2026-12-10", "2026-12-10"), ("hearing:10.12.2026", "2026-12-10", "2026-12-10"),
      ("hearing:today", "2026-11-22", "2026-11-22"), ("hearing:сегодня..+5", "2026-11-22", "2026-11-27"),
      ("hearing:бүгін..+5wd", "2026-11-22", "2026-11-27"), ("hearing:2026-12-10..", "2026-12-10", "2100-12-31"),
      ("hearing:..2026-12-10", "1990-01-01", "2026-12-10"), ("hearing:7.12..9.12", "2026-12-07", "2026-12-09"),
      ("received:20", "2026-11-20", "2026-11-20"), ("due:20", "2026-12-20", "2026-12-20"),
    ])
  func days(_ text: String, _ first: String, _ last: String) throws {
    let span = Filter.DaySpan.days(day(first)...day(last))
    let condition: Filter.Condition =
      switch text.split(separator: ":").first {
      case "hearing": .hearing(span)
      case "due": .due(span)
      default: .received(span)
      }
    #expect(try conditions(text) == [condition])
  }

  @Test(
    "Fields and values may be Russian or Kazakh",
    arguments: [
      ("судья:Ахметова стороны:Рассвет статус:запрошено", "judge:Ахметова party:Рассвет status:requested"),
      ("готовность:не-готово просрочено:да заседание:нет", "readiness:not-ready overdue:yes hearing:none"),
      ("Срок:..2026-12-01 -вручено:да подлинник:нет", "due:..2026-12-01 -served:yes original:missing"),
      ("состояние:приостановлено категория:гражданское", "state:suspended category:civil"),
      ("хатшы:Ли тарап:Рассвет мәртебе:сұратылды", "secretary:Ли party:Рассвет status:requested"),
      ("дайындық:дайын-емес отырыс:жоқ түпнұсқа:бар", "readiness:not-ready hearing:none original:settled"),
      ("санат:азаматтық күй:дайын кеш:иә", "category:civil state:ready late:yes"),
    ])
  func languages(_ text: String, _ english: String) throws {
    #expect(try parse(text) == parse(english))
  }

  @Test("Every field has a name in Russian and in Kazakh, and every name leads to its field")
  func everyField() {
    for field in FilterField.allCases { #expect(FilterField(named: field.rawValue) == field) }
    let russian = [
      "номер", "категория", "судья", "секретарь", "стороны", "состояние", "готовность", "заседание", "просрочено", "запоздало",
      "задним-числом", "подлинник", "статус", "приостановлено", "от", "название", "срок", "получено", "вручено", "без-запроса", "в-работе",
      "сомнительно", "моё",
    ]
    let kazakh = [
      "нөмірі", "санат", "судья", "хатшы", "тараптар", "күйі", "дайындық", "отырыс", "мерзімі-өткен", "кеш", "кері-күнмен", "түпнұсқа",
      "мәртебе", "тоқтатылған", "кімнен", "атауы", "мерзім", "алынды", "тапсырылды", "сұратусыз", "жұмыста", "күмәнді", "менікі",
    ]
    #expect(russian.map { FilterField(named: $0) } == FilterField.allCases)
    #expect(kazakh.map { FilterField(named: $0.uppercased()) } == FilterField.allCases)
  }

  @Test("I am whoever asks; quoted, the word is a name like any other", arguments: ["judge:me", "судья:я", "судья:Мен"])
  func me(_ text: String) throws {
    #expect(try parse(text, me: "Ахметова С. Қ.").terms == [.init(.judge("Ахметова С. Қ."))])
    #expect(throws: FilterProblem.self) { try parse(text) }
    #expect(try parse("судья:\"я\"", me: "Ахметова С. Қ.").terms == [.init(.judge("я"))])
  }

  @Test(
    "What cannot be read is told with its place",
    arguments: [
      ("аренда judje:Ли", .unknownField("judje", at: 7)), (":Ли", .unknownField("", at: 0)),
      ("state:gone", .badValue(field: .state, value: "gone", at: 0)), ("judge:", .badValue(field: .judge, value: "", at: 0)),
      ("x hearing:2026-02-30", .badValue(field: .hearing, value: "2026-02-30", at: 2)),
      ("hearing:2026-12-10..2026-12-01", .badValue(field: .hearing, value: "2026-12-10..2026-12-01", at: 0)),
      ("hearing:..", .badValue(field: .hearing, value: "..", at: 0)), ("-overdue:maybe", .badValue(field: .overdue, value: "maybe", at: 0)),
      ("from:\"Рассвет", .unclosedQuote(at: 5)),
    ] as [(String, FilterProblem)])
  func problems(_ text: String, _ problem: FilterProblem) {
    #expect(throws: problem) { try parse(text) }
  }

  @Test("A colon or a hyphen inside of quotes is part of the word")
  func literally() throws {
    #expect(try conditions("\"10:30\" \"-акт\" title:\"а \\\"б\\\" \\\\\"") == [.word("10:30"), .word("-акт"), .title("а \"б\" \\")])
  }

  @Test("Whatever a filter asks for prints as an expression that reads as the same filter", arguments: UInt64(1)...50)
  func roundTrip(_ seed: UInt64) throws {
    var chances = Chances(seed: seed)
    for _ in 0..<40 {
      let filter = Filter.guess(using: &chances)
      #expect(try parse(filter.text, me: "Никто") == filter, "\(filter.text)")
    }
  }

  @Test("Every saved view prints as an expression that reads as the same filter", arguments: SavedView.allCases)
  func views(_ view: SavedView) throws {
    let filter = view.filter(for: "Ахметова С. Қ.", on: today)
    #expect(try parse(filter.text) == filter)
  }
}
