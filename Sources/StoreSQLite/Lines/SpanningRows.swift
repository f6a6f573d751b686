import CaseEngine
import GRDB
import Lines

/// What cases hold that matters to other cases: their hearings, and the numbers of their submissions. Written and guarded in the
/// transaction of the act. Source: rules, sections 3 and 6.
struct SpanningRows {
  private let removeHearings: Steps
  private let insertHearing: Steps
  private let overlapping: Steps
  private let removeSubmissions: Steps
  private let insertSubmission: Steps
  private let otherDay: Steps
  private let removeGroupNames: Steps
  private let insertGroupName: Steps
  private let otherGroup: Steps

  init(_ db: Database) {
    removeHearings = Steps(db, "DELETE FROM hearings WHERE case_key = ?")
    insertHearing = Steps(
      db, "INSERT INTO hearings (case_key, place, number, start, ends, judge, room, link) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
    // No hearing lasts longer than a day, so nothing that began two days before can still be on.
    overlapping = Steps(
      db,
      """
      SELECT h.number FROM hearings h
      WHERE h.start < ?2 AND h.start > ?1 - 172800000000 AND h.ends > ?1 AND h.case_key <> ?3 AND (h.judge = ?4 OR h.room = ?5 OR h.link = ?6)
      """)
    removeSubmissions = Steps(db, "DELETE FROM submissions WHERE case_key = ?")
    insertSubmission = Steps(db, "INSERT OR IGNORE INTO submissions (number, case_key, day) VALUES (?, ?, ?)")
    removeGroupNames = Steps(db, "DELETE FROM group_names WHERE case_key = ?")
    insertGroupName = Steps(db, "INSERT INTO group_names (name, case_key) VALUES (?, ?)")
    otherGroup = Steps(db, "SELECT 1 FROM group_names WHERE name = ? AND case_key <> ? LIMIT 1")
    otherDay = Steps(db, "SELECT 1 FROM submissions WHERE number = ? AND day <> ? AND case_key <> ? LIMIT 1")
  }

  /// Throws `.surroundingsChanged` where what was free when the act was decided is taken now. What is imported is history, and not asked.
  func guardAgainst(_ act: CaseAct, _ key: Int64, in file: CaseFile, since before: CaseFile, zone: CourtZone) throws {
    guard !act.origin.isImported else { return }
    if act.facts.contains(where: { $0.fact.bringsBack }) {
      for hearing in file.hearingsBroughtBack(since: before, now: act.at) {
        try guardHearing(hearing.plan, hearing.overrides, key, judge: hearing.plan.judge)
      }
    }
    for name in file.state.groupNames where !before.state.groupNames.contains(name) { try guardGroup(name, key) }
    for stated in act.facts {
      switch stated.fact {
      case .hearingSet(_, let plan, let overrides), .hearingMoved(_, let plan, _, let overrides):
        try guardHearing(plan, overrides, key, judge: plan.judge ?? file.state.details?.judge)
      default:
        if let (number, day) = stated.fact.submission(stated.occurred, in: zone) { try guardSubmission(number, day, key) }
      }
    }
  }

  /// Rewrites what a case holds, where the facts can have changed it.
  func rewrite(_ key: Int64, _ file: CaseFile, after facts: [Stated<CaseFact>], zone: CourtZone) throws {
    if facts.contains(where: { $0.fact.touchesHearings }) { try replaceHearings(key, file.bookings) }
    if facts.contains(where: { if case .retracted = $0.fact { true } else { false } }) {
      try replaceSubmissions(key, file.submissions(in: zone))
    } else {
      for stated in facts {
        if let (number, day) = stated.fact.submission(stated.occurred, in: zone) { try put(number, day, of: key) }
      }
    }
    if facts.contains(where: { $0.fact.touchesGroupNames }) { try replaceGroupNames(key, file.state.groupNames) }
  }

  /// Writes what a case holds anew.
  func replace(_ key: Int64, _ file: CaseFile, zone: CourtZone) throws {
    try replaceHearings(key, file.bookings)
    try replaceSubmissions(key, file.submissions(in: zone))
    try replaceGroupNames(key, file.state.groupNames)
  }

  private func guardGroup(_ name: String, _ key: Int64) throws {
    if try otherGroup.first([.text(name), .int(key)], { _ in true }) == true { throw StoreError.surroundingsChanged }
  }

  private func replaceGroupNames(_ key: Int64, _ names: [String]) throws {
    try removeGroupNames.run([.int(key)])
    for name in names { try insertGroupName.run([.text(name), .int(key)]) }
  }

  private func guardHearing(_ plan: HearingPlan, _ overrides: [Override], _ key: Int64, judge: String?) throws {
    let known = overrides.flatMap { override -> [String] in
      if case .clash(let numbers) = override.obstacle { numbers.map(\.text) } else { [] }
    }
    let clashes = try overlapping.all(
      [.int(plan.start.microseconds), .int(plan.end.microseconds), .int(key), .maybe(judge), .maybe(plan.room), .maybe(plan.link)]
    ) { $0.text(0) }
    if !Set(clashes).isSubset(of: known) { throw StoreError.surroundingsChanged }
  }

  private func guardSubmission(_ number: String, _ day: Day, _ key: Int64) throws {
    let taken = try otherDay.first([.text(number), .int(Int64(day.number)), .int(key)]) { _ in true }
    if taken == true { throw StoreError.surroundingsChanged }
  }

  private func replaceHearings(_ key: Int64, _ bookings: [Booking]) throws {
    try removeHearings.run([.int(key)])
    for (place, booking) in bookings.enumerated() {
      try insertHearing.run([
        .int(key), .int(place), .text(booking.number.text), .int(booking.start.microseconds), .int(booking.end.microseconds),
        .maybe(booking.judge),
        .maybe(booking.room),
        .maybe(booking.link),
      ])
    }
  }

  private func replaceSubmissions(_ key: Int64, _ submissions: [String: Day]) throws {
    try removeSubmissions.run([.int(key)])
    for (number, day) in submissions.sorted(by: { $0.key < $1.key }) { try put(number, day, of: key) }
  }

  /// A number keeps the day that it was first given.
  private func put(_ number: String, _ day: Day, of key: Int64) throws {
    try insertSubmission.run([.text(number), .int(key), .int(Int64(day.number))])
  }
}
