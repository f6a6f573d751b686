/// The notices, the messenger group and the messages of a case, as they stand.
public struct NoticeState: Hashable, Sendable {
  /// Every notice, in the order of preparing.
  public internal(set) var all: [NoticeRecord] = []
  /// The messenger group; nil while it has no name.
  public internal(set) var group: GroupRecord?
  /// Every message of a party, in the order of noting.
  public internal(set) var messages: [MessageRecord] = []
}

/// A notice as it stands.
public struct NoticeRecord: Hashable, Sendable {
  /// Its small number in the case.
  public let id: NoticeID
  /// What was written last, when, and by whom.
  public internal(set) var prepared: Recorded<Notice>
  /// How it went; nil while it waits.
  public internal(set) var sent: Recorded<Sending>?
  /// Every time that the court's command was asked to send it.
  public internal(set) var tries: [Try] = []
  /// What became of it at the addressee.
  public internal(set) var outcome: Recorded<Outcome>?
  /// Why it will not go.
  public internal(set) var discarded: Recorded<String>?

  /// One time that the court's command was asked to send a notice.
  public struct Try: Hashable, Sendable {
    /// The command, and why outside of working hours.
    public let asked: Recorded<Sending>
    /// What it said when it did not send it; nil where it did, or nothing is known.
    public internal(set) var failure: Recorded<String>?
  }

  /// What became of a notice, and by what that is known.
  public struct Outcome: Hashable, Sendable {
    /// What became of it.
    public let what: NoticeOutcome
    /// By what that is known.
    public let proof: String?
  }

  /// The notice itself.
  public var notice: Notice { prepared.fact }

  /// Where it stands.
  public var status: NoticeStatus {
    if discarded != nil { return .discarded }
    switch outcome?.fact.what {
    case .delivered: return .delivered
    case .refused: return .refused
    case .notDelivered: return .notDelivered
    case nil: return sent == nil ? .waiting : .sent
    }
  }

  /// The last try, where nothing is known yet of how it went.
  public var openTry: Try? { tries.last.flatMap { $0.failure == nil && sent == nil ? $0 : nil } }

  /// Whether the addressee counts as told by it. Source: CPC art. 127(4), 131; rules, section 7.
  public var notifies: Bool { want == nil }

  /// What is still wanting before the addressee counts as told; nil where nothing is.
  public var want: NoticeWant? {
    switch status {
    case .delivered, .refused: return nil
    case .discarded: return .noNotice
    case .notDelivered: return .notDelivered(id)
    case .waiting: return .notSent(id)
    case .sent:
      if Notice.mustBeDelivered(by: notice.by) { return .noReport(id, notice.by) }
      return notice.by == .letter && (sent?.fact.proof ?? "").isEmpty ? .noProof(id) : nil
    }
  }
}

/// Where a notice stands, by the codes of the command line.
public enum NoticeStatus: String, CaseIterable, Hashable, Sendable, Codable {
  case waiting, sent, delivered, refused
  case notDelivered = "not-delivered"
  case discarded
}

/// What is wanting before a participant counts as notified.
public enum NoticeWant: Hashable, Sendable {
  /// There is no notice of this date.
  case noNotice
  /// It waits to go.
  case notSent(NoticeID)
  /// Its channel must report delivery, and nobody noted it.
  case noReport(NoticeID, Channel)
  /// A letter went without anything that proves it.
  case noProof(NoticeID)
  /// It did not arrive, and was not sent again by other means.
  case notDelivered(NoticeID)
}

/// The messenger group of a case.
public struct GroupRecord: Hashable, Sendable {
  /// What it is called.
  public internal(set) var name: GroupName
  /// When it was named first.
  public let named: Occurrence
  /// When and how it was made; nil while it only has a name.
  public internal(set) var created: Recorded<GroupMade>?
  /// Who is in it.
  public internal(set) var members: [PartyID] = []
  /// Every time that a party's access was restricted.
  public internal(set) var restrictions: [Restriction] = []

  /// A party that could not write for a time.
  public struct Restriction: Hashable, Sendable {
    /// The party.
    public let party: PartyID
    /// Up to which day.
    public let until: Day
    /// Why, when, and by whom.
    public let restricted: Recorded<String>
    /// When it was lifted before its day, and why.
    public internal(set) var restored: Recorded<String?>?

    /// Whether it holds on a day.
    public func holds(on today: Day) -> Bool { restored == nil && today <= until }
  }
}

/// A message of a party, and the court's answer.
public struct MessageRecord: Hashable, Sendable {
  /// Its small number in the case.
  public let id: MessageID
  /// What came, when, and who noted it.
  public let noted: Recorded<Message>
  /// What the court answered.
  public internal(set) var answered: Recorded<Answer>?

  /// What a party wrote or said.
  public struct Message: Hashable, Sendable {
    /// Who.
    public let from: PartyID
    /// How.
    public let by: Channel
    /// What.
    public let text: String
  }

  /// What the court answered.
  public struct Answer: Hashable, Sendable {
    /// What.
    public let text: String
    /// How; nil as it came.
    public let by: Channel?
  }

  /// How many minutes of working time the answer took; nil while there is none, or where a time is known by its day alone.
  public func minutesToAnswer(in calendar: WorkingCalendar) -> Int? {
    guard let answered, case .at(let asked) = noted.occurred, case .at(let told) = answered.occurred else { return nil }
    return calendar.workingMinutes(from: asked, to: told)
  }
}

extension CaseState {
  /// A notice by its number.
  public func notice(_ id: NoticeID) -> NoticeRecord? { notices.all.first { $0.id == id } }

  /// A message by its number.
  public func message(_ id: MessageID) -> MessageRecord? { notices.messages.first { $0.id == id } }
}

extension WorkingCalendar {
  /// How many minutes of working time lie between two moments; 0 where the second is not later. Lunch counts.
  public func workingMinutes(from first: Moment, to last: Moment) -> Int {
    guard first < last else { return 0 }
    let (firstDay, lastDay) = (zone.day(of: first), zone.day(of: last))
    var minutes: Int64 = 0
    var day = firstDay
    while day <= lastDay {
      if isWorkingDay(day) {
        let from = max(first, zone.moment(day, hours.start))
        let to = min(last, zone.moment(day, hours.end))
        if from < to { minutes += (to.seconds - from.seconds) / 60 }
      }
      day = day + 1
    }
    return Int(minutes)
  }
}
