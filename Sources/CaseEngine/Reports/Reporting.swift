extension CaseStore {
  /// Works a report out: goes through the lines page by page, and holds no more of them than a page.
  public func report(_ question: ReportQuestion) async throws(StoreError) -> Report {
    let court = try await court()
    let zone = court.rules.calendar.zone
    var tally = Tally(question)
    switch question.name {
    case .recommendations:
      try await countPapers(into: &tally, zone)
      try await countHearings(into: &tally, question, zone)
      try await countMedia(into: &tally, zone)
      tally.count(try await book(), of: court, in: zone)
    case .requests, .originals, .outstanding: try await countPapers(into: &tally, zone)
    case .readiness: try await countCases(into: &tally, question, zone)
    case .punctuality: try await countHearings(into: &tally, question, zone)
    }
    return tally.report
  }

  private func countPapers(into tally: inout Tally, _ zone: CourtZone) async throws(StoreError) {
    let query = PaperQuery(list: tally.wants(.papersOwed) ? .outstanding : .all, today: tally.today)
    var position = PagePosition.first
    while true {
      let page = try await papers(query, at: position, limit: 500)
      var late: [CaseID] = []
      for placed in page.rows {
        tally.count(placed.row, in: zone)
        if placed.row.requestedBefore == false, late.last != placed.row.caseID { late.append(placed.row.caseID) }
      }
      try await countCauses(of: late, into: &tally, zone)
      guard page.hasAfter, let last = page.rows.last else { return }
      position = .after(last.cursor)
    }
  }

  /// Why something was asked for late stands in the file alone. The rows of a case follow one another, but may lie on two pages.
  private func countCauses(of cases: [CaseID], into tally: inout Tally, _ zone: CourtZone) async throws(StoreError) {
    let new = tally.notYetCounted(cases)
    guard tally.wants(.requestsLateFor), !new.isEmpty else { return }
    for late in try await files(new, { LateRequest.all(of: $0, in: zone) }) { tally.countCauses(late) }
  }

  /// Requests stand in their list by the day on which an answer is due, so all are looked at.
  private func countMedia(into tally: inout Tally, _ zone: CourtZone) async throws(StoreError) {
    var position = PagePosition.first
    while true {
      let page = try await slips(SlipQuery(.mediaRequest), at: position, limit: 500)
      for placed in page.rows {
        if case .mediaRequest(let media) = placed.row.body { tally.count(media, judge: placed.row.judge, in: zone) }
      }
      guard page.hasAfter, let last = page.rows.last else { return }
      position = .after(last.cursor)
    }
  }

  private func countHearings(into tally: inout Tally, _ question: ReportQuestion, _ zone: CourtZone) async throws(StoreError) {
    let days = question.days
    let span = zone.moment(days.lowerBound, .midnight)..<zone.moment(days.upperBound + 1, .midnight)
    var position = PagePosition.first
    while true {
      let page = try await slips(SlipQuery(.hearing, in: span), at: position, limit: 500)
      for placed in page.rows {
        if case .hearing(let hearing) = placed.row.body { tally.count(hearing, judge: placed.row.judge, in: zone) }
      }
      guard page.hasAfter, let last = page.rows.last else { return }
      position = .after(last.cursor)
    }
  }

  private func countCases(into tally: inout Tally, _ question: ReportQuestion, _ zone: CourtZone) async throws(StoreError) {
    let query = DocketQuery(filter: Filter([.init(.hearing(.days(question.days)))]), order: .number, today: question.today)
    var position = PagePosition.first
    while true {
      let page = try await docket(query, at: position, limit: 500)
      for placed in page.rows { tally.count(placed.row, in: zone) }
      guard page.hasAfter, let last = page.rows.last else { return }
      position = .after(last.cursor)
    }
  }
}
