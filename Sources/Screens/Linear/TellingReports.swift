import CaseEngine
import Cells
import Wording

/// A report as it is told: its name, its days, then the figure with each of its columns.
extension Console {
  var toldReports: Scene {
    let question = reports.question(on: sitting.today)
    let lines =
      toldPlace + [
        ToldLine(.panes, ReportName.allCases.map { words.report($0) }.joined(separator: ", "), .inFull),
        ToldLine(.pane, words.report(reports.name)), ToldLine(.view, words.span(question)),
      ]
    guard let report = reports.report else {
      let text = reports.failure.map { words.storeError($0) } ?? words.loading
      return Scene(identity: .place(.reports), lines: lines + [toldKeys], item: ToldItem(.nothing, text))
    }
    let place = reports.scroller.selected
    let item =
      reports.line.map { ToldItem(.text(place), figureStory($0, report), place: toldPlace(place, of: reports.lines.count)) }
      ?? ToldItem(.nothing, words.nothingHereYet)
    return Scene(identity: .place(.reports), lines: lines + [toldKeys], item: item)
  }
}
