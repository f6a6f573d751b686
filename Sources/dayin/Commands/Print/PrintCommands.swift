import ArgumentParser
import CaseEngine
import Foundation
import Printing
import Wording

/// `dayin print …`
struct PrintCommands: CommandGroup {
  static let topic = CommandTopic.printing
  static let commands: [any ParsableCommand.Type] = [
    PrintChecklist.self, PrintCertificate.self, PrintRequestLetter.self, PrintReceipt.self, PrintNotice.self, PrintInventory.self,
    DaySheetOfHearings.self, PublicHearings.self, PrintProposals.self,
  ]
}

extension PrintCommands {
  /// In what form the public list comes.
  enum ListForm: String, ExpressibleByArgument, CaseIterable { case text, html, pdf, csv, ics }

  /// The hearings that everybody may come to, of some days.
  struct PublicHearings: CourtCommand {
    static let topic = CommandTopic.printPublicList
    @Option(help: .of(.hearingFrom)) var from: String?
    @Option(help: .of(.hearingTo)) var to: String?
    @Flag(help: .of(.week)) var week = false
    @Option(help: .of(.listForm)) var format: ListForm?
    @OptionGroup var paper: PaperOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let days = try days(at: desk)
      let hearings = try await desk.store.publicHearings(on: days, in: desk.zone)
      let list = PublicList(court: desk.rules.court, zone: desk.zone, days: days, hearings: hearings)
      if !output.isForPeople { return try output.give(list: list.hearings.map { $0.json(at: desk) }, people: Table(), whenEmpty: "") }
      switch format ?? paper.form(of: ListForm.self) ?? .text {
      case .text: try paper.write(list.paper(in: desk.words), as: .text, output)
      case .html: try paper.write(list.paper(in: desk.words), as: .html, output)
      case .pdf: try paper.write(list.paper(in: desk.words), as: .pdf, output)
      case .csv: try paper.write(list.csv(in: desk.words), output)
      case .ics: try paper.write(list.calendar(in: desk.words, now: desk.clock.now()), output)
      }
    }

    /// A week is this one from Monday to Sunday, or that of the first day; without anything it is the five weeks to come.
    private func days(at desk: Desk) throws -> ClosedRange<Day> {
      if week, to != nil { throw CommandProblem.tooMany(arguments: ["--week", "--to"]) }
      let first = try from.map { try desk.dates.day($0, "--from") } ?? desk.today
      if week {
        let monday = first - (first.weekday.rawValue - 1)
        return monday...(monday + 6)
      }
      let last = try to.map { try desk.dates.day($0, "--to") } ?? first + 34
      if last < first { throw CommandProblem.unreadable(argument: "--to", given: last.iso, possible: [first.iso]) }
      return first...last
    }
  }
}

extension PublicHearing {
  /// The hearing as a list for programs gives it.
  func json(at desk: Desk) -> JSON {
    .keys([
      "number": .text(number), "kind": .text(kind.rawValue), "start": .text(desk.zone.iso(start)), "minutes": .int(minutes),
      "room": .text(room), "judge": .text(judge), "parties": .text(sides(in: desk.words)), "closedInPart": .bool(isClosedInPart),
      "cancelled": .bool(isCancelled), "listeners": .text(listeners), "uid": .text(id),
    ])
  }
}
