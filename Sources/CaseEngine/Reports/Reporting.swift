extension CaseStore {
  /// Works a report out: goes through the lines page by page, and holds no more of them than a page.
  public func report(_ question: ReportQuestion) async throws(StoreError) -> Report {
    let court = try await court()
    let calendar = court.rules.calendar
    var tally = Tally(question)
    switch question.name {
    case .recommendations:
      try await countPapers(into: &tally, calendar.zone)
      for query in question.slips(in: calendar.zone) { try await count(query, into: &tally, calendar) }
      tally.count(try await book(), of: court, in: calendar.zone)
    case .requests, .originals, .outstanding: try await countPapers(into: &tally, calendar.zone)
    case .readiness: try await countCases(into: &tally, question, calendar.zone)
    case .punctuality: try await count(SlipQuery(.hearing, in: question.span(in: calendar.zone)), into: &tally, calendar)
    }
    return tally.report
  }

  private func countPapers(into tally: inout Tally, _ zone: CourtZone) async throws(StoreError) {
    var pages = pages(of: PaperQuery(list: tally.wants(.papersOwed) ? .outstanding : .all, today: tally.today))
    while let rows = try await pages.next() {
      var late: [CaseID] = []
      for row in rows {
        tally.count(row, in: zone)
        if row.requestedBefore == false, late.last != row.caseID { late.append(row.caseID) }
      }
      try await countCauses(of: late, into: &tally, zone)
    }
  }

  /// Why something was asked for late stands in the file alone. The rows of a case follow one another, but may lie on two pages.
  private func countCauses(of cases: [CaseID], into tally: inout Tally, _ zone: CourtZone) async throws(StoreError) {
    let new = tally.notYetCounted(cases)
    guard tally.wants(.requestsLateFor), !new.isEmpty else { return }
    for late in try await files(new, { LateRequest.all(of: $0, in: zone) }) { tally.countCauses(late) }
  }

  private func count(_ query: SlipQuery, into tally: inout Tally, _ calendar: WorkingCalendar) async throws(StoreError) {
    var pages = pages(of: query)
    while let rows = try await pages.next() {
      for slip in rows { tally.count(slip, in: calendar) }
    }
  }

  private func countCases(into tally: inout Tally, _ question: ReportQuestion, _ zone: CourtZone) async throws(StoreError) {
    let filter = Filter([.init(.hearing(.days(question.days)))])
    var pages = pages(of: DocketQuery(filter: filter, order: .number, today: question.today))
    while let rows = try await pages.next() {
      for row in rows { tally.count(row, in: zone) }
    }
  }
}

extension ReportQuestion {
  /// The days of the report as moments.
  fileprivate func span(in zone: CourtZone) -> Range<Moment> {
    zone.moment(days.lowerBound, .midnight)..<zone.moment(days.upperBound + 1, .midnight)
  }

  /// The slips that are counted among the nine. Media requests stand in their list by the day on which an answer is due, so all are looked at.
  fileprivate func slips(in zone: CourtZone) -> [SlipQuery] {
    let span = span(in: zone)
    let dated: [SlipKind] = [.hearing, .sentNotice, .undeliveredNotice, .group, .message]
    return [SlipQuery(.mediaRequest)] + dated.map { SlipQuery($0, in: span) }
  }
}

extension Tally {
  /// Counts a slip by what it says.
  mutating func count(_ slip: Slip, in calendar: WorkingCalendar) {
    let zone = calendar.zone
    switch slip.body {
    case .hearing(let hearing): count(hearing, judge: slip.judge, in: zone)
    case .mediaRequest(let media): count(media, judge: slip.judge, in: zone)
    case .sentNotice(let notice), .undeliveredNotice(let notice): count(notice, judge: slip.judge, in: calendar)
    case .group(let group): count(group, judge: slip.judge, in: zone)
    case .message(let message): count(message, judge: slip.judge, in: calendar)
    case .prepared, .notice, .untold: break
    }
  }
}
