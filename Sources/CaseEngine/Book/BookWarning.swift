/// Something of the court's book that is due: told early, to whom it concerns. Worked out when asked; nothing of it is stored.
public struct BookWarning: Hashable, Sendable {
  /// What is due.
  public let thing: BookThing
  /// Its number.
  public let number: Int
  /// The day on which it is due.
  public let due: Day
  /// How near that is.
  public let nearness: Nearness

  /// Something that is due.
  public init(thing: BookThing, number: Int, due: Day, nearness: Nearness) {
    self.thing = thing
    self.number = number
    self.due = due
    self.nearness = nearness
  }

  /// How near a due day is.
  public enum Nearness: Int, Hashable, Sendable, Comparable, CaseIterable {
    /// Passed.
    case overdue
    /// Today.
    case today
    /// On the next working day.
    case tomorrow

    /// The most urgent first.
    public static func < (left: Nearness, right: Nearness) -> Bool { left.rawValue < right.rawValue }

    /// How near a day is; nil where it is further off. What is due on a day off after today is due tomorrow when today is the last working day
    /// before it.
    public static func of(_ due: Day, on today: Day, _ calendar: WorkingCalendar) -> Nearness? {
      if due < today { return .overdue }
      if due == today { return .today }
      return due <= calendar.nextWorkingDay(after: today) ? .tomorrow : nil
    }
  }
}

extension CourtBook {
  /// Everything that is due by the next working day, the most urgent first: answers to questions and complaints, appointments that have come or have
  /// no outcome, proposals with a due day.
  public func warnings(on today: Day, _ calendar: WorkingCalendar) -> [BookWarning] {
    func warning(_ thing: BookThing, _ number: Int, _ due: Day) -> BookWarning? {
      BookWarning.Nearness.of(due, on: today, calendar).map { BookWarning(thing: thing, number: number, due: due, nearness: $0) }
    }
    let complaints = self.complaints.state.complaints.filter(\.isOpen).compactMap { warning(.complaint, $0.number, $0.due) }
    let appointments = self.complaints.state.appointments.filter(\.isOpen).compactMap {
      warning(.appointment, $0.number, calendar.zone.day(of: $0.appointment.start))
    }
    let proposals = self.proposals.state.proposals.filter(\.isOpen).compactMap { record in
      record.plan.due.flatMap { warning(.proposal, record.number, $0) }
    }
    return (complaints + appointments + proposals).sorted {
      ($0.nearness, $0.due, $0.thing.rawValue, $0.number) < ($1.nearness, $1.due, $1.thing.rawValue, $1.number)
    }
  }

  /// What of it concerns a person: complaints at the step of the ladder that is theirs, and, once overdue, at the step below; the chair's
  /// appointments; proposals that they own, and for the chair those that are overdue.
  public func warnings(for actor: Actor, on today: Day, _ calendar: WorkingCalendar) -> [BookWarning] {
    warnings(on: today, calendar).filter { warning in
      switch warning.thing {
      case .complaint:
        guard let level = complaints.state.complaint(warning.number)?.level else { return false }
        let told = warning.nearness == .overdue ? [level, level.next].compactMap { $0 } : [level]
        return told.contains { actor.roles.contains($0.role) }
      case .appointment: return actor.roles.contains(.chair)
      case .proposal:
        if proposals.state.proposal(warning.number)?.plan.owner == actor.name { return true }
        return warning.nearness == .overdue && actor.roles.contains(.chair)
      case .card, .training: return false
      }
    }
  }
}

extension ComplaintLevel {
  /// The role that answers on this step.
  public var role: CourtRole {
    switch self {
    case .secretary: .secretary
    case .chancery: .chancery
    case .chair: .chair
    }
  }
}
