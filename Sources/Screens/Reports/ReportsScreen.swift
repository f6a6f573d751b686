import CaseEngine
import Cells
import Wording

/// The figures of the court: a report, the days that it speaks of, and its lines.
struct ReportsScreen: Hashable, Sendable {
  var name = ReportName.recommendations
  /// By how many of its columns the days are moved, away from the usual ones.
  var shift = 0
  private(set) var report: Report?
  var failure: StoreError?
  private(set) var lines: [ReportLine] = []
  private(set) var scroller = Scroller()

  var line: ReportLine? { lines.indices.contains(scroller.selected) ? lines[scroller.selected] : nil }

  /// What it asks on a day.
  func question(on today: Day) -> ReportQuestion { ReportQuestion(name, shift: shift, today: today) }

  /// Takes a report in. The selection stays on the same figure.
  mutating func takeIn(_ report: Report, _ sitting: Sitting, height: Int) {
    let selected = line?.row
    self.report = report
    failure = nil
    renew(sitting)
    let place =
      lines.firstIndex { $0.row?.figure == selected?.figure && $0.row?.subject == selected?.subject && selected != nil }
      ?? lines.firstIndex { $0.row != nil } ?? 0
    scroller.select(place, of: lines.count, height: height)
  }

  /// Makes every line anew.
  mutating func renew(_ sitting: Sitting) { lines = report.map { ReportLine.lines(of: $0, sitting) } ?? [] }

  /// Another report, or other days: what was shown is no longer meant.
  mutating func begin(_ name: ReportName, shift: Int) {
    (self.name, self.shift) = (name, shift)
    report = nil
    failure = nil
    lines = []
    scroller = Scroller()
  }

  mutating func move(_ action: Action, height: Int) -> Bool { scroller.move(action, of: lines.count, height: height) }
  mutating func scroll(_ height: Int) { scroller.move(0, of: lines.count, height: height) }
}

/// A line of a report: a figure with its numbers, or the recommendation over some.
struct ReportLine: Hashable, Sendable {
  let label: String
  /// Nil for a heading.
  let row: Report.Row?
  /// The largest number beside which its bar is drawn.
  var most = 0

  static func lines(of report: Report, _ sitting: Sitting) -> [ReportLine] {
    let words = sitting.words
    var lines: [ReportLine] = []
    var number: Int?
    for row in report.rows {
      if report.question.name == .recommendations, let its = row.figure.recommendation, its != number {
        number = its
        lines.append(ReportLine(label: "\(its). " + words.recommendation(its), row: nil))
      }
      let subject = words.subject(row, checks: sitting.rules.manualChecks)
      lines.append(ReportLine(label: subject.isEmpty ? words.figure(row.figure) : "  " + subject, row: row))
    }
    for place in lines.indices {
      guard let row = lines[place].row else { continue }
      let beside = report.rows.filter {
        $0.figure.measure == row.figure.measure
          && (report.question.name != .recommendations || $0.figure.recommendation == row.figure.recommendation)
      }
      lines[place].most = beside.compactMap(\.total).max() ?? 0
    }
    return lines
  }
}

extension Console {
  /// Rows of a report: under its days and the heading, above the selected figure in full.
  var reportsHeight: Int { max(1, content.height - 3 - reportDetailHeight) }

  var reportDetailHeight: Int { isNarrow ? 4 : 3 }

  mutating func askReport() { ask(.report(reports.question(on: sitting.today)), for: .report) }

  /// The next report, or the one before.
  mutating func stepReport(_ by: Int) {
    let all = ReportName.allCases
    let place = (all.firstIndex(of: reports.name) ?? 0) + by + all.count
    reports.begin(all[place % all.count], shift: 0)
    askReport()
  }

  /// ← → and their letters move the days by as many columns as there are; false for every other key.
  mutating func stepsPeriod(_ key: Key, _ action: Action) -> Bool {
    guard place == .reports, action == .nextPane || action == .previousPane, key != .tab, key != .backTab else { return false }
    let columns = max(1, reports.question(on: sitting.today).columns.count)
    reports.begin(reports.name, shift: reports.shift + (action == .nextPane ? columns : -columns))
    askReport()
    return true
  }

  /// Enter: to the list behind a figure, where there is one.
  mutating func openFigure() {
    guard let row = reports.line?.row else { return }
    let judge = if case .judge(let name) = row.subject { " judge:\"\(name)\"" } else { "" }
    let days = reports.question(on: sitting.today).days
    let span = " hearing:\(days.lowerBound.iso)..\(days.upperBound.iso)"
    switch row.figure {
    case .requestsLate, .requestsLateFor: showCases("late:yes" + judge)
    case .requestsBackdated: showCases("backdated:yes" + judge)
    case .originalsMissing: showCases("original:missing" + judge)
    case .hearingsAhead: showCases(String(span.dropFirst()) + judge)
    case .hearingsReady: showCases("readiness:ready" + span + judge)
    case .hearingsNotReady, .hearingsFailing: showCases("readiness:not-ready" + span + judge)
    case .papersOwed: showOwed(String(judge.dropFirst()))
    case .papersOverdue: showOwed("overdue:yes" + judge)
    default: say(words.nothingBehind)
    }
  }

  private mutating func showCases(_ filter: String) {
    docket.view = .all
    go(.cases)
    applyFilter(filter)
  }

  private mutating func showOwed(_ filter: String) {
    go(.outstanding)
    applyFilter(filter)
  }
}
