/// A list that is gone through page by page, from its beginning to its end: no more of it is held than a page.
struct Pages<Row: Hashable & Sendable> {
  /// How many rows are read at once.
  static var size: Int { 500 }

  private var position: PagePosition? = .first
  private let read: (PagePosition) async throws(StoreError) -> Page<Row>

  /// A list that is read so.
  init(_ read: @escaping (PagePosition) async throws(StoreError) -> Page<Row>) { self.read = read }

  /// The rows of the next page; nil behind the last one.
  mutating func next() async throws(StoreError) -> [Row]? {
    guard let position else { return nil }
    let page = try await read(position)
    self.position = page.hasAfter ? page.rows.last.map { .after($0.cursor) } : nil
    return page.rows.map(\.row)
  }
}

extension CaseStore {
  /// A list of documents, page by page.
  func pages(of query: PaperQuery) -> Pages<DocumentRow> {
    Pages { (position) async throws(StoreError) in try await papers(query, at: position, limit: Pages<DocumentRow>.size) }
  }

  /// A list of cases, page by page.
  func pages(of query: DocketQuery) -> Pages<CaseSummary> {
    Pages { (position) async throws(StoreError) in try await docket(query, at: position, limit: Pages<CaseSummary>.size) }
  }

  /// A list of slips, page by page.
  func pages(of query: SlipQuery) -> Pages<Slip> {
    Pages { (position) async throws(StoreError) in try await slips(query, at: position, limit: Pages<Slip>.size) }
  }
}
