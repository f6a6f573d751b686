/// Why a filter expression cannot be read, and where: `at` counts Characters from 0 to the beginning of the term, or to the quote.
public enum FilterProblem: Error, Hashable, Sendable {
  /// No field has this name.
  case unknownField(String, at: Int)
  /// The field does not take this value; `field.expects` says what it takes.
  case badValue(field: FilterField, value: String, at: Int)
  /// A quotation that does not end.
  case unclosedQuote(at: Int)
}

extension Filter {
  /// Reads an expression: words that must all be found, and `field:value` terms, with `-` in front of what must not hold.
  ///
  /// `judge:Ахметова state:preparation readiness:not-ready hearing:2026-11-23..2026-11-27 -from:"ТОО Рассвет" аренда`
  ///
  /// Fields and values may be in English, Russian or Kazakh; days as `DateInput` reads them; `judge:me`, `судья:я` and `судья:мен` mean `me`.
  /// What is quoted is taken as it stands, colons and hyphens too. An empty expression asks for nothing.
  ///
  /// - Parameters:
  ///   - today: the day that `today` and `+5wd` count from.
  ///   - calendar: the court's, for working days.
  ///   - me: the name of the person who asks; nil where it is not known.
  ///   - identity: whether words may be identity numbers of parties too: for a person who may see these.
  /// - Throws: the first term that cannot be read.
  public static func parse(
    _ text: String, today: Day, calendar: WorkingCalendar, me: String? = nil, identity: Bool = false
  ) throws(FilterProblem) -> Filter {
    var terms: [Term] = []
    for token in FilterToken.joiningNumbers(try FilterToken.all(in: text)) {
      guard let name = token.field else {
        if !token.value.isEmpty { terms.append(word(token.value, identity, negated: token.negated)) }
        continue
      }
      guard let field = FilterField(named: name) else { throw .unknownField(name, at: token.place) }
      let reader = FilterValueReader(field: field, token: token, today: today, calendar: calendar, me: me)
      terms.append(try reader.term())
    }
    return Filter(terms)
  }

  /// Reads what is being typed, or was scanned: as `parse`, but what is no expression, for its quotation does not end or its colon is a letter of
  /// another layout, is looked for by its words.
  ///
  /// - Throws: a term that has a field, and cannot be read.
  public static func parse(
    typing text: String, today: Day, calendar: WorkingCalendar, me: String?, identity: Bool
  ) throws(FilterProblem) -> Filter {
    do {
      return try parse(text, today: today, calendar: calendar, me: me, identity: identity)
    } catch .unclosedQuote where !text.contains(":") {
      return words(of: text, identity: identity)
    } catch .unknownField("", _) {
      return words(of: text, identity: identity)
    } catch {
      throw error
    }
  }

  /// A text by its words alone, whatever signs stand in it.
  public static func words(of text: String, identity: Bool) -> Filter {
    let typed = text.split(whereSeparator: \.isWhitespace).map(String.init)
    return Filter(TypedNumber.joined(typed).map { word(typed[$0].joined(separator: " "), identity) })
  }

  private static func word(_ typed: String, _ identity: Bool, negated: Bool = false) -> Term {
    Term(identity ? .wordOrIdentity(typed) : .word(typed), negated: negated)
  }
}

/// Reads what stands behind the colon.
private struct FilterValueReader {
  let field: FilterField
  let token: FilterToken
  let today: Day
  let calendar: WorkingCalendar
  let me: String?

  private var problem: FilterProblem { .badValue(field: field, value: token.value, at: token.place) }
  private var small: String { token.value.lowercased() }

  func term() throws(FilterProblem) -> Filter.Term {
    if field == .questionable { return Filter.Term(.questionable, negated: token.negated == (try word(in: FilterWords.yesNo))) }
    return Filter.Term(try condition(), negated: token.negated)
  }

  private func condition() throws(FilterProblem) -> Filter.Condition {
    switch field {
    case .number: .number(try text())
    case .category: .category(try category())
    case .judge: .judge(try person())
    case .secretary: .secretary(try person())
    case .mine: .mine(try person())
    case .party: .party(try text())
    case .from: .from(try text())
    case .title: .title(try text())
    case .state: .phase(try code(in: FilterWords.phases))
    case .status: .status(try code(in: FilterWords.statuses))
    case .readiness: .ready(try word(in: FilterWords.readiness))
    case .original: .originalMissing(try word(in: FilterWords.original))
    case .hearing: .hearing(try span(.future))
    case .due: .due(try span(.future))
    case .received: .received(try span(.past))
    case .overdue: .overdue(try word(in: FilterWords.yesNo))
    case .late: .late(try word(in: FilterWords.yesNo))
    case .backdated: .backdated(try word(in: FilterWords.yesNo))
    case .suspended: .suspended(try word(in: FilterWords.yesNo))
    case .served: .served(try word(in: FilterWords.yesNo))
    case .unrequested: .unrequested(try word(in: FilterWords.yesNo))
    case .active: .active(try word(in: FilterWords.yesNo))
    case .questionable: .questionable
    }
  }

  private func text() throws(FilterProblem) -> String {
    if token.value.isEmpty { throw problem }
    return token.value
  }

  private func category() throws(FilterProblem) -> String {
    let code = try text()
    return token.quoted ? code : FilterWords.categories[small] ?? code
  }

  private func person() throws(FilterProblem) -> String {
    guard !token.quoted, FilterWords.me.contains(small) else { return try text() }
    guard let me else { throw problem }
    return me
  }

  private func word<Value>(in words: [String: Value]) throws(FilterProblem) -> Value {
    guard let value = words[small] else { throw problem }
    return value
  }

  private func code<Code: RawRepresentable<String>>(in words: [String: Code]) throws(FilterProblem) -> Code {
    if let code = Code(rawValue: small) { return code }
    return try word(in: words)
  }

  private func span(_ direction: DateInput.Direction) throws(FilterProblem) -> Filter.DaySpan {
    if let span = FilterWords.spans[small] { return span }
    guard let (first, last) = ends(of: token.value) else {
      let day = try day(token.value, direction)
      return .days(day...day)
    }
    if first.isEmpty, last.isEmpty { throw problem }
    let from = first.isEmpty ? Day.accepted.lowerBound : try day(first, direction)
    let through = last.isEmpty ? Day.accepted.upperBound : try day(last, direction)
    guard from <= through else { throw problem }
    return .days(from...through)
  }

  private func day(_ text: String, _ direction: DateInput.Direction) throws(FilterProblem) -> Day {
    guard let date = DateInput.parse(text, today: today, calendar: calendar, direction: direction) else { throw problem }
    return date.day
  }

  /// What stands on either side of the first `..`; nil where there is none.
  private func ends(of text: String) -> (String, String)? {
    let characters = Array(text)
    for place in characters.indices.dropLast() where characters[place] == "." && characters[place + 1] == "." {
      return (String(characters[..<place]), String(characters[(place + 2)...]))
    }
    return nil
  }
}
