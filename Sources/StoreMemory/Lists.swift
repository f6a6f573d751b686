import CaseEngine
import Chain

/// Lists: everything that passes, sorted by its place, and cut where the page begins and ends.
extension MemoryRegister {
  /// The whole docket of a query, in its order.
  func docket(_ query: DocketQuery) -> [Page<CaseSummary>.Placed] {
    let zone = rules.calendar.zone
    let found = lines.values.filter { query.filter.accepts(FilterSubject($0), on: query.today, in: zone) }.map(\.summary)
    return found.map { Page.Placed(row: $0, cursor: $0.place(in: query, zone)) }.sorted { $0.cursor.isBefore($1.cursor) }
  }

  /// The whole list of documents of a query, in its order.
  func papers(_ query: PaperQuery) -> [Page<DocumentRow>.Placed] {
    let zone = rules.calendar.zone
    let found = lines.values.flatMap { listed in
      let subject = FilterSubject(listed)
      return listed.documents.filter { $0.belongs(in: query.list) && query.filter.accepts($0, of: subject, on: query.today, in: zone) }
    }
    return found.map { Page.Placed(row: $0, cursor: $0.place(in: query.list)) }.sorted { $0.cursor.isBefore($1.cursor) }
  }

  /// The whole list of slips of a query, in its order.
  func slips(_ query: SlipQuery) -> [Page<Slip>.Placed] {
    let found = lines.values.flatMap { $0.slips.filter(query.accepts) }
    return found.map { slip in
      let cursor = Cursor(key: slip.at.microseconds, text: slip.number.text, id: slip.caseID, document: slip.place)
      return Page.Placed(row: slip, cursor: cursor)
    }.sorted { $0.cursor.isBefore($1.cursor) }
  }

  /// What changed after an entry. Entries of one act in one case that stand together are one change.
  func changes(since sequence: Int64, limit: Int) -> [Change] {
    var changes: [Change] = []
    var last: SealedColumns?
    for link in links where link.columns.sequence > sequence {
      if let last, last.act == link.columns.act, last.stream == link.columns.stream {
        changes.removeLast()
      } else if changes.count >= limit {
        break
      }
      let columns = link.columns
      changes.append(Change(sequence: columns.sequence, id: columns.stream.caseID, by: columns.by.name, recordedAt: columns.recordedAt))
      last = columns
    }
    return changes
  }
}

/// Cuts a page out of a whole list.
func page<Row>(of all: [Page<Row>.Placed], at position: PagePosition, limit: Int) -> Page<Row> {
  let limit = max(0, limit)
  let range: Range<Int>
  switch position {
  case .first: range = 0..<min(limit, all.count)
  case .last: range = max(0, all.count - limit)..<all.count
  case .after(let cursor):
    let start = all.firstIndex { cursor.isBefore($0.cursor) } ?? all.count
    range = start..<min(start + limit, all.count)
  case .before(let cursor):
    let end = all.firstIndex { !$0.cursor.isBefore(cursor) } ?? all.count
    range = max(0, end - limit)..<end
  }
  return Page(rows: Array(all[range]), hasBefore: range.lowerBound > 0, hasAfter: range.upperBound < all.count)
}

extension Cursor {
  /// Whether this place comes before another one in the same list.
  func isBefore(_ other: Cursor) -> Bool {
    (segment, key, text, id, document) < (other.segment, other.key, other.text, other.id, other.document)
  }
}

extension CaseSummary {
  func place(in query: DocketQuery, _ zone: CourtZone) -> Cursor {
    let number = details.number.text
    switch query.order {
    case .number: return Cursor(key: 0, text: number, id: id)
    case .registered:
      guard let registered = details.registered else { return Cursor(segment: 1, key: 0, text: number, id: id) }
      return Cursor(key: -Int64(registered.number), text: number, id: id)
    case .hearing:
      guard let start = hearing?.plan.start else { return Cursor(segment: 1, key: 0, text: number, id: id) }
      let isAhead = zone.day(of: start) >= query.today
      return Cursor(segment: isAhead ? 0 : 2, key: isAhead ? start.microseconds : -start.microseconds, text: number, id: id)
    }
  }
}

extension DocumentRow {
  func place(in list: PaperQuery.List) -> Cursor {
    let day: Day? =
      switch list {
      case .all: nil
      case .outstanding: due
      case .toServe: receivedOn
      }
    let isLast = list == .outstanding && day == nil
    return Cursor(
      segment: isLast ? 1 : 0, key: Int64(day?.number ?? 0), text: caseNumber.text, id: caseID, document: document.rawValue)
  }
}
