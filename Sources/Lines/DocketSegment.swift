import CaseEngine

/// A stretch of the docket that is sorted by the columns of one index. An order is one or several of them, one after the other.
package enum DocketSegment: Hashable, Sendable {
  case upcoming, withoutHearing, past
  case numbered
  case dated, undated

  /// The segments of an order, and of them those that can hold anything under a filter.
  package static func segments(_ query: DocketQuery) -> [DocketSegment] {
    switch query.order {
    case .number: return [.numbered]
    case .registered: return [.dated, .undated]
    case .hearing:
      let spans = query.filter.terms.compactMap { term -> Filter.DaySpan? in
        if case .hearing(let span) = term.condition, !term.negated { span } else { nil }
      }
      var segments: [DocketSegment] = [.upcoming, .withoutHearing, .past]
      if spans.contains(.none) { segments = [.withoutHearing] }
      if spans.contains(where: { $0 != .none }) { segments.removeAll { $0 == .withoutHearing } }
      return segments
    }
  }

  /// Its place in its order.
  package var place: Int {
    switch self {
    case .upcoming, .numbered, .dated: 0
    case .withoutHearing, .undated: 1
    case .past: 2
    }
  }

  /// Which rows belong to it.
  package func membership(today: Day) -> Clause {
    let day = [Bound.int(Int64(today.number))]
    switch self {
    case .upcoming: return Clause.all([bounds(today: today), Clause("c.hearing_day >= ?", day)])
    case .past: return Clause.all([bounds(today: today), Clause("c.hearing_day < ?", day)])
    case .withoutHearing, .numbered, .dated, .undated: return bounds(today: today)
    }
  }

  /// What the index alone can tell of it: all of its rows pass, and perhaps some beside them. No zone is further than 26 hours from UTC, changes of
  /// its clocks included.
  package func bounds(today: Day) -> Clause {
    let margin: Int64 = 93_600
    let midnight = Int64(today.number) * 86_400
    switch self {
    case .upcoming: return Clause("c.hearing_start >= ?", [.int((midnight - margin) * 1_000_000)])
    case .past: return Clause("c.hearing_start < ?", [.int((midnight + margin) * 1_000_000)])
    case .withoutHearing: return Clause("c.hearing_start IS NULL")
    case .numbered: return Clause("c.number IS NOT NULL")
    case .dated: return Clause("c.registered IS NOT NULL")
    case .undated: return Clause("c.registered IS NULL")
    }
  }

  /// The rows beyond a place.
  package func beyond(_ cursor: Cursor, _ direction: Direction) -> Clause {
    let forward = direction == .forward
    let text = Bound.text(cursor.text)
    switch self {
    case .upcoming:
      let pair = forward ? "(c.hearing_start, c.number) > (?, ?)" : "(c.hearing_start, c.number) < (?, ?)"
      return Clause(pair, [.int(cursor.key), text])
    case .withoutHearing, .undated, .numbered: return Clause(forward ? "c.number > ?" : "c.number < ?", [text])
    case .past:
      let key = Bound.int(-cursor.key)
      let later = "c.hearing_start <= ? AND (c.hearing_start < ? OR c.number > ?)"
      let earlier = "c.hearing_start >= ? AND (c.hearing_start > ? OR c.number < ?)"
      return Clause(forward ? later : earlier, [key, key, text])
    case .dated:
      let key = Bound.int(-cursor.key)
      let later = "c.registered <= ? AND (c.registered < ? OR c.number > ?)"
      let earlier = "c.registered >= ? AND (c.registered > ? OR c.number < ?)"
      return Clause(forward ? later : earlier, [key, key, text])
    }
  }

  /// The order.
  package func order(_ direction: Direction) -> String {
    let forward = direction == .forward
    switch self {
    case .upcoming: return forward ? "c.hearing_start, c.number" : "c.hearing_start DESC, c.number DESC"
    case .past: return forward ? "c.hearing_start DESC, c.number" : "c.hearing_start, c.number DESC"
    case .dated: return forward ? "c.registered DESC, c.number" : "c.registered, c.number DESC"
    case .withoutHearing, .undated, .numbered: return forward ? "c.number" : "c.number DESC"
    }
  }
}

extension DocketQuery {
  /// The place of a row in the order that is asked for, by its ordering columns.
  package func place(hearingStart: Int64?, hearingDay: Int64?, registered: Int64?, number: String, _ id: CaseID) -> Cursor {
    let (segment, key): (DocketSegment, Int64) =
      switch order {
      case .number: (.numbered, 0)
      case .registered: registered.map { (.dated, -$0) } ?? (.undated, 0)
      case .hearing:
        if let hearingDay, let hearingStart {
          hearingDay >= Int64(today.number) ? (.upcoming, hearingStart) : (.past, -hearingStart)
        } else {
          (.withoutHearing, 0)
        }
      }
    return Cursor(segment: segment.place, key: key, text: number, id: id)
  }
}
