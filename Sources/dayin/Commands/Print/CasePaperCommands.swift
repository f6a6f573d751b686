import ArgumentParser
import CaseEngine
import Printing
import Wording

/// A command that prints a paper of one case. Without `--lang` it is in the language of the case.
protocol CasePaperCommand: CourtCommand {
  static var sheet: CaseSheet { get }
  var about: CaseArgument { get }
  var printing: CasePaperOptions { get }
  /// What the paper is asked to be of.
  func order(at desk: Desk) throws -> CasePapers.Order
}

/// In what form a paper of a case is printed, and where to.
struct CasePaperOptions: ParsableArguments {
  @Option(help: .of(.sheetForm)) var format: SheetForm?
  @OptionGroup var paper: PaperOptions
}

extension CasePaperCommand {
  func order(at desk: Desk) throws -> CasePapers.Order { CasePapers.Order() }

  func run(at desk: Desk, _ output: Output) async throws {
    let file = try await desk.file(about.number)
    let papers = CasePapers(
      file, under: desk.rules, card: try await desk.store.book().contacts.state.own, today: desk.today, sender: desk.actor.name,
      asked: global.lang, screen: desk.words.language)
    let order = try order(at: desk)
    let made: PrintedPaper
    let gaps: [Refusal]
    do throws(Refusal) {
      made = try papers.paper(Self.sheet, order)
      gaps = Self.sheet == .notice ? try papers.gaps(order) : []
    } catch {
      throw Refused(refusal: error, file: file)
    }
    // What cannot go yet is said where it is read first, not on the paper alone.
    for gap in gaps { output.tell(TerminalText.safe(desk.words.refusal(gap, in: file.state, under: desk.rules))) }
    let form = printing.format ?? printing.paper.form(of: SheetForm.self) ?? .text
    if output.isForPeople { return try printing.paper.write(made, as: form, output) }
    if printing.paper.file != nil { try printing.paper.write(made, as: form, output) }
    try output.give(
      .keys([
        "number": .text(file.number?.text), "paper": .text(Self.sheet.rawValue), "language": .text(made.language.rawValue),
        "version": .int(file.version), "text": .text(made.text), "file": .text(printing.paper.file),
        "incomplete": Self.sheet == .notice ? .array(gaps.flatMap(\.details)) : .null,
      ])
    ) { [] }
  }
}

extension PrintCommands {
  /// The readiness checklist as it is today.
  struct PrintChecklist: CasePaperCommand {
    static let topic = CommandTopic.printChecklist
    static let sheet = CaseSheet.checklist
    @OptionGroup var about: CaseArgument
    @OptionGroup var printing: CasePaperOptions
    @OptionGroup var global: GlobalOptions
  }

  /// What the judge signed.
  struct PrintCertificate: CasePaperCommand {
    static let topic = CommandTopic.printCertificate
    static let sheet = CaseSheet.certificate
    @OptionGroup var about: CaseArgument
    @OptionGroup var printing: CasePaperOptions
    @OptionGroup var global: GlobalOptions
  }

  /// Letters to whoever owes documents.
  struct PrintRequestLetter: CasePaperCommand {
    static let topic = CommandTopic.printRequestLetter
    static let sheet = CaseSheet.requestLetter
    @OptionGroup var about: CaseArgument
    @Argument(help: .of(.paperDocuments)) var documents: [DocumentNumber] = []
    @Option(help: .of(.letterTo)) var to: PartyNumber?
    @OptionGroup var printing: CasePaperOptions
    @OptionGroup var global: GlobalOptions

    func order(at desk: Desk) throws -> CasePapers.Order {
      var order = CasePapers.Order()
      (order.documents, order.party) = (documents.map(\.id), to?.id)
      return order
    }
  }

  /// Receipts for what was taken in.
  struct PrintReceipt: CasePaperCommand {
    static let topic = CommandTopic.printReceipt
    static let sheet = CaseSheet.receipt
    @OptionGroup var about: CaseArgument
    @Argument(help: .of(.paperDocuments)) var documents: [DocumentNumber] = []
    @Option(name: .customLong("on"), help: .of(.takenInOn)) var on: String?
    @Option(help: .of(.takenInUnder)) var number: TypedText?
    @Option(help: .of(.handedInBy)) var from: PartyNumber?
    @OptionGroup var printing: CasePaperOptions
    @OptionGroup var global: GlobalOptions

    func order(at desk: Desk) throws -> CasePapers.Order {
      var order = CasePapers.Order()
      (order.documents, order.party, order.number) = (documents.map(\.id), from?.id, number.text)
      order.day = try on.map { try desk.dates.day($0, "--on") }
      return order
    }
  }

  /// Notices as they were written.
  struct PrintNotice: CasePaperCommand {
    static let topic = CommandTopic.printNotice
    static let sheet = CaseSheet.notice
    @OptionGroup var about: CaseArgument
    @Argument(help: .of(.paperNotices)) var notices: [NoticeNumber] = []
    @Option(help: .of(.letterTo)) var to: PartyNumber?
    @OptionGroup var printing: CasePaperOptions
    @OptionGroup var global: GlobalOptions

    func order(at desk: Desk) throws -> CasePapers.Order {
      var order = CasePapers.Order()
      (order.notices, order.party) = (notices.map(\.id), to?.id)
      return order
    }
  }

  /// Every document that was received.
  struct PrintInventory: CasePaperCommand {
    static let topic = CommandTopic.printInventory
    static let sheet = CaseSheet.inventory
    @OptionGroup var about: CaseArgument
    @OptionGroup var printing: CasePaperOptions
    @OptionGroup var global: GlobalOptions
  }
}
