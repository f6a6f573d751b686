import CaseEngine

/// What every case of a sample court plays in: the staff, the days around today, and the pick lists. Never changes while telling.
struct Scenery {
  let seed: UInt64
  let count: Int
  let now: Moment
  let today: Day
  let rules: CourtRules
  let program: String
  let staff: CourtStaff
  /// Cases from this number on are alive; the ones before it are the archive.
  let firstLive: Int
  /// Over how many working days the archive came in.
  let archiveDays: Int
  /// Of how many cases in a hundred the visitor is the judge, beside their turn: of a quarter in a small court, of no more than one judge can
  /// hear in a large one.
  let visitorShare: Int
  /// When a hearing can begin.
  let starts: [ClockTime]
  private let workdays: [Day]
  private let place: Int
  private let templates: [String: (preselected: [DocumentTemplate], others: [DocumentTemplate])]

  init(seed: UInt64, cases: Int, now: Moment, rules: CourtRules, visitor: String?, program: String) {
    self.seed = seed
    count = max(0, cases)
    self.now = now
    self.rules = rules
    self.program = program
    let calendar = rules.calendar
    let today = calendar.zone.day(of: now)
    self.today = today
    let judges = min(max(count / 150, 4), 40)
    var random = Random(seed, 0, salt: 1)
    staff = CourtStaff(judges: judges, visitor: visitor, using: &random)
    visitorShare = 100 / judges
    let live = min(count, judges * 40)
    firstLive = count - live
    archiveDays = min(max((count - live) / (2 * judges), 30), 1_000)
    var days: [Day] = []
    var day = max(today - 1_900, Day.accepted.lowerBound)
    while day <= today + 150 {
      if calendar.isWorkingDay(day) { days.append(day) }
      day = day + 1
    }
    workdays = days.isEmpty ? [today] : days
    place = max(0, (workdays.firstIndex { $0 > today } ?? workdays.count) - 1)
    templates = Dictionary(grouping: rules.templates.filter { !$0.from.isEmpty || $0.preselected }, by: \.category).mapValues {
      ($0.filter(\.preselected), $0.filter { !$0.preselected })
    }
    starts = Scenery.starts(in: calendar.hours)
  }

  /// The working day so many working days from today; 0 is today, or the last one before it.
  func day(_ offset: Int) -> Day { workdays[min(max(place + offset, 0), workdays.count - 1)] }

  /// How many working days from today a working day lies.
  func offset(of day: Day) -> Int {
    var low = 0
    var high = workdays.count
    while low < high {
      let middle = (low + high) / 2
      if workdays[middle] < day { low = middle + 1 } else { high = middle }
    }
    return low - place
  }

  /// The working days of the week of today, so many weeks later.
  func week(_ weeks: Int) -> [Day] {
    let monday = today - (today.weekday.rawValue - 1) + 7 * weeks
    return (0..<7).map { monday + $0 }.filter { rules.calendar.isWorkingDay($0) }
  }

  /// The pick list of a category: what stands on a new list from the start, and the rest.
  func pickList(_ category: String) -> (preselected: [DocumentTemplate], others: [DocumentTemplate]) { templates[category] ?? ([], []) }

  private static func starts(in hours: WorkingHours) -> [ClockTime] {
    var starts: [ClockTime] = []
    for (from, to) in [(hours.start, hours.lunchStart), (hours.lunchEnd, hours.end)] {
      for minutes in stride(from: from.minutes, through: to.minutes - 60, by: 60) {
        if let time = ClockTime(minutes: minutes), starts.count < 16 { starts.append(time) }
      }
    }
    return starts.isEmpty ? [hours.start] : starts
  }
}
