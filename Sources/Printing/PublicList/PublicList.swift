import CaseEngine
import Wording

/// The list of hearings that a court hangs up or publishes. Source: CPC art. 19; recommendation 5.
public struct PublicList: Hashable, Sendable {
  /// The court.
  public let court: Named
  /// Its time zone.
  public let zone: CourtZone
  /// The first day and the last.
  public let days: ClosedRange<Day>
  /// The hearings in the order of their time.
  public let hearings: [PublicHearing]

  /// The hearings of these days, in order.
  public init(court: Named, zone: CourtZone, days: ClosedRange<Day>, hearings: [PublicHearing]) {
    self.court = court
    self.zone = zone
    self.days = days
    self.hearings = hearings.filter { days.contains(zone.day(of: $0.start)) }.sorted {
      ($0.start, $0.room ?? "", $0.number) < ($1.start, $1.room ?? "", $1.number)
    }
  }

  /// Day by day.
  var byDay: [(day: Day, hearings: [PublicHearing])] {
    var days: [(day: Day, hearings: [PublicHearing])] = []
    for hearing in hearings {
      let day = zone.day(of: hearing.start)
      if days.last?.day == day { days[days.count - 1].hearings.append(hearing) } else { days.append((day, [hearing])) }
    }
    return days
  }

  /// From when to when, by the wall clock: `10:00–11:00`.
  func span(_ hearing: PublicHearing) -> String { zone.local(hearing.start).time.text + "–" + zone.local(hearing.end).time.text }

  /// The days of the list: `пн 23.11.2026 – пт 27.11.2026`.
  func period(in words: some Wording) -> String {
    let (first, last) = (days.lowerBound, days.upperBound)
    return words.fullDayWithWeekday(first) + (first == last ? "" : " – " + words.fullDayWithWeekday(last))
  }
}
