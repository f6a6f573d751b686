extension CaseState {
  /// Whether a notice still says what holds: one of a hearing does while the hearing stands on that date and in that place.
  public func isCurrent(_ notice: Notice) -> Bool {
    guard let id = notice.about.hearing else { return true }
    guard let hearing = hearing(id), hearing.cancelled == nil else { return false }
    return notice.about == NoticeAbout(hearing)
  }

  /// Whether a notice that waits need not go any more: what it says no longer holds, or its hearing was over by then.
  public func isOverdone(_ record: NoticeRecord, at occurred: Occurrence? = nil, in zone: CourtZone) -> Bool {
    if !isCurrent(record.notice) { return true }
    guard record.status == .waiting, let ended = record.notice.about.hearing.flatMap({ hearing($0) })?.course.ended else { return false }
    return occurred.map { !$0.isBefore(ended.occurred, in: zone) } ?? true
  }

  /// The notices of a hearing, of the date and the place that it has now.
  public func notices(of hearing: HearingRecord) -> [NoticeRecord] {
    let about = NoticeAbout(hearing)
    return notices.all.filter { $0.notice.about == about }
  }

  /// Who is called to a hearing: every participant, and those who act for them, as far as the court can reach them. Source: CPC art. 127(1)–(2).
  public var toBeNotified: [Party] {
    let participants = Set(participants.map(\.id))
    return parties.filter { party in
      if participants.contains(party.id) { return true }
      return party.details.of != nil && participants.contains(principal(of: party.id)) && party.usualContactIsKnown
    }
  }

  /// Whom a hearing was not yet told to, nor is a notice waiting for them.
  public func withoutNotice(of hearing: HearingRecord) -> [Party] {
    let told = Set(notices(of: hearing).filter { $0.status != .discarded && $0.status != .notDelivered }.map(\.notice.to))
    return toBeNotified.filter { !told.contains($0.id) }
  }

  /// What is wanting before a participant counts as told of a hearing; nil where nothing is. Telling one who acts for them tells them, too.
  public func want(of party: PartyID, for hearing: HearingRecord) -> NoticeWant? {
    let theirs = notices(of: hearing).filter { $0.notice.to == party || principal(of: $0.notice.to) == party }
    let wants = theirs.map { $0.want }
    if wants.isEmpty || wants.contains(nil) { return wants.isEmpty ? .noNotice : nil }
    // The latest one says most: what was discarded, or sent again, is over.
    let repeated = Set(theirs.compactMap(\.notice.instead))
    return theirs.last { $0.status != .discarded && !repeated.contains($0.id) }?.want ?? .noNotice
  }

  /// Since which entry a participant must be told of a hearing: since it got its date, or since they take part.
  func owedNotice(since party: Party, of hearing: HearingRecord) -> Int {
    max(hearing.moved.last?.version ?? hearing.fixed.version, party.addedIn)
  }

  /// By when the notices of a hearing must be out: not later than the day after its date was set; a day off moves that to the next working day.
  /// Source: CPC art. 122, 127(3).
  public func noticeDue(of hearing: HearingRecord, in calendar: WorkingCalendar) -> Day {
    calendar.noticeDue(dated: hearing.dated)
  }

  /// By when a notice must be out; nil where no day is set for its kind.
  public func due(of record: NoticeRecord, in calendar: WorkingCalendar) -> Day? {
    record.notice.about.hearing.flatMap { hearing($0) }.map { noticeDue(of: $0, in: calendar) }
  }
}

extension WorkingCalendar {
  /// By when notices must be out of a date that a hearing got then. Source: CPC art. 122, 127(3).
  func noticeDue(dated: Occurrence) -> Day { deadline(after: dated.day(in: zone), .calendarDays(1)).ends }
}

extension Party {
  /// Whether the court can reach this party by any contact.
  var usualContactIsKnown: Bool { usualChannel.contact == nil || address(by: usualChannel) != nil }
}

extension CourtRules {
  /// When a notice that is ready at this moment may go. Source: recommendation 3; rules, section 8.
  public func release(from moment: Moment) -> Moment { calendar.nextWorkingMoment(from: moment, lunch: notices.goesInLunch) }
}
