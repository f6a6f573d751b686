import ArgumentParser
import CaseEngine
import Wording

extension NoticeCommands {
  /// The notices of one case; or those of all cases that somebody has to see to: to send, not delivered, without an outcome.
  struct List: CourtCommand {
    static let topic = CommandTopic.noticeList
    @Argument(help: .of(.caseNumber)) var number: TypedText?
    @Option(help: .of(.noticeStatus)) var status: NoticeStatus?
    @Flag(help: .of(.noticeAll)) var all = false
    @Flag(help: .of(.untold)) var untold = false
    @OptionGroup var across: AcrossOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      if untold, status != nil || all { throw CommandProblem.tooMany(arguments: ["--untold", all ? "--all" : "--status"]) }
      if let number { return try listOne(try await desk.file(number), desk, output) }
      if untold { return try await listUntold(desk, output) }
      let kinds = status.map { [$0.kind] } ?? [.notice, .undeliveredNotice, .sentNotice]
      let queries = kinds.map { across.query($0, isOpen: all || status != nil ? nil : true, at: desk) }
      try await desk.tell(queries, across, NoticeSlip.headings, output) { slip in
        slip.body.notice.flatMap { wants($0) ? $0.row(slip, at: desk) : nil }
      } json: { slip in
        slip.body.notice.flatMap { wants($0) ? $0.json(slip, at: desk) : nil }
      }
    }

    private func wants(_ notice: NoticeSlip) -> Bool { status == nil || notice.status == status }

    /// Hearings from now on that participants are still to be told of.
    private func listUntold(_ desk: Desk, _ output: Output) async throws {
      try await desk.tell([across.untold(at: desk)], across, UntoldSlip.headings, output) { slip in
        if case .untold(let untold) = slip.body { untold.row(slip, at: desk) } else { nil }
      } json: { slip in
        if case .untold(let untold) = slip.body { untold.json(slip, at: desk) } else { nil }
      }
    }

    private func listOne(_ file: CaseFile, _ desk: Desk, _ output: Output) throws {
      let writer = CaseJSON(file, at: desk)
      if untold {
        let slips = (file.listed(under: desk.rules)?.slips ?? []).filter { $0.kind == .untold && desk.zone.day(of: $0.at) >= desk.today }
        var table = Table(UntoldSlip.headings.map { desk.words.heading($0) })
        var list: [JSON] = []
        for slip in slips {
          guard case .untold(let untold) = slip.body else { continue }
          table.rows.append(untold.row(slip, at: desk))
          list.append(untold.json(slip, at: desk))
        }
        return try output.give(list: list, people: table, whenEmpty: desk.words.nothingFound)
      }
      let records = file.state.notices.all.filter { status == nil || $0.status == status }
      try output.give(
        list: records.map { writer.notice($0) }, people: CaseText(file, at: desk).notices(records), whenEmpty: desk.words.nothingFound)
    }
  }
}

extension NoticeStatus {
  /// The list across cases in which a notice stands so.
  fileprivate var kind: SlipKind {
    switch self {
    case .waiting, .discarded: .notice
    case .sent, .delivered, .refused: .sentNotice
    case .notDelivered: .undeliveredNotice
    }
  }
}
