import CaseEngine

/// What became of a hearing, in an exchange file: from the call to the end.
public struct CourseRecord: Hashable, Sendable {
  /// When the parties were called.
  public internal(set) var called: Occurrence?
  /// When it began.
  public internal(set) var begun: Begun?
  /// Every break, in the order of recording.
  public internal(set) var breaks: [Break] = []
  /// How it ended.
  public internal(set) var ended: Ended?

  /// The beginning.
  public struct Begun: Hashable, Sendable {
    /// When.
    public internal(set) var on: Occurrence
    /// Why late.
    public internal(set) var late: Delay?
  }

  /// A break.
  public struct Break: Hashable, Sendable {
    /// When it began.
    public internal(set) var on: Occurrence
    /// Until when it was to last.
    public internal(set) var until: Moment?
    /// Why.
    public internal(set) var reason: String?
    /// When the hearing went on.
    public internal(set) var resumed: Occurrence?
  }

  /// The end.
  public struct Ended: Hashable, Sendable {
    /// When.
    public internal(set) var on: Occurrence
    /// With what.
    public internal(set) var outcome: HearingOutcome
    /// Why it was put off.
    public internal(set) var why: Delay?
    /// The place of the hearing that goes on with it.
    public internal(set) var next: Int?
  }

  /// Whether nothing became of it yet.
  var isEmpty: Bool { self == CourseRecord() }

  /// Every time that it states.
  var times: [Occurrence] {
    ([called, begun?.on, ended?.on] + breaks.flatMap { [$0.on, $0.resumed] }).compactMap { $0 }
  }
}

extension RecordedCase {
  mutating func take(_ fact: CourseFact, _ on: Occurrence) {
    guard let place = place(fact.hearing) else { return }
    switch fact {
    case .hearingCalled: record.hearings[place - 1].course.called = on
    case .hearingBegun(_, let late): record.hearings[place - 1].course.begun = .init(on: on, late: late)
    case .hearingBrokenOff(_, let until, let reason):
      record.hearings[place - 1].course.breaks.append(.init(on: on, until: until, reason: reason))
    case .hearingResumed:
      if let last = record.hearings[place - 1].course.breaks.indices.last { record.hearings[place - 1].course.breaks[last].resumed = on }
    case .hearingEnded(_, let ending):
      record.hearings[place - 1].course.ended = .init(on: on, outcome: ending.outcome, why: ending.why)
      if let next = ending.next { nextHearings.append((place: place, next: next)) }
    }
  }

  /// Names the hearings that follow others by their places, once all are known.
  mutating func placeNextHearings() {
    for (place, next) in nextHearings {
      let following = self.place(next)
      record.hearings[place - 1].course.ended?.next = following
    }
  }
}
