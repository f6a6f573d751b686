import CaseEngine

extension CaseStore {
  /// The cases that have a hearing on these days, in the order of their first one.
  public func heard(on days: ClosedRange<Day>, in zone: CourtZone) async throws(StoreError) -> [CaseID] {
    let span = zone.moment(days.lowerBound, .midnight)..<zone.moment(days.upperBound + 1, .midnight)
    var cases: [CaseID] = []
    var pages = pages(of: SlipQuery(.hearing, in: span))
    while let slips = try await pages.next() { cases += slips.map(\.caseID) }
    return cases.unrepeated
  }

  /// The hearings of these days that the public may know of, read from the files of their cases.
  public func publicHearings(on days: ClosedRange<Day>, in zone: CourtZone) async throws(StoreError) -> [PublicHearing] {
    let cases = try await heard(on: days, in: zone)
    var hearings: [PublicHearing] = []
    for start in stride(from: 0, to: cases.count, by: 200) {
      let some = Array(cases[start..<min(start + 200, cases.count)])
      hearings += try await files(some) { $0.publicHearings }.flatMap { $0 }
    }
    return hearings
  }

  /// The day sheet, read from the files of the cases that are heard on it; of one judge or in one room, where they are named.
  public func daySheet(
    of day: Day, now: Moment, under rules: CourtRules, judge: String? = nil, room: String? = nil
  ) async throws(StoreError) -> DaySheet {
    let zone = rules.calendar.zone
    let cases = try await heard(on: day...day, in: zone)
    let hearings = try await files(cases) { $0.sheetHearings(on: zone.day(of: now), under: rules) }.flatMap { $0 }
    return DaySheet(hearings, on: day, under: rules, judge: judge, room: room)
  }
}
