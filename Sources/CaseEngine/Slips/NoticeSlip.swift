/// A notice as lists across cases show it: to whom, how, where it stands, and what proves it.
///
/// When it may go and whether it is late depend on the clock and the calendar, so they are worked out when it is shown.
public struct NoticeSlip: Hashable, Sendable, Codable {
  /// What it is about.
  public var about: NoticeAbout
  /// Whom it is for.
  public var to: PartyID
  /// The name of the addressee.
  public var name: String
  /// How it goes.
  public var by: Channel
  /// Where it goes.
  public var address: String?
  /// The heading.
  public var title: String
  /// Where it stands.
  public var status: NoticeStatus
  /// What the code asks for and it does not have.
  public var missing: [NoticeElement]
  /// Whether it still says what holds.
  public var isCurrent: Bool
  /// When the hearing got the date that it tells of; nil for any other notice.
  public var dated: Occurrence?
  /// When it was written last.
  public var prepared: Occurrence
  /// Who wrote it.
  public var preparedBy: String
  /// When it went.
  public var sent: Occurrence?
  /// Why it went outside of working hours.
  public var early: String?
  /// When its outcome was noted.
  public var settled: Occurrence?
  /// What proves that it went, or what became of it.
  public var proof: String?
  /// Why it will not go.
  public var discarded: String?
  /// What the court's command said when it did not send it.
  public var failure: String?
  /// The notice that it repeats by other means.
  public var instead: NoticeID?

  /// By when it must be out; nil where no day is set for its kind. Source: CPC art. 122, 127(3).
  public func due(in calendar: WorkingCalendar) -> Day? { dated.map { calendar.noticeDue(dated: $0) } }

  /// Whether it went, or is still to go, later than it must.
  public func isLate(on today: Day, in calendar: WorkingCalendar) -> Bool {
    due(in: calendar).map { (sent?.day(in: calendar.zone) ?? today) > $0 } ?? false
  }
}

extension CaseFile {
  /// A slip for each notice, of the kind that says where it stands. Open while somebody has to see to it: what tells of a hearing that is over, or of a
  /// date that no longer holds, wants nothing any more.
  func noticeSlips(of summary: CaseSummary, in zone: CourtZone) -> [Slip] {
    state.notices.all.map { record in
      let notice = record.notice
      let hearing = notice.about.hearing.flatMap { state.hearing($0) }
      let body = NoticeSlip(
        about: notice.about, to: notice.to, name: state.party(notice.to)?.details.name ?? "", by: notice.by, address: notice.address,
        title: notice.title, status: record.status, missing: notice.missing, isCurrent: state.isCurrent(notice), dated: hearing?.dated,
        prepared: record.prepared.occurred, preparedBy: record.prepared.by.name, sent: record.sent?.occurred,
        early: record.sent?.fact.early, settled: record.outcome?.occurred, proof: record.outcome?.fact.proof ?? record.sent?.fact.proof,
        discarded: record.discarded?.fact, failure: record.openFailure, instead: notice.instead)
      let kind: SlipBody =
        switch record.status {
        case .waiting, .discarded: .notice(body)
        case .sent, .delivered, .refused: .sentNotice(body)
        case .notDelivered: .undeliveredNotice(body)
        }
      let at = record.sent?.occurred ?? hearing?.dated ?? record.prepared.occurred
      return Slip(
        of: summary, place: record.id.rawValue, at: at.start(in: zone), isOpen: state.closed == nil && state.wants(record), body: kind)
    }
  }
}

extension CaseState {
  /// Whether somebody has to see to a notice: to send it, to note what became of it, or to send it again.
  func wants(_ record: NoticeRecord) -> Bool {
    if record.want == nil || record.status == .discarded { return false }
    if let id = record.notice.about.hearing {
      guard isCurrent(record.notice), let hearing = hearing(id), hearing.stands else { return false }
      // Whoever was told by another notice need not be asked about this one.
      if record.status != .waiting, want(of: record.notice.to, for: hearing) == nil { return false }
    }
    return !notices.all.contains { $0.notice.instead == record.id && $0.status != .discarded }
  }
}

extension NoticeRecord {
  /// What the court's command said when it was asked last and did not send it; nil where it went since.
  var openFailure: String? { sent == nil ? tries.last?.failure?.fact : nil }
}

extension HearingRecord {
  /// When it got the date that it has.
  public var dated: Occurrence { moved.last?.occurred ?? fixed.occurred }
}
