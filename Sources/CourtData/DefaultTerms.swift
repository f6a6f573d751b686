import CaseEngine

/// The procedural terms with which a register begins. A court edits its own copy. Source: rules, section 4.
public enum DefaultTerms {
  /// Terms of civil, commercial, family, administrative and criminal cases.
  public static let table = TermTable(rules: read(text).compactMap { $0 }, titles: titles)

  /// How the claim and the response to it are called on the pick lists, and what people shorten it to.
  private static let titles = ClaimTitles(
    claim: [
      "Исковое заявление", "Иск", "Административный иск", "Талап қою арызы", "Талап арыз", "Әкімшілік талап қою",
      "Statement of claim", "Claim", "Administrative claim",
    ],
    response: ["Отзыв", "Талап қоюға пікір", "Жауапкердің пікірі", "Пікір", "Response"])

  /// A rule for each block, nil for one that cannot be read.
  static func read(_ text: String) -> [TermRule?] {
    Blocks.lines(of: text).map { block in
      guard block.count == 6, let title = Blocks.name(block, at: 3) else { return nil }
      let fields = Blocks.fields(block[0])
      let events = Blocks.fields(block[1])
      guard fields.count == 5, events.count == 2, let length = period(fields[2]), let since = Day(iso: fields[4]),
        let start = TermRule.Event(rawValue: String(events[0])), let until = TermRule.Event(rawValue: String(events[1])),
        fields[3] == "-" || period(fields[3]) != nil
      else { return nil }
      return TermRule(
        key: String(fields[0]), categories: Blocks.parts(fields[1], ",").map(String.init), start: start, until: until, length: length,
        prolongation: period(fields[3]), basis: String(block[2]), title: title, inForceFrom: since)
    }
  }

  /// `20wd`, `15d`, `2m`; nil for anything else.
  private static func period(_ text: Substring) -> Period? {
    let digits = text.prefix { $0.isNumber }
    guard let count = Int(digits) else { return nil }
    switch text.dropFirst(digits.count) {
    case "wd": return .workingDays(count)
    case "d": return .calendarDays(count)
    case "m": return .months(count)
    default: return nil
    }
  }

  // A block: key, categories, length, prolongation, in force from; counted from, kept with; article; title in Kazakh, Russian, English.
  static let text = """
    preparation civil,commercial,family 20wd 1m 2016-01-01
    accepted preparation-ended
    CPC art. 164
    Істі сот талқылауына дайындау
    Подготовка дела к судебному разбирательству
    Preparation of the case for trial

    response civil,commercial,family 10wd - 2016-01-01
    claim-served response-received
    CPC art. 166
    Талап қоюға пікір
    Отзыв на иск
    Response to the claim

    trial-start civil,commercial,family 20wd - 2016-01-01
    preparation-ended trial-began
    CPC art. 173
    Сот талқылауын бастау
    Начало судебного разбирательства
    Start of the trial

    consideration civil,commercial,family 2m - 2016-01-01
    preparation-ended decided
    CPC art. 183
    Істі қарау және шешу
    Рассмотрение и разрешение дела
    Consideration of the case

    response administrative 10wd - 2021-07-01
    claim-served response-received
    APPC art. 131–148
    Талап қоюға пікір
    Отзыв на иск
    Response to the claim

    consideration administrative 3m 3m 2021-07-01
    registered decided
    APPC art. 131–148
    Істі қарау және шешу
    Рассмотрение и разрешение дела
    Consideration of the case

    order-on-receipt criminal 5d - 2015-01-01
    registered preparation-ended
    CrPC art. 319
    Түскен іс бойынша шешім
    Решение по поступившему делу
    Order on the case received

    trial-start criminal 15d 15d 2015-01-01
    preparation-ended trial-began
    CrPC art. 319–330
    Басты сот талқылауын бастау
    Начало главного судебного разбирательства
    Start of the main trial
    """
}
