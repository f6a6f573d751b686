import CaseEngine
import Cells
import Wording

/// The docket as it is told, as a list of cases or of what is left to do in them.
extension Console {
  var toldCases: Scene {
    let window = docket.window
    let count = docket.typed.isEmpty ? docket.counts[docket.view] : docket.filtered
    var lines = toldPlace
    lines.append(ToldLine(.view, words.viewIs(words.name(docket.view), docket.counts[docket.view].map { shown($0) })))
    if let came = arrivals.cases[docket.view] { lines.append(ToldLine(.news, words.newSinceYouCame(came.count))) }
    if !docket.typed.isEmpty { lines.append(ToldLine(.filter, toldFilter(docket.typed, docket.filtered))) }
    lines.append(toldWhereFound)
    if let waitingLine { lines.append(ToldLine(.waiting, waitingLine)) }
    let views = SavedView.allCases.map { view in
      words.name(view) + (docket.counts[view].map { " " + shown($0) } ?? "") + shownArrivals(view)
    }
    lines.append(ToldLine(.views, Spoken.list(views), .inFull))
    if let summary = window.current?.row.summary {
      lines.append(ToldLine(.detail, words.missing(summary, today: sitting.today, titles: 60) ?? "", .inFull))
    }
    let item =
      window.current.map { caseItem($0.row, place: toldPlace(in: window, of: count)) }
      ?? ToldItem(.nothing, window.isLoaded ? emptyDocket : words.loading)
    return Scene(identity: .place(place), lines: lines + [toldKeys], item: item)
  }

  /// Where the row has what was looked for, if it does not say it itself.
  var toldWhereFound: ToldLine { ToldLine(.whereFound, overlay == nil ? whereFound ?? "" : "", .inPauses) }

  /// What narrows a list, and how many it leaves.
  func toldFilter(_ typed: String, _ count: Count?) -> String {
    Spoken.list([words.filterLabel + " " + typed, count.map { words.found(shown($0)) } ?? ""])
  }

  /// A case as one line.
  func caseItem(_ line: CaseLine, place: String) -> ToldItem {
    let summary = line.summary
    var facts = [line.parties, toldHearing(summary)]
    if self.place == .checklists {
      facts += [line.readinessCount.isEmpty ? "" : toldReadiness(summary)] + line.checklist.words
    } else {
      facts += toldCounts(summary) + [toldReadiness(summary)]
    }
    if summary.isOverdue(on: sitting.today) { facts.append(words.name(SavedView.overdue).lowercased()) }
    return ToldItem(.caseRow(summary.id), line.number, facts, place: place)
  }

  private func toldHearing(_ summary: CaseSummary) -> String {
    guard let plan = summary.hearing?.plan else { return words.hearingNotSet }
    let (day, time) = sitting.zone.local(plan.start)
    return words.columnHearing.lowercased() + " " + words.name(day.weekday) + " " + words.day(day, near: sitting.today) + " "
      + words.time(time)
  }

  private func toldCounts(_ summary: CaseSummary) -> [String] {
    CountColumn.allCases.compactMap { column in
      let part = column.part(of: summary.counts)
      return part.of == 0 ? nil : words.heading(column).lowercased() + " " + words.count(part.done, of: part.of)
    }
  }

  private func toldReadiness(_ summary: CaseSummary) -> String {
    switch summary.phase {
    case .closed, .heard, .suspended: return words.name(summary.phase)
    case .preparation, .hearingSet, .ready:
      let (passed, of) = summary.readiness(on: sitting.today, in: sitting.zone)
      return words.readiness(passed: passed, of: of)
    }
  }
}
