extension Filter {
  /// The filter as an expression, in the codes of the command line: what `parse` reads as the same filter.
  ///
  /// Words and names must not be empty, and days lie in the years that a register takes.
  public var text: String {
    // Words that are numbers might be read as one that was typed with spaces in it: then they are quoted.
    let words = terms.map { $0.negated ? "" : $0.condition.word ?? "" }
    let quotes = TypedNumber.joined(words).contains { $0.count > 1 }
    return terms.map { term in
      if quotes, let word = term.condition.word { (term.negated ? "-" : "") + Quoting.quoted(word) } else { term.text }
    }.joined(separator: " ")
  }
}

extension Filter.Term {
  /// The term as an expression.
  public var text: String { (negated ? "-" : "") + condition.text }
}

extension Filter.Condition {
  /// The condition as an expression.
  public var text: String {
    switch self {
    case .word(let word), .wordOrIdentity(let word): Quoting.word(word)
    case .number(let text): FilterField.number.text(Quoting.value(text))
    case .category(let code):
      FilterField.category.text(FilterWords.categories[code.lowercased()] == nil ? Quoting.value(code) : Quoting.quoted(code))
    case .judge(let name): FilterField.judge.text(Quoting.person(name))
    case .secretary(let name): FilterField.secretary.text(Quoting.person(name))
    case .mine(let name): FilterField.mine.text(Quoting.person(name))
    case .party(let name): FilterField.party.text(Quoting.value(name))
    case .from(let name): FilterField.from.text(Quoting.value(name))
    case .title(let title): FilterField.title.text(Quoting.value(title))
    case .phase(let phase): FilterField.state.text(phase.rawValue)
    case .status(let status): FilterField.status.text(status.rawValue)
    case .ready(let ready): FilterField.readiness.text(ready ? "ready" : "not-ready")
    case .originalMissing(let missing): FilterField.original.text(missing ? "missing" : "settled")
    case .hearing(let span): FilterField.hearing.text(span.text)
    case .due(let span): FilterField.due.text(span.text)
    case .received(let span): FilterField.received.text(span.text)
    case .overdue(let wanted): FilterField.overdue.text(wanted)
    case .late(let wanted): FilterField.late.text(wanted)
    case .backdated(let wanted): FilterField.backdated.text(wanted)
    case .suspended(let wanted): FilterField.suspended.text(wanted)
    case .served(let wanted): FilterField.served.text(wanted)
    case .unrequested(let wanted): FilterField.unrequested.text(wanted)
    case .active(let wanted): FilterField.active.text(wanted)
    case .questionable: FilterField.questionable.text(true)
    }
  }
}

extension Filter.Condition {
  /// The word that is looked for; nil for what has a field.
  public var word: String? {
    switch self {
    case .word(let word), .wordOrIdentity(let word): word
    default: nil
    }
  }
}

extension Filter.DaySpan {
  /// The span as an expression.
  public var text: String {
    switch self {
    case .none: return "none"
    case .any: return "any"
    case .days(let days):
      if days.lowerBound == days.upperBound { return days.lowerBound.iso }
      let first = days.lowerBound == Day.accepted.lowerBound ? "" : days.lowerBound.iso
      let last = days.upperBound == Day.accepted.upperBound ? "" : days.upperBound.iso
      return first.isEmpty && last.isEmpty ? days.lowerBound.iso + ".." : first + ".." + last
    }
  }
}

extension FilterField {
  fileprivate func text(_ value: String) -> String { rawValue + ":" + value }

  fileprivate func text(_ wanted: Bool) -> String { text(wanted ? "yes" : "no") }
}

/// When a value must be quoted, so that it is read as it stands.
private enum Quoting {
  static func word(_ text: String) -> String { text.contains(":") || text.first == "-" ? quoted(text) : value(text) }

  static func person(_ name: String) -> String { FilterWords.me.contains(name.lowercased()) ? quoted(name) : value(name) }

  static func value(_ text: String) -> String {
    text.isEmpty || text.contains(where: { $0.isWhitespace || $0 == "\"" || $0 == "\\" }) ? quoted(text) : text
  }

  static func quoted(_ text: String) -> String {
    var inside = ""
    for character in text {
      if character == "\"" || character == "\\" { inside.append("\\") }
      inside.append(character)
    }
    return "\"" + inside + "\""
  }
}
