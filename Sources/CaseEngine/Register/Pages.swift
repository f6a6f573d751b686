/// A list that is gone through page by page, from its beginning to its end: no more of it is held than a page.
public struct Pages<Row: Hashable & Sendable> {
  /// How many rows are read at once.
  static var size: Int { 500 }

  private var position: PagePosition? = .first
  private var left: Int
  private let read: (_ position: PagePosition, _ limit: Int) async throws(StoreError) -> Page<Row>

  /// The first rows of a list that is read so, at most so many.
  init(atMost most: Int = .max, _ read: @escaping (_ position: PagePosition, _ limit: Int) async throws(StoreError) -> Page<Row>) {
    left = most
    self.read = read
  }

  /// The rows of the next page; nil behind the last one.
  public mutating func next() async throws(StoreError) -> [Row]? {
    guard let position, left > 0 else { return nil }
    let page = try await read(position, min(left, Pages.size))
    left -= page.rows.count
    self.position = page.hasAfter ? page.rows.last.map { .after($0.cursor) } : nil
    return page.rows.map(\.row)
  }
}

extension CaseStore {
  /// A list of documents, page by page; the first so many of it.
  public func pages(of query: PaperQuery, atMost most: Int = .max) -> Pages<DocumentRow> {
    Pages(atMost: most) { (position, limit) async throws(StoreError) in try await papers(query, at: position, limit: limit) }
  }

  /// A list of cases, page by page; the first so many of it.
  public func pages(of query: DocketQuery, atMost most: Int = .max) -> Pages<CaseSummary> {
    Pages(atMost: most) { (position, limit) async throws(StoreError) in try await docket(query, at: position, limit: limit) }
  }

  /// A list of slips, page by page.
  public func pages(of query: SlipQuery) -> Pages<Slip> {
    Pages { (position, limit) async throws(StoreError) in try await slips(query, at: position, limit: limit) }
  }
}
