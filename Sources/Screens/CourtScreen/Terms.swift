import CaseEngine
import Cells
import Wording

/// The terms of procedure on the court's screen: their rows, their form, and what the form asks for.
extension CourtRow {
  static func term(_ term: TermRule, _ sitting: Sitting) -> CourtRow {
    let words = sitting.words
    let length = words.period(term.length)
    let detail = [
      words.named(term.title), length, words.termSpan(words.name(term.start), words.name(term.until)),
      term.prolongation.map { words.prolonged(words.period($0)) } ?? "", words.basis(term.basis),
      term.categories.map { words.category($0) }.joined(separator: ", "), words.inForce(words.day(term.inForceFrom)),
    ].filter { !$0.isEmpty }.joined(separator: " \(sitting.glyphs.dot) ")
    return CourtRow(
      .term(key: term.key, from: term.inForceFrom), [words.named(term.title), length, words.basis(term.basis)], detail: detail)
  }
}

extension CourtForm {
  static func term(_ term: TermRule?, _ rules: CourtRules, _ sitting: Sitting) -> Fields {
    let categories = rules.allCategories
    let events = TermRule.Event.allCases.map(Option.event)
    let units = TermUnit.allCases.map(Option.unit)
    return Fields(
      [.text(.ofCourt(.code), term?.key ?? "", required: true)] + names(term?.title) + [
        .text(.ofCourt(.length), term.map { String($0.length.count) } ?? "", required: true),
        .choice(.ofCourt(.lengthUnit), units, term.map { .unit($0.length.unit) }),
        .choice(.ofCourt(.countedFrom), events, term.map { .event($0.start) }),
        .choice(.ofCourt(.keptWith), events, .event(term?.until ?? .decided)),
        .text(.ofCourt(.prolongation), term?.prolongation.map { String($0.count) } ?? ""),
        .choice(.ofCourt(.prolongationUnit), units, term?.prolongation.map { .unit($0.unit) }),
        .text(.ofCourt(.basis), term?.basis ?? "", required: true),
        .date(.ofCourt(.inForceFrom), sitting.words.day(term?.inForceFrom ?? sitting.today), required: true),
        Field(
          .ofCourt(.categories),
          .picks(PickList(categories.map { .category($0) }) { term?.categories.contains(categories[$0]) ?? false })),
      ])
  }
}

extension Form {
  /// The term as it stands in the form.
  func term(_ sitting: Sitting) throws(BadAnswer) -> TermRule {
    guard let length = try period(.length, .lengthUnit) else { throw BadAnswer(.ofCourt(.length), .missing) }
    guard case .event(let start) = fields.chosen(.ofCourt(.countedFrom)) else { throw BadAnswer(.ofCourt(.countedFrom), .missing) }
    guard case .event(let until) = fields.chosen(.ofCourt(.keptWith)) else { throw BadAnswer(.ofCourt(.keptWith), .missing) }
    let categories = (fields[.ofCourt(.categories)]?.picks?.chosen ?? []).compactMap {
      if case .category(let code) = $0 { code } else { nil }
    }
    if categories.isEmpty { throw BadAnswer(.ofCourt(.categories), .missing) }
    let typed = try required(.ofCourt(.inForceFrom))
    guard let day = DateInput.parse(typed, today: sitting.today, calendar: sitting.rules.calendar, direction: .future)?.day else {
      throw BadAnswer(.ofCourt(.inForceFrom), .notADate)
    }
    return TermRule(
      key: try required(.ofCourt(.code)), categories: categories, start: start, until: until, length: length,
      prolongation: try period(.prolongation, .prolongationUnit), basis: try required(.ofCourt(.basis)), title: try named(sitting),
      inForceFrom: day)
  }

  private func period(_ field: CourtField, _ unit: CourtField) throws(BadAnswer) -> Period? {
    guard let typed = fields.text(.ofCourt(field)) else { return nil }
    guard let count = TypedNumber.number(typed), count <= Period.most else { throw BadAnswer(.ofCourt(field), .notANumber) }
    return switch fields.chosen(.ofCourt(unit)) {
    case .unit(.calendarDays): .calendarDays(count)
    case .unit(.months): .months(count)
    default: .workingDays(count)
    }
  }
}

extension Period {
  fileprivate var unit: TermUnit {
    switch self {
    case .workingDays: .workingDays
    case .calendarDays: .calendarDays
    case .months: .months
    }
  }
}
