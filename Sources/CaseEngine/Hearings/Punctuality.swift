/// How punctual hearings are: scheduled, begun, ended, and why not in time. Worked out from their slips; pure. Source: recommendation 6.
public struct Punctuality: Hashable, Sendable {
  /// What hearings can be told apart by.
  public enum Group: Hashable, Sendable {
    case judge(String)
    case room(String)
    case weekday(Weekday)
    /// The hour at which they were set to begin.
    case hour(Int)
    case remote(Bool)
  }

  /// By what the figures are told apart.
  public enum Division: String, CaseIterable, Sendable { case judge, room, weekday, hour, remote }

  /// The figures of some hearings. Times are whole minutes.
  public struct Figures: Hashable, Sendable {
    /// How many began, to a minute that is known.
    public var begun = 0
    /// How many of these began more than `tolerance` minutes after the time that was set.
    public var late = 0
    /// The middle delay of those that began; nil where none did.
    public var medianDelay: Int?
    /// The delay that four of five do not exceed.
    public var usualDelay: Int?
    /// How many ended, to a minute that is known.
    public var ended = 0
    /// How many of these ended after the time that was planned.
    public var overran = 0
    /// By how much four of five do not end later than planned; 0 where they end in time, nil where fewer than five ended.
    public var buffer: Int?
  }

  /// How often a date that was fixed also held.
  public struct DateCertainty: Hashable, Sendable {
    /// How many dates were fixed, movings included.
    public var fixed = 0
    /// On how many of these the hearing was held.
    public var held = 0
    /// How many were given up: moved, cancelled, or adjourned without having begun.
    public var givenUp = 0
  }

  /// A reason, and how often it was given.
  public struct Reason: Hashable, Sendable {
    /// Of which kind; nil where only a word was given.
    public let cause: DelayCause?
    /// Whose doing; nil where nobody said.
    public let whose: DelaySide?
    /// How often.
    public let count: Int
  }

  /// Up to so many minutes are no delay.
  public static let tolerance = 5
  /// So many hearings must have ended, before a buffer is advised.
  public static let least = 5

  /// The figures of all.
  public let all: Figures
  /// The figures of each group, in the order of their division.
  public let groups: [(group: Group, figures: Figures)]
  /// How often dates held.
  public let dates: DateCertainty
  /// Why hearings began late, the most frequent first.
  public let lateReasons: [Reason]
  /// Why hearings were put off, the most frequent first.
  public let putOffReasons: [Reason]

  /// The punctuality of hearings; slips of other kinds count for nothing.
  public static func of(_ slips: [Slip], in zone: CourtZone) -> Punctuality { Punctuality(slips, zone) }

  /// The groups of a division, in their order.
  public func groups(by division: Division) -> [(group: Group, figures: Figures)] { groups.filter { $0.group.division == division } }

  private init(_ slips: [Slip], _ zone: CourtZone) {
    let hearings = slips.compactMap { slip in
      if case .hearing(let hearing) = slip.body { (slip: slip, hearing: hearing) } else { nil }
    }
    all = Figures(hearings.map(\.hearing))
    var members: [Group: [HearingSlip]] = [:]
    for (slip, hearing) in hearings {
      for group in Group.all(of: slip, hearing, zone) { members[group, default: []].append(hearing) }
    }
    groups = members.sorted { $0.key.order < $1.key.order }.map { ($0.key, Figures($0.value)) }
    dates = hearings.reduce(into: DateCertainty()) { $0.add($1.hearing, zone) }
    lateReasons = Reason.counted(hearings.compactMap(\.hearing.late))
    putOffReasons = Reason.counted(hearings.compactMap(\.hearing.putOff))
  }

  /// The same figures.
  public static func == (left: Punctuality, right: Punctuality) -> Bool {
    left.all == right.all && left.dates == right.dates && left.lateReasons == right.lateReasons
      && left.putOffReasons == right.putOffReasons && left.groups.elementsEqual(right.groups, by: ==)
  }

  /// Feeds what tells them apart.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(all)
    hasher.combine(dates)
  }
}

extension Punctuality.Figures {
  init(_ hearings: [HearingSlip]) {
    let delays = hearings.compactMap(\.minutesLate).map { max(0, $0) }.sorted()
    begun = delays.count
    late = delays.count { $0 > Punctuality.tolerance }
    medianDelay = Punctuality.percentile(50, of: delays)
    usualDelay = Punctuality.percentile(80, of: delays)
    let overruns = hearings.compactMap(\.minutesOver).map { max(0, $0) }.sorted()
    ended = overruns.count
    overran = overruns.count { $0 > 0 }
    if ended >= Punctuality.least { buffer = Punctuality.percentile(80, of: overruns).map { ($0 + 4) / 5 * 5 } }
  }
}

extension Punctuality {
  /// The value that so many of a hundred do not exceed; nil of none. The values are sorted.
  static func percentile(_ share: Int, of sorted: [Int]) -> Int? {
    sorted.isEmpty ? nil : sorted[min(sorted.count - 1, max(0, (sorted.count * share + 99) / 100 - 1))]
  }
}

extension Punctuality.DateCertainty {
  /// The dates of one hearing.
  init(of hearing: HearingSlip, in zone: CourtZone) {
    self.init()
    add(hearing, zone)
  }

  fileprivate mutating func add(_ hearing: HearingSlip, _ zone: CourtZone) {
    fixed += hearing.moves
    givenUp += hearing.moves
    // Whether a date holds that is still to come nobody knows.
    if hearing.cancelled == nil, hearing.begun == nil, hearing.ended == nil { return }
    fixed += 1
    if hearing.cancelled != nil || hearing.ended != nil && hearing.begun == nil {
      givenUp += 1
    } else if let begun = hearing.begun {
      if begun.day(in: zone) == zone.day(of: hearing.plan.start) { held += 1 } else { givenUp += 1 }
    }
  }
}

extension Punctuality.Reason {
  fileprivate static func counted(_ delays: [Delay]) -> [Punctuality.Reason] {
    struct Kind: Hashable {
      let cause: DelayCause?
      let whose: DelaySide?
    }
    let counts = delays.reduce(into: [Kind: Int]()) { $0[Kind(cause: $1.cause, whose: $1.whose), default: 0] += 1 }
    return counts.map { Punctuality.Reason(cause: $0.key.cause, whose: $0.key.whose, count: $0.value) }.sorted {
      (-$0.count, $0.cause?.rawValue ?? "", $0.whose?.rawValue ?? "") < (-$1.count, $1.cause?.rawValue ?? "", $1.whose?.rawValue ?? "")
    }
  }
}

extension Punctuality.Group {
  /// What it divides by.
  public var division: Punctuality.Division {
    switch self {
    case .judge: .judge
    case .room: .room
    case .weekday: .weekday
    case .hour: .hour
    case .remote: .remote
    }
  }

  fileprivate static func all(of slip: Slip, _ hearing: HearingSlip, _ zone: CourtZone) -> [Punctuality.Group] {
    [slip.judge.map { .judge($0) }, slip.room.map { .room($0) }].compactMap { $0 } + all(of: hearing.plan, zone)
  }

  /// What a hearing is told apart by beside its judge and its room.
  static func all(of plan: HearingPlan, _ zone: CourtZone) -> [Punctuality.Group] {
    let (day, time) = zone.local(plan.start)
    return [.weekday(day.weekday), .hour(time.minutes / 60), .remote(plan.remote)]
  }

  /// By what groups are sorted where they stand among other things.
  var sortingName: String { "\(order.part) \(1_000 + min(order.number, 8_999)) " + order.text }

  fileprivate var order: Order {
    switch self {
    case .judge(let name): Order(part: 0, number: 0, text: name)
    case .room(let room): Order(part: 1, number: Int(room) ?? .max, text: room)
    case .weekday(let weekday): Order(part: 2, number: weekday.rawValue, text: "")
    case .hour(let hour): Order(part: 3, number: hour, text: "")
    case .remote(let remote): Order(part: 4, number: remote ? 1 : 0, text: "")
    }
  }

  fileprivate struct Order: Comparable {
    let part: Int
    let number: Int
    let text: String
    static func < (left: Order, right: Order) -> Bool { (left.part, left.number, left.text) < (right.part, right.number, right.text) }
  }
}

extension HearingSlip {
  /// By how many minutes it ended later than planned, less than none where earlier; nil where the minute is not known, or it never began.
  public var minutesOver: Int? {
    guard begun != nil, case .at(let ended)? = ended else { return nil }
    return plan.end.minutes(until: ended)
  }
}

extension Punctuality {
  /// The buffer that a judge's own overruns advise behind each hearing; that of the whole court where the judge has too few, nil where it has too.
  public func buffer(for judge: String?) -> Int? {
    let own = judge.flatMap { judge in groups.first { $0.group == .judge(judge) }?.figures.buffer }
    return own ?? all.buffer
  }
}
