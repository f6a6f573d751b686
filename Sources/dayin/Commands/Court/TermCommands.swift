import ArgumentParser
import CaseEngine
import Wording

extension TermRule.Event: ExpressibleByArgument {}

/// `dayin terms …`
struct TermCommands: CommandGroup {
  static let topic = CommandTopic.terms
  static let commands: [any ParsableCommand.Type] = [List.self, Show.self, Set.self, Remove.self]

  struct List: CourtCommand {
    static let topic = CommandTopic.termsList
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws { try output.give(terms: desk.rules.terms.rules, in: desk.words) }
  }

  struct Show: CourtCommand {
    static let topic = CommandTopic.termsShow
    @Argument(help: .of(.termKey)) var key: TypedText
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let found = desk.rules.terms.rules.filter { $0.key == key.text }
      if found.isEmpty { throw Refused(refusal: .nothingByThatName(.term, name: key.text)) }
      try output.give(terms: found, in: desk.words)
    }
  }

  /// Sets a term; of the terms of one key, the last in force counts.
  struct Set: CourtCommand {
    static let topic = CommandTopic.termsSet
    @Argument(help: .of(.termKey)) var key: TypedText
    @Option(help: .of(.termLength)) var length: String
    @Option(help: .of(.termStart)) var start: TermRule.Event
    @Option(help: .of(.termUntil)) var until: TermRule.Event
    @Option(help: .of(.termCategories)) var category: [TypedText]
    @Option(help: .of(.termProlongation)) var prolongation: String?
    @Option(help: .of(.basis)) var basis: TypedText
    @Option(help: .of(.title)) var title: TypedText
    @OptionGroup var names: TranslationOptions
    @Option(help: .of(.termInForce)) var inForceFrom: String
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let term = TermRule(
        key: key.text, categories: category.map(\.text).unrepeated, start: start, until: until, length: try period(length, "--length"),
        prolongation: try prolongation.map { try period($0, "--prolongation") }, basis: basis.text, title: names.named(title),
        inForceFrom: try desk.dates.day(inForceFrom, "--in-force-from"))
      let court = try await desk.enter(settings: [.setTerm(term)])
      try output.give(terms: court.rules.terms.rules.filter { $0.key == key.text }, in: desk.words)
    }

    private func period(_ text: String, _ argument: String) throws -> Period {
      guard let period = DateReading.period(text) else {
        throw CommandProblem.unreadable(argument: argument, given: text, possible: ["+5d", "+5wd", "+1m"])
      }
      return period
    }
  }

  /// Removes a term: one version of it, or all where no day is named.
  struct Remove: CourtCommand {
    static let topic = CommandTopic.termsRemove
    @Argument(help: .of(.termKey)) var key: TypedText
    @Option(help: .of(.termInForce)) var inForceFrom: String?
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let from = try inForceFrom.map { try desk.dates.day($0, "--in-force-from") }
      try output.give(terms: try await desk.enter(settings: [.removeTerm(key: key.text, from: from)]).rules.terms.rules, in: desk.words)
    }
  }
}

extension Period {
  /// As the command line takes it: `+10wd`.
  fileprivate var code: String {
    switch self {
    case .workingDays: "+" + String(count) + "wd"
    case .calendarDays: "+" + String(count) + "d"
    case .months: "+" + String(count) + "m"
    }
  }
}

extension TermRule {
  fileprivate func json(in words: any Wording) -> JSON {
    .keys([
      "key": .text(key), "title": .text(words.named(title)), "categories": .texts(categories), "start": .text(start.rawValue),
      "until": .text(until.rawValue), "length": .text(length.code), "prolongation": .text(prolongation?.code), "basis": .text(basis),
      "inForceFrom": .text(inForceFrom.iso),
    ])
  }
}

extension Output {
  fileprivate func give(terms: [TermRule], in words: any Wording) throws {
    var table = Table(
      [.key, .term, .categories, .length, .prolongation, .countedFrom, .keptWith, .basis, .inForceFrom].map { words.heading($0) })
    for term in terms {
      table.add([
        term.key, words.named(term.title), term.categories.joined(separator: ", "), words.period(term.length),
        term.prolongation.map { words.period($0) } ?? "", term.start.rawValue, term.until.rawValue, words.basis(term.basis),
        words.day(term.inForceFrom),
      ])
    }
    try give(list: terms.map { $0.json(in: words) }, people: table, whenEmpty: words.nothingFound)
  }
}
