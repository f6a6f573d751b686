import ArgumentParser
import CaseEngine
import Foundation
import Wording

/// `dayin templates notice …`: the words of the court's notices.
struct NoticeTemplateCommands: CommandGroup {
  static let topic = CommandTopic.noticeTemplates
  static let commands: [any ParsableCommand.Type] = [List.self, Show.self, Edit.self, Check.self, Reset.self]

  /// Which words.
  struct Which: ParsableArguments {
    @Argument(help: .of(.noticeKind)) var kind: NoticeKind
    @Argument(help: .of(.noticeLanguage)) var language: NoticeLanguage

    func template(at desk: Desk) throws -> NoticeTemplate {
      guard let found = desk.rules.notices.template(kind, language) else { throw Refused(refusal: .notice(.noTemplate(kind, language))) }
      return found
    }
  }

  /// Words as somebody wrote them, here or in a file.
  struct Words: ParsableArguments {
    @Option(help: .of(.templateHeading)) var title: TypedText?
    @Option(help: .of(.templateText)) var text: TypedText?
    @Option(name: .customLong("file"), help: .of(.templateFile)) var file: TypedText?

    func template(changing template: NoticeTemplate) throws -> NoticeTemplate {
      if text != nil, file != nil { throw CommandProblem.tooMany(arguments: ["--text", "--file"]) }
      var template = template
      if let title { template.title = title.text }
      if let text { template.text = text.text }
      if let file {
        guard let read = String(validating: try PlainFile.bytes(of: file.text), as: UTF8.self) else {
          throw CommandProblem.fileUnreadable(path: file.text)
        }
        var lines = read.precomposedStringWithCanonicalMapping.replacingOccurrences(of: "\r\n", with: "\n")
        while lines.last == "\n" { lines.removeLast() }
        template.text = lines
      }
      return template
    }
  }

  struct List: CourtCommand {
    static let topic = CommandTopic.noticeTemplatesList
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws { try output.give(noticeTemplates: desk.rules.notices, in: desk.words) }
  }

  struct Show: CourtCommand {
    static let topic = CommandTopic.noticeTemplatesShow
    @OptionGroup var which: Which
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let template = try which.template(at: desk)
      try output.give(template.json) {
        ([template.title, ""] + template.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)).map {
          TerminalText.safe($0)
        }
      }
    }
  }

  struct Edit: CourtCommand {
    static let topic = CommandTopic.noticeTemplatesEdit
    @OptionGroup var which: Which
    @OptionGroup var written: Words
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let empty = NoticeTemplate(kind: which.kind, language: which.language, title: "", text: "")
      let template = try written.template(changing: desk.rules.notices.template(which.kind, which.language) ?? empty)
      let court = try await desk.enter(settings: [.notices(.setTemplate(template))])
      try output.give(noticeTemplates: court.rules.notices, in: desk.words)
    }
  }

  /// Says what is wrong with words before they are taken.
  struct Check: CourtCommand {
    static let topic = CommandTopic.noticeTemplatesCheck
    @OptionGroup var which: Which
    @OptionGroup var written: Words
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let template = try written.template(changing: try which.template(at: desk))
      let problem = template.problem
      try output.give(template.json.adding(["problem": .text(problem.map { desk.words.problem($0) })])) {
        [TerminalText.safe(problem.map { desk.words.problem($0) } ?? desk.words.templateSound)]
      }
      if problem != nil { throw AnswerGiven(status: .refused) }
    }
  }

  struct Reset: CourtCommand {
    static let topic = CommandTopic.noticeTemplatesReset
    @OptionGroup var which: Which
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let court = try await desk.enter(settings: [.notices(.resetTemplate(which.kind, which.language))])
      try output.give(noticeTemplates: court.rules.notices, in: desk.words)
    }
  }
}

extension NoticeTemplate {
  fileprivate var json: JSON {
    .keys([
      "kind": .text(kind.rawValue), "language": .text(language.rawValue), "title": .text(title), "text": .text(text),
      "placeholders": .texts(NoticePlaceholder.possible(in: kind).map(\.rawValue)),
      "required": .texts(NoticePlaceholder.required(of: kind).map(\.rawValue)),
    ])
  }
}

extension Output {
  fileprivate func give(noticeTemplates rules: NoticeRules, in words: any Wording) throws {
    let templates = NoticeKind.allCases.flatMap { kind in NoticeLanguage.allCases.compactMap { rules.template(kind, $0) } }
    var table = Table([.kind, .language, .heading].map { words.heading($0) })
    for template in templates { table.add([template.kind.rawValue, template.language.rawValue, template.title]) }
    try give(list: templates.map { $0.json }, people: table, whenEmpty: words.nothingFound)
  }
}
