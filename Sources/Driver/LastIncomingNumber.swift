import CaseEngine
import Screens

extension Driver {
  /// The incoming number that was used last: the latest found on recent papers, and then as far on as numbers of its form are taken.
  func lastIncomingNumber(on today: Day) async throws(StoreError) -> String? {
    for daysBack in [0, 7, 60, 400] {
      var found: IncomingNumber?
      var position = PagePosition.first
      let query = PaperQuery(list: .all, filter: Filter([.init(.received(.days((today - daysBack)...today)))]), today: today)
      for _ in 0..<8 {
        let page = try await store.papers(query, at: position, limit: 500)
        for placed in page.rows {
          for text in [placed.row.originalNumber, placed.row.submission] { found = later(found, text.flatMap(IncomingNumber.init)) }
        }
        guard page.hasAfter, let last = page.rows.last else { break }
        position = .after(last.cursor)
      }
      if let found { return try await lastTaken(from: found).text }
    }
    return nil
  }

  /// Of two numbers the later one; of two forms the one that was found first.
  private func later(_ one: IncomingNumber?, _ other: IncomingNumber?) -> IncomingNumber? {
    guard let one, let other else { return one ?? other }
    return other.hasForm(of: one) && other.value > one.value ? other : one
  }

  /// Numbers are given one after another, so it is enough to look a stretch ahead at a time.
  private func lastTaken(from number: IncomingNumber) async throws(StoreError) -> IncomingNumber {
    var last = number
    for _ in 0..<64 {
      var question = SurroundingsQuestion()
      question.submissions = (1...50).map { last.later($0).text }
      let taken = try await store.surroundings(question).submissions
      guard let furthest = (1...50).last(where: { taken[last.later($0).text] != nil }) else { return last }
      last = last.later(furthest)
    }
    return last
  }
}
