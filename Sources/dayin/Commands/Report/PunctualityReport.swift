import ArgumentParser
import CaseEngine
import Exchange
import Wording

/// How punctual hearings are: scheduled against actual, by judge, room, weekday, hour and link, with the reasons.
struct PunctualityReport: CourtCommand {
  static let topic = CommandTopic.reportPunctuality
  @OptionGroup var span: ReportCommands.SpanOptions
  @Flag(help: .of(.csv)) var csv = false
  @OptionGroup var global: GlobalOptions

  func run(at desk: Desk, _ output: Output) async throws {
    let days = try span.days(at: desk)
    let moments = desk.zone.moment(days.lowerBound, .midnight)..<desk.zone.moment(days.upperBound + 1, .midnight)
    var slips: [Slip] = []
    try await desk.slips(SlipQuery(.hearing, in: moments)) {
      slips.append($0)
      return true
    }
    let found = Punctuality.of(slips, in: desk.zone)
    if csv { return try output.write(PunctualityReport.csv(found, desk.words)) }
    try output.give(PunctualityReport.json(found, days, desk.words)) { PunctualityReport.lines(found, desk.words, output) }
  }

  static func json(_ found: Punctuality, _ days: ClosedRange<Day>, _ words: any Wording) -> JSON {
    var by: JSON = .keys([:])
    for division in Punctuality.Division.allCases {
      let groups = found.groups(by: division).map { JSON.keys(["group": code($0.group)]).adding(figures($0.figures)) }
      by = by.adding(JSON.object([JSON.Member(key: division.rawValue, value: .array(groups))]))
    }
    return .keys([
      "from": .text(days.lowerBound.iso), "to": .text(days.upperBound.iso), "all": figures(found.all), "by": by,
      "dates": .keys(["fixed": .int(found.dates.fixed), "held": .int(found.dates.held), "givenUp": .int(found.dates.givenUp)]),
      "lateReasons": .array(found.lateReasons.map(reason)), "putOffReasons": .array(found.putOffReasons.map(reason)),
    ])
  }

  static func csv(_ found: Punctuality, _ words: any Wording) -> String {
    let header = "division,group,begun,late,medianDelay,usualDelay,ended,overran,buffer\n"
    let all = [("all", words.allHearings, found.all)] + found.groups.map { ($0.group.division.rawValue, words.name($0.group), $0.figures) }
    return header
      + all.map { division, group, figures in
        ([division, group] + cells(figures)).map(CSVCell.written).joined(separator: ",") + "\n"
      }.joined()
  }

  private static func lines(_ found: Punctuality, _ words: any Wording, _ output: Output) -> [String] {
    var table = Table(PunctualityColumn.allCases.map { words.heading($0) })
    table.add([words.allHearings] + cells(found.all))
    for division in Punctuality.Division.allCases {
      table.add([words.name(division) + ":"] + cells(nil))
      for (group, figures) in found.groups(by: division) { table.add(["  " + words.name(group)] + cells(figures)) }
    }
    var lines = table.lines(colored: output.isColored) + ["", words.datesHeld(found.dates.held, of: found.dates.fixed)]
    for (title, reasons) in [(words.whyLate, found.lateReasons), (words.whyPutOff, found.putOffReasons)] where !reasons.isEmpty {
      lines += ["", title] + reasons.map { "  " + words.told($0) }
    }
    lines += ["", found.all.buffer.map { words.buffer($0) } ?? words.noBuffer(ended: found.all.ended, least: Punctuality.least)]
    return lines.map { TerminalText.safe($0) }
  }

  private static func cells(_ figures: Punctuality.Figures?) -> [String] {
    guard let figures else { return Array(repeating: "", count: PunctualityColumn.allCases.count - 1) }
    return [
      figures.begun, figures.late, figures.medianDelay, figures.usualDelay, figures.ended, figures.overran, figures.buffer,
    ].map { $0.map(String.init) ?? "" }
  }

  private static func figures(_ figures: Punctuality.Figures) -> JSON {
    .keys([
      "begun": .int(figures.begun), "late": .int(figures.late), "medianDelay": .int(figures.medianDelay),
      "usualDelay": .int(figures.usualDelay), "ended": .int(figures.ended), "overran": .int(figures.overran),
      "buffer": .int(figures.buffer),
    ])
  }

  private static func reason(_ reason: Punctuality.Reason) -> JSON {
    .keys(["cause": .text(reason.cause?.rawValue), "whose": .text(reason.whose?.rawValue), "count": .int(reason.count)])
  }

  private static func code(_ group: Punctuality.Group) -> JSON {
    switch group {
    case .judge(let name): .text(name)
    case .room(let room): .text(room)
    case .weekday(let weekday): .int(weekday.rawValue)
    case .hour(let hour): .int(hour)
    case .remote(let remote): .bool(remote)
    }
  }
}
