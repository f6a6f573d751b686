import ArgumentParser
import CaseEngine
import Wording

/// `dayin templates …`
struct TemplateCommands: CommandGroup {
  static let topic = CommandTopic.templates
  static let commands: [any ParsableCommand.Type] = [List.self, Show.self, Add.self, Remove.self, NoticeTemplateCommands.self]

  struct List: CourtCommand {
    static let topic = CommandTopic.templatesList
    @Option(help: .of(.templateCategory)) var category: TypedText?
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      try output.give(templates: desk.rules.templates.filter { category == nil || $0.category == category?.text }, in: desk.words)
    }
  }

  struct Show: CourtCommand {
    static let topic = CommandTopic.templatesShow
    @Argument(help: .of(.templateTitle)) var title: TypedText
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let found = desk.rules.templates.filter { $0.isCalled(title.text) }
      if found.isEmpty { throw Refused(refusal: .nothingByThatName(.template, name: title.text)) }
      try output.give(templates: found, in: desk.words)
    }
  }

  struct Add: CourtCommand {
    static let topic = CommandTopic.templatesAdd
    @Option(help: .of(.templateCategory)) var category: TypedText
    @Option(help: .of(.title)) var title: TypedText
    @OptionGroup var names: TranslationOptions
    @Option(help: .of(.templateFrom)) var from: [PartyRole] = []
    @Option(help: .of(.original)) var original: OriginalRequirement = .none
    @Flag(help: .of(.preselected)) var preselected = false
    @Option(help: .of(.basis)) var basis: TypedText?
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let template = DocumentTemplate(
        category: category.text, title: names.named(title), from: from, original: original, preselected: preselected,
        basis: basis?.text ?? "")
      _ = try await desk.enter(settings: [.addTemplate(template)])
      try output.give(templates: [template], in: desk.words)
    }
  }

  struct Remove: CourtCommand {
    static let topic = CommandTopic.templatesRemove
    @Argument(help: .of(.templateTitle)) var title: TypedText
    @Option(help: .of(.templateCategory)) var category: TypedText?
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let found = desk.rules.templates.filter { $0.isCalled(title.text) && (category == nil || $0.category == category?.text) }
      let court = try await desk.enter(settings: [.removeTemplate(title: title.text, category: category.text)])
      try output.give(
        templates: court.rules.templates.filter { template in found.contains { $0.category == template.category } }, in: desk.words)
    }
  }
}

extension DocumentTemplate {
  fileprivate func json(in words: any Wording) -> JSON {
    .keys([
      "category": .text(category), "title": .text(words.named(title)), "from": .texts(from.map(\.rawValue)),
      "original": .text(original.rawValue), "preselected": .bool(preselected), "basis": .text(basis.isEmpty ? nil : basis),
      "titles": .keys(["kk": .text(title.kk), "ru": .text(title.ru), "en": .text(title.en)]),
    ])
  }
}

extension Output {
  fileprivate func give(templates: [DocumentTemplate], in words: any Wording) throws {
    var table = Table([.category, .title, .from, .original, .preselected, .basis].map { words.heading($0) })
    for template in templates {
      table.add([
        template.category, words.named(template.title), template.from.map { words.name($0) }.joined(separator: ", "),
        words.name(template.original), words.yesNo(template.preselected), words.basis(template.basis),
      ])
    }
    try give(list: templates.map { $0.json(in: words) }, people: table, whenEmpty: words.nothingFound)
  }
}
